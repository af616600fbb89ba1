language-name = العربية
language-direction = rtl
list-separator = {"، "}


## The banner

banner-label = ملفات تعريف الارتباط والتتبع
banner-title = ملفات تعريف الارتباط على { $site }
banner-title-unnamed = ملفات تعريف الارتباط على هذا الموقع
banner-text = نستخدم ملفات تعريف الارتباط وتقنيات تتبع أخرى لتحسين تصفحك وتحليل حركة الزيارات ومعرفة من أين يأتي زوارنا.
off-until-yes = متوقف حتى توافق: { $categories }.
on-unless-no = يعمل ما لم ترفض: { $categories }.
on-with-notice = يعمل، ويمكنك إيقافه: { $categories }.
on-for-statistics = يعمل لإحصاءاتنا الخاصة ما لم تعترض: { $names }.
sale-notice = قد يُعدّ تلقي شركات الإعلان بيانات عن زيارتك بيعًا لمعلوماتك الشخصية أو مشاركةً لها.
do-not-sell = عدم بيع معلوماتي الشخصية أو مشاركتها
your-privacy-choices = خيارات الخصوصية الخاصة بك
opted-out = تم رفض البيع والمشاركة
your-rights = حقوقك
third-parties = جهات خارجية قد تتلقى بيانات: { $count }
change-your-mind = يمكنك تغيير رأيك في أي وقت من خلال «{ $link }».
accept-all = قبول الكل
reject-all = رفض الكل
choose = اختيار
save-choice = حفظ اختياري
cookie-settings = إعدادات ملفات تعريف الارتباط
settings-label = ملفات تعريف الارتباط
privacy-page = الخصوصية
always-on = يعمل دائمًا
outdated = تغيّر ما نطلبه منذ زيارتك الأخيرة، لذا يرجى الاختيار من جديد.
signal-honoured = تم احترام إشارة الرفض.
signal-effect = يرسل متصفحك إشارة { $signal }، لذلك يبقى «{ $marketing }» متوقفًا ما لم تشغّله هنا.
signal-overridden = يرسل متصفحك إشارة { $signal }، ومع ذلك سمحت بالتسويق على هذا الموقع. ارفضه هنا لتعود الإشارة إلى
    السريان.


## The categories: a short name, and what it means for the visitor

category-necessary = ضرورية
category-necessary-text = لازمة لعمل هذا الموقع: لحمايته، ولإبقائك مسجّل الدخول، ولإرسال النماذج التي تملؤها، ولتذكّر
    هذا الاختيار. تعمل دائمًا.
category-necessary-short = ما يحتاجه الموقع ليعمل وليتذكر اختيارك.
category-functional = وظيفية
category-functional-short = ميزات إضافية من شركات أخرى، مثل الخرائط والدردشة والخطوط والنماذج المضمّنة.
category-functional-text = { category-functional-short } ترى تلك الشركات عنوان IP الخاص بك والصفحة التي تتصفحها. بدونها تبقى
    هذه الميزات متوقفة.
category-analytics = التحليلات
category-analytics-short = تقيس كيفية استخدام الموقع: أي الصفحات تُقرأ وكم من الوقت ومن أين يأتي الزوار.
category-analytics-text = { category-analytics-short } تضع الشركات التي تقيس ملفات تعريف ارتباط للتمييز بين الزيارات. بدونها
    لا تحتسب هذه الشركات زيارتك.
category-marketing = التسويق
category-marketing-short = تتيح لشركات الإعلان التعرف عليك هنا وعلى مواقع أخرى لعرض إعلانات وقياس أثرها.
category-marketing-text = { category-marketing-short } وقد تضيف زيارتك إلى ملف عنك. بدونها قد ترى إعلانات، لكن ليس بناءً على
    زيارتك هنا.
category-media = وسائط خارجية
category-media-short = مقاطع فيديو ومنشورات ومحتوى آخر من مواقع أخرى مثل YouTube أو X.
category-media-text = { category-media-short } عند تحميلها يرى مزوّدها عنوان IP الخاص بك والصفحة التي تتصفحها، وقد يضع ملفات
    تعريف ارتباط. بدونها ترى رابطًا مكانها.


## The settings page

settings-introduction = قرّر ما الذي يجوز تحميله وتخزينه عند زيارتك. لا شيء هنا لازم لاستخدام الموقع، والرفض لا يكلفك
    شيئًا، ويمكنك تغيير اختيارك أو سحبه في أي وقت.
choice-saved = تم حفظ اختيارك.
in-force = الساري الآن
in-force-chosen = لقد اخترت.
in-force-not-chosen = لم تختر بعد.
in-force-signal = لم تختر بعد، وإشارة متصفحك سارية.
in-force-necessary = لا يعمل إلا الضروري.
in-force-allowed = يعمل إضافة إلى الضروري: { $allowed }.
what-you-can-allow = ما يمكنك السماح به
for-everything = للكل دفعة واحدة، أو كما حُدّد أعلاه
unasked = يُحمّل دون سؤال
unasked-text = يجوز للموقع تحميل هذه للجميع. عندها يرى مزوّدوها عنوان IP الخاص بك.
services = الخدمات: { $count }
choose-singly = «{ $category }» تسمح بها كلها. للسماح ببعضها فقط، اتركها غير محددة وحدّد ما تريد هنا.
needs-all = يمكنه تحميل أي شيء، لذلك لا يعمل إلا إذا سُمح بكل ما يلي أو حُدّد هو نفسه: { $categories }.
privacy-notice = إشعار الخصوصية
cookies = ملفات تعريف الارتباط: { $count }
cookie-name = الملف
cookie-purpose = الغرض
cookie-kept = المدة
first-party = من هذا الموقع
third-party = من جهة خارجية
third-party-domain = من جهة خارجية، { $domain }
not-stated = غير مذكورة
until-closed = حتى إغلاق المتصفح
one-year = سنة واحدة
years = السنوات: { $count }
one-month = شهر واحد
months = الأشهر: { $count }
one-week = أسبوع واحد
weeks = الأسابيع: { $count }
one-day = يوم واحد
days = الأيام: { $count }
one-hour = ساعة واحدة
hours = الساعات: { $count }
one-minute = دقيقة واحدة
minutes = الدقائق: { $count }
one-second = ثانية واحدة
seconds = الثواني: { $count }
back = العودة إلى الموقع
questions = هل لديك أسئلة؟
language = اللغة


