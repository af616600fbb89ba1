language-name = עברית
language-direction = rtl
list-separator = {", "}


## The banner

banner-label = עוגיות ומעקב
banner-title = עוגיות באתר { $site }
banner-title-unnamed = עוגיות באתר זה
banner-text = אנו משתמשים בעוגיות (cookies) ובטכנולוגיות מעקב אחרות כדי לשפר את הגלישה באתר, לנתח את התנועה בו ולהבין מהיכן
    מגיעים המבקרים.
off-until-yes = כבוי כל עוד לא אישרת: { $categories }.
on-unless-no = פעיל כל עוד לא סירבת: { $categories }.
on-with-notice = פעיל, ואפשר לכבות: { $categories }.
on-for-statistics = פעיל לצורך הסטטיסטיקה שלנו בלבד, כל עוד לא הבעת התנגדות: { $names }.
sale-notice = העברת נתונים על ביקורך לחברות פרסום עשויה להיחשב מכירה או שיתוף של המידע האישי שלך.
do-not-sell = לא למכור ולא לשתף את המידע האישי שלי
your-privacy-choices = בחירות הפרטיות שלך
opted-out = המכירה והשיתוף נדחו
your-rights = הזכויות שלך
third-parties = צדדים שלישיים שעשויים לקבל נתונים: { $count }
change-your-mind = אפשר לשנות את ההחלטה בכל עת תחת ״{ $link }״.
accept-all = אישור הכול
reject-all = דחיית הכול
choose = בחירה
save-choice = שמירת הבחירה שלי
cookie-settings = הגדרות עוגיות
settings-label = עוגיות
privacy-page = עמוד הפרטיות
always-on = תמיד פעיל
outdated = מה שאנו מבקשים השתנה מאז ביקורך האחרון, ולכן נבקש לבחור שוב.
signal-honoured = בקשתך לסירוב כובדה.
signal-effect = הדפדפן שלך שולח את האות { $signal }, ולכן הקטגוריה ״{ $marketing }״ נשארת כבויה אלא אם תופעל כאן.
signal-overridden = הדפדפן שלך שולח את האות { $signal }. בכל זאת אישרת שיווק באתר זה; דחייה כאן תחזיר לאות את תוקפו.


## The categories: a short name, and what it means for the visitor

category-necessary = הכרחיות
category-necessary-text = נדרשות לפעולת האתר: כדי לשמור על אבטחתו, לשמור על החיבור שלך לחשבון, לשלוח טפסים שמילאת ולזכור את
    הבחירה הזאת. הן תמיד פעילות.
category-necessary-short = מה שהאתר צריך כדי לפעול וכדי לזכור את בחירתך.
category-functional = פונקציונליות
category-functional-short = תכונות נוספות של חברות אחרות, כגון מפות, צ׳אט, גופנים וטפסים מוטמעים.
category-functional-text = { category-functional-short } אותן חברות רואות את כתובת ה־IP שלך ואת העמוד שבו נמצאים. בלי אישור,
    התכונות נשארות כבויות.
category-analytics = ניתוח נתונים
category-analytics-short = מדידת השימוש באתר: אילו עמודים נקראים, למשך כמה זמן ומהיכן מגיעים המבקרים.
category-analytics-text = { category-analytics-short } החברות המודדות שומרות עוגיות כדי להבדיל בין ביקורים. בלי אישור, הן
    אינן סופרות את ביקורך.
category-marketing = שיווק
category-marketing-short = מאפשר לחברות פרסום לזהות אותך כאן ובאתרים אחרים, להציג לך פרסומות ולמדוד אם הן פועלות.
category-marketing-text = { category-marketing-short } הן יכולות להוסיף את ביקורך לפרופיל עליך. בלי אישור ייתכן שיוצגו לך
    פרסומות בכל זאת, אבל לא כאלה שמבוססות על ביקורך כאן.
category-media = מדיה חיצונית
category-media-short = סרטונים, פוסטים ותוכן אחר המוצגים מאתרים אחרים, כגון YouTube או X.
category-media-text = { category-media-short } כשתוכן כזה נטען, הספק שלו רואה את כתובת ה־IP שלך ואת העמוד שבו נמצאים, ועשוי
    לשמור עוגיות. בלי אישור, יוצג במקומו קישור.


## The settings page

settings-introduction = כאן מחליטים מה מותר לטעון ולשמור בזמן ביקורך. שום דבר כאן אינו נחוץ לשימוש באתר, הסירוב אינו כרוך בשום
    מחיר, ואפשר לשנות או לבטל את הבחירה בכל עת.
choice-saved = בחירתך נשמרה.
in-force = בתוקף כעת
in-force-chosen = בחירתך התקבלה.
in-force-not-chosen = עוד לא נעשתה בחירה.
in-force-signal = עוד לא נעשתה בחירה; האות של הדפדפן שלך תקף.
in-force-necessary = רק מה שהכרחי פעיל.
in-force-allowed = פעיל נוסף על מה שהכרחי: { $allowed }.
what-you-can-allow = מה אפשר לאשר
for-everything = לכול בבת אחת, או לפי הסימון למעלה
unasked = נטען בלי לשאול
unasked-text = האתר עשוי לטעון את אלה לכל המבקרים. היצרנים שלהם רואים אז את כתובת הרשת שלך.
services = שירותים: { $count }
choose-singly = סימון ״{ $category }״ מאשר את כל אלה. כדי לאשר רק חלק מהם, יש להשאיר את הקטגוריה לא מסומנת ולסמן אותם כאן.
needs-all = יכול לטעון כל דבר, ולכן פועל רק כשכל הקטגוריות האלה מאושרות, או כשהוא עצמו מסומן: { $categories }.
privacy-notice = הודעת פרטיות
cookies = עוגיות: { $count }
cookie-name = עוגייה
cookie-purpose = למה היא משמשת
cookie-kept = משך השמירה
first-party = של אתר זה
third-party = צד שלישי
third-party-domain = צד שלישי, { $domain }
not-stated = לא צוין
until-closed = עד סגירת הדפדפן
one-year = שנה
years = { $count } שנים
one-month = חודש
months = { $count } חודשים
one-week = שבוע
weeks = { $count } שבועות
one-day = יום
days = { $count } ימים
one-hour = שעה
hours = { $count } שעות
one-minute = דקה
minutes = { $count } דקות
one-second = שנייה
seconds = { $count } שניות
back = חזרה לאתר
questions = שאלות?
language = שפה


