<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>Conflicts</name>
    <message>
        <source>suspends the computer</source>
        <translation>يعلّق الحاسوب</translation>
    </message>
    <message>
        <source>hibernates the computer by the kernel&apos;s own means</source>
        <translation>يُسبِت الحاسوب بوسائل النواة نفسها</translation>
    </message>
    <message>
        <source>suspends the computer and hibernates it at once</source>
        <translation>يعلّق الحاسوب ويُسبِته في الوقت نفسه</translation>
    </message>
    <message>
        <source>suspends the computer and hibernates it later</source>
        <translation>يعلّق الحاسوب ثم يُسبِته لاحقًا</translation>
    </message>
    <message>
        <source>suspends or hibernates the computer</source>
        <translation>يعلّق الحاسوب أو يُسبِته</translation>
    </message>
    <message>
        <source>switches the computer off</source>
        <translation>يوقف تشغيل الحاسوب</translation>
    </message>
    <message>
        <source>starts the computer anew</source>
        <translation>يعيد تشغيل الحاسوب</translation>
    </message>
    <message>
        <source>at %1 % of charge</source>
        <translation>عند شحنة %1%</translation>
    </message>
    <message>
        <source>when the battery is nearly empty</source>
        <translation>حين توشك البطارية على النفاد</translation>
    </message>
    <message>
        <source>In /etc/UPower/UPower.conf, set CriticalPowerAction=Ignore and AllowRiskyCriticalPowerAction=true, and restart upower.service. To keep UPower as the last resort, set PercentageAction=1 instead.</source>
        <translation>في ‎/etc/UPower/UPower.conf عيّن CriticalPowerAction=Ignore و AllowRiskyCriticalPowerAction=true، ثم أعد تشغيل upower.service. ولإبقاء UPower ملاذًا أخيرًا عيّن بدلًا من ذلك PercentageAction=1.</translation>
    </message>
    <message>
        <source>when the lid is closed with a charger plugged in</source>
        <translation>حين يُغلق الغطاء والشاحن موصول</translation>
    </message>
    <message>
        <source>when the lid is closed</source>
        <translation>حين يُغلق الغطاء</translation>
    </message>
    <message>
        <source>In /etc/systemd/logind.conf.d/, set HandleLidSwitch=ignore and HandleLidSwitchExternalPower=ignore.</source>
        <translation>في ‎/etc/systemd/logind.conf.d/ عيّن HandleLidSwitch=ignore و HandleLidSwitchExternalPower=ignore.</translation>
    </message>
    <message>
        <source>when nobody uses it</source>
        <translation>حين لا يستخدمه أحد</translation>
    </message>
    <message>
        <source>In /etc/systemd/logind.conf.d/, set IdleAction=ignore.</source>
        <translation>في ‎/etc/systemd/logind.conf.d/ عيّن IdleAction=ignore.</translation>
    </message>
    <message>
        <source>Plasma</source>
        <translation>Plasma</translation>
    </message>
    <message>
        <source>In System Settings, Power Management, Advanced Power Settings, set &quot;At critical level&quot; to &quot;Do nothing&quot;.</source>
        <translation>في إعدادات النظام، إدارة الطاقة، إعدادات الطاقة المتقدمة، اجعل «عند المستوى الحرج» «لا تفعل شيئًا».</translation>
    </message>
    <message>
        <source>In System Settings, Power Management, On Battery, set &quot;When laptop lid closed&quot; to &quot;Do nothing&quot;.</source>
        <translation>في إعدادات النظام، إدارة الطاقة، على البطارية، اجعل «عند إغلاق الغطاء» «لا تفعل شيئًا».</translation>
    </message>
    <message>
        <source>In System Settings, Power Management, On Battery, set &quot;When inactive&quot; to &quot;Do nothing&quot;.</source>
        <translation>في إعدادات النظام، إدارة الطاقة، على البطارية، اجعل «عند الخمول» «لا تفعل شيئًا».</translation>
    </message>
    <message>
        <source>In the power manager&apos;s settings, System, set &quot;On critical battery power&quot; to &quot;Do nothing&quot;.</source>
        <translation>في إعدادات مدير الطاقة، النظام، اجعل «عند شحنة البطارية الحرجة» «لا تفعل شيئًا».</translation>
    </message>
    <message>
        <source>In the power manager&apos;s settings, General, set &quot;When laptop lid is closed&quot; to &quot;Do nothing&quot;.</source>
        <translation>في إعدادات مدير الطاقة، عام، اجعل «عند إغلاق الغطاء» «لا تفعل شيئًا».</translation>
    </message>
    <message>
        <source>In the power manager&apos;s settings, System, set &quot;When inactive for&quot; to &quot;Never&quot;.</source>
        <translation>في إعدادات مدير الطاقة، النظام، اجعل «عند الخمول لمدة» «أبدًا».</translation>
    </message>
</context>
<context>
    <name>torpor::Actions</name>
    <message>
        <source>&amp;Hibernate</source>
        <translation>إسبات</translation>
    </message>
    <message>
        <source>Hibernate &amp;at…</source>
        <translation>الإسبات عند…</translation>
    </message>
    <message>
        <source>&amp;Rehearse</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>For an &amp;hour</source>
        <translation>لمدة ساعة</translation>
    </message>
    <message>
        <source>Until tomorrow &amp;morning</source>
        <translation>حتى صباح الغد</translation>
    </message>
    <message>
        <source>Does all that a hibernation does but cut the power</source>
        <translation>يفعل كل ما يفعله الإسبات ما عدا قطع الطاقة</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>افحص مجددًا</translation>
    </message>
    <message>
        <source>&amp;Can it hibernate?</source>
        <translation>هل يمكن الإسبات؟</translation>
    </message>
    <message>
        <source>&amp;Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Set &amp;up…</source>
        <translation>إعداد…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Do &amp;not hibernate at %1</source>
        <translation>لا إسبات عند %1</translation>
    </message>
    <message>
        <source>&amp;No longer (it would end at %1)</source>
        <translation>إنهاء الإيقاف (كان سينتهي عند %1)</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>torpor::AttemptView</name>
    <message>
        <source>Started %1</source>
        <translation>بدأ في %1</translation>
    </message>
    <message>
        <source>Started %1 by %2</source>
        <translation>بدأ في %1، والسبب: %2</translation>
    </message>
    <message>
        <source>%1 of memory in an image of %2 (%3)</source>
        <translation>%1 من الذاكرة في صورة حجمها %2 ‏(%3)</translation>
    </message>
    <message>
        <source>Battery: %1 % before, %2 % after</source>
        <translation>البطارية: %1% قبله، %2% بعده</translation>
    </message>
    <message>
        <source>What is known of it came late: %1</source>
        <translation>وصل ما يُعرف عنه متأخرًا: %1</translation>
    </message>
    <message>
        <source>It went ahead although: %1</source>
        <translation>استمر على الرغم من: %1</translation>
    </message>
    <message>
        <source>It went ahead although: %1: %2</source>
        <translation>استمر على الرغم من: %1: %2</translation>
    </message>
    <message>
        <source>Saving took %1</source>
        <translation>استغرق الحفظ %1</translation>
    </message>
    <message>
        <source>Coming back took %1</source>
        <translation>استغرقت العودة %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>&quot;Missing: a device&quot; and a detail</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 ‏(%2)</translation>
    </message>
    <message>
        <source>Choose an attempt to see what is known of it.</source>
        <translation>اختر محاولة لترى ما يُعرف عنها.</translation>
    </message>
