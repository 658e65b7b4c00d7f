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
    <name>Ctl</name>
    <message>
        <source>The attempt has begun; how it ended is not known yet.</source>
        <translation>بدأت المحاولة؛ ولا يُعرف بعد كيف انتهت.</translation>
    </message>
    <message>
        <source>The session was hibernated and came back.</source>
        <translation>أُسبِتت الجلسة وعادت.</translation>
    </message>
    <message>
        <source>The rehearsal went well: this machine can hibernate.</source>
        <translation>نجحت التجربة: يستطيع هذا الجهاز الإسبات.</translation>
    </message>
    <message>
        <source>The rehearsal was cancelled, and the session went on.</source>
        <translation>أُلغيت التجربة واستمرت الجلسة.</translation>
    </message>
    <message>
        <source>The hibernation was cancelled, and the session went on.</source>
        <translation>أُلغي الإسبات واستمرت الجلسة.</translation>
    </message>
    <message>
        <source>The rehearsal was broken off, and the session went on: %1</source>
        <translation>قُطعت التجربة واستمرت الجلسة: %1</translation>
    </message>
    <message>
        <source>The hibernation was broken off, and the session went on: %1</source>
        <translation>قُطع الإسبات واستمرت الجلسة: %1</translation>
    </message>
    <message>
        <source>Cannot rehearse: %1</source>
        <translation>لا تمكن التجربة: %1</translation>
    </message>
    <message>
        <source>Cannot hibernate: %1</source>
        <translation>لا يمكن الإسبات: %1</translation>
    </message>
    <message>
        <source>The rehearsal failed: %1</source>
        <translation>أخفقت التجربة: %1</translation>
    </message>
    <message>
        <source>The hibernation failed: %1</source>
        <translation>أخفق الإسبات: %1</translation>
    </message>
    <message>
        <source>%1 before, %2 after</source>
        <extracomment>Charge of the battery in percent</extracomment>
        <translation>%1 قبل، %2 بعد</translation>
    </message>
    <message>
        <source>Devices that are not as they were:</source>
        <translation>أجهزة ليست كما كانت:</translation>
    </message>
    <message>
        <source>%1; it carried %2</source>
        <extracomment>A device, and where filesystems on it were mounted</extracomment>
        <translation>%1؛ كان عليه %2</translation>
    </message>
    <message>
        <source>Overridden: %1</source>
        <translation>تُجووز: %1</translation>
    </message>
    <message>
        <source>What is known of it came late: %1</source>
        <translation>وصل ما يُعرف عنه متأخرًا: %1</translation>
    </message>
    <message>
        <source>Attempt</source>
        <comment>before its id</comment>
        <translation>المحاولة</translation>
    </message>
    <message>
        <source>Started</source>
        <comment>before a time</comment>
        <translation>البدء</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1، بسبب %2</translation>
    </message>
    <message>
        <source>Image</source>
        <comment>before its size</comment>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>%1 of memory in %2 (%3)</source>
        <extracomment>Sizes, and how it was compressed</extracomment>
        <translation>%1 من الذاكرة في %2 (%3)</translation>
    </message>
    <message>
        <source>Battery</source>
        <comment>before its charge</comment>
        <translation>البطارية</translation>
    </message>
    <message>
        <source>No attempt is known.</source>
        <translation>لا تُعرف أي محاولة.</translation>
    </message>
    <message>
        <source>Started</source>
        <comment>heading</comment>
        <translation>البدء</translation>
    </message>
    <message>
        <source>What</source>
        <comment>heading</comment>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Outcome</source>
        <comment>heading</comment>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Away</source>
        <comment>heading</comment>
        <translation>الذهاب</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>heading</comment>
        <translation>العودة</translation>
    </message>
    <message>
        <source>Image</source>
        <comment>heading</comment>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Attempt</source>
        <comment>heading</comment>
        <translation>المحاولة</translation>
    </message>
    <message>
        <source>Why</source>
        <comment>heading</comment>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Torpor does this itself: %1</source>
        <translation>يفعل Torpor هذا بنفسه: %1</translation>
    </message>
    <message>
        <source>Torpor can do this: %1</source>
        <translation>يستطيع Torpor فعل هذا: %1</translation>
    </message>
    <message>
        <source>This machine cannot hibernate as it is.</source>
        <translation>لا يستطيع هذا الجهاز الإسبات على حاله.</translation>
    </message>
    <message>
        <source>Nothing is known to be in the way. Try it without a power cut: %1</source>
        <translation>لا يُعرف عائق. جرّب ذلك دون انقطاع التيار: %1</translation>
    </message>
    <message>
        <source>This machine can hibernate.</source>
        <translation>يستطيع هذا الجهاز الإسبات.</translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) are met</source>
        <translation>
            <numerusform>لم يتحقق أي شرط</numerusform>
            <numerusform>تحقق شرط واحد</numerusform>
            <numerusform>تحقق شرطان</numerusform>
            <numerusform>تحققت %n شروط</numerusform>
            <numerusform>تحقق %n شرطًا</numerusform>
            <numerusform>تحقق %n شرط</numerusform>
        </translation>
    </message>
    <message>
        <source>running</source>
        <comment>a kernel</comment>
        <translation>عاملة</translation>
    </message>
    <message>
        <source>not so: %1</source>
        <translation>ليس كذلك: %1</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>غير معروف: %1</translation>
    </message>
    <message>
        <source>No kernel was found.</source>
        <translation>لم يُعثر على نواة.</translation>
    </message>
    <message>
        <source>built in</source>
        <comment>a driver</comment>
        <translation>مدمج</translation>
    </message>
    <message>
        <source>built-in</source>
        <comment>a driver in the save kernel</comment>
        <translation>مدمج</translation>
    </message>
    <message>
        <source>loaded</source>
        <comment>a driver in the save kernel</comment>
        <translation>محمّل</translation>
    </message>
    <message>
        <source>available</source>
        <comment>a driver in the save kernel</comment>
        <translation>متاح</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>a driver in the save kernel</comment>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>no medium</source>
        <translation>لا وسيط</translation>
    </message>
    <message>
        <source>keyboard</source>
        <translation>لوحة مفاتيح</translation>
    </message>
    <message>
        <source>Device</source>
        <comment>heading</comment>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Driver</source>
        <comment>heading</comment>
        <translation>المشغّل</translation>
    </message>
    <message>
        <source>Save kernel</source>
        <comment>heading</comment>
        <translation>نواة الحفظ</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>heading</comment>
        <translation>الاستخدام</translation>
    </message>
    <message>
        <source>No device was found.</source>
        <translation>لم يُعثر على جهاز.</translation>
    </message>
    <message>
        <source>the service does not tell which attempt has begun</source>
        <translation>لا تذكر الخدمة أي محاولة بدأت</translation>
    </message>
    <message>
        <source>Cannot cancel: %1</source>
        <translation>لا يمكن الإلغاء: %1</translation>
    </message>
    <message>
        <source>no attempt is under way</source>
        <translation>لا تجري أي محاولة</translation>
    </message>
    <message>
        <source>its process ended without leaving a story; see %1</source>
        <translation>انتهت عمليتها دون أن تترك شيئًا؛ انظر %1</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation>المحاولة %1</translation>
    </message>
    <message>
        <source>The boot menu and the partition are as if Torpor had never been set up.</source>
        <translation>قائمة الإقلاع والقسم كأن Torpor لم يُعدّ قط.</translation>
    </message>
    <message>
        <source>There is no image any more. The next start is a normal one.</source>
        <translation>لم تعد هناك صورة. التشغيل القادم عادي.</translation>
    </message>
    <message>
        <source>Cannot list the devices: %1</source>
        <translation>لا يمكن سرد الأجهزة: %1</translation>
    </message>
    <message>
        <source>Cannot show the status: %1</source>
        <translation>لا يمكن عرض الحالة: %1</translation>
    </message>
    <message>
        <source>Cannot list the kernels: %1</source>
        <translation>لا يمكن سرد الأنوية: %1</translation>
    </message>
    <message>
        <source>Cannot check: %1</source>
        <translation>لا يمكن الفحص: %1</translation>
    </message>
    <message>
        <source>Cannot list the partitions: %1</source>
        <translation>لا يمكن سرد الأقسام: %1</translation>
    </message>
    <message>
        <source>Cannot prepare the partition: %1</source>
        <translation>لا يمكن تجهيز القسم: %1</translation>
    </message>
    <message>
        <source>Partition %1 becomes the hibernating partition. Everything on it is lost for good.</source>
        <translation>يصبح القسم %1 قسم الإسبات. كل ما عليه يضيع نهائيًا.</translation>
    </message>
    <message>
        <source>Type its PARTUUID again to go on:</source>
        <translation>اكتب PARTUUID القسم مرة أخرى للمتابعة:</translation>
    </message>
    <message>
        <source>Partition %1 becomes the hibernating partition. It is refused if it holds data.</source>
        <translation>يصبح القسم %1 قسم الإسبات. يُرفض ذلك إن كانت عليه بيانات.</translation>
    </message>
    <message>
        <source>Go on? [y/N]</source>
        <translation>متابعة؟ [y/N]</translation>
    </message>
    <message>
        <source>Nothing was done: there is nobody to ask whether this is meant, and %1 is not given</source>
        <translation>لم يُفعل شيء: لا يوجد من يُسأل هل هذا مقصود، ولم يُعطَ %1</translation>
    </message>
    <message>
        <source>y,yes</source>
        <extracomment>Answers to &quot;Go on? [y/N]&quot; that mean yes, with commas between</extracomment>
        <translation>y,نعم</translation>
    </message>
    <message>
        <source>Nothing was done</source>
        <translation>لم يُفعل شيء</translation>
    </message>
    <message>
        <source>Cannot show the settings: %1</source>
        <translation>لا يمكن عرض الإعدادات: %1</translation>
    </message>
    <message>
        <source>Cannot change the settings: %1</source>
        <translation>لا يمكن تغيير الإعدادات: %1</translation>
    </message>
    <message>
        <source>A session that waits to be resumed is lost.</source>
        <translation>تضيع أي جلسة تنتظر الاستئناف.</translation>
    </message>
    <message>
        <source>The hibernating partition is given up, and with it a session that waits to be resumed.</source>
        <translation>يُتخلّى عن قسم الإسبات، ومعه أي جلسة تنتظر الاستئناف.</translation>
    </message>
    <message>
        <source>Cannot throw the image away: %1</source>
        <translation>لا يمكن التخلص من الصورة: %1</translation>
    </message>
    <message>
        <source>Cannot remove the set-up: %1</source>
        <translation>لا يمكن إزالة الإعداد: %1</translation>
    </message>
    <message>
        <source>Cannot show the history: %1</source>
        <translation>لا يمكن عرض السجل: %1</translation>
    </message>
    <message>
        <source>Cannot show the attempt: %1</source>
        <translation>لا يمكن عرض المحاولة: %1</translation>
    </message>
    <message>
        <source>Nothing is known of this attempt.</source>
        <translation>لا يُعرف شيء عن هذه المحاولة.</translation>
    </message>
    <message>
        <source>no attempt&apos;s id begins with %1</source>
        <translation>لا يوجد معرّف محاولة يبدأ بـ %1</translation>
    </message>
    <message>
        <source>the ids of %1 attempts begin with %2</source>
        <translation>تبدأ معرّفات %1 محاولات بـ %2</translation>
    </message>
    <message>
        <source>It is attempt %1.</source>
        <translation>إنها المحاولة %1.</translation>
    </message>
    <message>
        <source>In the service&apos;s own words: %1</source>
        <translation>بكلمات الخدمة نفسها: %1</translation>
    </message>
    <message>
        <source>%1 (passed over by %2)</source>
        <extracomment>%1 is what a rule says, %2 the id of another rule</extracomment>
        <translation>%1 (تجاوزته %2)</translation>
    </message>
    <message>
        <source>%1: it is not known whether it holds</source>
        <translation>%1: لا يُعرف هل تنطبق</translation>
    </message>
    <message>
        <source>%1 does not hold</source>
        <translation>%1 لا تنطبق</translation>
    </message>
    <message>
        <source>%1 fires</source>
        <translation>%1 تُفعَّل</translation>
    </message>
    <message>
        <source>%1 holds, but %2</source>
        <translation>%1 تنطبق، لكن %2</translation>
    </message>
    <message>
        <source>%1 is switched off</source>
        <translation>%1 معطّلة</translation>
    </message>
    <message>
        <source>%1 is switched on</source>
        <translation>%1 مشغّلة</translation>
    </message>
    <message>
        <source>%1 does not fire</source>
        <translation>%1 لا تُفعَّل</translation>
    </message>
    <message>
        <source>Cannot explain the policy: %1</source>
        <translation>لا يمكن شرح القواعد: %1</translation>
    </message>
    <message>
        <source>Cannot save the facts: %1</source>
        <translation>لا يمكن حفظ الحقائق: %1</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>من تلقاء نفسه</translation>
    </message>
    <message>
        <source>When you ask for it</source>
        <translation>حين تطلب ذلك</translation>
    </message>
    <message>
        <source>Cannot test the rules: %1</source>
        <translation>لا يمكن تجربة القواعد: %1</translation>
    </message>
    <message>
        <source>Cannot simulate the trace: %1</source>
        <translation>لا يمكن محاكاة التتبّع: %1</translation>
    </message>
    <message>
        <source>Nothing happens.</source>
        <translation>لا يحدث شيء.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>A partition, and the disk that it is on</extracomment>
        <translation>%1 على %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>no image on it</source>
        <translation>لا صورة عليه</translation>
    </message>
    <message>
        <source>an unfinished image on it</source>
        <translation>عليه صورة غير مكتملة</translation>
    </message>
    <message>
        <source>an image on it that can be resumed</source>
        <translation>عليه صورة يمكن استئنافها</translation>
    </message>
    <message>
        <source>an image on it that was resumed</source>
        <translation>عليه صورة استُؤنفت</translation>
    </message>
    <message>
        <source>whether it has an image is not known</source>
        <translation>لا يُعرف هل عليه صورة</translation>
    </message>
    <message>
        <source>its image is %1</source>
        <translation>حالة صورته %1</translation>
    </message>
    <message>
        <source>No partition was found.</source>
        <translation>لم يُعثر على قسم.</translation>
    </message>
    <message>
        <source>At least %1 (%2 bytes) are needed. What is on a prepared partition is lost.</source>
        <translation>يلزم %1 على الأقل (%2 بايت). ما على القسم المجهّز يضيع.</translation>
    </message>
    <message>
        <source>To prepare one: %1</source>
        <translation>لتجهيز قسم: %1</translation>
    </message>
    <message>
        <source>Partition %1 (%2) is the hibernating partition now.</source>
        <translation>القسم %1 (%2) هو قسم الإسبات الآن.</translation>
    </message>
    <message>
        <source>Next: %1, then %2.</source>
        <translation>بعد ذلك: %1 ثم %2.</translation>
    </message>
    <message>
        <source>the running kernel</source>
        <translation>النواة العاملة</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>none is prepared; see %1</source>
        <translation>لم يُجهّز أي قسم؛ انظر %1</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Next start</source>
        <translation>التشغيل القادم</translation>
    </message>
    <message>
        <source>offers to resume the hibernated session</source>
        <translation>يعرض استئناف الجلسة المُسبَتة</translation>
    </message>
    <message>
        <source>a normal one</source>
        <comment>start</comment>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>%1 is the id of an attempt</extracomment>
        <translation>يجري الآن</translation>
    </message>
    <message>
        <source>a rehearsal, attempt %1</source>
        <translation>تجربة، المحاولة %1</translation>
    </message>
    <message>
        <source>a hibernation, attempt %1</source>
        <translation>إسبات، المحاولة %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Last attempt</source>
        <translation>آخر محاولة</translation>
    </message>
    <message>
        <source>No hibernation has ended yet.</source>
        <translation>لم ينته أي إسبات بعد.</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>heading</comment>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Attempts</source>
        <comment>heading</comment>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>heading</comment>
        <translation>ناجحة</translation>
    </message>
    <message>
        <source>Broken off</source>
        <comment>heading</comment>
        <translation>مقطوعة</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>heading</comment>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>heading</comment>
        <translation>مخفقة</translation>
    </message>
    <message>
        <source>Success</source>
        <comment>heading</comment>
        <translation>النجاح</translation>
    </message>
    <message>
        <source>all times</source>
        <translation>كل الأوقات</translation>
    </message>
    <message>
        <source>Every device has come back so far.</source>
        <translation>عادت كل الأجهزة حتى الآن.</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>heading</comment>
        <translation>الغياب</translation>
    </message>
    <message>
        <source>Last missing</source>
        <comment>heading</comment>
        <translation>آخر غياب</translation>
    </message>
    <message>
        <source>Known as</source>
        <comment>heading</comment>
        <translation>معروف باسم</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Numbers: how often it was missing, and how often one came back</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Nothing has happened to the outcome log.</source>
        <translation>لم يحدث شيء لسجل النتائج.</translation>
    </message>
    <message>
        <source>no reason is known.</source>
        <translation>السبب غير معروف.</translation>
    </message>
    <message>
        <source>an attempt is named by its id, or 4 or more of its first digits</source>
        <translation>تُسمّى المحاولة بمعرّفها، أو بأول 4 خانات منه أو أكثر</translation>
    </message>
    <message>
        <source>that is no PARTUUID; torporctl prepare lists them</source>
        <translation>هذا ليس PARTUUID؛ يسردها torporctl prepare</translation>
    </message>
    <message>
        <source>that is no remedy; torporctl check offers them</source>
        <translation>هذا ليس علاجًا؛ يعرضها torporctl check</translation>
    </message>
    <message>
        <source>%1 is not a number from %2 to %3</source>
        <translation>%1 ليس عددًا من %2 إلى %3</translation>
    </message>
    <message>
        <source>%1 is none of %2</source>
        <translation>%1 ليس واحدًا من %2</translation>
    </message>
    <message>
        <source>auto, lz4, zstd or none</source>
        <translation>auto أو lz4 أو zstd أو none</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes أو no</translation>
    </message>
    <message>
        <source>a kernel&apos;s release, or running</source>
        <translation>إصدار نواة، أو running</translation>
    </message>
    <message>
        <source>auto, or 32 to 4096</source>
        <translation>auto، أو من 32 إلى 4096</translation>
    </message>
    <message>
        <source>auto, grub-marker or grub-next-entry</source>
        <translation>auto أو grub-marker أو grub-next-entry</translation>
    </message>
    <message>
        <source>1 to 36525</source>
        <translation>من 1 إلى 36525</translation>
    </message>
    <message>
        <source>the rules&apos; ids with commas, or none</source>
        <translation>معرّفات القواعد بفواصل، أو none</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on أو off</translation>
    </message>
    <message>
        <source>there is no setting &apos;%1&apos;</source>
        <translation>لا يوجد إعداد «%1»</translation>
    </message>
    <message>
        <source>a value is set with %1=VALUE</source>
        <translation>تُضبط القيمة بكتابة %1=القيمة</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <extracomment>a setting, and the values that it takes</extracomment>
        <translation>%1 هو %2</translation>
    </message>
    <message>
        <source>Subcommands</source>
        <comment>heading in the help</comment>
        <translation>الأوامر الفرعية</translation>
    </message>
    <message>
        <source>Hibernates this machine, and sets it up for that.</source>
        <translation>يُسبِت هذا الحاسوب ويعدّه لذلك.</translation>
    </message>
    <message>
        <source>Exit status: 0 good; 1 refused; 2 wrong usage; 3 broken off (the session went on); 4 failed; 5 no authorization; 6 the service cannot be reached.