## The cookie declaration: a page that lists all cookies and services

declaration-title = עוגיות ושירותים
declaration-text = מה שאתר זה עשוי לשמור במכשיר שלך או לטעון ממקורות אחרים: מי עושה זאת, לשם מה ולכמה זמן. רק מה שמסומן
    ״{ state-on }״ פועל כעת.
search-for = שם, חברה, עוגייה או מטרה
search-in = קטגוריה
search-all = הכול
search = חיפוש
search-found = נמצאו: { $count }
search-show-all = הצגת הכול
on-this-page = בעמוד זה
state-on = פעיל
state-off = כבוי
own-cookies = העוגיות של אתר זה
own-cookies-text = האתר עצמו שומר את העוגיות האלה. עוגיות שבשמן מופיע ״consent״ נשמרות רק בעת בחירה: בלעדיהן לא ניתן היה
    לשמור את בחירתך או להוכיח אותה.
state-cookie-purpose = זוכרת את בחירתך. היא זהה אצל כל מי שבחרו אותו הדבר.
once-cookie-purpose = מאפשרת לטעון פעם אחת תוכן שלא אישרת באופן קבוע, למשל סרטון אחד.
identity-cookie-purpose = מספר אקראי שבאמצעותו אפשר למצוא את רישום בחירתך. רק עמוד ההגדרות מקבל אותו.
in-storage = באחסון הדפדפן
until-deleted = עד למחיקה על ידך
no-cookies = לא ידוע על עוגיות. היצרן רואה את כתובת הרשת שלך.
exempt-text = פועל אך ורק לצורך הסטטיסטיקה של אתר זה. אפשר להתנגד בהגדרות על ידי דחייה, או על ידי השארת התיבה לא מסומנת.
exempt-limits = משך השמירה המרבי: עוגיות – { $cookies }, נתונים סטטיסטיים – { $figures }.
help-title = בדפדפן שלך
help-text = אפשר גם למחוק עוגיות או לסרב להן בדפדפן, בכל האתרים בבת אחת. ייתכן שאז אתרים מסוימים, וטפסים שבהם, לא יפעלו.
    עוגיות של חברות אחרות אפשר למחוק רק שם. השמות הם אלה שבגרסאות באנגלית.
help-by = עזרה מאת { $vendor }
help-reviewed = נבדק לאחרונה: { $date }

rights-title = { your-rights }
rights-withdraw = אפשר לשנות או לבטל את הבחירה בכל עת, באותה קלות שבה נעשתה:
rights-access = אפשר לשאול אותנו איזה מידע אנו מחזיקים עליך, ולבקש שנתקן אותו.
rights-erase = אפשר לבקש שנמחק אותו.
rights-opt-out = אפשר לבקש שלא נמכור אותו ולא נשתף אותו. מימוש הזכויות האלה לא יגרום לאיש יחס פחות טוב.
rights-record = בחירותיך נרשמות לפי המספר שבעוגייה { $cookie }, ללא שום פרט אחר שמגלה את זהותך. כדי לראות את הרישום, יש
    לשלוח לנו את המספר הזה.
rights-within-a-month = אנו משיבים בתוך חודש.
rights-within-days = מספר הימים למתן תשובה: { $days }.
rights-within-working-days = מספר ימי העבודה למתן תשובה: { $days }.
rights-contact = אפשר לפנות לכאן:
rights-complain = אפשר להגיש תלונה אל:
rights-complain-first = אם תשובתנו אינה מספקת אותך, יש להתלונן תחילה אלינו, ולאחר מכן אל:
rights-complain-anywhere = אפשר להגיש תלונה לרשות להגנת המידע במדינתך.


## What stands in for a blocked video or map

placeholder-title = { $name } לא נטען
placeholder-reason = בעת הטעינה יועברו אל { $vendor } נתונים על ביקורך באתר זה. לא אישרת את ״{ $category }״.
placeholder-once = טעינה חד־פעמית
placeholder-always = לאשר תמיד את { $name }
placeholder-open = פתיחה באתר { $host }


## When something went wrong: a title, and one sentence

problem-not-found = העמוד לא נמצא
problem-not-found-text = אין עמוד בכתובת הזאת.
problem-refused = בחירתך לא התקבלה
problem-foreign = הבחירה לא הגיעה מעמוד של אתר זה.
problem-unreadable = לא ניתן היה לקרוא את הטופס, ולכן דבר לא השתנה. נבקש לחזור ולנסות שוב.
problem-too-much = אלה בחירות בודדות רבות מכדי לזכור: נבקש לבחור לפי קטגוריה.
problem-not-saved = לא ניתן היה לשמור את בחירתך
problem-not-saved-text = כרגע איננו יכולים לרשום את הסכמתך, ולכן דבר לא הופעל; נבקש לנסות שוב בעוד דקה.
