language-name = हिन्दी
language-direction = ltr
list-separator = {", "}


## The banner

banner-label = कुकीज़ और ट्रैकिंग
banner-title = { $site } पर कुकीज़
banner-title-unnamed = इस वेबसाइट पर कुकीज़
banner-text = हम कुकीज़ का उपयोग करते हैं। कुकीज़ और अन्य ट्रैकिंग तकनीकों से हम वेबसाइट को आपके लिए बेहतर बनाते हैं, उसके
    ट्रैफ़िक का विश्लेषण करते हैं और समझते हैं कि विज़िटर कहाँ से आते हैं।
off-until-yes = आपके हाँ कहने तक बंद: { $categories }।
on-unless-no = आपके ना कहने तक चालू: { $categories }।
on-with-notice = चालू, और आप इसे बंद कर सकते हैं: { $categories }।
on-for-statistics = जब तक आप आपत्ति न करें, हमारे अपने आँकड़ों के लिए चालू: { $names }।
sale-notice = विज्ञापन कंपनियों को आपकी विज़िट का डेटा मिलने देना आपकी निजी जानकारी बेचना या साझा करना माना जा सकता है।
do-not-sell = मेरी निजी जानकारी न बेचें और न साझा करें
your-privacy-choices = आपके गोपनीयता विकल्प
opted-out = बेचना और साझा करना अस्वीकार किया गया
your-rights = आपके अधिकार
third-parties = तृतीय पक्ष जिन्हें डेटा मिल सकता है: { $count }
change-your-mind = आप “{ $link }” में किसी भी समय अपना निर्णय बदल सकते हैं।
accept-all = सभी स्वीकार करें
reject-all = सभी अस्वीकार करें
choose = चुनें
save-choice = मेरा चुनाव सहेजें
cookie-settings = कुकी सेटिंग
settings-label = कुकीज़
privacy-page = गोपनीयता पृष्ठ
always-on = हमेशा चालू
outdated = आपकी पिछली विज़िट के बाद वह बदल गया है जिसकी हम अनुमति माँगते हैं, इसलिए कृपया फिर से चुनें।
signal-honoured = ऑप्ट-आउट का आपका अनुरोध मान लिया गया है।
signal-effect = आपका ब्राउज़र { $signal } संकेत भेजता है, इसलिए जब तक आप यहाँ चालू न करें, “{ $marketing }” बंद रहेगा।
signal-overridden = आपका ब्राउज़र { $signal } संकेत भेजता है। फिर भी आपने इस वेबसाइट पर मार्केटिंग की अनुमति दी है;
    संकेत को फिर से प्रभावी करने के लिए इसे यहाँ अस्वीकार करें।


## The categories: a short name, and what it means for the visitor

category-necessary = आवश्यक
category-necessary-text = इस वेबसाइट के काम करने के लिए ज़रूरी: इसे सुरक्षित रखने, आपको साइन-इन बनाए रखने, आपके भरे हुए फ़ॉर्म
    भेजने और यह चुनाव याद रखने के लिए। ये हमेशा चालू रहते हैं।
category-necessary-short = वेबसाइट के काम करने और आपका चुनाव याद रखने के लिए जो ज़रूरी है।
category-functional = कार्यात्मक
category-functional-short = अन्य कंपनियों की अतिरिक्त सुविधाएँ, जैसे नक्शे, चैट, फ़ॉन्ट और एम्बेड किए गए फ़ॉर्म।
category-functional-text = { category-functional-short } वे कंपनियाँ आपका IP पता देखती हैं और यह भी कि आप किस पृष्ठ पर हैं।
    इसके बिना ये सुविधाएँ बंद रहती हैं।
category-analytics = विश्लेषण
category-analytics-short = यह मापता है कि वेबसाइट का उपयोग कैसे होता है: कौन-से पृष्ठ कितनी देर पढ़े जाते हैं और विज़िटर
    कहाँ से आते हैं।
category-analytics-text = { category-analytics-short } मापने वाली कंपनियाँ अलग-अलग विज़िट पहचानने के लिए कुकीज़ सेट करती
    हैं। इसके बिना वे आपकी विज़िट नहीं गिनतीं।
category-marketing = मार्केटिंग
category-marketing-short = इससे विज्ञापन कंपनियाँ आपको यहाँ और अन्य वेबसाइटों पर पहचान सकती हैं, ताकि आपको विज्ञापन दिखाएँ
    और मापें कि वे असर करते हैं या नहीं।
category-marketing-text = { category-marketing-short } वे आपकी विज़िट को आपके बारे में बनी प्रोफ़ाइल में जोड़ सकती हैं। इसके
    बिना भी आपको विज्ञापन दिख सकते हैं, पर वे यहाँ की आपकी विज़िट पर आधारित नहीं होंगे।