</context>
<context>
    <name>torpor::AutomaticHibernation</name>
    <message>
        <source>the service of Torpor does not answer</source>
        <translation>لا تجيب خدمة Torpor</translation>
    </message>
    <message>
        <source>its rule is gone</source>
        <translation>لم تعد قاعدته موجودة</translation>
    </message>
    <message>
        <source>another program looks after it now</source>
        <translation>يتولى ذلك الآن برنامج آخر</translation>
    </message>
    <message>
        <source>automatic hibernation is paused</source>
        <translation>الإسبات التلقائي موقوف مؤقتًا</translation>
    </message>
    <message>
        <source>the service&apos;s answer cannot be read: %1</source>
        <translation>لا يمكن قراءة جواب الخدمة: %1</translation>
    </message>
    <message>
        <source>the computer was asleep</source>
        <translation>كان الحاسوب نائمًا</translation>
    </message>
</context>
<context>
    <name>torpor::AutomaticPage</name>
    <message>
        <source>Charge of a low battery</source>
        <translation>شحنة البطارية المنخفضة</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Minutes that nobody was there</source>
        <translation>دقائق عدم الاستخدام</translation>
    </message>
    <message>
        <source> min</source>
        <translation> د</translation>
    </message>
    <message>
        <source>Hours of suspension</source>
        <translation>ساعات التعليق</translation>
    </message>
    <message>
        <source> h</source>
        <translation> س</translation>
    </message>
    <message>
        <source>Beginning of the night</source>
        <translation>بداية الليل</translation>
    </message>
    <message>
        <source>End of the night</source>
        <translation>نهاية الليل</translation>
    </message>
    <message>
        <source>Torpor hibernates this computer by itself when one of these is so. Before, you are warned and can call it off.</source>
        <translation>يُسبِت Torpor هذا الحاسوب من تلقاء نفسه عند تحقق أحد ما يلي. يُنبّهك قبل ذلك ويمكنك الإلغاء.</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between two times: &quot;23:30 to 05:00&quot;</extracomment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>The &amp;battery is low, at</source>
        <translation>البطارية منخفضة، عند</translation>
    </message>
    <message>
        <source>Nobody has been there, on battery, &amp;for</source>
        <translation>لا أحد يستخدمه وهو على البطارية منذ</translation>
    </message>
    <message>
        <source>The &amp;lid is closed, and no other screen is used</source>
        <translation>الغطاء مغلق ولا تُستخدم شاشة أخرى</translation>
    </message>
    <message>
        <source>It is &amp;night, and nobody has been there, from</source>
        <translation>حلّ الليل ولا أحد يستخدمه، من</translation>
    </message>
    <message>
        <source>It has been &amp;suspended for</source>
        <translation>الحاسوب معلّق منذ</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>لا تفعل شيئًا</translation>
    </message>
    <message>
        <source>Hibernate without Torpor</source>
        <translation>الإسبات بدون Torpor</translation>
    </message>
    <message>
        <source>Hibernate without Torpor, else suspend</source>
        <translation>الإسبات بدون Torpor، وإلا فالتعليق</translation>
    </message>
    <message>
        <source>Hibernate without Torpor, else suspend, else power off</source>
        <translation>الإسبات بدون Torpor، وإلا فالتعليق، وإلا فإيقاف التشغيل</translation>
    </message>
    <message>
        <source>When Torpor &amp;cannot hibernate it:</source>
        <translation>إذا لم يستطع Torpor:</translation>
    </message>
    <message>
        <source>When the battery is nearly empty Torpor acts in any case, so that nothing is lost. What else rules can do is in the manual.</source>
        <translation>عندما توشك البطارية على النفاد يتصرف Torpor في كل الأحوال حتى لا يضيع شيء. أما ما تستطيعه القواعد غير ذلك فهو في الدليل.</translation>
    </message>
    <message>
        <source>Something else acts, too:</source>
        <translation>يتصرف شيء آخر أيضًا:</translation>
    </message>
</context>
<context>
    <name>torpor::BackgroundPortal</name>
    <message>
        <source>Torpor&apos;s icon in the panel, and hibernation by itself</source>
        <translation>أيقونة Torpor في الشريط والإسبات التلقائي</translation>
    </message>
</context>
<context>
    <name>torpor::CountdownWindow</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Hibernate &amp;now</source>
        <translation>إسبات الآن</translation>
    </message>
    <message>
        <source>Torpor</source>
        <translation>Torpor</translation>
    </message>
    <message>
        <source>Time that is left</source>
        <translation>الوقت المتبقي</translation>
    </message>
    <message numerus="yes">
        <source>This computer hibernates in %n second(s)</source>
        <translation>
            <numerusform>يُسبَت هذا الحاسوب الآن</numerusform>
            <numerusform>يُسبَت هذا الحاسوب بعد ثانية واحدة</numerusform>
            <numerusform>يُسبَت هذا الحاسوب بعد ثانيتين</numerusform>
            <numerusform>يُسبَت هذا الحاسوب بعد %n ثوانٍ</numerusform>
            <numerusform>يُسبَت هذا الحاسوب بعد %n ثانية</numerusform>
            <numerusform>يُسبَت هذا الحاسوب بعد %n ثانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>torpor::Countdowns</name>
    <message>
        <source>you wanted it at this time</source>
        <translation>طلبته في هذا الوقت</translation>
    </message>
</context>
<context>
    <name>torpor::Desktop</name>
    <message>
        <source>Not hibernated</source>
        <translation>لم يُسبَت</translation>
    </message>
    <message>
        <source>The time that you wanted it at was slept through.</source>
        <translation>مضى الوقت الذي أردته والحاسوب نائم.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>The session is back</source>
        <translation>عادت الجلسة</translation>
    </message>
    <message>
        <source>The rehearsal went well</source>
        <translation>نجحت التجربة</translation>
    </message>
    <message>
        <source>The rehearsal failed</source>
        <translation>فشلت التجربة</translation>
    </message>
    <message>
        <source>The hibernation failed</source>
        <translation>فشل الإسبات</translation>
    </message>
    <message>
        <source>Not rehearsed</source>
        <translation>لم تُجرَ التجربة</translation>
    </message>
    <message>
        <source>Torpor</source>
        <translation>Torpor</translation>
    </message>
    <message>
        <source>Hibernates this machine, and shows whether it can.</source>
        <translation>يُسبِت هذا الجهاز ويبيّن هل يمكن ذلك.</translation>
    </message>
    <message>
        <source>Show the icon in the panel only.</source>
        <translation>أظهر الأيقونة في الشريط فقط.</translation>
    </message>