## The cookie declaration: a page that lists all cookies and services

declaration-title = ملفات تعريف الارتباط والخدمات
declaration-text = ما قد يخزّنه هذا الموقع على جهازك أو يحمّله من جهات أخرى: مَن يقوم بذلك، ولأي غرض، وإلى متى. لا يعمل
    الآن إلا ما كُتب بجانبه «{ state-on }».
search-for = الاسم أو الشركة أو ملف تعريف الارتباط أو الغرض
search-in = الفئة
search-all = الكل
search = بحث
search-found = عدد النتائج: { $count }
search-show-all = عرض الكل
on-this-page = في هذه الصفحة
state-on = يعمل
state-off = متوقف
own-cookies = ملفات تعريف الارتباط الخاصة بهذا الموقع
own-cookies-text = يضعها الموقع نفسه. أما التي يرد في اسمها «consent» فلا توضع إلا عندما تختار: فبدونها لا يمكن حفظ
    اختيارك ولا إثباته.
state-cookie-purpose = يتذكر اختيارك. وهو نفسه لدى جميع من اختاروا الاختيار ذاته.
once-cookie-purpose = يتيح أن يُحمّل مرة واحدة شيء لم تسمح به بصفة دائمة، مثل مقطع فيديو واحد.
identity-cookie-purpose = رقم عشوائي يمكن به العثور على سجل اختيارك. لا تتلقاه إلا صفحة الإعدادات.
in-storage = في مساحة تخزين المتصفح
until-deleted = حتى تحذفه
no-cookies = لا توجد ملفات تعريف ارتباط معروفة. يرى المزوّد عنوان IP الخاص بك.
exempt-text = يعمل لإحصاءات هذا الموقع وحدها. يمكنك الاعتراض في الإعدادات بالرفض أو بتركه غير محدد.
exempt-limits = مدة الاحتفاظ القصوى: ملفات تعريف الارتباط ({ $cookies })، البيانات الإحصائية ({ $figures }).
help-title = في متصفحك
help-text = يمكنك أيضًا حذف ملفات تعريف الارتباط أو رفضها في متصفحك، لجميع المواقع دفعة واحدة. وقد لا تعمل عندئذ بعض
    المواقع أو النماذج الموجودة فيها. ولا يمكن حذف ملفات تعريف الارتباط الخاصة بشركات أخرى إلا هناك. والتسميات مأخوذة من
    الإصدارات الإنجليزية للمتصفحات.
help-by = المساعدة من { $vendor }
help-reviewed = تاريخ المراجعة: { $date }

rights-title = { your-rights }
rights-withdraw = يمكنك تغيير اختيارك أو سحبه في أي وقت، بالسهولة نفسها التي اخترت بها:
rights-access = يمكنك أن تسألنا عن المعلومات التي نحتفظ بها عنك، وأن تطلب تصحيحها.
rights-erase = يمكنك أن تطلب منا محوها.
rights-opt-out = يمكنك أن تطلب منا عدم بيعها أو مشاركتها. ولا يُعامَل أحد معاملة أسوأ بسبب ممارسة هذه الحقوق.
rights-record = تُسجَّل اختياراتك تحت الرقم الموجود في ملف تعريف الارتباط { $cookie }، من دون أي شيء آخر يدل على هويتك.
    أرسل إلينا هذا الرقم إذا أردت الاطلاع على السجل.
rights-within-a-month = نردّ خلال شهر واحد.
rights-within-days = مهلة الرد بالأيام: { $days }.
rights-within-working-days = مهلة الرد بأيام العمل: { $days }.
rights-contact = اسأل هنا:
rights-complain = يمكنك تقديم شكوى إلى:
rights-complain-first = إذا لم يكن ردنا مُرضيًا لك، فقدّم الشكوى إلينا أولًا، ثم إلى:
rights-complain-anywhere = يمكنك تقديم شكوى إلى هيئة حماية البيانات في بلدك.


## What stands in for a blocked video or map

placeholder-title = لم يتم تحميل { $name }
placeholder-reason = عند التحميل تُرسَل إلى { $vendor } بيانات عن زيارتك لهذا الموقع. لم تسمح بـ «{ $category }».
placeholder-once = التحميل مرة واحدة
placeholder-always = السماح دائمًا بـ { $name }
placeholder-open = فتح على { $host }


## When something went wrong: a title, and one sentence

problem-not-found = الصفحة غير موجودة
problem-not-found-text = لا توجد صفحة على هذا العنوان.
problem-refused = لم يُقبل اختيارك
problem-foreign = لم يأت الاختيار من صفحة على هذا الموقع.
problem-unreadable = تعذّرت قراءة النموذج، فلم يتغير شيء. يرجى العودة والمحاولة من جديد.
problem-too-much = عدد الاختيارات الفردية أكبر من أن يُحفظ: يرجى الاختيار حسب الفئة.
problem-not-saved = تعذّر حفظ اختيارك
problem-not-saved-text = لا يمكننا تسجيل موافقتك الآن، فلم يُشغَّل شيء. يرجى المحاولة من جديد بعد دقيقة.
