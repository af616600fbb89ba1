language-name = Íslenska
language-direction = ltr
list-separator = {", "}


## The banner

banner-label = Vafrakökur og rakning
banner-title = Vafrakökur á { $site }
banner-title-unnamed = Vafrakökur á þessum vef
banner-text = Við notum vafrakökur og aðra rakningartækni til að bæta upplifun þína á vefnum, greina umferð um hann og skilja
    hvaðan gestir okkar koma.
off-until-yes = Slökkt þar til þú segir já: { $categories }.
on-unless-no = Kveikt nema þú segir nei: { $categories }.
on-with-notice = Kveikt og þú getur slökkt: { $categories }.
on-for-statistics = Kveikt fyrir okkar eigin tölfræði nema þú andmælir: { $names }.
sale-notice = Ef auglýsingafyrirtæki fá gögn um heimsókn þína getur það talist sala eða deiling á persónuupplýsingum
    þínum.
do-not-sell = Ekki selja eða deila persónuupplýsingum mínum
your-privacy-choices = Persónuverndarval þitt
opted-out = Sölu og deilingu hafnað
your-rights = Réttindi þín
third-parties = Þriðju aðilar sem gætu fengið gögn: { $count }
change-your-mind = Þú getur skipt um skoðun hvenær sem er undir „{ $link }“.
accept-all = Samþykkja allar
reject-all = Hafna öllum
choose = Velja
save-choice = Vista val mitt
cookie-settings = Vafrakökustillingar
settings-label = Vafrakökur
privacy-page = Persónuvernd
always-on = Alltaf kveikt
outdated = Það sem við biðjum um hefur breyst frá síðustu heimsókn þinni. Vinsamlegast veldu aftur.
signal-honoured = Orðið hefur verið við beiðni þinni um að afþakka.
signal-effect = Vafrinn þinn sendir merkið { $signal } og því er áfram slökkt á flokknum „{ $marketing }“ nema þú
    kveikir á honum hér.
signal-overridden = Vafrinn þinn sendir merkið { $signal }. Þú hefur samt sem áður leyft markaðssetningu á þessum vef;
    hafnaðu henni hér til að merkið gildi aftur.


## The categories: a short name, and what it means for the visitor

category-necessary = Nauðsynlegar
category-necessary-text = Þarf til að vefurinn virki: til að gæta öryggis, láta innskráningu þína haldast, senda eyðublöð sem þú
    fyllir út og muna þetta val. Alltaf er kveikt á þessu.
category-necessary-short = Það sem vefurinn þarf til að virka og til að muna val þitt.
category-functional = Virkni
category-functional-short = Viðbótareiginleikar frá öðrum fyrirtækjum, svo sem kort, spjall, leturgerðir og innfelld
    eyðublöð.
category-functional-text = { category-functional-short } Þau fyrirtæki sjá IP-töluna þína og á hvaða síðu þú ert. Án þeirra
    er slökkt á þessum eiginleikum.
category-analytics = Tölfræði
category-analytics-short = Mælir hvernig vefurinn er notaður: hvaða síður eru lesnar, hve lengi og hvaðan gestir koma.
category-analytics-text = { category-analytics-short } Fyrirtækin sem mæla setja vafrakökur til að greina heimsóknir í
    sundur. Án þessa telja þau ekki heimsókn þína.
category-marketing = Markaðssetning
category-marketing-short = Gerir auglýsingafyrirtækjum kleift að þekkja þig hér og á öðrum vefjum, sýna þér auglýsingar og
    mæla hvort þær virka.
category-marketing-text = { category-marketing-short } Þau geta bætt heimsókn þinni við snið um þig. Án þessa gætirðu samt
    séð auglýsingar, en engar sem byggja á heimsókn þinni hér.
category-media = Ytra efni
category-media-short = Myndbönd, færslur og annað efni sem birt er af öðrum vefjum, svo sem YouTube eða X.
category-media-text = { category-media-short } Þegar slíkt efni hleðst inn sér veitandi þess IP-töluna þína og á hvaða síðu
    þú ert og kann að setja vafrakökur. Án þessa sérðu tengil í staðinn.


## The settings page

settings-introduction = Ákveddu hvað má hlaða inn og vista þegar þú kemur á vefinn. Ekkert hér er nauðsynlegt til að nota
    vefinn, það kostar þig ekkert að hafna og þú getur breytt vali þínu eða afturkallað það hvenær sem er.
choice-saved = Val þitt hefur verið vistað.
in-force = Í gildi núna
in-force-chosen = Þú hefur valið.
in-force-not-chosen = Þú hefur ekki valið enn.
in-force-signal = Þú hefur ekki valið enn; merkið frá vafranum þínum gildir.
in-force-necessary = Aðeins er kveikt á því sem er nauðsynlegt.
in-force-allowed = Kveikt er á þessu auk þess sem er nauðsynlegt: { $allowed }.
what-you-can-allow = Það sem þú getur leyft
for-everything = Fyrir allt í einu eða eins og merkt er við hér að ofan
unasked = Hlaðið inn án þess að spyrja
unasked-text = Vefurinn getur hlaðið þessu inn hjá öllum. Þau sem standa að baki því sjá þá IP-töluna þína.
services = Þjónusta: { $count }
choose-singly = „{ $category }“ leyfir allt þetta. Ef þú vilt aðeins leyfa sumt skaltu sleppa því að haka við flokkinn og haka
    við hér.
needs-all = Þessi þjónusta getur hlaðið inn hverju sem er og keyrir því aðeins þar sem allir þessir flokkar eru leyfðir eða
    þegar hakað er við hana sjálfa: { $categories }.