</context>
<context>
    <name>torpor::DevicesModel</name>
    <message>
        <source>%1 (module, proprietary)</source>
        <extracomment>%1 is the name of a driver</extracomment>
        <translation>%1 ‏(وحدة، مملوكة)</translation>
    </message>
    <message>
        <source>%1 (module, not from the kernel)</source>
        <translation>%1 ‏(وحدة، من خارج النواة)</translation>
    </message>
    <message>
        <source>%1 (module)</source>
        <translation>%1 ‏(وحدة)</translation>
    </message>
    <message>
        <source>%1 (built in)</source>
        <translation>%1 ‏(مدمج)</translation>
    </message>
    <message>
        <source>No driver</source>
        <translation>لا مشغّل</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>مدمج</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>غير محمّل</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>محمّل</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>way of the image</source>
        <translation>مسار الصورة</translation>
    </message>
    <message>
        <source>keyboard</source>
        <translation>لوحة مفاتيح</translation>
    </message>
    <message>
        <source>no medium</source>
        <translation>لا وسيط</translation>
    </message>
    <message>
        <source>swap space</source>
        <translation>مساحة تبديل</translation>
    </message>
    <message>
        <source>It did not come back after the last hibernation, and is still missing.</source>
        <translation>لم يعد بعد آخر إسبات، وما زال مفقودًا.</translation>
    </message>
    <message>
        <source>It did not come back after the last hibernation.</source>
        <translation>لم يعد بعد آخر إسبات.</translation>
    </message>
    <message>
        <source>The image goes through it, and the save kernel has no driver for it.</source>
        <translation>تمر الصورة عبره، وليس في نواة الحفظ مشغّل له.</translation>
    </message>
    <message>
        <source>Its driver is not from the kernel; such graphics drivers often fail to wake.</source>
        <translation>مشغّله ليس من النواة، وكثيرًا ما تعجز مشغّلات الرسوميات هذه عن الاستيقاظ.</translation>
    </message>
    <message>
        <source>Whether the kernel that writes and reads the image can drive the device</source>
        <translation>هل تستطيع النواة التي تكتب الصورة وتقرؤها تشغيل الجهاز</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>المشغّل</translation>
    </message>
    <message>
        <source>In the save kernel</source>
        <translation>في نواة الحفظ</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>الاستخدام</translation>
    </message>
</context>
<context>
    <name>torpor::DevicesPage</name>
    <message>
        <source>&amp;Copy as text</source>
        <translation>انسخ كنص</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>ترشيح</translation>
    </message>
    <message>
        <source>Show only devices that contain this text</source>
        <translation>أظهر الأجهزة التي تحوي هذا النص فقط</translation>
    </message>
    <message>
        <source>Which devices to show</source>
        <translation>أي الأجهزة تُعرض</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>كل الأجهزة</translation>
    </message>
    <message>
        <source>What deserves a look</source>
        <translation>ما يستحق نظرة</translation>
    </message>
    <message>
        <source>What did not come back last time</source>
        <translation>ما لم يعد في المرة الأخيرة</translation>
    </message>
    <message>
        <source>What the image goes through</source>
        <translation>ما تمر به الصورة</translation>
    </message>
    <message>
        <source>What carries mounted filesystems</source>
        <translation>ما يحمل أنظمة ملفات موصولة</translation>
    </message>
    <message>
        <source>Whose driver is a module</source>
        <translation>ما مشغّله وحدة</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Looking at the devices…</source>
        <translation>يجري فحص الأجهزة…</translation>
    </message>
    <message>
        <source>The devices could not be listed: %1 %2</source>
        <translation>تعذّر سرد الأجهزة: %1 %2</translation>
    </message>
    <message>
        <source>No device is known.</source>
        <translation>لا جهاز معروف.</translation>
    </message>
    <message>
        <source>No device is of that kind.</source>
        <translation>لا جهاز من هذا النوع.</translation>
    </message>
</context>
<context>
    <name>torpor::Document</name>
    <message>
        <source>the helper&apos;s answer cannot be read; it may be of another version</source>
        <translation>لا يمكن قراءة جواب الخدمة، وقد تكون من إصدار آخر</translation>
    </message>
</context>
<context>
    <name>torpor::FindingCard</name>
    <message>
        <source>In the way</source>
        <translation>عائق</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Let Torpor mend it before it hibernates</source>
        <translation>دع Torpor يصلحه قبل الإسبات</translation>
    </message>
    <message>
        <source>Before it hibernates, let Torpor do this: %1</source>
        <translation>قبل الإسبات دع Torpor يفعل هذا: %1</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>إعداد…</translation>
    </message>
    <message>
        <source>What helps: %1</source>
        <translation>ما ينفع: %1</translation>
    </message>
</context>
<context>
    <name>torpor::HistoryChart</name>
    <message>
        <source>Durations and image sizes over time</source>
        <translation>المدد وأحجام الصور عبر الزمن</translation>
    </message>
    <message>
        <source>Saving (s)</source>
        <translation>الحفظ (ث)</translation>
    </message>
    <message>
        <source>Coming back (s)</source>
        <translation>العودة (ث)</translation>
    </message>
    <message>
        <source>Image (GiB)</source>
        <translation>الصورة (غ.ب)</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>ثوانٍ</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>غ.ب</translation>
    </message>
</context>
<context>
    <name>torpor::HistoryModel</name>
    <message>
        <source>Started</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>How long it took until the power was off</extracomment>
        <translation>الحفظ</translation>
    </message>
    <message>
        <source>Coming back</source>
        <extracomment>How long it took until the session was back</extracomment>
        <translation>العودة</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>torpor::HistoryPage</name>
    <message>
        <source>&amp;Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Report a &amp;problem…</source>
        <translation>الإبلاغ عن مشكلة…</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>تصدير السجل</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>As &amp;CSV for a spreadsheet…</source>
        <translation>بصيغة CSV لجداول البيانات…</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>ملفات CSV ‏(*.csv)</translation>
    </message>
    <message>
        <source>As &amp;JSON, complete…</source>
        <translation>بصيغة JSON كاملة…</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>ملفات JSON ‏(*.json)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Over &amp;time</source>
        <translation>عبر الزمن</translation>
    </message>
    <message>
        <source>What the system&apos;s journal has of it</source>
        <translation>ما في سجل النظام عنه</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>سجل النظام</translation>
    </message>
    <message>
        <source>The history could not be read: %1 %2</source>
        <translation>تعذّرت قراءة السجل: %1 %2</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>تجري قراءة السجل…</translation>
    </message>
    <message>
        <source>Nothing has been tried yet. A rehearsal is a good beginning.</source>
        <translation>لم يُجرَّب شيء بعد. التجربة بداية حسنة.</translation>
    </message>
    <message>
        <source>Choose an attempt to see what is known of it.</source>
        <translation>اختر محاولة لترى ما يُعرف عنها.</translation>
    </message>
    <message>
        <source>Reading the journal…</source>
        <translation>تجري قراءة سجل النظام…</translation>
    </message>
    <message>
        <source>The history was written to %1.</source>
        <translation>كُتب السجل في %1.</translation>
    </message>
    <message>
        <source>The history could not be written to %1: %2.</source>
        <translation>تعذّرت كتابة السجل في %1: %2.</translation>
    </message>