category-media = बाहरी मीडिया
category-media-short = YouTube या X जैसी अन्य वेबसाइटों से दिखाए जाने वाले वीडियो, पोस्ट और अन्य सामग्री।
category-media-text = { category-media-short } ऐसी सामग्री लोड होने पर उसका प्रदाता आपका IP पता देखता है और यह भी कि आप किस
    पृष्ठ पर हैं, और वह कुकीज़ सेट कर सकता है। इसके बिना आपको उसकी जगह एक लिंक दिखता है।


## The settings page

settings-introduction = तय करें कि आपकी विज़िट के दौरान क्या लोड और संग्रहीत हो सकता है। वेबसाइट का उपयोग करने के लिए यहाँ कुछ
    भी ज़रूरी नहीं है, मना करने पर आपका कोई नुकसान नहीं है, और आप अपना चुनाव किसी भी समय बदल या वापस ले सकते हैं।
choice-saved = आपका चुनाव सहेज लिया गया है।
in-force = अभी क्या लागू है
in-force-chosen = आपने चुनाव कर लिया है।
in-force-not-chosen = आपने अभी तक चुनाव नहीं किया है।
in-force-signal = आपने अभी तक चुनाव नहीं किया है; आपके ब्राउज़र का संकेत लागू है।
in-force-necessary = केवल जो आवश्यक है, वही चालू है।
in-force-allowed = जो आवश्यक है, उसके अलावा चालू: { $allowed }।
what-you-can-allow = आप किन चीज़ों की अनुमति दे सकते हैं
for-everything = सबके लिए एक साथ, या जैसा ऊपर चुना गया है
unasked = बिना पूछे लोड किया गया
unasked-text = वेबसाइट इन्हें सबके लिए लोड कर सकती है। तब इन्हें बनाने वाले आपका नेटवर्क पता देखते हैं।
services = सेवाएँ: { $count }
choose-singly = “{ $category }” इन सबकी अनुमति देता है। केवल कुछ की अनुमति देने के लिए उसे न चुनें, बल्कि उन्हें यहाँ चुनें।
needs-all = यह कुछ भी लोड कर सकता है, इसलिए तभी चलता है जब इन सबकी अनुमति हो या इसे अलग से चुना गया हो: { $categories }।
privacy-notice = गोपनीयता सूचना
cookies = कुकीज़: { $count }
cookie-name = कुकी
cookie-purpose = किसलिए
cookie-kept = कब तक
first-party = इसी वेबसाइट की
third-party = तृतीय पक्ष
third-party-domain = तृतीय पक्ष, { $domain }
not-stated = नहीं बताया गया
until-closed = ब्राउज़र बंद करने तक
one-year = 1 वर्ष
years = { $count } वर्ष
one-month = 1 माह
months = { $count } माह
one-week = 1 सप्ताह
weeks = { $count } सप्ताह
one-day = 1 दिन
days = { $count } दिन
one-hour = 1 घंटा
hours = { $count } घंटे
one-minute = 1 मिनट
minutes = { $count } मिनट
one-second = 1 सेकंड
seconds = { $count } सेकंड
back = वेबसाइट पर वापस जाएँ
questions = कोई प्रश्न?
language = भाषा


## The cookie declaration: a page that lists all cookies and services

declaration-title = कुकीज़ और सेवाएँ
declaration-text = यह वेबसाइट आपके डिवाइस पर क्या संग्रहीत कर सकती है या दूसरों से क्या लोड कर सकती है: कौन, किसलिए और
    कब तक। अभी केवल वही चल रहा है जिस पर “{ state-on }” लिखा है।
search-for = नाम, कंपनी, कुकी या उद्देश्य
search-in = श्रेणी
search-all = सभी
search = खोजें
search-found = मिले: { $count }
search-show-all = सभी दिखाएँ
on-this-page = इस पृष्ठ पर
state-on = चालू
state-off = बंद
own-cookies = इस वेबसाइट की अपनी कुकीज़
own-cookies-text = इन्हें वेबसाइट स्वयं सेट करती है। जिनके नाम में “consent” है, वे केवल तब सेट होती हैं जब आप चुनते
    हैं: उनके बिना आपका चुनाव न सहेजा जा सकता और न प्रमाणित किया जा सकता।
