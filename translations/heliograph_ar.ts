<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>CardFace</name>
    <message>
        <source>Resend in %1</source>
        <translation>إعادة الإرسال بعد %1</translation>
    </message>
    <message>
        <source>Resend</source>
        <translation>إعادة الإرسال</translation>
    </message>
    <message>
        <source>Send OTP</source>
        <translation>إرسال OTP</translation>
    </message>
    <message>
        <source>Change number</source>
        <translation>تغيير الرقم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Sending the code</source>
        <translation>جارٍ إرسال الرمز</translation>
    </message>
    <message>
        <source>The provider has not answered yet.</source>
        <translation>لم يردّ المزوّد بعد.</translation>
    </message>
    <message>
        <source>Code sent</source>
        <translation>أُرسل الرمز</translation>
    </message>
    <message>
        <source>Accepted by provider, %1</source>
        <translation>قبله المزوّد، %1</translation>
    </message>
    <message>
        <source>Now ask %1 for it.</source>
        <translation>اطلبه الآن من %1.</translation>
    </message>
    <message>
        <source>Now ask for it: the reply is ready.</source>
        <translation>اطلبه الآن: الرد جاهز.</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>في انتظار %1</translation>
    </message>
    <message>
        <source>%1 types the code. The desk checks it; nobody here sees it.</source>
        <translation>يكتب %1 الرمز. يتحقق منه التطبيق ولا يراه أحد هنا.</translation>
    </message>
    <message>
        <source>%1 types the code in %2. The desk checks it; nobody here sees it.</source>
        <translation>يكتب %1 الرمز في %2. يتحقق منه التطبيق ولا يراه أحد هنا.</translation>
    </message>
    <message>
        <source>Wrong code, %1 left</source>
        <translation>رمز خاطئ، المحاولات المتبقية: %1</translation>
    </message>
    <message>
        <source>That was not the code. %1 can try again until the time runs out.</source>
        <translation>لم يكن هذا هو الرمز. يمكن أن يحاول %1 مجددًا حتى ينتهي الوقت.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>الطلب مجددًا</translation>
    </message>
    <message>
        <source>Not sure it went</source>
        <translation>إرساله غير مؤكد</translation>
    </message>
    <message>
        <source>The provider’s answer never came. If %1 has the code, it counts.</source>
        <translation>لم يصل رد المزوّد. إن كان الرمز لدى %1 فهو صالح.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>تم التحقق منه</translation>
    </message>
    <message>
        <source>Code answered by SMS from this number</source>
        <translation>وصل الرمز برسالة SMS من هذا الرقم</translation>
    </message>
    <message>
        <source>Code typed in %1</source>
        <translation>كُتب الرمز في %1</translation>
    </message>
    <message>
        <source>Code typed in %1, asked by %2</source>
        <translation>كُتب الرمز في %1، طلبه %2</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>صالح حتى %1</translation>
    </message>
    <message>
        <source>Re-verify</source>
        <translation>إعادة التحقق</translation>
    </message>
    <message>
        <source>The provider says that this number opted out of SMS.</source>
        <translation>يقول المزوّد إن هذا الرقم ألغى الاشتراك في SMS.</translation>
    </message>
    <message>
        <source>The provider refused this number. Nothing was sent.</source>
        <translation>رفض المزوّد هذا الرقم. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The provider did not take it. Nothing was sent; try again.</source>
        <translation>لم يقبله المزوّد. لم يُرسل شيء؛ حاول مجددًا.</translation>
    </message>
    <message>
        <source>Nothing was sent: %1.</source>
        <translation>لم يُرسل شيء: %1.</translation>
    </message>
    <message>
        <source>The number was changed since. Send a code to verify it again.</source>
        <translation>تغيّر الرقم منذ ذلك الحين. أرسل رمزًا للتحقق منه مجددًا.</translation>
    </message>
    <message>
        <source>It was taken back by hand. Send a code to verify the number again.</source>
        <translation>سُحب التحقق يدويًا. أرسل رمزًا للتحقق من الرقم مجددًا.</translation>
    </message>
    <message>
        <source>Two customers were merged. Send a code to verify the number again.</source>
        <translation>دُمج عميلان. أرسل رمزًا للتحقق من الرقم مجددًا.</translation>
    </message>
    <message>
        <source>180 days have passed since %1. Send a code to verify it again.</source>
        <translation>مضى 180 يومًا على %1. أرسل رمزًا للتحقق منه مجددًا.</translation>
    </message>
    <message>
        <source>Code expired</source>
        <translation>انتهت صلاحية الرمز</translation>
    </message>
    <message>
        <source>Its %1 are over. Send a new one when %2 is ready.</source>
        <translation>انتهت مدته (%1). أرسل رمزًا جديدًا عندما يكون %2 جاهزًا.</translation>
    </message>
    <message>
        <source>Locked until %1</source>
        <translation>مقفل حتى %1</translation>
    </message>
    <message>
        <source>Too many wrong codes. No new code goes to this number until then.</source>
        <translation>رموز خاطئة كثيرة. لن يُرسل رمز جديد إلى هذا الرقم حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Opted out of SMS</source>
        <translation>ألغى الاشتراك في SMS</translation>
    </message>
    <message>
        <source>No code and no SMS may go to this number. Chat is still open.</source>
        <translation>لا يجوز إرسال رمز أو SMS إلى هذا الرقم. الدردشة لا تزال متاحة.</translation>
    </message>
    <message>
        <source>Record opt-in…</source>
        <translation>تسجيل الاشتراك…</translation>
    </message>
    <message>
        <source>Code not sent</source>
        <translation>لم يُرسل الرمز</translation>
    </message>
    <message>
        <source>Verification ended</source>
        <translation>انتهى التحقق</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>لم يُتحقق منه</translation>
    </message>
    <message>
        <source>Send a code to be sure this number is %1’s. SMS stays off until then.</source>
        <translation>أرسل رمزًا للتأكد من أن هذا الرقم يخص %1. تبقى SMS متوقفة حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Send a code to</source>
        <translation>إرسال رمز إلى</translation>
    </message>
    <message>
        <source>The provider made it and checks it.</source>
        <translation>أنشأه المزوّد وهو يتحقق منه.</translation>
    </message>
    <message>
        <source>%1 types the code. The provider checks it; nobody here sees it.</source>
        <translation>يكتب %1 الرمز. يتحقق منه المزوّد ولا يراه أحد هنا.</translation>
    </message>
    <message>
        <source>%1 types the code in %2. The provider checks it; nobody here sees it.</source>
        <translation>يكتب %1 الرمز في %2. يتحقق منه المزوّد ولا يراه أحد هنا.</translation>
    </message>
    <message>
        <source>Not accepted, %1 left</source>
        <translation>لم يُقبل، المحاولات المتبقية: %1</translation>
    </message>
    <message>
        <source>Wrong or too old: the provider does not say which. %1 can try again, or you send a new one.</source>
        <translation>خاطئ أو قديم: لا يحدد المزوّد أيهما. يمكن أن يحاول %1 مجددًا، أو أرسل رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>Checking the code</source>
        <translation>جارٍ التحقق من الرمز</translation>
    </message>
    <message>
        <source>%1 typed one. The provider is asked whether it is right.</source>
        <translation>كتب %1 رمزًا. يُسأل المزوّد هل هو صحيح.</translation>
    </message>
    <message>
        <source>The provider never named this code, so it cannot be asked about it. Send a new one.</source>
        <translation>لم يعطِ المزوّد هذا الرمز معرّفًا، فلا يمكن سؤاله عنه. أرسل رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>The provider did not look at it, and no try was counted. Ask %1 to type it again.</source>
        <translation>لم ينظر فيه المزوّد ولم تُحتسب محاولة. اطلب من %1 كتابته مجددًا.</translation>
    </message>
    <message>
        <source>No try was counted: %1. Ask %2 to type it again later.</source>
        <translation>لم تُحتسب محاولة: %1. اطلب من %2 كتابته مجددًا لاحقًا.</translation>
    </message>
    <message>
        <source>Code not checked</source>
        <translation>لم يُتحقق من الرمز</translation>
    </message>
    <message>
        <source>Not sure it was right</source>
        <translation>صحته غير مؤكدة</translation>
    </message>
    <message>
        <source>The provider’s answer never came. %1 can type it again; if that fails, send a new one.</source>
        <translation>لم يصل رد المزوّد. يمكن أن يكتبه %1 مجددًا؛ وإن لم ينجح ذلك فأرسل رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>The provider takes it no longer. Send a new one when %1 is ready.</source>
        <translation>لم يعد المزوّد يقبله. أرسل رمزًا جديدًا عندما يكون %1 جاهزًا.</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>%1 is waiting</source>
        <translation>‏%1 في الانتظار</translation>
    </message>
    <message>
        <source>Somebody new is waiting</source>
        <translation>شخص جديد في الانتظار</translation>
    </message>
    <message>
        <source>%1 wrote</source>
        <translation>كتب %1</translation>
    </message>
    <message>
        <source>A customer wrote</source>
        <translation>كتب عميل</translation>
    </message>
    <message>
        <source>An SMS to %1 needs you</source>
        <translation>رسالة SMS إلى %1 تحتاج إليك</translation>
    </message>
    <message>
        <source>An SMS needs you</source>
        <translation>رسالة SMS تحتاج إليك</translation>
    </message>
    <message>
        <source>%1 is due again</source>
        <translation>حان موعد %1 مجددًا</translation>
    </message>
    <message>
        <source>A conversation is due again</source>
        <translation>حان موعد محادثة مجددًا</translation>
    </message>
    <message>
        <source>%1 is verified</source>
        <translation>تم التحقق من %1</translation>
    </message>
    <message>
        <source>A number is verified</source>
        <translation>تم التحقق من رقم</translation>
    </message>
    <message>
        <source>Reminder: %1</source>
        <translation>تذكير: %1</translation>
    </message>
    <message>
        <source>A reminder is due</source>
        <translation>حان موعد تذكير</translation>
    </message>
    <message numerus="yes">
        <source>%n reminders are due</source>
        <translation>
            <numerusform>لم يحن موعد أي تذكير</numerusform>
            <numerusform>حان موعد تذكير</numerusform>
            <numerusform>حان موعد تذكيرين</numerusform>
            <numerusform>حان موعد %n تذكيرات</numerusform>
            <numerusform>حان موعد %n تذكيرًا</numerusform>
            <numerusform>حان موعد %n تذكير</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Undo typing</source>
        <translation>تراجع عن الكتابة</translation>
    </message>
    <message>
        <source>Redo typing</source>
        <translation>إعادة تنفيذ الكتابة</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete to the start of the word</source>
        <translation>حذف إلى بداية الكلمة</translation>
    </message>
    <message>
        <source>Delete to the end of the word</source>
        <translation>حذف إلى نهاية الكلمة</translation>
    </message>
    <message>
        <source>Delete to the end of the line</source>
        <translation>حذف إلى نهاية السطر</translation>
    </message>
    <message>
        <source>Delete the line</source>
        <translation>حذف السطر</translation>
    </message>
    <message>
        <source>Go to the next word</source>
        <translation>الانتقال إلى الكلمة التالية</translation>
    </message>
    <message>
        <source>Go to the previous word</source>
        <translation>الانتقال إلى الكلمة السابقة</translation>
    </message>
    <message>
        <source>Go to the start</source>
        <translation>الانتقال إلى البداية</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>الانتقال إلى النهاية</translation>
    </message>
    <message>
        <source>Select the next word</source>
        <translation>تحديد الكلمة التالية</translation>
    </message>
    <message>
        <source>Select the previous word</source>
        <translation>تحديد الكلمة السابقة</translation>
    </message>
    <message>
        <source>Select to the start</source>
        <translation>تحديد إلى البداية</translation>
    </message>
    <message>
        <source>Select to the end</source>
        <translation>تحديد إلى النهاية</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Abilities</name>
    <message>
        <source>What it can do</source>
        <translation>ما يمكنه فعله</translation>
    </message>
    <message>
        <source>Read from the adapter, not from this form.</source>
        <translation>يُقرأ من المحوّل لا من هذا النموذج.</translation>
    </message>
    <message>
        <source>to %1 characters</source>
        <translation>حتى %1 حرف</translation>
    </message>
    <message>
        <source>as long as you allow</source>
        <translation>بالطول الذي تسمح به</translation>
    </message>
    <message>
        <source>fixed texts only</source>
        <translation>نصوص ثابتة فقط</translation>
    </message>
    <message>
        <source>One-way SMS</source>
        <translation>‏SMS أحادية الاتجاه</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Two-way SMS</source>
        <translation>‏SMS ثنائية الاتجاه</translation>
    </message>
    <message>
        <source>in a conversation</source>
        <translation>في محادثة</translation>
    </message>
    <message>
        <source>One-time codes</source>
        <translation>رموز لمرة واحدة</translation>
    </message>
    <message>
        <source>the provider makes and checks them</source>
        <translation>ينشئها المزوّد ويتحقق منها</translation>
    </message>
    <message>
        <source>the desk makes and checks them</source>
        <translation>ينشئها التطبيق ويتحقق منها</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>الإيصالات</translation>
    </message>
    <message>
        <source>sent to this desk</source>
        <translation>تُرسل إلى هذا التطبيق</translation>
    </message>
    <message>
        <source>asked for now and then</source>
        <translation>يُسأل عنها من حين لآخر</translation>
    </message>
    <message>
        <source>none: Accepted is the last word</source>
        <translation>لا توجد: “قُبلت” هي آخر حالة</translation>
    </message>
    <message>
        <source>Inbound SMS</source>
        <translation>‏SMS الواردة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>can be asked what arrived</source>
        <translation>يمكن سؤاله عما وصل</translation>
    </message>
    <message>
        <source>none: a broken line may need your decision</source>
        <translation>لا يوجد: قد يتطلب انقطاع الاتصال قرارك</translation>
    </message>
    <message>
        <source>a text set up there</source>
        <translation>نص مُعدّ هناك</translation>
    </message>
    <message>
        <source>a text set up there, with parameters</source>
        <translation>نص مُعدّ هناك، بمعلمات</translation>
    </message>
    <message>
        <source>no: it sends no text of the desk&apos;s</source>
        <translation>لا: لا يرسل أي نص من التطبيق</translation>
    </message>
    <message>
        <source>the desk makes and checks them; the provider can</source>
        <translation>ينشئها التطبيق ويتحقق منها؛ ويمكن للمزوّد ذلك</translation>
    </message>
    <message>
        <source>none: it tells them a public address only, which a desk has not. Accepted is the last word</source>
        <translation>لا توجد: يرسلها المزوّد إلى عنوان عام فقط، وليس للتطبيق عنوان عام. “قُبلت” هي آخر حالة</translation>
    </message>
    <message>
        <source>no: it hands them to a public address only, which a desk has not</source>
        <translation>لا: يسلّمها المزوّد إلى عنوان عام فقط، وليس للتطبيق عنوان عام</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::AcceptStrip</name>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>You are looking in. %1 is not told until you accept.</source>
        <translation>أنت تطّلع فقط. لن يعلم %1 حتى تقبل.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ActionCard</name>
    <message>
        <source>At the provider</source>
        <translation>لدى المزوّد</translation>
    </message>
    <message>
        <source>Save first: it is done for what is saved.</source>
        <translation>احفظ أولًا: يُنفَّذ ذلك لما هو محفوظ.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>جارٍ المحاولة…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>%1. It said: %2</source>
        <translation>‏%1. الرد: %2</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::AgentButton</name>
    <message>
        <source>Available</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>Away: nothing is offered to you</source>
        <translation>غير متاح: لا يُعرض عليك شيء</translation>
    </message>
    <message>
        <source>Light or dark as the desktop</source>
        <translation>فاتح أو داكن حسب سطح المكتب</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>غير متاح</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Work as %1</source>
        <translation>العمل باسم %1</translation>
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
        <translation>المظهر</translation>
    </message>
    <message>
        <source>As the desktop says</source>
        <translation>حسب سطح المكتب</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
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
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Show where things go</source>
        <translation>إظهار انتقال العناصر</translation>
    </message>
    <message>
        <source>Nothing moves or blinks</source>
        <translation>لا شيء يتحرك أو يومض</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::AuditCard</name>
    <message>
        <source>Is the trail whole?</source>
        <translation>هل السجل سليم؟</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>مدى التقدم</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>توقيع</translation>
    </message>
    <message>
        <source>Save the head…</source>
        <translation>حفظ الرأس…</translation>
    </message>
    <message>
        <source>Compare with a saved head…</source>
        <translation>مقارنة برأس محفوظ…</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>تصدير CSV…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>%1 entries read.</source>
        <translation>الإدخالات المقروءة: %1.</translation>
    </message>
    <message>
        <source>Not verified since this page was opened</source>
        <translation>لم يُتحقق منه منذ فتح هذه الصفحة</translation>
    </message>
    <message>
        <source>Signed off by %1, %2, up to entry %3.</source>
        <translation>وقّعه %1، %2، حتى الإدخال %3.</translation>
    </message>
    <message>
        <source>Wait until this is done, or stop it.</source>
        <translation>انتظر حتى ينتهي هذا أو أوقفه.</translation>
    </message>
    <message>
        <source>There is no head to save yet: sign off first.</source>
        <translation>لا رأس للحفظ بعد: وقّع أولًا.</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>Verifying before it is signed off…</source>
        <translation>جارٍ التحقق قبل التوقيع…</translation>
    </message>
    <message>
        <source>Signed off up to entry %1</source>
        <translation>وُقّع حتى الإدخال %1</translation>
    </message>
    <message>
        <source>A cut or a rewriting of what is there now will be found. Save the head outside of this computer too: whoever has this computer may have its keychain.</source>
        <translation>سيُكتشف أي قطع أو إعادة كتابة لما هو موجود الآن. احفظ الرأس خارج هذا الكمبيوتر أيضًا: فمن لديه هذا الكمبيوتر قد تكون لديه سلسلة مفاتيحه.</translation>
    </message>
    <message>
        <source>There is no keychain here: the key that signed goes when the desk is closed. Save the head now, and compare with it later.</source>
        <translation>لا توجد سلسلة مفاتيح هنا: يزول مفتاح التوقيع عند إغلاق التطبيق. احفظ الرأس الآن وقارن به لاحقًا.</translation>
    </message>
    <message>
        <source>Save the head</source>
        <translation>حفظ الرأس</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص (*.txt)</translation>
    </message>
    <message>
        <source>To print (*.pdf)</source>
        <translation>للطباعة (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>تم الحفظ: %1</translation>
    </message>
    <message>
        <source>Compare with a saved head</source>
        <translation>مقارنة برأس محفوظ</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::AuditFilterBar</name>
    <message>
        <source>What is shown of the trail</source>
        <translation>ما يُعرض من السجل</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>About</source>
        <translation>بشأن</translation>
    </message>
    <message>
        <source>About, as customer:3</source>
        <translation>بشأن، مثل customer:3</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>من يوم</translation>
    </message>
    <message>
        <source>From 2026-11-01</source>
        <translation>من 2026-11-01</translation>
    </message>
    <message>
        <source>Until day</source>
        <translation>حتى يوم</translation>
    </message>
    <message>
        <source>Until 2026-11-30</source>
        <translation>حتى 2026-11-30</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>عرض كل شيء</translation>
    </message>
    <message>
        <source>Write a day as 2026-11-28.</source>
        <translation>اكتب اليوم بصيغة 2026-11-28.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>اليوم الأخير قبل الأول.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::AuditModel</name>
    <message>
        <source>The desk</source>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>Entry</source>
        <comment>of the audit trail</comment>
        <translation>الإدخال</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>About</source>
        <translation>بشأن</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::AuditPage</name>
    <message>
        <source>Audit trail</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>Entries of the audit trail</source>
        <translation>إدخالات سجل التدقيق</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>No entry is like this. Show everything, or change what you look for.</source>
        <translation>لا إدخال مطابق. اعرض كل شيء أو غيّر ما تبحث عنه.</translation>
    </message>
    <message>
        <source>Looking further back, before entry %1…</source>
        <translation>جارٍ البحث في الأقدم، قبل الإدخال %1…</translation>
    </message>
    <message>
        <source>Older entries come as you scroll.</source>
        <translation>تظهر الإدخالات الأقدم مع التمرير.</translation>
    </message>
    <message>
        <source>These are all.</source>
        <translation>هذه كلها.</translation>
    </message>
    <message>
        <source>Entry %1 · %2 · %3 · %4 · hash %5</source>
        <comment>number, time, who, what, hash</comment>
        <translation>الإدخال %1 · %2 · %3 · %4 · التجزئة %5</translation>
    </message>
    <message>
        <source>Export the audit trail</source>
        <translation>تصدير سجل التدقيق</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are in %1</source>
        <translation>
            <numerusform>لا إدخالات في %1</numerusform>
            <numerusform>إدخال واحد في %1</numerusform>
            <numerusform>إدخالان في %1</numerusform>
            <numerusform>‏%n إدخالات في %1</numerusform>
            <numerusform>‏%n إدخالًا في %1</numerusform>
            <numerusform>‏%n إدخال في %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copied, with the code of the error</source>
        <translation>نُسخ مع رمز الخطأ</translation>
    </message>
    <message>
        <source>Copy this and the code %1</source>
        <translation>انسخ هذا مع الرمز %1</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::BulkBar</name>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>‏%1 من %2</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::BulkButton</name>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>‏%1، ولا شيء آخر</numerusform>
            <numerusform>‏%1، وواحد آخر</numerusform>
            <numerusform>‏%1، واثنان آخران</numerusform>
            <numerusform>‏%1، و%n أخرى</numerusform>
            <numerusform>‏%1، و%n أخرى</numerusform>
            <numerusform>‏%1، و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Opens it.</source>
        <translation>‏%1. للفتح.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::BulkCheck</name>
    <message>
        <source>Recipients</source>
        <translation>المستلمون</translation>
    </message>
    <message>
        <source>With a problem</source>
        <translation>لديهم مشكلة</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهزون</translation>
    </message>
    <message>
        <source>Which recipients</source>
        <translation>أي المستلمين</translation>
    </message>
    <message>
        <source>Send one first</source>
        <translation>إرسال واحدة أولًا</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>الوتيرة</translation>
    </message>
    <message>
        <source>As the provider allows</source>
        <translation>كما يسمح المزوّد</translation>
    </message>
    <message numerus="yes">
        <source>%n a minute</source>
        <translation>
            <numerusform>‏%n في الدقيقة</numerusform>
            <numerusform>‏%n في الدقيقة</numerusform>
            <numerusform>‏%n في الدقيقة</numerusform>
            <numerusform>‏%n في الدقيقة</numerusform>
            <numerusform>‏%n في الدقيقة</numerusform>
            <numerusform>‏%n في الدقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the text first</source>
        <translation>اكتب النص أولًا</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>Nobody is ready: see the problems</source>
        <translation>لا أحد جاهز: راجع المشكلات</translation>
    </message>
    <message>
        <source>Problems are left out. The rest still goes.</source>
        <translation>تُستبعد المشكلات. البقية تُرسل.</translation>
    </message>
    <message>
        <source>Nobody has a problem.</source>
        <translation>لا مشكلة لدى أي مستلم.</translation>
    </message>
    <message>
        <source>Who cannot have it, and why, stands here once there is a text.</source>
        <translation>من لا يمكن الإرسال إليه وسبب ذلك يظهران هنا بعد كتابة نص.</translation>
    </message>
    <message>
        <source>Checked %1 of %2</source>
        <translation>فُحص %1 من %2</translation>
    </message>
    <message>
        <source>Longest on real data: %1, %2</source>
        <translation>الأطول على بيانات حقيقية: %1، %2</translation>
    </message>
    <message>
        <source>To %1. Then you decide about the rest.</source>
        <translation>إلى %1. ثم تقرر بشأن البقية.</translation>
    </message>
    <message>
        <source>It goes to everybody at once.</source>
        <translation>تُرسل إلى الجميع دفعة واحدة.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::BulkCompose</name>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>المرسل</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>متغير</translation>
    </message>
    <message>
        <source>Insert a variable</source>
        <translation>إدراج متغير</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>تسويق</translation>
    </message>
    <message>
        <source>It needs an opt-in to marketing, and waits in quiet hours.</source>
        <translation>يحتاج إلى اشتراك في التسويق، وينتظر في ساعات الهدوء.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Hello {{first_name|there}}, your order is ready.</source>
        <translation>مرحبًا {{first_name|عميلنا العزيز}}، طلبك جاهز.</translation>
    </message>
    <message>
        <source>Own text</source>
        <translation>نص خاص</translation>
    </message>
    <message>
        <source>In each customer&apos;s language, of: %1.</source>
        <translation>بلغة كل عميل، من: %1.</translation>
    </message>
    <message>
        <source>As the template has it. Choose “Own text” to change it here.</source>
        <translation>كما في القالب. اختر “نص خاص” لتغييره هنا.</translation>
    </message>
    <message>
        <source>The provider sends a text that is set up there, filled from each customer&apos;s profile.</source>
        <translation>يرسل المزوّد نصًا مُعدًّا لديه، يُملأ من الملف الشخصي لكل عميل.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::BulkCounts</name>
    <message numerus="yes">
        <source>%n delivered</source>
        <translation>
            <numerusform>لم تُسلَّم أي منها</numerusform>
            <numerusform>سُلّمت واحدة</numerusform>
            <numerusform>سُلّمت اثنتان</numerusform>
            <numerusform>سُلّمت %n</numerusform>
            <numerusform>سُلّمت %n</numerusform>
            <numerusform>سُلّمت %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>لم تُقبل أي منها</numerusform>
            <numerusform>قُبلت واحدة</numerusform>
            <numerusform>قُبلت اثنتان</numerusform>
            <numerusform>قُبلت %n</numerusform>
            <numerusform>قُبلت %n</numerusform>
            <numerusform>قُبلت %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not delivered</source>
        <translation>
            <numerusform>لا شيء لم يُسلَّم</numerusform>
            <numerusform>واحدة لم تُسلَّم</numerusform>
            <numerusform>اثنتان لم تُسلَّما</numerusform>
            <numerusform>‏%n لم تُسلَّم</numerusform>
            <numerusform>‏%n لم تُسلَّم</numerusform>
            <numerusform>‏%n لم تُسلَّم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>لا شيء لم يُرسل</numerusform>
            <numerusform>واحدة لم تُرسل</numerusform>
            <numerusform>اثنتان لم تُرسلا</numerusform>
            <numerusform>‏%n لم تُرسل</numerusform>
            <numerusform>‏%n لم تُرسل</numerusform>
            <numerusform>‏%n لم تُرسل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sure</source>
        <translation>
            <numerusform>لا شيء غير مؤكد</numerusform>
            <numerusform>واحدة غير مؤكدة</numerusform>
            <numerusform>اثنتان غير مؤكدتين</numerusform>
            <numerusform>‏%n غير مؤكدة</numerusform>
            <numerusform>‏%n غير مؤكدة</numerusform>
            <numerusform>‏%n غير مؤكدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segments</source>
        <translation>
            <numerusform>لا مقاطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>‏%n مقاطع</numerusform>
            <numerusform>‏%n مقطعًا</numerusform>
            <numerusform>‏%n مقطع</numerusform>
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
        <translation>عرض</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>المستلم</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>سبب الاستبعاد</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::BulkRun</name>
    <message>
        <source>Send the rest</source>
        <translation>إرسال البقية</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>إيقاف…</translation>
    </message>
    <message>
        <source>Which recipients</source>
        <translation>أي المستلمين</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>مستبعدة</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save the results as CSV</source>
        <translation>حفظ النتائج بصيغة CSV</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>المستلمون</translation>
    </message>
    <message>
        <source>Stop for good</source>
        <translation>إيقاف نهائي</translation>
    </message>
    <message>
        <source>Keep sending</source>
        <translation>متابعة الإرسال</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>Everybody is through</source>
        <translation>اكتمل الإرسال إلى الجميع</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n got nothing</source>
        <translation>
            <numerusform>أُوقف: لم يُستثنَ أحد</numerusform>
            <numerusform>أُوقف: مستلم واحد لم يصله شيء</numerusform>
            <numerusform>أُوقف: مستلمان لم يصلهما شيء</numerusform>
            <numerusform>أُوقف: %n مستلمين لم يصلهم شيء</numerusform>
            <numerusform>أُوقف: %n مستلمًا لم يصلهم شيء</numerusform>
            <numerusform>أُوقف: %n مستلم لم يصلهم شيء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have not had it.</source>
        <translation>
            <numerusform>لم يبقَ أحد لم تصله.</numerusform>
            <numerusform>مستلم واحد لم تصله.</numerusform>
            <numerusform>مستلمان لم تصلهما.</numerusform>
            <numerusform>‏%n مستلمين لم تصلهم.</numerusform>
            <numerusform>‏%n مستلمًا لم تصلهم.</numerusform>
            <numerusform>‏%n مستلم لم تصلهم.</numerusform>
        </translation>
    </message>
    <message>
        <source>They get nothing, and this cannot be taken back.</source>
        <translation>لن يصلهم شيء، ولا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The rest waits for you.</source>
        <translation>البقية تنتظرك.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Retry %1</source>
        <translation>إعادة المحاولة: %1</translation>
    </message>
    <message>
        <source>Those that failed and are proven not to have arrived. What was not delivered may be charged again.</source>
        <translation>التي فشلت وثبت أنها لم تصل. ما لم يُسلَّم ربما تُحتسب تكلفته مجددًا.</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>حفظ النتائج</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>كُتب: %1</translation>
    </message>
    <message>
        <source>%1 was not written</source>
        <translation>لم يُكتب %1</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::BulkSheet</name>
    <message>
        <source>Send SMS</source>
        <translation>إرسال SMS</translation>
    </message>
    <message>
        <source>Customers cannot reply to this SMS</source>
        <translation>لا يمكن للعملاء الرد على رسالة SMS هذه</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>to %n contacts</source>
        <translation>
            <numerusform>إلى لا أحد</numerusform>
            <numerusform>إلى جهة اتصال واحدة</numerusform>
            <numerusform>إلى جهتي اتصال</numerusform>
            <numerusform>إلى %n جهات اتصال</numerusform>
            <numerusform>إلى %n جهة اتصال</numerusform>
            <numerusform>إلى %n جهة اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>The recipients are being taken down</source>
        <translation>جارٍ تدوين المستلمين</translation>
    </message>
    <message>
        <source>The recipients could not be taken down</source>
        <translation>تعذّر تدوين المستلمين</translation>
    </message>
    <message>
        <source>It is being started</source>
        <translation>جارٍ البدء</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>“Last bulk SMS” among the commands opens this again.</source>
        <translation>“آخر إرسال جماعي لـ SMS” ضمن الأوامر يفتح هذا مجددًا.</translation>
    </message>
    <message>
        <source>You can close this. It goes on, and the status bar shows it.</source>
        <translation>يمكنك إغلاق هذا. يستمر الإرسال ويظهر في شريط الحالة.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>‏%1، %2</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::BulkSums</name>
    <message>
        <source>Recipients</source>
        <translation>المستلمون</translation>
    </message>
    <message numerus="yes">
        <source>%n SMS each</source>
        <translation>
            <numerusform>لا رسائل SMS لكل مستلم</numerusform>
            <numerusform>رسالة SMS لكل مستلم</numerusform>
            <numerusform>رسالتا SMS لكل مستلم</numerusform>
            <numerusform>‏%n رسائل SMS لكل مستلم</numerusform>
            <numerusform>‏%n رسالة SMS لكل مستلم</numerusform>
            <numerusform>‏%n رسالة SMS لكل مستلم</numerusform>
        </translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Cost, estimate</source>
        <translation>التكلفة التقديرية</translation>
    </message>
    <message>
        <source>No price is set for this provider.</source>
        <translation>لم يُحدَّد سعر لهذا المزوّد.</translation>
    </message>
    <message>
        <source>Today&apos;s limit leaves %1 segments. It pauses there.</source>
        <translation>المقاطع المتبقية من حد اليوم: %1. يتوقف مؤقتًا عند ذلك.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::BulkWords</name>
    <message>
        <source>This customer is not there any more</source>
        <translation>لم يعد هذا العميل موجودًا</translation>
    </message>
    <message>
        <source>Stopped before it was sent</source>
        <translation>أُوقفت قبل إرسالها</translation>
    </message>
    <message>
        <source>Waits for %1: quiet hours</source>
        <translation>في انتظار %1: ساعات الهدوء</translation>
    </message>
    <message>
        <source>Waits to be sent again</source>
        <translation>تنتظر إعادة إرسالها</translation>
    </message>
    <message numerus="yes">
        <source>Ready, %n SMS</source>
        <translation>
            <numerusform>جاهز، لا رسائل SMS</numerusform>
            <numerusform>جاهز، رسالة SMS واحدة</numerusform>
            <numerusform>جاهز، رسالتا SMS</numerusform>
            <numerusform>جاهز، %n رسائل SMS</numerusform>
            <numerusform>جاهز، %n رسالة SMS</numerusform>
            <numerusform>جاهز، %n رسالة SMS</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 left</source>
        <translation>يتبقى نحو %1</translation>
    </message>
    <message>
        <source>Bulk: %1 of %2</source>
        <translation>إرسال جماعي: %1 من %2</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation>‏%1، متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>%1, waits for you</source>
        <translation>‏%1، في انتظارك</translation>
    </message>
    <message>
        <source>Today&apos;s limit for bulk is reached.</source>
        <translation>بُلغ حد اليوم للإرسال الجماعي.</translation>
    </message>
    <message>
        <source>Go on tomorrow, or let a supervisor raise it in Settings, Daily limits.</source>
        <translation>تابع غدًا، أو اطلب من مشرف رفعه في “الإعدادات”، “الحدود اليومية”.</translation>
    </message>
    <message>
        <source>This profile was restored from a copy.</source>
        <translation>استُعيد ملف البيانات هذا من نسخة.</translation>
    </message>
    <message>
        <source>Who had the SMS since then is not known. Look before you go on.</source>
        <translation>لا يُعرف من وصلته رسالة SMS منذ ذلك الحين. تحقق قبل المتابعة.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>متوقف مؤقتًا.</translation>
    </message>
    <message>
        <source>What has left has left. The rest waits.</source>
        <translation>ما أُرسل فقد أُرسل. البقية تنتظر.</translation>
    </message>
    <message>
        <source>Its provider is not set up any more.</source>
        <translation>لم يعد مزوّده مُعدًّا.</translation>
    </message>
    <message>
        <source>Set it up again under the same name, or stop this.</source>
        <translation>أعدّه مجددًا بالاسم نفسه، أو أوقف هذا الإرسال.</translation>
    </message>
    <message>
        <source>%1 is paused: %2.</source>
        <translation>‏%1 متوقف مؤقتًا: %2.</translation>
    </message>
    <message>
        <source>It goes on when the provider does.</source>
        <translation>يستأنف عندما يستأنف المزوّد.</translation>
    </message>
    <message>
        <source>Quiet hours.</source>
        <translation>ساعات الهدوء.</translation>
    </message>
    <message>
        <source>The rest goes when they end where each customer is.</source>
        <translation>تُرسل البقية عندما تنتهي لدى كل عميل بحسب مكانه.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::CapacityFoot</name>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Accepts the conversation that waits longest</source>
        <translation>يقبل المحادثة الأطول انتظارًا</translation>
    </message>
    <message>
        <source>Accepts the conversation that waits longest (%1)</source>
        <translation>يقبل المحادثة الأطول انتظارًا (%1)</translation>
    </message>
    <message>
        <source>%1 of %2 places taken</source>
        <translation>الأماكن المشغولة: %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>لا أحد في الانتظار</numerusform>
            <numerusform>عميل واحد في الانتظار</numerusform>
            <numerusform>عميلان في الانتظار</numerusform>
            <numerusform>‏%n عملاء في الانتظار</numerusform>
            <numerusform>‏%n عميلًا في الانتظار</numerusform>
            <numerusform>‏%n عميل في الانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>لا أحد في الانتظار</translation>
    </message>
    <message>
        <source>%1 · routing stops at %2</source>
        <translation>‏%1 · يتوقف التوجيه عند %2</translation>
    </message>
    <message>
        <source>%1 · you are full</source>
        <translation>‏%1 · بلغت سعتك القصوى</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::CategoryEdit</name>
    <message>
        <source>Fails the score</source>
        <translation>يُسقط التقييم</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>No, yes</source>
        <translation>لا، نعم</translation>
    </message>
    <message>
        <source>1 to 3</source>
        <translation>من 1 إلى 3</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <translation>من 1 إلى 5</translation>
    </message>
    <message>
        <source>Its lowest mark makes the whole score 0</source>
        <translation>أدنى درجة فيها تجعل التقييم كله 0</translation>
    </message>
    <message>
        <source>Why a mark may be low, as: Too late; Incomplete</source>
        <translation>أسباب انخفاض الدرجة، مثل: متأخر؛ غير مكتمل</translation>
    </message>
    <message>
        <source>new category</source>
        <translation>فئة جديدة</translation>
    </message>
    <message>
        <source>Name of the category</source>
        <translation>اسم الفئة</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>وزن %1</translation>
    </message>
    <message>
        <source>Scale of %1</source>
        <translation>مقياس %1</translation>
    </message>
    <message>
        <source>%1 fails the score</source>
        <translation>‏%1 تُسقط التقييم</translation>
    </message>
    <message>
        <source>Causes of a low mark in %1</source>
        <translation>أسباب انخفاض الدرجة في %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
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
        <translation>‏%1: لا شيء</translation>
    </message>
    <message>
        <source>not over yet</source>
        <translation>لم ينتهِ بعد</translation>
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
        <translation>رسالة جديدة واحدة</translation>
    </message>
    <message>
        <source>since you began this SMS</source>
        <translation>منذ أن بدأت هذه الرسالة</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>1 check passed</source>
        <translation>فحص واحد ناجح</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>طيّ</translation>
    </message>
    <message>
        <source>Show each of them</source>
        <translation>عرض كل منها</translation>
    </message>
    <message>
        <source>Write the answer first</source>
        <translation>اكتب الرد أولًا</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>لا رسائل جديدة</numerusform>
            <numerusform>رسالة جديدة واحدة</numerusform>
            <numerusform>رسالتان جديدتان</numerusform>
            <numerusform>‏%n رسائل جديدة</numerusform>
            <numerusform>‏%n رسالة جديدة</numerusform>
            <numerusform>‏%n رسالة جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checks passed</source>
        <translation>
            <numerusform>لا فحوص ناجحة</numerusform>
            <numerusform>فحص واحد ناجح</numerusform>
            <numerusform>فحصان ناجحان</numerusform>
            <numerusform>‏%n فحوص ناجحة</numerusform>
            <numerusform>‏%n فحصًا ناجحًا</numerusform>
            <numerusform>‏%n فحص ناجح</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::CoachCard</name>
    <message>
        <source>Coaching note by %1: %2</source>
        <translation>ملاحظة توجيهية من %1: %2</translation>
    </message>
    <message>
        <source>coaching note · %1</source>
        <translation>ملاحظة توجيهية · %1</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>تغيير الملاحظة</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>إزالة الملاحظة</translation>
    </message>
    <message>
        <source>%1 answered · %2</source>
        <translation>ردّ %1 · %2</translation>
    </message>
    <message>
        <source>Followed up %1</source>
        <translation>تمت المتابعة %1</translation>
    </message>
    <message>
        <source>Follow up %1</source>
        <translation>المتابعة %1</translation>
    </message>
    <message>
        <source>%1 has seen it</source>
        <translation>اطّلع عليها %1</translation>
    </message>
    <message>
        <source>%1 has not seen it yet</source>
        <translation>لم يطّلع عليها %1 بعد</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>متابعة لاحقة</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>الرد مجددًا</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::CoachForm</name>
    <message>
        <source>Your answer to %1</source>
        <translation>ردّك على %1</translation>
    </message>
    <message>
        <source>Coaching note</source>
        <translation>ملاحظة توجيهية</translation>
    </message>
    <message>
        <source>What you think of it</source>
        <translation>رأيك فيها</translation>
    </message>
    <message>
        <source>What was good here, or what to do next time</source>
        <translation>ما كان جيدًا هنا، أو ما ينبغي فعله في المرة القادمة</translation>
    </message>
    <message>
        <source>Follow up on</source>
        <translation>المتابعة في</translation>
    </message>
    <message>
        <source>Day of the follow-up</source>
        <translation>يوم المتابعة</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>حفظ الملاحظة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ColumnsList</name>
    <message>
        <source>Column of the file</source>
        <translation>عمود الملف</translation>
    </message>
    <message>
        <source>Is taken for</source>
        <translation>يُعامَل بوصفه</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>ما يحتويه</translation>
    </message>
    <message>
        <source>So the first rows are read</source>
        <translation>هكذا تُقرأ الصفوف الأولى</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>العمود %1</translation>
    </message>
    <message>
        <source>What the column %1 is taken for</source>
        <translation>كيف يُعامَل العمود %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::CommandPalette</name>
    <message>
        <source>Nothing is called like this. Fewer letters find more.</source>
        <translation>لا شيء بهذا الاسم. أحرف أقل تجد أكثر.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>Find a command or a customer</source>
        <translation>البحث عن أمر أو عميل</translation>
    </message>
    <message>
        <source>Commands and customers</source>
        <translation>الأوامر والعملاء</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>run</source>
        <translation>تنفيذ</translation>
    </message>
    <message>
        <source>close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>all shortcuts</source>
        <translation>كل الاختصارات</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Composer</name>
    <message>
        <source>A message is ready: “%1”</source>
        <translation>رسالة جاهزة: “%1”</translation>
    </message>
    <message>
        <source>No chat is open with this customer. Start one, or leave a note.</source>
        <translation>لا دردشة مفتوحة مع هذا العميل. ابدأ واحدة أو اترك ملاحظة.</translation>
    </message>
    <message>
        <source>This chat is closed. Start it again, or send an SMS.</source>
        <translation>هذه الدردشة مغلقة. ابدأها مجددًا أو أرسل رسالة SMS.</translation>
    </message>
    <message>
        <source>Only your team sees it</source>
        <translation>لا يراها إلا فريقك</translation>
    </message>
    <message>
        <source>Reply goes to %1</source>
        <translation>يُرسل الرد إلى %1</translation>
    </message>
    <message>
        <source>Write a private note</source>
        <translation>اكتب ملاحظة خاصة</translation>
    </message>
    <message>
        <source>Reply with an SMS</source>
        <translation>الرد برسالة SMS</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>اكتب ردًا</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>ملاحظة خاصة</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>جارٍ التدوين…</translation>
    </message>
    <message>
        <source>Enter adds it</source>
        <translation>‏Enter للإضافة</translation>
    </message>
    <message>
        <source>Enter sends</source>
        <translation>‏Enter للإرسال</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Start Chat</source>
        <translation>بدء دردشة</translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation>دردشة الويب</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Send and set pending</source>
        <translation>إرسال وتعليق</translation>
    </message>
    <message>
        <source>Send and close</source>
        <translation>إرسال وإغلاق</translation>
    </message>
    <message>
        <source>“%1” has no value yet. Write it in its place, or delete it.</source>
        <translation>لا قيمة لـ “%1” بعد. اكتبها مكانه أو احذفه.</translation>
    </message>
    <message>
        <source>These have no value yet: %1. Write them in their place, or delete them.</source>
        <translation>لا قيمة بعد لما يلي: %1. اكتب القيم مكانها أو احذفها.</translation>
    </message>
    <message>
        <source>Ctrl+Enter adds it</source>
        <translation>‏Ctrl+Enter للإضافة</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends</source>
        <translation>‏Ctrl+Enter للإرسال</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>إرسال على أي حال</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>الانتقال إليه</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>رموز تعبيرية</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>ردود جاهزة</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>متغيرات</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter is a new line</source>
        <translation>‏Enter للإرسال، Shift+Enter لسطر جديد</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends, Enter is a new line</source>
        <translation>‏Ctrl+Enter للإرسال، Enter لسطر جديد</translation>
    </message>
    <message>
        <source>1 new message since you began</source>
        <translation>رسالة جديدة واحدة منذ أن بدأت</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages since you began</source>
        <translation>
            <numerusform>لا رسائل جديدة منذ أن بدأت</numerusform>
            <numerusform>رسالة جديدة واحدة منذ أن بدأت</numerusform>
            <numerusform>رسالتان جديدتان منذ أن بدأت</numerusform>
            <numerusform>‏%n رسائل جديدة منذ أن بدأت</numerusform>
            <numerusform>‏%n رسالة جديدة منذ أن بدأت</numerusform>
            <numerusform>‏%n رسالة جديدة منذ أن بدأت</numerusform>
        </translation>
    </message>
    <message>
        <source>this chat is closed</source>
        <translation>هذه الدردشة مغلقة</translation>
    </message>
    <message>
        <source>nothing is written</source>
        <translation>لم يُكتب شيء</translation>
    </message>
    <message>
        <source>a note is not sent</source>
        <translation>الملاحظة لا تُرسل</translation>
    </message>
    <message>
        <source>no customer is open</source>
        <translation>لا عميل مفتوح</translation>
    </message>
    <message>
        <source>It is being saved</source>
        <translation>جارٍ الحفظ</translation>
    </message>
    <message>
        <source>Write something first</source>
        <translation>اكتب شيئًا أولًا</translation>
    </message>
    <message>
        <source>Something has no value yet</source>
        <translation>هناك ما هو بلا قيمة بعد</translation>
    </message>
    <message>
        <source>SMS that they can answer</source>
        <translation>رسالة SMS يمكن الرد عليها</translation>
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
        <translation>دوّنه %1</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ConsentForm</name>
    <message>
        <source>Service: what they asked for</source>
        <translation>الخدمة: ما طلبه العميل</translation>
    </message>
    <message>
        <source>Service and marketing</source>
        <translation>الخدمة والتسويق</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>How they said so</source>
        <translation>كيف عبّر عن ذلك</translation>
    </message>
    <message>
        <source>For</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Their words</source>
        <translation>كلمات العميل</translation>
    </message>
    <message>
        <source>How did %1 agree to SMS?</source>
        <translation>كيف وافق %1 على SMS؟</translation>
    </message>
    <message>
        <source>How did %1 ask to stop?</source>
        <translation>كيف طلب %1 الإيقاف؟</translation>
    </message>
    <message>
        <source>How did %1 ask for SMS again?</source>
        <translation>كيف طلب %1 عودة SMS؟</translation>
    </message>
    <message>
        <source>It stands in the ledger for good, with your name.</source>
        <translation>يبقى في السجل نهائيًا باسمك.</translation>
    </message>
    <message>
        <source>Only with their own words. Where the provider keeps a stop of its own, the customer has to text it START too.</source>
        <translation>فقط بكلمات العميل نفسه. إن كان لدى المزوّد إيقاف خاص به، فعلى العميل أيضًا أن يرسل إليه START برسالة نصية.</translation>
    </message>
    <message>
        <source>Here, in this conversation (%1)</source>
        <translation>هنا، في هذه المحادثة (%1)</translation>
    </message>
    <message>
        <source>What they wrote, ticked or signed</source>
        <translation>ما كتبه العميل أو حدّده أو وقّعه</translation>
    </message>
    <message>
        <source>What they said, and where it is kept</source>
        <translation>ما قاله العميل، وأين يُحفظ</translation>
    </message>
    <message>
        <source>It is being saved</source>
        <translation>جارٍ الحفظ</translation>
    </message>
    <message>
        <source>Write down how it is known. Nothing is recorded without it.</source>
        <translation>دوّن كيف عُرف ذلك. لا يُسجَّل شيء بدونه.</translation>
    </message>
    <message>
        <source>It counts at once: what it stops and waits to go to this number is cancelled.</source>
        <translation>يسري فورًا: كل ما يمنعه وينتظر الإرسال إلى هذا الرقم يُلغى.</translation>
    </message>
    <message>
        <source>Every SMS</source>
        <translation>كل رسائل SMS</translation>
    </message>
    <message>
        <source>Marketing alone: what they ask for still goes</source>
        <translation>التسويق فقط: ما يطلبه العميل يظل يُرسل</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ConsentRow</name>
    <message>
        <source>Record…</source>
        <translation>تسجيل…</translation>
    </message>
    <message>
        <source>Record SMS consent…</source>
        <translation>تسجيل الموافقة على SMS…</translation>
    </message>
    <message>
        <source>Replied “%1”</source>
        <translation>ردّ “%1”</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>ألغى الاشتراك</translation>
    </message>
    <message>
        <source>SMS consent</source>
        <translation>الموافقة على SMS</translation>
    </message>
    <message>
        <source>No SMS consent yet</source>
        <translation>لا موافقة على SMS بعد</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Everything about consent to SMS</source>
        <translation>كل شيء عن الموافقة على SMS</translation>
    </message>
    <message>
        <source>SMS consent, no marketing</source>
        <translation>موافقة على SMS دون تسويق</translation>
    </message>
    <message>
        <source>No marketing by SMS</source>
        <translation>لا تسويق عبر SMS</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ConsentSheet</name>
    <message>
        <source>Consent to SMS</source>
        <translation>الموافقة على SMS</translation>
    </message>
    <message>
        <source>Record consent…</source>
        <translation>تسجيل الموافقة…</translation>
    </message>
    <message>
        <source>Customer asked to stop…</source>
        <translation>العميل طلب الإيقاف…</translation>
    </message>
    <message>
        <source>Lift the opt-out…</source>
        <translation>إزالة إلغاء الاشتراك…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>There is no number yet, and nothing to consent to. Add one in the profile.</source>
        <translation>لا رقم بعد، ولا شيء يُوافَق عليه. أضف رقمًا في الملف الشخصي.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet. What the customer agrees to, asks for or stops stands here, for good.</source>
        <translation>لم يُسجَّل شيء بعد. ما يوافق عليه العميل أو يطلبه أو يوقفه يبقى هنا نهائيًا.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ContactBar</name>
    <message>
        <source>Selected contacts</source>
        <translation>جهات الاتصال المحددة</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>التسميات</translation>
    </message>
    <message>
        <source>Labels (%1)</source>
        <translation>التسميات (%1)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>إلغاء التحديد</translation>
    </message>
    <message numerus="yes">
        <source>All %n selected</source>
        <translation>
            <numerusform>الكل محدد (%n)</numerusform>
            <numerusform>الكل محدد (%n)</numerusform>
            <numerusform>الكل محدد (%n)</numerusform>
            <numerusform>الكل محدد (%n)</numerusform>
            <numerusform>الكل محدد (%n)</numerusform>
            <numerusform>الكل محدد (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>‏%n محددة</numerusform>
            <numerusform>‏%n محددة</numerusform>
            <numerusform>‏%n محددة</numerusform>
            <numerusform>‏%n محددة</numerusform>
            <numerusform>‏%n محددة</numerusform>
            <numerusform>‏%n محددة</numerusform>
        </translation>
    </message>
    <message>
        <source>Select all %1 matching</source>
        <translation>تحديد كل المطابقة (%1)</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ContactChips</name>
    <message>
        <source>Filters</source>
        <translation>عوامل التصفية</translation>
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
        <translation>تم التحقق منه</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>لم يُتحقق منه</translation>
    </message>
    <message>
        <source>Mobile with SMS</source>
        <translation>جوال يستقبل SMS</translation>
    </message>
    <message>
        <source>Has a number</source>
        <translation>لديه رقم</translation>
    </message>
    <message>
        <source>Has an email</source>
        <translation>لديه بريد إلكتروني</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>جوال</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>خط أرضي</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>مُنحت الموافقة</translation>
    </message>
    <message>
        <source>Marketing consent</source>
        <translation>موافقة على التسويق</translation>
    </message>
    <message>
        <source>Wrote first</source>
        <translation>بادر بالكتابة</translation>
    </message>
    <message>
        <source>No consent</source>
        <translation>لا موافقة</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>ألغى الاشتراك</translation>
    </message>
    <message>
        <source>Not opted out</source>
        <translation>لم يُلغِ الاشتراك</translation>
    </message>
    <message>
        <source>Seen since %1</source>
        <translation>ظهر منذ %1</translation>
    </message>
    <message>
        <source>Last seen before %1</source>
        <translation>آخر ظهور قبل %1</translation>
    </message>
    <message>
        <source>Customer since %1</source>
        <comment>a day, or later</comment>
        <translation>عميل منذ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more filters, shown in the panel</source>
        <translation>
            <numerusform>لا عوامل تصفية أخرى في اللوحة</numerusform>
            <numerusform>عامل تصفية آخر يظهر في اللوحة</numerusform>
            <numerusform>عاملا تصفية آخران يظهران في اللوحة</numerusform>
            <numerusform>‏%n عوامل تصفية أخرى تظهر في اللوحة</numerusform>
            <numerusform>‏%n عامل تصفية آخر تظهر في اللوحة</numerusform>
            <numerusform>‏%n عامل تصفية آخر تظهر في اللوحة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ContactFilter</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>حفظ عامل التصفية هذا</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Name, number, email</source>
        <translation>الاسم أو الرقم أو البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Filter contacts</source>
        <translation>تصفية جهات الاتصال</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح عوامل التصفية</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>عوامل التصفية المحفوظة</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>تم التحقق منه</translation>
    </message>
    <message>
        <source>Mobile with SMS</source>
        <translation>جوال يستقبل SMS</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>خط أرضي</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>مُنحت</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا توجد</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>ألغى الاشتراك</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>آخر تواصل</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Any country</source>
        <translation>أي بلد</translation>
    </message>
    <message>
        <source>Use the filter %1</source>
        <translation>استخدام عامل التصفية %1</translation>
    </message>
    <message>
        <source>Forget the filter %1</source>
        <translation>حذف عامل التصفية %1</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>آخر يوم</numerusform>
            <numerusform>آخر يومين</numerusform>
            <numerusform>آخر %n أيام</numerusform>
            <numerusform>آخر %n يومًا</numerusform>
            <numerusform>آخر %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n days ago</source>
        <translation>
            <numerusform>قبل اليوم</numerusform>
            <numerusform>قبل أكثر من يوم</numerusform>
            <numerusform>قبل أكثر من يومين</numerusform>
            <numerusform>قبل أكثر من %n أيام</numerusform>
            <numerusform>قبل أكثر من %n يومًا</numerusform>
            <numerusform>قبل أكثر من %n يوم</numerusform>
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
        <translation>الفرز</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>عميل جديد</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>so many, and more are being found</comment>
        <translation>%1+</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>Name, A to Z</source>
        <translation>الاسم تصاعديًا</translation>
    </message>
    <message>
        <source>Name, Z to A</source>
        <translation>الاسم تنازليًا</translation>
    </message>
    <message>
        <source>Last seen, newest first</source>
        <translation>آخر ظهور، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Last seen, oldest first</source>
        <translation>آخر ظهور، الأقدم أولًا</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ContactRows</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>SMS consent</source>
        <translation>الموافقة على SMS</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخر ظهور</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>التسميات</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>محدد</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
    <message>
        <source>Select %1</source>
        <translation>تحديد %1</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>‏%1: لا شيء</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>لا رقم</translation>
    </message>
    <message>
        <source>ran out</source>
        <translation>انتهت مدته</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا توجد</translation>
    </message>
    <message>
        <source>wrote first</source>
        <translation>بادر بالكتابة</translation>
    </message>
    <message>
        <source>given</source>
        <translation>مُنحت</translation>
    </message>
    <message>
        <source>opted out</source>
        <translation>ألغى الاشتراك</translation>
    </message>
    <message>
        <source>never</source>
        <translation>لم يظهر قط</translation>
    </message>
    <message>
        <source>no marketing</source>
        <translation>لا تسويق</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ContactView</name>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Select all that match</source>
        <translation>تحديد كل المطابقة</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ContactsPage</name>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>فتح المحادثة</translation>
    </message>
    <message numerus="yes">
        <source>Labels of %n contacts…</source>
        <translation>
            <numerusform>التسميات…</numerusform>
            <numerusform>تسميات جهة اتصال واحدة…</numerusform>
            <numerusform>تسميات جهتي اتصال…</numerusform>
            <numerusform>تسميات %n جهات اتصال…</numerusform>
            <numerusform>تسميات %n جهة اتصال…</numerusform>
            <numerusform>تسميات %n جهة اتصال…</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>التسميات…</translation>
    </message>
    <message>
        <source>Unselect</source>
        <translation>إلغاء التحديد</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>تحديد</translation>
    </message>
    <message>
        <source>Merge these two…</source>
        <translation>دمج هذين العميلين…</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ConversationPane</name>
    <message>
        <source>Undo send</source>
        <translation>تراجع عن الإرسال</translation>
    </message>
    <message>
        <source>Reply or note</source>
        <translation>رد أو ملاحظة</translation>
    </message>
    <message>
        <source>Send SMS</source>
        <translation>إرسال SMS</translation>
    </message>
    <message>
        <source>No number yet: add one, then verify it with a code</source>
        <translation>لا رقم بعد: أضف رقمًا ثم تحقق منه برمز</translation>
    </message>
    <message>
        <source>Not verified yet: send a code first</source>
        <translation>لم يُتحقق منه بعد: أرسل رمزًا أولًا</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>بحث في هذه المحادثة</translation>
    </message>
    <message>
        <source>Match before</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Match after</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>no customer is open</source>
        <translation>لا عميل مفتوح</translation>
    </message>
    <message>
        <source>switches between them</source>
        <translation>يبدّل بينهما</translation>
    </message>
    <message>
        <source>nothing on its way</source>
        <translation>لا شيء في الطريق</translation>
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
        <translation>الاسم أو الرقم أو البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Find the other customer</source>
        <translation>البحث عن العميل الآخر</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>العملاء الذين عُثر عليهم</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nobody is found by this. Try part of the name, or some digits.</source>
        <translation>لا أحد يطابق ذلك. جرّب جزءًا من الاسم أو بعض الأرقام.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::CustomerLabels</name>
    <message numerus="yes">
        <source>Label “%1” added to %n contacts</source>
        <translation>
            <numerusform>لم تُضف التسمية “%1” إلى أي جهة اتصال</numerusform>
            <numerusform>أُضيفت التسمية “%1” إلى جهة اتصال واحدة</numerusform>
            <numerusform>أُضيفت التسمية “%1” إلى جهتي اتصال</numerusform>
            <numerusform>أُضيفت التسمية “%1” إلى %n جهات اتصال</numerusform>
            <numerusform>أُضيفت التسمية “%1” إلى %n جهة اتصال</numerusform>
            <numerusform>أُضيفت التسمية “%1” إلى %n جهة اتصال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label “%1” removed from %n contacts</source>
        <translation>
            <numerusform>لم تُزَل التسمية “%1” من أي جهة اتصال</numerusform>
            <numerusform>أُزيلت التسمية “%1” من جهة اتصال واحدة</numerusform>
            <numerusform>أُزيلت التسمية “%1” من جهتي اتصال</numerusform>
            <numerusform>أُزيلت التسمية “%1” من %n جهات اتصال</numerusform>
            <numerusform>أُزيلت التسمية “%1” من %n جهة اتصال</numerusform>
            <numerusform>أُزيلت التسمية “%1” من %n جهة اتصال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Labels of %n contacts changed</source>
        <translation>
            <numerusform>لم تتغيّر تسميات أي جهة اتصال</numerusform>
            <numerusform>تغيّرت تسميات جهة اتصال واحدة</numerusform>
            <numerusform>تغيّرت تسميات جهتي اتصال</numerusform>
            <numerusform>تغيّرت تسميات %n جهات اتصال</numerusform>
            <numerusform>تغيّرت تسميات %n جهة اتصال</numerusform>
            <numerusform>تغيّرت تسميات %n جهة اتصال</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::CustomerTags</name>
    <message>
        <source>Labels</source>
        <translation>التسميات</translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation>إضافة تسمية</translation>
    </message>
    <message>
        <source>Change the labels</source>
        <translation>تغيير التسميات</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::DayButton</name>
    <message>
        <source>Month before</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>الشهر التالي</translation>
    </message>
    <message>
        <source>Go to another day</source>
        <translation>الانتقال إلى يوم آخر</translation>
    </message>
    <message>
        <source>%1, go to another day</source>
        <translation>‏%1، الانتقال إلى يوم آخر</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>الانتقال إلى يوم</translation>
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
        <translation>عرض تجريبي: لا شيء يغادر هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Start again from the beginning</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Show the next step</source>
        <translation>عرض الخطوة التالية</translation>
    </message>
    <message>
        <source>Time as it is</source>
        <translation>الوقت كما هو</translation>
    </message>
    <message>
        <source>Time 4 times as fast</source>
        <translation>الوقت أسرع 4 مرات</translation>
    </message>
    <message>
        <source>Time 20 times as fast</source>
        <translation>الوقت أسرع 20 مرة</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::DemoGuide</name>
    <message>
        <source>It leaves in a moment: until then Undo takes it back.</source>
        <translation>تُرسل بعد لحظة: حتى ذلك الحين يمكن سحبها بزر “تراجع”.</translation>
    </message>
    <message>
        <source>The provider has it. It is delivered only when %1&apos;s phone says so.</source>
        <translation>هي لدى المزوّد. لا تُعد مسلَّمة إلا عندما يؤكد هاتف %1 ذلك.</translation>
    </message>
    <message>
        <source>Delivered: that is the whole job. Now try a text of more than 160 characters, or a number in the United States.</source>
        <translation>سُلّمت: هذه هي المهمة كلها. جرّب الآن نصًا يزيد على 160 حرفًا أو رقمًا في الولايات المتحدة.</translation>
    </message>
    <message>
        <source>It did not arrive. The bubble says why, and what is safe to do.</source>
        <translation>لم تصل. توضح الفقاعة السبب وما يمكن فعله بأمان.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. Somebody waits under Unassigned: look in, and press Accept.</source>
        <translation>لا شيء يغادر هذا الكمبيوتر. هناك من ينتظر في “غير مسندة”: اطّلع ثم اضغط “قبول”.</translation>
    </message>
    <message>
        <source>%1 waits for somebody. Press Accept.</source>
        <translation>‏%1 في الانتظار. اضغط “قبول”.</translation>
    </message>
    <message>
        <source>Write a line. Its parts and checks are counted as you type; Ctrl+Enter sends it.</source>
        <translation>اكتب سطرًا. تُحسب أجزاؤه وفحوصه أثناء الكتابة؛ Ctrl+Enter للإرسال.</translation>
    </message>
    <message>
        <source>The number is proven. Press Send SMS, and write something that %1 can keep.</source>
        <translation>تم إثبات الرقم. اضغط “إرسال SMS” واكتب شيئًا يمكن أن يحتفظ به %1.</translation>
    </message>
    <message>
        <source>The code is on its way to %1&apos;s phone. The reply asks for it: press Enter.</source>
        <translation>الرمز في طريقه إلى هاتف %1. الرد يطلبه: اضغط Enter.</translation>
    </message>
    <message>
        <source>%1 types the code here within a minute or so. You will not see it.</source>
        <translation>يكتب %1 الرمز هنا خلال دقيقة تقريبًا. لن تراه.</translation>
    </message>
    <message>
        <source>That was not the code. %1 may try again; the card counts.</source>
        <translation>لم يكن هذا هو الرمز. يمكن أن يحاول %1 مجددًا؛ البطاقة تعدّ المحاولات.</translation>
    </message>
    <message>
        <source>%1 said stop, so no SMS goes there. Choose somebody else.</source>
        <translation>طلب %1 الإيقاف، فلا تُرسل إليه SMS. اختر شخصًا آخر.</translation>
    </message>
    <message>
        <source>There is no number to text yet: write one into the profile, or choose somebody else.</source>
        <translation>لا رقم للمراسلة بعد: اكتب رقمًا في الملف الشخصي أو اختر شخصًا آخر.</translation>
    </message>
    <message>
        <source>This number takes no code for a while. Choose somebody else.</source>
        <translation>لا يقبل هذا الرقم رموزًا لبعض الوقت. اختر شخصًا آخر.</translation>
    </message>
    <message>
        <source>An SMS goes only to a proven number. Press Send OTP in the profile.</source>
        <translation>لا تُرسل SMS إلا إلى رقم متحقَّق منه. اضغط “إرسال OTP” في الملف الشخصي.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::DescriptionEdit</name>
    <message>
        <source>Read a file…</source>
        <translation>قراءة ملف…</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>أمثلة</translation>
    </message>
    <message>
        <source>%1: a form</source>
        <translation>‏%1: نموذج</translation>
    </message>
    <message>
        <source>%1: JSON</source>
        <translation>%1: JSON</translation>
    </message>
    <message>
        <source>Description of a gateway</source>
        <translation>وصف بوابة</translation>
    </message>
    <message>
        <source>Descriptions (*.json)</source>
        <translation>الأوصاف (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>“%1” is empty, too long, or cannot be read. What was here is still here.</source>
        <translation>‏“%1” فارغ أو أطول من اللازم أو تتعذر قراءته. ما كان هنا لا يزال هنا.</translation>
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
        <translation>هكذا تظهر الرسالة.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::DeskPage</name>
    <message>
        <source>Search every conversation</source>
        <translation>بحث في كل المحادثات</translation>
    </message>
    <message>
        <source>no conversation is chosen</source>
        <translation>لم تُختَر محادثة</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>التسميات</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>إسناد</translation>
    </message>
    <message>
        <source>Show or hide the profile</source>
        <translation>إظهار الملف الشخصي أو إخفاؤه</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>عميل جديد</translation>
    </message>
    <message>
        <source>The customer is erased</source>
        <translation>مُحيت بيانات العميل</translation>
    </message>
    <message>
        <source>Review failed SMS</source>
        <translation>مراجعة رسائل SMS الفاشلة</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>Export conversations</source>
        <translation>تصدير المحادثات</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::DeskStatusBar</name>
    <message>
        <source>No provider yet</source>
        <translation>لا مزوّد بعد</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Password missing</source>
        <translation>كلمة المرور مفقودة</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message numerus="yes">
        <source>%n queued</source>
        <translation>
            <numerusform>لا شيء في قائمة الانتظار</numerusform>
            <numerusform>رسالة في قائمة الانتظار</numerusform>
            <numerusform>رسالتان في قائمة الانتظار</numerusform>
            <numerusform>‏%n رسائل في قائمة الانتظار</numerusform>
            <numerusform>‏%n رسالة في قائمة الانتظار</numerusform>
            <numerusform>‏%n رسالة في قائمة الانتظار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>لا شيء محتجز</numerusform>
            <numerusform>رسالة محتجزة</numerusform>
            <numerusform>رسالتان محتجزتان</numerusform>
            <numerusform>‏%n رسائل محتجزة</numerusform>
            <numerusform>‏%n رسالة محتجزة</numerusform>
            <numerusform>‏%n رسالة محتجزة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sure</source>
        <translation>
            <numerusform>لا شيء غير مؤكد</numerusform>
            <numerusform>رسالة غير مؤكدة</numerusform>
            <numerusform>رسالتان غير مؤكدتين</numerusform>
            <numerusform>‏%n رسائل غير مؤكدة</numerusform>
            <numerusform>‏%n رسالة غير مؤكدة</numerusform>
            <numerusform>‏%n رسالة غير مؤكدة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::DesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::DetailsForm</name>
    <message>
        <source>Add a field</source>
        <translation>إضافة حقل</translation>
    </message>
    <message>
        <source>Save details</source>
        <translation>حفظ التفاصيل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>اسم الحقل</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Value of the field</source>
        <translation>قيمة الحقل</translation>
    </message>
    <message>
        <source>Remove this field</source>
        <translation>إزالة هذا الحقل</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>A customer needs a name.</source>
        <translation>يحتاج العميل إلى اسم.</translation>
    </message>
    <message>
        <source>This is no e-mail address. Write it as name@example.com.</source>
        <translation>هذا ليس عنوان بريد إلكتروني. اكتبه بصيغة name@example.com.</translation>
    </message>
    <message>
        <source>There is no such language. Write its code, such as en or de.</source>
        <translation>لا توجد لغة كهذه. اكتب رمزها، مثل en أو de.</translation>
    </message>
    <message>
        <source>There is no such time zone. Write it as Europe/London.</source>
        <translation>لا توجد منطقة زمنية كهذه. اكتبها بصيغة Europe/London.</translation>
    </message>
    <message>
        <source>A field needs a name.</source>
        <translation>يحتاج الحقل إلى اسم.</translation>
    </message>
    <message>
        <source>There are two fields named “%1”.</source>
        <translation>يوجد حقلان باسم “%1”.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::DetailsList</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>التوقيت المحلي</translation>
    </message>
    <message>
        <source>Nothing is known yet.</source>
        <translation>لا شيء معروف بعد.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>تم الحفظ</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ElsewherePage</name>
    <message>
        <source>Show its window</source>
        <translation>عرض نافذتها</translation>
    </message>
    <message>
        <source>Take it back here</source>
        <translation>إعادتها إلى هنا</translation>
    </message>
    <message>
        <source>What you have typed is there too.</source>
        <translation>ما كتبته موجود هناك أيضًا.</translation>
    </message>
    <message>
        <source>This conversation is in a window of its own</source>
        <translation>هذه المحادثة في نافذة مستقلة</translation>
    </message>
    <message>
        <source>%1 is in a window of its own</source>
        <translation>محادثة %1 في نافذة مستقلة</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::EmojiPicker</name>
    <message>
        <source>Smileys and emotion</source>
        <translation>الوجوه والمشاعر</translation>
    </message>
    <message>
        <source>People and body</source>
        <translation>الأشخاص والجسم</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>الحيوانات والطبيعة</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>الطعام والشراب</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>السفر والأماكن</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>الأنشطة</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>الأشياء</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>الأعلام</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>رموز تعبيرية</translation>
    </message>
    <message>
        <source>Search emoji</source>
        <translation>بحث في الرموز التعبيرية</translation>
    </message>
    <message>
        <source>Search emoji by their English name</source>
        <translation>ابحث عن الرموز التعبيرية بأسمائها الإنجليزية</translation>
    </message>
    <message>
        <source>The ones of late</source>
        <translation>المستخدمة مؤخرًا</translation>
    </message>
    <message>
        <source>Skin tone</source>
        <translation>لون البشرة</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>الافتراضي</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Medium-light</source>
        <translation>فاتح متوسط</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Medium-dark</source>
        <translation>داكن متوسط</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>What you pick will be here.</source>
        <translation>ما تختاره سيظهر هنا.</translation>
    </message>
    <message>
        <source>No emoji has such a name. Try another word.</source>
        <translation>لا رمز تعبيري بهذا الاسم. جرّب كلمة أخرى.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::EmptyContacts</name>
    <message>
        <source>New customer</source>
        <translation>عميل جديد</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح عوامل التصفية</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>لا أحد يطابق</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>لا عملاء بعد</translation>
    </message>
    <message>
        <source>A customer must match every filter. Remove one, or search for part of a word: “ad” finds Ada and Nadia.</source>
        <translation>يجب أن يطابق العميل كل عوامل التصفية. أزل أحدها، أو ابحث عن جزء من كلمة: “ad” يجد Ada وNadia.</translation>
    </message>
    <message>
        <source>Everyone who writes to you appears here. You can also add customers before they write.</source>
        <translation>يظهر هنا كل من يكتب إليك. يمكنك أيضًا إضافة عملاء قبل أن يكتبوا.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::EmptyDesk</name>
    <message>
        <source>Find a customer</source>
        <translation>البحث عن عميل</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>العميل التالي</translation>
    </message>
    <message>
        <source>Set up a provider</source>
        <translation>إعداد مزوّد</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>تجربة العرض</translation>
    </message>
    <message>
        <source>Nice work. Nothing waiting.</source>
        <translation>عمل جيد. لا شيء في الانتظار.</translation>
    </message>
    <message numerus="yes">
        <source>A conversation appears on the left the moment somebody writes. %n may still write back.</source>
        <translation>
            <numerusform>تظهر المحادثة في القائمة فور أن يكتب أحد. لا أحد قد يردّ لاحقًا.</numerusform>
            <numerusform>تظهر المحادثة في القائمة فور أن يكتب أحد. قد يردّ عميل واحد لاحقًا.</numerusform>
            <numerusform>تظهر المحادثة في القائمة فور أن يكتب أحد. قد يردّ عميلان لاحقًا.</numerusform>
            <numerusform>تظهر المحادثة في القائمة فور أن يكتب أحد. قد يردّ %n عملاء لاحقًا.</numerusform>
            <numerusform>تظهر المحادثة في القائمة فور أن يكتب أحد. قد يردّ %n عميلًا لاحقًا.</numerusform>
            <numerusform>تظهر المحادثة في القائمة فور أن يكتب أحد. قد يردّ %n عميل لاحقًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>A conversation appears on the left the moment somebody writes.</source>
        <translation>تظهر المحادثة في القائمة فور أن يكتب أحد.</translation>
    </message>
    <message>
        <source>Choose a conversation</source>
        <translation>اختر محادثة</translation>
    </message>
    <message>
        <source>Take the customer who waits longest, or open one from the list.</source>
        <translation>خذ العميل الأطول انتظارًا أو افتح محادثة من القائمة.</translation>
    </message>
    <message>
        <source>No provider yet</source>
        <translation>لا مزوّد بعد</translation>
    </message>
    <message>
        <source>This workspace is real and empty. A provider carries its SMS; until there is one, nothing can be sent.</source>
        <translation>مساحة العمل هذه حقيقية وفارغة. المزوّد ينقل رسائل SMS، وبدونه لا يمكن إرسال شيء.</translation>
    </message>
    <message>
        <source>Nobody has written yet</source>
        <translation>لم يكتب أحد بعد</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>عميل جديد</translation>
    </message>
    <message>
        <source>A conversation appears on the left the moment somebody writes to your number. To write first, add the customer.</source>
        <translation>تظهر المحادثة في القائمة فور أن يكتب أحد إلى رقمك. لتكتب أنت أولًا، أضف العميل.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::EmptyList</name>
    <message>
        <source>Nothing waiting</source>
        <translation>لا شيء في الانتظار</translation>
    </message>
    <message>
        <source>Conversations that you accept stand here.</source>
        <translation>المحادثات التي تقبلها تظهر هنا.</translation>
    </message>
    <message>
        <source>Nobody waits for an agent</source>
        <translation>لا أحد ينتظر موظفًا</translation>
    </message>
    <message>
        <source>A new conversation appears here the moment somebody writes.</source>
        <translation>تظهر المحادثة الجديدة هنا فور أن يكتب أحد.</translation>
    </message>
    <message>
        <source>Nothing is pending</source>
        <translation>لا شيء معلّق</translation>
    </message>
    <message>
        <source>Put a conversation aside with Pending; it comes back when the customer writes.</source>
        <translation>ضع محادثة جانبًا بزر “معلّقة”؛ تعود عندما يكتب العميل.</translation>
    </message>
    <message>
        <source>Nothing is closed yet</source>
        <translation>لا شيء مغلق بعد</translation>
    </message>
    <message>
        <source>Closed conversations stay here, and in the customer’s history.</source>
        <translation>تبقى المحادثات المغلقة هنا وفي سجل العميل.</translation>
    </message>
    <message>
        <source>No SMS has failed</source>
        <translation>لم تفشل أي SMS</translation>
    </message>
    <message>
        <source>An SMS that was not delivered, not sent, or is not sure brings its conversation here.</source>
        <translation>رسالة SMS التي لم تُسلَّم أو لم تُرسل أو لم يتأكد إرسالها تجلب محادثتها إلى هنا.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح عوامل التصفية</translation>
    </message>
    <message>
        <source>No conversation matches</source>
        <translation>لا محادثة مطابقة</translation>
    </message>
    <message>
        <source>The filters above hide every conversation of this list.</source>
        <translation>عوامل التصفية أعلاه تخفي كل محادثات هذه القائمة.</translation>
    </message>
    <message>
        <source>Nothing is snoozed</source>
        <translation>لا شيء مؤجّل</translation>
    </message>
    <message>
        <source>Snooze a conversation to have it back at a time you choose, or when the customer writes.</source>
        <translation>أجّل محادثة لتعود في وقت تختاره أو عندما يكتب العميل.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::EmptyReports</name>
    <message>
        <source>Show everybody&apos;s</source>
        <translation>عرض بيانات الجميع</translation>
    </message>
    <message>
        <source>Show 30 days</source>
        <translation>عرض 30 يومًا</translation>
    </message>
    <message>
        <source>Nothing happened in this time</source>
        <translation>لم يحدث شيء في هذه المدة</translation>
    </message>
    <message>
        <source>No conversation, SMS or code fits these days and filters.</source>
        <translation>لا محادثة ولا SMS ولا رمز يطابق هذه الأيام وعوامل التصفية.</translation>
    </message>
    <message>
        <source>As soon as customers write and texts go out, four questions are answered here: how many, how fast, how well delivered, and what it cost.</source>
        <translation>ما إن يكتب العملاء وتُرسل النصوص حتى تجد هنا إجابة أربعة أسئلة: كم، وبأي سرعة، وما مدى نجاح التسليم، وكم كلّف ذلك.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::EraseSheet</name>
    <message>
        <source>Erase customer</source>
        <translation>محو بيانات العميل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>محو نهائي</translation>
    </message>
    <message>
        <source>The profile goes, with its numbers, notes, drafts, codes and consent.</source>
        <translation>يُمحى الملف الشخصي بأرقامه وملاحظاته ومسوداته ورموزه وموافقاته.</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations go, with every message in them.</source>
        <translation>
            <numerusform>لا تُمحى أي محادثة.</numerusform>
            <numerusform>تُمحى محادثة واحدة بكل رسائلها.</numerusform>
            <numerusform>تُمحى محادثتان بكل رسائلهما.</numerusform>
            <numerusform>تُمحى %n محادثات بكل رسائلها.</numerusform>
            <numerusform>تُمحى %n محادثة بكل رسائلها.</numerusform>
            <numerusform>تُمحى %n محادثة بكل رسائلها.</numerusform>
        </translation>
    </message>
    <message>
        <source>A number that opted out stays blocked. Of it only a mark is kept, from which nobody can read the number.</source>
        <translation>الرقم الذي ألغى الاشتراك يبقى محظورًا. لا يُحفظ منه إلا أثر لا يمكن لأحد أن يقرأ الرقم منه.</translation>
    </message>
    <message>
        <source>The audit trail keeps that somebody was erased, when and by whom, and no name.</source>
        <translation>يحتفظ سجل التدقيق بأن بيانات شخص ما مُحيت ومتى ومن محاها، بلا أي اسم.</translation>
    </message>
    <message>
        <source>Backups that were made before still hold this customer. Restored here, they lose them again.</source>
        <translation>النسخ الاحتياطية السابقة لا تزال تحتوي على هذا العميل. عند استعادتها هنا تُمحى بياناته منها مجددًا.</translation>
    </message>
    <message>
        <source>I know that this cannot be undone</source>
        <translation>أعلم أنه لا يمكن التراجع عن ذلك</translation>
    </message>
    <message>
        <source>It is being erased, down to the file…</source>
        <translation>جارٍ المحو، حتى من الملف نفسه…</translation>
    </message>
    <message>
        <source>Tick the box first.</source>
        <translation>ضع علامة في المربع أولًا.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ExportSheet</name>
    <message>
        <source>Export customers</source>
        <translation>تصدير العملاء</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>جدول (CSV)</translation>
    </message>
    <message>
        <source>For spreadsheets and other programs. Cells that could run as formulas are made harmless.</source>
        <translation>لجداول البيانات والبرامج الأخرى. تُعطَّل الخلايا التي قد تُنفَّذ كصيغ.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>For programs: everything, in full.</source>
        <translation>للبرامج: كل شيء، كاملًا.</translation>
    </message>
    <message>
        <source>Contact cards (vCard)</source>
        <translation>بطاقات اتصال (vCard)</translation>
    </message>
    <message>
        <source>For telephones and address books.</source>
        <translation>للهواتف ودفاتر العناوين.</translation>
    </message>
    <message>
        <source>All customers are written to a file that only you can read. The audit trail keeps that it was done.</source>
        <translation>يُكتب كل العملاء في ملف لا يقرؤه غيرك. يحتفظ سجل التدقيق بأن ذلك تم.</translation>
    </message>
    <message>
        <source>The customers in the list are written to a file that only you can read. The audit trail keeps that it was done.</source>
        <translation>يُكتب العملاء الموجودون في القائمة في ملف لا يقرؤه غيرك. يحتفظ سجل التدقيق بأن ذلك تم.</translation>
    </message>
    <message numerus="yes">
        <source>%n customers are in %1</source>
        <translation>
            <numerusform>لا عملاء في %1</numerusform>
            <numerusform>عميل واحد في %1</numerusform>
            <numerusform>عميلان في %1</numerusform>
            <numerusform>‏%n عملاء في %1</numerusform>
            <numerusform>‏%n عميلًا في %1</numerusform>
            <numerusform>‏%n عميل في %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>جارٍ الكتابة…</translation>
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
        <translation>‏%1، %2</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::FailedBar</name>
    <message>
        <source>Review and retry…</source>
        <translation>مراجعة وإعادة المحاولة…</translation>
    </message>
    <message>
        <source>Every text that did not arrive, with its cause and whether a retry is safe</source>
        <translation>كل نص لم يصل، مع سببه وهل إعادة المحاولة آمنة</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::FailedRow</name>
    <message>
        <source>Code %1</source>
        <translation>الرمز %1</translation>
    </message>
    <message>
        <source>Code %1: %2</source>
        <translation>الرمز %1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>‏%1، %2: %3</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open the conversation with %1</source>
        <translation>فتح المحادثة مع %1</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>تنحية جانبًا</translation>
    </message>
    <message>
        <source>Set aside, seen and settled: %1</source>
        <translation>تنحية جانبًا بعد الاطلاع والتسوية: %1</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::FailedSheet</name>
    <message>
        <source>Failed SMS</source>
        <translation>رسائل SMS الفاشلة</translation>
    </message>
    <message>
        <source>All that are safe to retry</source>
        <translation>كل ما تُعد إعادة محاولته آمنة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Every SMS arrived, or is on its way. What fails stands here, with its cause.</source>
        <translation>كل رسائل SMS وصلت أو في الطريق. ما يفشل يظهر هنا مع سببه.</translation>
    </message>
    <message>
        <source>These are the newest %1. Older ones follow when these are settled.</source>
        <translation>هذه أحدث %1. تليها الأقدم عند تسوية هذه.</translation>
    </message>
    <message>
        <source>They are being sent</source>
        <translation>جارٍ إرسالها</translation>
    </message>
    <message>
        <source>Tick what is to go once more</source>
        <translation>حدّد ما يُرسل مجددًا</translation>
    </message>
    <message numerus="yes">
        <source>Retry %n SMS</source>
        <translation>
            <numerusform>لا رسائل SMS لإعادة إرسالها</numerusform>
            <numerusform>إعادة إرسال رسالة SMS واحدة</numerusform>
            <numerusform>إعادة إرسال رسالتي SMS</numerusform>
            <numerusform>إعادة إرسال %n رسائل SMS</numerusform>
            <numerusform>إعادة إرسال %n رسالة SMS</numerusform>
            <numerusform>إعادة إرسال %n رسالة SMS</numerusform>
        </translation>
    </message>
    <message>
        <source>1 SMS goes once more.</source>
        <translation>تُرسل رسالة SMS واحدة مجددًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n SMS go once more.</source>
        <translation>
            <numerusform>لا تُرسل أي SMS مجددًا.</numerusform>
            <numerusform>تُرسل رسالة SMS واحدة مجددًا.</numerusform>
            <numerusform>تُرسل رسالتا SMS مجددًا.</numerusform>
            <numerusform>تُرسل %n رسائل SMS مجددًا.</numerusform>
            <numerusform>تُرسل %n رسالة SMS مجددًا.</numerusform>
            <numerusform>تُرسل %n رسالة SMS مجددًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 does not: its row says why.</source>
        <translation>واحدة لا تُرسل: صفها يوضح السبب.</translation>
    </message>
    <message numerus="yes">
        <source>%n do not: their rows say why.</source>
        <translation>
            <numerusform>لا شيء مستثنى.</numerusform>
            <numerusform>واحدة لا تُرسل: صفها يوضح السبب.</numerusform>
            <numerusform>اثنتان لا تُرسلان: صفّاهما يوضحان السبب.</numerusform>
            <numerusform>‏%n لا تُرسل: صفوفها توضح السبب.</numerusform>
            <numerusform>‏%n لا تُرسل: صفوفها توضح السبب.</numerusform>
            <numerusform>‏%n لا تُرسل: صفوفها توضح السبب.</numerusform>
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
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Against forecast</source>
        <translation>مقارنة بالمتوقع</translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <translation>التكلفة، %1</translation>
    </message>
    <message>
        <source>Foreseen, %1</source>
        <translation>المتوقع، %1</translation>
    </message>
    <message>
        <source>as foreseen</source>
        <translation>كما هو متوقع</translation>
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
        <translation>‏%1 (ث)</translation>
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
        <translation>عامل التصفية %1</translation>
    </message>
    <message>
        <source>Takes the filter away</source>
        <translation>يزيل عامل التصفية</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>إزالة عامل التصفية هذا</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::FilterChips</name>
    <message>
        <source>Filters</source>
        <translation>عوامل التصفية</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::FilterWords</name>
    <message>
        <source>Unread</source>
        <translation>غير مقروءة</translation>
    </message>
    <message>
        <source>Failed SMS</source>
        <translation>‏SMS فاشلة</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>تم التحقق منه</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>لم يُتحقق منه</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>ألغى الاشتراك</translation>
    </message>
    <message>
        <source>Not opted out</source>
        <translation>لم يُلغِ الاشتراك</translation>
    </message>
    <message>
        <source>Written by the customer</source>
        <translation>كتبها العميل</translation>
    </message>
    <message>
        <source>Written by an agent</source>
        <translation>كتبها موظف</translation>
    </message>
    <message>
        <source>Has SMS</source>
        <translation>بها SMS</translation>
    </message>
    <message>
        <source>No reply needed</source>
        <translation>لا حاجة إلى رد</translation>
    </message>
    <message>
        <source>Closed by itself</source>
        <translation>أُغلقت تلقائيًا</translation>
    </message>
    <message>
        <source>Closed by hand</source>
        <translation>أُغلقت يدويًا</translation>
    </message>
    <message>
        <source>Through %1</source>
        <translation>عبر %1</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>مُنحت الموافقة</translation>
    </message>
    <message>
        <source>No consent given</source>
        <translation>لم تُمنح موافقة</translation>
    </message>
    <message>
        <source>Code proven</source>
        <translation>نجح التحقق بالرمز</translation>
    </message>
    <message>
        <source>Code lost</source>
        <translation>لم ينجح التحقق بالرمز</translation>
    </message>
    <message>
        <source>Score below %1 %</source>
        <translation>التقييم أقل من %1%</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>بدءًا من %1</translation>
    </message>
    <message>
        <source>Before %1</source>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>معروضة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>معلّقة</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>مؤجّلة</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>غير مقيَّمة</translation>
    </message>
    <message>
        <source>Score begun</source>
        <translation>بدأ تقييمها</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>مقيَّمة</translation>
    </message>
    <message>
        <source>Score disputed</source>
        <translation>تقييم معترَض عليه</translation>
    </message>
    <message>
        <source>Score failed</source>
        <translation>تقييم راسب</translation>
    </message>
    <message>
        <source>Coached</source>
        <translation>بها توجيه</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::FindBar</name>
    <message>
        <source>Match before (Enter)</source>
        <translation>النتيجة السابقة (Enter)</translation>
    </message>
    <message>
        <source>Match after (Shift+Enter)</source>
        <translation>النتيجة التالية (Shift+Enter)</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>بحث في هذه المحادثة</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>خروج (Esc)</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2+</source>
        <translation>‏%1 من %2+</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::FormField</name>
    <message>
        <source>Hidden</source>
        <translation>مخفية</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>غير محدد</translation>
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
        <translation>تقييمك</translation>
    </message>
    <message>
        <source>Scored by %1</source>
        <translation>قيّمها %1</translation>
    </message>
    <message>
        <source>%1 · version %2 · %3</source>
        <translation>‏%1 · الإصدار %2 · %3</translation>
    </message>
    <message>
        <source>Summary for %1</source>
        <translation>ملخص لـ %1</translation>
    </message>
    <message>
        <source>%1 has seen it</source>
        <translation>اطّلع عليه %1</translation>
    </message>
    <message>
        <source>%1 has not seen it yet</source>
        <translation>لم يطّلع عليه %1 بعد</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>ردّ %1</translation>
    </message>
    <message>
        <source>%1 disputes it</source>
        <translation>يعترض %1 عليه</translation>
    </message>
    <message>
        <source>%1 kept the score</source>
        <translation>أبقى %1 التقييم</translation>
    </message>
    <message>
        <source>Changed after the dispute</source>
        <translation>تغيّر بعد الاعتراض</translation>
    </message>
    <message>
        <source>%1 answers your dispute here.</source>
        <translation>يرد %1 على اعتراضك هنا.</translation>
    </message>
    <message>
        <source>Beside the score of %1: %2 %, %3 points apart</source>
        <translation>إلى جانب تقييم %1: %2%، والفارق بالنقاط: %3</translation>
    </message>
    <message>
        <source>%1 scored %2 % by another version, so only the sums compare</source>
        <translation>قيّمها %1 بنسبة %2% وفق إصدار آخر، لذا لا يُقارن إلا المجموع</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>other: %1</source>
        <translation>الآخر: %1</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Dispute the score</source>
        <translation>الاعتراض على التقييم</translation>
    </message>
    <message>
        <source>Your answer to the score</source>
        <translation>ردّك على التقييم</translation>
    </message>
    <message>
        <source>What you think of it</source>
        <translation>رأيك فيه</translation>
    </message>
    <message>
        <source>Change the score…</source>
        <translation>تغيير التقييم…</translation>
    </message>
    <message>
        <source>Keep the score</source>
        <translation>إبقاء التقييم</translation>
    </message>
    <message>
        <source>Your answer to the dispute</source>
        <translation>ردّك على الاعتراض</translation>
    </message>
    <message>
        <source>Why the score stays as it is</source>
        <translation>سبب بقاء التقييم كما هو</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Handset</name>
    <message>
        <source>On the handset</source>
        <translation>على الهاتف</translation>
    </message>
    <message>
        <source>Part %1 of %2: %3</source>
        <translation>الجزء %1 من %2: %3</translation>
    </message>
    <message>
        <source>Not sent: “%1”</source>
        <translation>لم تُرسل: “%1”</translation>
    </message>
    <message>
        <source>What you write appears here.</source>
        <translation>ما تكتبه يظهر هنا.</translation>
    </message>
    <message>
        <source>One part.</source>
        <translation>جزء واحد.</translation>
    </message>
    <message>
        <source>Sent as %1 parts, which most phones join into one message.</source>
        <translation>عدد الأجزاء المرسلة: %1، وتجمعها معظم الهواتف في رسالة واحدة.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>Provider’s default</source>
        <translation>افتراضي المزوّد</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::HintCard</name>
    <message>
        <source>For the gateway&apos;s own configuration</source>
        <translation>لإعدادات البوابة نفسها</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>With these lines receipts and the customers&apos; own SMS come back to this desk.</source>
        <translation>بهذه الأسطر تعود الإيصالات ورسائل SMS من العملاء إلى هذا التطبيق.</translation>
    </message>
    <message>
        <source>Lines to paste</source>
        <translation>أسطر للصق</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::HistoryPage</name>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>أُغلقت %1</translation>
    </message>
    <message>
        <source>open since %1</source>
        <translation>مفتوحة منذ %1</translation>
    </message>
    <message>
        <source>No conversation yet.</source>
        <translation>لا محادثات بعد.</translation>
    </message>
    <message>
        <source>SMS consent</source>
        <translation>الموافقة على SMS</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>ألغى الاشتراك</translation>
    </message>
    <message>
        <source>Opt-out lifted</source>
        <translation>أُزيل إلغاء الاشتراك</translation>
    </message>
    <message>
        <source>Wrote first</source>
        <translation>كتب أولًا</translation>
    </message>
    <message>
        <source>Asked for it in a conversation</source>
        <translation>طلبها في محادثة</translation>
    </message>
    <message>
        <source>Opted in</source>
        <translation>اشترك</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ImportSheet</name>
    <message>
        <source>Import customers</source>
        <translation>استيراد العملاء</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>فحص الملف</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>ملف آخر…</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>leave the row out</source>
        <translation>استبعاد الصف</translation>
    </message>
    <message>
        <source>update the customer</source>
        <translation>تحديث العميل</translation>
    </message>
    <message>
        <source>add another customer</source>
        <translation>إضافة عميل آخر</translation>
    </message>
    <message>
        <source>Number is here already:</source>
        <translation>إن كان الرقم هنا بالفعل:</translation>
    </message>
    <message>
        <source>Say which column holds the phone number.</source>
        <translation>حدّد العمود الذي يحتوي على رقم الهاتف.</translation>
    </message>
    <message>
        <source>Say which column holds the name.</source>
        <translation>حدّد العمود الذي يحتوي على الاسم.</translation>
    </message>
    <message>
        <source>Checking %1. Nothing is written yet.</source>
        <translation>جارٍ فحص %1. لم يُكتب شيء بعد.</translation>
    </message>
    <message>
        <source>Save these rows…</source>
        <translation>حفظ هذه الصفوف…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>Import %n customers</source>
        <translation>
            <numerusform>لا عملاء للاستيراد</numerusform>
            <numerusform>استيراد عميل واحد</numerusform>
            <numerusform>استيراد عميلين</numerusform>
            <numerusform>استيراد %n عملاء</numerusform>
            <numerusform>استيراد %n عميلًا</numerusform>
            <numerusform>استيراد %n عميل</numerusform>
        </translation>
    </message>
    <message>
        <source>No row of this file can be taken in.</source>
        <translation>لا يمكن استيراد أي صف من هذا الملف.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were checked</source>
        <translation>
            <numerusform>لم يُفحص أي صف</numerusform>
            <numerusform>فُحص صف واحد</numerusform>
            <numerusform>فُحص صفان</numerusform>
            <numerusform>فُحصت %n صفوف</numerusform>
            <numerusform>فُحص %n صفًا</numerusform>
            <numerusform>فُحص %n صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Save rows with a problem</source>
        <translation>حفظ الصفوف التي بها مشكلة</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are saved, each with its line and reason</source>
        <translation>
            <numerusform>لم يُحفظ أي صف</numerusform>
            <numerusform>حُفظ صف واحد مع سطره وسببه</numerusform>
            <numerusform>حُفظ صفان مع سطر كل منهما وسببه</numerusform>
            <numerusform>حُفظت %n صفوف مع سطر كل منها وسببه</numerusform>
            <numerusform>حُفظ %n صفًا مع سطر كل منها وسببه</numerusform>
            <numerusform>حُفظ %n صف مع سطر كل منها وسببه</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>جارٍ استيراد %1</translation>
    </message>
    <message>
        <source>Undoing the import of %1</source>
        <translation>جارٍ التراجع عن استيراد %1</translation>
    </message>
    <message numerus="yes">
        <source>%n customers are as they were before</source>
        <translation>
            <numerusform>لم يُسترجع أي عميل</numerusform>
            <numerusform>عاد عميل واحد كما كان من قبل</numerusform>
            <numerusform>عاد عميلان كما كانا من قبل</numerusform>
            <numerusform>عاد %n عملاء كما كانوا من قبل</numerusform>
            <numerusform>عاد %n عميلًا كما كانوا من قبل</numerusform>
            <numerusform>عاد %n عميل كما كانوا من قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were changed since, or wrote to you, and stay</source>
        <translation>
            <numerusform>لم يتغيّر أي عميل منذ ذلك الحين ولم يكتب إليك</numerusform>
            <numerusform>عميل واحد تغيّر منذ ذلك الحين أو كتب إليك، ويبقى</numerusform>
            <numerusform>عميلان تغيّرا منذ ذلك الحين أو كتبا إليك، ويبقيان</numerusform>
            <numerusform>‏%n عملاء تغيّروا منذ ذلك الحين أو كتبوا إليك، ويبقون</numerusform>
            <numerusform>‏%n عميلًا تغيّروا منذ ذلك الحين أو كتبوا إليك، ويبقون</numerusform>
            <numerusform>‏%n عميل تغيّروا منذ ذلك الحين أو كتبوا إليك، ويبقون</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>You can close this and work on; it goes on by itself.</source>
        <translation>يمكنك إغلاق هذا ومواصلة العمل؛ يستمر تلقائيًا.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stopped after row %1. What is in stays in; it can be gone on with or undone.</source>
        <translation>أُوقف بعد الصف %1. ما استُورد يبقى؛ ويمكن متابعته أو التراجع عنه.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message numerus="yes">
        <source>%n customers were imported</source>
        <translation>
            <numerusform>لم يُستورد أي عميل</numerusform>
            <numerusform>استُورد عميل واحد</numerusform>
            <numerusform>استُورد عميلان</numerusform>
            <numerusform>استُورد %n عملاء</numerusform>
            <numerusform>استُورد %n عميلًا</numerusform>
            <numerusform>استُورد %n عميل</numerusform>
        </translation>
    </message>
    <message>
        <source>A table (CSV) from a spreadsheet or another program, or contact cards (vCard). Nothing is written before you have seen what would happen.</source>
        <translation>جدول (CSV) من برنامج جداول بيانات أو برنامج آخر، أو بطاقات اتصال (vCard). لا يُكتب شيء قبل أن ترى ما سيحدث.</translation>
    </message>
    <message>
        <source>Each customer needs a name and a phone number. Consent goes in only with where it was given; an opt-out always does.</source>
        <translation>يحتاج كل عميل إلى اسم ورقم هاتف. لا تُستورد الموافقة إلا مع ذكر أين مُنحت؛ أما إلغاء الاشتراك فيُستورد دائمًا.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>عمليات الاستيراد السابقة</translation>
    </message>
    <message>
        <source>%1, %2: undone</source>
        <translation>‏%1، %2: تم التراجع عنه</translation>
    </message>
    <message>
        <source>%1, %2: broken off after row %3</source>
        <translation>‏%1، %2: توقف بعد الصف %3</translation>
    </message>
    <message>
        <source>%1, %2: %3 added, %4 updated</source>
        <translation>‏%1، %2: أُضيف %3، حُدّث %4</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Go on with the import of %1</source>
        <translation>متابعة استيراد %1</translation>
    </message>
    <message>
        <source>Undo the import of %1</source>
        <translation>تراجع عن استيراد %1</translation>
    </message>
    <message>
        <source>Tables and contact cards (*.csv *.tsv *.txt *.vcf *.vcard)</source>
        <translation>جداول وبطاقات اتصال (*.csv *.tsv *.txt *.vcf *.vcard)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::InboxDelegate</name>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>دورك</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation>في انتظار العميل</translation>
    </message>
    <message>
        <source>Nothing waiting</source>
        <translation>لا شيء في الانتظار</translation>
    </message>
    <message>
        <source>Draft:</source>
        <translation>مسودة:</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::InboxHead</name>
    <message>
        <source>Sort and filter</source>
        <translation>الفرز والتصفية</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Show the whole list</source>
        <translation>عرض القائمة كاملة</translation>
    </message>
    <message>
        <source>Sort and filter, filters are on</source>
        <translation>الفرز والتصفية، التصفية مفعّلة</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>عميل جديد</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::InboxPane</name>
    <message>
        <source>nobody is waiting</source>
        <translation>لا أحد في الانتظار</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>العميل التالي</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Conversation below</source>
        <translation>المحادثة التالية في القائمة</translation>
    </message>
    <message>
        <source>Conversation above</source>
        <translation>المحادثة السابقة في القائمة</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>عرض %1</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>nobody is offered to you</source>
        <translation>لا محادثة معروضة عليك</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::InboxRows</name>
    <message>
        <source>Verification code, hidden</source>
        <translation>رمز تحقق، مخفي</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>معروضة عليك</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>تنتظر %1</translation>
    </message>
    <message>
        <source>waiting for the customer</source>
        <translation>في انتظار العميل</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>لا رسائل غير مقروءة</numerusform>
            <numerusform>رسالة غير مقروءة</numerusform>
            <numerusform>رسالتان غير مقروءتين</numerusform>
            <numerusform>‏%n رسائل غير مقروءة</numerusform>
            <numerusform>‏%n رسالة غير مقروءة</numerusform>
            <numerusform>‏%n رسالة غير مقروءة</numerusform>
        </translation>
    </message>
    <message>
        <source>number verified</source>
        <translation>تم التحقق من الرقم</translation>
    </message>
    <message>
        <source>opted out of SMS</source>
        <translation>ألغى الاشتراك في SMS</translation>
    </message>
    <message>
        <source>draft: %1</source>
        <translation>مسودة: %1</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>محددة</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation>مؤجّلة حتى %1</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::InboxTabs</name>
    <message>
        <source>More lists</source>
        <translation>قوائم أخرى</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>محادثاتي</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>غير مسندة</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>معلّقة</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>Failed SMS</source>
        <translation>‏SMS فاشلة</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
    <message numerus="yes">
        <source>More lists, %n failed SMS</source>
        <translation>
            <numerusform>قوائم أخرى، لا SMS فاشلة</numerusform>
            <numerusform>قوائم أخرى، رسالة SMS فاشلة</numerusform>
            <numerusform>قوائم أخرى، رسالتا SMS فاشلتان</numerusform>
            <numerusform>قوائم أخرى، %n رسائل SMS فاشلة</numerusform>
            <numerusform>قوائم أخرى، %n رسالة SMS فاشلة</numerusform>
            <numerusform>قوائم أخرى، %n رسالة SMS فاشلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>مؤجّلة</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::InboxTicks</name>
    <message>
        <source>Select the whole list</source>
        <translation>تحديد القائمة كاملة</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::InboxView</name>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Accept the conversation with %1</source>
        <translation>قبول المحادثة مع %1</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::InsertPopup</name>
    <message>
        <source>What can be put in</source>
        <translation>ما يمكن إدراجه</translation>
    </message>
    <message>
        <source>What it says to this customer</source>
        <translation>ما يظهر لهذا العميل</translation>
    </message>
    <message>
        <source>Enter puts it in, Esc leaves what you typed</source>
        <translation>‏Enter للإدراج، Esc لإبقاء ما كتبته</translation>
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
        <translation>لا ردود جاهزة بعد. يضيفها مشرف ضمن “القوالب”.</translation>
    </message>
    <message>
        <source>No canned reply has such a name</source>
        <translation>لا رد جاهز بهذا الاسم</translation>
    </message>
    <message>
        <source>No variable has such a name</source>
        <translation>لا متغير بهذا الاسم</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::KeyRecorder</name>
    <message>
        <source>Press the new key</source>
        <translation>اضغط المفتاح الجديد</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>%1: press the new key</source>
        <translation>‏%1: اضغط المفتاح الجديد</translation>
    </message>
    <message>
        <source>%1: no key</source>
        <translation>‏%1: بلا مفتاح</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Escape keeps the old one, Backspace takes it away</source>
        <translation>‏Escape يُبقي المفتاح القديم، Backspace يزيله</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::LabelPicker</name>
    <message>
        <source>Labels</source>
        <translation>التسميات</translation>
    </message>
    <message>
        <source>Find or add a label</source>
        <translation>بحث عن تسمية أو إضافتها</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Enter ticks or adds, Esc changes nothing</source>
        <translation>‏Enter للتحديد أو الإضافة، Esc بلا تغيير</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>إضافة “%1”</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>As the desktop says</source>
        <translation>حسب سطح المكتب</translation>
    </message>
    <message>
        <source>Nobody has read the translations with a native eye yet: tell us what sounds wrong.</source>
        <translation>لم يراجع الترجمات بعدُ أحدٌ من أهل لغتها: أخبرنا بما يبدو خاطئًا.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::LinkBar</name>
    <message>
        <source>Open in the browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>خروج (Esc)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Leads to %1</source>
        <translation>يؤدي إلى %1</translation>
    </message>
    <message>
        <source>Not encrypted: what one types there can be read on the way.</source>
        <translation>غير مشفّر: ما يُكتب هناك يمكن قراءته في الطريق.</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>تعذّر فتح متصفح</translation>
    </message>
    <message>
        <source>Copy the address and open it by hand.</source>
        <translation>انسخ العنوان وافتحه بنفسك.</translation>
    </message>
    <message>
        <source>Open the mail program</source>
        <translation>فتح برنامج البريد</translation>
    </message>
    <message>
        <source>Email to %1</source>
        <translation>بريد إلكتروني إلى %1</translation>
    </message>
    <message>
        <source>It is written and sent there. Nothing of it comes back to this desk.</source>
        <translation>تُكتب الرسالة وتُرسل هناك. لا يعود شيء منها إلى هذا التطبيق.</translation>
    </message>
    <message>
        <source>No mail program could be opened</source>
        <translation>تعذّر فتح برنامج بريد</translation>
    </message>
    <message>
        <source>Copy the address and write to it by hand.</source>
        <translation>انسخ العنوان واكتب إليه يدويًا.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ListMenu</name>
    <message>
        <source>Sort and filter</source>
        <translation>الفرز والتصفية</translation>
    </message>
    <message>
        <source>Longest waiting first</source>
        <translation>الأطول انتظارًا أولًا</translation>
    </message>
    <message>
        <source>Newest activity first</source>
        <translation>الأحدث نشاطًا أولًا</translation>
    </message>
    <message>
        <source>Newest chat first</source>
        <translation>أحدث دردشة أولًا</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير مقروءة</translation>
    </message>
    <message>
        <source>Has a failed SMS</source>
        <translation>بها SMS فاشلة</translation>
    </message>
    <message>
        <source>Verified number</source>
        <translation>رقم متحقَّق منه</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>ألغى الاشتراك</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>No conversation has a label yet</source>
        <translation>لا تسميات لأي محادثة بعد</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح عوامل التصفية</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>عوامل التصفية المحفوظة</translation>
    </message>
    <message>
        <source>None yet: choose filters, then save them</source>
        <translation>لا شيء بعد: اختر عوامل تصفية ثم احفظها</translation>
    </message>
    <message>
        <source>Forget this filter</source>
        <translation>حذف عامل التصفية هذا</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>حفظ عامل التصفية هذا</translation>
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
        <translation>الجزء التالي من النافذة</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>الجزء السابق من النافذة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>every command and customer by name</source>
        <translation>كل أمر وكل عميل بالاسم</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Undo last action</source>
        <translation>تراجع عن آخر إجراء</translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>لا شيء للتراجع عنه</translation>
    </message>
    <message>
        <source>Light or dark as the desktop</source>
        <translation>فاتح أو داكن حسب سطح المكتب</translation>
    </message>
    <message>
        <source>Light window</source>
        <translation>نافذة فاتحة</translation>
    </message>
    <message>
        <source>Dark window</source>
        <translation>نافذة داكنة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>High contrast window</source>
        <translation>نافذة عالية التباين</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>every customer: find, label, choose</source>
        <translation>كل العملاء: بحث وإضافة تسميات واختيار</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>استيراد العملاء</translation>
    </message>
    <message>
        <source>Export customers</source>
        <translation>تصدير العملاء</translation>
    </message>
    <message>
        <source>Send SMS…</source>
        <translation>إرسال SMS…</translation>
    </message>
    <message>
        <source>Last bulk SMS</source>
        <translation>آخر إرسال جماعي لـ SMS</translation>
    </message>
    <message>
        <source>Nothing was sent in bulk yet.</source>
        <translation>لم يُرسل شيء جماعيًا بعد.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>how many, how fast, how well delivered, at what cost</source>
        <translation>كم، وبأي سرعة، ومدى نجاح التسليم، وبأي تكلفة</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>find, read and score conversations</source>
        <translation>البحث عن المحادثات وقراءتها وتقييمها</translation>
    </message>
    <message>
        <source>Coaching note</source>
        <translation>ملاحظة توجيهية</translation>
    </message>
    <message>
        <source>on the message that is read</source>
        <translation>على الرسالة التي تُقرأ</translation>
    </message>
    <message>
        <source>open Review first</source>
        <translation>افتح “المراجعة” أولًا</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::MergeChoice</name>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::MergeSheet</name>
    <message>
        <source>Merge two customers</source>
        <translation>دمج عميلين</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Who is the same person as %1?</source>
        <translation>من هو الشخص نفسه مثل %1؟</translation>
    </message>
    <message>
        <source>Choose a customer, then compare the two.</source>
        <translation>اختر عميلًا ثم قارن بينهما.</translation>
    </message>
    <message>
        <source>%1 becomes part of %2</source>
        <translation>يصبح %1 جزءًا من %2</translation>
    </message>
    <message>
        <source>It can be undone for 30 days, in the profile.</source>
        <translation>يمكن التراجع عنه خلال 30 يومًا في الملف الشخصي.</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>يبقى</translation>
    </message>
    <message>
        <source>goes into it</source>
        <translation>يُدمج فيه</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Preferred number</source>
        <translation>الرقم المفضل</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما سيحدث</translation>
    </message>
    <message>
        <source>These move over: numbers %1, conversations %2, messages %3, consent lines %4, drafts %5.</source>
        <translation>يُنقل ما يلي: الأرقام %1، المحادثات %2، الرسائل %3، سجلات الموافقة %4، المسودات %5.</translation>
    </message>
    <message>
        <source>Still verified, because both have the number: %1</source>
        <translation>يبقى متحقَّقًا منه لأن الرقم لدى كليهما: %1</translation>
    </message>
    <message>
        <source>No longer verified: %1. It was proven for %2 alone; send a new code afterwards.</source>
        <translation>لم يعد متحقَّقًا منه: %1. أُثبت لـ %2 وحده؛ أرسل رمزًا جديدًا بعد ذلك.</translation>
    </message>
    <message>
        <source>Stays opted out of SMS: %1</source>
        <translation>يبقى إلغاء الاشتراك في SMS: %1</translation>
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
        <translation>عاد ضمن الحد: %1</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::NewCustomerSheet</name>
    <message>
        <source>New customer</source>
        <translation>عميل جديد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Add customer</source>
        <translation>إضافة العميل</translation>
    </message>
    <message>
        <source>Who writes first appears by themselves. Add a customer here to reach them before that.</source>
        <translation>من يكتب أولًا يظهر تلقائيًا. أضف عميلًا هنا لتتواصل معه قبل ذلك.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Mobile number, if you have it</source>
        <translation>رقم الجوال، إن كان لديك</translation>
    </message>
    <message>
        <source>%1 has this number already. One number can be verified for one customer at a time.</source>
        <translation>هذا الرقم لدى %1 بالفعل. لا يمكن التحقق من الرقم إلا لعميل واحد في الوقت نفسه.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>A customer needs a name.</source>
        <translation>يحتاج العميل إلى اسم.</translation>
    </message>
    <message>
        <source>The number cannot be used as it is. Correct it, or leave it empty.</source>
        <translation>لا يمكن استخدام الرقم كما هو. صحّحه أو اتركه فارغًا.</translation>
    </message>
    <message>
        <source>It is being saved</source>
        <translation>جارٍ الحفظ</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::NotesPage</name>
    <message>
        <source>No notes yet. What the team writes here, the customer never sees.</source>
        <translation>لا ملاحظات بعد. ما يكتبه الفريق هنا لا يراه العميل أبدًا.</translation>
    </message>
    <message>
        <source>Write a note for the team</source>
        <translation>اكتب ملاحظة للفريق</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>ملاحظة جديدة</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Write something first</source>
        <translation>اكتب شيئًا أولًا</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Notices</name>
    <message>
        <source>This is a demo workspace.</source>
        <translation>هذه مساحة عمل تجريبية.</translation>
    </message>
    <message>
        <source>Everybody here is invented, and nothing leaves this computer.</source>
        <translation>كل الأشخاص هنا خياليون، ولا شيء يغادر هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Set up a provider</source>
        <translation>إعداد مزوّد</translation>
    </message>
    <message>
        <source>An empty workspace was begun; the damaged file is kept as %1.</source>
        <translation>بُدئت مساحة عمل فارغة؛ الملف التالف محفوظ باسم %1.</translation>
    </message>
    <message>
        <source>An empty workspace was begun; the damaged file is kept as %1. The newest good copy is %2: quit, then run “heliographctl restore” with it.</source>
        <translation>بُدئت مساحة عمل فارغة؛ الملف التالف محفوظ باسم %1. أحدث نسخة سليمة هي %2: أنهِ التطبيق ثم شغّل “heliographctl restore” بها.</translation>
    </message>
    <message>
        <source>The data file was damaged.</source>
        <translation>كان ملف البيانات تالفًا.</translation>
    </message>
    <message numerus="yes">
        <source>What was waiting then is held (%n), because it may have been sent since: open each one and decide.</source>
        <translation>
            <numerusform>لا شيء محتجز (%n).</numerusform>
            <numerusform>الرسالة التي كانت تنتظر حينها محتجزة (%n)، لأنها ربما أُرسلت بعد ذلك: افتحها وقرّر.</numerusform>
            <numerusform>الرسالتان اللتان كانتا تنتظران حينها محتجزتان (%n)، لأنهما ربما أُرسلتا بعد ذلك: افتح كلًا منهما وقرّر.</numerusform>
            <numerusform>الرسائل التي كانت تنتظر حينها محتجزة (%n)، لأنها ربما أُرسلت بعد ذلك: افتح كلًا منها وقرّر.</numerusform>
            <numerusform>الرسائل التي كانت تنتظر حينها محتجزة (%n)، لأنها ربما أُرسلت بعد ذلك: افتح كلًا منها وقرّر.</numerusform>
            <numerusform>الرسائل التي كانت تنتظر حينها محتجزة (%n)، لأنها ربما أُرسلت بعد ذلك: افتح كلًا منها وقرّر.</numerusform>
        </translation>
    </message>
    <message>
        <source>No message was waiting then, so nothing is held.</source>
        <translation>لم تكن أي رسالة تنتظر حينها، فلا شيء محتجز.</translation>
    </message>
    <message>
        <source>This workspace comes from a copy.</source>
        <translation>مساحة العمل هذه من نسخة.</translation>
    </message>
    <message>
        <source>%1 is paused: %2.</source>
        <translation>‏%1 متوقف مؤقتًا: %2.</translation>
    </message>
    <message>
        <source>Its messages wait here and none is lost.</source>
        <translation>رسائله تنتظر هنا ولا يضيع منها شيء.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>البدء مجددًا</translation>
    </message>
    <message>
        <source>This is a demo. Step %1 of %2.</source>
        <translation>هذا عرض تجريبي. الخطوة %1 من %2.</translation>
    </message>
    <message>
        <source>Its messages go through a stand-in where one can, and wait here where none can. None is lost.</source>
        <translation>تُرسل رسائله عبر مزوّد بديل حيث أمكن، وتنتظر هنا حيث لا يمكن ذلك. لا تضيع أي رسالة.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Show one now</source>
        <translation>عرض إشعار الآن</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>إشعاري عندما</translation>
    </message>
    <message>
        <source>Somebody new is waiting</source>
        <translation>ينتظر شخص جديد</translation>
    </message>
    <message>
        <source>A customer of mine writes</source>
        <translation>يكتب أحد عملائي</translation>
    </message>
    <message>
        <source>A customer of mine proves their number</source>
        <translation>يثبت أحد عملائي رقمه</translation>
    </message>
    <message>
        <source>A conversation that I snoozed is due</source>
        <translation>يحين موعد محادثة أجّلتها</translation>
    </message>
    <message>
        <source>An SMS of mine is not delivered</source>
        <translation>لا تُسلَّم رسالة SMS لي</translation>
    </message>
    <message>
        <source>Also while I work in another conversation.</source>
        <translation>حتى أثناء عملي في محادثة أخرى.</translation>
    </message>
    <message>
        <source>Repeat every two minutes until I have seen it</source>
        <translation>التكرار كل دقيقتين حتى أراه</translation>
    </message>
    <message>
        <source>What others may see</source>
        <translation>ما يمكن أن يراه الآخرون</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>My customers</source>
        <translation>عملائي</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>شريط النظام</translation>
    </message>
    <message>
        <source>Show how many are waiting in the tray</source>
        <translation>عرض عدد المنتظرين في شريط النظام</translation>
    </message>
    <message>
        <source>On desktops that have one.</source>
        <translation>في أسطح المكتب التي بها شريط نظام.</translation>
    </message>
    <message>
        <source>Closing the window keeps Heliograph running in the tray</source>
        <translation>إغلاق النافذة يُبقي Heliograph يعمل في شريط النظام</translation>
    </message>
    <message>
        <source>Messages go on being received and sent. Quit from the tray, or with Ctrl+Q.</source>
        <translation>يستمر استقبال الرسائل وإرسالها. أنهِ التطبيق من شريط النظام أو بالضغط على Ctrl+Q.</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>بلا صوت</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>رسالة جديدة</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>جرس</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>هاتف</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>A notification shows</source>
        <translation>يعرض الإشعار</translation>
    </message>
    <message>
        <source>Only that something happened</source>
        <translation>أن شيئًا ما حدث فقط</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>من هو</translation>
    </message>
    <message>
        <source>Who it is and what they wrote</source>
        <translation>من هو وماذا كتب</translation>
    </message>
    <message>
        <source>A verification code is never shown.</source>
        <translation>لا يُعرض رمز التحقق أبدًا.</translation>
    </message>
    <message>
        <source>This desktop shows notifications.</source>
        <translation>سطح المكتب هذا يعرض الإشعارات.</translation>
    </message>
    <message>
        <source>Asking the desktop whether it shows notifications.</source>
        <translation>جارٍ سؤال سطح المكتب هل يعرض الإشعارات.</translation>
    </message>
    <message>
        <source>Nothing on this desktop shows notifications: no service answers to org.freedesktop.Notifications. Everything else works. Start a notification daemon and they appear by themselves.</source>
        <translation>لا شيء على سطح المكتب هذا يعرض الإشعارات: لا خدمة تردّ على org.freedesktop.Notifications. كل ما عدا ذلك يعمل. شغّل خدمة إشعارات وستظهر تلقائيًا.</translation>
    </message>
    <message>
        <source>The notification service of this desktop did not answer within three seconds. Everything else works; the next notification tries again.</source>
        <translation>لم تردّ خدمة الإشعارات في سطح المكتب هذا خلال ثلاث ثوانٍ. كل ما عدا ذلك يعمل؛ الإشعار التالي يحاول مجددًا.</translation>
    </message>
    <message>
        <source>A reminder that I set is due</source>
        <translation>يحين موعد تذكير ضبطته</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::NumberEntry</name>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>رقم الجوال</translation>
    </message>
    <message>
        <source>. No range that we know holds it: check it once more.</source>
        <translation>. لا نطاق معروف لدينا يتضمنه: تحقق منه مرة أخرى.</translation>
    </message>
    <message>
        <source>As you have it: 07700 900142, +44 7700 900142, 0044 …</source>
        <translation>كما هو لديك: 07700 900142, +44 7700 900142, 0044 …</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::NumberRow</name>
    <message>
        <source>More about %1</source>
        <translation>المزيد عن %1</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>لم يُتحقق منه</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Opted out · %1</source>
        <translation>ألغى الاشتراك · %1</translation>
    </message>
    <message>
        <source>SMS consent · %1</source>
        <translation>الموافقة على SMS · %1</translation>
    </message>
    <message>
        <source>No SMS consent yet</source>
        <translation>لا موافقة على SMS بعد</translation>
    </message>
    <message>
        <source>Make it the preferred number</source>
        <translation>جعله الرقم المفضل</translation>
    </message>
    <message>
        <source>Send SMS</source>
        <translation>إرسال SMS</translation>
    </message>
    <message>
        <source>Remove this number</source>
        <translation>إزالة هذا الرقم</translation>
    </message>
    <message>
        <source>Consent and opt-outs…</source>
        <translation>الموافقة وإلغاء الاشتراك…</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::NumbersList</name>
    <message>
        <source>Other numbers</source>
        <translation>أرقام أخرى</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>إضافة رقم</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>أُزيل %1</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::OfferCard</name>
    <message>
        <source>next agent in</source>
        <translation>للموظف التالي خلال</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Offered to you</source>
        <translation>معروضة عليك</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier topic(s)</source>
        <translation>
            <numerusform>لا مواضيع سابقة</numerusform>
            <numerusform>موضوع سابق واحد</numerusform>
            <numerusform>موضوعان سابقان</numerusform>
            <numerusform>‏%n مواضيع سابقة</numerusform>
            <numerusform>‏%n موضوعًا سابقًا</numerusform>
            <numerusform>‏%n موضوع سابق</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>قبول المحادثة مع %1</translation>
    </message>
    <message>
        <source>Decline %1</source>
        <translation>رفض المحادثة مع %1</translation>
    </message>
    <message>
        <source>%1 is offered to you</source>
        <translation>المحادثة مع %1 معروضة عليك</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>تنتظر %1</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::OfferMark</name>
    <message>
        <source>%1 is offered to you: show the list</source>
        <translation>يُعرض عليك %1: إظهار القائمة</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::PaletteModel</name>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Conversation and customer</source>
        <translation>المحادثة والعميل</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>%1, not possible now: %2</source>
        <translation>‏%1، غير ممكن الآن: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>‏%1، %2</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::PaneHeader</name>
    <message>
        <source>Pending</source>
        <translation>معلّقة</translation>
    </message>
    <message>
        <source>Waiting for something: set aside, opens again when the customer writes</source>
        <translation>في انتظار شيء ما: توضع جانبًا وتُفتح مجددًا عندما يكتب العميل</translation>
    </message>
    <message>
        <source>Send SMS</source>
        <translation>إرسال SMS</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close and next</source>
        <translation>إغلاق والتالي</translation>
    </message>
    <message>
        <source>No reply needed</source>
        <translation>لا حاجة إلى رد</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>‏%1 في %2</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>تنتظر %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>No conversation yet</source>
        <translation>لا محادثة بعد</translation>
    </message>
    <message>
        <source>Close this conversation (%1)</source>
        <translation>إغلاق هذه المحادثة (%1)</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>إسناد</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>Hide the profile</source>
        <translation>إخفاء الملف الشخصي</translation>
    </message>
    <message>
        <source>Show the profile</source>
        <translation>إظهار الملف الشخصي</translation>
    </message>
    <message>
        <source>Verified: %1</source>
        <translation>تم التحقق: %1</translation>
    </message>
    <message>
        <source>%1, verified: %2</source>
        <translation>‏%1، تم التحقق: %2</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>بحث في هذه المحادثة</translation>
    </message>
    <message>
        <source>Go to a day…</source>
        <translation>الانتقال إلى يوم…</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>مؤجّلة حتى %1</translation>
    </message>
    <message>
        <source>Pending on or off</source>
        <translation>تعليق أو إلغاء التعليق</translation>
    </message>
    <message>
        <source>Close this conversation</source>
        <translation>إغلاق هذه المحادثة</translation>
    </message>
    <message>
        <source>no conversation is open</source>
        <translation>لا محادثة مفتوحة</translation>
    </message>
    <message>
        <source>accept it first</source>
        <translation>اقبلها أولًا</translation>
    </message>
    <message>
        <source>it is closed already</source>
        <translation>هي مغلقة بالفعل</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ParameterEditor</name>
    <message>
        <source>Add a parameter</source>
        <translation>إضافة معلمة</translation>
    </message>
    <message>
        <source>Name, such as order</source>
        <translation>الاسم، مثل order</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>خيار</translation>
    </message>
    <message>
        <source>Remove this parameter</source>
        <translation>إزالة هذه المعلمة</translation>
    </message>
    <message>
        <source>With commas: Leeds, York</source>
        <translation>افصل بفواصل: Leeds, York</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>القيمة الأولية</translation>
    </message>
    <message>
        <source>Typed for each message</source>
        <translation>تُكتب لكل رسالة</translation>
    </message>
    <message>
        <source>A detail of the customer</source>
        <translation>أحد تفاصيل العميل</translation>
    </message>
    <message>
        <source>Name of the detail, such as Customer no.</source>
        <translation>اسم التفصيل، مثل “رقم العميل”</translation>
    </message>
    <message>
        <source>Goes where nothing is given</source>
        <translation>ما يُرسل عند عدم إعطاء قيمة</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>مطلوبة</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>الخيارات</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ParameterFields</name>
    <message>
        <source>%1 · required</source>
        <translation>‏%1 · مطلوبة</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Not chosen: %1 goes</source>
        <translation>غير محدد: يُرسل %1</translation>
    </message>
    <message>
        <source>From the profile</source>
        <translation>من الملف الشخصي</translation>
    </message>
    <message>
        <source>Empty: “%1” goes</source>
        <translation>إن تُرك فارغًا: يُرسل “%1”</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::PeriodBar</name>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Days to report</source>
        <translation>أيام التقرير</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ProbeCard</name>
    <message>
        <source>Test connection</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>Test of the connection</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>لم يُختبر بعد</translation>
    </message>
    <message>
        <source>Save first: the test is of what is saved.</source>
        <translation>احفظ أولًا: الاختبار لما هو محفوظ.</translation>
    </message>
    <message>
        <source>A test signs in and sends no SMS.</source>
        <translation>الاختبار يسجّل الدخول ولا يرسل أي SMS.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>جارٍ المحاولة…</translation>
    </message>
    <message>
        <source>answered in %1 ms</source>
        <translation>ردّ خلال %1 ms</translation>
    </message>
    <message>
        <source>No SMS was sent for this test.</source>
        <translation>لم تُرسل أي SMS لهذا الاختبار.</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>قال: %1</translation>
    </message>
    <message>
        <source>Everything this provider takes becomes an SMS. A test reaches its address, checks the certificate and sends nothing.</source>
        <translation>كل ما يقبله هذا المزوّد يصبح SMS. يصل الاختبار إلى عنوانه ويفحص الشهادة ولا يرسل شيئًا.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ProfilePage</name>
    <message>
        <source>Write to this customer</source>
        <translation>الكتابة إلى هذا العميل</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>تعديل التفاصيل</translation>
    </message>
    <message>
        <source>Customer since %1</source>
        <translation>عميل منذ %1</translation>
    </message>
    <message>
        <source>Send SMS</source>
        <translation>إرسال SMS</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>Record an opt-out…</source>
        <translation>تسجيل إلغاء اشتراك…</translation>
    </message>
    <message>
        <source>Merge with another customer…</source>
        <translation>دمج مع عميل آخر…</translation>
    </message>
    <message>
        <source>Send OTP</source>
        <translation>إرسال OTP</translation>
    </message>
    <message>
        <source>The details below are being edited</source>
        <translation>يجري تحرير التفاصيل أدناه</translation>
    </message>
    <message>
        <source>Labels of the customer</source>
        <translation>تسميات العميل</translation>
    </message>
    <message>
        <source>no customer is open</source>
        <translation>لا عميل مفتوح</translation>
    </message>
    <message>
        <source>Write an email…</source>
        <translation>كتابة بريد إلكتروني…</translation>
    </message>
    <message>
        <source>Email: the address in the details is not one</source>
        <translation>البريد الإلكتروني: العنوان في التفاصيل غير صالح</translation>
    </message>
    <message>
        <source>Consent and opt-outs…</source>
        <translation>الموافقة وإلغاء الاشتراك…</translation>
    </message>
    <message>
        <source>Erase customer…</source>
        <translation>محو بيانات العميل…</translation>
    </message>
    <message>
        <source>Remind me about the customer</source>
        <translation>ذكّرني بشأن العميل</translation>
    </message>
    <message>
        <source>Remind me…</source>
        <translation>ذكّرني…</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ProfilePane</name>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Parts of the profile</source>
        <translation>أقسام الملف الشخصي</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ProviderForm</name>
    <message>
        <source>In use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>جديد: %1</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>حُفظ %1</translation>
    </message>
    <message>
        <source>Paused: %1.</source>
        <translation>متوقف مؤقتًا: %1.</translation>
    </message>
    <message>
        <source>What is to be sent waits here.</source>
        <translation>ما يجب إرساله ينتظر هنا.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>هل تريد إزالة %1؟</translation>
    </message>
    <message>
        <source>Its password goes too. What was sent through it stays in the history.</source>
        <translation>تُزال كلمة مروره أيضًا. ما أُرسل عبره يبقى في السجل.</translation>
    </message>
    <message>
        <source>Do not add it</source>
        <translation>عدم الإضافة</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ProvidersPage</name>
    <message>
        <source>Add a provider</source>
        <translation>إضافة مزوّد</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>المزوّدون</translation>
    </message>
    <message>
        <source>The demo has its own provider</source>
        <translation>للعرض التجريبي مزوّده الخاص</translation>
    </message>
    <message>
        <source>No provider yet</source>
        <translation>لا مزوّد بعد</translation>
    </message>
    <message>
        <source>Nothing here can reach a real one. “Set up a provider” makes a profile of your own.</source>
        <translation>لا شيء هنا يصل إلى مزوّد حقيقي. زر “إعداد مزوّد” ينشئ ملفًا خاصًا بك.</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>غير مستخدم</translation>
    </message>
    <message>
        <source>Its password is missing</source>
        <translation>كلمة مروره مفقودة</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>متوقف مؤقتًا: %1</translation>
    </message>
    <message>
        <source>A provider carries the SMS: a gateway that your team hosts, such as Kannel, or a service such as Clickatell. Until there is one, nothing can be sent.</source>
        <translation>المزوّد ينقل رسائل SMS: بوابة يستضيفها فريقك، مثل Kannel، أو خدمة مثل Clickatell. وبدونه لا يمكن إرسال شيء.</translation>
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
        <translation>مقاطع</translation>
    </message>
    <message>
        <source>spent</source>
        <translation>المنفق</translation>
    </message>
    <message>
        <source>%1 more than on the day before.</source>
        <translation>أكثر من اليوم السابق بنسبة %1.</translation>
    </message>
    <message>
        <source>%1 fewer than on the day before.</source>
        <translation>أقل من اليوم السابق بنسبة %1.</translation>
    </message>
    <message>
        <source>None on the day before.</source>
        <translation>لا شيء في اليوم السابق.</translation>
    </message>
    <message>
        <source>As many as on the day before.</source>
        <translation>العدد نفسه كما في اليوم السابق.</translation>
    </message>
    <message numerus="yes">
        <source>None in the %n days before.</source>
        <translation>
            <numerusform>لا شيء في الأيام السابقة.</numerusform>
            <numerusform>لا شيء في اليوم السابق.</numerusform>
            <numerusform>لا شيء في اليومين السابقين.</numerusform>
            <numerusform>لا شيء في %n أيام سابقة.</numerusform>
            <numerusform>لا شيء في %n يومًا سابقًا.</numerusform>
            <numerusform>لا شيء في %n يوم سابق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As many as in the %n days before.</source>
        <translation>
            <numerusform>العدد نفسه كما في الأيام السابقة.</numerusform>
            <numerusform>العدد نفسه كما في اليوم السابق.</numerusform>
            <numerusform>العدد نفسه كما في اليومين السابقين.</numerusform>
            <numerusform>العدد نفسه كما في %n أيام سابقة.</numerusform>
            <numerusform>العدد نفسه كما في %n يومًا سابقًا.</numerusform>
            <numerusform>العدد نفسه كما في %n يوم سابق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more than in the %n days before.</source>
        <translation>
            <numerusform>أكثر من الأيام السابقة بنسبة %1.</numerusform>
            <numerusform>أكثر من اليوم السابق بنسبة %1.</numerusform>
            <numerusform>أكثر من اليومين السابقين بنسبة %1.</numerusform>
            <numerusform>أكثر بنسبة %1 مقارنة بـ %n أيام سابقة.</numerusform>
            <numerusform>أكثر بنسبة %1 مقارنة بـ %n يومًا سابقًا.</numerusform>
            <numerusform>أكثر بنسبة %1 مقارنة بـ %n يوم سابق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 fewer than in the %n days before.</source>
        <translation>
            <numerusform>أقل من الأيام السابقة بنسبة %1.</numerusform>
            <numerusform>أقل من اليوم السابق بنسبة %1.</numerusform>
            <numerusform>أقل من اليومين السابقين بنسبة %1.</numerusform>
            <numerusform>أقل بنسبة %1 مقارنة بـ %n أيام سابقة.</numerusform>
            <numerusform>أقل بنسبة %1 مقارنة بـ %n يومًا سابقًا.</numerusform>
            <numerusform>أقل بنسبة %1 مقارنة بـ %n يوم سابق.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Today is not over.</source>
        <comment>after a sentence</comment>
        <translation>‏%1 لم ينتهِ اليوم بعد.</translation>
    </message>
    <message>
        <source>Nobody has been answered in this time.</source>
        <translation>لم يُرد على أحد في هذه المدة.</translation>
    </message>
    <message>
        <source>Half were answered within %1.</source>
        <translation>رُدّ على النصف خلال %1.</translation>
    </message>
    <message>
        <source>One in ten waited longer than %1.</source>
        <translation>واحد من كل عشرة انتظر أكثر من %1.</translation>
    </message>
    <message>
        <source>No SMS has arrived or failed in this time.</source>
        <translation>لم تصل أي SMS ولم تفشل في هذه المدة.</translation>
    </message>
    <message>
        <source>%1 of SMS delivered, %2 of codes verified.</source>
        <translation>سُلّم %1 من رسائل SMS، ونجح التحقق في %2 من الرموز.</translation>
    </message>
    <message>
        <source>%1 of SMS delivered.</source>
        <translation>سُلّم %1 من رسائل SMS.</translation>
    </message>
    <message>
        <source>%1 of codes verified.</source>
        <translation>نجح التحقق في %1 من الرموز.</translation>
    </message>
    <message>
        <source>Scale begins at %1.</source>
        <translation>يبدأ المقياس عند %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n segments</source>
        <translation>
            <numerusform>لا مقاطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>‏%n مقاطع</numerusform>
            <numerusform>‏%n مقطعًا</numerusform>
            <numerusform>‏%n مقطع</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>so many segments, as a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Nobody has a price for them.</source>
        <translation>لا سعر لها لدى أحد.</translation>
    </message>
    <message>
        <source>As foreseen: no provider has told how many it counted.</source>
        <translation>كما هو متوقع: لم يذكر أي مزوّد العدد الذي أحصاه.</translation>
    </message>
    <message>
        <source>As the desk foresaw.</source>
        <translation>كما توقّع التطبيق.</translation>
    </message>
    <message>
        <source>The desk foresaw %1.</source>
        <translation>توقّع التطبيق %1.</translation>
    </message>
    <message>
        <source>%1 for %2.</source>
        <comment>cost, so many segments</comment>
        <translation>‏%1 مقابل %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n of them have no price.</source>
        <comment>after a sentence</comment>
        <translation>
            <numerusform>‏%1 كلها لها سعر.</numerusform>
            <numerusform>‏%1 واحد منها بلا سعر.</numerusform>
            <numerusform>‏%1 اثنان منها بلا سعر.</numerusform>
            <numerusform>‏%1 منها %n بلا سعر.</numerusform>
            <numerusform>‏%1 منها %n بلا سعر.</numerusform>
            <numerusform>‏%1 منها %n بلا سعر.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many?</source>
        <translation>كم؟</translation>
    </message>
    <message>
        <source>How fast?</source>
        <translation>بأي سرعة؟</translation>
    </message>
    <message>
        <source>How well delivered?</source>
        <translation>ما مدى نجاح التسليم؟</translation>
    </message>
    <message>
        <source>What did it cost?</source>
        <translation>كم كلّف ذلك؟</translation>
    </message>
    <message numerus="yes">
        <source>%1 conversations.</source>
        <translation>
            <numerusform>المحادثات: %1.</numerusform>
            <numerusform>المحادثات: %1.</numerusform>
            <numerusform>المحادثات: %1.</numerusform>
            <numerusform>‏%1 محادثات.</numerusform>
            <numerusform>‏%1 محادثة.</numerusform>
            <numerusform>‏%1 محادثة.</numerusform>
        </translation>
    </message>
    <message>
        <source>conversations</source>
        <translation>محادثات</translation>
    </message>
    <message>
        <source>slowest tenth</source>
        <translation>أبطأ عُشر</translation>
    </message>
    <message>
        <source>median</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>SMS delivered</source>
        <translation>رسائل SMS المسلَّمة</translation>
    </message>
    <message>
        <source>codes verified</source>
        <translation>رموز نجح التحقق بها</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Rail</name>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message numerus="yes">
        <source>Conversations, %n waiting</source>
        <translation>
            <numerusform>المحادثات، لا أحد في الانتظار</numerusform>
            <numerusform>المحادثات، عميل واحد في الانتظار</numerusform>
            <numerusform>المحادثات، عميلان في الانتظار</numerusform>
            <numerusform>المحادثات، %n عملاء في الانتظار</numerusform>
            <numerusform>المحادثات، %n عميلًا في الانتظار</numerusform>
            <numerusform>المحادثات، %n عميل في الانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::RecordForm</name>
    <message>
        <source>Record</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Write down how it is known. Nothing is recorded without it.</source>
        <translation>اكتب كيف عُرف ذلك. لا يُسجَّل شيء بدونه.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReminderActions</name>
    <message>
        <source>Remind me</source>
        <translation>ذكّرني</translation>
    </message>
    <message>
        <source>Remind me about %1</source>
        <translation>ذكّرني بشأن %1</translation>
    </message>
    <message>
        <source>You are reminded: %1</source>
        <translation>موعد تذكيرك: %1</translation>
    </message>
    <message>
        <source>The reminder is done</source>
        <translation>أُنجز التذكير</translation>
    </message>
    <message>
        <source>The reminder is cancelled</source>
        <translation>أُلغي التذكير</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReminderBar</name>
    <message>
        <source>What you wanted to be reminded of, and whom</source>
        <translation>ما أردت التذكير به ومن يخصه</translation>
    </message>
    <message>
        <source>1 reminder is due</source>
        <translation>حان موعد تذكير واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n reminders are due</source>
        <translation>
            <numerusform>لم يحن موعد أي تذكير</numerusform>
            <numerusform>حان موعد تذكير واحد</numerusform>
            <numerusform>حان موعد تذكيرين</numerusform>
            <numerusform>حان موعد %n تذكيرات</numerusform>
            <numerusform>حان موعد %n تذكيرًا</numerusform>
            <numerusform>حان موعد %n تذكير</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReminderForm</name>
    <message>
        <source>Set reminder</source>
        <translation>ضبط التذكير</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>بشأن ماذا</translation>
    </message>
    <message>
        <source>What about? “Ask about the refund”</source>
        <translation>بشأن ماذا؟ “السؤال عن استرداد المبلغ”</translation>
    </message>
    <message>
        <source>Day and hour on your clock</source>
        <translation>اليوم والساعة حسب ساعتك</translation>
    </message>
    <message>
        <source>In 1 hour</source>
        <translation>بعد ساعة</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>الاثنين</translation>
    </message>
    <message>
        <source>That time has gone by. Choose a later one.</source>
        <translation>مضى هذا الوقت. اختر وقتًا لاحقًا.</translation>
    </message>
    <message>
        <source>Write a line about what it is.</source>
        <translation>اكتب سطرًا عن موضوعه.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReminderRow</name>
    <message>
        <source>Due</source>
        <translation>حان موعده</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>لـ %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>تم: %1</translation>
    </message>
    <message>
        <source>Change the reminder: %1</source>
        <translation>تغيير التذكير: %1</translation>
    </message>
    <message>
        <source>Cancel the reminder: %1</source>
        <translation>إلغاء التذكير: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReminderSheet</name>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>حان موعدها</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>No reminder is set. “Remind me…” in a customer&apos;s menu sets one; it stands here until it is done.</source>
        <translation>لا تذكير مضبوط. “ذكّرني…” في قائمة العميل يضبط تذكيرًا؛ ويبقى هنا حتى يُنجز.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::RemindersList</name>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReplacementCard</name>
    <message>
        <source>“%1” becomes “%2”</source>
        <translation>‏“%1” يصبح “%2”</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Plain characters save space</source>
        <translation>الأحرف البسيطة توفّر المساحة</translation>
    </message>
    <message>
        <source> (also %1)</source>
        <translation> (وأيضًا %1)</translation>
    </message>
    <message>
        <source>Nothing plain can stand in its place.</source>
        <translation>لا حرف بسيط يحل محله.</translation>
    </message>
    <message numerus="yes">
        <source>saves %n SMS</source>
        <translation>
            <numerusform>لا يوفّر أي SMS</numerusform>
            <numerusform>يوفّر رسالة SMS</numerusform>
            <numerusform>يوفّر رسالتي SMS</numerusform>
            <numerusform>يوفّر %n رسائل SMS</numerusform>
            <numerusform>يوفّر %n رسالة SMS</numerusform>
            <numerusform>يوفّر %n رسالة SMS</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace 1 character</source>
        <translation>استبدال حرف واحد</translation>
    </message>
    <message>
        <source>1 character replaced</source>
        <translation>استُبدل حرف واحد</translation>
    </message>
    <message>
        <source>%1 characters replaced</source>
        <translation>الأحرف المستبدلة: %1</translation>
    </message>
    <message>
        <source>%1, %2 SMS saved</source>
        <translation>‏%1، SMS الموفّرة: %2</translation>
    </message>
    <message>
        <source>%1 characters fewer, and it goes as one SMS.</source>
        <translation>الأحرف الأقل: %1، وتُرسل في رسالة SMS واحدة.</translation>
    </message>
    <message>
        <source>The words say the same.</source>
        <translation>الكلمات تحمل المعنى نفسه.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message numerus="yes">
        <source>saves %n SMS, %1</source>
        <translation>
            <numerusform>لا يوفّر أي SMS، %1</numerusform>
            <numerusform>يوفّر رسالة SMS، %1</numerusform>
            <numerusform>يوفّر رسالتي SMS، %1</numerusform>
            <numerusform>يوفّر %n رسائل SMS، %1</numerusform>
            <numerusform>يوفّر %n رسالة SMS، %1</numerusform>
            <numerusform>يوفّر %n رسالة SMS، %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n characters</source>
        <translation>
            <numerusform>لا أحرف للاستبدال</numerusform>
            <numerusform>استبدال حرف واحد</numerusform>
            <numerusform>استبدال حرفين</numerusform>
            <numerusform>استبدال %n أحرف</numerusform>
            <numerusform>استبدال %n حرفًا</numerusform>
            <numerusform>استبدال %n حرف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReplyMeter</name>
    <message>
        <source>%1 of %2 characters</source>
        <translation>الأحرف: %1 من %2</translation>
    </message>
    <message>
        <source>Length of the SMS</source>
        <translation>طول رسالة SMS</translation>
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
        <translation>طريقة العرض</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>%1 Chart</source>
        <comment>a question</comment>
        <translation>‏%1 مخطط بياني</translation>
    </message>
    <message>
        <source>%1 Table</source>
        <comment>a question</comment>
        <translation>‏%1 جدول</translation>
    </message>
    <message>
        <source>As a chart</source>
        <translation>كمخطط بياني</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>كجدول</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>ما معناه</translation>
    </message>
    <message>
        <source>A row for each</source>
        <translation>صف لكل</translation>
    </message>
    <message>
        <source>Save the table as CSV: %1</source>
        <comment>a question</comment>
        <translation>حفظ الجدول بصيغة CSV: %1</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReportHead</name>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>14 days</source>
        <translation>14 يومًا</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 يومًا</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>Print to PDF</source>
        <translation>طباعة إلى PDF</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>كل الموظفين</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>كل المزوّدين</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReportList</name>
    <message numerus="yes">
        <source>%n customers would be added</source>
        <translation>
            <numerusform>لن يُضاف أي عميل</numerusform>
            <numerusform>سيُضاف عميل واحد</numerusform>
            <numerusform>سيُضاف عميلان</numerusform>
            <numerusform>سيُضاف %n عملاء</numerusform>
            <numerusform>سيُضاف %n عميلًا</numerusform>
            <numerusform>سيُضاف %n عميل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers were added</source>
        <translation>
            <numerusform>لم يُضف أي عميل</numerusform>
            <numerusform>أُضيف عميل واحد</numerusform>
            <numerusform>أُضيف عميلان</numerusform>
            <numerusform>أُضيف %n عملاء</numerusform>
            <numerusform>أُضيف %n عميلًا</numerusform>
            <numerusform>أُضيف %n عميل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers would be updated</source>
        <translation>
            <numerusform>لن يُحدَّث أي عميل</numerusform>
            <numerusform>سيُحدَّث عميل واحد</numerusform>
            <numerusform>سيُحدَّث عميلان</numerusform>
            <numerusform>سيُحدَّث %n عملاء</numerusform>
            <numerusform>سيُحدَّث %n عميلًا</numerusform>
            <numerusform>سيُحدَّث %n عميل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers were updated</source>
        <translation>
            <numerusform>لم يُحدَّث أي عميل</numerusform>
            <numerusform>حُدّث عميل واحد</numerusform>
            <numerusform>حُدّث عميلان</numerusform>
            <numerusform>حُدّث %n عملاء</numerusform>
            <numerusform>حُدّث %n عميلًا</numerusform>
            <numerusform>حُدّث %n عميل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come with consent, recorded with where it was given</source>
        <translation>
            <numerusform>لا عملاء بموافقة</numerusform>
            <numerusform>عميل واحد بموافقة، تُسجَّل مع ذكر أين مُنحت</numerusform>
            <numerusform>عميلان بموافقة، تُسجَّل مع ذكر أين مُنحت</numerusform>
            <numerusform>‏%n عملاء بموافقة، تُسجَّل مع ذكر أين مُنحت</numerusform>
            <numerusform>‏%n عميلًا بموافقة، تُسجَّل مع ذكر أين مُنحت</numerusform>
            <numerusform>‏%n عميل بموافقة، تُسجَّل مع ذكر أين مُنحت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opted out; texts to them are blocked</source>
        <translation>
            <numerusform>لم يُلغِ أي عميل الاشتراك</numerusform>
            <numerusform>ألغى عميل واحد الاشتراك؛ النصوص إليه محظورة</numerusform>
            <numerusform>ألغى عميلان الاشتراك؛ النصوص إليهما محظورة</numerusform>
            <numerusform>ألغى %n عملاء الاشتراك؛ النصوص إليهم محظورة</numerusform>
            <numerusform>ألغى %n عميلًا الاشتراك؛ النصوص إليهم محظورة</numerusform>
            <numerusform>ألغى %n عميل الاشتراك؛ النصوص إليهم محظورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are left out: their number is here already</source>
        <translation>
            <numerusform>لا صفوف مستبعدة</numerusform>
            <numerusform>استُبعد صف واحد: رقمه هنا بالفعل</numerusform>
            <numerusform>استُبعد صفان: رقماهما هنا بالفعل</numerusform>
            <numerusform>استُبعدت %n صفوف: أرقامها هنا بالفعل</numerusform>
            <numerusform>استُبعد %n صفًا: أرقامها هنا بالفعل</numerusform>
            <numerusform>استُبعد %n صف: أرقامها هنا بالفعل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows cannot be taken in</source>
        <translation>
            <numerusform>يمكن استيراد كل الصفوف</numerusform>
            <numerusform>صف واحد يتعذّر استيراده</numerusform>
            <numerusform>صفان يتعذّر استيرادهما</numerusform>
            <numerusform>‏%n صفوف يتعذّر استيرادها</numerusform>
            <numerusform>‏%n صفًا يتعذّر استيرادها</numerusform>
            <numerusform>‏%n صف يتعذّر استيرادها</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows with a problem</source>
        <translation>صفوف بها مشكلة</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: save them to see all</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وصف واحد آخر: احفظها لرؤية الكل</numerusform>
            <numerusform>وصفان آخران: احفظها لرؤية الكل</numerusform>
            <numerusform>و%n أخرى: احفظها لرؤية الكل</numerusform>
            <numerusform>و%n أخرى: احفظها لرؤية الكل</numerusform>
            <numerusform>و%n أخرى: احفظها لرؤية الكل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>These are your own figures</source>
        <translation>هذه بياناتك أنت</translation>
    </message>
    <message>
        <source>Only a supervisor sees everybody&apos;s. The role is chosen in Settings, under Me.</source>
        <translation>المشرف وحده يرى بيانات الجميع. يُحدَّد الدور في “الإعدادات” ضمن “أنا”.</translation>
    </message>
    <message>
        <source>Print to PDF</source>
        <translation>طباعة إلى PDF</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>حفظ بصيغة CSV</translation>
    </message>
    <message>
        <source>The table is in %1</source>
        <translation>الجدول في %1</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>كل الموظفين</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>كل المزوّدين</translation>
    </message>
    <message>
        <source>The report is in %1</source>
        <translation>التقرير في %1</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::RetentionCard</name>
    <message>
        <source>What would be removed</source>
        <translation>ما سيُزال</translation>
    </message>
    <message>
        <source>Nothing has been counted yet</source>
        <translation>لم يُعدّ شيء بعد</translation>
    </message>
    <message>
        <source>The preview counts what is older than the days above. It removes nothing.</source>
        <translation>تعدّ المعاينة ما هو أقدم من الأيام أعلاه. لا تزيل شيئًا.</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>مدى التقدم</translation>
    </message>
    <message>
        <source>I know that nothing of it comes back</source>
        <translation>أعلم أن لا شيء منها يعود</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Remove now</source>
        <translation>إزالة الآن</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جارٍ العدّ…</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>جارٍ الإزالة…</translation>
    </message>
    <message>
        <source>You can go on working. At the end the file is cleaned, which takes a while in a large profile.</source>
        <translation>يمكنك مواصلة العمل. في النهاية يُنظَّف الملف، ويستغرق ذلك بعض الوقت إن كان ملف البيانات كبيرًا.</translation>
    </message>
    <message>
        <source>Wait until this is done, or stop it.</source>
        <translation>انتظر حتى ينتهي هذا أو أوقفه.</translation>
    </message>
    <message>
        <source>Save the days first: the preview is of what is saved.</source>
        <translation>احفظ الأيام أولًا: المعاينة لما هو محفوظ.</translation>
    </message>
    <message>
        <source>Remove now works after a preview that found something.</source>
        <translation>يعمل “إزالة الآن” بعد معاينة وجدت شيئًا.</translation>
    </message>
    <message>
        <source>Tick the box first.</source>
        <translation>ضع علامة في المربع أولًا.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::RetentionPage</name>
    <message>
        <source>Retention</source>
        <translation>الاحتفاظ بالبيانات</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReviewDelegate</name>
    <message>
        <source>SMS not delivered</source>
        <translation>رسالة SMS لم تُسلَّم</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>ألغى الاشتراك</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>تم التحقق منه</translation>
    </message>
    <message numerus="yes">
        <source>Wrong code, %n tries</source>
        <translation>
            <numerusform>رمز خاطئ، بلا محاولات</numerusform>
            <numerusform>رمز خاطئ، محاولة واحدة</numerusform>
            <numerusform>رمز خاطئ، محاولتان</numerusform>
            <numerusform>رمز خاطئ، %n محاولات</numerusform>
            <numerusform>رمز خاطئ، %n محاولة</numerusform>
            <numerusform>رمز خاطئ، %n محاولة</numerusform>
        </translation>
    </message>
    <message>
        <source>Code not typed</source>
        <translation>لم يُكتب الرمز</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>لم يُتحقق منه</translation>
    </message>
    <message>
        <source>%1, offered</source>
        <comment>of a channel</comment>
        <translation>‏%1، معروضة</translation>
    </message>
    <message>
        <source>%1, open</source>
        <comment>of a channel</comment>
        <translation>‏%1، مفتوحة</translation>
    </message>
    <message>
        <source>%1, pending</source>
        <comment>of a channel</comment>
        <translation>‏%1، معلّقة</translation>
    </message>
    <message>
        <source>%1, snoozed</source>
        <comment>of a channel</comment>
        <translation>‏%1، مؤجّلة</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <comment>of a channel</comment>
        <translation>‏%1، مغلقة</translation>
    </message>
    <message>
        <source>score disputed</source>
        <translation>تقييم معترَض عليه</translation>
    </message>
    <message>
        <source>scored %1 %</source>
        <translation>التقييم %1%</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>غير مقيَّمة</translation>
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
        <translation>عمليات البحث المحفوظة، والتقييمات</translation>
    </message>
    <message>
        <source>Conversations to review</source>
        <translation>محادثات للمراجعة</translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
    <message>
        <source>More than %1 conversations found</source>
        <translation>عُثر على أكثر من %1 محادثة</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations found</source>
        <translation>
            <numerusform>لم يُعثر على أي محادثة</numerusform>
            <numerusform>عُثر على محادثة واحدة</numerusform>
            <numerusform>عُثر على محادثتين</numerusform>
            <numerusform>عُثر على %n محادثات</numerusform>
            <numerusform>عُثر على %n محادثة</numerusform>
            <numerusform>عُثر على %n محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>No one agent is called “%1”.</source>
        <translation>لا يوجد موظف واحد بعينه باسم “%1”.</translation>
    </message>
    <message>
        <source>Nothing was said of your conversations yet. Scores and coaching notes appear here.</source>
        <translation>لم يُقل شيء عن محادثاتك بعد. تظهر التقييمات والملاحظات التوجيهية هنا.</translation>
    </message>
    <message>
        <source>No conversation yet. Each one appears here, to be read silently and scored.</source>
        <translation>لا محادثات بعد. تظهر كل محادثة هنا لتُقرأ بصمت وتُقيَّم.</translation>
    </message>
    <message>
        <source>Nothing found. Take a filter away, or search for fewer words: names, any part of a number, words of any message.</source>
        <translation>لم يُعثر على شيء. أزل عامل تصفية أو ابحث بكلمات أقل: أسماء، أو أي جزء من رقم، أو كلمات من أي رسالة.</translation>
    </message>
    <message>
        <source>Find conversations to review</source>
        <translation>البحث عن محادثات للمراجعة</translation>
    </message>
    <message>
        <source>Words, name or number</source>
        <translation>كلمات أو اسم أو رقم</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Shows what conversations can be found by</source>
        <translation>يعرض ما يمكن العثور به على المحادثات</translation>
    </message>
    <message>
        <source>Conversations found</source>
        <translation>المحادثات التي عُثر عليها</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReviewMenu</name>
    <message>
        <source>Not scored yet</source>
        <translation>لم تُقيَّم بعد</translation>
    </message>
    <message>
        <source>Failed verifications</source>
        <translation>عمليات التحقق الفاشلة</translation>
    </message>
    <message>
        <source>Failed SMS</source>
        <translation>رسائل SMS الفاشلة</translation>
    </message>
    <message>
        <source>Disputed scores</source>
        <translation>التقييمات المعترَض عليها</translation>
    </message>
    <message>
        <source>Search for something, then save it here</source>
        <translation>ابحث عن شيء ثم احفظه هنا</translation>
    </message>
    <message>
        <source>Forget this search</source>
        <translation>حذف هذا البحث</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>حفظ هذا البحث</translation>
    </message>
    <message>
        <source>Scores by agent…</source>
        <translation>التقييمات حسب الموظف…</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ReviewPage</name>
    <message>
        <source>Choose a conversation on the left. It is read silently: nothing is marked read, and nobody is told.</source>
        <translation>اختر محادثة من القائمة. تُقرأ بصمت: لا شيء يُحدَّد كمقروء ولا يُخطَر أحد.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::RingCountdown</name>
    <message>
        <source>%1 left</source>
        <translation>المتبقي %1</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::RowWidget</name>
    <message>
        <source>Send again</source>
        <translation>إرسال مجددًا</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>New. </source>
        <translation>جديدة. </translation>
    </message>
    <message>
        <source>Link to %1, opens with Enter</source>
        <translation>رابط إلى %1، يُفتح بمفتاح Enter</translation>
    </message>
    <message numerus="yes">
        <source>%n links, choose one with Enter</source>
        <translation>
            <numerusform>لا روابط</numerusform>
            <numerusform>رابط واحد، اختره بمفتاح Enter</numerusform>
            <numerusform>رابطان، اختر أحدهما بمفتاح Enter</numerusform>
            <numerusform>‏%n روابط، اختر أحدها بمفتاح Enter</numerusform>
            <numerusform>‏%n رابطًا، اختر أحدها بمفتاح Enter</numerusform>
            <numerusform>‏%n رابط، اختر أحدها بمفتاح Enter</numerusform>
        </translation>
    </message>
    <message>
        <source>Click for all that is known.</source>
        <translation>انقر لعرض كل ما هو معروف.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::RubricPage</name>
    <message>
        <source>New rubric</source>
        <translation>نموذج تقييم جديد</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>إيقاف الاستخدام</translation>
    </message>
    <message>
        <source>Rubrics</source>
        <translation>نماذج التقييم</translation>
    </message>
    <message>
        <source>Rubric to edit</source>
        <translation>نموذج التقييم المراد تحريره</translation>
    </message>
    <message>
        <source>Name of the rubric</source>
        <translation>اسم نموذج التقييم</translation>
    </message>
    <message>
        <source>Categories: name, weight, scale, and why a mark may be low</source>
        <translation>الفئات: الاسم والوزن والمقياس وأسباب انخفاض الدرجة</translation>
    </message>
    <message>
        <source>Add a category</source>
        <translation>إضافة فئة</translation>
    </message>
    <message>
        <source>No longer offered; what was scored with it keeps it</source>
        <translation>لم يعد معروضًا؛ ما قُيّم به يحتفظ به</translation>
    </message>
    <message>
        <source>The only rubric cannot be retired</source>
        <translation>لا يمكن إيقاف استخدام نموذج التقييم الوحيد</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>Version %1. Saving makes the next one; what was scored keeps the version it was scored with.</source>
        <translation>الإصدار %1. الحفظ ينشئ الإصدار التالي؛ وما قُيّم يبقى على الإصدار الذي قُيّم به.</translation>
    </message>
    <message>
        <source>The weights add up to %1. A score is a percentage of what they add up to.</source>
        <translation>مجموع الأوزان %1. التقييم نسبة مئوية من مجموعها.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SameCustomers</name>
    <message>
        <source>same number</source>
        <translation>الرقم نفسه</translation>
    </message>
    <message>
        <source>same number but for the ninth digit</source>
        <translation>الرقم نفسه باستثناء الرقم التاسع</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>البريد الإلكتروني نفسه</translation>
    </message>
    <message>
        <source>same name and country</source>
        <translation>الاسم والبلد نفسهما</translation>
    </message>
    <message>
        <source>%1 may be the same person</source>
        <translation>قد يكون %1 الشخص نفسه</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>ليسا الشخص نفسه</translation>
    </message>
    <message>
        <source>Merged with %1</source>
        <translation>دُمج مع %1</translation>
    </message>
    <message>
        <source>%1 · can be undone until %2</source>
        <translation>‏%1 · يمكن التراجع حتى %2</translation>
    </message>
    <message>
        <source>Undo merge</source>
        <translation>تراجع عن الدمج</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SampleFoot</name>
    <message>
        <source>Sample this week</source>
        <translation>عينة هذا الأسبوع</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>No conversation was begun this week yet</source>
        <translation>لم تبدأ أي محادثة هذا الأسبوع بعد</translation>
    </message>
    <message numerus="yes">
        <source>All %n scored for %1</source>
        <translation>
            <numerusform>لا محادثات لتقييمها لـ %1</numerusform>
            <numerusform>قُيّمت المحادثة الوحيدة لـ %1</numerusform>
            <numerusform>قُيّمت المحادثتان لـ %1</numerusform>
            <numerusform>قُيّمت كل المحادثات وعددها %n لـ %1</numerusform>
            <numerusform>قُيّمت كل المحادثات وعددها %n لـ %1</numerusform>
            <numerusform>قُيّمت كل المحادثات وعددها %n لـ %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 scored for %3</source>
        <translation>قُيّم %1 من %2 لـ %3</translation>
    </message>
    <message>
        <source>Opens the next one that is not scored</source>
        <translation>يفتح المحادثة التالية غير المقيَّمة</translation>
    </message>
    <message>
        <source>Next of the sample</source>
        <translation>التالية في العينة</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SaveBar</name>
    <message>
        <source>Discard</source>
        <translation>تجاهل التغييرات</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>1 change not saved</source>
        <translation>تغيير واحد غير محفوظ</translation>
    </message>
    <message>
        <source>%1 changes not saved</source>
        <translation>التغييرات غير المحفوظة: %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>تم الحفظ</translation>
    </message>
    <message>
        <source>It is being saved</source>
        <translation>جارٍ الحفظ</translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>لم يتغيّر شيء</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ScoreLine</name>
    <message>
        <source>failed by %1</source>
        <translation>رسب بسبب %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>of %1 so far</source>
        <translation>من %1 حتى الآن</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>أُجيب عن %1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2 points</source>
        <translation>‏%1 من %2 نقطة</translation>
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
        <translation>‏%1: %2 من %3</translation>
    </message>
    <message>
        <source>fails the score if not</source>
        <translation>تُسقط التقييم إن لم تتحقق</translation>
    </message>
    <message>
        <source>weight %1, fails the score</source>
        <translation>الوزن %1، تُسقط التقييم</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>الوزن %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Choose why it is low</source>
        <translation>اختر سبب الانخفاض</translation>
    </message>
    <message>
        <source>Why %1 is low</source>
        <translation>سبب انخفاض %1</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ScorecardPane</name>
    <message>
        <source>Save draft</source>
        <translation>حفظ المسودة</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>تقديم</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>بطاقة التقييم</translation>
    </message>
    <message>
        <source>Summary for the agent</source>
        <translation>ملخص للموظف</translation>
    </message>
    <message>
        <source>Summary for %1</source>
        <translation>ملخص لـ %1</translation>
    </message>
    <message>
        <source>What was good, what to do next time</source>
        <translation>ما كان جيدًا، وما ينبغي فعله في المرة القادمة</translation>
    </message>
    <message>
        <source>Second score: blind</source>
        <translation>تقييم ثانٍ: دون رؤية الأول</translation>
    </message>
    <message>
        <source>Somebody has scored this conversation. You see how once yours is handed in.</source>
        <translation>قيّم أحدهم هذه المحادثة. سترى تقييمه بعد تقديم تقييمك.</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>المسودة محفوظة</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>نموذج التقييم</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>الدرجات</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>التقييمات</translation>
    </message>
    <message>
        <source>No score yet. What was said of single messages stands beneath them.</source>
        <translation>لا تقييم بعد. ما قيل عن رسائل مفردة يظهر أسفل كل منها.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SearchDelegate</name>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search conversations and customers</source>
        <translation>بحث في المحادثات والعملاء</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SearchHelp</name>
    <message>
        <source>Names, any part of a number, and words of any message. Quotes keep words together.</source>
        <translation>الأسماء وأي جزء من رقم وكلمات أي رسالة. علامات الاقتباس تُبقي الكلمات معًا.</translation>
    </message>
    <message>
        <source>Narrow it down</source>
        <translation>تضييق البحث</translation>
    </message>
    <message>
        <source>Any part of a name, number or email. Quotes keep words together. Your own fields work too, as in tier:gold.</source>
        <translation>أي جزء من اسم أو رقم أو بريد إلكتروني. علامات الاقتباس تُبقي الكلمات معًا. تعمل حقولك الخاصة أيضًا، مثل tier:gold.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SearchModel</name>
    <message>
        <source>Customer %1, %2</source>
        <translation>العميل %1، %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>‏%1، %2: %3</translation>
    </message>
    <message>
        <source>No one agent is called “%1”</source>
        <translation>لا يوجد موظف واحد بعينه باسم “%1”</translation>
    </message>
    <message>
        <source>The newest messages are shown. More words or a filter find older ones</source>
        <translation>تُعرض أحدث الرسائل. المزيد من الكلمات أو عامل تصفية يُظهر الأقدم</translation>
    </message>
    <message>
        <source>Conversation with %1, %2: %3</source>
        <translation>محادثة مع %1، %2: %3</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SearchResults</name>
    <message>
        <source>Search results</source>
        <translation>نتائج البحث</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>‏%n نتائج</numerusform>
            <numerusform>‏%n نتيجة</numerusform>
            <numerusform>‏%n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found. Names, numbers and words of any message are searched.</source>
        <translation>لا نتائج. يشمل البحث الأسماء والأرقام وكلمات أي رسالة.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SelectionBar</name>
    <message>
        <source>Selected conversations</source>
        <translation>المحادثات المحددة</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>إلغاء التحديد</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>إسناد</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>التسميات</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>لا شيء محدد</numerusform>
            <numerusform>محادثة محددة</numerusform>
            <numerusform>محادثتان محددتان</numerusform>
            <numerusform>‏%n محادثات محددة</numerusform>
            <numerusform>‏%n محادثة محددة</numerusform>
            <numerusform>‏%n محادثة محددة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SendTimeBox</name>
    <message>
        <source>When it goes</source>
        <translation>وقت الإرسال</translation>
    </message>
    <message>
        <source>Day and hour on the customer&apos;s clock</source>
        <translation>اليوم والساعة بتوقيت العميل</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>فورًا</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>وقت آخر…</translation>
    </message>
    <message>
        <source>That time has gone by. Choose a later one.</source>
        <translation>مضى هذا الوقت. اختر وقتًا لاحقًا.</translation>
    </message>
    <message>
        <source>%1; %2 here. Until then it can be changed or cancelled.</source>
        <comment>time there; time here</comment>
        <translation>‏%1؛ %2 هنا. حتى ذلك الحين يمكن تغييرها أو إلغاؤها.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SettingsPane</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>العودة إلى المحادثات</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>أنا</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>مساحة العمل</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>المزوّدون</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Sending and quiet hours</source>
        <translation>الإرسال وساعات الهدوء</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>التوجيه</translation>
    </message>
    <message>
        <source>Save and go</source>
        <translation>حفظ ومغادرة</translation>
    </message>
    <message>
        <source>Discard and go</source>
        <translation>تجاهل ومغادرة</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>بقاء</translation>
    </message>
    <message>
        <source>1 change is not saved.</source>
        <translation>تغيير واحد غير محفوظ.</translation>
    </message>
    <message>
        <source>%1 changes are not saved.</source>
        <translation>التغييرات غير المحفوظة: %1.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>البلدان</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>الأسعار</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>الإعدادات: %1</translation>
    </message>
    <message>
        <source>Ways by country</source>
        <translation>المسارات حسب البلد</translation>
    </message>
    <message>
        <source>When a provider fails</source>
        <translation>عند تعطّل مزوّد</translation>
    </message>
    <message>
        <source>Daily limits</source>
        <translation>الحدود اليومية</translation>
    </message>
    <message>
        <source>Rubrics</source>
        <translation>نماذج التقييم</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>الاحتفاظ بالبيانات</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>سجل التدقيق</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Sheet</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ShortcutRow</name>
    <message>
        <source>%1: back to the usual key</source>
        <translation>‏%1: العودة إلى المفتاح المعتاد</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>استخدامه هنا</translation>
    </message>
    <message>
        <source>%1 was not taken. %2</source>
        <translation>لم يُقبل %1. %2</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” (%3), which would have none.</source>
        <translation>‏%1 هو مفتاح “%2” (%3)، وسيبقى بلا مفتاح.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>نسخ كنص</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>تغييرها</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The shortcuts are copied as text</source>
        <translation>نُسخت الاختصارات كنص</translation>
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
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>إعادة تعيين الكل</translation>
    </message>
    <message>
        <source>Every command has its usual key again</source>
        <translation>عاد لكل أمر مفتاحه المعتاد</translation>
    </message>
    <message>
        <source>Choose a key and press the new one. Backspace takes it away, Escape keeps it.</source>
        <translation>اختر مفتاحًا واضغط الجديد. Backspace يزيله، وEscape يُبقيه.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SmsDetails</name>
    <message>
        <source>Details of this SMS</source>
        <translation>تفاصيل هذه الرسالة</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Sender ID</source>
        <translation>معرّف المرسل</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>Counted as</source>
        <translation>تُحتسب</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>كتبها</translation>
    </message>
    <message>
        <source>Provider&apos;s ID</source>
        <translation>المعرّف لدى المزوّد</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>حُفظت على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Checked when it was sent</source>
        <translation>ما فُحص عند الإرسال</translation>
    </message>
    <message>
        <source>Passed: %1</source>
        <translation>نجح: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>تحذير: %1</translation>
    </message>
    <message>
        <source>The provider took it</source>
        <translation>قبلها المزوّد</translation>
    </message>
    <message>
        <source>The provider refused it</source>
        <translation>رفضها المزوّد</translation>
    </message>
    <message>
        <source>Not taken, tried again later</source>
        <translation>لم تُقبل، ستُعاد المحاولة لاحقًا</translation>
    </message>
    <message>
        <source>Given up before it went</source>
        <translation>تُركت قبل إرسالها</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>لا ردّ بعد</translation>
    </message>
    <message>
        <source>No clear answer</source>
        <translation>لا ردّ واضح</translation>
    </message>
    <message>
        <source>The network keeps it for later</source>
        <translation>تحتفظ بها الشبكة إلى وقت لاحق</translation>
    </message>
    <message>
        <source>Handed over to the network</source>
        <translation>سُلّمت إلى الشبكة</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>على الهاتف</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>لم تُسلَّم</translation>
    </message>
    <message>
        <source>Refused by the network</source>
        <translation>رفضتها الشبكة</translation>
    </message>
    <message>
        <source>Another receipt</source>
        <translation>إيصال آخر</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>الرمز %1</translation>
    </message>
    <message>
        <source>code %1: %2</source>
        <translation>الرمز %1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, the desk counted %2</source>
        <translation>‏%1، وأحصى التطبيق %2</translation>
    </message>
    <message numerus="yes">
        <source>%n SMS</source>
        <translation>
            <numerusform>%n SMS</numerusform>
            <numerusform>%n SMS</numerusform>
            <numerusform>%n SMS</numerusform>
            <numerusform>%n SMS</numerusform>
            <numerusform>%n SMS</numerusform>
            <numerusform>%n SMS</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider alone knows how many SMS it was.</source>
        <translation>المزوّد وحده يعرف عدد رسائل SMS.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>المعلمات</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Provider&apos;s count</source>
        <translation>إحصاء المزوّد</translation>
    </message>
    <message>
        <source>This SMS was found in the provider&apos;s history.</source>
        <translation>عُثر على رسالة SMS هذه في سجل المزوّد.</translation>
    </message>
    <message>
        <source>Not in the provider&apos;s history. It may still appear there; nothing was sent again.</source>
        <translation>ليست في سجل المزوّد. قد تظهر فيه لاحقًا؛ لم يُرسل شيء مجددًا.</translation>
    </message>
    <message numerus="yes">
        <source>In the provider&apos;s history: %n SMS that could be this one, not enough to tell.</source>
        <translation>
            <numerusform>في سجل المزوّد: لا رسائل SMS قد تكون هذه، ولا يمكن الجزم.</numerusform>
            <numerusform>في سجل المزوّد: رسالة SMS واحدة قد تكون هذه، ولا يكفي ذلك للجزم.</numerusform>
            <numerusform>في سجل المزوّد: رسالتا SMS قد تكون إحداهما هذه، ولا يكفي ذلك للجزم.</numerusform>
            <numerusform>في سجل المزوّد: %n رسائل SMS قد تكون إحداها هذه، ولا يكفي ذلك للجزم.</numerusform>
            <numerusform>في سجل المزوّد: %n رسالة SMS قد تكون إحداها هذه، ولا يكفي ذلك للجزم.</numerusform>
            <numerusform>في سجل المزوّد: %n رسالة SMS قد تكون إحداها هذه، ولا يكفي ذلك للجزم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>لم تُقبل</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SmsFields</name>
    <message>
        <source>Verified</source>
        <translation>تم التحقق منه</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>لم يُتحقق منه</translation>
    </message>
    <message>
        <source>Provider’s default</source>
        <translation>افتراضي المزوّد</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>لا شيء بعد</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SmsSheet</name>
    <message>
        <source>to %1</source>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>المسودة محفوظة</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Ends with: %1</source>
        <translation>تنتهي بـ: %1</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends</source>
        <translation>‏Ctrl+Enter للإرسال</translation>
    </message>
    <message>
        <source>Writing it down…</source>
        <translation>جارٍ التدوين…</translation>
    </message>
    <message>
        <source>Looking at the rules…</source>
        <translation>جارٍ فحص القواعد…</translation>
    </message>
    <message>
        <source>No number yet: add one in the profile</source>
        <translation>لا رقم بعد: أضف رقمًا في الملف الشخصي</translation>
    </message>
    <message>
        <source>1 thing to solve first</source>
        <translation>أمر واحد يجب حله أولًا</translation>
    </message>
    <message>
        <source>Write something first</source>
        <translation>اكتب شيئًا أولًا</translation>
    </message>
    <message>
        <source>Draft not saved</source>
        <translation>لم تُحفظ المسودة</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>حُفظت المسودة</translation>
    </message>
    <message>
        <source>Send SMS</source>
        <translation>إرسال SMS</translation>
    </message>
    <message>
        <source>Close; the draft is kept</source>
        <translation>إغلاق؛ تبقى المسودة محفوظة</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Text of the SMS</source>
        <translation>نص رسالة SMS</translation>
    </message>
    <message>
        <source>Before it goes</source>
        <translation>قبل الإرسال</translation>
    </message>
    <message>
        <source>On the handset</source>
        <translation>على الهاتف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The draft is kept</source>
        <translation>المسودة تبقى محفوظة</translation>
    </message>
    <message>
        <source>Customer cannot reply to this SMS</source>
        <translation>لا يمكن للعميل الرد على رسالة SMS هذه</translation>
    </message>
    <message>
        <source>Where and when did they ask for SMS again?</source>
        <translation>أين ومتى طلب SMS مجددًا؟</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Does this number take SMS? Your answer goes to the audit trail.</source>
        <translation>هل يستقبل هذا الرقم SMS؟ تُحفظ إجابتك في سجل التدقيق.</translation>
    </message>
    <message>
        <source>Yes, tag it</source>
        <translation>نعم، أضف الوسم</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>رموز تعبيرية</translation>
    </message>
    <message>
        <source>What arrives is written at %1. The desk does not know it.</source>
        <translation>ما يصل مكتوب لدى %1. لا يعرفه التطبيق.</translation>
    </message>
    <message>
        <source>Fill in what is required first</source>
        <translation>املأ المطلوب أولًا</translation>
    </message>
    <message>
        <source>%1 sends a greeting that is set up there. You choose its parameters.</source>
        <translation>يرسل %1 تحية مُعدّة هناك. أنت تختار معلماتها.</translation>
    </message>
    <message>
        <source>%1 sends a greeting that is set up there. It takes nothing from you.</source>
        <translation>يرسل %1 تحية مُعدّة هناك. لا تأخذ منك شيئًا.</translation>
    </message>
    <message>
        <source>How many SMS this becomes, and what it costs, only %1 knows.</source>
        <translation>كم SMS سيصبح هذا وكم يكلّف، لا يعرفه إلا %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n things to solve first</source>
        <translation>
            <numerusform>لا شيء يجب حله أولًا</numerusform>
            <numerusform>أمر واحد يجب حله أولًا</numerusform>
            <numerusform>أمران يجب حلهما أولًا</numerusform>
            <numerusform>‏%n أمور يجب حلها أولًا</numerusform>
            <numerusform>‏%n أمرًا يجب حلها أولًا</numerusform>
            <numerusform>‏%n أمر يجب حلها أولًا</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::SnoozePicker</name>
    <message>
        <source>Snooze</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>تأجيل حتى</translation>
    </message>
    <message>
        <source>That time has gone by</source>
        <translation>مضى ذلك الوقت</translation>
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
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TableEditor</name>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <translation>Ctrl+Y</translation>
    </message>
    <message>
        <source>Back to the default table</source>
        <translation>العودة إلى الجدول الافتراضي</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>بصيغة CSV…</translation>
    </message>
    <message>
        <source>As JSON…</source>
        <translation>بصيغة JSON…</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>الصف %1، %2: %3</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>تصدير: %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>كُتب: %1</translation>
    </message>
    <message>
        <source>%1 was not written: %2. Choose another place.</source>
        <translation>لم يُكتب %1: %2. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>Choose a row first</source>
        <translation>اختر صفًا أولًا</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>لا شيء للتراجع عنه</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>لا شيء لإعادته</translation>
    </message>
    <message>
        <source>This is the default table</source>
        <translation>هذا هو الجدول الافتراضي</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TablePage</name>
    <message>
        <source>Countries</source>
        <translation>البلدان</translation>
    </message>
    <message>
        <source>Where one-way SMS is refused before anything is sent. A country that is not in the table is allowed. Agents read the reason, its source and its date.</source>
        <translation>حيث تُرفض SMS أحادية الاتجاه قبل إرسال أي شيء. البلد غير المدرج في الجدول مسموح به. يقرأ الموظفون السبب ومصدره وتاريخه.</translation>
    </message>
    <message>
        <source>Add a country</source>
        <translation>إضافة بلد</translation>
    </message>
    <message>
        <source>No country is refused. Add one, or go back to the default table.</source>
        <translation>لا يوجد بلد مرفوض. أضف بلدًا أو عُد إلى الجدول الافتراضي.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>One-way SMS</source>
        <translation>‏SMS أحادية الاتجاه</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>مسموح</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>How to stop</source>
        <translation>كيفية الإيقاف</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>غير مطلوب</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>تاريخ القراءة</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>الأسعار</translation>
    </message>
    <message>
        <source>What one SMS costs, by provider and country. Estimates and today&apos;s sum come from it; without a price there is no estimate.</source>
        <translation>تكلفة رسالة SMS الواحدة حسب المزوّد والبلد. تُحسب منها التقديرات ومجموع اليوم؛ وبلا سعر لا يوجد تقدير.</translation>
    </message>
    <message>
        <source>Add a price</source>
        <translation>إضافة سعر</translation>
    </message>
    <message>
        <source>No prices yet, so nothing is estimated. Add the first one from your provider&apos;s price list.</source>
        <translation>لا أسعار بعد، فلا يوجد تقدير. أضف أول سعر من قائمة أسعار مزوّدك.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>Price per SMS</source>
        <translation>سعر رسالة SMS</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Ways by country</source>
        <translation>المسارات حسب البلد</translation>
    </message>
    <message>
        <source>Which provider carries codes or one-way SMS to a country, where it is not the usual one. If that provider is switched off, the usual one does.</source>
        <translation>أي مزوّد ينقل الرموز أو SMS أحادية الاتجاه إلى بلد ما، إن لم يكن المزوّد المعتاد. إن كان ذلك المزوّد متوقفًا، تولّاها المعتاد.</translation>
    </message>
    <message>
        <source>Add a way</source>
        <translation>إضافة مسار</translation>
    </message>
    <message>
        <source>Everything goes through the usual provider. Add a country that needs another.</source>
        <translation>يمر كل شيء عبر المزوّد المعتاد. أضف بلدًا يحتاج إلى غيره.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>When a provider fails</source>
        <translation>عند تعطّل مزوّد</translation>
    </message>
    <message>
        <source>Who carries one-way SMS and codes when their provider is out of reach, has no credit left or refuses the password. Only a text that was certainly not taken goes on, once to each provider, from the first row down; a country&apos;s own rows come first.</source>
        <translation>من ينقل SMS أحادية الاتجاه والرموز عندما يتعذّر الوصول إلى مزوّدها أو ينفد رصيده أو يرفض كلمة المرور. لا يُحوَّل إلا نص لم يُقبل يقينًا، مرة واحدة إلى كل مزوّد، من الصف الأول نزولًا؛ وصفوف البلد نفسه تأتي أولًا.</translation>
    </message>
    <message>
        <source>Add a stand-in</source>
        <translation>إضافة مزوّد بديل</translation>
    </message>
    <message>
        <source>Nobody stands in: a text waits until its own provider works again. Add the first stand-in.</source>
        <translation>لا مزوّد بديل: ينتظر النص حتى يعمل مزوّده مجددًا. أضف أول مزوّد بديل.</translation>
    </message>
    <message>
        <source>Stand-in</source>
        <translation>المزوّد البديل</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TemplateBox</name>
    <message>
        <source>None</source>
        <translation>بلا قالب</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>template and language</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · marketing</source>
        <comment>template and class</comment>
        <translation>‏%1 · تسويق</translation>
    </message>
    <message>
        <source>Write the first one…</source>
        <translation>كتابة أول قالب…</translation>
    </message>
    <message>
        <source>Edit templates…</source>
        <translation>تعديل القوالب…</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TemplateForm</name>
    <message>
        <source>In another language</source>
        <translation>بلغة أخرى</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>يُستخدم لـ</translation>
    </message>
    <message>
        <source>One-way SMS</source>
        <translation>‏SMS أحادية الاتجاه</translation>
    </message>
    <message>
        <source>Reply in a chat</source>
        <translation>رد في دردشة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>A customer is offered the text in their own language first.</source>
        <translation>يُعرض على العميل النص بلغته أولًا.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Marketing needs a consent of its own and waits out the quiet hours.</source>
        <translation>يحتاج التسويق إلى موافقة خاصة به وينتظر انتهاء ساعات الهدوء.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>خدمة</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>تسويق</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>قالب جديد</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TemplatePreview</name>
    <message>
        <source>As a customer reads it</source>
        <translation>كما يقرؤه العميل</translation>
    </message>
    <message>
        <source>No SMS goes before these are filled in, by the customer’s details or by hand: %1.</source>
        <translation>لا تُرسل SMS قبل ملء ما يلي، من تفاصيل العميل أو يدويًا: %1.</translation>
    </message>
    <message>
        <source>Filled in by the customer’s details or by hand: %1.</source>
        <translation>يُملأ من تفاصيل العميل أو يدويًا: %1.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TemplateText</name>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Hi {{first_name|there}}, your order comes on {{day}}.</source>
        <translation>مرحبًا {{first_name|عميلنا العزيز}}، يصل طلبك {{day}}.</translation>
    </message>
    <message>
        <source>Insert variable</source>
        <translation>إدراج متغير</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a variable and what it stands for</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Words after a bar stand in where a customer has none: {{first_name|there}}. Details of the customer go in by their names; what nobody knows is typed before it goes.</source>
        <translation>الكلمات بعد الخط العمودي تحل محل ما ليس لدى العميل: {{first_name|there}}. تُدرج تفاصيل العميل بأسمائها؛ وما لا يعرفه أحد يُكتب قبل الإرسال.</translation>
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
        <translation>موعد التوصيل</translation>
    </message>
    <message>
        <source>Hi {{first_name|there}}, your order comes on {{day}}. {{workspace}}</source>
        <translation>مرحبًا {{first_name|عميلنا العزيز}}، يصل طلبك {{day}}. {{workspace}}</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Write a template</source>
        <translation>كتابة قالب</translation>
    </message>
    <message>
        <source>Begin with an example</source>
        <translation>البدء بمثال</translation>
    </message>
    <message>
        <source>No template yet</source>
        <translation>لا قوالب بعد</translation>
    </message>
    <message>
        <source>A template is a text that you send often. Where it says {{first_name}} the customer’s name goes in; what the desk does not know, such as {{day}}, you type before it goes. Pick it in the SMS composer, or send it with heliographctl.</source>
        <translation>القالب نص ترسله كثيرًا. حيث يرد {{first_name}} يُدرج اسم العميل؛ وما لا يعرفه التطبيق، مثل {{day}}، تكتبه قبل الإرسال. اختره في محرر SMS أو أرسله باستخدام heliographctl.</translation>
    </message>
    <message>
        <source>One-way SMS</source>
        <translation>‏SMS أحادية الاتجاه</translation>
    </message>
    <message>
        <source>Replies in a chat</source>
        <translation>الردود في دردشة</translation>
    </message>
    <message>
        <source>%1 · marketing</source>
        <comment>language and class</comment>
        <translation>‏%1 · تسويق</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>أُزيل “%1”.</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Timeline</name>
    <message>
        <source>New</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>%1 · %2 s</source>
        <translation>‏%1 · %2 ث</translation>
    </message>
    <message>
        <source>code %1 · %2</source>
        <translation>الرمز %1 · %2</translation>
    </message>
    <message>
        <source>Send it a second time?</source>
        <translation>هل تريد إرسالها مرة ثانية؟</translation>
    </message>
    <message>
        <source>If the first one arrived after all, %1 gets it twice, and both are charged.</source>
        <translation>إن كانت الأولى قد وصلت فستصل إلى %1 مرتين، وتُحتسب تكلفة كلتيهما.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>إرسال الآن</translation>
    </message>
    <message>
        <source>Cancel SMS</source>
        <translation>إلغاء SMS</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>وصلت</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>إعادة الإرسال…</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>تجاهلها</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>تعديل وإعادة الإرسال</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>SMS · 1-way</source>
        <translation>‏SMS · باتجاه واحد</translation>
    </message>
    <message>
        <source>SMS · opt-out confirmed</source>
        <translation>‏SMS · تأكيد إلغاء الاشتراك</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>%1 SMS</source>
        <translation>%1 SMS</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>ملاحظة خاصة</translation>
    </message>
    <message>
        <source>Verification code, hidden</source>
        <translation>رمز تحقق، مخفي</translation>
    </message>
    <message>
        <source>SMS with the code · %1</source>
        <translation>‏SMS تحمل الرمز · %1</translation>
    </message>
    <message>
        <source>[%1] %2</source>
        <translation>[%1] %2</translation>
    </message>
    <message>
        <source>[%1] %2, private note: %3</source>
        <translation>‏[%1] %2، ملاحظة خاصة: %3</translation>
    </message>
    <message>
        <source>[%1] %2, %3 %4, %5: %6</source>
        <translation>‏[%1] %2، %3 %4، %5: %6</translation>
    </message>
    <message>
        <source>[%1] %2: %3</source>
        <translation>[%1] %2: %3</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Code SMS: %1</source>
        <translation>رسالة الرمز: %1</translation>
    </message>
    <message>
        <source>Private note by %1, %2: %3</source>
        <translation>ملاحظة خاصة من %1، %2: %3</translation>
    </message>
    <message>
        <source>%1 %2, %3: %4. %5</source>
        <translation>‏%1 %2، %3: %4. %5</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation>‏%1، %2، %3: %4</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4. %5</source>
        <translation>‏%1، %2، %3: %4. %5</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TimelineView</name>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Conversation with %1</source>
        <translation>محادثة مع %1</translation>
    </message>
    <message>
        <source>another conversation</source>
        <translation>محادثة أخرى</translation>
    </message>
    <message numerus="yes">
        <source>↓ %n new</source>
        <translation>
            <numerusform>↓ لا جديد</numerusform>
            <numerusform>↓ رسالة جديدة</numerusform>
            <numerusform>↓ رسالتان جديدتان</numerusform>
            <numerusform>‏↓ %n رسائل جديدة</numerusform>
            <numerusform>‏↓ %n رسالة جديدة</numerusform>
            <numerusform>‏↓ %n رسالة جديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>↓ To the newest</source>
        <translation>↓ إلى الأحدث</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages, go to the end</source>
        <translation>
            <numerusform>لا رسائل جديدة، الانتقال إلى النهاية</numerusform>
            <numerusform>رسالة جديدة، الانتقال إلى النهاية</numerusform>
            <numerusform>رسالتان جديدتان، الانتقال إلى النهاية</numerusform>
            <numerusform>‏%n رسائل جديدة، الانتقال إلى النهاية</numerusform>
            <numerusform>‏%n رسالة جديدة، الانتقال إلى النهاية</numerusform>
            <numerusform>‏%n رسالة جديدة، الانتقال إلى النهاية</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>الانتقال إلى أحدث رسالة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy with details</source>
        <translation>نسخ مع التفاصيل</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Open %1…</source>
        <translation>فتح %1…</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Toast</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>تجاهل</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TopicsList</name>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>Goes to where it begins in the conversation</source>
        <translation>الانتقال إلى بدايته في المحادثة</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Transcript</name>
    <message>
        <source>Silent, audited</source>
        <translation>بصمت، ومسجَّل في التدقيق</translation>
    </message>
    <message>
        <source>Coaching note on this message</source>
        <translation>ملاحظة توجيهية على هذه الرسالة</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>نص المحادثة</translation>
    </message>
    <message>
        <source>Nothing is marked read and nobody is told. That you opened it stands in the audit trail.</source>
        <translation>لا شيء يُحدَّد كمقروء ولا يُخطَر أحد. يُسجَّل في سجل التدقيق أنك فتحتها.</translation>
    </message>
    <message>
        <source>Coaching note…</source>
        <translation>ملاحظة توجيهية…</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a conversation&apos;s times</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>About your work</source>
        <translation>بشأن عملك</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TranscriptSheet</name>
    <message>
        <source>Export conversations</source>
        <translation>تصدير المحادثات</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>To print, to hand over, to file.</source>
        <translation>للطباعة أو التسليم أو الحفظ في الملفات.</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>صفحة ويب (HTML)</translation>
    </message>
    <message>
        <source>For a browser. What was written stands there as text; nothing of it runs.</source>
        <translation>للمتصفح. ما كُتب يظهر فيها كنص؛ ولا يُنفَّذ شيء منه.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>For programs: everything, in full.</source>
        <translation>للبرامج: كل شيء، كاملًا.</translation>
    </message>
    <message>
        <source>Table, a row per conversation (CSV)</source>
        <translation>جدول، صف لكل محادثة (CSV)</translation>
    </message>
    <message>
        <source>For spreadsheets. Cells that could run as formulas are made harmless.</source>
        <translation>لجداول البيانات. تُجعل الخلايا التي قد تُنفَّذ كصيغ غير ضارة.</translation>
    </message>
    <message>
        <source>Table, a row per message (CSV)</source>
        <translation>جدول، صف لكل رسالة (CSV)</translation>
    </message>
    <message>
        <source>With the team&apos;s notes</source>
        <translation>مع ملاحظات الفريق</translation>
    </message>
    <message>
        <source>Mask phone numbers, in texts too</source>
        <translation>إخفاء أرقام الهواتف، في النصوص أيضًا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Only you can read the file. The audit trail keeps that it was written.</source>
        <translation>لا يمكن لغيرك قراءة الملف. ويحتفظ سجل التدقيق بأنه كُتب.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences, one after the other</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations are chosen.</source>
        <translation>
            <numerusform>لم تُختر أي محادثة.</numerusform>
            <numerusform>اختيرت محادثة واحدة.</numerusform>
            <numerusform>اختيرت محادثتان.</numerusform>
            <numerusform>اختيرت %n محادثات.</numerusform>
            <numerusform>اختيرت %n محادثة.</numerusform>
            <numerusform>اختيرت %n محادثة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversation is in %1</source>
        <translation>المحادثة في %1</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations are in %1</source>
        <translation>
            <numerusform>لا محادثات في %1</numerusform>
            <numerusform>محادثة واحدة في %1</numerusform>
            <numerusform>محادثتان في %1</numerusform>
            <numerusform>‏%n محادثات في %1</numerusform>
            <numerusform>‏%n محادثة في %1</numerusform>
            <numerusform>‏%n محادثة في %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>جارٍ الكتابة…</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TransferForm</name>
    <message>
        <source>Transfer with a note</source>
        <translation>تحويل مع ملاحظة</translation>
    </message>
    <message>
        <source>Transfer to</source>
        <translation>تحويل إلى</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>ملاحظة خاصة</translation>
    </message>
    <message>
        <source>What the next agent should know. The customer never sees it.</source>
        <translation>ما ينبغي أن يعرفه الموظف التالي. لا يراه العميل أبدًا.</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>تحويل</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::Tray</name>
    <message>
        <source>Open Heliograph</source>
        <translation>فتح Heliograph</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message numerus="yes">
        <source>Heliograph: %n waiting</source>
        <translation>
            <numerusform>‏Heliograph: لا أحد في الانتظار</numerusform>
            <numerusform>‏Heliograph: عميل واحد في الانتظار</numerusform>
            <numerusform>‏Heliograph: عميلان في الانتظار</numerusform>
            <numerusform>‏Heliograph: %n عملاء في الانتظار</numerusform>
            <numerusform>‏Heliograph: %n عميلًا في الانتظار</numerusform>
            <numerusform>‏Heliograph: %n عميل في الانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>Heliograph: nobody is waiting</source>
        <translation>‏Heliograph: لا أحد في الانتظار</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TrendSheet</name>
    <message>
        <source>Scores by agent</source>
        <translation>التقييمات حسب الموظف</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>آخر يوم</numerusform>
            <numerusform>آخر يومين</numerusform>
            <numerusform>آخر %n أيام</numerusform>
            <numerusform>آخر %n يومًا</numerusform>
            <numerusform>آخر %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n before</source>
        <translation>
            <numerusform>المدة السابقة</numerusform>
            <numerusform>اليوم السابق</numerusform>
            <numerusform>اليومان السابقان</numerusform>
            <numerusform>‏%n أيام قبلها</numerusform>
            <numerusform>‏%n يومًا قبلها</numerusform>
            <numerusform>‏%n يوم قبلها</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيّر</translation>
    </message>
    <message>
        <source>Scores by agent and category</source>
        <translation>التقييمات حسب الموظف والفئة</translation>
    </message>
    <message>
        <source>Nothing was scored in the last two months. Submit a scorecard, and its marks appear here.</source>
        <translation>لم يُقيَّم شيء في الشهرين الماضيين. قدّم بطاقة تقييم فتظهر درجاتها هنا.</translation>
    </message>
    <message>
        <source>Means of what was submitted; each category by what its marks were worth</source>
        <translation>متوسطات ما قُدّم؛ وكل فئة بقيمة درجاتها</translation>
    </message>
    <message>
        <source>%1 % (%2)</source>
        <comment>share, of how many</comment>
        <translation>%1% (%2)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا توجد</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>كما كان</translation>
    </message>
    <message>
        <source>%1 points up</source>
        <translation>ارتفاع بالنقاط: %1</translation>
    </message>
    <message>
        <source>%1 points down</source>
        <translation>انخفاض بالنقاط: %1</translation>
    </message>
    <message>
        <source>Whole score</source>
        <translation>التقييم الكلي</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TriageActions</name>
    <message>
        <source>Not possible as they stand now</source>
        <translation>غير ممكن في حالتها الحالية</translation>
    </message>
    <message>
        <source>%1; %2 not possible</source>
        <translation>‏%1؛ غير ممكن: %2</translation>
    </message>
    <message>
        <source>Given back to everybody</source>
        <translation>أُعيدت إلى الجميع</translation>
    </message>
    <message numerus="yes">
        <source>%n given back to everybody</source>
        <translation>
            <numerusform>لم تُعَد أي محادثة إلى الجميع</numerusform>
            <numerusform>أُعيدت محادثة إلى الجميع</numerusform>
            <numerusform>أُعيدت محادثتان إلى الجميع</numerusform>
            <numerusform>أُعيدت %n محادثات إلى الجميع</numerusform>
            <numerusform>أُعيدت %n محادثة إلى الجميع</numerusform>
            <numerusform>أُعيدت %n محادثة إلى الجميع</numerusform>
        </translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>أُسندت إلى %1</translation>
    </message>
    <message numerus="yes">
        <source>%n assigned to %1</source>
        <translation>
            <numerusform>لم تُسند أي محادثة إلى %1</numerusform>
            <numerusform>أُسندت محادثة إلى %1</numerusform>
            <numerusform>أُسندت محادثتان إلى %1</numerusform>
            <numerusform>أُسندت %n محادثات إلى %1</numerusform>
            <numerusform>أُسندت %n محادثة إلى %1</numerusform>
            <numerusform>أُسندت %n محادثة إلى %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels changed</source>
        <translation>تغيّرت التسميات</translation>
    </message>
    <message numerus="yes">
        <source>Labels of %n changed</source>
        <translation>
            <numerusform>لم تتغيّر تسميات أي محادثة</numerusform>
            <numerusform>تغيّرت تسميات محادثة</numerusform>
            <numerusform>تغيّرت تسميات محادثتين</numerusform>
            <numerusform>تغيّرت تسميات %n محادثات</numerusform>
            <numerusform>تغيّرت تسميات %n محادثة</numerusform>
            <numerusform>تغيّرت تسميات %n محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>أُجّلت حتى %1</translation>
    </message>
    <message numerus="yes">
        <source>%n snoozed until %1</source>
        <translation>
            <numerusform>لم تؤجَّل أي محادثة حتى %1</numerusform>
            <numerusform>أُجّلت محادثة حتى %1</numerusform>
            <numerusform>أُجّلت محادثتان حتى %1</numerusform>
            <numerusform>أُجّلت %n محادثات حتى %1</numerusform>
            <numerusform>أُجّلت %n محادثة حتى %1</numerusform>
            <numerusform>أُجّلت %n محادثة حتى %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Set to pending</source>
        <translation>عُلّقت</translation>
    </message>
    <message numerus="yes">
        <source>%n set to pending</source>
        <translation>
            <numerusform>لم تُعلَّق أي محادثة</numerusform>
            <numerusform>عُلّقت محادثة</numerusform>
            <numerusform>عُلّقت محادثتان</numerusform>
            <numerusform>عُلّقت %n محادثات</numerusform>
            <numerusform>عُلّقت %n محادثة</numerusform>
            <numerusform>عُلّقت %n محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>فُتحت مجددًا</translation>
    </message>
    <message numerus="yes">
        <source>%n open again</source>
        <translation>
            <numerusform>لم تُفتح أي محادثة مجددًا</numerusform>
            <numerusform>فُتحت محادثة مجددًا</numerusform>
            <numerusform>فُتحت محادثتان مجددًا</numerusform>
            <numerusform>فُتحت %n محادثات مجددًا</numerusform>
            <numerusform>فُتحت %n محادثة مجددًا</numerusform>
            <numerusform>فُتحت %n محادثة مجددًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>أُغلقت</translation>
    </message>
    <message numerus="yes">
        <source>%n closed</source>
        <translation>
            <numerusform>لم تُغلق أي محادثة</numerusform>
            <numerusform>أُغلقت محادثة</numerusform>
            <numerusform>أُغلقت محادثتان</numerusform>
            <numerusform>أُغلقت %n محادثات</numerusform>
            <numerusform>أُغلقت %n محادثة</numerusform>
            <numerusform>أُغلقت %n محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked as read</source>
        <translation>حُددت كمقروءة</translation>
    </message>
    <message numerus="yes">
        <source>%n marked as read</source>
        <translation>
            <numerusform>لم تُحدد أي محادثة كمقروءة</numerusform>
            <numerusform>حُددت محادثة كمقروءة</numerusform>
            <numerusform>حُددت محادثتان كمقروءتين</numerusform>
            <numerusform>حُددت %n محادثات كمقروءة</numerusform>
            <numerusform>حُددت %n محادثة كمقروءة</numerusform>
            <numerusform>حُددت %n محادثة كمقروءة</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked as unread</source>
        <translation>حُددت كغير مقروءة</translation>
    </message>
    <message numerus="yes">
        <source>%n marked as unread</source>
        <translation>
            <numerusform>لم تُحدد أي محادثة كغير مقروءة</numerusform>
            <numerusform>حُددت محادثة كغير مقروءة</numerusform>
            <numerusform>حُددت محادثتان كغير مقروءتين</numerusform>
            <numerusform>حُددت %n محادثات كغير مقروءة</numerusform>
            <numerusform>حُددت %n محادثة كغير مقروءة</numerusform>
            <numerusform>حُددت %n محادثة كغير مقروءة</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>تم التراجع</translation>
    </message>
    <message numerus="yes">
        <source>Taken back, but for %n changed since</source>
        <translation>
            <numerusform>تم التراجع</numerusform>
            <numerusform>تم التراجع، باستثناء محادثة تغيّرت منذ ذلك الحين</numerusform>
            <numerusform>تم التراجع، باستثناء محادثتين تغيّرتا منذ ذلك الحين</numerusform>
            <numerusform>تم التراجع، باستثناء %n محادثات تغيّرت منذ ذلك الحين</numerusform>
            <numerusform>تم التراجع، باستثناء %n محادثة تغيّرت منذ ذلك الحين</numerusform>
            <numerusform>تم التراجع، باستثناء %n محادثة تغيّرت منذ ذلك الحين</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heliograph::ui::TriageMenu</name>
    <message>
        <source>1 hour</source>
        <translation>ساعة</translation>
    </message>
    <message>
        <source>3 hours</source>
        <translation>3 ساعات</translation>
    </message>
    <message>
        <source>6 hours</source>
        <translation>6 ساعات</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 ساعة</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>2 days</source>
        <translation>يومان</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 أيام</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>Me (%1)</source>
        <translation>أنا (%1)</translation>
    </message>
    <message>
        <source>With a note…</source>
        <translation>مع ملاحظة…</translation>
    </message>
    <message>
        <source>Give back to everybody</source>
        <translation>إعادة إلى الجميع</translation>
    </message>
    <message>
        <source>Add names in Settings, Workspace</source>
        <translation>أضف الأسماء في “الإعدادات”، “مساحة العمل”</translation>
    </message>
    <message>
        <source>Pick a time…</source>
        <translation>اختيار وقت…</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>فتح في نافذة مستقلة</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>إسناد إلى</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>التسميات…</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>فتح مجددًا</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>نسخ الرقم</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>تحديد كمقروءة</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>تحديد كغير مقروءة</translation>
    </message>
    <message>
        <source>Remind me…</source>
        <translation>ذكّرني…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::UndoLine</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::ValuesPage</name>
    <message>
        <source>Agent</source>
        <translation>موظف</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>The only one that can</source>
        <translation>الوحيد القادر على ذلك</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Written beside everything you send, note and decide.</source>
        <translation>يُكتب بجانب كل ما ترسله أو تدوّنه أو تقرره.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>A supervisor reviews, and may change countries and providers. It is convenience: who may open this computer&apos;s account may do all of it.</source>
        <translation>يراجع المشرف، وله تغيير البلدان والمزوّدين. الدور للتنظيم فقط: من يستطيع فتح حساب هذا الكمبيوتر يستطيع فعل كل ذلك.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Customers read it in the text of the code.</source>
        <translation>يقرؤه العملاء في نص الرمز.</translation>
    </message>
    <message>
        <source>Home country</source>
        <translation>البلد الأساسي</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Who shares this workspace, as Ines Duarte, Tom Okafor. Conversations can be assigned to them.</source>
        <translation>من يشاركون مساحة العمل هذه، مثل Ines Duarte, Tom Okafor. يمكن إسناد المحادثات إليهم.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>For customers whose zone nobody knows. Write it as Europe/London.</source>
        <translation>للعملاء الذين لا تُعرف منطقتهم. اكتبها بصيغة Europe/London.</translation>
    </message>
    <message>
        <source>Chat link</source>
        <translation>رابط الدردشة</translation>
    </message>
    <message>
        <source>Where customers begin a chat with you. Templates put it in as {{chat_link}}.</source>
        <translation>حيث يبدأ العملاء دردشة معك. تُدرجه القوالب بصيغة {{chat_link}}.</translation>
    </message>
    <message>
        <source>Digits of the code</source>
        <translation>عدد أرقام الرمز</translation>
    </message>
    <message>
        <source>6 to 8.</source>
        <translation>من 6 إلى 8.</translation>
    </message>
    <message>
        <source>More countries</source>
        <translation>بلدان أخرى</translation>
    </message>
    <message>
        <source>Codes go to your home country and to the countries of your customers. Add others as GB, DE.</source>
        <translation>تُرسل الرموز إلى بلدك الأساسي وبلدان عملائك. أضف غيرها بصيغة GB, DE.</translation>
    </message>
    <message>
        <source>Codes go through</source>
        <translation>إرسال الرموز عبر</translation>
    </message>
    <message>
        <source>One-way SMS through</source>
        <translation>إرسال SMS أحادية الاتجاه عبر</translation>
    </message>
    <message>
        <source>SMS replies through</source>
        <translation>إرسال ردود SMS عبر</translation>
    </message>
    <message>
        <source>Undo, seconds</source>
        <translation>مهلة التراجع بالثواني</translation>
    </message>
    <message>
        <source>How long an SMS can be taken back, 0 to 30.</source>
        <translation>المدة التي يمكن خلالها سحب رسالة SMS، من 0 إلى 30.</translation>
    </message>
    <message>
        <source>How to stop</source>
        <translation>كيفية الإيقاف</translation>
    </message>
    <message>
        <source>Stands at the end of every one-way SMS and counts. Empty: nothing is added.</source>
        <translation>يأتي في نهاية كل رسالة SMS أحادية الاتجاه ويُحتسب. إن تُرك فارغًا فلا يُضاف شيء.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>الهدوء من</translation>
    </message>
    <message>
        <source>The customer&apos;s time; nothing promotional goes then.</source>
        <translation>بتوقيت العميل؛ لا يُرسل عندها أي محتوى ترويجي.</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>الهدوء حتى</translation>
    </message>
    <message>
        <source>Service texts</source>
        <translation>رسائل الخدمة</translation>
    </message>
    <message>
        <source>Hold service texts in quiet hours too</source>
        <translation>احتجاز رسائل الخدمة أيضًا في ساعات الهدوء</translation>
    </message>
    <message>
        <source>Standard capacity</source>
        <translation>السعة العادية</translation>
    </message>
    <message>
        <source>Conversations that are offered by themselves.</source>
        <translation>المحادثات التي تُعرض تلقائيًا.</translation>
    </message>
    <message>
        <source>Maximum capacity</source>
        <translation>السعة القصوى</translation>
    </message>
    <message>
        <source>With Next, one can take more, up to this.</source>
        <translation>يمكن أخذ المزيد بزر “التالي” حتى هذا الحد.</translation>
    </message>
    <message>
        <source>Time to answer, seconds</source>
        <translation>مهلة الرد بالثواني</translation>
    </message>
    <message>
        <source>Then an offer passes on, if somebody else is available. 10 to 600.</source>
        <translation>بعدها ينتقل العرض إلى موظف آخر، إن كان أحد غيرك متاحًا. من 10 إلى 600.</translation>
    </message>
    <message>
        <source>Closes by itself after, hours</source>
        <translation>الإغلاق تلقائيًا بعد، بالساعات</translation>
    </message>
    <message>
        <source>Without an answer from the customer. A late reply opens it again. 0: never.</source>
        <translation>دون رد من العميل. الرد المتأخر يفتحها مجددًا. 0: أبدًا.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>country</comment>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>How a number without a country code is read. Without one, numbers are typed with + and the country code.</source>
        <translation>كيف يُقرأ رقم بلا رمز بلد. إن لم يُحدَّد بلد، تُكتب الأرقام مع + ورمز البلد.</translation>
    </message>
    <message>
        <source>SMS a day</source>
        <translation>رسائل SMS في اليوم</translation>
    </message>
    <message>
        <source>Bulk stops at nine tenths of it, single texts at all of it; codes always go. 0: no limit.</source>
        <translation>يتوقف الإرسال الجماعي عند تسعة أعشاره، والنصوص المفردة عند بلوغه كاملًا؛ والرموز تُرسل دائمًا. 0: بلا حد.</translation>
    </message>
    <message>
        <source>Cost a day</source>
        <translation>التكلفة في اليوم</translation>
    </message>
    <message>
        <source>By currency, as 50.00 EUR, 20 GBP, and held in the same way. Counts what has a price. Empty: no limit.</source>
        <translation>حسب العملة، بصيغة 50.00 EUR, 20 GBP، وتُطبَّق بالطريقة نفسها. تحتسب ما له سعر. إن تُرك فارغًا: بلا حد.</translation>
    </message>
    <message>
        <source>Reviews a week</source>
        <translation>المراجعات في الأسبوع</translation>
    </message>
    <message>
        <source>Conversations of each agent that are drawn for review. Failed verifications come beside them. 0 to 50.</source>
        <translation>محادثات كل موظف التي تُسحب للمراجعة. تُضاف إليها عمليات التحقق الفاشلة. من 0 إلى 50.</translation>
    </message>
    <message>
        <source>Messages, days</source>
        <translation>الرسائل، بالأيام</translation>
    </message>
    <message>
        <source>With their closed conversations, and texts to many. 0: for ever.</source>
        <translation>مع محادثاتها المغلقة، والإرسال الجماعي. 0: إلى الأبد.</translation>
    </message>
    <message>
        <source>How a text was sent, days</source>
        <translation>كيفية إرسال النص، بالأيام</translation>
    </message>
    <message>
        <source>Attempts, receipts and the provider’s ids. What became of the text stays with it. 0: for ever.</source>
        <translation>المحاولات والإيصالات ومعرّفات المزوّد. أما مصير النص فيبقى معه. 0: إلى الأبد.</translation>
    </message>
    <message>
        <source>Codes, days</source>
        <translation>الرموز، بالأيام</translation>
    </message>
    <message>
        <source>That one was sent, and what became of it. A verified number stays verified. 0: for ever.</source>
        <translation>إرسال الرمز ومصيره. الرقم المتحقَّق منه يبقى كذلك. 0: إلى الأبد.</translation>
    </message>
    <message>
        <source>Audit trail, days</source>
        <translation>سجل التدقيق، بالأيام</translation>
    </message>
    <message>
        <source>The oldest entries go behind a signed cut, so that the rest still verifies. 0: for ever.</source>
        <translation>تُزال أقدم الإدخالات خلف قطع موقّع، فيظل التحقق من البقية ممكنًا. 0: إلى الأبد.</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>تلقائيًا</translation>
    </message>
    <message>
        <source>Once a day, remove what is older</source>
        <translation>إزالة ما هو أقدم مرة في اليوم</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::VerificationFlow</name>
    <message>
        <source>Order form</source>
        <translation>نموذج الطلب</translation>
    </message>
    <message>
        <source>Said so on the phone</source>
        <translation>قال ذلك هاتفيًا</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>وقّع على ورق</translation>
    </message>
    <message>
        <source>Asked in this chat</source>
        <translation>طلب في هذه الدردشة</translation>
    </message>
    <message>
        <source>How did %1 agree to SMS?</source>
        <translation>كيف وافق %1 على SMS؟</translation>
    </message>
    <message>
        <source>How did %1 ask for SMS again?</source>
        <translation>كيف طلب %1 رسائل SMS مجددًا؟</translation>
    </message>
    <message>
        <source>Their words, a form, a date</source>
        <translation>كلماته أو نموذج أو تاريخ</translation>
    </message>
    <message>
        <source>How did %1 ask to stop?</source>
        <translation>كيف طلب %1 الإيقاف؟</translation>
    </message>
    <message>
        <source>Their words, or where they said so</source>
        <translation>كلماته أو أين قال ذلك</translation>
    </message>
    <message>
        <source>No code and no SMS may go to a number of this kind.</source>
        <translation>لا يجوز إرسال رمز أو SMS إلى رقم من هذا النوع.</translation>
    </message>
    <message>
        <source>A fixed line takes no SMS</source>
        <translation>الخط الأرضي لا يستقبل SMS</translation>
    </message>
    <message>
        <source>If you know that this one does, say so. It is written to the audit trail.</source>
        <translation>إن كنت تعلم أن هذا الرقم يستقبلها فأكّد ذلك. يُكتب في سجل التدقيق.</translation>
    </message>
    <message>
        <source>It takes SMS</source>
        <translation>يستقبل SMS</translation>
    </message>
    <message>
        <source>SMS is switched off for this number</source>
        <translation>‏SMS متوقفة لهذا الرقم</translation>
    </message>
    <message>
        <source>Allow SMS</source>
        <translation>السماح بـ SMS</translation>
    </message>
    <message>
        <source>Is this a mobile?</source>
        <translation>هل هذا رقم جوال؟</translation>
    </message>
    <message>
        <source>The number does not tell, and only a mobile takes SMS. The answer is recorded.</source>
        <translation>الرقم لا يوضح ذلك، والجوال وحده يستقبل SMS. تُسجَّل الإجابة.</translation>
    </message>
    <message>
        <source>It is a mobile</source>
        <translation>هو جوال</translation>
    </message>
    <message>
        <source>Also verified for %1</source>
        <translation>تم التحقق منه أيضًا لـ %1</translation>
    </message>
    <message>
        <source>Two customers, one number: a shared phone, or the same person twice.</source>
        <translation>عميلان ورقم واحد: هاتف مشترك، أو الشخص نفسه مرتين.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>no customer is open</source>
        <translation>لا عميل مفتوح</translation>
    </message>
    <message>
        <source>one is under way</source>
        <translation>هناك تحقق جارٍ</translation>
    </message>
    <message>
        <source>verified already</source>
        <translation>تم التحقق بالفعل</translation>
    </message>
    <message>
        <source>How did %1 ask for the code?</source>
        <translation>كيف طلب %1 الرمز؟</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>هاتفيًا</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>حضوريًا</translation>
    </message>
</context>
<context>
    <name>heliograph::ui::VerificationView</name>
    <message>
        <source>Verification of the phone number</source>
        <translation>التحقق من رقم الهاتف</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Send a code to</source>
        <translation>إرسال رمز إلى</translation>
    </message>
    <message>
        <source>Send OTP</source>
        <translation>إرسال OTP</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>قيد التنفيذ</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>It cannot be read as a phone number.</source>
        <translation>لا يمكن قراءته كرقم هاتف.</translation>
    </message>
    <message>
        <source>It must not be empty.</source>
        <translation>يجب ألا يكون فارغًا.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>أطول من اللازم.</translation>
    </message>
    <message>
        <source>It must be a number.</source>
        <translation>يجب أن يكون رقمًا.</translation>
    </message>
    <message>
        <source>The number is too small or too large.</source>
        <translation>الرقم أصغر أو أكبر من المسموح.</translation>
    </message>
    <message>
        <source>It must be an address that begins with https://, or with http:// for this computer.</source>
        <translation>يجب أن يكون عنوانًا يبدأ بـ https://، أو بـ http:// لهذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Without https it would travel readable for everyone on the way. Plain http goes to this computer only.</source>
        <translation>بدون https يمكن لأي أحد قراءته في الطريق. يُسمح بـ http غير المشفّر إلى هذا الكمبيوتر فقط.</translation>
    </message>
    <message>
        <source>It must be HOST:PORT, such as 127.0.0.1:13014, or off.</source>
        <translation>يجب أن يكون HOST:PORT، مثل 127.0.0.1:13014، أو off.</translation>
    </message>
    <message>
        <source>It must not hold a line break.</source>
        <translation>يجب ألا يحتوي على فاصل أسطر.</translation>
    </message>
    <message>
        <source>It takes small letters, digits and hyphens, 40 at most.</source>
        <translation>يقبل الأحرف اللاتينية الصغيرة والأرقام والواصلات، 40 على الأكثر.</translation>
    </message>
    <message>
        <source>This one is a secret and is never given as a setting.</source>
        <translation>هذه قيمة سرية ولا تُعطى أبدًا كإعداد.</translation>
    </message>
    <message>
        <source>There is no such field here.</source>
        <translation>لا يوجد حقل كهذا هنا.</translation>
    </message>
    <message>
        <source>It must be a country code of two letters, such as GB.</source>
        <translation>يجب أن يكون رمز بلد من حرفين، مثل GB.</translation>
    </message>
    <message>
        <source>It must be a time of day, such as 21:00.</source>
        <translation>يجب أن يكون وقتًا من اليوم، مثل 21:00.</translation>
    </message>
    <message>
        <source>It must be a time zone, such as Europe/London.</source>
        <translation>يجب أن يكون منطقة زمنية، مثل Europe/London.</translation>
    </message>
    <message>
        <source>It must be true or false.</source>
        <translation>يجب أن يكون true أو false.</translation>
    </message>
    <message>
        <source>It is none of the choices.</source>
        <translation>ليس من الخيارات.</translation>
    </message>
    <message>
        <source>It must be a JSON list.</source>
        <translation>يجب أن يكون قائمة JSON.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>صحّحه وحاول مجددًا.</translation>
    </message>
    <message>
        <source>Reason: %1.</source>
        <translation>السبب: %1.</translation>
    </message>
    <message>
        <source>This is no phone number</source>
        <translation>هذا ليس رقم هاتف</translation>
    </message>
    <message>
        <source>The name is missing</source>
        <translation>الاسم ناقص</translation>
    </message>
    <message>
        <source>Give the customer a name.</source>
        <translation>أعطِ العميل اسمًا.</translation>
    </message>
    <message>
        <source>There is no text</source>
        <translation>لا يوجد نص</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>اكتب شيئًا أولًا.</translation>
    </message>
    <message>
        <source>The reason is missing</source>
        <translation>السبب ناقص</translation>
    </message>
    <message>
        <source>Write down how you know: the customer&apos;s own words, or where they are kept.</source>
        <translation>اكتب كيف عرفت: كلمات العميل نفسه أو أين هي محفوظة.</translation>
    </message>
    <message>
        <source>There is no such type of provider here</source>
        <translation>لا يوجد هنا مزوّد من هذا النوع</translation>
    </message>
    <message>
        <source>See which types there are. The demo takes none but its own.</source>
        <translation>اطّلع على الأنواع المتاحة. العرض التجريبي لا يقبل إلا نوعه.</translation>
    </message>
    <message>
        <source>“%1” cannot be used</source>
        <translation>لا يمكن استخدام “%1”</translation>
    </message>
    <message>
        <source>This value cannot be used</source>
        <translation>لا يمكن استخدام هذه القيمة</translation>
    </message>
    <message>
        <source>Too late to take it back</source>
        <translation>فات أوان سحبها</translation>
    </message>
    <message>
        <source>It is on its way to the provider already.</source>
        <translation>هي في طريقها إلى المزوّد بالفعل.</translation>
    </message>
    <message>
        <source>That cannot be done in its present state</source>
        <translation>لا يمكن فعل ذلك في حالته الحالية</translation>
    </message>
    <message>
        <source>It moved on meanwhile. Look at it again.</source>
        <translation>تغيّرت حالته في هذه الأثناء. راجعه مجددًا.</translation>
    </message>
    <message>
        <source>The conversation is closed</source>
        <translation>المحادثة مغلقة</translation>
    </message>
    <message>
        <source>Open it again to answer.</source>
        <translation>افتحها مجددًا للرد.</translation>
    </message>
    <message>
        <source>The customer has this number already</source>
        <translation>هذا الرقم لدى العميل بالفعل</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Somebody was faster</source>
        <translation>سبقك شخص آخر</translation>
    </message>
    <message>
        <source>It changed since you looked at it. Nothing was done.</source>
        <translation>تغيّر منذ أن اطّلعت عليه. لم يُنفَّذ شيء.</translation>
    </message>
    <message>
        <source>You have as many conversations as you can take</source>
        <translation>لديك أقصى عدد من المحادثات يمكنك أخذه</translation>
    </message>
    <message>
        <source>Close one first.</source>
        <translation>أغلق واحدة أولًا.</translation>
    </message>
    <message>
        <source>This kind of number takes no SMS</source>
        <translation>هذا النوع من الأرقام لا يستقبل SMS</translation>
    </message>
    <message>
        <source>Choose another number.</source>
        <translation>اختر رقمًا آخر.</translation>
    </message>
    <message>
        <source>This is a landline</source>
        <translation>هذا خط أرضي</translation>
    </message>
    <message>
        <source>It can be tagged for SMS by hand only.</source>
        <translation>لا يمكن وسمه لـ SMS إلا يدويًا.</translation>
    </message>
    <message>
        <source>A code is never sent again like this</source>
        <translation>لا يُعاد إرسال الرمز بهذه الطريقة أبدًا</translation>
    </message>
    <message>
        <source>Send a new one from the profile.</source>
        <translation>أرسل رمزًا جديدًا من الملف الشخصي.</translation>
    </message>
    <message>
        <source>Its time is over</source>
        <translation>انتهى وقتها</translation>
    </message>
    <message>
        <source>Send it again as a new text.</source>
        <translation>أرسلها مجددًا كنص جديد.</translation>
    </message>
    <message>
        <source>A rule does not allow this</source>
        <translation>توجد قاعدة لا تسمح بذلك</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>لم يُنفَّذ شيء.</translation>
    </message>
    <message>
        <source>Rules: %1</source>
        <translation>القواعد: %1</translation>
    </message>
    <message>
        <source>The profile cannot be opened</source>
        <translation>لا يمكن فتح ملف البيانات</translation>
    </message>
    <message>
        <source>What lies there is not a Heliograph profile. Nothing was changed.</source>
        <translation>ما هو موجود هناك ليس ملف بيانات Heliograph. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>There is no profile there</source>
        <translation>لا يوجد ملف بيانات هناك</translation>
    </message>
    <message>
        <source>The first command that writes makes it. Check the folder you named.</source>
        <translation>ينشئه أول أمر يكتب. تحقق من المجلد الذي حددته.</translation>
    </message>
    <message>
        <source>An older Heliograph made it. Open it once for writing and it is brought up to date.</source>
        <translation>أنشأه إصدار أقدم من Heliograph. افتحه مرة للكتابة ليُحدَّث.</translation>
    </message>
    <message>
        <source>Its lock file cannot be used. Check who owns the folder.</source>
        <translation>لا يمكن استخدام ملف القفل. تحقق من مالك المجلد.</translation>
    </message>
    <message>
        <source>Check that the folder is there and that it is yours to write.</source>
        <translation>تحقق من وجود المجلد ومن أن لديك إذن الكتابة فيه.</translation>
    </message>
    <message>
        <source>There is no such provider</source>
        <translation>لا يوجد مزوّد كهذا</translation>
    </message>
    <message>
        <source>See the list of providers.</source>
        <translation>راجع قائمة المزوّدين.</translation>
    </message>
    <message>
        <source>There is no such setting</source>
        <translation>لا يوجد إعداد كهذا</translation>
    </message>
    <message>
        <source>See the list of settings.</source>
        <translation>راجع قائمة الإعدادات.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>It does not exist, or it was removed.</source>
        <translation>غير موجود، أو أُزيل.</translation>
    </message>
    <message>
        <source>Type a phone number.</source>
        <translation>اكتب رقم هاتف.</translation>
    </message>
    <message>
        <source>This is no phone number.</source>
        <translation>هذا ليس رقم هاتف.</translation>
    </message>
    <message>
        <source>Begin with + and the country code.</source>
        <translation>ابدأ بـ + ورمز البلد.</translation>
    </message>
    <message>
        <source>No country has this code.</source>
        <translation>لا بلد بهذا الرمز.</translation>
    </message>
    <message>
        <source>Some digits are missing.</source>
        <translation>بعض الأرقام ناقصة.</translation>
    </message>
    <message>
        <source>There are too many digits.</source>
        <translation>عدد الأرقام أكثر من اللازم.</translation>
    </message>
    <message>
        <source>A number with an extension takes no SMS.</source>
        <translation>الرقم الذي له تحويلة داخلية لا يستقبل SMS.</translation>
    </message>
    <message>
        <source>No number of this country looks like this.</source>
        <translation>لا رقم في هذا البلد بهذا الشكل.</translation>
    </message>
    <message>
        <source>The profile is in use</source>
        <translation>ملف البيانات قيد الاستخدام</translation>
    </message>
    <message>
        <source>Another Heliograph has it open. Close that one, then try again. Nothing was changed.</source>
        <translation>نسخة أخرى من Heliograph تفتحه. أغلقها ثم حاول مجددًا. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Another Heliograph (process %1) has it open. Close that one, then try again. Nothing was changed.</source>
        <translation>نسخة أخرى من Heliograph (العملية %1) تفتحه. أغلقها ثم حاول مجددًا. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The profile&apos;s file is damaged</source>
        <translation>ملف البيانات تالف</translation>
    </message>
    <message>
        <source>Nothing is overwritten. At the next start the damaged file is kept aside; restore the newest backup.</source>
        <translation>لا يُستبدل شيء. عند التشغيل التالي يُحفظ الملف التالف جانبًا؛ استعد أحدث نسخة احتياطية.</translation>
    </message>
    <message>
        <source>A newer Heliograph wrote this profile</source>
        <translation>كتب ملف البيانات هذا إصدار أحدث من Heliograph</translation>
    </message>
    <message>
        <source>It was not touched. Use that version, or a newer one.</source>
        <translation>لم يُمَسّ. استخدم ذلك الإصدار أو إصدارًا أحدث.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>Nothing was stored. Make room, then do it again.</source>
        <translation>لم يُخزَّن شيء. أفرغ مساحة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The disk answered with an error</source>
        <translation>ردّ القرص بخطأ</translation>
    </message>
    <message>
        <source>What you did last may not be stored. Look before you repeat it.</source>
        <translation>ربما لم يُخزَّن آخر ما فعلته. تحقق قبل أن تكرره.</translation>
    </message>
    <message>
        <source>The passphrase does not open the vault</source>
        <translation>عبارة المرور لا تفتح الخزنة</translation>
    </message>
    <message>
        <source>Nothing was changed. Type it again.</source>
        <translation>لم يتغيّر شيء. اكتبها مجددًا.</translation>
    </message>
    <message>
        <source>The password store does not answer</source>
        <translation>مخزن كلمات المرور لا يستجيب</translation>
    </message>
    <message>
        <source>Unlock the system&apos;s keychain, or use a passphrase vault.</source>
        <translation>افتح قفل سلسلة مفاتيح النظام أو استخدم خزنة بعبارة مرور.</translation>
    </message>
    <message>
        <source>No provider is set up for this</source>
        <translation>لم يُعدّ مزوّد لهذا</translation>
    </message>
    <message>
        <source>Set one up first; without it nothing can be sent.</source>
        <translation>أعدّ مزوّدًا أولًا؛ بدونه لا يمكن إرسال شيء.</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>لم يُرسل شيء</translation>
    </message>
    <message>
        <source>Nothing left this computer and nothing is charged. You can try again.</source>
        <translation>لم يغادر شيء هذا الكمبيوتر ولا تكلفة. يمكنك المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>The provider refused it</source>
        <translation>رفضها المزوّد</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Nothing was sent: %1.</source>
        <translation>لم يُرسل شيء: %1.</translation>
    </message>
    <message>
        <source>Not sure whether it went</source>
        <translation>إرسالها غير مؤكد</translation>
    </message>
    <message>
        <source>It may have gone and may be charged. Never repeat it without looking.</source>
        <translation>ربما أُرسلت وربما احتُسبت تكلفتها. لا تكررها أبدًا دون تحقق.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>لا رد في الوقت المحدد</translation>
    </message>
    <message>
        <source>It may still come. Look again in a moment.</source>
        <translation>قد يصل بعد. تحقق مجددًا بعد لحظة.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Something went wrong inside Heliograph</source>
        <translation>حدث خطأ داخل Heliograph</translation>
    </message>
    <message>
        <source>Please report it.</source>
        <translation>يُرجى الإبلاغ عنه.</translation>
    </message>
    <message>
        <source>Please report it with this word: %1.</source>
        <translation>يُرجى الإبلاغ عنه مع هذه الكلمة: %1.</translation>
    </message>
    <message>
        <source>Wrong code, 1 try left</source>
        <translation>رمز خاطئ، بقيت محاولة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>Wrong code, %n tries left</source>
        <translation>
            <numerusform>رمز خاطئ، لم تبقَ محاولات</numerusform>
            <numerusform>رمز خاطئ، بقيت محاولة واحدة</numerusform>
            <numerusform>رمز خاطئ، بقيت محاولتان</numerusform>
            <numerusform>رمز خاطئ، بقيت %n محاولات</numerusform>
            <numerusform>رمز خاطئ، بقيت %n محاولة</numerusform>
            <numerusform>رمز خاطئ، بقيت %n محاولة</numerusform>
        </translation>
    </message>
    <message>
        <source>Verification of %1 ended after 180 days</source>
        <translation>انتهى التحقق من %1 بعد 180 يومًا</translation>
    </message>
    <message>
        <source>Verification ended: %1 was changed</source>
        <translation>انتهى التحقق: تغيّر %1</translation>
    </message>
    <message>
        <source>Verification of %1 was taken back</source>
        <translation>سُحب التحقق من %1</translation>
    </message>
    <message>
        <source>Verification of %1 ended: two profiles were merged</source>
        <translation>انتهى التحقق من %1: دُمج ملفان شخصيان</translation>
    </message>
    <message>
        <source>Verification of %1 ended</source>
        <translation>انتهى التحقق من %1</translation>
    </message>
    <message>
        <source>Code for %1 ended with a restart, before it was sent</source>
        <translation>انتهى رمز %1 بسبب إعادة تشغيل قبل إرساله</translation>
    </message>
    <message>
        <source>Code cancelled: %1 was changed</source>
        <translation>أُلغي الرمز: تغيّر %1</translation>
    </message>
    <message>
        <source>Code for %1 cancelled</source>
        <translation>أُلغي رمز %1</translation>
    </message>
    <message>
        <source>Closed: no reply needed</source>
        <translation>أُغلقت: لا حاجة إلى رد</translation>
    </message>
    <message>
        <source>Closed by %1: no reply needed</source>
        <translation>أغلقها %1: لا حاجة إلى رد</translation>
    </message>
    <message>
        <source>Closed: the customer stopped answering</source>
        <translation>أُغلقت: توقف العميل عن الرد</translation>
    </message>
    <message>
        <source>Conversation closed</source>
        <translation>أُغلقت المحادثة</translation>
    </message>
    <message>
        <source>Closed by %1</source>
        <translation>أغلقها %1</translation>
    </message>
    <message>
        <source>SMS consent recorded</source>
        <translation>سُجّلت الموافقة على SMS</translation>
    </message>
    <message>
        <source>SMS consent recorded · %1</source>
        <translation>سُجّلت الموافقة على SMS · %1</translation>
    </message>
    <message>
        <source>Verification code sent to %1</source>
        <translation>أُرسل رمز التحقق إلى %1</translation>
    </message>
    <message>
        <source>Not sure whether the code to %1 went. If the customer has it, it counts</source>
        <translation>إرسال الرمز إلى %1 غير مؤكد. إن كان لدى العميل فهو صالح</translation>
    </message>
    <message>
        <source>No code sent to %1 · %2</source>
        <translation>لم يُرسل رمز إلى %1 · %2</translation>
    </message>
    <message>
        <source>Code for %1 expired</source>
        <translation>انتهت صلاحية رمز %1</translation>
    </message>
    <message>
        <source>Locked after too many wrong codes, until %1</source>
        <translation>مقفل بعد رموز خاطئة كثيرة، حتى %1</translation>
    </message>
    <message>
        <source>Locked after too many wrong codes</source>
        <translation>مقفل بعد رموز خاطئة كثيرة</translation>
    </message>
    <message>
        <source>Number verified · %1 · typed in %2</source>
        <translation>تم التحقق من الرقم · %1 · كُتب في %2</translation>
    </message>
    <message>
        <source>Opted out of SMS</source>
        <translation>ألغى الاشتراك في SMS</translation>
    </message>
    <message>
        <source>Opted out of SMS with “%1”</source>
        <translation>ألغى الاشتراك في SMS بكلمة “%1”</translation>
    </message>
    <message>
        <source>SMS allowed again</source>
        <translation>سُمح بـ SMS مجددًا</translation>
    </message>
    <message>
        <source>SMS allowed again with “%1”</source>
        <translation>سُمح بـ SMS مجددًا بكلمة “%1”</translation>
    </message>
    <message>
        <source>This sounds like a request to stop. Nothing was done: ask, then record the opt-out</source>
        <translation>يبدو هذا طلبًا للإيقاف. لم يُنفَّذ شيء: اسأل ثم سجّل إلغاء الاشتراك</translation>
    </message>
    <message>
        <source>Conversation opened</source>
        <translation>فُتحت المحادثة</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>قُبلت</translation>
    </message>
    <message>
        <source>Accepted by %1</source>
        <translation>قبلها %1</translation>
    </message>
    <message>
        <source>Conversation opened again</source>
        <translation>فُتحت المحادثة مجددًا</translation>
    </message>
    <message>
        <source>Opened again by %1</source>
        <translation>فتحها %1 مجددًا</translation>
    </message>
    <message>
        <source>Set to pending</source>
        <translation>عُلّقت</translation>
    </message>
    <message>
        <source>Set to pending by %1</source>
        <translation>علّقها %1</translation>
    </message>
    <message>
        <source>Send OTP, and let the customer type the code.</source>
        <translation>أرسل OTP ودع العميل يكتب الرمز.</translation>
    </message>
    <message>
        <source>Number not verified yet</source>
        <translation>لم يُتحقق من الرقم بعد</translation>
    </message>
    <message>
        <source>A code was sent. The customer has still to type it.</source>
        <translation>أُرسل رمز. على العميل أن يكتبه بعد.</translation>
    </message>
    <message>
        <source>Number locked</source>
        <translation>الرقم مقفل</translation>
    </message>
    <message>
        <source>Too many wrong codes. It takes a new code after an hour.</source>
        <translation>رموز خاطئة كثيرة. يقبل رمزًا جديدًا بعد ساعة.</translation>
    </message>
    <message>
        <source>Number not verified</source>
        <translation>لم يُتحقق من الرقم</translation>
    </message>
    <message>
        <source>The last code expired. </source>
        <translation>انتهت صلاحية آخر رمز. </translation>
    </message>
    <message>
        <source>Verification has ended</source>
        <translation>انتهى التحقق</translation>
    </message>
    <message>
        <source>It is older than 180 days. </source>
        <translation>مضى عليه أكثر من 180 يومًا. </translation>
    </message>
    <message>
        <source>The number was changed since. </source>
        <translation>تغيّر الرقم منذ ذلك الحين. </translation>
    </message>
    <message>
        <source>It was taken back. </source>
        <translation>سُحب التحقق. </translation>
    </message>
    <message>
        <source>One-way SMS goes to verified numbers only. </source>
        <translation>لا تُرسل SMS أحادية الاتجاه إلا إلى أرقام متحقَّق منها. </translation>
    </message>
    <message>
        <source>No opt-in to marketing</source>
        <translation>لا اشتراك في التسويق</translation>
    </message>
    <message>
        <source>A marketing text needs a recorded opt-in of the customer.</source>
        <translation>يحتاج النص التسويقي إلى اشتراك مسجَّل من العميل.</translation>
    </message>
    <message>
        <source>No consent to SMS</source>
        <translation>لا موافقة على SMS</translation>
    </message>
    <message>
        <source>Record that the customer asked for it, with where and when.</source>
        <translation>سجّل أن العميل طلبها، مع المكان والوقت.</translation>
    </message>
    <message>
        <source>No SMS may go to this number. Chat is still open.</source>
        <translation>لا يجوز إرسال SMS إلى هذا الرقم. الدردشة لا تزال متاحة.</translation>
    </message>
    <message>
        <source>Replied “%1” on %2. Chat is still open.</source>
        <translation>ردّ “%1” في %2. الدردشة لا تزال متاحة.</translation>
    </message>
    <message>
        <source>%1: codes are not sent there</source>
        <translation>‏%1: لا تُرسل الرموز إلى هناك</translation>
    </message>
    <message>
        <source>Codes go to the home country and to the countries of customers. A supervisor can add %1 in Settings.</source>
        <translation>تُرسل الرموز إلى البلد الأساسي وبلدان العملاء. يمكن لمشرف إضافة %1 في “الإعدادات”.</translation>
    </message>
    <message>
        <source> Country table: %1, read %2.</source>
        <translation> جدول البلدان: %1، قُرئ في %2.</translation>
    </message>
    <message>
        <source>%1: one-way SMS is not allowed</source>
        <translation>‏%1: لا يُسمح بـ SMS أحادية الاتجاه</translation>
    </message>
    <message>
        <source>Premium, shared-cost, toll-free, pager and voicemail numbers are never texted. Choose another number.</source>
        <translation>لا تُرسل رسائل أبدًا إلى أرقام الخدمات المدفوعة أو مشتركة التكلفة أو المجانية أو أجهزة النداء أو البريد الصوتي. اختر رقمًا آخر.</translation>
    </message>
    <message>
        <source>Is this a mobile number?</source>
        <translation>هل هذا رقم جوال؟</translation>
    </message>
    <message>
        <source>Its kind is not known. Ask the customer, and say yes once.</source>
        <translation>نوعه غير معروف. اسأل العميل وأكّد مرة واحدة.</translation>
    </message>
    <message>
        <source>Most landlines take no SMS. Tag it for SMS only if the customer says that it does.</source>
        <translation>معظم الخطوط الأرضية لا تستقبل SMS. لا تسمه لـ SMS إلا إذا قال العميل إنه يستقبلها.</translation>
    </message>
    <message>
        <source>Number looks unusual</source>
        <translation>الرقم يبدو غير معتاد</translation>
    </message>
    <message>
        <source>It has a possible length, but no known range holds it. Check it with the customer.</source>
        <translation>طوله ممكن، لكن لا نطاق معروفًا يتضمنه. تحقق منه مع العميل.</translation>
    </message>
    <message>
        <source>Number has no SMS tag</source>
        <translation>الرقم بلا وسم SMS</translation>
    </message>
    <message>
        <source>Tag the number for SMS on the profile first.</source>
        <translation>أضف وسم SMS إلى الرقم في الملف الشخصي أولًا.</translation>
    </message>
    <message>
        <source>Customer&apos;s local time unknown</source>
        <translation>التوقيت المحلي للعميل غير معروف</translation>
    </message>
    <message>
        <source>The workspace&apos;s own hours are used.</source>
        <translation>تُستخدم ساعات مساحة العمل.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>ساعات الهدوء</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>أطول من اللازم</translation>
    </message>
    <message>
        <source>One SMS only in this workspace</source>
        <translation>رسالة SMS واحدة فقط في مساحة العمل هذه</translation>
    </message>
    <message>
        <source>This text needs %1. Nothing you typed is lost.</source>
        <translation>يحتاج هذا النص إلى %1. لم يضع شيء مما كتبته.</translation>
    </message>
    <message>
        <source>It needs %1 SMS, %2 are allowed. Nothing you typed is lost.</source>
        <translation>يحتاج إلى %1 SMS والمسموح %2. لم يضع شيء مما كتبته.</translation>
    </message>
    <message>
        <source>The same text again</source>
        <translation>النص نفسه مجددًا</translation>
    </message>
    <message>
        <source>It went to this number at %1 already. You chose to send it again.</source>
        <translation>أُرسل إلى هذا الرقم في %1 بالفعل. اخترت إرساله مجددًا.</translation>
    </message>
    <message>
        <source>The same text may have gone already</source>
        <translation>ربما أُرسل النص نفسه بالفعل</translation>
    </message>
    <message>
        <source>At %1 it is not sure whether it went. Settle that one first, or send it again on purpose.</source>
        <translation>إرساله في %1 غير مؤكد. احسم تلك الرسالة أولًا، أو أرسله مجددًا عن قصد.</translation>
    </message>
    <message>
        <source>The same text went already</source>
        <translation>أُرسل النص نفسه بالفعل</translation>
    </message>
    <message>
        <source>It was sent to this number at %1.</source>
        <translation>أُرسل إلى هذا الرقم في %1.</translation>
    </message>
    <message>
        <source>No provider yet</source>
        <translation>لا مزوّد بعد</translation>
    </message>
    <message>
        <source>Set one up to send SMS.</source>
        <translation>أعدّ مزوّدًا لإرسال SMS.</translation>
    </message>
    <message>
        <source>This provider cannot send one-way SMS</source>
        <translation>لا يمكن لهذا المزوّد إرسال SMS أحادية الاتجاه</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>اختر مزوّدًا آخر.</translation>
    </message>
    <message>
        <source>This provider cannot hold a conversation</source>
        <translation>لا يمكن لهذا المزوّد إجراء محادثة</translation>
    </message>
    <message>
        <source>This provider sends no text of your own</source>
        <translation>هذا المزوّد لا يرسل نصًا تكتبه أنت</translation>
    </message>
    <message>
        <source>Provider paused: %1</source>
        <translation>المزوّد متوقف مؤقتًا: %1</translation>
    </message>
    <message>
        <source>The text waits until it is resumed.</source>
        <translation>ينتظر النص حتى يُستأنف.</translation>
    </message>
    <message>
        <source>The provider cannot send this</source>
        <translation>لا يمكن للمزوّد إرسال هذا</translation>
    </message>
    <message>
        <source>A variable has no value</source>
        <translation>متغير بلا قيمة</translation>
    </message>
    <message>
        <source>Try again at %1.</source>
        <translation>حاول مجددًا في %1.</translation>
    </message>
    <message>
        <source>Try again on %1 at %2.</source>
        <translation>حاول مجددًا يوم %1 في %2.</translation>
    </message>
    <message>
        <source>A code was sent a moment ago</source>
        <translation>أُرسل رمز قبل لحظة</translation>
    </message>
    <message>
        <source>Three codes went to this number in 10 minutes</source>
        <translation>أُرسلت ثلاثة رموز إلى هذا الرقم خلال 10 دقائق</translation>
    </message>
    <message>
        <source>Five codes went to this number today</source>
        <translation>أُرسلت خمسة رموز إلى هذا الرقم اليوم</translation>
    </message>
    <message>
        <source>You have sent 20 codes in an hour</source>
        <translation>أرسلتَ 20 رمزًا خلال ساعة</translation>
    </message>
    <message>
        <source>This workspace has sent 200 codes in an hour</source>
        <translation>أرسلت مساحة العمل هذه 200 رمز خلال ساعة</translation>
    </message>
    <message>
        <source>Many codes to similar numbers were never confirmed</source>
        <translation>رموز كثيرة إلى أرقام متشابهة لم تُؤكَّد قط</translation>
    </message>
    <message>
        <source>That looks like abuse. A supervisor can look into it.</source>
        <translation>يبدو ذلك إساءة استخدام. يمكن لمشرف التحقق منه.</translation>
    </message>
    <message>
        <source>Ten tries of this customer have failed</source>
        <translation>فشلت عشر محاولات لهذا العميل</translation>
    </message>
    <message>
        <source>A supervisor has to decide.</source>
        <translation>على مشرف أن يقرر.</translation>
    </message>
    <message>
        <source>The number opted out of SMS</source>
        <translation>ألغى الرقم الاشتراك في SMS</translation>
    </message>
    <message>
        <source>No code may go to it. Chat is still open.</source>
        <translation>لا يجوز إرسال رمز إليه. الدردشة لا تزال متاحة.</translation>
    </message>
    <message>
        <source>Check the number with the customer.</source>
        <translation>تحقق من الرقم مع العميل.</translation>
    </message>
    <message>
        <source>The provider did not take it: %1</source>
        <translation>لم يقبله المزوّد: %1</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the provider in Settings.</source>
        <translation>لم يُرسل شيء. تحقق من المزوّد في “الإعدادات”.</translation>
    </message>
    <message>
        <source>The provider did not take it</source>
        <translation>لم يقبله المزوّد</translation>
    </message>
    <message>
        <source>Nothing was sent. You can try again.</source>
        <translation>لم يُرسل شيء. يمكنك المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>Not allowed now</source>
        <translation>غير مسموح الآن</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>الرمز: %1</translation>
    </message>
    <message>
        <source>Send OTP</source>
        <translation>إرسال OTP</translation>
    </message>
    <message>
        <source>Customer asked for it here</source>
        <translation>طلبها العميل هنا</translation>
    </message>
    <message>
        <source>Record opt-in…</source>
        <translation>تسجيل الاشتراك…</translation>
    </message>
    <message>
        <source>Reply in chat</source>
        <translation>الرد في الدردشة</translation>
    </message>
    <message>
        <source>Choose number</source>
        <translation>اختيار رقم</translation>
    </message>
    <message>
        <source>Yes, it is a mobile</source>
        <translation>نعم، هو جوال</translation>
    </message>
    <message>
        <source>Tag for SMS…</source>
        <translation>وسم لـ SMS…</translation>
    </message>
    <message>
        <source>Send when open</source>
        <translation>إرسال بعد ساعات الهدوء</translation>
    </message>
    <message>
        <source>Cut at the limit</source>
        <translation>قصّ عند الحد</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>ملء</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>إرسال مجددًا</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Choose provider</source>
        <translation>اختيار مزوّد</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>انتظار</translation>
    </message>
    <message>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message>
        <source>1 character too many</source>
        <translation>حرف واحد زائد</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many</source>
        <translation>
            <numerusform>لا أحرف زائدة</numerusform>
            <numerusform>حرف واحد زائد</numerusform>
            <numerusform>حرفان زائدان</numerusform>
            <numerusform>‏%n أحرف زائدة</numerusform>
            <numerusform>‏%n حرفًا زائدًا</numerusform>
            <numerusform>‏%n حرف زائد</numerusform>
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
            <numerusform>%n SMS</numerusform>
            <numerusform>%n SMS</numerusform>
            <numerusform>%n SMS</numerusform>
            <numerusform>%n SMS</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 allowed</source>
        <translation>‏%1 · المسموح %2</translation>
    </message>
    <message>
        <source>%1 · estimate</source>
        <translation>‏%1 · تقدير</translation>
    </message>
    <message>
        <source>%1 at %2 forces Unicode: 70 per SMS instead of 160</source>
        <translation>‏%1 في الموضع %2 يفرض Unicode: 70 لكل SMS بدلًا من 160</translation>
    </message>
    <message>
        <source>Landline</source>
        <translation>خط أرضي</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>جوال</translation>
    </message>
    <message>
        <source>Landline or mobile</source>
        <translation>خط أرضي أو جوال</translation>
    </message>
    <message>
        <source>Toll-free</source>
        <translation>رقم مجاني</translation>
    </message>
    <message>
        <source>Premium rate</source>
        <translation>رقم خدمات مدفوعة</translation>
    </message>
    <message>
        <source>Shared cost</source>
        <translation>تكلفة مشتركة</translation>
    </message>
    <message>
        <source>Internet telephone</source>
        <translation>هاتف عبر الإنترنت</translation>
    </message>
    <message>
        <source>Personal number</source>
        <translation>رقم شخصي</translation>
    </message>
    <message>
        <source>Pager</source>
        <translation>جهاز نداء</translation>
    </message>
    <message>
        <source>Company-wide number</source>
        <translation>رقم موحّد للشركة</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>بريد صوتي</translation>
    </message>
    <message>
        <source>Unknown type</source>
        <translation>نوع غير معروف</translation>
    </message>
    <message>
        <source>Web chat</source>
        <translation>دردشة الويب</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Unknown channel</source>
        <translation>قناة غير معروفة</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>بلا بلد</translation>
    </message>
    <message>
        <source>its user name or password was refused</source>
        <translation>رُفض اسم المستخدم أو كلمة المرور</translation>
    </message>
    <message>
        <source>its settings do not fit the server that answers</source>
        <translation>إعداداته لا تناسب الخادم الذي يردّ</translation>
    </message>
    <message>
        <source>the provider cannot be reached</source>
        <translation>لا يمكن الوصول إلى المزوّد</translation>
    </message>
    <message>
        <source>its balance is used up</source>
        <translation>نفد رصيده</translation>
    </message>
    <message>
        <source>it failed several times in a row</source>
        <translation>فشل عدة مرات متتالية</translation>
    </message>
    <message>
        <source>this profile was restored from a backup or copied</source>
        <translation>استُعيد ملف البيانات هذا من نسخة احتياطية أو نُسخ</translation>
    </message>
    <message>
        <source>its secret is not stored on this computer</source>
        <translation>بياناته السرية غير مخزّنة على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>its certificate is not trusted</source>
        <translation>شهادته غير موثوقة</translation>
    </message>
    <message>
        <source>the provider did not answer in time</source>
        <translation>لم يردّ المزوّد في الوقت المحدد</translation>
    </message>
    <message>
        <source>something other than the provider answered</source>
        <translation>ردّ شيء غير المزوّد</translation>
    </message>
    <message>
        <source>it was stopped (%1)</source>
        <translation>أُوقف (%1)</translation>
    </message>
    <message>
        <source>I have sent a %1-digit code to your phone. Please type it here, in this chat.</source>
        <translation>أرسلتُ رمزًا من %1 أرقام إلى هاتفك. يُرجى كتابته هنا في هذه الدردشة.</translation>
    </message>
    <message>
        <source>Number verified</source>
        <translation>تم التحقق من الرقم</translation>
    </message>
    <message>
        <source>%1, typed in %2</source>
        <translation>‏%1، كُتب في %2</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>Not opted out</source>
        <translation>لم يُلغِ الاشتراك</translation>
    </message>
    <message>
        <source>Country allows it</source>
        <translation>البلد يسمح بذلك</translation>
    </message>
    <message>
        <source>Number can take SMS</source>
        <translation>الرقم يستقبل SMS</translation>
    </message>
    <message>
        <source>No quiet hours</source>
        <translation>لا ساعات هدوء</translation>
    </message>
    <message>
        <source>Length fits</source>
        <translation>الطول مناسب</translation>
    </message>
    <message>
        <source>No variable is open</source>
        <translation>لا متغير بلا قيمة</translation>
    </message>
    <message>
        <source>Nothing sent twice</source>
        <translation>لا إرسال مكرر</translation>
    </message>
    <message>
        <source>no equal text in the last minutes</source>
        <translation>لا نص مماثل في الدقائق الأخيرة</translation>
    </message>
    <message>
        <source>Provider ready</source>
        <translation>المزوّد جاهز</translation>
    </message>
    <message>
        <source>Within the limits</source>
        <translation>ضمن الحدود</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>can be undone</source>
        <translation>يمكن التراجع</translation>
    </message>
    <message>
        <source>quiet hours</source>
        <translation>ساعات الهدوء</translation>
    </message>
    <message>
        <source>provider paused</source>
        <translation>المزوّد متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>password missing</source>
        <translation>كلمة المرور مفقودة</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>استُعيدت</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>انقطعت</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>تتعذر قراءتها</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>provider is busy</source>
        <translation>المزوّد مشغول</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>أُلغيت</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>فات الأوان</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>رُفضت</translation>
    </message>
    <message>
        <source>opted out</source>
        <translation>ألغى الاشتراك</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>لم يُتحقق منه</translation>
    </message>
    <message>
        <source>receipts off</source>
        <translation>الإيصالات متوقفة</translation>
    </message>
    <message>
        <source>no receipt in 72 h</source>
        <translation>لا إيصال خلال 72 ساعة</translation>
    </message>
    <message>
        <source>taken as sent</source>
        <translation>اعتُبرت مرسلة</translation>
    </message>
    <message>
        <source>sent again</source>
        <translation>أُرسلت مجددًا</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>أُسقطت</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>لم تُرسل بعد</translation>
    </message>
    <message>
        <source>It goes in a few seconds. Until then you can take it back.</source>
        <translation>تُرسل بعد بضع ثوانٍ. حتى ذلك الحين يمكنك سحبها.</translation>
    </message>
    <message>
        <source>Held: quiet hours</source>
        <translation>محتجزة: ساعات الهدوء</translation>
    </message>
    <message>
        <source>It goes by itself when the quiet hours of %1 are over.</source>
        <translation>تُرسل تلقائيًا عندما تنتهي ساعات الهدوء لدى %1.</translation>
    </message>
    <message>
        <source>Held: the provider is paused</source>
        <translation>محتجزة: المزوّد متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Nothing left this computer. It goes when the provider is resumed.</source>
        <translation>لم يغادر شيء هذا الكمبيوتر. تُرسل عند استئناف المزوّد.</translation>
    </message>
    <message>
        <source>Held: the provider&apos;s password is missing</source>
        <translation>محتجزة: كلمة مرور المزوّد مفقودة</translation>
    </message>
    <message>
        <source>Nothing left this computer. Enter the password in Settings and it goes.</source>
        <translation>لم يغادر شيء هذا الكمبيوتر. أدخل كلمة المرور في “الإعدادات” لتُرسل.</translation>
    </message>
    <message>
        <source>Held: this profile was restored or copied</source>
        <translation>محتجزة: استُعيد ملف البيانات هذا أو نُسخ</translation>
    </message>
    <message>
        <source>It may have gone before the backup was made. Release it only if you are sure that it did not.</source>
        <translation>ربما أُرسلت قبل إنشاء النسخة الاحتياطية. لا تحررها إلا إذا كنت متأكدًا من أنها لم تُرسل.</translation>
    </message>
    <message>
        <source>Held: Heliograph ended before it could go</source>
        <translation>محتجزة: انتهى Heliograph قبل إرسالها</translation>
    </message>
    <message>
        <source>Nothing was sent. Send it now, or cancel it.</source>
        <translation>لم يُرسل شيء. أرسلها الآن أو ألغها.</translation>
    </message>
    <message>
        <source>Held: this entry cannot be read</source>
        <translation>محتجزة: تتعذر قراءة هذا الإدخال</translation>
    </message>
    <message>
        <source>Nothing was sent. Cancel it and write it again.</source>
        <translation>لم يُرسل شيء. ألغها واكتبها مجددًا.</translation>
    </message>
    <message>
        <source>Waiting for the network</source>
        <translation>في انتظار الشبكة</translation>
    </message>
    <message>
        <source>Nothing left this computer. It goes when the provider can be reached.</source>
        <translation>لم يغادر شيء هذا الكمبيوتر. تُرسل عندما يمكن الوصول إلى المزوّد.</translation>
    </message>
    <message>
        <source>The provider asked to wait</source>
        <translation>طلب المزوّد الانتظار</translation>
    </message>
    <message>
        <source>Nothing was accepted. It is tried again by itself.</source>
        <translation>لم يُقبل شيء. تُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>Saved, and next in line</source>
        <translation>محفوظة وهي التالية</translation>
    </message>
    <message>
        <source>It is stored on this computer and goes by itself.</source>
        <translation>مخزّنة على هذا الكمبيوتر وتُرسل تلقائيًا.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>سُحبت</translation>
    </message>
    <message>
        <source>Nothing was sent and nothing is charged. The text is a draft again.</source>
        <translation>لم يُرسل شيء ولا تكلفة. عاد النص مسودة.</translation>
    </message>
    <message>
        <source>Cancelled before it went</source>
        <translation>أُلغيت قبل إرسالها</translation>
    </message>
    <message>
        <source>Nothing was sent and nothing is charged.</source>
        <translation>لم يُرسل شيء ولا تكلفة.</translation>
    </message>
    <message>
        <source>Its time was over</source>
        <translation>انتهى وقتها</translation>
    </message>
    <message>
        <source>It could not go in time. Nothing is charged. You can send it again.</source>
        <translation>لم يمكن إرسالها في الوقت المحدد. لا تكلفة. يمكنك إرسالها مجددًا.</translation>
    </message>
    <message>
        <source>%1 opted out of SMS</source>
        <translation>ألغى %1 الاشتراك في SMS</translation>
    </message>
    <message>
        <source>It was stopped. Nothing more goes to this number by SMS.</source>
        <translation>أُوقفت. لن يُرسل المزيد إلى هذا الرقم عبر SMS.</translation>
    </message>
    <message>
        <source>The number is no longer verified</source>
        <translation>لم يعد الرقم متحقَّقًا منه</translation>
    </message>
    <message>
        <source>It was stopped before it went. Verify the number, then send it again.</source>
        <translation>أُوقفت قبل إرسالها. تحقق من الرقم ثم أرسلها مجددًا.</translation>
    </message>
    <message>
        <source>It was not sent and is not charged. Read the reason before you send it again.</source>
        <translation>لم تُرسل ولم تُحتسب تكلفتها. اقرأ السبب قبل إرسالها مجددًا.</translation>
    </message>
    <message>
        <source>The provider stayed busy</source>
        <translation>بقي المزوّد مشغولًا</translation>
    </message>
    <message>
        <source>It was tried eight times and never accepted. Nothing is charged. You can send it again.</source>
        <translation>جرت محاولة إرسالها ثماني مرات ولم تُقبل. لا تكلفة. يمكنك إرسالها مجددًا.</translation>
    </message>
    <message>
        <source>The provider could not be reached</source>
        <translation>تعذّر الوصول إلى المزوّد</translation>
    </message>
    <message>
        <source>Nothing left this computer. You can send it again.</source>
        <translation>لم يغادر شيء هذا الكمبيوتر. يمكنك إرسالها مجددًا.</translation>
    </message>
    <message>
        <source>It was not sent</source>
        <translation>لم تُرسل</translation>
    </message>
    <message>
        <source>Nothing is charged. You can send it again.</source>
        <translation>لا تكلفة. يمكنك إرسالها مجددًا.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>سُلّمت</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>لم تُسلَّم</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>غير مؤكدة</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم تُرسل</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>On its way to the provider</source>
        <translation>في طريقها إلى المزوّد</translation>
    </message>
    <message>
        <source>The answer takes a few seconds, 35 at most.</source>
        <translation>يستغرق الرد بضع ثوانٍ، 35 على الأكثر.</translation>
    </message>
    <message>
        <source>The provider has it</source>
        <translation>هي لدى المزوّد</translation>
    </message>
    <message>
        <source>This provider sends no delivery receipts, so no more will be known.</source>
        <translation>هذا المزوّد لا يرسل إيصالات تسليم، فلن يُعرف المزيد.</translation>
    </message>
    <message>
        <source>No receipt came in 72 hours. That is not a failure: some networks send none.</source>
        <translation>لم يصل إيصال خلال 72 ساعة. هذا ليس فشلًا: بعض الشبكات لا ترسل إيصالات.</translation>
    </message>
    <message>
        <source>The receipt from the phone is still to come.</source>
        <translation>لم يصل الإيصال من الهاتف بعد.</translation>
    </message>
    <message>
        <source>It reached the phone</source>
        <translation>وصلت إلى الهاتف</translation>
    </message>
    <message>
        <source>The network sent a receipt.</source>
        <translation>أرسلت الشبكة إيصالًا.</translation>
    </message>
    <message>
        <source>The network could not deliver it</source>
        <translation>تعذّر على الشبكة تسليمها</translation>
    </message>
    <message>
        <source>The phone may be off, out of reach or gone. It may be charged, and sending it again is charged again.</source>
        <translation>قد يكون الهاتف مغلقًا أو خارج التغطية أو لم يعد موجودًا. قد تُحتسب تكلفتها، وإرسالها مجددًا يُحتسب مرة أخرى.</translation>
    </message>
    <message>
        <source>Not known, and settled by a person</source>
        <translation>غير معروفة، وحسمها شخص</translation>
    </message>
    <message>
        <source>A receipt that still comes is shown here.</source>
        <translation>إن وصل إيصال بعد ذلك فسيُعرض هنا.</translation>
    </message>
    <message>
        <source>The line broke after the text was handed over. It may have reached %1, and it may be charged. It is never sent again by itself: you decide.</source>
        <translation>انقطع الاتصال بعد تسليم النص إلى المزوّد. ربما وصل إلى %1 وربما احتُسبت تكلفته. لا يُعاد إرساله تلقائيًا أبدًا: القرار لك.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>‏%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>‏%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>‏%1 س</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>‏%1 ي</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>اليوم، %1</translation>
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
        <translation>يجب أن يكون عنوان ويب، مثل https://example.com/chat.</translation>
    </message>
    <message>
        <source>It must be a language tag, such as de or pt-BR.</source>
        <translation>يجب أن يكون وسم لغة، مثل de أو pt-BR.</translation>
    </message>
    <message>
        <source>Its variables are not written right: {{first_name}}, or {{first_name|there}} with words for where there is none.</source>
        <translation>متغيراته غير مكتوبة بشكل صحيح: {{first_name}}، أو {{first_name|there}} مع كلمات تُستخدم عند عدم وجود قيمة.</translation>
    </message>
    <message>
        <source>Sender %1: %2</source>
        <translation>المرسل %1: %2</translation>
    </message>
    <message>
        <source>There are too many of them.</source>
        <translation>عددها أكثر من اللازم.</translation>
    </message>
    <message>
        <source>It must be a country, by two capital letters such as GB, and stand once.</source>
        <translation>يجب أن يكون بلدًا بحرفين كبيرين مثل GB، وأن يرد مرة واحدة.</translation>
    </message>
    <message>
        <source>“%1” must be true or false.</source>
        <translation>يجب أن يكون “%1” true أو false.</translation>
    </message>
    <message>
        <source>A country that is refused needs a reason: agents read it.</source>
        <translation>يحتاج البلد المرفوض إلى سبب: يقرؤه الموظفون.</translation>
    </message>
    <message>
        <source>A price is a text of digits with a point, such as 0.04, below 1000, with six decimals at most.</source>
        <translation>السعر نص من أرقام مع نقطة، مثل 0.04، أقل من 1000 وبست منازل عشرية على الأكثر.</translation>
    </message>
    <message>
        <source>A currency is three capital letters, such as EUR.</source>
        <translation>العملة ثلاثة أحرف كبيرة، مثل EUR.</translation>
    </message>
    <message>
        <source>Say where it is written, so that somebody can look it up.</source>
        <translation>اذكر أين كُتب ذلك ليمكن الرجوع إليه.</translation>
    </message>
    <message>
        <source>The date is the day the source was read, such as 2026-11-24.</source>
        <translation>التاريخ هو يوم قراءة المصدر، مثل 2026-11-24.</translation>
    </message>
    <message>
        <source>Row %1 cannot be used</source>
        <translation>لا يمكن استخدام الصف %1</translation>
    </message>
    <message>
        <source>This is more than one message holds</source>
        <translation>هذا أكثر مما تتسع له رسالة واحدة</translation>
    </message>
    <message>
        <source>65,536 characters are the most. Nothing was sent: send it in parts.</source>
        <translation>الحد الأقصى 65,536 حرفًا. لم يُرسل شيء: أرسله على أجزاء.</translation>
    </message>
    <message>
        <source>There is a template of this name in this language</source>
        <translation>يوجد قالب بهذا الاسم بهذه اللغة</translation>
    </message>
    <message>
        <source>Give it another name, or change that one.</source>
        <translation>أعطه اسمًا آخر أو غيّر القالب الموجود.</translation>
    </message>
    <message>
        <source>A code is on its way to one of them</source>
        <translation>هناك رمز في طريقه إلى أحدهما</translation>
    </message>
    <message>
        <source>Wait until it is typed or over, or cancel it in the profile.</source>
        <translation>انتظر حتى يُكتب أو تنتهي مدته، أو ألغه في الملف الشخصي.</translation>
    </message>
    <message>
        <source>They were merged once more since</source>
        <translation>دُمجا مرة أخرى منذ ذلك الحين</translation>
    </message>
    <message>
        <source>Undo the later merge first.</source>
        <translation>تراجع عن الدمج الأحدث أولًا.</translation>
    </message>
    <message>
        <source>This merge was undone already</source>
        <translation>تم التراجع عن هذا الدمج بالفعل</translation>
    </message>
    <message>
        <source>The 30 days are over</source>
        <translation>انتهت مهلة 30 يومًا</translation>
    </message>
    <message>
        <source>The two stay one. Add a new customer if they are two people after all.</source>
        <translation>يبقى الاثنان واحدًا. أضف عميلًا جديدًا إن كانا شخصين فعلًا.</translation>
    </message>
    <message>
        <source>There is no such template</source>
        <translation>لا يوجد قالب كهذا</translation>
    </message>
    <message>
        <source>See the list of templates.</source>
        <translation>راجع قائمة القوالب.</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>مؤجّلة حتى %1</translation>
    </message>
    <message>
        <source>Snoozed by %1 until %2</source>
        <translation>أجّلها %1 حتى %2</translation>
    </message>
    <message>
        <source>Given back to everybody</source>
        <translation>أُعيدت إلى الجميع</translation>
    </message>
    <message>
        <source>Given back to everybody by %1</source>
        <translation>أعادها %1 إلى الجميع</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>أُسندت إلى %1</translation>
    </message>
    <message>
        <source>Assigned to %1 by %2</source>
        <translation>أُسندت إلى %1 بواسطة %2</translation>
    </message>
    <message>
        <source>Label added: %1</source>
        <translation>أُضيفت تسمية: %1</translation>
    </message>
    <message>
        <source>Label added by %1: %2</source>
        <translation>أضاف %1 تسمية: %2</translation>
    </message>
    <message>
        <source>Label removed: %1</source>
        <translation>أُزيلت تسمية: %1</translation>
    </message>
    <message>
        <source>Label removed by %1: %2</source>
        <translation>أزال %1 تسمية: %2</translation>
    </message>
    <message>
        <source>Labels changed: %1 added, %2 removed</source>
        <translation>تغيّرت التسميات: أُضيف %1، أُزيل %2</translation>
    </message>
    <message>
        <source>Labels changed by %1: %2 added, %3 removed</source>
        <translation>غيّر %1 التسميات: أُضيف %2، أُزيل %3</translation>
    </message>
    <message>
        <source>Back from snooze: the customer wrote</source>
        <translation>عادت من التأجيل: كتب العميل</translation>
    </message>
    <message>
        <source>Back from snooze</source>
        <translation>عادت من التأجيل</translation>
    </message>
    <message>
        <source>Merged with %1</source>
        <translation>دُمج مع %1</translation>
    </message>
    <message>
        <source>Merged with %1 by %2</source>
        <translation>دُمج مع %1 بواسطة %2</translation>
    </message>
    <message>
        <source>Two customers again: %1</source>
        <translation>عميلان مجددًا: %1</translation>
    </message>
    <message>
        <source>Two customers again: %1 · by %2</source>
        <translation>عميلان مجددًا: %1 · بواسطة %2</translation>
    </message>
    <message>
        <source>%1 asks for a way to stop in the text</source>
        <translation>‏%1: يتطلب طريقة للإيقاف في النص</translation>
    </message>
    <message>
        <source>The workspace has none; a supervisor writes it in Settings. Country table: %1, read %2.</source>
        <translation>لا توجد طريقة في مساحة العمل؛ يكتبها مشرف في “الإعدادات”. جدول البلدان: %1، قُرئ في %2.</translation>
    </message>
    <message>
        <source>%1: a sender of letters may not arrive</source>
        <translation>‏%1: قد لا تصل رسالة مرسلها من أحرف</translation>
    </message>
    <message>
        <source>Networks there take none: “%1” may be replaced or refused (%2, read %3). Choose a number.</source>
        <translation>الشبكات هناك لا تقبله: قد يُستبدل “%1” أو يُرفض (%2، قُرئ في %3). اختر رقمًا.</translation>
    </message>
    <message>
        <source>“%1” cannot be the sender</source>
        <translation>لا يمكن أن يكون “%1” هو المرسل</translation>
    </message>
    <message numerus="yes">
        <source>%n variables have no value</source>
        <translation>
            <numerusform>لا متغيرات بلا قيمة</numerusform>
            <numerusform>متغير واحد بلا قيمة</numerusform>
            <numerusform>متغيران بلا قيمة</numerusform>
            <numerusform>‏%n متغيرات بلا قيمة</numerusform>
            <numerusform>‏%n متغيرًا بلا قيمة</numerusform>
            <numerusform>‏%n متغير بلا قيمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in %1. The chat link is set under Settings, Workspace.</source>
        <translation>املأ %1. يُحدَّد رابط الدردشة في “الإعدادات”، “مساحة العمل”.</translation>
    </message>
    <message>
        <source>Fill in %1.</source>
        <translation>املأ %1.</translation>
    </message>
    <message>
        <source>Choose sender</source>
        <translation>اختيار المرسل</translation>
    </message>
    <message>
        <source>%1 changes no price: %2 SMS as before</source>
        <translation>‏%1 لا يغيّر السعر: %2 SMS كما كان</translation>
    </message>
    <message>
        <source>%1 makes it %2 → %3 SMS</source>
        <translation>‏%1 يغيّر العدد %2 → %3 SMS</translation>
    </message>
    <message>
        <source>%1 makes this Unicode: 70 per SMS instead of 160</source>
        <translation>‏%1 يحوّل النص إلى Unicode: 70 لكل SMS بدلًا من 160</translation>
    </message>
    <message>
        <source>%1 makes this Unicode: 70 per SMS, %2 → %3 SMS</source>
        <translation>‏%1 يحوّل النص إلى Unicode: 70 لكل SMS، %2 → %3 SMS</translation>
    </message>
    <message>
        <source>%1 est.</source>
        <translation>تقديرًا %1</translation>
    </message>
    <message>
        <source>Estimate: %1 per SMS to %2. Price table: %3, read %4.</source>
        <translation>تقدير: %1 لكل SMS إلى %2. جدول الأسعار: %3، قُرئ في %4.</translation>
    </message>
    <message>
        <source>Today 1 segment</source>
        <translation>اليوم مقطع واحد</translation>
    </message>
    <message numerus="yes">
        <source>Today %n segments</source>
        <translation>
            <numerusform>لا مقاطع اليوم</numerusform>
            <numerusform>اليوم مقطع واحد</numerusform>
            <numerusform>اليوم مقطعان</numerusform>
            <numerusform>اليوم %n مقاطع</numerusform>
            <numerusform>اليوم %n مقطعًا</numerusform>
            <numerusform>اليوم %n مقطع</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 unpriced</source>
        <translation>‏%1 · بلا سعر: %2</translation>
    </message>
    <message>
        <source>Every language</source>
        <translation>كل اللغات</translation>
    </message>
    <message>
        <source>one-way SMS allowed</source>
        <translation>‏SMS أحادية الاتجاه مسموح بها</translation>
    </message>
    <message>
        <source>one-way SMS allowed, rule of %1</source>
        <translation>‏SMS أحادية الاتجاه مسموح بها، قاعدة %1</translation>
    </message>
    <message>
        <source>%1: takes a day written as 2026-11-01</source>
        <translation>‏%1: يقبل يومًا مكتوبًا بصيغة 2026-11-01</translation>
    </message>
    <message>
        <source>country: takes two letters, as country:GB</source>
        <translation>‏country: يقبل حرفين، مثل country:GB</translation>
    </message>
    <message>
        <source>%1: needs a word after it</source>
        <translation>‏%1: يحتاج إلى كلمة بعده</translation>
    </message>
    <message>
        <source>%1: takes one of %2</source>
        <translation>‏%1: يقبل واحدًا من %2</translation>
    </message>
    <message>
        <source>“%1:” is no filter. Did you mean %2:?</source>
        <translation>‏“%1:” ليس عامل تصفية. هل تقصد %2:؟</translation>
    </message>
    <message>
        <source>“%1:” is no filter and is searched for as it stands. Filters are %2</source>
        <translation>‏“%1:” ليس عامل تصفية ويُبحث عنه كما هو. عوامل التصفية هي %2</translation>
    </message>
    <message>
        <source>%1: does not narrow this list</source>
        <translation>‏%1: لا يضيّق هذه القائمة</translation>
    </message>
    <message>
        <source>%1: is there twice, and only one can hold</source>
        <translation>‏%1: ورد مرتين، ولا يمكن تطبيق إلا واحد</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>من كتبها</translation>
    </message>
    <message>
        <source>Who has the conversation, or wrote the text</source>
        <translation>من لديه المحادثة أو كتب النص</translation>
    </message>
    <message>
        <source>A label of the conversation</source>
        <translation>تسمية للمحادثة</translation>
    </message>
    <message>
        <source>Where the conversation stands</source>
        <translation>حالة المحادثة</translation>
    </message>
    <message>
        <source>Chat, SMS or email</source>
        <translation>دردشة أو SMS أو بريد إلكتروني</translation>
    </message>
    <message>
        <source>A verified number, or none</source>
        <translation>رقم متحقَّق منه أو لا</translation>
    </message>
    <message>
        <source>Opted out of SMS, or not</source>
        <translation>ألغى الاشتراك في SMS أو لا</translation>
    </message>
    <message>
        <source>Country of a number</source>
        <translation>بلد الرقم</translation>
    </message>
    <message>
        <source>On this day or later</source>
        <translation>في هذا اليوم أو بعده</translation>
    </message>
    <message>
        <source>Before this day</source>
        <translation>قبل هذا اليوم</translation>
    </message>
    <message>
        <source>%1 · Alphanumeric</source>
        <translation>‏%1 · أبجدي رقمي</translation>
    </message>
    <message>
        <source>%1 · Short code</source>
        <translation>‏%1 · رمز قصير</translation>
    </message>
    <message>
        <source>%1 · Long number</source>
        <translation>‏%1 · رقم طويل</translation>
    </message>
    <message>
        <source>A sender of letters has 11 characters at most.</source>
        <translation>المرسل المكوّن من أحرف لا يزيد على 11 حرفًا.</translation>
    </message>
    <message>
        <source>A sender takes letters from A to Z, digits, blanks and + - _ &amp; . only.</source>
        <translation>يقبل المرسل الأحرف من A إلى Z والأرقام والمسافات و+ - _ &amp; . فقط.</translation>
    </message>
    <message>
        <source>A sender needs a letter, or is a number of digits alone.</source>
        <translation>يحتاج المرسل إلى حرف، أو يكون رقم هاتف من أرقام فقط.</translation>
    </message>
    <message>
        <source>A number as sender has 7 to 15 digits, a short code 3 to 8.</source>
        <translation>الرقم المستخدم كمرسل من 7 إلى 15 خانة، والرمز القصير من 3 إلى 8.</translation>
    </message>
    <message>
        <source>A sender must not be empty.</source>
        <translation>يجب ألا يكون المرسل فارغًا.</translation>
    </message>
    <message>
        <source>%1 of %2 parts went</source>
        <translation>أُرسل %1 من %2 من الأجزاء</translation>
    </message>
    <message numerus="yes">
        <source>%n SMS, %1</source>
        <translation>
            <numerusform>‏%n SMS، %1</numerusform>
            <numerusform>‏%n SMS، %1</numerusform>
            <numerusform>‏%n SMS، %1</numerusform>
            <numerusform>‏%n SMS، %1</numerusform>
            <numerusform>‏%n SMS، %1</numerusform>
            <numerusform>‏%n SMS، %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Charged: %2 by the price table.</source>
        <translation>‏%1 التكلفة: %2 وفق جدول الأسعار.</translation>
    </message>
    <message>
        <source>The provider refused the rest of it</source>
        <translation>رفض المزوّد بقيتها</translation>
    </message>
    <message>
        <source>%1 opted out before the rest of it went</source>
        <translation>ألغى %1 الاشتراك قبل إرسال بقيتها</translation>
    </message>
    <message>
        <source>The number was no longer verified for the rest of it</source>
        <translation>لم يعد الرقم متحقَّقًا منه عند إرسال بقيتها</translation>
    </message>
    <message>
        <source>The time for the rest of it was over</source>
        <translation>انتهى وقت إرسال بقيتها</translation>
    </message>
    <message>
        <source>The rest of it was cancelled</source>
        <translation>أُلغيت بقيتها</translation>
    </message>
    <message>
        <source>The provider stayed too busy for the rest of it</source>
        <translation>بقي المزوّد مشغولًا فلم تُرسل بقيتها</translation>
    </message>
    <message>
        <source>It was not sent whole</source>
        <translation>لم تُرسل كاملة</translation>
    </message>
    <message>
        <source>%1 of its %2 parts went already and may be charged. The rest waits.</source>
        <translation>أُرسل بالفعل %1 من أجزائها وعددها %2 وربما احتُسبت تكلفتها. البقية تنتظر.</translation>
    </message>
    <message>
        <source>Not sent whole: %1 of its %2 parts went before. What went may have arrived and may be charged. Sending it again sends the whole text again.</source>
        <translation>لم تُرسل كاملة: أُرسل سابقًا %1 من أجزائها وعددها %2. ما أُرسل ربما وصل واحتُسبت تكلفته. إرسالها مجددًا يرسل النص كله مجددًا.</translation>
    </message>
    <message>
        <source>The phone may be off, out of reach or gone. It may be charged (%1), and sending it again is charged again.</source>
        <translation>قد يكون الهاتف مغلقًا أو خارج التغطية أو لم يعد موجودًا. قد تُحتسب تكلفتها (%1)، وإرسالها مجددًا يُحتسب مرة أخرى.</translation>
    </message>
    <message>
        <source>the customer’s first name</source>
        <translation>الاسم الأول للعميل</translation>
    </message>
    <message>
        <source>the customer’s whole name</source>
        <translation>الاسم الكامل للعميل</translation>
    </message>
    <message>
        <source>where the customer lives</source>
        <translation>مكان إقامة العميل</translation>
    </message>
    <message>
        <source>the customer’s language</source>
        <translation>لغة العميل</translation>
    </message>
    <message>
        <source>the name of your workspace</source>
        <translation>اسم مساحة عملك</translation>
    </message>
    <message>
        <source>the name of whoever sends it</source>
        <translation>اسم من يرسلها</translation>
    </message>
    <message>
        <source>the link to a chat with you</source>
        <translation>رابط الدردشة معك</translation>
    </message>
    <message>
        <source>“%1…” is opened and not closed: a variable ends with }} on the same line.</source>
        <translation>فُتح “%1…” ولم يُغلق: ينتهي المتغير بـ }} في السطر نفسه.</translation>
    </message>
    <message>
        <source>“%1” closes what was not opened: a variable begins with {{.</source>
        <translation>“%1” يغلق ما لم يُفتح: يبدأ المتغير بـ {{.</translation>
    </message>
    <message>
        <source>“%1” names nothing: write a name of letters between the braces, such as {{first_name}}.</source>
        <translation>“%1” لا يسمّي شيئًا: اكتب اسمًا من أحرف بين الأقواس، مثل {{first_name}}.</translation>
    </message>
    <message>
        <source>“%1” has one brace too few: write %2.</source>
        <translation>ينقص “%1” قوس واحد: اكتب %2.</translation>
    </message>
    <message>
        <source>Verified today</source>
        <translation>تم التحقق اليوم</translation>
    </message>
    <message>
        <source>Verified yesterday</source>
        <translation>تم التحقق أمس</translation>
    </message>
    <message numerus="yes">
        <source>Verified %n days ago</source>
        <translation>
            <numerusform>تم التحقق اليوم</numerusform>
            <numerusform>تم التحقق قبل يوم</numerusform>
            <numerusform>تم التحقق قبل يومين</numerusform>
            <numerusform>تم التحقق قبل %n أيام</numerusform>
            <numerusform>تم التحقق قبل %n يومًا</numerusform>
            <numerusform>تم التحقق قبل %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Verified 1 month ago</source>
        <translation>تم التحقق قبل شهر</translation>
    </message>
    <message numerus="yes">
        <source>Verified %n months ago</source>
        <translation>
            <numerusform>تم التحقق هذا الشهر</numerusform>
            <numerusform>تم التحقق قبل شهر</numerusform>
            <numerusform>تم التحقق قبل شهرين</numerusform>
            <numerusform>تم التحقق قبل %n أشهر</numerusform>
            <numerusform>تم التحقق قبل %n شهرًا</numerusform>
            <numerusform>تم التحقق قبل %n شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>‏%1، حتى %2</translation>
    </message>
    <message>
        <source>It is no JSON: something is wrong at line and column %1. Look for a missing comma, quote or bracket.</source>
        <translation>ليس JSON: هناك خطأ عند السطر والعمود %1. ابحث عن فاصلة أو علامة اقتباس أو قوس ناقص.</translation>
    </message>
    <message>
        <source>An object in braces belongs here.</source>
        <translation>يجب أن يكون هنا كائن بين قوسين متعرجين {}.</translation>
    </message>
    <message>
        <source>It is longer than 32 kB. A description of a gateway is a page.</source>
        <translation>أطول من 32 kB. وصف البوابة صفحة واحدة.</translation>
    </message>
    <message>
        <source>Write &quot;heliograph&quot;: 1, so that a later version knows how to read it.</source>
        <translation>اكتب &quot;heliograph&quot;: 1، ليعرف إصدار لاحق كيف يقرؤه.</translation>
    </message>
    <message>
        <source>Give the gateway a name of up to 40 characters.</source>
        <translation>أعطِ البوابة اسمًا لا يزيد على 40 حرفًا.</translation>
    </message>
    <message>
        <source>Nobody reads “%1”. Correct its spelling, or take it out.</source>
        <translation>لا شيء يقرأ “%1”. صحّح كتابته أو احذفه.</translation>
    </message>
    <message>
        <source>Only POST sends a text. A GET may be repeated on the way, and each time is an SMS. Ask the gateway&apos;s maker for their POST form.</source>
        <translation>لا يرسل النص إلا POST. قد يتكرر طلب GET في الطريق، وكل مرة رسالة SMS. اطلب من مطوّر البوابة صيغة POST.</translation>
    </message>
    <message>
        <source>It must be a whole address, such as https://gateway.example/v1/messages.</source>
        <translation>يجب أن يكون عنوانًا كاملًا، مثل https://gateway.example/v1/messages.</translation>
    </message>
    <message>
        <source>It must begin with https://. Plain http goes to this computer only.</source>
        <translation>يجب أن يبدأ بـ https://. يُسمح بـ http غير المشفّر إلى هذا الكمبيوتر فقط.</translation>
    </message>
    <message>
        <source>Write the host as it is: a placeholder may stand after it only.</source>
        <translation>اكتب المضيف كما هو: لا يجوز وضع عنصر نائب إلا بعده.</translation>
    </message>
    <message>
        <source>A secret does not belong into the description. Write {{secret:name}} here, then give its value in the form; it goes to the keychain.</source>
        <translation>لا مكان لقيمة سرية في الوصف. اكتب {{secret:name}} هنا ثم أعطِ قيمتها في النموذج؛ تُحفظ في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Write user and password with a colon between: {{secret:user}}:{{secret:password}}.</source>
        <translation>اكتب المستخدم وكلمة المرور وبينهما نقطتان: {{secret:user}}:{{secret:password}}.</translation>
    </message>
    <message>
        <source>A header&apos;s name takes letters, digits and hyphens.</source>
        <translation>يقبل اسم الترويسة الأحرف اللاتينية والأرقام والواصلات.</translation>
    </message>
    <message>
        <source>A header takes plain ASCII on one line.</source>
        <translation>تقبل الترويسة ASCII فقط في سطر واحد.</translation>
    </message>
    <message>
        <source>Heliograph writes “%1” itself, or it would change what is sent. Take it out.</source>
        <translation>يكتب Heliograph “%1” بنفسه، أو أنه سيغيّر ما يُرسل. احذفه.</translation>
    </message>
    <message>
        <source>It must be a text in quotes.</source>
        <translation>يجب أن يكون نصًا بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>Give the request one body: either &quot;json&quot; or &quot;form&quot;.</source>
        <translation>أعطِ الطلب محتوى واحدًا: إما &quot;json&quot; أو &quot;form&quot;.</translation>
    </message>
    <message>
        <source>Name what the gateway expects, such as {&quot;to&quot;: &quot;{{to}}&quot;, &quot;text&quot;: &quot;{{text}}&quot;}.</source>
        <translation>اذكر ما تتوقعه البوابة، مثل {&quot;to&quot;: &quot;{{to}}&quot;, &quot;text&quot;: &quot;{{text}}&quot;}.</translation>
    </message>
    <message>
        <source>It is nested too deep: eight levels are the most.</source>
        <translation>التداخل أعمق من اللازم: ثمانية مستويات على الأكثر.</translation>
    </message>
    <message>
        <source>Nothing says who it goes to: write {{to}} (+447700900142) or {{to_digits}} (447700900142).</source>
        <translation>لا شيء يحدد المستلم: اكتب {{to}} (+447700900142) أو {{to_digits}} (447700900142).</translation>
    </message>
    <message>
        <source>Nothing carries the text: write {{text}}, or &quot;free_text&quot;: false where the gateway sends its own.</source>
        <translation>لا شيء يحمل النص: اكتب {{text}}، أو &quot;free_text&quot;: false إن كانت البوابة ترسل نصها.</translation>
    </message>
    <message>
        <source>{{text}} stands here although &quot;free_text&quot; is false. Take one of them out.</source>
        <translation>يرد {{text}} هنا مع أن &quot;free_text&quot; هو false. احذف أحدهما.</translation>
    </message>
    <message>
        <source>Braces do not match: a placeholder is {{name}}.</source>
        <translation>الأقواس غير متطابقة: العنصر النائب هو {{name}}.</translation>
    </message>
    <message>
        <source>There is no {{%1}}. There are to, to_digits, text, sender, ref, secret:name and param:name.</source>
        <translation>لا يوجد {{%1}}. المتاح: to، to_digits، text، sender، ref، secret:name، param:name.</translation>
    </message>
    <message>
        <source>{{%1}} cannot stand here. In the address only secrets can, in a header no text and no parameter.</source>
        <translation>لا يجوز {{%1}} هنا. في العنوان لا تجوز إلا القيم السرية، وفي الترويسة لا يجوز نص ولا معلمة.</translation>
    </message>
    <message>
        <source>&quot;parameters&quot; does not declare “%1”.</source>
        <translation>لا يعلن &quot;parameters&quot; عن “%1”.</translation>
    </message>
    <message>
        <source>It must be a list of parameters, each with its name (%1).</source>
        <translation>يجب أن تكون قائمة معلمات، لكل منها اسمها (%1).</translation>
    </message>
    <message>
        <source>It must be a number from 1 to %1.</source>
        <translation>يجب أن يكون رقمًا من 1 إلى %1.</translation>
    </message>
    <message>
        <source>Nothing says how success looks, so no text would ever count as accepted. Give at least one rule, such as {&quot;status&quot;: 202}.</source>
        <translation>لا شيء يحدد شكل النجاح، فلن يُعد أي نص مقبولًا أبدًا. أعطِ قاعدة واحدة على الأقل، مثل {&quot;status&quot;: 202}.</translation>
    </message>
    <message>
        <source>It must be a list of up to 32 rules in square brackets.</source>
        <translation>يجب أن تكون قائمة من 32 قاعدة على الأكثر بين قوسين مربعين [].</translation>
    </message>
    <message>
        <source>A status is a number from 200 to 599.</source>
        <translation>الحالة رقم من 200 إلى 599.</translation>
    </message>
    <message>
        <source>Redirects are never followed: what they lead to may be a second SMS. Write the final address as the url.</source>
        <translation>لا تُتبع عمليات إعادة التوجيه أبدًا: قد تؤدي إلى SMS ثانية. اكتب العنوان النهائي في url.</translation>
    </message>
    <message>
        <source>It must be a JSON Pointer, such as /messages/0/id.</source>
        <translation>يجب أن يكون JSON Pointer، مثل /messages/0/id.</translation>
    </message>
    <message>
        <source>Compare with texts, whole numbers, true or false.</source>
        <translation>قارن بنصوص أو أعداد صحيحة أو true أو false.</translation>
    </message>
    <message>
        <source>Say with &quot;pointer&quot; where in the reply that value stands.</source>
        <translation>حدّد بـ &quot;pointer&quot; موضع هذه القيمة في الرد.</translation>
    </message>
    <message>
        <source>Say with &quot;equals&quot; or &quot;matches&quot; what stands there.</source>
        <translation>حدّد بـ &quot;equals&quot; أو &quot;matches&quot; ما يرد هناك.</translation>
    </message>
    <message>
        <source>It is no regular expression of up to 200 characters.</source>
        <translation>ليس تعبيرًا نمطيًا لا يزيد على 200 حرف.</translation>
    </message>
    <message>
        <source>This rule would fit every reply. Name a status, a pointer or an expression.</source>
        <translation>تنطبق هذه القاعدة على كل رد. اذكر حالة أو مؤشرًا أو تعبيرًا.</translation>
    </message>
    <message>
        <source>A secret cannot be called “%1”: a field of the account has this name.</source>
        <translation>لا يمكن تسمية قيمة سرية “%1”: يحمل هذا الاسم أحد حقول الحساب.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It must be the channel&apos;s uuid alone, such as 5b2c9a10-77aa-4f0e-9d53-0123456789ab, not a whole address.</source>
        <translation>يجب أن يكون UUID القناة وحده، مثل 5b2c9a10-77aa-4f0e-9d53-0123456789ab، لا عنوانًا كاملًا.</translation>
    </message>
    <message>
        <source>It takes letters, digits and underscores, a letter first.</source>
        <translation>يقبل الأحرف اللاتينية والأرقام والشرطات السفلية، ويبدأ بحرف.</translation>
    </message>
    <message>
        <source>The provider keeps this name for itself. Choose another one.</source>
        <translation>يحتفظ المزوّد بهذا الاسم لنفسه. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>One of the parameters has this name already.</source>
        <translation>تحمل إحدى المعلمات هذا الاسم بالفعل.</translation>
    </message>
    <message>
        <source>Choose a provider.</source>
        <translation>اختر مزوّدًا.</translation>
    </message>
    <message>
        <source>Choose codes or one-way SMS; each stands once for a country.</source>
        <translation>اختر الرموز أو SMS أحادية الاتجاه؛ يرد كل منهما مرة واحدة لكل بلد.</translation>
    </message>
    <message>
        <source>Code not checked: the provider never named it</source>
        <translation>لم يُتحقق من الرمز: لم يعطه المزوّد معرّفًا</translation>
    </message>
    <message>
        <source>Code not checked: the provider did not look at it</source>
        <translation>لم يُتحقق من الرمز: لم ينظر فيه المزوّد</translation>
    </message>
    <message>
        <source>Code not checked: %1</source>
        <translation>لم يُتحقق من الرمز: %1</translation>
    </message>
    <message numerus="yes">
        <source>Code not accepted: wrong or too old, %n tries left</source>
        <translation>
            <numerusform>لم يُقبل الرمز: خاطئ أو قديم، لم تبقَ محاولات</numerusform>
            <numerusform>لم يُقبل الرمز: خاطئ أو قديم، بقيت محاولة واحدة</numerusform>
            <numerusform>لم يُقبل الرمز: خاطئ أو قديم، بقيت محاولتان</numerusform>
            <numerusform>لم يُقبل الرمز: خاطئ أو قديم، بقيت %n محاولات</numerusform>
            <numerusform>لم يُقبل الرمز: خاطئ أو قديم، بقيت %n محاولة</numerusform>
            <numerusform>لم يُقبل الرمز: خاطئ أو قديم، بقيت %n محاولة</numerusform>
        </translation>
    </message>
    <message>
        <source>More than one number in the message: none was tried as the code</source>
        <translation>في الرسالة أكثر من رقم: لم يُجرَّب أي منها كرمز</translation>
    </message>
    <message>
        <source>Not sure whether the code was right: the provider’s answer never came</source>
        <translation>صحة الرمز غير مؤكدة: لم يصل رد المزوّد</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Of the gateway&apos;s sendsms page, as https://gateway.example/cgi-bin/sendsms.</source>
        <translation>عنوان صفحة sendsms في البوابة، مثل https://gateway.example/cgi-bin/sendsms.</translation>
    </message>
    <message>
        <source>Empty: the provider&apos;s own. Another only for another region or a proxy, with https.</source>
        <translation>إن تُرك فارغًا: عنوان المزوّد نفسه. لا تضع غيره إلا لمنطقة أخرى أو لخادم وسيط، مع https.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Kept in the system keychain. It is never shown again.</source>
        <translation>تُحفظ في سلسلة مفاتيح النظام ولا تُعرض مجددًا أبدًا.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>Of the integration, from the provider&apos;s portal. Kept in the system keychain and never shown again.</source>
        <translation>مفتاح التكامل، من بوابة المزوّد على الويب. يُحفظ في سلسلة مفاتيح النظام ولا يُعرض مجددًا أبدًا.</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>معرّف الحساب</translation>
    </message>
    <message>
        <source>The number of the account, from the provider&apos;s control panel.</source>
        <translation>رقم الحساب، من لوحة تحكم المزوّد.</translation>
    </message>
    <message>
        <source>API key or key file</source>
        <translation>مفتاح API أو ملف المفتاح</translation>
    </message>
    <message>
        <source>An API key, or the whole content of a service account&apos;s key file. Kept in the system keychain and never shown again.</source>
        <translation>مفتاح API، أو المحتوى الكامل لملف مفتاح حساب الخدمة. يُحفظ في سلسلة مفاتيح النظام ولا يُعرض مجددًا أبدًا.</translation>
    </message>
    <message>
        <source>Store texts there</source>
        <translation>حفظ النصوص هناك</translation>
    </message>
    <message>
        <source>The provider keeps what is sent</source>
        <translation>يحتفظ المزوّد بما يُرسَل</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>المرسلون</translation>
    </message>
    <message>
        <source>As the provider&apos;s support has set them up; several with commas, the first is the default.</source>
        <translation>كما أعدّهم دعم المزوّد؛ افصل بين عدة مرسلين بفواصل، والأول هو الافتراضي.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>The rented number that texts go out from and come in to, as +447700900000.</source>
        <translation>الرقم المستأجر الذي تُرسل منه النصوص وتصل إليه، بصيغة +447700900000.</translation>
    </message>
    <message>
        <source>Up to 11 letters and digits, or a number; several with commas, the first is the default. Empty: the provider&apos;s default.</source>
        <translation>حتى 11 حرفًا ورقمًا، أو رقم هاتف؛ افصل بين عدة مرسلين بفواصل، والأول هو الافتراضي. إن تُرك فارغًا: الافتراضي لدى المزوّد.</translation>
    </message>
    <message>
        <source>SMS per text</source>
        <translation>عدد رسائل SMS لكل نص</translation>
    </message>
    <message>
        <source>How many SMS one text may be. 1 keeps every text within 160 characters.</source>
        <translation>كم رسالة SMS يمكن أن يشغلها نص واحد. القيمة 1 تُبقي كل نص ضمن 160 حرفًا.</translation>
    </message>
    <message>
        <source>Listens at</source>
        <translation>يستمع على</translation>
    </message>
    <message>
        <source>Where receipts and inbound SMS come in on this computer; off: none do.</source>
        <translation>حيث تصل الإيصالات ورسائل SMS الواردة إلى هذا الكمبيوتر؛ off: لا يصل شيء.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز المميز</translation>
    </message>
    <message>
        <source>Part of the address the gateway calls, so that nobody else does.</source>
        <translation>جزء من العنوان الذي تتصل به البوابة، حتى لا يتصل به غيرها.</translation>
    </message>
    <message>
        <source>Plain http</source>
        <translation>‏http غير مشفّر</translation>
    </message>
    <message>
        <source>Allow it to an address of the own network</source>
        <translation>السماح به لعنوان في الشبكة الخاصة</translation>
    </message>
    <message>
        <source>Channel uuid</source>
        <translation>‏UUID القناة</translation>
    </message>
    <message>
        <source>Of the agent&apos;s SMS channel. Whoever has it can send, so it is kept in the system keychain and never shown again.</source>
        <translation>معرّف قناة SMS الخاصة بالوكيل (agent). من يملكه يمكنه الإرسال، لذا يُحفظ في سلسلة مفاتيح النظام ولا يُعرض مجددًا أبدًا.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>المعلمات</translation>
    </message>
    <message>
        <source>What the text that is set up at the provider is filled with. The agent gives each message its values.</source>
        <translation>ما يُملأ به النص المُعدّ لدى المزوّد. يعطي الموظف كل رسالة قيمها.</translation>
    </message>
    <message>
        <source>Text parameter</source>
        <translation>معلمة النص</translation>
    </message>
    <message>
        <source>Only if the greeting reads a text of yours: the parameter that carries it. Then a text can be written here. Empty: the greeting goes as it is.</source>
        <translation>فقط إذا كانت التحية تقرأ نصًا منك: المعلمة التي تحمله. عندها يمكن كتابة نص هنا. إن تُركت فارغة: تُرسل التحية كما هي.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>What to send to the gateway and how to read its reply, as JSON. Its secrets get fields of their own here once it is saved.</source>
        <translation>ما يُرسل إلى البوابة وكيف يُقرأ ردها، بصيغة JSON. تظهر هنا حقول خاصة بقيمه السرية بعد حفظه.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>السيناريو</translation>
    </message>
    <message>
        <source>From the provider&apos;s dashboard.</source>
        <translation>من لوحة تحكم المزوّد.</translation>
    </message>
    <message>
        <source>Key for service texts</source>
        <translation>مفتاح رسائل الخدمة</translation>
    </message>
    <message>
        <source>Of the transactional template. Kept in the system keychain.</source>
        <translation>مفتاح قالب المعاملات (transactional). يُحفظ في سلسلة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>Key for marketing</source>
        <translation>مفتاح التسويق</translation>
    </message>
    <message>
        <source>Of the marketing template. Empty: no marketing text goes.</source>
        <translation>مفتاح قالب التسويق. إن تُرك فارغًا: لا تُرسل نصوص تسويقية.</translation>
    </message>
    <message>
        <source>Key for codes</source>
        <translation>مفتاح الرموز</translation>
    </message>
    <message>
        <source>Of the OTP template: the provider makes and checks the codes. Empty: the desk does.</source>
        <translation>مفتاح قالب OTP: ينشئ المزوّد الرموز ويتحقق منها. إن تُرك فارغًا: يتولى التطبيق ذلك.</translation>
    </message>
    <message>
        <source>US number</source>
        <translation>رقم أمريكي</translation>
    </message>
    <message>
        <source>Yours, as +18005550199. Texts to the USA need it, others do not carry it.</source>
        <translation>رقمك بصيغة +18005550199. تحتاج إليه النصوص إلى الولايات المتحدة، ولا تحمله غيرها.</translation>
    </message>
    <message>
        <source>Digits of a code</source>
        <translation>عدد أرقام الرمز</translation>
    </message>
    <message>
        <source>As set up at the provider, so that a typed code is known for one.</source>
        <translation>كما هو مُعدّ لدى المزوّد، ليُعرف أن ما كُتب رمز.</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>‏SID الحساب</translation>
    </message>
    <message>
        <source>From the provider&apos;s console; it begins with AC.</source>
        <translation>من لوحة تحكم المزوّد؛ يبدأ بـ AC.</translation>
    </message>
    <message>
        <source>API key SID</source>
        <translation>‏SID مفتاح API</translation>
    </message>
    <message>
        <source>Begins with SK; then the secret below is this key&apos;s. Empty: it is the account&apos;s token.</source>
        <translation>يبدأ بـ SK؛ وعندها تكون القيمة السرية أدناه لهذا المفتاح. إن تُرك فارغًا: هي الرمز المميز للحساب.</translation>
    </message>
    <message>
        <source>Token or secret</source>
        <translation>الرمز المميز أو القيمة السرية</translation>
    </message>
    <message>
        <source>Messaging service</source>
        <translation>خدمة المراسلة</translation>
    </message>
    <message>
        <source>Begins with MG. It chooses the sender where none is given.</source>
        <translation>تبدأ بـ MG. تختار المرسل عندما لا يُحدَّد مرسل.</translation>
    </message>
    <message>
        <source>Verify service</source>
        <translation>خدمة Verify</translation>
    </message>
    <message>
        <source>Begins with VA: the provider makes and checks the codes. Empty: the desk does.</source>
        <translation>تبدأ بـ VA: ينشئ المزوّد الرموز ويتحقق منها. إن تُركت فارغة: يتولى التطبيق ذلك.</translation>
    </message>
    <message>
        <source>Address for codes</source>
        <translation>عنوان الرموز</translation>
    </message>
    <message>
        <source>Where the provider&apos;s verification is. As it is, unless you were told another.</source>
        <translation>عنوان خدمة التحقق لدى المزوّد. اتركه كما هو ما لم تُعطَ غيره.</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>القيمة السرية لـ API</translation>
    </message>
    <message>
        <source>Brand in codes</source>
        <translation>العلامة في الرموز</translation>
    </message>
    <message>
        <source>Your name in the provider&apos;s codes, which it then makes and checks. Empty: the desk does.</source>
        <translation>اسمك في رموز المزوّد الذي ينشئها عندئذٍ ويتحقق منها. إن تُرك فارغًا: يتولى التطبيق ذلك.</translation>
    </message>
    <message>
        <source>Enable SMS for the number</source>
        <translation>تفعيل SMS للرقم</translation>
    </message>
    <message>
        <source>A rented number has SMS switched off until this is done once. The provider charges for each SMS that comes in.</source>
        <translation>تبقى SMS متوقفة للرقم المستأجر حتى يُنفَّذ ذلك مرة واحدة. يحتسب المزوّد تكلفة كل SMS واردة.</translation>
    </message>
    <message>
        <source>Nobody asked for a code yet</source>
        <translation>لم يطلب أحد رمزًا بعد</translation>
    </message>
    <message>
        <source>A code goes out when the customer asks for it: in a chat, on the phone, at the counter.</source>
        <translation>يُرسل الرمز عندما يطلبه العميل: في دردشة أو هاتفيًا أو حضوريًا.</translation>
    </message>
    <message>
        <source>It must be a number, such as 12 or 12.50.</source>
        <translation>يجب أن يكون رقمًا، مثل 12 أو 12.50.</translation>
    </message>
    <message>
        <source>It must be a date, such as 2026-12-01.</source>
        <translation>يجب أن يكون تاريخًا، مثل 2026-12-01.</translation>
    </message>
    <message>
        <source>500 characters are the most.</source>
        <translation>الحد الأقصى 500 حرف.</translation>
    </message>
    <message>
        <source>It must be one line.</source>
        <translation>يجب أن يكون سطرًا واحدًا.</translation>
    </message>
    <message>
        <source>The account has no parameter of this name.</source>
        <translation>لا معلمة بهذا الاسم في الحساب.</translation>
    </message>
    <message>
        <source>A parameter is not right</source>
        <translation>معلمة غير صحيحة</translation>
    </message>
    <message numerus="yes">
        <source>%n parameters are not right</source>
        <translation>
            <numerusform>لا معلمات غير صحيحة</numerusform>
            <numerusform>معلمة واحدة غير صحيحة</numerusform>
            <numerusform>معلمتان غير صحيحتين</numerusform>
            <numerusform>‏%n معلمات غير صحيحة</numerusform>
            <numerusform>‏%n معلمة غير صحيحة</numerusform>
            <numerusform>‏%n معلمة غير صحيحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Parameter %1: its name takes letters, digits and underscores, a letter first.</source>
        <translation>المعلمة %1: يقبل اسمها الأحرف اللاتينية والأرقام والشرطات السفلية، ويبدأ بحرف.</translation>
    </message>
    <message>
        <source>Parameter %1: another one has this name already.</source>
        <translation>المعلمة %1: تحمل معلمة أخرى هذا الاسم بالفعل.</translation>
    </message>
    <message>
        <source>Parameter %1: the provider keeps this name for itself. Choose another one.</source>
        <translation>المعلمة %1: يحتفظ المزوّد بهذا الاسم لنفسه. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Parameter %1: its type is text, number, date or choice.</source>
        <translation>المعلمة %1: نوعها نص أو رقم أو تاريخ أو خيار.</translation>
    </message>
    <message>
        <source>Parameter %1: a choice needs what to choose from, each once; nothing else has choices.</source>
        <translation>المعلمة %1: يحتاج الخيار إلى ما يُختار منه دون تكرار؛ ولا خيارات لغيره.</translation>
    </message>
    <message>
        <source>Parameter %1: what goes where nothing is given does not fit its type.</source>
        <translation>المعلمة %1: ما يُرسل عند عدم إعطاء قيمة لا يناسب نوعها.</translation>
    </message>
    <message>
        <source>Parameter %1: it has no “%2”.</source>
        <translation>المعلمة %1: ليس لها “%2”.</translation>
    </message>
    <message>
        <source>Parameter %1: “%2” is not written right.</source>
        <translation>المعلمة %1: “%2” غير مكتوب بشكل صحيح.</translation>
    </message>
    <message>
        <source>%1 greeting</source>
        <comment>the text that is set up there</comment>
        <translation>تحية %1</translation>
    </message>
    <message>
        <source>%1 greeting · parameters %2</source>
        <translation>تحية %1 · المعلمات %2</translation>
    </message>
    <message>
        <source>It goes by itself at %1 in %2, when the quiet hours of %3 are over.</source>
        <translation>تُرسل تلقائيًا الساعة %1 بتوقيت %2، عندما تنتهي ساعات الهدوء لدى %3.</translation>
    </message>
    <message>
        <source>the customer’s e-mail address</source>
        <translation>البريد الإلكتروني للعميل</translation>
    </message>
    <message>
        <source>SMSC</source>
        <translation>SMSC</translation>
    </message>
    <message>
        <source>The smsc-id that carries this account&apos;s texts. Empty: the gateway chooses.</source>
        <translation>قيمة smsc-id التي تنقل نصوص هذا الحساب. إن تُرك فارغًا: تختار البوابة.</translation>
    </message>
    <message>
        <source>Status page</source>
        <translation>صفحة الحالة</translation>
    </message>
    <message>
        <source>Of bearerbox&apos;s admin port, as http://127.0.0.1:13000/. The test then tells which SMSCs are online. Empty: it tells only that texts are taken.</source>
        <translation>عنوان منفذ الإدارة في bearerbox، مثل http://127.0.0.1:13000/. عندها يبيّن الاختبار أي SMSC متصل. إن تُرك فارغًا: لا يبيّن إلا أن النصوص تُقبل.</translation>
    </message>
    <message>
        <source>Status password</source>
        <translation>كلمة مرور الحالة</translation>
    </message>
    <message>
        <source>The status-password of its configuration, only for reading. Kept in the system keychain and never shown again.</source>
        <translation>قيمة status-password في إعدادات البوابة، للقراءة فقط. تُحفظ في سلسلة مفاتيح النظام ولا تُعرض مجددًا أبدًا.</translation>
    </message>
    <message>
        <source>%1 stands in: the text goes through it, with its sender and at its price.</source>
        <translation>‏%1 هو البديل: يُرسل النص عبره، بمرسله وبسعره.</translation>
    </message>
    <message>
        <source>its address has no encryption, which is allowed on this computer only, or in the own network where its settings say so</source>
        <translation>عنوانه غير مشفّر، ولا يُسمح بذلك إلا على هذا الكمبيوتر، أو في الشبكة الخاصة حيث تنص إعداداته على ذلك</translation>
    </message>
    <message>
        <source>it asked to wait longer than the text could</source>
        <translation>طلب الانتظار مدة أطول مما يحتمله النص</translation>
    </message>
    <message>
        <source>%1 cannot be used yet: the system&apos;s keychain does not answer.</source>
        <translation>لا يمكن استخدام %1 بعد: سلسلة مفاتيح النظام لا تستجيب.</translation>
    </message>
    <message>
        <source>It holds the password. Everything else works, and what you send waits here. Look for a window of the keychain, or enter the password in Settings: then it is kept for this run.</source>
        <translation>كلمة المرور محفوظة فيها. كل ما عدا ذلك يعمل، وما ترسله ينتظر هنا. ابحث عن نافذة لسلسلة المفاتيح، أو أدخل كلمة المرور في “الإعدادات”: تُحفظ عندئذٍ حتى إنهاء التطبيق.</translation>
    </message>
    <message>
        <source>%1 cannot be used: its password was kept for the last run only.</source>
        <translation>لا يمكن استخدام %1: حُفظت كلمة مروره للتشغيل السابق فقط.</translation>
    </message>
    <message>
        <source>No keychain was there to keep it. What you send waits here. Enter the password in Settings.</source>
        <translation>لم توجد سلسلة مفاتيح لحفظها. ما ترسله ينتظر هنا. أدخل كلمة المرور في “الإعدادات”.</translation>
    </message>
    <message>
        <source>%1 cannot be used: the system&apos;s keychain gives no password for it.</source>
        <translation>لا يمكن استخدام %1: سلسلة مفاتيح النظام لا تعطي كلمة مرور له.</translation>
    </message>
    <message>
        <source>It may be locked, or not there. What you send waits here. Unlock it and try again, or enter the password in Settings: without a keychain it is kept for this run.</source>
        <translation>قد تكون مقفلة أو غير موجودة. ما ترسله ينتظر هنا. افتح قفلها وحاول مجددًا، أو أدخل كلمة المرور في “الإعدادات”: بلا سلسلة مفاتيح تُحفظ حتى إنهاء التطبيق.</translation>
    </message>
    <message>
        <source>It works</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>It takes texts, but receipts have nowhere to arrive</source>
        <translation>يقبل النصوص، لكن لا مكان تصل إليه الإيصالات</translation>
    </message>
    <message>
        <source>The address under “Listens at” is in use by another program or is not this computer&apos;s.</source>
        <translation>العنوان في “يستمع على” يستخدمه برنامج آخر أو ليس لهذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The service answers; its key is not tested</source>
        <translation>الخدمة تردّ؛ لم يُختبر مفتاحها</translation>
    </message>
    <message>
        <source>It is the right service, and it read a request with nothing to send in it. It has no way to ask about a key: whether yours is right shows with the first text.</source>
        <translation>إنها الخدمة الصحيحة، وقد قرأت طلبًا ليس فيه ما يُرسَل. لا تتيح طريقة للسؤال عن المفتاح: صحة مفتاحك تظهر مع أول نص.</translation>
    </message>
    <message>
        <source>Only the address is tested</source>
        <translation>لم يُختبر إلا العنوان</translation>
    </message>
    <message>
        <source>A server with the right certificate is there; not a word was said to it, because everything this provider reads becomes an SMS. Whether the account is right shows with the first text.</source>
        <translation>هناك خادم بالشهادة الصحيحة؛ لم يُرسل إليه أي شيء، لأن كل ما يقرؤه هذا المزوّد يصبح SMS. صحة الحساب تظهر مع أول نص.</translation>
    </message>
    <message>
        <source>It takes texts; its status page does not answer</source>
        <translation>يقبل النصوص؛ صفحة حالته لا تستجيب</translation>
    </message>
    <message>
        <source>So it is not known which SMSCs are online. Check the address, and that the admin-port of bearerbox is open to this computer.</source>
        <translation>لذا لا يُعرف أي SMSC متصل. تحقق من العنوان ومن أن admin-port في bearerbox مفتوح لهذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>It takes texts; the status password was refused</source>
        <translation>يقبل النصوص؛ رُفضت كلمة مرور الحالة</translation>
    </message>
    <message>
        <source>So it is not known which SMSCs are online. Replace the status password with the status-password of its configuration.</source>
        <translation>لذا لا يُعرف أي SMSC متصل. استبدل كلمة مرور الحالة بقيمة status-password في إعدادات البوابة.</translation>
    </message>
    <message>
        <source>It takes texts; the status page is not Kannel&apos;s</source>
        <translation>يقبل النصوص؛ صفحة الحالة ليست صفحة Kannel</translation>
    </message>
    <message>
        <source>So it is not known which SMSCs are online. Give the address of bearerbox&apos;s admin port.</source>
        <translation>لذا لا يُعرف أي SMSC متصل. أدخل عنوان منفذ الإدارة في bearerbox.</translation>
    </message>
    <message>
        <source>Kannel runs, but its smsbox does not</source>
        <translation>‏Kannel يعمل، لكن smsbox فيه لا يعمل</translation>
    </message>
    <message>
        <source>Nothing can be sent until whoever runs the gateway starts smsbox.</source>
        <translation>لا يمكن إرسال شيء حتى يشغّل من يدير البوابة smsbox.</translation>
    </message>
    <message>
        <source>Kannel runs, but has no line to a network</source>
        <translation>‏Kannel يعمل، لكنه غير متصل بأي شبكة</translation>
    </message>
    <message>
        <source>It would take texts and keep them until its SMSC is online again. Whoever runs the gateway can see why.</source>
        <translation>سيقبل النصوص ويحتفظ بها حتى يتصل SMSC مجددًا. يمكن لمن يدير البوابة معرفة السبب.</translation>
    </message>
    <message>
        <source>Kannel has no SMSC of that name</source>
        <translation>لا يوجد في Kannel أي SMSC بهذا الاسم</translation>
    </message>
    <message>
        <source>Write one of the names below under “SMSC”, or leave it empty.</source>
        <translation>اكتب أحد الأسماء أدناه في “SMSC”، أو اتركه فارغًا.</translation>
    </message>
    <message>
        <source>It refused the user name, password or key</source>
        <translation>رفض اسم المستخدم أو كلمة المرور أو المفتاح</translation>
    </message>
    <message>
        <source>Replace the one that is wrong and save.</source>
        <translation>استبدل الخاطئ منها واحفظ.</translation>
    </message>
    <message>
        <source>Nobody answered there</source>
        <translation>لم يردّ أحد هناك</translation>
    </message>
    <message>
        <source>Check the address, and that the gateway runs.</source>
        <translation>تحقق من العنوان ومن أن البوابة تعمل.</translation>
    </message>
    <message>
        <source>Its certificate cannot be trusted</source>
        <translation>شهادته غير موثوقة</translation>
    </message>
    <message>
        <source>Nothing was sent. Whoever runs the gateway can renew it.</source>
        <translation>لم يُرسل شيء. يمكن لمن يدير البوابة تجديدها.</translation>
    </message>
    <message>
        <source>It did not answer in time</source>
        <translation>لم يردّ في الوقت المحدد</translation>
    </message>
    <message>
        <source>Try again; if it stays so, ask whoever runs it.</source>
        <translation>حاول مجددًا؛ وإن استمر ذلك فاسأل من يديره.</translation>
    </message>
    <message>
        <source>It does not take this account</source>
        <translation>لا يقبل هذا الحساب</translation>
    </message>
    <message>
        <source>Compare these fields with the gateway&apos;s own configuration.</source>
        <translation>قارن هذه الحقول بإعدادات البوابة نفسها.</translation>
    </message>
    <message>
        <source>It answered with something unexpected</source>
        <translation>ردّ بشيء غير متوقع</translation>
    </message>
    <message>
        <source>Check that the address is the gateway&apos;s.</source>
        <translation>تحقق من أن العنوان هو عنوان البوابة.</translation>
    </message>
    <message>
        <source>%1: online</source>
        <comment>a line of the gateway&apos;s</comment>
        <translation>‏%1: متصل</translation>
    </message>
    <message>
        <source>%1: not online</source>
        <translation>‏%1: غير متصل</translation>
    </message>
    <message numerus="yes">
        <source>%1: online, %n SMS waiting</source>
        <translation>
            <numerusform>‏%1: متصل، لا رسائل SMS في الانتظار</numerusform>
            <numerusform>‏%1: متصل، رسالة SMS واحدة في الانتظار</numerusform>
            <numerusform>‏%1: متصل، رسالتا SMS في الانتظار</numerusform>
            <numerusform>‏%1: متصل، %n رسائل SMS في الانتظار</numerusform>
            <numerusform>‏%1: متصل، %n رسالة SMS في الانتظار</numerusform>
            <numerusform>‏%1: متصل، %n رسالة SMS في الانتظار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: not online, %n SMS waiting</source>
        <translation>
            <numerusform>‏%1: غير متصل، لا رسائل SMS في الانتظار</numerusform>
            <numerusform>‏%1: غير متصل، رسالة SMS واحدة في الانتظار</numerusform>
            <numerusform>‏%1: غير متصل، رسالتا SMS في الانتظار</numerusform>
            <numerusform>‏%1: غير متصل، %n رسائل SMS في الانتظار</numerusform>
            <numerusform>‏%1: غير متصل، %n رسالة SMS في الانتظار</numerusform>
            <numerusform>‏%1: غير متصل، %n رسالة SMS في الانتظار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is the beginning of %n characters. Copy, in the conversation, takes all of them.</source>
        <translation>
            <numerusform>هذه بداية نص بلا أحرف. أمر “نسخ” في المحادثة ينسخه كله.</numerusform>
            <numerusform>هذه بداية نص من حرف واحد. أمر “نسخ” في المحادثة ينسخه كله.</numerusform>
            <numerusform>هذه بداية نص من حرفين. أمر “نسخ” في المحادثة ينسخه كله.</numerusform>
            <numerusform>هذه بداية نص من %n أحرف. أمر “نسخ” في المحادثة ينسخه كله.</numerusform>
            <numerusform>هذه بداية نص من %n حرفًا. أمر “نسخ” في المحادثة ينسخه كله.</numerusform>
            <numerusform>هذه بداية نص من %n حرف. أمر “نسخ” في المحادثة ينسخه كله.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 through %2</source>
        <comment>Accepted through Kannel</comment>
        <translation>‏%1 عبر %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences, one after the other</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 stood in for %2: %3.</source>
        <comment>an account, another account, a reason</comment>
        <translation>حلّ %1 محل %2: %3.</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>هاتفيًا</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>حضوريًا</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>على ورق</translation>
    </message>
    <message>
        <source>On a web form</source>
        <translation>عبر نموذج ويب</translation>
    </message>
    <message>
        <source>From the provider</source>
        <translation>من المزوّد</translation>
    </message>
    <message>
        <source>Service and marketing</source>
        <translation>الخدمة والتسويق</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Agreed to SMS, marketing too</source>
        <translation>وافق على SMS، والتسويق أيضًا</translation>
    </message>
    <message>
        <source>Agreed to SMS</source>
        <translation>وافق على SMS</translation>
    </message>
    <message>
        <source>Asked for an SMS</source>
        <translation>طلب رسالة SMS</translation>
    </message>
    <message>
        <source>Wrote first</source>
        <translation>بادر بالكتابة</translation>
    </message>
    <message>
        <source>%1 says that the number opted out there</source>
        <translation>يقول %1 إن الرقم ألغى الاشتراك لديه</translation>
    </message>
    <message>
        <source>Opt-out lifted</source>
        <translation>أُزيل إلغاء الاشتراك</translation>
    </message>
    <message>
        <source>It must be amounts with their currency, such as 50.00 EUR, 20 GBP.</source>
        <translation>يجب أن تكون مبالغ مع عملتها، مثل 50.00 EUR, 20 GBP.</translation>
    </message>
    <message>
        <source>A currency stands once.</source>
        <translation>ترد كل عملة مرة واحدة.</translation>
    </message>
    <message>
        <source>That day has not come yet</source>
        <translation>لم يأتِ هذا اليوم بعد</translation>
    </message>
    <message>
        <source>A consent is recorded from today on, not before it was given.</source>
        <translation>تُسجَّل الموافقة من اليوم فصاعدًا، لا قبل منحها.</translation>
    </message>
    <message>
        <source>That time has gone by</source>
        <translation>مضى هذا الوقت</translation>
    </message>
    <message>
        <source>Choose a later one, or send it now. The text is kept.</source>
        <translation>اختر وقتًا لاحقًا، أو أرسلها الآن. النص محفوظ.</translation>
    </message>
    <message>
        <source>That is more than a year away</source>
        <translation>هذا بعد أكثر من سنة</translation>
    </message>
    <message>
        <source>Choose an earlier time. The text is kept.</source>
        <translation>اختر وقتًا أقرب. النص محفوظ.</translation>
    </message>
    <message>
        <source>Another SMS to this customer is being written</source>
        <translation>تُكتب رسالة SMS أخرى إلى هذا العميل</translation>
    </message>
    <message>
        <source>Send that one or empty it, then change this one. Both are kept.</source>
        <translation>أرسل تلك أو أفرغها، ثم غيّر هذه. كلتاهما محفوظتان.</translation>
    </message>
    <message>
        <source>It was sent again already</source>
        <translation>أُرسلت مجددًا بالفعل</translation>
    </message>
    <message>
        <source>The new message tells how that went.</source>
        <translation>الرسالة الجديدة تبيّن النتيجة.</translation>
    </message>
    <message>
        <source>Opted out of SMS: %1 says so</source>
        <translation>ألغى الاشتراك في SMS حسب %1</translation>
    </message>
    <message>
        <source>A quotation mark in this row has no partner.</source>
        <translation>علامة اقتباس في هذا الصف بلا مقابل.</translation>
    </message>
    <message>
        <source>Some characters cannot be read. Choose another encoding if many rows say this.</source>
        <translation>تعذّرت قراءة بعض الأحرف. اختر ترميزًا آخر إذا تكرر ذلك في صفوف كثيرة.</translation>
    </message>
    <message>
        <source>It holds bytes that are no text.</source>
        <translation>يحتوي على بايتات ليست نصًا.</translation>
    </message>
    <message>
        <source>A cell is too long.</source>
        <translation>خلية طويلة جدًا.</translation>
    </message>
    <message>
        <source>“%1” is too long: 200 characters are the most.</source>
        <translation>‏“%1” أطول من اللازم: الحد الأقصى 200 حرف.</translation>
    </message>
    <message>
        <source>It has more cells than the heading. A comma inside a cell needs quotation marks around it.</source>
        <translation>خلاياه أكثر من خلايا صف العناوين. الفاصلة داخل خلية تحتاج إلى علامتي اقتباس حولها.</translation>
    </message>
    <message>
        <source>This contact card does not end, or is of a version that nobody knows.</source>
        <translation>بطاقة الاتصال هذه بلا نهاية، أو بإصدار غير معروف.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>الاسم مفقود.</translation>
    </message>
    <message>
        <source>The phone number is missing.</source>
        <translation>رقم الهاتف مفقود.</translation>
    </message>
    <message>
        <source>Another number of theirs was left out: it cannot be read.</source>
        <translation>استُبعد رقم آخر للعميل: تعذّرت قراءته.</translation>
    </message>
    <message>
        <source>The time zone was left out: it is none, such as Europe/London.</source>
        <translation>استُبعدت المنطقة الزمنية: ليست بصيغة مثل Europe/London.</translation>
    </message>
    <message>
        <source>The date was left out: it is not written as 2026-11-28.</source>
        <translation>استُبعد التاريخ: ليس بصيغة 2026-11-28.</translation>
    </message>
    <message>
        <source>Consent was left out: the file does not say where it was given.</source>
        <translation>استُبعدت الموافقة: لا يذكر الملف أين مُنحت.</translation>
    </message>
    <message>
        <source>It is not clear whether they opted out. Write yes or no.</source>
        <translation>ليس واضحًا هل أُلغي الاشتراك. اكتب نعم أو لا.</translation>
    </message>
    <message>
        <source>A customer with this number is here already.</source>
        <translation>يوجد عميل بهذا الرقم هنا بالفعل.</translation>
    </message>
    <message>
        <source>The same number is on line %1.</source>
        <translation>الرقم نفسه في السطر %1.</translation>
    </message>
    <message>
        <source>Several customers have this number, and none of them has this name.</source>
        <translation>لدى عدة عملاء هذا الرقم، ولا أحد منهم بهذا الاسم.</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>لا يوجد ملف كهذا</translation>
    </message>
    <message>
        <source>It was moved or removed. Choose it again.</source>
        <translation>نُقل أو أُزيل. اختره مجددًا.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>تعذّرت قراءة الملف</translation>
    </message>
    <message>
        <source>Check that it is yours to read and that the disk is there.</source>
        <translation>تحقق من أن لك صلاحية قراءته ومن أن القرص موجود.</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>تعذّرت كتابة الملف</translation>
    </message>
    <message>
        <source>Check that the folder is yours to write and that the disk has room.</source>
        <translation>تحقق من أن لك صلاحية الكتابة في المجلد ومن وجود مساحة على القرص.</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>الملف فارغ</translation>
    </message>
    <message>
        <source>There is nothing in it to take in.</source>
        <translation>ليس فيه ما يُستورد.</translation>
    </message>
    <message>
        <source>There is no such encoding</source>
        <translation>لا يوجد ترميز كهذا</translation>
    </message>
    <message>
        <source>The file changed meanwhile</source>
        <translation>تغيّر الملف في هذه الأثناء</translation>
    </message>
    <message>
        <source>Choose it again, so that what is checked is what goes in.</source>
        <translation>اختره مجددًا، ليكون ما فُحص هو ما يُستورد.</translation>
    </message>
    <message>
        <source>This import was undone already</source>
        <translation>تم التراجع عن هذا الاستيراد بالفعل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>Other phone numbers</source>
        <translation>أرقام هاتف أخرى</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>عميل منذ</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>التسميات</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>ألغى الاشتراك</translation>
    </message>
    <message>
        <source>Where consent was given</source>
        <translation>أين مُنحت الموافقة</translation>
    </message>
    <message>
        <source>Keep as a detail</source>
        <translation>الاحتفاظ به كتفصيل</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Its cause is not known</source>
        <translation>السبب غير معروف</translation>
    </message>
    <message>
        <source>The number does not exist, or takes no texts</source>
        <translation>الرقم غير موجود أو لا يستقبل النصوص</translation>
    </message>
    <message>
        <source>The number is no mobile</source>
        <translation>الرقم ليس رقم جوال</translation>
    </message>
    <message>
        <source>The customer opted out</source>
        <translation>ألغى العميل الاشتراك</translation>
    </message>
    <message>
        <source>The phone was off or out of reach</source>
        <translation>كان الهاتف مغلقًا أو خارج التغطية</translation>
    </message>
    <message>
        <source>The network took it for spam</source>
        <translation>عدّته الشبكة رسالة مزعجة</translation>
    </message>
    <message>
        <source>The country does not allow it</source>
        <translation>البلد لا يسمح بذلك</translation>
    </message>
    <message>
        <source>The sender may not be used there</source>
        <translation>لا يجوز استخدام المرسل هناك</translation>
    </message>
    <message>
        <source>The text was not accepted</source>
        <translation>لم يُقبل النص</translation>
    </message>
    <message>
        <source>The provider account could not pay for it, or may not send</source>
        <translation>تعذّر على حساب المزوّد دفع تكلفته، أو لا يُسمح له بالإرسال</translation>
    </message>
    <message>
        <source>It could not go in time</source>
        <translation>لم يمكن إرسالها في الوقت المحدد</translation>
    </message>
    <message>
        <source>The number was no longer verified</source>
        <translation>لم يعد الرقم متحقَّقًا منه</translation>
    </message>
    <message>
        <source>The answer was lost</source>
        <translation>فُقد الرد</translation>
    </message>
    <message>
        <source>Only some of its parts went</source>
        <translation>أُرسل بعض أجزائها فقط</translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation>بلا تكلفة</translation>
    </message>
    <message>
        <source>May be charged</source>
        <translation>ربما احتُسبت تكلفتها</translation>
    </message>
    <message>
        <source>Safe to retry</source>
        <translation>إعادة المحاولة آمنة</translation>
    </message>
    <message>
        <source>Nothing arrived.</source>
        <translation>لم يصل شيء.</translation>
    </message>
    <message>
        <source>The network could not deliver it. A retry is charged again.</source>
        <translation>تعذّر على الشبكة تسليمها. تُحتسب تكلفة إعادة المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>A retry fails again</source>
        <translation>ستفشل إعادة المحاولة مجددًا</translation>
    </message>
    <message>
        <source>Something has to change first: edit it in the conversation.</source>
        <translation>يجب تغيير شيء أولًا: عدّلها في المحادثة.</translation>
    </message>
    <message>
        <source>Not sure: never retried from here</source>
        <translation>غير مؤكدة: لا يُعاد إرسالها من هنا أبدًا</translation>
    </message>
    <message>
        <source>It may have arrived. Decide in the conversation.</source>
        <translation>ربما وصلت. قرّر في المحادثة.</translation>
    </message>
    <message>
        <source>Texts a minute</source>
        <translation>نصوص في الدقيقة</translation>
    </message>
    <message>
        <source>The most your contract allows. Bulk keeps within it; codes and single texts go first. Empty: no limit.</source>
        <translation>الحد الأقصى الذي يسمح به عقدك. يلتزم به الإرسال الجماعي؛ والرموز والنصوص المفردة تُرسل أولًا. إن تُرك فارغًا: بلا حد.</translation>
    </message>
    <message>
        <source>calm, rough, outage, throttled or silent.</source>
        <translation>‏calm أو rough أو outage أو throttled أو silent.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>The same number brings the same luck again.</source>
        <translation>الرقم نفسه يعيد النتائج العشوائية نفسها.</translation>
    </message>
    <message>
        <source>%1 says so, on %2. Chat is still open.</source>
        <translation>حسب %1، في %2. الدردشة لا تزال متاحة.</translation>
    </message>
    <message>
        <source>%1: a marketing text must say how to stop</source>
        <translation>‏%1: يجب أن يذكر النص التسويقي طريقة الإيقاف</translation>
    </message>
    <message>
        <source>No phone number</source>
        <translation>لا رقم هاتف</translation>
    </message>
    <message>
        <source>Add one on the profile.</source>
        <translation>أضف رقمًا في الملف الشخصي.</translation>
    </message>
    <message>
        <source>Correct it on the profile.</source>
        <translation>صحّحه في الملف الشخصي.</translation>
    </message>
    <message>
        <source>It is held and goes %1.</source>
        <translation>تُحتجز وتُرسل %1.</translation>
    </message>
    <message>
        <source>The provider takes %1 characters, this has %2 too many. Nothing you typed is lost.</source>
        <translation>الحد الأقصى لدى المزوّد %1 حرف، وفي هذا النص %2 زائدة. لم يضع شيء مما كتبته.</translation>
    </message>
    <message>
        <source>The number stands in this send already</source>
        <translation>الرقم موجود في هذا الإرسال بالفعل</translation>
    </message>
    <message>
        <source>Another recipient has it. One text goes to it.</source>
        <translation>لدى مستلم آخر الرقم نفسه. يُرسل إليه نص واحد.</translation>
    </message>
    <message>
        <source>Today&apos;s limit for bulk is reached</source>
        <translation>بُلغ حد اليوم للإرسال الجماعي</translation>
    </message>
    <message>
        <source>Today&apos;s limit is reached</source>
        <translation>بُلغ حد اليوم</translation>
    </message>
    <message>
        <source>%1 of %2 are used. It begins again at midnight, or a supervisor raises it in Settings.</source>
        <translation>استُخدم %1 من %2. يبدأ من جديد عند منتصف الليل، أو يرفعه مشرف في “الإعدادات”.</translation>
    </message>
    <message>
        <source>%1 of %2 segments are used. It begins again at midnight, or a supervisor raises it in Settings.</source>
        <translation>المقاطع المستخدمة: %1 من %2. يبدأ من جديد عند منتصف الليل، أو يرفعه مشرف في “الإعدادات”.</translation>
    </message>
    <message>
        <source>Verification ends before then</source>
        <translation>ينتهي التحقق قبل ذلك الوقت</translation>
    </message>
    <message>
        <source>It holds until %1. Send a code, or choose an earlier time.</source>
        <translation>يسري حتى %1. أرسل رمزًا، أو اختر وقتًا أقرب.</translation>
    </message>
    <message>
        <source>Send at %1 their time</source>
        <translation>إرسال الساعة %1 بتوقيت العميل</translation>
    </message>
    <message>
        <source>Daily limits</source>
        <translation>الحدود اليومية</translation>
    </message>
    <message>
        <source>The number is not verified.</source>
        <translation>لم يُتحقق من الرقم.</translation>
    </message>
    <message>
        <source>There is no consent to SMS.</source>
        <translation>لا موافقة على SMS.</translation>
    </message>
    <message>
        <source>The number opted out of SMS.</source>
        <translation>ألغى الرقم الاشتراك في SMS.</translation>
    </message>
    <message>
        <source>The country does not allow it.</source>
        <translation>البلد لا يسمح بذلك.</translation>
    </message>
    <message>
        <source>This kind of number takes no SMS.</source>
        <translation>هذا النوع من الأرقام لا يستقبل SMS.</translation>
    </message>
    <message>
        <source>It is quiet hours there.</source>
        <translation>الوقت هناك ضمن ساعات الهدوء.</translation>
    </message>
    <message>
        <source>The text is longer than the provider takes. Shorten it, or send it in two.</source>
        <translation>النص أطول مما يقبله المزوّد. اختصره أو أرسله على رسالتين.</translation>
    </message>
    <message>
        <source>Something in it has no value.</source>
        <translation>فيه ما هو بلا قيمة.</translation>
    </message>
    <message>
        <source>The same text went to this number already.</source>
        <translation>أُرسل النص نفسه إلى هذا الرقم بالفعل.</translation>
    </message>
    <message>
        <source>The provider cannot send it.</source>
        <translation>لا يستطيع المزوّد إرساله.</translation>
    </message>
    <message>
        <source>It would fail again. Edit it in the conversation.</source>
        <translation>ستفشل مجددًا. عدّلها في المحادثة.</translation>
    </message>
    <message>
        <source>A text of theirs is being sent</source>
        <translation>نص لهذا العميل قيد الإرسال</translation>
    </message>
    <message>
        <source>Wait until it has gone, or cancel it, then erase them.</source>
        <translation>انتظر حتى يُرسل أو ألغه، ثم امحُ بيانات العميل.</translation>
    </message>
    <message>
        <source>language: takes a code, as language:en</source>
        <translation>‏language: يقبل رمزًا، مثل language:en</translation>
    </message>
    <message>
        <source>A label of the customer</source>
        <translation>تسمية للعميل</translation>
    </message>
    <message>
        <source>What the customer agreed to</source>
        <translation>ما وافق عليه العميل</translation>
    </message>
    <message>
        <source>A number, one for SMS, or an email</source>
        <translation>رقم، أو رقم يستقبل SMS، أو بريد إلكتروني</translation>
    </message>
    <message>
        <source>Mobile or landline</source>
        <translation>جوال أو خط أرضي</translation>
    </message>
    <message>
        <source>Language of the customer</source>
        <translation>لغة العميل</translation>
    </message>
    <message>
        <source>Last wrote on this day or later</source>
        <translation>آخر كتابة في هذا اليوم أو بعده</translation>
    </message>
    <message>
        <source>Last wrote before this day</source>
        <translation>آخر كتابة قبل هذا اليوم</translation>
    </message>
    <message>
        <source>A customer since this day or later</source>
        <translation>عميل منذ هذا اليوم أو بعده</translation>
    </message>
    <message>
        <source>It goes by itself at %1, unless %2 opts out or the number is no longer verified.</source>
        <translation>تُرسل تلقائيًا في %1، ما لم يُلغِ %2 الاشتراك أو ينتهِ التحقق من الرقم.</translation>
    </message>
    <message>
        <source>It goes by itself at %1 in %2, unless %3 opts out or the number is no longer verified.</source>
        <translation>تُرسل تلقائيًا في %1 بتوقيت %2، ما لم يُلغِ %3 الاشتراك أو ينتهِ التحقق من الرقم.</translation>
    </message>
    <message>
        <source>scheduled for %1</source>
        <translation>مجدولة في %1</translation>
    </message>
    <message>
        <source>Scheduled for %1</source>
        <translation>مجدولة في %1</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>A day of the week with day and month, as in &quot;Mon 30 Nov&quot;; see QLocale::toString for the letters.</extracomment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>day and hour, city</comment>
        <translation>‏%1 بتوقيت %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Text taken in to be sent</source>
        <translation>أُخذ نص لإرساله</translation>
    </message>
    <message>
        <source>The provider took the text</source>
        <translation>قبل المزوّد النص</translation>
    </message>
    <message>
        <source>The provider took a part of the text</source>
        <translation>قبل المزوّد جزءًا من النص</translation>
    </message>
    <message>
        <source>The provider refused the text</source>
        <translation>رفض المزوّد النص</translation>
    </message>
    <message>
        <source>The text did not leave the desk</source>
        <translation>لم يغادر النص التطبيق</translation>
    </message>
    <message>
        <source>Not sure whether the text went</source>
        <translation>إرسال النص غير مؤكد</translation>
    </message>
    <message>
        <source>Another provider stood in</source>
        <translation>حلّ مزوّد آخر محله</translation>
    </message>
    <message>
        <source>Found in the provider&apos;s history what became of the text</source>
        <translation>عُثر في سجل المزوّد على مصير النص</translation>
    </message>
    <message>
        <source>Decided what became of a text that was not sure</source>
        <translation>تقرر مصير نص غير مؤكد</translation>
    </message>
    <message>
        <source>Held text released</source>
        <translation>أُفرج عن نص محتجز</translation>
    </message>
    <message>
        <source>Text taken back</source>
        <translation>سُحب نص</translation>
    </message>
    <message>
        <source>Text cancelled</source>
        <translation>أُلغي نص</translation>
    </message>
    <message>
        <source>Failed text set aside</source>
        <translation>نُحّي نص فاشل جانبًا</translation>
    </message>
    <message>
        <source>Text to many started</source>
        <translation>بدأ إرسال جماعي</translation>
    </message>
    <message>
        <source>Text to many approved after the first one</source>
        <translation>اعتُمد إرسال جماعي بعد أول رسالة</translation>
    </message>
    <message>
        <source>Text to many paused</source>
        <translation>أُوقف إرسال جماعي مؤقتًا</translation>
    </message>
    <message>
        <source>Text to many resumed</source>
        <translation>استُؤنف إرسال جماعي</translation>
    </message>
    <message>
        <source>Failed part of a text to many sent again</source>
        <translation>أُعيد إرسال الجزء الفاشل من إرسال جماعي</translation>
    </message>
    <message>
        <source>Text to many cancelled</source>
        <translation>أُلغي إرسال جماعي</translation>
    </message>
    <message>
        <source>Code made</source>
        <translation>أُنشئ رمز</translation>
    </message>
    <message>
        <source>Code sent</source>
        <translation>أُرسل الرمز</translation>
    </message>
    <message>
        <source>Not sure whether the code went</source>
        <translation>إرسال الرمز غير مؤكد</translation>
    </message>
    <message>
        <source>Code not sent</source>
        <translation>لم يُرسل الرمز</translation>
    </message>
    <message>
        <source>Code refused</source>
        <translation>رُفض الرمز</translation>
    </message>
    <message>
        <source>Wrong code typed</source>
        <translation>كُتب رمز خاطئ</translation>
    </message>
    <message>
        <source>Several numbers typed that could be the code</source>
        <translation>كُتبت عدة أرقام قد تكون الرمز</translation>
    </message>
    <message>
        <source>The provider did not check the code</source>
        <translation>لم يتحقق المزوّد من الرمز</translation>
    </message>
    <message>
        <source>Not sure whether the provider checked the code</source>
        <translation>تحقق المزوّد من الرمز غير مؤكد</translation>
    </message>
    <message>
        <source>Code expired</source>
        <translation>انتهت صلاحية الرمز</translation>
    </message>
    <message>
        <source>Number locked after too many wrong codes</source>
        <translation>قُفل الرقم بعد رموز خاطئة كثيرة</translation>
    </message>
    <message>
        <source>Code cancelled</source>
        <translation>أُلغي الرمز</translation>
    </message>
    <message>
        <source>Verification ended</source>
        <translation>انتهى التحقق</translation>
    </message>
    <message>
        <source>Verification ended by itself</source>
        <translation>انتهى التحقق تلقائيًا</translation>
    </message>
    <message>
        <source>Consent recorded</source>
        <translation>سُجّلت موافقة</translation>
    </message>
    <message>
        <source>Number opted out</source>
        <translation>ألغى الرقم الاشتراك</translation>
    </message>
    <message>
        <source>Conversation begun</source>
        <translation>بدأت محادثة</translation>
    </message>
    <message>
        <source>Conversation accepted</source>
        <translation>قُبلت محادثة</translation>
    </message>
    <message>
        <source>Conversation assigned</source>
        <translation>أُسندت محادثة</translation>
    </message>
    <message>
        <source>Conversation set to pending</source>
        <translation>عُلّقت محادثة</translation>
    </message>
    <message>
        <source>Conversation snoozed</source>
        <translation>أُجّلت محادثة</translation>
    </message>
    <message>
        <source>Snoozed conversation back</source>
        <translation>عادت محادثة مؤجّلة</translation>
    </message>
    <message>
        <source>Labels of a conversation changed</source>
        <translation>تغيّرت تسميات محادثة</translation>
    </message>
    <message>
        <source>Offered conversation missed</source>
        <translation>فاتت محادثة معروضة</translation>
    </message>
    <message>
        <source>Offered conversation declined</source>
        <translation>رُفضت محادثة معروضة</translation>
    </message>
    <message>
        <source>Customer added</source>
        <translation>أُضيف عميل</translation>
    </message>
    <message>
        <source>Customer changed</source>
        <translation>تغيّرت بيانات عميل</translation>
    </message>
    <message>
        <source>Customers labelled</source>
        <translation>أُضيفت تسمية إلى عملاء</translation>
    </message>
    <message>
        <source>Label taken off customers</source>
        <translation>أُزيلت تسمية من عملاء</translation>
    </message>
    <message>
        <source>Two customers merged</source>
        <translation>دُمج عميلان</translation>
    </message>
    <message>
        <source>Merge undone</source>
        <translation>تم التراجع عن دمج</translation>
    </message>
    <message>
        <source>Two customers marked as different people</source>
        <translation>مُيّز عميلان كشخصين مختلفين</translation>
    </message>
    <message>
        <source>Customer erased</source>
        <translation>مُحيت بيانات عميل</translation>
    </message>
    <message>
        <source>Number added or changed</source>
        <translation>أُضيف رقم أو تغيّر</translation>
    </message>
    <message>
        <source>Number removed</source>
        <translation>أُزيل رقم</translation>
    </message>
    <message>
        <source>Number confirmed as a mobile</source>
        <translation>أُكّد أن الرقم جوال</translation>
    </message>
    <message>
        <source>Landline tagged for SMS by hand</source>
        <translation>وُسم خط أرضي لـ SMS يدويًا</translation>
    </message>
    <message>
        <source>Conversation opened for review</source>
        <translation>فُتحت محادثة للمراجعة</translation>
    </message>
    <message>
        <source>Conversation scored</source>
        <translation>قُيّمت محادثة</translation>
    </message>
    <message>
        <source>Score changed</source>
        <translation>تغيّر تقييم</translation>
    </message>
    <message>
        <source>Score answered</source>
        <translation>رُدّ على تقييم</translation>
    </message>
    <message>
        <source>Score disputed</source>
        <translation>اعتُرض على تقييم</translation>
    </message>
    <message>
        <source>Disputed score kept</source>
        <translation>أُبقي على تقييم معترَض عليه</translation>
    </message>
    <message>
        <source>Coaching note written</source>
        <translation>كُتبت ملاحظة توجيهية</translation>
    </message>
    <message>
        <source>Coaching note changed</source>
        <translation>تغيّرت ملاحظة توجيهية</translation>
    </message>
    <message>
        <source>Coaching note removed</source>
        <translation>أُزيلت ملاحظة توجيهية</translation>
    </message>
    <message>
        <source>Coaching note answered</source>
        <translation>رُدّ على ملاحظة توجيهية</translation>
    </message>
    <message>
        <source>Coaching followed up</source>
        <translation>تمت متابعة التوجيه</translation>
    </message>
    <message>
        <source>Rubric added</source>
        <translation>أُضيف نموذج تقييم</translation>
    </message>
    <message>
        <source>Rubric changed</source>
        <translation>تغيّر نموذج تقييم</translation>
    </message>
    <message>
        <source>Rubric retired</source>
        <translation>أُوقف استخدام نموذج تقييم</translation>
    </message>
    <message>
        <source>Customers imported</source>
        <translation>استُورد عملاء</translation>
    </message>
    <message>
        <source>Import undone</source>
        <translation>تم التراجع عن استيراد</translation>
    </message>
    <message>
        <source>Customers exported</source>
        <translation>صُدّر عملاء</translation>
    </message>
    <message>
        <source>Conversations exported</source>
        <translation>صُدّرت محادثات</translation>
    </message>
    <message>
        <source>Report exported</source>
        <translation>صُدّر تقرير</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>تغيّر إعداد</translation>
    </message>
    <message>
        <source>Provider added</source>
        <translation>أُضيف مزوّد</translation>
    </message>
    <message>
        <source>Provider changed</source>
        <translation>تغيّر مزوّد</translation>
    </message>
    <message>
        <source>Provider removed</source>
        <translation>أُزيل مزوّد</translation>
    </message>
    <message>
        <source>Password of a provider stored</source>
        <translation>خُزّنت كلمة مرور مزوّد</translation>
    </message>
    <message>
        <source>Provider asked to do something</source>
        <translation>طُلب من المزوّد تنفيذ شيء</translation>
    </message>
    <message>
        <source>Provider paused</source>
        <translation>أُوقف مزوّد مؤقتًا</translation>
    </message>
    <message>
        <source>Provider resumed</source>
        <translation>استُؤنف مزوّد</translation>
    </message>
    <message>
        <source>Template added</source>
        <translation>أُضيف قالب</translation>
    </message>
    <message>
        <source>Template changed</source>
        <translation>تغيّر قالب</translation>
    </message>
    <message>
        <source>Template removed</source>
        <translation>أُزيل قالب</translation>
    </message>
    <message>
        <source>Desk opened</source>
        <translation>فُتح التطبيق</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>استُعيدت نسخة احتياطية</translation>
    </message>
    <message>
        <source>Somebody else sat down</source>
        <translation>تولّى شخص آخر العمل</translation>
    </message>
    <message>
        <source>Availability changed</source>
        <translation>تغيّرت حالة التوفر</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>تغيّر الدور</translation>
    </message>
    <message>
        <source>Audit trail signed off</source>
        <translation>وُقّع سجل التدقيق</translation>
    </message>
    <message>
        <source>Audit trail exported</source>
        <translation>صُدّر سجل التدقيق</translation>
    </message>
    <message>
        <source>Old entries of the audit trail removed</source>
        <translation>أُزيلت إدخالات قديمة من سجل التدقيق</translation>
    </message>
    <message>
        <source>What was kept long enough removed</source>
        <translation>أُزيل ما انتهت مدة الاحتفاظ به</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>الرسالة %1</translation>
    </message>
    <message>
        <source>Conversation %1</source>
        <translation>المحادثة %1</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <translation>العميل %1</translation>
    </message>
    <message>
        <source>Verification %1</source>
        <translation>التحقق %1</translation>
    </message>
    <message>
        <source>Consent %1</source>
        <translation>الموافقة %1</translation>
    </message>
    <message>
        <source>Provider %1</source>
        <translation>المزوّد %1</translation>
    </message>
    <message>
        <source>Setting %1</source>
        <translation>الإعداد %1</translation>
    </message>
    <message>
        <source>Template %1</source>
        <translation>القالب %1</translation>
    </message>
    <message>
        <source>Text to many %1</source>
        <translation>الإرسال الجماعي %1</translation>
    </message>
    <message>
        <source>Rubric %1</source>
        <translation>نموذج التقييم %1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>الاستيراد %1</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>الإدخال %1</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>التفصيل</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>كم</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>أُزيل</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>By</source>
        <translation>عبر</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>الطرفية</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Review and coaching</source>
        <translation>المراجعة والتوجيه</translation>
    </message>
    <message>
        <source>Imports and exports</source>
        <translation>الاستيراد والتصدير</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Sign-ins and roles</source>
        <translation>تسجيل الدخول والأدوار</translation>
    </message>
    <message>
        <source>The trail itself</source>
        <translation>السجل نفسه</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a detail and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>1 entry, from the first to the last.</source>
        <translation>إدخال واحد، من الأول إلى الأخير.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, from the first to the last.</source>
        <translation>
            <numerusform>لا إدخالات.</numerusform>
            <numerusform>إدخال واحد، من الأول إلى الأخير.</numerusform>
            <numerusform>إدخالان، من الأول إلى الأخير.</numerusform>
            <numerusform>‏%n إدخالات، من الأول إلى الأخير.</numerusform>
            <numerusform>‏%n إدخالًا، من الأول إلى الأخير.</numerusform>
            <numerusform>‏%n إدخال، من الأول إلى الأخير.</numerusform>
        </translation>
    </message>
    <message>
        <source>The trail is whole</source>
        <translation>السجل سليم</translation>
    </message>
    <message>
        <source>%1 Entries up to %2 were removed by retention.</source>
        <translation>‏%1 أُزيلت الإدخالات حتى %2 وفق مدة الاحتفاظ.</translation>
    </message>
    <message>
        <source>Entry %1 was edited</source>
        <translation>عُدّل الإدخال %1</translation>
    </message>
    <message>
        <source>What it says is not what was written. Entries before it are as they were.</source>
        <translation>ما فيه ليس ما كُتب. الإدخالات التي قبله كما كانت.</translation>
    </message>
    <message>
        <source>Entry %1 was deleted</source>
        <translation>حُذف الإدخال %1</translation>
    </message>
    <message>
        <source>Entries %1 to %2 were deleted</source>
        <translation>حُذفت الإدخالات من %1 إلى %2</translation>
    </message>
    <message>
        <source>What follows was written after them. Entries before them are as they were.</source>
        <translation>ما يليها كُتب بعدها. الإدخالات التي قبلها كما كانت.</translation>
    </message>
    <message>
        <source>From entry %1 on the order was changed</source>
        <translation>تغيّر الترتيب بدءًا من الإدخال %1</translation>
    </message>
    <message>
        <source>Another entry stands here than was written here.</source>
        <translation>هنا إدخال غير الذي كُتب هنا.</translation>
    </message>
    <message>
        <source>Entry %1 was inserted</source>
        <translation>أُقحم الإدخال %1</translation>
    </message>
    <message>
        <source>The desk did not write it: what follows does not know of it.</source>
        <translation>لم يكتبه التطبيق: ما يليه لا يعرف عنه.</translation>
    </message>
    <message>
        <source>The last entries are missing</source>
        <translation>آخر الإدخالات مفقودة</translation>
    </message>
    <message>
        <source>Entries %1 to %2 had been signed off, and are not there any more.</source>
        <translation>كانت الإدخالات من %1 إلى %2 موقّعة، ولم تعد موجودة.</translation>
    </message>
    <message>
        <source>The trail was written anew</source>
        <translation>كُتب السجل من جديد</translation>
    </message>
    <message>
        <source>It fits in itself, but entry %1 is not the one that was signed off: it, or something before it, was changed.</source>
        <translation>هو متسق في ذاته، لكن الإدخال %1 ليس الذي وُقّع: تغيّر هو أو شيء قبله.</translation>
    </message>
    <message>
        <source>Entries up to %1 are missing</source>
        <translation>الإدخالات حتى %1 مفقودة</translation>
    </message>
    <message>
        <source>A cut says that retention removed them, but this desk did not sign it.</source>
        <translation>يفيد قطع بأنها أُزيلت وفق مدة الاحتفاظ، لكن هذا التطبيق لم يوقّعه.</translation>
    </message>
    <message>
        <source>The signed-off head is not this desk’s</source>
        <translation>الرأس الموقّع ليس لهذا التطبيق</translation>
    </message>
    <message>
        <source>Its signature does not fit the key of this profile. The entries fit each other.</source>
        <translation>توقيعه لا يطابق مفتاح ملف البيانات هذا. الإدخالات متسقة فيما بينها.</translation>
    </message>
    <message>
        <source>Entries cut off at the end, or a trail written anew, cannot be found.</source>
        <translation>لا يمكن اكتشاف قطع إدخالات من النهاية أو سجل كُتب من جديد.</translation>
    </message>
    <message>
        <source>Nobody has signed it off yet. %1</source>
        <translation>لم يوقّعه أحد بعد. %1</translation>
    </message>
    <message>
        <source>Held against the head of %1, entry %2. What came later is held against nothing.</source>
        <translation>قورن برأس %1، الإدخال %2. ما جاء لاحقًا لم يُقارن بشيء.</translation>
    </message>
    <message>
        <source>Held against the head of %1, entry %2, signed off by %3. What came later is held against nothing.</source>
        <translation>قورن برأس %1، الإدخال %2، الذي وقّعه %3. ما جاء لاحقًا لم يُقارن بشيء.</translation>
    </message>
    <message>
        <source>It fits the head of %1, entry %2, but the key that signed it is not here, so whoever changed the trail may have changed the head too. Compare it with one that you printed or saved.</source>
        <translation>يطابق رأس %1، الإدخال %2، لكن مفتاح توقيعه ليس هنا، فمن غيّر السجل ربما غيّر الرأس أيضًا. قارنه برأس طبعته أو حفظته.</translation>
    </message>
    <message>
        <source>What was signed off has been removed by retention since. %1 Sign it off again.</source>
        <translation>ما وُقّع أُزيل منذ ذلك الحين وفق مدة الاحتفاظ. %1 وقّعه مجددًا.</translation>
    </message>
    <message>
        <source>%1 That retention removed the oldest entries cannot be confirmed without the key.</source>
        <translation>‏%1 لا يمكن دون المفتاح تأكيد أن أقدم الإدخالات أُزيلت وفق مدة الاحتفاظ.</translation>
    </message>
    <message>
        <source>Signed-off head of the audit trail of Heliograph. Keep it outside of the computer that it is of, and compare it with the trail later: it finds entries that were cut off at the end, and a trail that was written anew.</source>
        <translation>رأس موقّع لسجل تدقيق Heliograph. احفظه خارج الكمبيوتر الذي يخصه، وقارنه بالسجل لاحقًا: يكشف الإدخالات المقطوعة من النهاية، والسجل المكتوب من جديد.</translation>
    </message>
    <message>
        <source>The trail is being read already</source>
        <translation>تجري قراءة السجل بالفعل</translation>
    </message>
    <message>
        <source>Wait until that is done, or stop it.</source>
        <translation>انتظر حتى ينتهي ذلك أو أوقفه.</translation>
    </message>
    <message>
        <source>The trail changed meanwhile</source>
        <translation>تغيّر السجل في هذه الأثناء</translation>
    </message>
    <message>
        <source>Nothing was signed off. Verify it again.</source>
        <translation>لم يُوقَّع شيء. تحقق منه مجددًا.</translation>
    </message>
    <message>
        <source>This file holds no head of an audit trail</source>
        <translation>لا يحتوي هذا الملف على رأس سجل تدقيق</translation>
    </message>
    <message>
        <source>Choose one that was saved with “Sign off”, with its lines as they were.</source>
        <translation>اختر ملفًا حُفظ بعد “توقيع”، بأسطره كما كانت.</translation>
    </message>
    <message>
        <source>This head is of another profile</source>
        <translation>هذا الرأس لملف بيانات آخر</translation>
    </message>
    <message>
        <source>Choose one that was signed off here.</source>
        <translation>اختر رأسًا وُقّع هنا.</translation>
    </message>
    <message>
        <source>A broken trail is not signed off</source>
        <translation>لا يُوقَّع سجل غير سليم</translation>
    </message>
    <message>
        <source>Verify it, and see first what was done to it.</source>
        <translation>تحقق منه، واعرف أولًا ما جرى له.</translation>
    </message>
    <message>
        <source>Opted out of marketing</source>
        <translation>ألغى الاشتراك في التسويق</translation>
    </message>
    <message>
        <source>Opt-out of marketing lifted</source>
        <translation>أُزيل إلغاء الاشتراك في التسويق</translation>
    </message>
    <message>
        <source>There is no report for these days</source>
        <translation>لا تقرير لهذه الأيام</translation>
    </message>
    <message>
        <source>Choose a later one for the reminder.</source>
        <translation>اختر وقتًا لاحقًا للتذكير.</translation>
    </message>
    <message>
        <source>That is more than five years away</source>
        <translation>هذا بعد أكثر من خمس سنوات</translation>
    </message>
    <message>
        <source>Choose an earlier time for the reminder.</source>
        <translation>اختر وقتًا أقرب للتذكير.</translation>
    </message>
    <message>
        <source>This reminder is done or cancelled already</source>
        <translation>هذا التذكير أُنجز أو أُلغي بالفعل</translation>
    </message>
    <message>
        <source>It is being removed already</source>
        <translation>تجري إزالته بالفعل</translation>
    </message>
    <message>
        <source>Opted out of marketing with “%1”</source>
        <translation>ألغى الاشتراك في التسويق بكلمة “%1”</translation>
    </message>
    <message>
        <source>Marketing by SMS allowed again</source>
        <translation>سُمح بالتسويق عبر SMS مجددًا</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>دون رد</translation>
    </message>
    <message>
        <source>First response, median</source>
        <translation>الرد الأول، الوسيط</translation>
    </message>
    <message>
        <source>First response, slowest tenth</source>
        <translation>الرد الأول، أبطأ عُشر</translation>
    </message>
    <message>
        <source>Next response, median</source>
        <translation>الرد التالي، الوسيط</translation>
    </message>
    <message>
        <source>Next response, slowest tenth</source>
        <translation>الرد التالي، أبطأ عُشر</translation>
    </message>
    <message>
        <source>Wait, median</source>
        <translation>الانتظار، الوسيط</translation>
    </message>
    <message>
        <source>Wait, slowest tenth</source>
        <translation>الانتظار، أبطأ عُشر</translation>
    </message>
    <message>
        <source>Handling, median</source>
        <translation>المعالجة، الوسيط</translation>
    </message>
    <message>
        <source>Handling, slowest tenth</source>
        <translation>المعالجة، أبطأ عُشر</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>دون تأكيد</translation>
    </message>
    <message>
        <source>Delivery rate</source>
        <translation>معدل التسليم</translation>
    </message>
    <message>
        <source>Time to delivery, median</source>
        <translation>مدة التسليم، الوسيط</translation>
    </message>
    <message>
        <source>Time to delivery, slowest tenth</source>
        <translation>مدة التسليم، أبطأ عُشر</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>تم التحقق منه</translation>
    </message>
    <message>
        <source>Verification rate</source>
        <translation>معدل التحقق</translation>
    </message>
    <message>
        <source>Too many wrong codes</source>
        <translation>رموز خاطئة كثيرة</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>أُوقفت</translation>
    </message>
    <message>
        <source>Segments foreseen</source>
        <translation>المقاطع المتوقعة</translation>
    </message>
    <message>
        <source>Segments billed</source>
        <translation>المقاطع المحتسبة</translation>
    </message>
    <message>
        <source>Counted by the provider</source>
        <translation>أحصاها المزوّد</translation>
    </message>
    <message>
        <source>Conversations that began in this time, whoever wrote first.</source>
        <translation>المحادثات التي بدأت في هذه المدة، أيًا كان من كتب أولًا.</translation>
    </message>
    <message>
        <source>Questions of this time that no agent has answered yet. A question is a customer&apos;s first text, or the first after one of ours.</source>
        <translation>أسئلة هذه المدة التي لم يرد عليها أي موظف بعد. السؤال هو أول نص من العميل، أو أول نص منه بعد نص منا.</translation>
    </message>
    <message>
        <source>From the first text of a conversation to an agent&apos;s first answer: half were answered at least this fast.</source>
        <translation>من أول نص في المحادثة إلى أول رد من موظف: رُدّ على النصف بهذه السرعة على الأقل.</translation>
    </message>
    <message>
        <source>From the first text of a conversation to an agent&apos;s first answer: one in ten waited longer than this.</source>
        <translation>من أول نص في المحادثة إلى أول رد من موظف: واحد من كل عشرة انتظر أكثر من ذلك.</translation>
    </message>
    <message>
        <source>From each later question to its answer: half were answered at least this fast.</source>
        <translation>من كل سؤال لاحق إلى الرد عليه: رُدّ على النصف بهذه السرعة على الأقل.</translation>
    </message>
    <message>
        <source>From each later question to its answer: one in ten waited longer than this.</source>
        <translation>من كل سؤال لاحق إلى الرد عليه: واحد من كل عشرة انتظر أكثر من ذلك.</translation>
    </message>
    <message>
        <source>From a conversation&apos;s beginning until an agent had it: half waited at most this long.</source>
        <translation>من بداية المحادثة حتى تولاها موظف: انتظر النصف هذه المدة على الأكثر.</translation>
    </message>
    <message>
        <source>From a conversation&apos;s beginning until an agent had it: one in ten waited longer than this.</source>
        <translation>من بداية المحادثة حتى تولاها موظف: واحد من كل عشرة انتظر أكثر من ذلك.</translation>
    </message>
    <message>
        <source>From when an agent had a conversation until it was closed: half took at most this long.</source>
        <translation>من تولّي موظف للمحادثة حتى إغلاقها: استغرق النصف هذه المدة على الأكثر.</translation>
    </message>
    <message>
        <source>From when an agent had a conversation until it was closed: one in ten took longer than this.</source>
        <translation>من تولّي موظف للمحادثة حتى إغلاقها: واحدة من كل عشر استغرقت أكثر من ذلك.</translation>
    </message>
    <message>
        <source>SMS written in this time and handed to a provider, codes among them.</source>
        <translation>رسائل SMS التي كُتبت في هذه المدة وقُدّمت إلى مزوّد، ومنها الرموز.</translation>
    </message>
    <message>
        <source>SMS with a receipt that says they arrived.</source>
        <translation>رسائل SMS التي يفيد إيصالها بأنها وصلت.</translation>
    </message>
    <message>
        <source>SMS with a receipt that says they did not arrive, and those the provider refused.</source>
        <translation>رسائل SMS التي يفيد إيصالها بأنها لم تصل، والتي رفضها المزوّد.</translation>
    </message>
    <message>
        <source>SMS without a receipt, and those that are not sure.</source>
        <translation>رسائل SMS بلا إيصال، وغير المؤكدة.</translation>
    </message>
    <message>
        <source>Delivered SMS out of those that were delivered or not. Unconfirmed ones are left out.</source>
        <translation>رسائل SMS المسلَّمة من بين ما سُلّم وما لم يُسلَّم. لا تُحتسب التي دون تأكيد.</translation>
    </message>
    <message>
        <source>From the first try of a delivered SMS until its receipt was here: half took at most this long.</source>
        <translation>من أول محاولة لرسالة SMS مسلَّمة حتى وصول إيصالها: استغرق النصف هذه المدة على الأكثر.</translation>
    </message>
    <message>
        <source>From the first try of a delivered SMS until its receipt was here: one in ten took longer than this.</source>
        <translation>من أول محاولة لرسالة SMS مسلَّمة حتى وصول إيصالها: واحدة من كل عشر استغرقت أكثر من ذلك.</translation>
    </message>
    <message>
        <source>Verifications begun in this time. One that a newer code took the place of is not counted.</source>
        <translation>عمليات التحقق التي بدأت في هذه المدة. لا يُحتسب ما حلّ محله رمز أحدث.</translation>
    </message>
    <message>
        <source>Verifications that proved the number.</source>
        <translation>عمليات التحقق التي أثبتت الرقم.</translation>
    </message>
    <message>
        <source>Verified out of all codes that have ended.</source>
        <translation>عمليات التحقق الناجحة من بين كل الرموز التي انتهت.</translation>
    </message>
    <message>
        <source>Codes that nobody typed in time.</source>
        <translation>رموز لم يكتبها أحد في الوقت المحدد.</translation>
    </message>
    <message>
        <source>Codes that were typed wrong too often.</source>
        <translation>رموز كُتبت خطأً مرات كثيرة.</translation>
    </message>
    <message>
        <source>Codes that never left the desk.</source>
        <translation>رموز لم تغادر التطبيق قط.</translation>
    </message>
    <message>
        <source>Codes that were cancelled, or ended with the desk.</source>
        <translation>رموز أُلغيت أو انتهت بانتهاء التطبيق.</translation>
    </message>
    <message>
        <source>SMS segments as the desk foresaw them, of all texts that may be charged.</source>
        <translation>مقاطع SMS كما توقّعها التطبيق، لكل النصوص التي قد تُحتسب تكلفتها.</translation>
    </message>
    <message>
        <source>SMS segments as the providers counted them; where one tells nothing, as foreseen.</source>
        <translation>مقاطع SMS كما أحصاها المزوّدون؛ وحيث لا يذكر المزوّد شيئًا فكما هو متوقع.</translation>
    </message>
    <message>
        <source>SMS whose provider told how many segments it counted.</source>
        <translation>رسائل SMS التي ذكر مزوّدها عدد المقاطع التي أحصاها.</translation>
    </message>
    <message>
        <source>Foreseen: segments by the price table when each text was written. Billed: the same price for the segments that the provider counted.</source>
        <translation>المتوقع: المقاطع وفق جدول الأسعار وقت كتابة كل نص. المحتسب: السعر نفسه للمقاطع التي أحصاها المزوّد.</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>‏%1 د %2 ث</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>‏%1 س %2 د</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>‏%1 ي %2 س</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share of a hundred, as in &quot;97.2 %&quot;.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>حسب اليوم</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>حسب الساعة</translation>
    </message>
    <message>
        <source>By agent</source>
        <translation>حسب الموظف</translation>
    </message>
    <message>
        <source>By provider</source>
        <translation>حسب المزوّد</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>حسب البلد</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
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
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>The last day is before the first. Choose a later last day, or an earlier first one.</source>
        <translation>اليوم الأخير قبل الأول. اختر يومًا أخيرًا لاحقًا أو يومًا أول أسبق.</translation>
    </message>
    <message>
        <source>These days are still to come. Choose a last day no later than today.</source>
        <translation>لم تأتِ هذه الأيام بعد. اختر يومًا أخيرًا لا يتجاوز اليوم.</translation>
    </message>
    <message>
        <source>That is more than %1 days. Choose fewer.</source>
        <translation>تجاوزت المدة الحد الأقصى للأيام (%1). اختر أيامًا أقل.</translation>
    </message>
    <message>
        <source>A day is written as 2026-11-28.</source>
        <translation>يُكتب اليوم بصيغة 2026-11-28.</translation>
    </message>
    <message>
        <source>Texts that the customer asked for may go; this template is marketing.</source>
        <translation>يجوز إرسال النصوص التي طلبها العميل؛ أما هذا القالب فتسويقي.</translation>
    </message>
    <message>
        <source>This reminder is gone</source>
        <translation>لم يعد هذا التذكير موجودًا</translation>
    </message>
    <message>
        <source>Its customer was erased meanwhile.</source>
        <translation>مُحيت بيانات عميله في هذه الأثناء.</translation>
    </message>
    <message>
        <source>This customer is gone</source>
        <translation>لم يعد هذا العميل موجودًا</translation>
    </message>
    <message>
        <source>They were erased, so there is nobody to be reminded of.</source>
        <translation>مُحيت بياناته، فلا أحد للتذكير بشأنه.</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>رسالة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>‏%n رسائل</numerusform>
            <numerusform>‏%n رسالة</numerusform>
            <numerusform>‏%n رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 conversation</source>
        <translation>محادثة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations</source>
        <translation>
            <numerusform>لا محادثات</numerusform>
            <numerusform>محادثة واحدة</numerusform>
            <numerusform>محادثتان</numerusform>
            <numerusform>‏%n محادثات</numerusform>
            <numerusform>‏%n محادثة</numerusform>
            <numerusform>‏%n محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>how 1 text was sent</source>
        <translation>كيفية إرسال نص واحد</translation>
    </message>
    <message numerus="yes">
        <source>how %n texts were sent</source>
        <translation>
            <numerusform>كيفية إرسال أي نص</numerusform>
            <numerusform>كيفية إرسال نص واحد</numerusform>
            <numerusform>كيفية إرسال نصين</numerusform>
            <numerusform>كيفية إرسال %n نصوص</numerusform>
            <numerusform>كيفية إرسال %n نصًا</numerusform>
            <numerusform>كيفية إرسال %n نص</numerusform>
        </translation>
    </message>
    <message>
        <source>1 code</source>
        <translation>رمز واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n codes</source>
        <translation>
            <numerusform>لا رموز</numerusform>
            <numerusform>رمز واحد</numerusform>
            <numerusform>رمزان</numerusform>
            <numerusform>‏%n رموز</numerusform>
            <numerusform>‏%n رمزًا</numerusform>
            <numerusform>‏%n رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>1 entry of the audit trail</source>
        <translation>إدخال واحد من سجل التدقيق</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the audit trail</source>
        <translation>
            <numerusform>لا إدخالات من سجل التدقيق</numerusform>
            <numerusform>إدخال واحد من سجل التدقيق</numerusform>
            <numerusform>إدخالان من سجل التدقيق</numerusform>
            <numerusform>‏%n إدخالات من سجل التدقيق</numerusform>
            <numerusform>‏%n إدخالًا من سجل التدقيق</numerusform>
            <numerusform>‏%n إدخال من سجل التدقيق</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is old enough</source>
        <translation>لا شيء قديم بما يكفي</translation>
    </message>
    <message>
        <source>Open conversations, and texts that wait or are not sure, are kept whatever their age.</source>
        <translation>تبقى المحادثات المفتوحة والنصوص المنتظرة أو غير المؤكدة مهما كان عمرها.</translation>
    </message>
    <message>
        <source>This would be removed</source>
        <translation>سيُزال ما يلي</translation>
    </message>
    <message>
        <source>Open conversations, and texts that wait or are not sure, are kept whatever their age. Customers, consent and opt-outs stay. Backups that were made before still hold it.</source>
        <translation>تبقى المحادثات المفتوحة والنصوص المنتظرة أو غير المؤكدة مهما كان عمرها. ويبقى العملاء والموافقات وإلغاءات الاشتراك. النسخ الاحتياطية السابقة لا تزال تحتوي على ما يُزال.</translation>
    </message>
    <message>
        <source>The audit trail was left whole: the key that signs its cut is not here.</source>
        <translation>تُرك سجل التدقيق كاملًا: المفتاح الذي يوقّع قطعه ليس هنا.</translation>
    </message>
    <message>
        <source>Nothing was old enough</source>
        <translation>لم يكن هناك شيء قديم بما يكفي</translation>
    </message>
    <message>
        <source>Nothing of it is left in the file or in the search. Backups that were made before still hold it.</source>
        <translation>لم يبقَ منه شيء في الملف ولا في البحث. النسخ الاحتياطية السابقة لا تزال تحتوي عليه.</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>الدعم</translation>
    </message>
    <message>
        <source>Comprehension</source>
        <translation>الفهم</translation>
    </message>
    <message>
        <source>Question not read to the end</source>
        <translation>لم يُقرأ السؤال حتى نهايته</translation>
    </message>
    <message>
        <source>Wrong question answered</source>
        <translation>رُدّ على سؤال غير المطروح</translation>
    </message>
    <message>
        <source>Did not ask back</source>
        <translation>لم يستوضح</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>الحل</translation>
    </message>
    <message>
        <source>Wrong answer</source>
        <translation>رد خاطئ</translation>
    </message>
    <message>
        <source>Incomplete answer</source>
        <translation>رد غير مكتمل</translation>
    </message>
    <message>
        <source>Too late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Tone</source>
        <translation>النبرة</translation>
    </message>
    <message>
        <source>Curt</source>
        <translation>جافّة</translation>
    </message>
    <message>
        <source>Too familiar</source>
        <translation>مفرطة في الألفة</translation>
    </message>
    <message>
        <source>No apology where one was due</source>
        <translation>لا اعتذار حيث كان واجبًا</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>القواعد اللغوية</translation>
    </message>
    <message>
        <source>Typing errors</source>
        <translation>أخطاء كتابة</translation>
    </message>
    <message>
        <source>Hard to follow</source>
        <translation>صعب المتابعة</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>الإغلاق</translation>
    </message>
    <message>
        <source>Date not repeated in chat</source>
        <translation>لم يُكرَّر التاريخ في الدردشة</translation>
    </message>
    <message>
        <source>Next step not said</source>
        <translation>لم تُذكر الخطوة التالية</translation>
    </message>
    <message>
        <source>Closed too early</source>
        <translation>أُغلقت قبل الأوان</translation>
    </message>
    <message>
        <source>Verification done</source>
        <translation>إجراء التحقق</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>لم يُعرض</translation>
    </message>
    <message>
        <source>Sent before verification</source>
        <translation>أُرسلت قبل التحقق</translation>
    </message>
    <message>
        <source>Consent respected</source>
        <translation>احترام الموافقة</translation>
    </message>
    <message>
        <source>No consent recorded</source>
        <translation>لا موافقة مسجَّلة</translation>
    </message>
    <message>
        <source>Sent after a stop</source>
        <translation>أُرسلت بعد طلب الإيقاف</translation>
    </message>
    <message>
        <source>Right channel</source>
        <translation>القناة المناسبة</translation>
    </message>
    <message>
        <source>SMS where chat was enough</source>
        <translation>‏SMS حيث كانت الدردشة كافية</translation>
    </message>
    <message>
        <source>Chat where SMS was due</source>
        <translation>دردشة حيث كانت SMS مطلوبة</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>التوثيق</translation>
    </message>
    <message>
        <source>No note</source>
        <translation>لا ملاحظة</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>لا تسمية</translation>
    </message>
    <message>
        <source>A category has no name</source>
        <translation>إحدى الفئات بلا اسم</translation>
    </message>
    <message>
        <source>Name it, or remove it.</source>
        <translation>سمّها أو أزلها.</translation>
    </message>
    <message>
        <source>“%1” is there twice</source>
        <translation>‏“%1” موجودة مرتين</translation>
    </message>
    <message>
        <source>Give each category a name of its own.</source>
        <translation>أعطِ كل فئة اسمًا خاصًا بها.</translation>
    </message>
    <message>
        <source>“%1” has no weight that counts</source>
        <translation>‏“%1” بلا وزن يُحتسب</translation>
    </message>
    <message>
        <source>A weight is 1 to 100; 0 only where the lowest mark fails the score.</source>
        <translation>الوزن من 1 إلى 100؛ و0 فقط حيث تُسقط أدنى درجة التقييم.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>“%1” is not answered</source>
        <translation>لم يُجب عن “%1”</translation>
    </message>
    <message>
        <source>Give it a mark, or save the draft and come back.</source>
        <translation>أعطها درجة، أو احفظ المسودة وعُد لاحقًا.</translation>
    </message>
    <message>
        <source>Say why “%1” is low</source>
        <translation>اذكر سبب انخفاض “%1”</translation>
    </message>
    <message>
        <source>Choose what comes closest. The agent reads it.</source>
        <translation>اختر الأقرب. يقرؤه الموظف.</translation>
    </message>
    <message>
        <source>That day is over</source>
        <translation>مضى ذلك اليوم</translation>
    </message>
    <message>
        <source>Choose a day from today on.</source>
        <translation>اختر يومًا بدءًا من اليوم.</translation>
    </message>
    <message>
        <source>No category has a weight</source>
        <translation>لا فئة لها وزن</translation>
    </message>
    <message>
        <source>Give at least one a weight, so that there is something to score.</source>
        <translation>أعطِ واحدة على الأقل وزنًا ليكون هناك ما يُقيَّم.</translation>
    </message>
    <message>
        <source>There is no category yet</source>
        <translation>لا توجد فئة بعد</translation>
    </message>
    <message>
        <source>Add one.</source>
        <translation>أضف واحدة.</translation>
    </message>
    <message>
        <source>The rubric has no name</source>
        <translation>نموذج التقييم بلا اسم</translation>
    </message>
    <message>
        <source>Name it.</source>
        <translation>سمّه.</translation>
    </message>
    <message>
        <source>That is too long</source>
        <translation>هذا أطول من اللازم</translation>
    </message>
    <message>
        <source>It takes 2,000 characters at most. Nothing you wrote is lost.</source>
        <translation>يقبل 2,000 حرف على الأكثر. لم يُفقد شيء مما كتبته.</translation>
    </message>
    <message>
        <source>There are no words yet</source>
        <translation>لا كلمات بعد</translation>
    </message>
    <message>
        <source>Your score was handed in already</source>
        <translation>قُدّم تقييمك بالفعل</translation>
    </message>
    <message>
        <source>It can change when the agent disputes it.</source>
        <translation>يمكن أن يتغيّر عندما يعترض الموظف عليه.</translation>
    </message>
    <message>
        <source>This was disputed already</source>
        <translation>اعتُرض على هذا بالفعل</translation>
    </message>
    <message>
        <source>The reviewer&apos;s answer stands below the score.</source>
        <translation>ردّ المراجِع موجود أسفل التقييم.</translation>
    </message>
    <message>
        <source>Nobody has this conversation</source>
        <translation>لا أحد يتولى هذه المحادثة</translation>
    </message>
    <message>
        <source>Without an agent there is nobody to score. Assign it first.</source>
        <translation>دون موظف لا أحد يُقيَّم. أسندها أولًا.</translation>
    </message>
    <message>
        <source>This is the only rubric</source>
        <translation>هذا نموذج التقييم الوحيد</translation>
    </message>
    <message>
        <source>Add another one first.</source>
        <translation>أضف نموذجًا آخر أولًا.</translation>
    </message>
    <message>
        <source>Another rubric has this name</source>
        <translation>يحمل نموذج تقييم آخر هذا الاسم</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>This is somebody else&apos;s</source>
        <translation>هذا يخص شخصًا آخر</translation>
    </message>
    <message>
        <source>Only who wrote it, or whom it is about, may answer it.</source>
        <translation>لا يرد عليه إلا من كتبه أو من يتعلق به.</translation>
    </message>
    <message>
        <source>Only a supervisor reviews conversations</source>
        <translation>المشرف وحده يراجع المحادثات</translation>
    </message>
    <message>
        <source>Only a supervisor scores conversations</source>
        <translation>المشرف وحده يقيّم المحادثات</translation>
    </message>
    <message>
        <source>Only a supervisor changes what is scored</source>
        <translation>المشرف وحده يغيّر ما يُقيَّم</translation>
    </message>
    <message>
        <source>Only a supervisor opens the reports</source>
        <translation>المشرف وحده يفتح التقارير</translation>
    </message>
    <message>
        <source>Only a supervisor opens the audit trail</source>
        <translation>المشرف وحده يفتح سجل التدقيق</translation>
    </message>
    <message>
        <source>Only a supervisor writes to a file what the desk knows</source>
        <translation>المشرف وحده يكتب إلى ملف ما يعرفه التطبيق</translation>
    </message>
    <message>
        <source>Only a supervisor changes these limits</source>
        <translation>المشرف وحده يغيّر هذه الحدود</translation>
    </message>
    <message>
        <source>Only a supervisor changes where SMS and codes may go</source>
        <translation>المشرف وحده يغيّر وجهات SMS والرموز</translation>
    </message>
    <message>
        <source>Only a supervisor changes the prices</source>
        <translation>المشرف وحده يغيّر الأسعار</translation>
    </message>
    <message>
        <source>Only a supervisor changes providers</source>
        <translation>المشرف وحده يغيّر المزوّدين</translation>
    </message>
    <message>
        <source>Only a supervisor changes what holds for everybody</source>
        <translation>المشرف وحده يغيّر ما يسري على الجميع</translation>
    </message>
    <message>
        <source>Only a supervisor changes templates</source>
        <translation>المشرف وحده يغيّر القوالب</translation>
    </message>
    <message>
        <source>Only a supervisor decides how long things are kept</source>
        <translation>المشرف وحده يقرر مدة الاحتفاظ بالأشياء</translation>
    </message>
    <message>
        <source>Only a supervisor erases a customer</source>
        <translation>المشرف وحده يمحو بيانات عميل</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>Your role is agent. It is chosen in Settings, under Me.</source>
        <translation>دورك موظف. يُحدَّد في “الإعدادات” ضمن “أنا”.</translation>
    </message>
    <message>
        <source>An SMS, one that failed, or unread texts</source>
        <translation>رسالة SMS، أو رسالة فشلت، أو نصوص غير مقروءة</translation>
    </message>
    <message>
        <source>How it was closed</source>
        <translation>كيف أُغلقت</translation>
    </message>
    <message>
        <source>Whose account carried an SMS of it</source>
        <translation>الحساب الذي نقل رسالة SMS منها</translation>
    </message>
    <message>
        <source>A consent was given in it, or none</source>
        <translation>مُنحت فيها موافقة أو لم تُمنح</translation>
    </message>
    <message>
        <source>A verification in it: proven, or lost</source>
        <translation>تحقق فيها: نجح أو لم ينجح</translation>
    </message>
    <message>
        <source>What a review said; &lt;80 for less than 80 %</source>
        <translation>ما قالته مراجعة؛ &lt;80 لأقل من 80%</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>(verification code)</source>
        <translation>(رمز التحقق)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>customer: topic</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>‏%1، من %2 إلى %3</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>‏%1، منذ %2</translation>
    </message>
    <message>
        <source>Agent: %1</source>
        <translation>الموظف: %1</translation>
    </message>
    <message>
        <source>Without the team&apos;s notes</source>
        <translation>دون ملاحظات الفريق</translation>
    </message>
</context>
</TS>