</context>
<context>
    <name>torpor::Journal</name>
    <message>
        <source>The journal could not be read.</source>
        <translation>تعذّرت قراءة سجل النظام.</translation>
    </message>
    <message>
        <source>The journal has nothing of it, or this user may not read it: members of the group systemd-journal may.</source>
        <translation>ليس في سجل النظام شيء عنه، أو لا يحق لهذا المستخدم قراءته: يحق ذلك لأعضاء المجموعة systemd-journal.</translation>
    </message>
    <message>
        <source>There is no journal that could be read here.</source>
        <translation>لا يوجد هنا سجل نظام يمكن قراءته.</translation>
    </message>
</context>
<context>
    <name>torpor::KAuthHelper</name>
    <message>
        <source>the service refuses without telling a reason</source>
        <translation>ترفض الخدمة دون ذكر السبب</translation>
    </message>
    <message>
        <source>the system bus cannot be reached</source>
        <translation>لا يمكن الوصول إلى ناقل النظام</translation>
    </message>
    <message>
        <source>the service is busy with another request; a question for a password may be open</source>
        <translation>الخدمة مشغولة بطلب آخر، وقد يكون سؤال عن كلمة السر مفتوحًا</translation>
    </message>
    <message>
        <source>the authentication was cancelled</source>
        <translation>أُلغي الاستيثاق</translation>
    </message>
    <message>
        <source>the service does not know &apos;%1&apos;; is it of another version?</source>
        <translation>الخدمة لا تعرف «%1»، أهي من إصدار آخر؟</translation>
    </message>
    <message>
        <source>the service&apos;s answer is not one that is known (%1)</source>
        <translation>جواب الخدمة غير معروف (%1)</translation>
    </message>
    <message>
        <source>this needs an administrator&apos;s authentication, and nobody has authenticated</source>
        <translation>يتطلب هذا استيثاق المدير، ولم يستوثق أحد</translation>
    </message>
    <message>
        <source>the administrator&apos;s rules do not allow this here</source>
        <translation>قواعد المدير لا تسمح بهذا هنا</translation>
    </message>
    <message>
        <source>the service did not answer in time</source>
        <translation>لم تجب الخدمة في الوقت المناسب</translation>
    </message>
    <message>
        <source>the service ended without an answer</source>
        <translation>انتهت الخدمة دون جواب</translation>
    </message>
    <message>
        <source>the system bus does not allow talking to the service</source>
        <translation>ناقل النظام لا يسمح بالتحدث إلى الخدمة</translation>
    </message>
    <message>
        <source>the service does not understand this program; is it of another version?</source>
        <translation>لا تفهم الخدمة هذا البرنامج، أهي من إصدار آخر؟</translation>
    </message>
    <message>
        <source>the service of Torpor is not installed</source>
        <translation>خدمة Torpor غير مثبتة</translation>
    </message>
    <message>
        <source>the service of Torpor could not be started</source>
        <translation>تعذّر بدء خدمة Torpor</translation>
    </message>
</context>
<context>
    <name>torpor::KernelChoice</name>
    <message>
        <source>Kernel that saves and resumes</source>
        <translation>النواة التي تحفظ وتستأنف</translation>
    </message>
    <message>
        <source>%1 (not installed)</source>
        <translation>%1 ‏(غير مثبتة)</translation>
    </message>
    <message>
        <source>The running kernel</source>
        <translation>النواة العاملة</translation>
    </message>
    <message>
        <source>%1 (running)</source>
        <translation>%1 ‏(العاملة)</translation>
    </message>
    <message>
        <source>%1 cannot be used. %2</source>
        <translation>لا يمكن استخدام %1. %2</translation>
    </message>
</context>
<context>
    <name>torpor::MachineModel</name>
    <message>
        <source>its process ended without telling how it went; see the system&apos;s journal</source>
        <translation>انتهت العملية دون أن تخبر بما جرى، انظر سجل النظام</translation>
    </message>
    <message>
        <source>Looking at this machine</source>
        <translation>يجري فحص هذا الجهاز</translation>
    </message>
    <message>
        <source>Hibernation is not set up</source>
        <translation>لم يُعدّ الإسبات</translation>
    </message>
    <message>
        <source>This machine cannot hibernate now</source>
        <translation>لا يمكن إسبات هذا الجهاز الآن</translation>
    </message>
    <message>
        <source>Ready to hibernate, with warnings</source>
        <translation>جاهز للإسبات مع تحذيرات</translation>
    </message>
    <message>
        <source>Ready to hibernate</source>
        <translation>جاهز للإسبات</translation>
    </message>
    <message>
        <source>Hibernating in %1</source>
        <translation>الإسبات بعد %1</translation>
    </message>
    <message>
        <source>Torpor&apos;s helper is not installed</source>
        <translation>خدمة Torpor المساعدة غير مثبتة</translation>
    </message>
    <message>
        <source>Torpor&apos;s helper cannot be reached</source>
        <translation>لا يمكن الوصول إلى خدمة Torpor المساعدة</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are in the way.</source>
        <translation>
            <numerusform>لا عوائق.</numerusform>
            <numerusform>يوجد عائق واحد.</numerusform>
            <numerusform>يوجد عائقان.</numerusform>
            <numerusform>توجد %n عوائق.</numerusform>
            <numerusform>يوجد %n عائقًا.</numerusform>
            <numerusform>يوجد %n عائق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s).</source>
        <translation>
            <numerusform>لا تحذيرات.</numerusform>
            <numerusform>تحذير واحد.</numerusform>
            <numerusform>تحذيران.</numerusform>
            <numerusform>%n تحذيرات.</numerusform>
            <numerusform>%n تحذيرًا.</numerusform>
            <numerusform>%n تحذير.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be found out; a rehearsal tells.</source>
        <translation>
            <numerusform>لا شيء مجهول.</numerusform>
            <numerusform>تعذّرت معرفة شيء واحد، والتجربة تبيّنه.</numerusform>
            <numerusform>تعذّرت معرفة شيئين، والتجربة تبيّنهما.</numerusform>
            <numerusform>تعذّرت معرفة %n أشياء، والتجربة تبيّنها.</numerusform>
            <numerusform>تعذّرت معرفة %n شيئًا، والتجربة تبيّنها.</numerusform>
            <numerusform>تعذّرت معرفة %n شيء، والتجربة تبيّنها.</numerusform>
        </translation>
    </message>
    <message>
        <source>A partition has to be prepared first. Nothing is changed before you confirm it.</source>
        <translation>يجب أولًا تحضير قسم. لا يُغيَّر شيء قبل أن تؤكد.</translation>
    </message>
    <message>
        <source>Last time: %1</source>
        <translation>في المرة الأخيرة: %1</translation>
    </message>
    <message>
        <source>It has not been tried yet.</source>
        <translation>لم يُجرَّب بعد.</translation>
    </message>
    <message>
        <source>Rehearsing</source>
        <translation>تجري التجربة</translation>
    </message>
    <message>
        <source>Hibernating</source>
        <translation>يجري الإسبات</translation>
    </message>
    <message>
        <source>Rehearsing (done: %1)</source>
        <extracomment>%1 is what was done last: &quot;Writing open files&quot;</extracomment>
        <translation>تجري التجربة (تمّ: %1)</translation>
    </message>
    <message>
        <source>Hibernating (done: %1)</source>
        <translation>يجري الإسبات (تمّ: %1)</translation>
    </message>
    <message>
        <source>Cannot rehearse</source>
        <translation>لا يمكن إجراء التجربة</translation>
    </message>
    <message>
        <source>Cannot hibernate</source>
        <translation>لا يمكن الإسبات</translation>
    </message>
    <message>
        <source>Cancelling the rehearsal</source>
        <translation>يجري إلغاء التجربة</translation>
    </message>
    <message>
        <source>Cancelling the hibernation</source>
        <translation>يجري إلغاء الإسبات</translation>
    </message>
    <message>
        <source>Cannot cancel</source>
        <translation>يتعذّر الإلغاء</translation>
    </message>
    <message>
        <source>Torpor&apos;s helper is busy</source>
        <translation>خدمة Torpor المساعدة مشغولة</translation>
    </message>
    <message>
        <source>The helper is busy with another request; a question for a password may be open. This is how things were before.</source>
        <translation>الخدمة المساعدة مشغولة بطلب آخر؛ ربما يوجد سؤال عن كلمة مرور لم يُجب عنه بعد. هكذا كانت الحال من قبل.</translation>
    </message>