More: %1</source>
        <translation>حالة الخروج: 0 جيد؛ 1 رُفض؛ 2 استعمال خاطئ؛ 3 قُطع (استمرت الجلسة)؛ 4 فشل؛ 5 لا تفويض؛ 6 لا يمكن الوصول إلى الخدمة.
للمزيد: %1</translation>
    </message>
    <message>
        <source>Run with %1 for more information.</source>
        <translation>شغّل مع %1 لمزيد من المعلومات.</translation>
    </message>
    <message>
        <source>Print the version and end</source>
        <translation>اطبع الإصدار وانته</translation>
    </message>
    <message>
        <source>Print this help and end</source>
        <translation>اطبع هذه المساعدة وانته</translation>
    </message>
    <message>
        <source>Print the service&apos;s answer as JSON, errors likewise</source>
        <translation>اطبع جواب الخدمة بصيغة JSON، والأخطاء كذلك</translation>
    </message>
    <message>
        <source>Never ask for a password: be refused instead</source>
        <translation>لا تسأل عن كلمة مرور أبدًا: تُرفض بدل ذلك</translation>
    </message>
    <message>
        <source>Look at everything that a hibernation needs; changes nothing</source>
        <translation>افحص كل ما يحتاجه الإسبات؛ لا يغيّر شيئًا</translation>
    </message>
    <message>
        <source>List the kernels that can save and resume, and what the others lack</source>
        <translation>اسرد النوى التي يمكنها الحفظ والاستئناف، وما ينقص غيرها</translation>
    </message>
    <message>
        <source>List the devices, their drivers and what is mounted on them</source>
        <translation>اسرد الأجهزة ومشغّلاتها وما هو موصول عليها</translation>
    </message>
    <message>
        <source>Make a partition the hibernating one, or list the partitions</source>
        <translation>اجعل قسمًا قسم الإسبات، أو اسرد الأقسام</translation>
    </message>
    <message>
        <source>The partition&apos;s PARTUUID; without it the partitions are listed</source>
        <translation>PARTUUID القسم؛ بدونه تُسرد الأقسام</translation>
    </message>
    <message>
        <source>Also when it holds data, which are lost</source>
        <translation>حتى إن كان فيه بيانات، وهي تضيع</translation>
    </message>
    <message>
        <source>Do not ask for confirmation</source>
        <translation>لا تطلب تأكيدًا</translation>
    </message>
    <message>
        <source>Save the session, power off, and resume it at the next start</source>
        <translation>احفظ الجلسة وأوقف التشغيل واستأنفها عند التشغيل القادم</translation>
    </message>
    <message>
        <source>The whole way without the power cut: save, compare every page, come back</source>
        <translation>الطريق كله دون قطع الطاقة: احفظ، وقارن كل صفحة، وعد</translation>
    </message>
    <message>
        <source>End a hibernation or rehearsal, as long as it has not jumped</source>
        <translation>أنه إسباتًا أو تجربة ما دام لم يقفز</translation>
    </message>
    <message>
        <source>Show the partition, the boot entry and the last attempt</source>
        <translation>اعرض القسم ومدخل الإقلاع وآخر محاولة</translation>
    </message>
    <message>
        <source>Undo everything that prepare and hibernate set up</source>
        <translation>تراجع عن كل ما أعدّه prepare و hibernate</translation>
    </message>
    <message>
        <source>Only throw a waiting image away, and take its entry out of the boot menu</source>
        <translation>تخلّص فقط من صورة منتظرة، وأزل مدخلها من قائمة الإقلاع</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>مثال: %1</translation>
    </message>
    <message>
        <source>Read the whole image back before the power is cut</source>
        <translation>أعد قراءة الصورة كلها قبل قطع الطاقة</translation>
    </message>
    <message>
        <source>Also when a program asks not to sleep</source>
        <translation>حتى إن طلب برنامج عدم النوم</translation>
    </message>
    <message>
        <source>Let Torpor do this first, as offered by torporctl check; may be given several times</source>
        <translation>دع Torpor يفعل هذا أولًا كما يعرضه torporctl check؛ يمكن إعطاؤه عدة مرات</translation>
    </message>
    <message>
        <source>Print the attempt&apos;s id and end; it goes on by itself</source>
        <translation>اطبع معرّف المحاولة وانته؛ وهي تمضي من تلقاء نفسها</translation>
    </message>
    <message>
        <source>Show the last attempts, or one of them with all that is known</source>
        <translation>اعرض آخر المحاولات، أو واحدة منها بكل ما يُعرف عنها</translation>
    </message>
    <message>
        <source>The attempt&apos;s id, or its first digits</source>
        <translation>معرّف المحاولة، أو أول خاناته</translation>
    </message>
    <message>
        <source>So many attempts; 20 if not given</source>
        <translation>هذا العدد من المحاولات؛ 20 إن لم يُعط</translation>
    </message>
    <message>
        <source>How hibernations went, by day, month or year, or all; by month if nothing is said</source>
        <translation>كيف سارت عمليات الإسبات، باليوم (day) أو الشهر (month) أو السنة (year) أو كلها (all)؛ بالشهر إن لم يُذكر شيء</translation>
    </message>
    <message>
        <source>Which devices did not come back, and how often</source>
        <translation>أي الأجهزة لم تعد، وكم مرة</translation>
    </message>
    <message>
        <source>What happened to the log itself</source>
        <translation>ما حدث للسجل نفسه</translation>
    </message>
    <message>
        <source>Show or change the settings</source>
        <translation>اعرض الإعدادات أو غيّرها</translation>
    </message>
    <message>
        <source>What to change: %1</source>
        <translation>ما يُراد تغييره: %1</translation>
    </message>
    <message>
        <source>Explain and try the rules; nothing is done</source>
        <translation>اشرح القواعد وجرّبها؛ لا يُفعل شيء</translation>
    </message>
    <message>
        <source>Facts that were recorded, as torporctl policy explain --save-facts writes them; this machine&apos;s if not given</source>
        <translation>حقائق مسجّلة كما يكتبها torporctl policy explain --save-facts؛ وحقائق هذا الحاسوب إن لم تُعط</translation>
    </message>
    <message>
        <source>Rules to try, in place of the administrator&apos;s file of this name</source>
        <translation>قواعد للتجربة، بدل ملف المدير بهذا الاسم</translation>
    </message>
    <message>
        <source>What Torpor would do now by itself, and when asked, and why</source>
        <translation>ما كان Torpor ليفعله الآن من تلقاء نفسه، وعند الطلب، ولماذا</translation>
    </message>
    <message>
        <source>Also write the facts to a file, for --facts</source>
        <translation>اكتب الحقائق أيضًا في ملف، من أجل --facts</translation>
    </message>
    <message>
        <source>What is wrong with a file of rules, and which of them fire</source>
        <translation>ما الخطأ في ملف قواعد، وأيّها تُفعَّل</translation>
    </message>
    <message>
        <source>The file of rules</source>
        <translation>ملف القواعد</translation>
    </message>
    <message>
        <source>What automatic hibernation makes of a battery&apos;s trace</source>
        <translation>ماذا يفعل الإسبات التلقائي بتتبّع بطارية</translation>
    </message>
    <message>
        <source>The trace, as docs/policy.md describes it</source>
        <translation>التتبّع كما يصفه docs/policy.md</translation>
    </message>
    <message>
        <source>SETTING</source>
        <comment>to be filled in, in the help</comment>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>NAME=VALUE</source>
        <comment>to be filled in, in the help</comment>
        <translation>الاسم=القيمة</translation>
    </message>
    <message>
        <source>PERIOD</source>
        <comment>to be filled in, in the help</comment>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>FILE</source>
        <comment>to be filled in, in the help</comment>
        <translation>الملف</translation>
    </message>
    <message>
        <source>RULES</source>
        <comment>to be filled in, in the help</comment>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>TRACE</source>
        <comment>to be filled in, in the help</comment>
        <translation>التتبّع</translation>
    </message>
    <message>
        <source>Usage</source>
        <comment>before a command line in the help</comment>
        <translation>الاستعمال</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <comment>in a command line in the help</comment>
        <translation>خيارات</translation>
    </message>
    <message>
        <source>SUBCOMMAND</source>
        <comment>in a command line in the help</comment>
        <translation>أمر_فرعي</translation>
    </message>
    <message>
        <source>Positionals</source>
        <comment>heading in the help: what stands without --</comment>
        <translation>الوسائط</translation>
    </message>
    <message>
        <source>Options</source>
        <comment>heading in the help</comment>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>warn</source>
        <comment>what happens in a trace</comment>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>started</source>
        <comment>what happens in a trace: a countdown</comment>
        <translation>بدأ العد</translation>
    </message>
    <message>
        <source>cancelled</source>
        <comment>what happens in a trace: a countdown</comment>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>act</source>
        <comment>what happens in a trace</comment>
        <translation>ينفّذ</translation>
    </message>
    <message>
        <source>stuck</source>
        <comment>what happens in a trace: nothing can be done</comment>
        <translation>متعثّر</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>event</comment>
        <extracomment>what happens in a trace, and why</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, in %2 s</source>
        <extracomment>what happens in a trace, and after how many seconds</extracomment>
        <translation>%1، بعد %2 ث</translation>
    </message>
    <message>
        <source>A subcommand is required</source>
        <translation>يلزم أمر فرعي</translation>
    </message>
    <message>
        <source>%1 is required</source>
        <translation>%1 مطلوب</translation>
    </message>
    <message>
        <source>The following argument was not expected: %1</source>
        <translation>لم يكن هذا الوسيط متوقعًا: %1</translation>
    </message>
    <message>
        <source>The following arguments were not expected: %1</source>
        <translation>لم تكن هذه الوسائط متوقعة: %1</translation>
    </message>
    <message>
        <source>%1 needs a value</source>
        <translation>%1 يحتاج إلى قيمة</translation>
    </message>
    <message>
        <source>%1 may be given only once</source>
        <translation>لا يُعطى %1 إلا مرة واحدة</translation>
    </message>
    <message>
        <source>%1 does not take the value %2</source>
        <translation>لا يقبل %1 القيمة %2</translation>
    </message>
    <message>
        <source>%1 requires %2</source>
        <translation>%1 يتطلب %2</translation>
    </message>
    <message>
        <source>%1 excludes %2</source>
        <translation>%1 يستبعد %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no subcommand %1</source>
        <translation>لا يوجد أمر فرعي %1</translation>
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
        <translation>‏%1 من الذاكرة في صورة حجمها %2 ‏(%3)</translation>
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
    <message>
        <source>In the service&apos;s own words: %1</source>
        <extracomment>%1 is a sentence in English</extracomment>
        <translation>بكلمات الخدمة نفسها: %1</translation>
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
    <name>torpor::FindingList</name>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
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
    <message>
        <source>How many attempts went well, month after month</source>
        <translation>عدد المحاولات الناجحة شهرًا بعد شهر</translation>
    </message>
    <message>
        <source>Went well</source>
        <translation>نجحت</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>قُطعت</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>محاولات</translation>
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
    <name>torpor::Phrases</name>
    <message>
        <source>The system reported an error</source>
        <translation>أبلغ النظام عن خطأ</translation>
    </message>
    <message>
        <source>The service was asked for something that makes no sense</source>
        <translation>طُلب من الخدمة شيء لا معنى له</translation>
    </message>
    <message>
        <source>Something that is needed is not there</source>
        <translation>شيء لازم غير موجود</translation>
    </message>
    <message>
        <source>This is not permitted</source>
        <translation>هذا غير مسموح</translation>
    </message>
    <message>
        <source>Something that was read is not as it should be</source>
        <translation>شيء مما قُرئ ليس كما ينبغي</translation>
    </message>
    <message>
        <source>This is not supported</source>
        <translation>هذا غير مدعوم</translation>
    </message>
    <message>
        <source>A disk could not be read or written</source>
        <translation>تعذّرت القراءة من قرص أو الكتابة عليه</translation>
    </message>
    <message>
        <source>Torpor works on x86_64 only for now</source>
        <translation>يعمل Torpor حاليًا على x86_64 فقط</translation>
    </message>
    <message>
        <source>The configuration of the kernel was not found</source>
        <translation>لم يُعثر على إعدادات النواة</translation>
    </message>
    <message>
        <source>The running kernel cannot load another one</source>
        <translation>لا تستطيع النواة العاملة تحميل نواة أخرى</translation>
    </message>
    <message>
        <source>The running kernel cannot be jumped back to</source>
        <translation>لا يمكن القفز رجوعًا إلى النواة العاملة</translation>
    </message>
    <message>
        <source>The running kernel does not describe its memory</source>
        <translation>لا تصف النواة العاملة ذاكرتها</translation>
    </message>
    <message>
        <source>The running kernel has an error that keeps it from coming back</source>
        <translation>في النواة العاملة خلل يمنعها من العودة</translation>
    </message>
    <message>
        <source>Loading a kernel is not allowed here</source>
        <translation>تحميل نواة غير مسموح هنا</translation>
    </message>
    <message>
        <source>The kernel is locked down, as it is with Secure Boot</source>
        <translation>النواة مقفلة، كما هي الحال مع Secure Boot</translation>
    </message>
    <message>
        <source>kexec-tools is not installed</source>
        <translation>‏kexec-tools غير مثبّت</translation>
    </message>
    <message>
        <source>The save kernel is not there</source>
        <translation>نواة الحفظ غير موجودة</translation>
    </message>
    <message>
        <source>The save kernel cannot jump back</source>
        <translation>لا تستطيع نواة الحفظ القفز رجوعًا</translation>
    </message>
    <message>
        <source>The save kernel cannot reach the memory that it saves</source>
        <translation>لا تستطيع نواة الحفظ الوصول إلى الذاكرة التي تحفظها</translation>
    </message>
    <message>
        <source>The save kernel cannot be loaded where there is room</source>
        <translation>لا يمكن تحميل نواة الحفظ حيث يوجد متسع</translation>
    </message>
    <message>
        <source>The save kernel&apos;s page tables are not as deep as the running kernel&apos;s</source>
        <translation>جداول صفحات نواة الحفظ ليست بعمق جداول النواة العاملة</translation>
    </message>
    <message>
        <source>The save kernel lacks a driver of the hibernating partition</source>
        <translation>ينقص نواة الحفظ مشغّل لقسم الإسبات</translation>
    </message>
    <message>
        <source>The save kernel has too little memory</source>
        <translation>ذاكرة نواة الحفظ قليلة جدًا</translation>
    </message>
    <message>
        <source>The save kernel needs more memory than it can be given</source>
        <translation>تحتاج نواة الحفظ إلى ذاكرة أكثر مما يمكن إعطاؤها</translation>
    </message>
    <message>
        <source>Too little memory is free</source>
        <translation>الذاكرة الحرة قليلة جدًا</translation>
    </message>
    <message>
        <source>The memory of this machine is in too many pieces for the save kernel</source>
        <translation>ذاكرة هذا الجهاز قطع أكثر مما تحتمله نواة الحفظ</translation>
    </message>
    <message>
        <source>The save kernel&apos;s command line would be too long</source>
        <translation>سيكون سطر أوامر نواة الحفظ طويلًا جدًا</translation>
    </message>
    <message>
        <source>Part of the memory would be lost</source>
        <translation>سيضيع جزء من الذاكرة</translation>
    </message>
    <message>
        <source>The save kernel could not be loaded</source>
        <translation>تعذّر تحميل نواة الحفظ</translation>
    </message>
    <message>
        <source>No hibernating partition is prepared</source>
        <translation>لم يُجهّز قسم إسبات</translation>
    </message>
    <message>
        <source>The partition is not there</source>
        <translation>القسم غير موجود</translation>
    </message>
    <message>
        <source>Two partitions have the same id</source>
        <translation>لقسمين المعرّف نفسه</translation>
    </message>
    <message>
        <source>This is no partition of a disk</source>
        <translation>هذا ليس قسمًا من قرص</translation>
    </message>
    <message>
        <source>This is a whole disk, not a partition</source>
        <translation>هذا قرص كامل وليس قسمًا</translation>
    </message>
    <message>
        <source>The partition is mounted</source>
        <translation>القسم موصول</translation>
    </message>
    <message>
        <source>The partition is in use as swap space</source>
        <translation>القسم مستخدم كمساحة تبديل</translation>
    </message>
    <message>
        <source>The partition is in use</source>
        <translation>القسم مستخدم</translation>
    </message>
    <message>
        <source>The partition holds data</source>
        <translation>في القسم بيانات</translation>
    </message>
    <message>
        <source>The partition is read-only</source>
        <translation>القسم للقراءة فقط</translation>
    </message>
    <message>
        <source>The partition is too small</source>
        <translation>القسم صغير جدًا</translation>
    </message>
    <message>
        <source>The partition was prepared for something else</source>
        <translation>جُهّز القسم لشيء آخر</translation>
    </message>
    <message>
        <source>The boot menu cannot be told to resume</source>
        <translation>لا يمكن إخبار قائمة الإقلاع بالاستئناف</translation>
    </message>
    <message>
        <source>The boot menu lacks the entry that resumes</source>
        <translation>ينقص قائمة الإقلاع المدخل الذي يستأنف</translation>
    </message>
    <message>
        <source>The boot menu would not choose the entry that resumes</source>
        <translation>لن تختار قائمة الإقلاع المدخل الذي يستأنف</translation>
    </message>
    <message>
        <source>The boot menu cannot be changed</source>
        <translation>لا يمكن تغيير قائمة الإقلاع</translation>
    </message>
    <message>
        <source>Another hibernation is under way</source>
        <translation>يجري إسبات آخر</translation>
    </message>
    <message>
        <source>A program does not want the computer to sleep</source>
        <translation>هناك برنامج لا يريد أن ينام الحاسوب</translation>
    </message>
    <message>
        <source>USB storage that is in use would be lost</source>
        <translation>سيضيع تخزين USB مستخدم</translation>
    </message>
    <message>
        <source>Something speaks against it</source>
        <translation>هناك ما يمنع ذلك</translation>
    </message>
    <message>
        <source>What was to be done before is not offered now</source>
        <translation>ما كان يُفترض فعله قبل ذلك غير معروض الآن</translation>
    </message>
    <message>
        <source>What was to be done before did not work</source>
        <translation>ما كان يُفترض فعله قبل ذلك لم ينجح</translation>
    </message>
    <message>
        <source>A program or a device did not stop</source>
        <translation>لم يتوقف برنامج أو جهاز</translation>
    </message>
    <message>
        <source>The save kernel could not be started</source>
        <translation>تعذّر تشغيل نواة الحفظ</translation>
    </message>
    <message>
        <source>It was cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>It is too late for that</source>
        <translation>فات الأوان لذلك</translation>
    </message>
    <message>
        <source>A program that is told before the sleep failed</source>
        <translation>أخفق برنامج يُخبَر قبل النوم</translation>
    </message>
    <message>
        <source>What was written could not be read back</source>
        <translation>تعذّرت إعادة قراءة ما كُتب</translation>
    </message>
    <message>
        <source>Nothing tells what has happened</source>
        <translation>لا شيء يبيّن ما حدث</translation>
    </message>
    <message>
        <source>There is no image</source>
        <translation>لا توجد صورة</translation>
    </message>
    <message>
        <source>The image is not finished</source>
        <translation>الصورة غير مكتملة</translation>
    </message>
    <message>
        <source>The image was used already</source>
        <translation>استُخدمت الصورة من قبل</translation>
    </message>
    <message>
        <source>The image is another one</source>
        <translation>الصورة صورة أخرى</translation>
    </message>
    <message>
        <source>The image is damaged</source>
        <translation>الصورة تالفة</translation>
    </message>
    <message>
        <source>The image is of a newer Torpor</source>
        <translation>الصورة من إصدار أحدث من Torpor</translation>
    </message>
    <message>
        <source>The image was given up</source>
        <translation>تُخلّي عن الصورة</translation>
    </message>
    <message>
        <source>The firmware has laid out the memory in another way</source>
        <translation>رتّب البرنامج الثابت الذاكرة ترتيبًا آخر</translation>
    </message>
    <message>
        <source>A filesystem was written to while the session was hibernated</source>
        <translation>كُتب على نظام ملفات والجلسة مُسبَتة</translation>
    </message>
    <message>
        <source>USB storage in use that would not be recognised</source>
        <translation>تخزين USB مستخدم لن يُتعرَّف عليه</translation>
    </message>
    <message>
        <source>{device.uses} on the USB device {device.carrier} would be lost, since the kernel takes it for another device after the resume</source>
        <translation>سيضيع {device.uses} على جهاز USB‏ {device.carrier}، لأن النواة تعدّه جهازًا آخر بعد الاستئناف</translation>
    </message>
    <message>
        <source>Whether what is in use of the USB device {device.carrier} outlives the power cut is not known</source>
        <translation>لا يُعرف هل يبقى ما هو مستخدم على جهاز USB‏ {device.carrier} بعد انقطاع التيار</translation>
    </message>
    <message>
        <source>Unmount it before, or write 1 to power/persist in the folder of the USB device in /sys</source>
        <translation>ألغِ وصله قبل ذلك، أو اكتب 1 في power/persist في مجلد جهاز USB في ‎/sys</translation>
    </message>
    <message>
        <source>A mounted USB stick or disk</source>
        <translation>ذاكرة أو قرص USB موصول</translation>
    </message>
    <message>
        <source>{device.uses} on the USB device {device.carrier} is lost if it is not in its port at the resume</source>
        <translation>يضيع {device.uses} على جهاز USB‏ {device.carrier} إن لم يكن في منفذه عند الاستئناف</translation>
    </message>
    <message>
        <source>Unmount it before, or leave the device in its port until the session is back</source>
        <translation>ألغِ وصله قبل ذلك، أو اترك الجهاز في منفذه حتى تعود الجلسة</translation>
    </message>
    <message>
        <source>The system runs from USB</source>
        <translation>يعمل النظام من USB</translation>
    </message>
    <message>
        <source>The system runs from the USB device {device.carrier} ({device.mounts}): it must stay in its port until the session is back</source>
        <translation>يعمل النظام من جهاز USB‏ {device.carrier}‏ ({device.mounts}): يجب أن يبقى في منفذه حتى تعود الجلسة</translation>
    </message>
    <message>
        <source>Leave the device in its port until the session is back</source>
        <translation>اترك الجهاز في منفذه حتى تعود الجلسة</translation>
    </message>
    <message>
        <source>Swap space on USB</source>
        <translation>مساحة تبديل على USB</translation>
    </message>
    <message>
        <source>Swap space on the USB device {device.carrier} must be in its port at the resume, or the session breaks</source>
        <translation>يجب أن تكون مساحة التبديل على جهاز USB‏ {device.carrier} في منفذها عند الاستئناف، وإلا انهارت الجلسة</translation>
    </message>
    <message>
        <source>Take the swap space away before (swapoff)</source>
        <translation>أزل مساحة التبديل قبل ذلك (swapoff)</translation>
    </message>
    <message>
        <source>Open LUKS or LVM on USB</source>
        <translation>LUKS أو LVM مفتوح على USB</translation>
    </message>
    <message>
        <source>{device.stack} is open on the USB device {device.carrier}, though nothing is mounted from it</source>
        <translation>‏{device.stack} مفتوح على جهاز USB‏ {device.carrier}، مع أنه لا شيء منه موصول</translation>
    </message>
    <message>
        <source>Lock or deactivate it before, or leave the device in its port until the session is back</source>
        <translation>اقفله أو عطّله قبل ذلك، أو اترك الجهاز في منفذه حتى تعود الجلسة</translation>
    </message>
    <message>
        <source>USB storage that is found anew</source>
        <translation>تخزين USB يُعثر عليه كأنه جديد</translation>
    </message>
    <message>
        <source>The USB device {device.carrier} is found anew after the resume; nothing of it is in use</source>
        <translation>يُعثر على جهاز USB‏ {device.carrier} كأنه جديد بعد الاستئناف؛ ولا شيء منه مستخدم</translation>
    </message>
    <message>
        <source>A mounted card or disc</source>
        <translation>بطاقة أو قرص ضوئي موصول</translation>
    </message>
    <message>
        <source>{device.uses} on the removable medium in {device.carrier} is lost if it is not there at the resume</source>
        <translation>يضيع {device.uses} على الوسيط القابل للإزالة في {device.carrier} إن لم يكن هناك عند الاستئناف</translation>
    </message>
    <message>
        <source>Unmount it before, or leave the medium in until the session is back</source>
        <translation>ألغِ وصله قبل ذلك، أو اترك الوسيط في مكانه حتى تعود الجلسة</translation>
    </message>
    <message>
        <source>The hibernating partition is on USB</source>
        <translation>قسم الإسبات على USB</translation>
    </message>
    <message>
        <source>The hibernated session is written to the USB device {device.carrier}, and lost without it</source>
        <translation>تُكتب الجلسة المُسبَتة على جهاز USB‏ {device.carrier}، وتضيع بدونه</translation>
    </message>
    <message>
        <source>Leave it in its port until the session is back</source>
        <translation>اتركه في منفذه حتى تعود الجلسة</translation>
    </message>
    <message>
        <source>The save kernel lacks a driver of the partition</source>
        <translation>ينقص نواة الحفظ مشغّل للقسم</translation>
    </message>
    <message>
        <source>The save kernel {save_kernel.release} does not have the driver {device.driver}, which is on the way to the hibernating partition</source>
        <translation>ليس في نواة الحفظ {save_kernel.release} المشغّل {device.driver} الذي على الطريق إلى قسم الإسبات</translation>
    </message>
    <message>
        <source>Whether the save kernel {save_kernel.release} has the driver {device.driver}, which is on the way to the hibernating partition, is not known</source>
        <translation>لا يُعرف هل في نواة الحفظ {save_kernel.release} المشغّل {device.driver} الذي على الطريق إلى قسم الإسبات</translation>
    </message>
    <message>
        <source>Choose another save kernel, or put the hibernating partition on another disk</source>
        <translation>اختر نواة حفظ أخرى، أو ضع قسم الإسبات على قرص آخر</translation>
    </message>
    <message>
        <source>A driver of the partition is not carried along</source>
        <translation>مشغّل للقسم لا يُحمل مع النواة</translation>
    </message>
    <message>
        <source>The driver {device.driver}, which is on the way to the hibernating partition, goes into the save kernel&apos;s initramfs, too</source>
        <translation>المشغّل {device.driver} الذي على الطريق إلى قسم الإسبات يوضع هو أيضًا في initramfs نواة الحفظ</translation>
    </message>
    <message>
        <source>Try it without a power cut: a rehearsal</source>
        <translation>جرّب ذلك دون انقطاع التيار: تجربة</translation>
    </message>
    <message>
        <source>A driver of the partition is a module</source>
        <translation>مشغّل للقسم هو وحدة</translation>
    </message>
    <message>
        <source>The save kernel loads the driver {device.driver}, which is on the way to the hibernating partition, as a module</source>
        <translation>تحمّل نواة الحفظ المشغّل {device.driver}، الذي على الطريق إلى قسم الإسبات، كوحدة</translation>
    </message>
    <message>
        <source>Filesystems shared with another system</source>
        <translation>أنظمة ملفات مشتركة مع نظام آخر</translation>
    </message>
    <message>
        <source>{device.mounts} on {device.label} is on a disk with another operating system: if that one writes to it in between, data are lost</source>
        <translation>‏{device.mounts} على {device.label} على قرص فيه نظام تشغيل آخر: إن كتب عليه ذلك النظام في الأثناء تضيع بيانات</translation>
    </message>
    <message>
        <source>Unmount it before, or do not start the other system while this session is hibernated</source>
        <translation>ألغِ وصله قبل ذلك، أو لا تشغّل النظام الآخر ما دامت هذه الجلسة مُسبَتة</translation>
    </message>
    <message>
        <source>System partitions shared with another system</source>
        <translation>أقسام نظام مشتركة مع نظام آخر</translation>
    </message>
    <message>
        <source>{device.mounts} is shared with another operating system: do not start that one while this session is hibernated</source>
        <translation>‏{device.mounts} مشترك مع نظام تشغيل آخر: لا تشغّل ذلك النظام ما دامت هذه الجلسة مُسبَتة</translation>
    </message>
    <message>
        <source>No keyboard works while saving</source>
        <translation>لا تعمل أي لوحة مفاتيح أثناء الحفظ</translation>
    </message>
    <message>
        <source>No keyboard works in the save kernel, the {keyboard.label} neither, so Esc cannot stop the saving</source>
        <translation>لا تعمل أي لوحة مفاتيح في نواة الحفظ، ولا {keyboard.label}، فلا يمكن إيقاف الحفظ بمفتاح Esc</translation>
    </message>
    <message>
        <source>Whether the keyboard {keyboard.label} works in the save kernel, where Esc stops the saving, is not known</source>
        <translation>لا يُعرف هل تعمل لوحة المفاتيح {keyboard.label} في نواة الحفظ، حيث يوقف Esc الحفظ</translation>
    </message>
    <message>
        <source>Choose a save kernel that has its drivers, or do without</source>
        <translation>اختر نواة حفظ فيها مشغّلاتها، أو استغنِ عنها</translation>
    </message>
    <message>
        <source>The keyboard needs modules while saving</source>
        <translation>تحتاج لوحة المفاتيح إلى وحدات أثناء الحفظ</translation>
    </message>
    <message>
        <source>The keyboard {keyboard.label} works in the save kernel with the modules that its initramfs carries</source>
        <translation>تعمل لوحة المفاتيح {keyboard.label} في نواة الحفظ بالوحدات التي يحملها initramfs</translation>
    </message>
    <message>
        <source>There is no keyboard</source>
        <translation>لا توجد لوحة مفاتيح</translation>
    </message>
    <message>
        <source>No keyboard was found, so the saving of the session cannot be stopped with Esc</source>
        <translation>لم يُعثر على لوحة مفاتيح، فلا يمكن إيقاف حفظ الجلسة بمفتاح Esc</translation>
    </message>
    <message>
        <source>A module for the only keyboard</source>
        <translation>وحدة للوحة المفاتيح الوحيدة</translation>
    </message>
    <message>
        <source>The only keyboard is behind {device.label}: its module {device.module} goes into the save kernel, so that Esc stops the saving</source>
        <translation>لوحة المفاتيح الوحيدة خلف {device.label}: توضع وحدتها {device.module} في نواة الحفظ ليوقف Esc الحفظ</translation>
    </message>
    <message>
        <source>A graphics driver that is not the kernel&apos;s</source>
        <translation>مشغّل رسوميات ليس من النواة</translation>
    </message>
    <message>
        <source>The graphics driver {device.driver} does not come with the kernel; some such drivers do not stop or come back</source>
        <translation>مشغّل الرسوميات {device.driver} لا يأتي مع النواة؛ بعض هذه المشغّلات لا يتوقف أو لا يعود</translation>
    </message>
    <message>
        <source>Whether the graphics driver {device.driver} comes with the kernel is not known</source>
        <translation>لا يُعرف هل يأتي مشغّل الرسوميات {device.driver} مع النواة</translation>
    </message>
    <message>
        <source>Other drivers that are not the kernel&apos;s</source>
        <translation>مشغّلات أخرى ليست من النواة</translation>
    </message>
    <message>
        <source>The driver {device.driver} does not come with the kernel; whether it comes back from a hibernation is for its makers to say</source>
        <translation>المشغّل {device.driver} لا يأتي مع النواة؛ وصانعوه وحدهم يعرفون هل يعود من الإسبات</translation>
    </message>
    <message>
        <source>Drivers of unknown origin</source>
        <translation>مشغّلات مجهولة المصدر</translation>
    </message>
    <message>
        <source>Whether these drivers come with the kernel is not known: {drivers.unknown_origin}</source>
        <translation>لا يُعرف هل تأتي هذه المشغّلات مع النواة: {drivers.unknown_origin}</translation>
    </message>
    <message>
        <source>A device that failed to sleep or wake before</source>
        <translation>جهاز أخفق من قبل في النوم أو الاستيقاظ</translation>
    </message>
    <message>
        <source>{device.label} has failed to sleep or to wake up before</source>
        <translation>أخفق {device.label} من قبل في النوم أو الاستيقاظ</translation>
    </message>
    <message>
        <source>Unplug it, or take its driver away from it for the time of the hibernation</source>
        <translation>افصله، أو انزع عنه مشغّله مدة الإسبات</translation>
    </message>
    <message>
        <source>A device that a virtual machine drives</source>
        <translation>جهاز تشغّله آلة افتراضية</translation>
    </message>
    <message>
        <source>A running virtual machine drives {device.label}; nobody could put it back into the state that the machine left it in</source>
        <translation>تشغّل آلة افتراضية عاملة {device.label}؛ ولا يستطيع أحد إعادته إلى الحالة التي تركته عليها</translation>
    </message>
    <message>
        <source>Shut the virtual machine down</source>
        <translation>أوقف الآلة الافتراضية</translation>
    </message>
    <message>
        <source>Mounted network filesystems</source>
        <translation>أنظمة ملفات شبكية موصولة</translation>
    </message>
    <message>
        <source>{mount.point} is on the network: its server may have given up on this machine when the session is back, and while it does not answer nothing can be hibernated</source>
        <translation>‏{mount.point} على الشبكة: قد يكون خادمه تخلّى عن هذا الجهاز حين تعود الجلسة، وما دام لا يجيب لا يمكن إسبات شيء</translation>
    </message>
    <message>
        <source>Close what is open there, or unmount it before</source>
        <translation>أغلق ما هو مفتوح هناك، أو ألغِ وصله قبل ذلك</translation>
    </message>
    <message>
        <source>Mounted filesystems of programs (FUSE)</source>
        <translation>أنظمة ملفات موصولة لبرامج (FUSE)</translation>
    </message>
    <message>
        <source>{mount.point} is a program&apos;s filesystem (FUSE): if that program is stopped before those that wait for it, the machine does not fall asleep, and the session goes on</source>
        <translation>‏{mount.point} نظام ملفات لبرنامج (FUSE): إن أُوقف ذلك البرنامج قبل البرامج التي تنتظره فلن ينام الجهاز، وتستمر الجلسة</translation>
    </message>
    <message>
        <source>A program that keeps the computer awake</source>
        <translation>برنامج يُبقي الحاسوب مستيقظًا</translation>
    </message>
    <message>
        <source>{inhibitor.who} does not want the computer to sleep: {inhibitor.why}</source>
        <translation>لا يريد {inhibitor.who} أن ينام الحاسوب: {inhibitor.why}</translation>
    </message>
    <message>
        <source>Let it come to its end, or hibernate in spite of it</source>
        <translation>دعه ينتهي، أو أسبِت على الرغم منه</translation>
    </message>
    <message>
        <source>Packages are being changed</source>
        <translation>تُغيَّر الحزم الآن</translation>
    </message>
    <message>
        <source>{program.name} is changing the system&apos;s packages</source>
        <translation>يغيّر {program.name} حزم النظام الآن</translation>
    </message>
    <message>
        <source>Wait until it has ended</source>
        <translation>انتظر حتى ينتهي</translation>
    </message>
    <message>
        <source>The kernel was updated (kernel&apos;s hibernation)</source>
        <translation>حُدّثت النواة (إسبات النواة)</translation>
    </message>
    <message>
        <source>The kernel was updated: the running one ({kernel.release}) is not there any more to resume the session</source>
        <translation>حُدّثت النواة: النواة العاملة ({kernel.release}) لم تعد موجودة لتستأنف الجلسة</translation>
    </message>
    <message>
        <source>The kernel was updated</source>
        <translation>حُدّثت النواة</translation>
    </message>
    <message>
        <source>The kernel was updated: modules of the running one ({kernel.release}) are gone, and devices that need more of them will not work</source>
        <translation>حُدّثت النواة: وحدات النواة العاملة ({kernel.release}) لم تعد موجودة، ولن تعمل الأجهزة التي تحتاج إلى المزيد منها</translation>
    </message>
    <message>
        <source>Restart the computer instead</source>
        <translation>أعد تشغيل الحاسوب بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Too little free memory</source>
        <translation>الذاكرة الحرة قليلة جدًا</translation>
    </message>
    <message>
        <source>{memory.free_bytes} of memory are free, and the save kernel needs {memory.needed_bytes}</source>
        <translation>الذاكرة الحرة {memory.free_bytes}، وتحتاج نواة الحفظ إلى {memory.needed_bytes}</translation>
    </message>
    <message>
        <source>Close some programs</source>
        <translation>أغلق بعض البرامج</translation>
    </message>
    <message>
        <source>The image does not fit</source>
        <translation>الصورة لا تتسع</translation>
    </message>
    <message>
        <source>The image of about {image.bytes} does not fit on the hibernating partition ({partition.bytes})</source>
        <translation>لا تتسع الصورة وحجمها نحو {image.bytes} في قسم الإسبات ({partition.bytes})</translation>
    </message>
    <message>
        <source>Prepare a larger partition, or close some programs</source>
        <translation>جهّز قسمًا أكبر، أو أغلق بعض البرامج</translation>
    </message>
    <message>
        <source>The battery is at {battery.percent} %</source>
        <translation>البطارية عند {battery.percent} %</translation>
    </message>
    <message>
        <source>The battery is low ({battery.percent} %)</source>
        <translation>البطارية منخفضة ({battery.percent} %)</translation>
    </message>
    <message>
        <source>The battery is nearly empty ({battery.percent} %)</source>
        <translation>البطارية شبه فارغة ({battery.percent} %)</translation>
    </message>
    <message>
        <source>Nobody has used the computer for a while</source>
        <translation>لم يستخدم أحد الحاسوب منذ مدة</translation>
    </message>
    <message>
        <source>The lid was closed</source>
        <translation>أُغلق الغطاء</translation>
    </message>
    <message>
        <source>It is time for the night</source>
        <translation>حان وقت الليل</translation>
    </message>
    <message>
        <source>The computer has been suspended for {suspend.hours} hours</source>
        <translation>الحاسوب معلّق منذ {suspend.hours} ساعات</translation>
    </message>
    <message>
        <source>A requirement is not met: {requirement}</source>
        <translation>شرط غير متحقق: {requirement}</translation>
    </message>
    <message>
        <source>It is not known whether a requirement is met: {requirement}</source>
        <translation>لا يُعرف هل تحقق شرط: {requirement}</translation>
    </message>
    <message>
        <source>a requirement is not met: {requirement}</source>
        <translation>شرط غير متحقق: {requirement}</translation>
    </message>
    <message>
        <source>The machine is an x86_64 one</source>
        <translation>الجهاز من نوع x86_64</translation>
    </message>
    <message>
        <source>The running kernel can load another one (CONFIG_KEXEC)</source>
        <translation>تستطيع النواة العاملة تحميل نواة أخرى (CONFIG_KEXEC)</translation>
    </message>
    <message>
        <source>The running kernel can be jumped back to (CONFIG_KEXEC_JUMP)</source>
        <translation>يمكن القفز رجوعًا إلى النواة العاملة (CONFIG_KEXEC_JUMP)</translation>
    </message>
    <message>
        <source>Install the kernel&apos;s configuration as /boot/config-{release}</source>
        <translation>ثبّت إعدادات النواة في ‎/boot/config-{release}</translation>
    </message>
    <message>
        <source>Use a kernel of Fedora, Arch, Ubuntu or NixOS, or build one with this option</source>
        <translation>استخدم نواة من Fedora أو Arch أو Ubuntu أو NixOS، أو ابنِ واحدة بهذا الخيار</translation>
    </message>
    <message>
        <source>{release}: its configuration was not found</source>
        <translation>‏{release}: لم يُعثر على إعداداتها</translation>
    </message>
    <message>
        <source>The running kernel comes back from a jump with its segments intact</source>
        <translation>تعود النواة العاملة من القفزة وقطاعاتها سليمة</translation>
    </message>
    <message>
        <source>Use 6.13 or newer, 6.12.5 or newer of 6.12, or 6.6.66 or newer of 6.6</source>
        <translation>استخدم 6.13 أو أحدث، أو 6.12.5 أو أحدث من 6.12، أو 6.6.66 أو أحدث من 6.6</translation>
    </message>
    <message>
        <source>{release}: whether it has &quot;x86/kexec: Restore GDT on return from ::preserve_context kexec&quot; cannot be told from its name</source>
        <translation>‏{release}: لا يُعرف من اسمها هل فيها «x86/kexec: Restore GDT on return from ::preserve_context kexec»</translation>
    </message>
    <message>
        <source>The running kernel describes its memory (vmcoreinfo)</source>
        <translation>تصف النواة العاملة ذاكرتها (vmcoreinfo)</translation>
    </message>
    <message>
        <source>Use a kernel with CONFIG_VMCORE_INFO (CONFIG_CRASH_CORE before 6.9) and CONFIG_PROC_KCORE</source>
        <translation>استخدم نواة فيها CONFIG_VMCORE_INFO‏ (CONFIG_CRASH_CORE قبل 6.9) وCONFIG_PROC_KCORE</translation>
    </message>
    <message>
        <source>Loading a kernel is allowed (kernel.kexec_load_disabled)</source>
        <translation>تحميل نواة مسموح (kernel.kexec_load_disabled)</translation>
    </message>
    <message>
        <source>Remove kernel.kexec_load_disabled=1 from /etc/sysctl.d and restart; it cannot be undone while running</source>
        <translation>أزل kernel.kexec_load_disabled=1 من ‎/etc/sysctl.d وأعد التشغيل؛ لا يمكن التراجع عنه أثناء العمل</translation>
    </message>
    <message>
        <source>The kernel is not locked down</source>
        <translation>النواة غير مقفلة (lockdown)</translation>
    </message>
    <message>
        <source>Switch Secure Boot off in the firmware, or start without lockdown= on the kernel&apos;s command line</source>
        <translation>عطّل Secure Boot في البرنامج الثابت، أو أقلع دون lockdown= في سطر أوامر النواة</translation>
    </message>
    <message>
        <source>this kernel has no lockdown</source>
        <translation>هذه النواة ليس فيها قفل (lockdown)</translation>
    </message>
    <message>
        <source>kexec-tools is installed</source>
        <translation>‏kexec-tools مثبّت</translation>
    </message>
    <message>
        <source>Install the package kexec-tools</source>
        <translation>ثبّت الحزمة kexec-tools</translation>
    </message>
    <message>
        <source>Choose another kernel: torporctl check --kernels, then torporctl settings save-kernel=RELEASE</source>
        <translation>اختر نواة أخرى: torporctl check --kernels ثم torporctl settings save-kernel=VERSION</translation>
    </message>
    <message>
        <source>The save kernel is there</source>
        <translation>نواة الحفظ موجودة</translation>
    </message>
    <message>
        <source>The save kernel: {statement}</source>
        <translation>نواة الحفظ: {statement}</translation>
    </message>
    <message>
        <source>The save kernel has the drivers of the hibernating partition</source>
        <translation>في نواة الحفظ مشغّلات قسم الإسبات</translation>
    </message>
    <message>
        <source>missing: {drivers}</source>
        <translation>ينقص: {drivers}</translation>
    </message>
    <message>
        <source>nothing is known about: {drivers}</source>
        <translation>لا يُعرف شيء عن: {drivers}</translation>
    </message>
    <message>
        <source>{modules} modules to load, {builtin} drivers built in</source>
        <translation>‏{modules} وحدات للتحميل، و{builtin} مشغّلات مدمجة</translation>
    </message>
    <message>
        <source>There is room in memory for the save kernel</source>
        <translation>في الذاكرة متسع لنواة الحفظ</translation>
    </message>
    <message>
        <source>Choose a smaller save kernel, or give it more memory: torporctl settings region-mib=MIB</source>
        <translation>اختر نواة حفظ أصغر، أو أعطها ذاكرة أكثر: torporctl settings region-mib=MIB</translation>
    </message>
    <message>
        <source>it takes {region}, {free} of {total} are available</source>
        <translation>تأخذ {region}، والمتاح {free} من {total}</translation>
    </message>
    <message>
        <source>Choose a smaller save kernel; the kernel refuses more than half</source>
        <translation>اختر نواة حفظ أصغر؛ ترفض النواة أكثر من النصف</translation>
    </message>
    <message>
        <source>The hibernating partition is prepared and large enough</source>
        <translation>قسم الإسبات مجهّز وكبير بما يكفي</translation>
    </message>
    <message>
        <source>See torporctl prepare, then torporctl prepare PARTUUID</source>
        <translation>انظر torporctl prepare، ثم torporctl prepare PARTUUID</translation>
    </message>
    <message>
        <source>Prepare it again, or another one</source>
        <translation>جهّزه من جديد، أو جهّز غيره</translation>
    </message>
    <message>
        <source>Prepare a larger partition</source>
        <translation>جهّز قسمًا أكبر</translation>
    </message>
    <message>
        <source>{used} bytes of memory are in use and the partition has {room}: they fit only if they can be compressed to {percent} %</source>
        <translation>تُستخدم {used} بايت من الذاكرة وفي القسم {room}: لا تتسع إلا إذا أمكن ضغطها إلى {percent} %</translation>
    </message>
    <message>
        <source>The boot menu can be told to resume</source>
        <translation>يمكن إخبار قائمة الإقلاع بالاستئناف</translation>
    </message>
    <message>
        <source>GRUB 2.12, or an older GRUB with a writable grubenv, is needed</source>
        <translation>يلزم GRUB 2.12، أو GRUB أقدم مع grubenv قابل للكتابة</translation>
    </message>
    <message>
        <source>No other hibernation is under way</source>
        <translation>لا يجري إسبات آخر</translation>
    </message>
    <message>
        <source>there is no image of kernel {release} in {folder} or {other} (there is: {others})</source>
        <translation>لا توجد صورة للنواة {release} في {folder} ولا في {other} (الموجود: {others})</translation>
    </message>
    <message>
        <source>it is a 64-bit kernel</source>
        <translation>هي نواة 64 بت</translation>
    </message>
    <message>
        <source>its header names no 64-bit entry point</source>
        <translation>لا تذكر ترويستها نقطة دخول 64 بت</translation>
    </message>
    <message>
        <source>it can be loaded anywhere</source>
        <translation>يمكن تحميلها في أي مكان</translation>
    </message>
    <message>
        <source>its page tables are as deep as the running kernel&apos;s</source>
        <translation>جداول صفحاتها بعمق جداول النواة العاملة</translation>
    </message>
    <message>
        <source>the running kernel uses 5-level page tables, and this one has no CONFIG_X86_5LEVEL</source>
        <translation>تستخدم النواة العاملة جداول صفحات من 5 مستويات، وليس في هذه CONFIG_X86_5LEVEL</translation>
    </message>
    <message>
        <source>it can jump back (kexec_load)</source>
        <translation>تستطيع القفز رجوعًا (kexec_load)</translation>
    </message>
    <message>
        <source>it can reach the memory that it saves (/dev/mem)</source>
        <translation>تستطيع الوصول إلى الذاكرة التي تحفظها (‎/dev/mem)</translation>
    </message>
    <message>
        <source>it can unpack an initramfs</source>
        <translation>تستطيع فك initramfs</translation>
    </message>
    <message>
        <source>its configuration was not found</source>
        <translation>لم يُعثر على إعداداتها</translation>
    </message>
    <message>
        <source>{option} is not set</source>
        <translation>‏{option} غير مفعّل</translation>
    </message>
    <message>
        <source>Which devices are on the way to the hibernating partition is not known</source>
        <translation>لا يُعرف أي الأجهزة على الطريق إلى قسم الإسبات</translation>
    </message>
    <message>
        <source>Whether the save kernel has the drivers of the hibernating partition is not known, since there is no save kernel</source>
        <translation>لا يُعرف هل في نواة الحفظ مشغّلات قسم الإسبات، إذ لا توجد نواة حفظ</translation>
    </message>
    <message>
        <source>Not known: {what}</source>
        <translation>غير معروف: {what}</translation>
    </message>
    <message>
        <source>Nothing is known about the devices of this machine: {reason}</source>
        <translation>لا يُعرف شيء عن أجهزة هذا الحاسوب: {reason}</translation>
    </message>
    <message>
        <source>What is mounted from the network or by programs is not known: {reason}</source>
        <translation>لا يُعرف ما هو موصول من الشبكة أو من البرامج: {reason}</translation>
    </message>
    <message>
        <source>Whether a program does not want the computer to sleep is not known: {reason}</source>
        <translation>لا يُعرف هل هناك برنامج لا يريد أن ينام الحاسوب: {reason}</translation>
    </message>
    <message>
        <source>Which programs run is not known: {reason}</source>
        <translation>لا يُعرف أي البرامج تعمل: {reason}</translation>
    </message>
    <message>
        <source>A file of rules is wrong, and none of its rules is used: {problem}</source>
        <translation>ملف قواعد فيه خطأ، ولا تُستخدم أي من قواعده: {problem}</translation>
    </message>
    <message>
        <source>Correct it; torporctl policy test tells what is wrong with a file</source>
        <translation>صحّحه؛ يبيّن torporctl policy test ما الخطأ في الملف</translation>
    </message>
    <message>
        <source>Torpor&apos;s own rules are not there, so what speaks against a hibernation is not known</source>
        <translation>قواعد Torpor نفسها غير موجودة، فلا يُعرف ما يمنع الإسبات</translation>
    </message>
    <message>
        <source>Install Torpor again</source>
        <translation>أعد تثبيت Torpor</translation>
    </message>
    <message>
        <source>It is not known whether this is so: {message}</source>
        <translation>لا يُعرف هل الأمر كذلك: {message}</translation>
    </message>
    <message>
        <source>swap space</source>
        <translation>مساحة تبديل</translation>
    </message>
    <message>
        <source>proprietary</source>
        <translation>احتكاري</translation>
    </message>
    <message>
        <source>out of tree</source>
        <translation>من خارج النواة</translation>
    </message>
    <message>
        <source>proprietary, version {version}</source>
        <translation>احتكاري، الإصدار {version}</translation>
    </message>
    <message>
        <source>out of tree, version {version}</source>
        <translation>من خارج النواة، الإصدار {version}</translation>
    </message>
    <message>
        <source>the only way to it is a USB controller, {controller}, whose driver {driver} is a module</source>
        <translation>الطريق الوحيد إليها متحكم USB هو {controller}، ومشغّله {driver} وحدة</translation>
    </message>
    <message>
        <source>{partition} is not a block device</source>
        <translation>‏{partition} ليس جهاز كتل</translation>
    </message>
    <message>
        <source>{partition} is another device now</source>
        <translation>‏{partition} صار جهازًا آخر</translation>
    </message>
    <message>
        <source>{partition} is a whole disk, not a partition</source>
        <translation>‏{partition} قرص كامل وليس قسمًا</translation>
    </message>
    <message>
        <source>{partition} is the BIOS boot partition, which holds the boot loader</source>
        <translation>‏{partition} هو قسم إقلاع BIOS الذي يحوي محمّل الإقلاع</translation>
    </message>
    <message>
        <source>{partition} is the EFI system partition</source>
        <translation>‏{partition} هو قسم نظام EFI</translation>
    </message>
    <message>
        <source>{partition} is the PReP boot partition</source>
        <translation>‏{partition} هو قسم إقلاع PReP</translation>
    </message>
    <message>
        <source>{partition} is a partition that is reserved for Windows</source>
        <translation>‏{partition} قسم محجوز لويندوز</translation>
    </message>
    <message>
        <source>{partition} is an extended partition, which contains others</source>
        <translation>‏{partition} قسم ممتد يحوي أقسامًا أخرى</translation>
    </message>
    <message>
        <source>{partition} is the protective entry of a GPT</source>
        <translation>‏{partition} هو المدخل الواقي لجدول GPT</translation>
    </message>
    <message>
        <source>{partition} is read-only</source>
        <translation>‏{partition} للقراءة فقط</translation>
    </message>
    <message>
        <source>{partition} has {there} bytes, {needed} are needed</source>
        <translation>في {partition} ‏{there} بايت، ويلزم {needed}</translation>
    </message>
    <message>
        <source>{partition} is mounted on {place}</source>
        <translation>‏{partition} موصول في {place}</translation>
    </message>
    <message>
        <source>{partition} is part of the mounted btrfs filesystem {name}</source>
        <translation>‏{partition} جزء من نظام ملفات btrfs الموصول {name}</translation>
    </message>
    <message>
        <source>{partition} is in use as swap</source>
        <translation>‏{partition} مستخدم كمساحة تبديل</translation>
    </message>
    <message>
        <source>{partition} is used by {device}</source>
        <translation>‏{partition} يستخدمه {device}</translation>
    </message>
    <message>
        <source>{partition} holds {content}</source>
        <translation>في {partition} محتوى: {content}</translation>
    </message>
    <message>
        <source>{partition} was prepared by a newer Torpor</source>
        <translation>جُهّز {partition} بإصدار أحدث من Torpor</translation>
    </message>
    <message>
        <source>{partition} holds a hibernated session that has not been resumed</source>
        <translation>في {partition} جلسة مُسبَتة لم تُستأنف</translation>
    </message>
    <message>
        <source>the save kernel came back without saying why</source>
        <translation>عادت نواة الحفظ دون أن تذكر السبب</translation>
    </message>
    <message>
        <source>the save kernel saved the session but came back</source>
        <translation>حفظت نواة الحفظ الجلسة لكنها عادت</translation>
    </message>
    <message>
        <source>the session went on, but nobody was left to tell what had happened</source>
        <translation>استمرت الجلسة، لكن لم يبق من يخبر بما حدث</translation>
    </message>
    <message>
        <source>the computer was started normally while the session was hibernated</source>
        <translation>أُقلع الحاسوب إقلاعًا عاديًا والجلسة مُسبَتة</translation>
    </message>
    <message>
        <source>the session was loaded and started, but stopped before it could say that it was back</source>
        <translation>حُمّلت الجلسة وبدأت، لكنها توقفت قبل أن تخبر بعودتها</translation>
    </message>
    <message>
        <source>the power went while the session was being loaded</source>
        <translation>انقطع التيار أثناء تحميل الجلسة</translation>
    </message>
    <message>
        <source>the power went while the session was being saved</source>
        <translation>انقطع التيار أثناء حفظ الجلسة</translation>
    </message>
    <message>
        <source>the session was lost, or ended moments after it came back</source>
        <translation>ضاعت الجلسة، أو انتهت بعد لحظات من عودتها</translation>
    </message>
    <message>
        <source>the session did not come back; the partition does not say why</source>
        <translation>لم تعد الجلسة؛ ولا يذكر القسم السبب</translation>
    </message>
    <message>
        <source>the save kernel did not get as far as the partition</source>
        <translation>لم تصل نواة الحفظ إلى القسم</translation>
    </message>
    <message>
        <source>nothing can be done: {why}</source>
        <translation>لا يمكن فعل شيء: {why}</translation>
    </message>
    <message>
        <source>there is no action to choose from</source>
        <translation>لا يوجد إجراء يُختار</translation>
    </message>
    <message>
        <source>hibernate (kexec): {why}</source>
        <translation>الإسبات (kexec): {why}</translation>
    </message>
    <message>
        <source>hibernate (kernel): {why}</source>
        <translation>الإسبات (النواة): {why}</translation>
    </message>
    <message>
        <source>suspend: {why}</source>
        <translation>التعليق: {why}</translation>
    </message>
    <message>
        <source>power off: {why}</source>
        <translation>إيقاف التشغيل: {why}</translation>
    </message>
    <message>
        <source>it was tried and failed</source>
        <translation>جُرّب وأخفق</translation>
    </message>
    <message>
        <source>its check says that it cannot work</source>
        <translation>يقول فحصه إنه لا يمكن أن يعمل</translation>
    </message>
    <message>
        <source>it is not known whether it can work</source>
        <translation>لا يُعرف هل يمكن أن يعمل</translation>
    </message>
    <message>
        <source>it is not known whether it can work: {reason}</source>
        <translation>لا يُعرف هل يمكن أن يعمل: {reason}</translation>
    </message>
    <message>
        <source>the computer was started anew, without the session</source>
        <translation>أُقلع الحاسوب من جديد دون الجلسة</translation>
    </message>
    <message>
        <source>nobody told how it went, and the session went on</source>
        <translation>لم يخبر أحد كيف جرى الأمر، واستمرت الجلسة</translation>
    </message>
    <message>
        <source>logind did not do it; the journal tells why</source>
        <translation>لم يفعل logind ذلك؛ ويذكر السجلُّ السبب</translation>
    </message>
    <message>
        <source>Decision: {action}</source>
        <translation>القرار: {action}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>السبب: {reason}</translation>
    </message>
    <message>
        <source>Considered:</source>
        <translation>ما نُظر فيه:</translation>
    </message>
    <message>
        <source>Before that:</source>
        <translation>قبل ذلك:</translation>
    </message>
    <message>
        <source>Triggers:</source>
        <translation>المُطلِقات:</translation>
    </message>
    <message>
        <source>{rule} holds</source>
        <translation>{rule} تنطبق</translation>
    </message>
    <message>
        <source>{rule} holds, but {hindrance}</source>
        <translation>{rule} تنطبق، لكن {hindrance}</translation>
    </message>
    <message>
        <source>{rule} does not hold</source>
        <translation>{rule} لا تنطبق</translation>
    </message>
    <message>
        <source>{rule} does not hold, but {hindrance}</source>
        <translation>{rule} لا تنطبق، كما أن {hindrance}</translation>
    </message>
    <message>
        <source>{rule} is not known to hold</source>
        <translation>لا يُعرف هل تنطبق {rule}</translation>
    </message>
    <message>
        <source>{rule} is not known to hold, but {hindrance}</source>
        <translation>لا يُعرف هل تنطبق {rule}، كما أن {hindrance}</translation>
    </message>
    <message>
        <source>Rules that fired:</source>
        <translation>القواعد التي فُعِّلت:</translation>
    </message>
    <message>
        <source>Rules that were passed over:</source>
        <translation>القواعد التي تُجووزت:</translation>
    </message>
    <message>
        <source>rule {rule} ({layer})</source>
        <translation>القاعدة {rule} ({layer})</translation>
    </message>
    <message>
        <source>rule {rule} ({layer}), {about} {subject}</source>
        <translation>القاعدة {rule} ({layer})، {about} {subject}</translation>
    </message>
    <message>
        <source>because {evidence}</source>
        <translation>لأن {evidence}</translation>
    </message>
    <message>
        <source>passed over by the rule {rule}</source>
        <translation>تجاوزتها القاعدة {rule}</translation>
    </message>
    <message>
        <source>do nothing</source>
        <translation>عدم فعل شيء</translation>
    </message>
    <message>
        <source>hibernate (kexec)</source>
        <translation>الإسبات (kexec)</translation>
    </message>
    <message>
        <source>hibernate (kernel)</source>
        <translation>الإسبات (النواة)</translation>
    </message>
    <message>
        <source>suspend</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>power off</source>
        <translation>إيقاف التشغيل</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>مرفقة</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>المدير</translation>
    </message>
    <message>
        <source>user</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>mount</source>
        <translation>نقطة الوصل</translation>
    </message>
    <message>
        <source>inhibitor</source>
        <translation>المانع</translation>
    </message>
    <message>
        <source>program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>{fact} = yes</source>
        <translation>{fact} = نعم</translation>
    </message>
    <message>
        <source>{fact} = no</source>
        <translation>{fact} = لا</translation>
    </message>
    <message>
        <source>{fact} = not known</source>
        <translation>{fact} = غير معروف</translation>
    </message>
    <message>
        <source>{file}, line {line}, column {column}: {problem}</source>
        <translation>{file}، السطر {line}، العمود {column}: {problem}</translation>
    </message>
    <message>
        <source>{file}: a file of rules is 1 MiB at most</source>
        <translation>{file}: ملف القواعد لا يزيد على 1 MiB</translation>
    </message>
    <message>
        <source>{folder}: cannot be read: {reason}</source>
        <translation>{folder}: لا يمكن قراءته: {reason}</translation>
    </message>
    <message>
        <source>{folder}: has more than {count} files</source>
        <translation>{folder}: فيه أكثر من {count} ملف</translation>
    </message>
    <message>
        <source>a character that is not ASCII, such as a typographic quotation mark; only comments may have them</source>
        <translation>محرف ليس من ASCII، مثل علامة اقتباس طباعية؛ لا يُسمح بها إلا في التعليقات</translation>
    </message>
    <message>
        <source>unknown &apos;{name}&apos;: a file has [[rule]] and [[trigger]]</source>
        <translation>«{name}» غير معروف: في الملف [[rule]] و [[trigger]]</translation>
    </message>
    <message>
        <source>[[{name}]] begins a rule; there are {count} at most</source>
        <translation>[[{name}]] يبدأ قاعدة؛ وعددها لا يزيد على {count}</translation>
    </message>
    <message>
        <source>a rule begins with [[rule]] or [[trigger]]</source>
        <translation>تبدأ القاعدة بـ [[rule]] أو [[trigger]]</translation>
    </message>
    <message>
        <source>a rule needs an id of at most 64 small letters, digits and hyphens</source>
        <translation>تحتاج القاعدة إلى id من 64 حرفًا صغيرًا ورقمًا وشرطة على الأكثر</translation>
    </message>
    <message>
        <source>the id &apos;{id}&apos; is there twice</source>
        <translation>المعرّف «{id}» موجود مرتين</translation>
    </message>
    <message>
        <source>the rule &apos;{rule}&apos; is not there to be switched on</source>
        <translation>القاعدة «{rule}» غير موجودة لتُشغَّل</translation>
    </message>
    <message>
        <source>the rule &apos;{rule}&apos; is not the user&apos;s to change</source>
        <translation>ليس للمستخدم أن يغيّر القاعدة «{rule}»</translation>
    </message>
    <message>
        <source>{key}: &apos;{fact}&apos; is no fact that this rule has; a brace is written &apos;{{&apos;</source>
        <translation>{key}: «{fact}» ليست حقيقة لدى هذه القاعدة؛ يُكتب القوس «{{»</translation>
    </message>
    <message>
        <source>{key} must be a list of actions</source>
        <translation>يجب أن يكون {key} قائمة أفعال</translation>
    </message>
    <message>
        <source>{key}: &quot;kexec-hibernate&quot;, &quot;kernel-hibernate&quot;, &quot;suspend&quot; and &quot;power-off&quot; are known</source>
        <translation>{key}: المعروف &quot;kexec-hibernate&quot; و &quot;kernel-hibernate&quot; و &quot;suspend&quot; و &quot;power-off&quot;</translation>
    </message>
    <message>
        <source>{key}: &quot;{name}&quot; is there twice</source>
        <translation>{key}: &quot;{name}&quot; موجود مرتين</translation>
    </message>
    <message>
        <source>{key} must be &quot;block&quot;, &quot;warn&quot;, &quot;note&quot;, &quot;ignore&quot;, &quot;unmount&quot;, &quot;unload&quot;, &quot;unbind&quot; or &quot;include-module&quot;</source>
        <translation>يجب أن يكون {key} واحدًا من &quot;block&quot; و &quot;warn&quot; و &quot;note&quot; و &quot;ignore&quot; و &quot;unmount&quot; و &quot;unload&quot; و &quot;unbind&quot; و &quot;include-module&quot;</translation>
    </message>
    <message>
        <source>if_unknown must be &quot;warn&quot; or &quot;block&quot;</source>
        <translation>يجب أن يكون if_unknown إما &quot;warn&quot; أو &quot;block&quot;</translation>
    </message>
    <message>
        <source>offers must be &quot;unmount&quot;, &quot;unload&quot; or &quot;unbind&quot;</source>
        <translation>يجب أن يكون offers واحدًا من &quot;unmount&quot; و &quot;unload&quot; و &quot;unbind&quot;</translation>
    </message>
    <message>
        <source>about must be &quot;device&quot;, &quot;mount&quot;, &quot;inhibitor&quot;, &quot;program&quot; or &quot;machine&quot;</source>
        <translation>يجب أن يكون about واحدًا من &quot;device&quot; و &quot;mount&quot; و &quot;inhibitor&quot; و &quot;program&quot; و &quot;machine&quot;</translation>
    </message>
    <message>
        <source>unknown key &apos;{key}&apos; in a rule</source>
        <translation>مفتاح «{key}» غير معروف في قاعدة</translation>
    </message>
    <message>
        <source>the rule &apos;{rule}&apos; has neither match nor when</source>
        <translation>ليس للقاعدة «{rule}» لا match ولا when</translation>
    </message>
    <message>
        <source>the rule &apos;{rule}&apos; has no verdict</source>
        <translation>ليس للقاعدة «{rule}» أي verdict</translation>
    </message>
    <message>
        <source>the rule &apos;{rule}&apos; has no message</source>
        <translation>ليس للقاعدة «{rule}» أي message</translation>
    </message>
    <message>
        <source>&apos;ignores&apos; names the rules that a rule with the verdict &quot;ignore&quot; is about</source>
        <translation>«ignores» يسمّي القواعد التي تعنيها قاعدة حكمها &quot;ignore&quot;</translation>
    </message>
    <message>
        <source>the rule &apos;{rule}&apos; cannot have the verdict or the offer &quot;{verdict}&quot;: it is about each {about}</source>
        <translation>لا يمكن أن يكون للقاعدة «{rule}» الحكم أو العرض &quot;{verdict}&quot;: فهي تخص كل «{about}»</translation>
    </message>
    <message>
        <source>&apos;unknown_message&apos; is for rules with if_unknown</source>
        <translation>«unknown_message» للقواعد التي فيها if_unknown</translation>
    </message>
    <message>
        <source>&apos;offers&apos; is for rules with the verdict &quot;block&quot;, &quot;warn&quot; or &quot;note&quot;</source>
        <translation>«offers» للقواعد التي حكمها &quot;block&quot; أو &quot;warn&quot; أو &quot;note&quot;</translation>
    </message>
    <message>
        <source>kind must be &quot;low-battery&quot;, &quot;idle&quot;, &quot;lid&quot; or &quot;schedule&quot;</source>
        <translation>يجب أن يكون kind واحدًا من &quot;low-battery&quot; و &quot;idle&quot; و &quot;lid&quot; و &quot;schedule&quot;</translation>
    </message>
    <message>
        <source>warn_at must be a list of at most {count} numbers of seconds</source>
        <translation>يجب أن يكون warn_at قائمة من {count} من أعداد الثواني على الأكثر</translation>
    </message>
    <message>
        <source>quiet_hours are written like &quot;22:00-07:00&quot;</source>
        <translation>يُكتب quiet_hours مثل &quot;22:00-07:00&quot;</translation>
    </message>
    <message>
        <source>unknown key &apos;{key}&apos; in a trigger</source>
        <translation>مفتاح «{key}» غير معروف في مُطلِق</translation>
    </message>
    <message>
        <source>the trigger &apos;{rule}&apos; has no {key}</source>
        <translation>ليس للمُطلِق «{rule}» أي {key}</translation>
    </message>
    <message>
        <source>the trigger &apos;{rule}&apos; warns before its grace_seconds begin</source>
        <translation>المُطلِق «{rule}» يحذّر قبل أن تبدأ grace_seconds الخاصة به</translation>
    </message>
    <message>
        <source>a critical trigger is of the kind &quot;low-battery&quot; and has a chain of actions</source>
        <translation>المُطلِق الحرج نوعه &quot;low-battery&quot; وله سلسلة أفعال</translation>
    </message>
    <message>
        <source>a critical trigger has no quiet_hours, and grace_seconds of at most {seconds}</source>
        <translation>ليس للمُطلِق الحرج quiet_hours، و grace_seconds فيه لا تزيد على {seconds}</translation>
    </message>
    <message>
        <source>{fact} is a number: below, at_most, above, at_least and between ask for it</source>
        <translation>{fact} عدد: يُسأل عنه بـ below و at_most و above و at_least و between</translation>
    </message>
    <message>
        <source>{key} must be true or false</source>
        <translation>يجب أن يكون {key} إما true أو false</translation>
    </message>
    <message>
        <source>{key} must be a text of 1 to {count} characters</source>
        <translation>يجب أن يكون {key} نصًا من 1 إلى {count} محرفًا</translation>
    </message>
    <message>
        <source>{key} must have 1 to {count} texts</source>
        <translation>يجب أن يكون في {key} من 1 إلى {count} نصًا</translation>
    </message>
    <message>
        <source>{key} must be a number from {least} to {most}</source>
        <translation>يجب أن يكون {key} عددًا من {least} إلى {most}</translation>
    </message>
    <message>
        <source>a rule has {count} conditions at most</source>
        <translation>للقاعدة {count} من الشروط على الأكثر</translation>
    </message>
    <message>
        <source>fact must be the name of a fact</source>
        <translation>يجب أن يكون fact اسم حقيقة</translation>
    </message>
    <message>
        <source>there is no fact &apos;{fact}&apos;</source>
        <translation>لا توجد حقيقة «{fact}»</translation>
    </message>
    <message>
        <source>this rule cannot ask for &apos;{fact}&apos;: it is not about each {about}</source>
        <translation>لا يمكن لهذه القاعدة أن تسأل عن «{fact}»: فهي لا تخص كل «{about}»</translation>
    </message>
    <message>
        <source>{fact} is no number</source>
        <translation>ليس {fact} عددًا</translation>
    </message>
    <message>
        <source>unknown key &apos;{key}&apos;: fact, times and plus are known here</source>
        <translation>مفتاح «{key}» غير معروف: المعروف هنا fact و times و plus</translation>
    </message>
    <message>
        <source>the fact to compare {fact} with is missing</source>
        <translation>تنقص الحقيقة التي تُقارَن بها {fact}</translation>
    </message>
    <message>
        <source>a time of day is written like &quot;23:30&quot;</source>
        <translation>يُكتب الوقت مثل &quot;23:30&quot;</translation>
    </message>
    <message>
        <source>{fact} is no number: is asks for it</source>
        <translation>ليس {fact} عددًا: يُسأل عنه بـ is</translation>
    </message>
    <message>
        <source>between must be a list of two</source>
        <translation>يجب أن يكون between قائمة من اثنين</translation>
    </message>
    <message>
        <source>a condition is all, any, not, or asks for a fact</source>
        <translation>الشرط إما all أو any أو not، أو يسأل عن حقيقة</translation>
    </message>
    <message>
        <source>unknown key &apos;{key}&apos; in a condition</source>
        <translation>مفتاح «{key}» غير معروف في شرط</translation>
    </message>
    <message>
        <source>a condition compares once: &apos;{key}&apos; is one too many</source>
        <translation>الشرط يقارن مرة واحدة: «{key}» زائد</translation>
    </message>
    <message>
        <source>the condition does not say what {fact} should be</source>
        <translation>لا يقول الشرط ماذا يجب أن تكون {fact}</translation>
    </message>
    <message>
        <source>only a comparison of numbers has a hysteresis</source>
        <translation>لا تخلّف (hysteresis) إلا في مقارنة أعداد</translation>
    </message>
    <message>
        <source>all and any are lists of conditions</source>
        <translation>all و any قائمتا شروط</translation>
    </message>
    <message>
        <source>conditions are nested {count} deep at most</source>
        <translation>تتداخل الشروط {count} مستوى على الأكثر</translation>
    </message>
    <message>
        <source>a condition is a table: { fact = ..., ... }</source>
        <translation>الشرط جدول: { fact = ..., ... }</translation>
    </message>
    <message>
        <source>&apos;{word}&apos; stands alone in its condition</source>
        <translation>«{word}» يقف وحده في شرطه</translation>
    </message>
    <message>
        <source>match is a table of facts: { mounted = true }</source>
        <translation>match جدول حقائق: { mounted = true }</translation>
    </message>
    <message>
        <source>a rule about the machine has when, not match</source>
        <translation>القاعدة التي تخص الحاسوب فيها when لا match</translation>
    </message>
    <message>
        <source>a {about} has no fact &apos;{fact}&apos;</source>
        <translation>ليس لـ «{about}» حقيقة «{fact}»</translation>
    </message>
    <message>
        <source>reading the facts: {problem}</source>
        <translation>عند قراءة الحقائق: {problem}</translation>
    </message>
    <message>
        <source>reading step {step} of the trace: {problem}</source>
        <translation>عند قراءة الخطوة {step} من التتبّع: {problem}</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; must be the only thing that happens, with a rule&apos;s id</source>
        <translation>يجب أن يكون «{key}» الشيء الوحيد الذي يحدث، مع معرّف قاعدة</translation>
    </message>
    <message>
        <source>&apos;resumed&apos; must be the only thing that happens, and true</source>
        <translation>يجب أن يكون «resumed» الشيء الوحيد الذي يحدث، وقيمته true</translation>
    </message>
    <message>
        <source>&apos;failed&apos; and &apos;action&apos; come together</source>
        <translation>«failed» و «action» يأتيان معًا</translation>
    </message>
    <message>
        <source>&apos;action&apos; is not the name of one</source>
        <translation>ليس «action» اسم فعل</translation>
    </message>
    <message>
        <source>it is no object with a number &apos;at&apos;</source>
        <translation>ليس كائنًا فيه عدد «at»</translation>
    </message>
    <message>
        <source>&apos;at&apos; goes back, or is more than a year</source>
        <translation>«at» يرجع إلى الوراء، أو يزيد على سنة</translation>
    </message>
    <message>
        <source>the trace is larger than {count} MiB</source>
        <translation>التتبّع أكبر من {count} MiB</translation>
    </message>
    <message>
        <source>this is no trace: a JSON object with &quot;schema&quot;: 1 is wanted</source>
        <translation>هذا ليس تتبّعًا: المطلوب كائن JSON فيه &quot;schema&quot;: 1</translation>
    </message>
    <message>
        <source>a trace has a list of 1 to {count} &apos;steps&apos;</source>
        <translation>في التتبّع قائمة من 1 إلى {count} من «steps»</translation>
    </message>
    <message>
        <source>the trace has more than {count} facts</source>
        <translation>في التتبّع أكثر من {count} حقيقة</translation>
    </message>
    <message>
        <source>&apos;{what}&apos; has something that is no object</source>
        <translation>في «{what}» شيء ليس كائنًا</translation>
    </message>
    <message>
        <source>&apos;{what}&apos; has no fact &apos;{fact}&apos;</source>
        <translation>ليس في «{what}» حقيقة «{fact}»</translation>
    </message>
    <message>
        <source>&apos;{fact}&apos; in &apos;{what}&apos; is not as it should be ({type})</source>
        <translation>«{fact}» في «{what}» ليس كما ينبغي ({type})</translation>
    </message>
    <message>
        <source>&apos;{what}&apos; is no list of at most {count}</source>
        <translation>ليس «{what}» قائمة من {count} على الأكثر</translation>
    </message>
    <message>
        <source>&apos;capabilities&apos; is no object</source>
        <translation>ليس «capabilities» كائنًا</translation>
    </message>
    <message>
        <source>&apos;capabilities&apos; has no action &apos;{action}&apos;</source>
        <translation>ليس في «capabilities» فعل «{action}»</translation>
    </message>
    <message>
        <source>&apos;{action}&apos; in &apos;capabilities&apos; is no object</source>
        <translation>ليس «{action}» في «capabilities» كائنًا</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; of &apos;{action}&apos; in &apos;capabilities&apos; is not as it should be</source>
        <translation>«{key}» في «{action}» ضمن «capabilities» ليس كما ينبغي</translation>
    </message>
    <message>
        <source>there are no facts &apos;{name}&apos;</source>
        <translation>لا توجد حقائق «{name}»</translation>
    </message>
    <message>
        <source>the facts are no object</source>
        <translation>الحقائق ليست كائنًا</translation>
    </message>
    <message>
        <source>the facts are larger than {count} MiB</source>
        <translation>الحقائق أكبر من {count} MiB</translation>
    </message>
    <message>
        <source>these are no facts: a JSON object with a &apos;schema&apos; is wanted</source>
        <translation>هذه ليست حقائق: المطلوب كائن JSON فيه «schema»</translation>
    </message>
    <message>
        <source>the facts were written by a newer Torpor</source>
        <translation>كتب الحقائقَ إصدارٌ أحدث من Torpor</translation>
    </message>
    <message>
        <source>{what} (rule {rule})</source>
        <translation>{what} (القاعدة {rule})</translation>
    </message>
    <message>
        <source>{what}: the rule {rule} only warns</source>
        <translation>{what}: القاعدة {rule} تحذّر فقط</translation>
    </message>
    <message>
        <source>its check says that it can work, and no rule blocks it</source>
        <translation>يقول فحصه إنه يمكن أن يعمل، ولا تمنعه أي قاعدة</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>غير لازم</translation>
    </message>
    <message>
        <source>whether it can work is not known, but nothing else can</source>
        <translation>لا يُعرف هل يمكن أن يعمل، لكن لا شيء غيره يمكن</translation>
    </message>
    <message>
        <source>nothing else can work, and the battery would cut the power anyway</source>
        <translation>لا شيء غيره يمكن أن يعمل، والبطارية ستقطع الطاقة على أي حال</translation>
    </message>
    <message>
        <source>no trigger fires</source>
        <translation>لا يُفعَّل أي مُطلِق</translation>
    </message>
    <message>
        <source>it is wished</source>
        <translation>إنه مطلوب</translation>
    </message>
    <message>
        <source>a charger is plugged in</source>
        <translation>هناك شاحن موصول</translation>
    </message>
    <message>
        <source>it is not known that the batteries are being emptied</source>
        <translation>لا يُعرف أن البطاريات تُستنزف</translation>
    </message>
    <message>
        <source>these are its quiet hours</source>
        <translation>هذه ساعات هدوئها</translation>
    </message>
    <message>
        <source>it is no longer so</source>
        <translation>لم يعد الأمر كذلك</translation>
    </message>
    <message>
        <source>the rule is gone</source>
        <translation>لم تعد القاعدة موجودة</translation>
    </message>
    <message>
        <source>the rule {rule} acts</source>
        <translation>القاعدة {rule} تنفّذ</translation>
    </message>
    <message>
        <source>it was cancelled by hand</source>
        <translation>أُلغي يدويًا</translation>
    </message>
    <message>
        <source>logind does not allow it</source>
        <translation>لا يسمح به logind</translation>
    </message>
    <message>
        <source>logind says that this machine cannot do it</source>
        <translation>يقول logind إن هذا الحاسوب لا يستطيع ذلك</translation>
    </message>
    <message>
        <source>logind wants a password for it</source>
        <translation>يطلب logind كلمة مرور لذلك</translation>
    </message>
    <message>
        <source>a program inhibits it</source>
        <translation>هناك برنامج يمنعه</translation>
    </message>
    <message>
        <source>logind answers &apos;{answer}&apos;</source>
        <translation>يجيب logind: «{answer}»</translation>
    </message>
    <message>
        <source>{field}: &apos;{after}&apos;, was &apos;{before}&apos;</source>
        <translation>{field}: «{after}»، وكان «{before}»</translation>
    </message>
    <message>
        <source>and 1 device of it</source>
        <translation>وجهاز واحد تابع له</translation>
    </message>
    <message>
        <source>and {count} devices of it</source>
        <translation>و{count} من الأجهزة التابعة له</translation>
    </message>
    <message>
        <source>mounted</source>
        <translation>موصول</translation>
    </message>
    <message>
        <source>not mounted</source>
        <translation>غير موصول</translation>
    </message>
    <message>
        <source>the power went just when the session was saved, or just when it was to be loaded</source>
        <translation>انقطع التيار لحظة اكتمال حفظ الجلسة، أو لحظة بدء تحميلها</translation>
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
    <name>torpor::Service</name>
    <message>
        <source>this needs an administrator&apos;s authentication, and --no-ask is given</source>
        <translation>يتطلب هذا استيثاق مدير، وقد أُعطي --no-ask</translation>
    </message>
    <message>
        <source>the service&apos;s answer is no JSON document</source>
        <translation>جواب الخدمة ليس مستند JSON</translation>
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
    <message>
        <source>Nothing else is written to. The boot menu gets an entry when this computer hibernates, and loses it when the session is back. The settings can undo all of it.</source>
        <translation>لا يُكتب في أي مكان آخر. تُضاف إلى قائمة الإقلاع خانة عندما يُسبَت هذا الحاسوب، وتُزال عندما تعود الجلسة. ويمكن التراجع عن كل ذلك من الإعدادات.</translation>
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
        <source>Canc&amp;el the rehearsal</source>
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
    <message>
        <source>Hibernating partition:</source>
        <translation>قسم الإسبات:</translation>
    </message>
    <message>
        <source>None is prepared.</source>
        <translation>لم يُحضَّر أي قسم.</translation>
    </message>
    <message>
        <source>Set u&amp;p…</source>
        <translation>إعداد…</translation>
    </message>
    <message>
        <source>Ch&amp;ange…</source>
        <translation>تغيير…</translation>
    </message>
</context>
<context>
    <name>torpor::SettingsModel</name>
    <message>
        <source>The memory of the save kernel must be between %1 and %2 MiB.</source>
        <translation>يجب أن تكون ذاكرة نواة الحفظ بين %1 و%2 م.ب.</translation>
    </message>
    <message>
        <source>The history can be kept for 1 to %1 days.</source>
        <translation>يمكن الاحتفاظ بالسجل من يوم واحد إلى %1 يومًا.</translation>
    </message>
    <message>
        <source>What is missing: %1</source>
        <translation>ما ينقص: %1</translation>
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
    <name>torpor::TextLabel</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
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
        <source>Powered off</source>
        <comment>outcome of an attempt</comment>
        <translation>أُطفئ</translation>
    </message>
    <message>
        <source>Kernel&apos;s hibernation</source>
        <comment>done in place of Torpor&apos;s own</comment>
        <translation>إسبات النواة</translation>
    </message>
    <message>
        <source>Suspend</source>
        <comment>done in place of a hibernation</comment>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Power-off</source>
        <comment>done in place of a hibernation</comment>
        <translation>إطفاء</translation>
    </message>
    <message>
        <source>Torpor could not hibernate, and the computer was powered off.</source>
        <translation>تعذّر على Torpor الإسبات، فأُطفئ الحاسوب.</translation>
    </message>
    <message>
        <source>Done in place of a hibernation: %1. The session came back.</source>
        <extracomment>%1 is what was done, such as &quot;Suspend&quot;.</extracomment>
        <translation>ما حدث بدلًا من الإسبات: %1. عادت الجلسة.</translation>
    </message>
    <message>
        <source>Wanted in place of a hibernation: %1. The session went on.</source>
        <translation>ما أُريد بدلًا من الإسبات: %1. استمرت الجلسة.</translation>
    </message>
    <message>
        <source>Done in place of a hibernation: %1. The session was lost.</source>
        <translation>ما حدث بدلًا من الإسبات: %1. فُقدت الجلسة.</translation>
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
    <message>
        <source>Replaced</source>
        <comment>a device</comment>
        <translation>مستبدل</translation>
    </message>
    <message>
        <source>Without a driver</source>
        <comment>a device</comment>
        <translation>بلا مشغّل</translation>
    </message>
    <message>
        <source>Found anew</source>
        <comment>a device</comment>
        <translation>عُثر عليه من جديد</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <comment>a device</comment>
        <translation>في مكان آخر</translation>
    </message>
    <message>
        <source>Finding the partition</source>
        <translation>العثور على القسم</translation>
    </message>
</context>
</TS>