state-cookie-purpose = आपका चुनाव याद रखती है। एक जैसा चुनाव करने वाले सभी लोगों के लिए यह एक जैसी होती है।
once-cookie-purpose = जिसकी आपने हमेशा के लिए अनुमति नहीं दी है, उसे एक बार लोड होने देती है, जैसे कोई एक वीडियो।
identity-cookie-purpose = एक यादृच्छिक संख्या, जिससे आपके चुनाव का रिकॉर्ड खोजा जा सकता है। यह केवल सेटिंग पृष्ठ को
    मिलती है।
in-storage = ब्राउज़र के स्टोरेज में
until-deleted = जब तक आप न मिटाएँ
no-cookies = कोई कुकी ज्ञात नहीं है। इसे बनाने वाले आपका नेटवर्क पता देखते हैं।
exempt-text = केवल इस वेबसाइट के अपने आँकड़ों के लिए चलता है। आप सेटिंग में अस्वीकार करके, या इसे न चुनकर, आपत्ति कर
    सकते हैं।
exempt-limits = अधिकतम अवधि: कुकीज़ – { $cookies }, आँकड़े – { $figures }।
help-title = आपके ब्राउज़र में
help-text = आप अपने ब्राउज़र में भी, सभी वेबसाइटों के लिए एक साथ, कुकीज़ मिटा या अस्वीकार कर सकते हैं। तब हो सकता है कि
    कुछ वेबसाइटें और उनके फ़ॉर्म काम न करें। दूसरी कंपनियों की कुकीज़ केवल वहीं मिटाई जा सकती हैं। नाम ब्राउज़रों के
    अंग्रेज़ी संस्करणों के हैं।
help-by = { $vendor } की सहायता
help-reviewed = जाँच की तारीख: { $date }

rights-title = { your-rights }
rights-withdraw = आप अपना चुनाव किसी भी समय उतनी ही आसानी से बदल या वापस ले सकते हैं, जितनी आसानी से आपने उसे किया था:
rights-access = आप हमसे पूछ सकते हैं कि हमारे पास आपके बारे में क्या जानकारी है, और उसे ठीक करने को कह सकते हैं।
rights-erase = आप हमसे उसे मिटाने को कह सकते हैं।
rights-opt-out = आप हमसे उसे न बेचने और न साझा करने को कह सकते हैं। इन अधिकारों का उपयोग करने पर किसी के साथ बुरा
    व्यवहार नहीं किया जाता।
rights-record = आपके चुनाव { $cookie } कुकी की संख्या के साथ दर्ज होते हैं, और ऐसा कुछ भी दर्ज नहीं होता जिससे पता चले
    कि आप कौन हैं। रिकॉर्ड देखना चाहें, तो हमें वह संख्या भेजें।
rights-within-a-month = हम एक माह के भीतर उत्तर देते हैं।
rights-within-days = उत्तर देने की अवधि, दिनों में: { $days }।
rights-within-working-days = उत्तर देने की अवधि, कार्य दिवसों में: { $days }।
rights-contact = यहाँ पूछें:
rights-complain = आप यहाँ शिकायत कर सकते हैं:
rights-complain-first = अगर आप हमारे उत्तर से संतुष्ट नहीं हैं, तो पहले हमसे शिकायत करें, फिर यहाँ:
rights-complain-anywhere = आप अपने देश के डेटा संरक्षण प्राधिकरण से शिकायत कर सकते हैं।


## What stands in for a blocked video or map

placeholder-title = { $name } लोड नहीं किया गया है
placeholder-reason = लोड होने पर आपकी विज़िट का डेटा { $vendor } को भेजा जाएगा। आपने “{ $category }” की अनुमति नहीं दी है।
placeholder-once = एक बार लोड करें
placeholder-always = { $name } की हमेशा अनुमति दें
placeholder-open = { $host } पर खोलें


## When something went wrong: a title, and one sentence

problem-not-found = पृष्ठ नहीं मिला
problem-not-found-text = इस पते पर कोई पृष्ठ नहीं है।
problem-refused = आपका चुनाव नहीं लिया गया
problem-foreign = यह चुनाव इस वेबसाइट के किसी पृष्ठ से नहीं आया।
problem-unreadable = फ़ॉर्म पढ़ा नहीं जा सका, इसलिए कुछ भी नहीं बदला है। कृपया वापस जाएँ और फिर से कोशिश करें।
problem-too-much = याद रखने के लिए अलग-अलग चुनाव बहुत ज़्यादा हैं: कृपया श्रेणी के अनुसार चुनें।
problem-not-saved = आपका चुनाव सहेजा नहीं जा सका
problem-not-saved-text = अभी हम आपकी सहमति दर्ज नहीं कर सकते, इसलिए कुछ भी चालू नहीं किया गया; कृपया एक मिनट बाद फिर से कोशिश
    करें।