</context>
<context>
    <name>torpor::MainWindow</name>
    <message>
        <source>Torpor</source>
        <translation>Torpor</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Can it hibernate?</source>
        <translation>هل يمكن الإسبات؟</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>&amp;Torpor</source>
        <translation>Torpor</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>الإبلاغ عن مشكلة…</translation>
    </message>
    <message>
        <source>&amp;About Torpor</source>
        <translation>عن Torpor</translation>
    </message>
    <message>
        <source>About Torpor</source>
        <translation>عن Torpor</translation>
    </message>
    <message>
        <source>Torpor %1

Hibernation through a second kernel.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Torpor %1

إسبات عبر نواة ثانية.
برمجية حرة برخصة غنو العمومية، الإصدار 3 أو أحدث.</translation>
    </message>
</context>
<context>
    <name>torpor::Notifier</name>
    <message>
        <source>Torpor</source>
        <translation>Torpor</translation>
    </message>
</context>
<context>
    <name>torpor::PhaseBar</name>
    <message>
        <source>How long each phase took</source>
        <translation>مدة كل مرحلة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The name of a phase, and its duration</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>torpor::PlanDialog</name>
    <message>
        <source>Hibernate at a time</source>
        <translation>الإسبات في وقت محدد</translation>
    </message>
    <message>
        <source>&amp;Hibernate then</source>
        <translation>إسبات حينها</translation>
    </message>
    <message>
        <source>Hibernate &amp;at:</source>
        <translation>الإسبات عند:</translation>
    </message>
    <message>
        <source>That is today, in %1. A minute before you are warned, and can call it off.</source>
        <translation>هذا اليوم، بعد %1. يُنبَّهك قبله بدقيقة ويمكنك الإلغاء.</translation>
    </message>
    <message>
        <source>That is tomorrow, in %1. A minute before you are warned, and can call it off.</source>
        <translation>هذا غدًا، بعد %1. يُنبَّهك قبله بدقيقة ويمكنك الإلغاء.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock gives no alarm: it cannot be done.</source>
        <translation>ساعة هذا الجهاز لا تنبّه: لا يمكن ذلك.</translation>
    </message>
</context>
<context>
    <name>torpor::PreflightPage</name>
    <message>
        <source>&amp;Rehearse</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Set &amp;up…</source>
        <translation>إعداد…</translation>
    </message>
    <message>
        <source>Read the image &amp;back before the power is cut</source>
        <translation>أعد قراءة الصورة قبل قطع الطاقة</translation>
    </message>
    <message>
        <source>Does all that a hibernation does but cut the power</source>
        <translation>يفعل كل ما يفعله الإسبات ما عدا قطع الطاقة</translation>
    </message>
    <message>
        <source>An attempt is under way</source>
        <translation>تجري محاولة</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>&amp;Hibernate anyway</source>
        <translation>إسبات على أي حال</translation>
    </message>
    <message>
        <source>&amp;Hibernate</source>
        <translation>إسبات</translation>
    </message>
    <message>
        <source>Hide what is in order</source>
        <translation>أخفِ السليم</translation>
    </message>
    <message>
        <source>Show what is in order (%1)</source>
        <translation>أظهر السليم (%1)</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>&quot;Cannot hibernate: it is mounted&quot; and a sentence of advice, which may be empty</extracomment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Canc&amp;el</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>torpor::ProblemDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>الإبلاغ عن مشكلة</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>ملفات نصية (*.txt)</translation>
    </message>
    <message>
        <source>This is what helps to find out what went wrong. Names, serial numbers and addresses were taken out; look through it nevertheless before you give it to somebody. Nothing is sent by Torpor.</source>
        <translation>هذا ما يساعد على معرفة الخلل. أُزيلت الأسماء والأرقام التسلسلية والعناوين، ومع ذلك راجعه قبل أن تعطيه أحدًا. لا يرسل Torpor شيئًا.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>The report is being put together</source>
        <translation>يجري جمع التقرير</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>كُتب التقرير في %1.</translation>
    </message>
    <message>
        <source>The report could not be written to %1: %2.</source>
        <translation>تعذّرت كتابة التقرير في %1: %2.</translation>
    </message>
</context>
<context>
    <name>torpor::RulesModel</name>
    <message>
        <source>Blocks</source>
        <translation>تمنع</translation>
    </message>
    <message>
        <source>Passes over others</source>
        <translation>تتجاوز غيرها</translation>
    </message>
    <message>
        <source>Unmounts it before</source>
        <translation>تفصله قبل ذلك</translation>
    </message>
    <message>
        <source>Unloads its driver before</source>
        <translation>تفرّغ مشغّله قبل ذلك</translation>
    </message>
    <message>
        <source>Detaches it before</source>
        <translation>تفك ارتباطه قبل ذلك</translation>
    </message>
    <message>
        <source>Gives its driver to the save kernel</source>
        <translation>تعطي مشغّله لنواة الحفظ</translation>
    </message>
    <message>
        <source>Warns</source>
        <translation>تحذّر</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>المدير</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Torpor</source>
        <translation>Torpor</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>تعذّرت قراءة %1.</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <extracomment>%1 is the id of a rule, %2 the name of the file that has it</extracomment>
        <translation>%1، في %2</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما تفعله</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Only tells</source>
        <translation>تُعلم فقط</translation>
    </message>