privacy-notice = Persónuverndaryfirlýsing
cookies = Vafrakökur: { $count }
cookie-name = Vafrakaka
cookie-purpose = Tilgangur
cookie-kept = Geymslutími
first-party = frá þessum vef
third-party = þriðji aðili
third-party-domain = þriðji aðili, { $domain }
not-stated = ekki tilgreint
until-closed = þar til þú lokar vafranum
one-year = 1 ár
years = { $count } ár
one-month = 1 mánuður
months = { $count } mánuðir
one-week = 1 vika
weeks = { $count } vikur
one-day = 1 dagur
days = { $count } dagar
one-hour = 1 klukkustund
hours = { $count } klukkustundir
one-minute = 1 mínúta
minutes = { $count } mínútur
one-second = 1 sekúnda
seconds = { $count } sekúndur
back = Til baka á vefinn
questions = Spurningar?
language = Tungumál


## The cookie declaration: a page that lists all cookies and services

declaration-title = Vafrakökur og þjónusta
declaration-text = Það sem þessi vefur gæti vistað í tækinu þínu eða sótt frá öðrum: hverjir standa að því, til hvers og
    hve lengi. Aðeins það sem er merkt „{ state-on }“ keyrir núna.
search-for = Heiti, fyrirtæki, vafrakaka eða tilgangur
search-in = Flokkur
search-all = Allir
search = Leita
search-found = Fjöldi niðurstaðna: { $count }
search-show-all = Sýna allt
on-this-page = Á þessari síðu
state-on = Kveikt
state-off = Slökkt
own-cookies = Vafrakökur þessa vefs
own-cookies-text = Vefurinn sjálfur setur þessar vafrakökur. Þær sem hafa „consent“ í heiti sínu eru aðeins settar þegar
    þú velur: án þeirra væri hvorki hægt að geyma val þitt né sanna það.
state-cookie-purpose = Man val þitt. Hún er eins hjá öllum sem velja það sama.
once-cookie-purpose = Leyfir að einhverju sem þú hefur ekki leyft til frambúðar sé hlaðið inn einu sinni, til dæmis einu
    myndskeiði.
identity-cookie-purpose = Tala valin af handahófi sem gerir kleift að finna skráninguna á vali þínu. Aðeins
    stillingasíðan fær hana.
in-storage = í geymslu vafrans
until-deleted = þar til þú eyðir því
no-cookies = Engar vafrakökur eru þekktar. Þau sem standa að baki þjónustunni sjá IP-töluna þína.
exempt-text = Keyrir eingöngu fyrir eigin tölfræði þessa vefs. Þú getur andmælt í stillingunum með því að hafna eða með
    því að sleppa því að haka við.
exempt-limits = Lengsti geymslutími: vafrakökur – { $cookies }; tölfræði – { $figures }.
help-title = Í vafranum þínum
help-text = Þú getur líka eytt vafrakökum eða hafnað þeim í vafranum þínum, á öllum vefjum í einu. Þá gæti verið að
    sumir vefir, og eyðublöð á þeim, virki ekki. Vafrakökum annarra fyrirtækja er aðeins hægt að eyða þar. Heitin eru úr
    enskum útgáfum vafranna.
help-by = Hjálp frá { $vendor }
help-reviewed = Síðast yfirfarið: { $date }

rights-title = { your-rights }
rights-withdraw = Þú getur breytt vali þínu eða afturkallað það hvenær sem er, jafn auðveldlega og þú valdir:
rights-access = Þú getur spurt okkur hvaða upplýsingar við höfum um þig og beðið okkur um að leiðrétta þær.
rights-erase = Þú getur beðið okkur um að eyða þeim.
rights-opt-out = Þú getur beðið okkur um að selja þær hvorki né deila þeim. Enginn fær verri meðferð fyrir að nýta þessi
    réttindi.
rights-record = Val þitt er skráð undir tölunni í vafrakökunni { $cookie } og engu öðru sem segir til um hver þú ert.
    Sendu okkur töluna ef þú vilt sjá skráninguna.
rights-within-a-month = Við svörum innan eins mánaðar.
rights-within-days = Frestur okkar til að svara, í dögum: { $days }.
rights-within-working-days = Frestur okkar til að svara, í virkum dögum: { $days }.
rights-contact = Spyrðu hér:
rights-complain = Þú getur kvartað hér:
rights-complain-first = Ef þú sættir þig ekki við svar okkar skaltu fyrst kvarta til okkar og síðan hér:
rights-complain-anywhere = Þú getur kvartað til persónuverndaryfirvalda í þínu landi.


## What stands in for a blocked video or map

placeholder-title = { $name } er ekki hlaðið inn
placeholder-reason = Þá yrðu gögn um heimsókn þína send til fyrirtækisins { $vendor }. Þú hefur ekki leyft „{ $category }“.
placeholder-once = Hlaða inn einu sinni
placeholder-always = Leyfa alltaf { $name }
placeholder-open = Opna á { $host }


## When something went wrong: a title, and one sentence

problem-not-found = Síða fannst ekki
problem-not-found-text = Engin síða er á þessari slóð.
problem-refused = Ekki var tekið við vali þínu
problem-foreign = Valið kom ekki frá síðu á þessum vef.
problem-unreadable = Ekki var hægt að lesa eyðublaðið og því hefur ekkert breyst. Vinsamlegast farðu til baka og reyndu aftur.
problem-too-much = Þetta eru of mörg stök atriði til að muna: vinsamlegast veldu eftir flokkum.
problem-not-saved = Ekki tókst að vista val þitt
problem-not-saved-text = Ekki er hægt að skrá samþykki þitt eins og er og því var ekki kveikt á neinu; vinsamlegast reyndu aftur
    eftir eina mínútu.