</context>
<context>
    <name>torpor::SetUpCheckPage</name>
    <message>
        <source>Can this machine do it?</source>
        <translation>هل يستطيع هذا الجهاز ذلك؟</translation>
    </message>
    <message>
        <source>Torpor writes the memory to a partition of its own and cuts the power. At the next start it reads it back, and everything is as it was.</source>
        <translation>يكتب Torpor الذاكرة في قسم خاص به ويقطع الطاقة. وعند البدء التالي يعيد قراءتها فيعود كل شيء كما كان.</translation>
    </message>
    <message>
        <source>Looking at this machine…</source>
        <translation>يجري فحص هذا الجهاز…</translation>
    </message>
    <message>
        <source>Not as it is. This has to be mended first:</source>
        <translation>ليس على حاله. يجب إصلاح هذا أولًا:</translation>
    </message>
    <message>
        <source>Nothing is known to be in the way. This is worth knowing:</source>
        <translation>لا عائق معروف. وهذا مما ينبغي معرفته:</translation>
    </message>
    <message>
        <source>Yes. Nothing is in the way.</source>
        <translation>نعم. لا عائق.</translation>
    </message>
</context>
<context>
    <name>torpor::SetUpKernelPage</name>
    <message>
        <source>Which kernel saves and resumes?</source>
        <translation>أي نواة تحفظ وتستأنف؟</translation>
    </message>
    <message>
        <source>A second kernel writes and reads the memory. The running one is a good choice.</source>
        <translation>نواة ثانية تكتب الذاكرة وتقرؤها. والنواة العاملة خيار حسن.</translation>
    </message>
    <message>
        <source>Nothing was changed: %1 %2</source>
        <translation>لم يُغيَّر شيء: %1 %2</translation>
    </message>
</context>
<context>
    <name>torpor::SetUpModel</name>
    <message>
        <source>%1, %2 on %3</source>
        <extracomment>A partition: its name, size and disk</extracomment>
        <translation>%1، %2 على %3</translation>
    </message>
    <message>
        <source>%1 “%2”, %3 on %4</source>
        <extracomment>A partition: its name, label, size and disk</extracomment>
        <translation>%1 «%2»، %3 على %4</translation>
    </message>
    <message>
        <source>Everything on %1 will be erased for good. %2</source>
        <translation>سيُمحى كل ما على %1 نهائيًا. %2</translation>
    </message>
    <message>
        <source>%1 becomes the hibernating partition. It is empty; no data is lost.</source>
        <translation>يصبح %1 قسم الإسبات. إنه فارغ، فلا تضيع بيانات.</translation>
    </message>
</context>
<context>
    <name>torpor::SetUpPartitionPage</name>
    <message>
        <source>Where is the memory to be written?</source>
        <translation>أين تُكتب الذاكرة؟</translation>
    </message>
    <message>
        <source>It needs a partition that is used for nothing else. Those that cannot be taken are shown with the reason.</source>
        <translation>يحتاج إلى قسم لا يُستخدم لغير ذلك. وما لا يصلح يُعرض مع السبب.</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>The partitions could not be listed: %1 %2</source>
        <translation>تعذّر سرد الأقسام: %1 %2</translation>
    </message>
    <message>
        <source>Looking for partitions…</source>
        <translation>يجري البحث عن الأقسام…</translation>
    </message>
    <message>
        <source>No partition can be taken. Make one of at least %1 with a partition editor, and come back.</source>
        <translation>لا قسم يصلح. أنشئ قسمًا لا يقل عن %1 ببرنامج تقسيم ثم عُد.</translation>
    </message>
    <message>
        <source>At least %1 are needed for the memory of this machine.</source>
        <translation>تحتاج ذاكرة هذا الجهاز إلى %1 على الأقل.</translation>
    </message>
</context>
<context>
    <name>torpor::SetUpPreparePage</name>
    <message>
        <source>Prepare the partition</source>
        <translation>تحضير القسم</translation>
    </message>
    <message>
        <source>This is the first step that changes something on the disk.</source>
        <translation>هذه أول خطوة تغيّر شيئًا على القرص.</translation>
    </message>
    <message>
        <source>&amp;Prepare</source>
        <translation>تحضير</translation>
    </message>
    <message>
        <source>The partition was not prepared: %1 %2</source>
        <translation>لم يُحضَّر القسم: %1 %2</translation>
    </message>
    <message>
        <source>Type %1 to confirm that its data may be erased:</source>
        <extracomment>%1 is the name of a partition: &quot;sda5&quot;</extracomment>
        <translation>اكتب %1 لتؤكد أن بياناته يمكن محوها:</translation>
    </message>
</context>
<context>
    <name>torpor::SetUpRehearsePage</name>
    <message>
        <source>&amp;Rehearse now</source>
        <translation>تجربة الآن</translation>
    </message>
    <message>
        <source>The partition is prepared</source>
        <translation>القسم مُحضَّر</translation>
    </message>
    <message>
        <source>A rehearsal does all that a hibernation does but cut the power. The screen is black for a few seconds, and the session comes back by itself.</source>
        <translation>تفعل التجربة كل ما يفعله الإسبات ما عدا قطع الطاقة. تسودّ الشاشة بضع ثوانٍ ثم تعود الجلسة من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>The rehearsal is under way</source>
        <translation>تجري التجربة</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Cancel the rehearsal</source>
        <translation>إلغاء التجربة</translation>
    </message>
</context>
<context>
    <name>torpor::SetUpWizard</name>
    <message>
        <source>Set up hibernation</source>
        <translation>إعداد الإسبات</translation>
    </message>
</context>
<context>
    <name>torpor::SettingsDialog</name>
    <message>
        <source>Read the image &amp;back before the power is cut</source>
        <translation>أعد قراءة الصورة قبل قطع الطاقة</translation>
    </message>
    <message>
        <source>&amp;Tell after each hibernation how it went</source>
        <translation>أخبر بعد كل إسبات كيف جرى</translation>
    </message>
    <message>
        <source>&amp;Start with the session</source>
        <translation>ابدأ مع الجلسة</translation>
    </message>
    <message>
        <source>The system&apos;s own &amp;Hibernate goes through Torpor, too</source>
        <translation>يمر إسبات النظام نفسه عبر Torpor أيضًا</translation>
    </message>
    <message>
        <source>Re&amp;move Torpor&apos;s changes to this machine…</source>
        <translation>إزالة تغييرات Torpor في هذا الجهاز…</translation>
    </message>
    <message>
        <source>Settings of Torpor</source>
        <translation>إعدادات Torpor</translation>
    </message>
    <message>
        <source>Chosen by the speed of the disk</source>
        <translation>حسب سرعة القرص</translation>
    </message>
    <message>
        <source>LZ4: fast</source>
        <translation>LZ4: سريع</translation>
    </message>
    <message>
        <source>Zstandard: small</source>
        <translation>Zstandard: صغير</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>دون ضغط</translation>
    </message>
    <message>
        <source>Chosen by what this GRUB can do</source>
        <translation>حسب ما يستطيعه GRUB هذا</translation>
    </message>
    <message>
        <source>The menu looks for an image by itself</source>
        <translation>تبحث القائمة بنفسها عن صورة</translation>
    </message>
    <message>
        <source>The next start is set before the power is cut</source>
        <translation>يُضبط البدء التالي قبل قطع الطاقة</translation>
    </message>
    <message>
        <source>Takes longer, and finds a disk that does not keep what it was given</source>
        <translation>يستغرق أطول، ويكشف قرصًا لا يحفظ ما أُعطي</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> م.ب</translation>
    </message>
    <message>
        <source>As much as it needs</source>
        <translation>بقدر الحاجة</translation>
    </message>
    <message>
        <source>Also where no swap space is large enough for the kernel&apos;s hibernation</source>
        <translation>حتى حيث لا تكفي مساحة تبديل لإسبات النواة</translation>
    </message>
    <message>
        <source>Nothing was changed: %1 %2</source>
        <translation>لم يُغيَّر شيء: %1 %2</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>&amp;Kernel that saves and resumes:</source>
        <translation>النواة التي تحفظ وتستأنف:</translation>
    </message>
    <message>
        <source>C&amp;ompression:</source>
        <translation>الضغط:</translation>
    </message>
    <message>
        <source>Keep the h&amp;istory for:</source>
        <translation>الاحتفاظ بالسجل:</translation>
    </message>
    <message>
        <source>This user</source>
        <translation>هذا المستخدم</translation>
    </message>
    <message>
        <source>What is looked at before each hibernation, and what comes of it.</source>
        <translation>ما يُفحص قبل كل إسبات، وما ينتج عنه.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>How the image is &amp;found at the start:</source>
        <translation>كيف يُعثر على الصورة عند البدء:</translation>
    </message>
    <message>
        <source>Memory of the &amp;saving kernel:</source>
        <translation>ذاكرة نواة الحفظ:</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>A&amp;utomatic hibernation</source>
        <translation>الإسبات التلقائي</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>متقدم</translation>
    </message>
    <message>
        <source>No rules are installed.</source>
        <translation>لا قواعد مثبتة.</translation>
    </message>
    <message>
        <source>This helper does not switch rules; an administrator does, in /etc/torpor/rules.d.</source>
        <translation>لا تبدّل هذه الخدمة القواعد، بل يفعل ذلك المدير في ‎/etc/torpor/rules.d.</translation>
    </message>
    <message>
        <source>The machine&apos;s settings could not be read: %1 %2</source>
        <translation>تعذّرت قراءة إعدادات الجهاز: %1 %2</translation>
    </message>
    <message>
        <source>Whether Torpor starts with the session could not be changed.</source>
        <translation>تعذّر تغيير بدء Torpor مع الجلسة.</translation>
    </message>
    <message>
        <source>When Torpor hibernates by itself could not be changed: %1 cannot be written.</source>
        <translation>تعذّر تغيير أوقات الإسبات التلقائي: لا يمكن الكتابة في %1.</translation>
    </message>
    <message>
        <source>Remove Torpor&apos;s changes</source>
        <translation>إزالة تغييرات Torpor</translation>
    </message>
    <message>
        <source>The hibernating partition is given up, and with it a session that waits to be resumed. The boot menu becomes what it was.</source>
        <translation>يُتخلّى عن قسم الإسبات، ومعه أي جلسة تنتظر الاستئناف. وتعود قائمة الإقلاع كما كانت.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إزالة</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <extracomment>Behind a number, with its blank</extracomment>
        <translation>
            <numerusform> يوم</numerusform>
            <numerusform> يوم</numerusform>
            <numerusform> يومان</numerusform>
            <numerusform> أيام</numerusform>
            <numerusform> يومًا</numerusform>
            <numerusform> يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>torpor::SettingsModel</name>
    <message>
        <source>Not so: %1</source>
        <translation>ليس كذلك: %1</translation>
    </message>
    <message>
        <source>The memory of the save kernel must be between %1 and %2 MiB.</source>
        <translation>يجب أن تكون ذاكرة نواة الحفظ بين %1 و%2 م.ب.</translation>
    </message>
    <message>
        <source>The history can be kept for 1 to %1 days.</source>
        <translation>يمكن الاحتفاظ بالسجل من يوم واحد إلى %1 يومًا.</translation>
    </message>
</context>
<context>
    <name>torpor::StatisticsModel</name>
    <message numerus="yes">
        <source>%1 of %n attempt(s) that were begun went well (%2 %).</source>
        <translation>
            <numerusform>نجح %1 من %n محاولة بدأت (%2%).</numerusform>
            <numerusform>نجح %1 من محاولة واحدة بدأت (%2%).</numerusform>
            <numerusform>نجح %1 من محاولتين بدأتا (%2%).</numerusform>
            <numerusform>نجح %1 من %n محاولات بدأت (%2%).</numerusform>
            <numerusform>نجح %1 من %n محاولة بدأت (%2%).</numerusform>
            <numerusform>نجح %1 من %n محاولة بدأت (%2%).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were broken off.</source>
        <translation>
            <numerusform>لم تُقطع أي محاولة.</numerusform>
            <numerusform>قُطعت محاولة واحدة.</numerusform>
            <numerusform>قُطعت محاولتان.</numerusform>
            <numerusform>قُطعت %n محاولات.</numerusform>
            <numerusform>قُطعت %n محاولة.</numerusform>
            <numerusform>قُطعت %n محاولة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were refused.</source>
        <translation>
            <numerusform>لم تُرفض أي محاولة.</numerusform>
            <numerusform>رُفضت محاولة واحدة.</numerusform>
            <numerusform>رُفضت محاولتان.</numerusform>
            <numerusform>رُفضت %n محاولات.</numerusform>
            <numerusform>رُفضت %n محاولة.</numerusform>
            <numerusform>رُفضت %n محاولة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving takes %1 and coming back %2 on average.</source>
        <translation>يستغرق الحفظ %1 والعودة %2 في المتوسط.</translation>
    </message>
</context>
<context>
    <name>torpor::SuspendWatch</name>
    <message>
        <source>Sets an alarm to hibernate later</source>
        <translation>يضبط منبهًا للإسبات لاحقًا</translation>
    </message>
</context>
<context>
    <name>torpor::SystemActions</name>
    <message>
        <source>the hibernation ended without telling how</source>
        <translation>انتهى الإسبات دون بيان كيف</translation>
    </message>
    <message>
        <source>the computer did not fall asleep</source>
        <translation>لم ينم الحاسوب</translation>
    </message>
    <message>
        <source>the service does not tell which attempt it has begun</source>
        <translation>لا تذكر الخدمة أي محاولة بدأت</translation>
    </message>
    <message>
        <source>it did not work</source>
        <translation>لم ينجح</translation>
    </message>
</context>
<context>
    <name>torpor::Tray</name>
    <message>
        <source>Torpor</source>
        <translation>Torpor</translation>
    </message>
    <message>
        <source>&amp;Pause automatic hibernation</source>
        <translation>إيقاف الإسبات التلقائي مؤقتًا</translation>
    </message>
    <message>
        <source>Last time: %1, %2</source>
        <extracomment>%1 is an outcome: &quot;Resumed&quot;; %2 a date and time</extracomment>
        <translation>في المرة الأخيرة: %1، %2</translation>
    </message>
</context>
<context>
    <name>torpor::Words</name>
    <message>
        <source>Not ended</source>
        <comment>outcome of an attempt</comment>
        <translation>لم ينتهِ</translation>
    </message>
    <message>
        <source>Resumed</source>
        <comment>outcome of an attempt</comment>
        <translation>استؤنف</translation>
    </message>
    <message>
        <source>Went well</source>
        <comment>outcome of a rehearsal</comment>
        <translation>نجح</translation>
    </message>
    <message>
        <source>Broken off</source>
        <comment>outcome of an attempt</comment>
        <translation>قُطع</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>outcome of an attempt</comment>
        <translation>رُفض</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>outcome of an attempt</comment>
        <translation>فشل</translation>
    </message>
    <message>
        <source>the user</source>
        <comment>who wanted it</comment>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>the command line</source>
        <comment>who wanted it</comment>
        <translation>سطر الأوامر</translation>
    </message>
    <message>
        <source>a low battery</source>
        <comment>who wanted it</comment>
        <translation>بطارية منخفضة</translation>
    </message>
    <message>
        <source>nobody being there</source>
        <comment>who wanted it</comment>
        <translation>عدم وجود أحد</translation>
    </message>
    <message>
        <source>the closed lid</source>
        <comment>who wanted it</comment>
        <translation>إغلاق الغطاء</translation>
    </message>
    <message>
        <source>the power button</source>
        <comment>who wanted it</comment>
        <translation>زر الطاقة</translation>
    </message>
    <message>
        <source>the schedule</source>
        <comment>who wanted it</comment>
        <translation>الجدول الزمني</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Building what saves</source>
        <translation>تحضير الحفظ</translation>
    </message>
    <message>
        <source>Telling programs</source>
        <translation>إخبار البرامج</translation>
    </message>
    <message>
        <source>Writing open files</source>
        <translation>كتابة الملفات المفتوحة</translation>
    </message>
    <message>
        <source>Loading the save kernel</source>
        <translation>تحميل نواة الحفظ</translation>
    </message>
    <message>
        <source>Starting the save kernel</source>
        <translation>بدء نواة الحفظ</translation>
    </message>
    <message>
        <source>Finding the memory in use</source>
        <translation>إيجاد الذاكرة المستخدمة</translation>
    </message>
    <message>
        <source>Opening the partition</source>
        <translation>فتح القسم</translation>
    </message>
    <message>
        <source>Writing the image</source>
        <translation>كتابة الصورة</translation>
    </message>
    <message>
        <source>Reading the image back</source>
        <translation>إعادة قراءة الصورة</translation>
    </message>
    <message>
        <source>Starting to resume</source>
        <translation>بدء الاستئناف</translation>
    </message>
    <message>
        <source>Checking the image</source>
        <translation>فحص الصورة</translation>
    </message>
    <message>
        <source>Marking the image as used</source>
        <translation>وسم الصورة بأنها مستخدمة</translation>
    </message>
    <message>
        <source>Loading the image</source>
        <translation>تحميل الصورة</translation>
    </message>
    <message>
        <source>Waking programs</source>
        <translation>إيقاظ البرامج</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>a device</comment>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a device</comment>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>a device</comment>
        <translation>متغيّر</translation>
    </message>
    <message>
        <source>No reason is known.</source>
        <translation>السبب غير معروف.</translation>
    </message>
    <message>
        <source>Hibernation</source>
        <translation>إسبات</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>It has begun; how it ended is not known yet.</source>
        <translation>بدأ، ولا يُعرف بعد كيف انتهى.</translation>
    </message>
    <message>
        <source>The session was hibernated and came back.</source>
        <translation>أُسبتت الجلسة ثم عادت.</translation>
    </message>
    <message>
        <source>The rehearsal went well: this machine can hibernate.</source>
        <translation>نجحت التجربة: يمكن إسبات هذا الجهاز.</translation>
    </message>
    <message>
        <source>The rehearsal was broken off, and the session went on. %1</source>
        <translation>قُطعت التجربة واستمرت الجلسة. %1</translation>
    </message>
    <message>
        <source>The hibernation was broken off, and the session went on. %1</source>
        <translation>قُطع الإسبات واستمرت الجلسة. %1</translation>
    </message>
    <message>
        <source>The rehearsal was not begun. %1</source>
        <translation>لم تبدأ التجربة. %1</translation>
    </message>
    <message>
        <source>The hibernation was not begun. %1</source>
        <translation>لم يبدأ الإسبات. %1</translation>
    </message>
    <message>
        <source>The rehearsal failed. %1</source>
        <translation>فشلت التجربة. %1</translation>
    </message>
    <message>
        <source>The hibernation failed. %1</source>
        <translation>فشل الإسبات. %1</translation>
    </message>
    <message>
        <source>It was away for %1.</source>
        <translation>غابت %1.</translation>
    </message>
    <message>
        <source>Saving took %1, coming back %2.</source>
        <extracomment>Both are durations, such as &quot;7.2 s&quot;.</extracomment>
        <translation>استغرق الحفظ %1 والعودة %2.</translation>
    </message>
    <message>
        <source>Saving took %1.</source>
        <translation>استغرق الحفظ %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) did not come back: %1.</source>
        <translation>
            <numerusform>عادت كل الأجهزة: %1.</numerusform>
            <numerusform>لم يعد جهاز واحد: %1.</numerusform>
            <numerusform>لم يعد جهازان: %1.</numerusform>
            <numerusform>لم تعد %n أجهزة: %1.</numerusform>
            <numerusform>لم يعد %n جهازًا: %1.</numerusform>
            <numerusform>لم يعد %n جهاز: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a system bus no program can reach the helper. Is this a container, or is D-Bus not running?</source>
        <translation>بدون ناقل النظام لا يصل أي برنامج إلى الخدمة. أهذه حاوية أم أن D-Bus لا يعمل؟</translation>
    </message>
    <message>
        <source>Install the package torpor-helper of your distribution. This window can stay open meanwhile.</source>
        <translation>ثبّت الحزمة torpor-helper من توزيعتك. يمكن لهذه النافذة أن تبقى مفتوحة في الأثناء.</translation>
    </message>
    <message>
        <source>Update the application and its helper to the same version.</source>
        <translation>حدّث التطبيق وخدمته إلى الإصدار نفسه.</translation>
    </message>
    <message>
        <source>What was asked for may have been done all the same. Look again to see how things are.</source>
        <translation>ربما نُفّذ المطلوب رغم ذلك. افحص مجددًا لترى الحال.</translation>
    </message>
    <message>
        <source>Another program is asking it for something. Try again in a moment.</source>
        <translation>يطلب منها برنامج آخر شيئًا. حاول مجددًا بعد لحظة.</translation>
    </message>
    <message>
        <source>Nobody could be asked for a password: no polkit agent runs in this session.</source>
        <translation>تعذّر طلب كلمة السر: لا يعمل وكيل polkit في هذه الجلسة.</translation>
    </message>
    <message>
        <source>The administrator of this machine decides who may do that.</source>
        <translation>يقرر مدير هذا الجهاز من يحق له ذلك.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>%1 د %2 ث</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>The rehearsal was cancelled, and the session went on.</source>
        <translation>أُلغيت التجربة واستمرت الجلسة.</translation>
    </message>
    <message>
        <source>The hibernation was cancelled, and the session went on.</source>
        <translation>أُلغي الإسبات واستمرت الجلسة.</translation>
    </message>
</context>
</TS>
