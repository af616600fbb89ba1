language-name = Te reo Māori
language-direction = ltr
list-separator = {", "}


## The banner

banner-label = Ngā pihikete me te aroturuki
banner-title = Ngā pihikete kei { $site }
banner-title-unnamed = Ngā pihikete kei tēnei paetukutuku
banner-text = Ka whakamahi mātou i ngā pihikete me ētahi atu hangarau aroturuki hei whakapai ake i tō tirotiro, hei tātari i te
    whakamahinga o tō mātou paetukutuku, hei mārama anō hoki nō hea ō mātou manuhiri.
off-until-yes = Kei te weto kia whakaae rā anō koe: { $categories }.
on-unless-no = Kei te kā mēnā kāore koe e whakakāhore: { $categories }.
on-with-notice = Kei te kā, ā, ka taea e koe te whakaweto: { $categories }.
on-for-statistics = Kei te kā mō ā mātou ake tatauranga, mēnā kāore koe e whakahē: { $names }.
sale-notice = Ki te whiwhi ngā kamupene pānuitanga i ngā raraunga mō tō torotoronga, tērā ka kīia he hoko atu, he tiri
    rānei i ō mōhiohio whaiaro.
do-not-sell = Kaua aku mōhiohio whaiaro e hokona atu, e tiria rānei
your-privacy-choices = Ō kōwhiringa tūmataiti
opted-out = Kua whakakāhoretia te hoko atu me te tiri
your-rights = Ō mōtika
third-parties = Ngā hunga tuatoru tērā ka whiwhi raraunga: { $count }
change-your-mind = Ka taea e koe te huri i tō whakaaro ahakoa te wā, kei “{ $link }”.
accept-all = Whakaaetia te katoa
reject-all = Whakakāhoretia te katoa
choose = Kōwhiri
save-choice = Tiakina taku kōwhiringa
cookie-settings = Ngā tautuhinga pihikete
settings-label = Ngā pihikete
privacy-page = Whārangi tūmataiti
always-on = Kā i ngā wā katoa
outdated = Kua rerekē ngā mea e tono ana mātou mai i tō torotoronga o mua; tēnā, kōwhiri anō.
signal-honoured = Kua whakamanahia tō tono kia kaua e whai wāhi.
signal-effect = E tuku ana tō pūtirotiro i te { $signal }, nō reira ka noho weto tonu a “{ $marketing }” kia whakakāngia
    rā anō e koe i konei.
signal-overridden = E tuku ana tō pūtirotiro i te { $signal }. Heoi anō, kua whakaae koe ki te whakatairanga i tēnei
    paetukutuku; whakakāhoretia i konei kia whai mana anō ai te tohu.


## The categories: a short name, and what it means for the visitor

category-necessary = Waiwai
category-necessary-text = E matea ana kia mahi ai tēnei paetukutuku: kia haumaru ai, kia noho takiuru ai koe, kia tukuna ai ngā
    puka ka whakakīia e koe, kia maumahara ai hoki ki tēnei kōwhiringa. Ka kā ēnei i ngā wā katoa.
category-necessary-short = Ko ngā mea e matea ana kia mahi ai te paetukutuku, kia maumahara ai hoki ki tō kōwhiringa.
category-functional = Taumahi
category-functional-short = He āhuatanga tāpiri nā ētahi atu kamupene, pērā i ngā mahere, te kōrerorero, ngā momotuhi me ngā
    puka tāmau.
category-functional-text = { category-functional-short } Ka kite aua kamupene i tō wāhitau IP me te whārangi e tirohia ana e
    koe. Ki te kore tēnei, ka noho weto aua āhuatanga.
category-analytics = Tātaritanga
category-analytics-short = Ka ine i te whakamahinga o te paetukutuku: ko ēhea ngā whārangi ka pānuitia, he pēhea te roa, nō
    hea hoki ngā manuhiri.
category-analytics-text = { category-analytics-short } Ka tautuhi pihikete ngā kamupene ine kia wehewehea ai ngā
    torotoronga. Ki te kore tēnei, kāore tō torotoronga e tatauria e rātou.
category-marketing = Whakatairanga
category-marketing-short = Mā tēnei ka mōhio ngā kamupene pānuitanga ko koe tērā, i konei, i ētahi atu paetukutuku hoki, kia
    whakaatu pānuitanga ai rātou ki a koe, kia ine ai mēnā e whai hua ana.
category-marketing-text = { category-marketing-short } Ka taea e rātou te tāpiri tō torotoronga ki tētahi kōtaha mōu. Ki te
    kore tēnei, tērā tonu ka kite pānuitanga koe, engari kāore tētahi e hāngai ki tō torotoronga ki konei.
category-media = Pāpāho o waho
category-media-short = Ko ngā ataata, ngā pōhi me ētahi atu ihirangi nō ētahi atu paetukutuku, pērā i a YouTube, i a X
    rānei.
category-media-text = { category-media-short } Ina utaina aua ihirangi, ka kite te kaiwhakarato i tō wāhitau IP me te
    whārangi e tirohia ana e koe, ā, tērā ka tautuhi pihikete. Ki te kore tēnei, ka kite kē koe i tētahi hononga.


## The settings page

settings-introduction = Māu e whakatau he aha ka utaina, ka rokirokitia hoki i tō torotoronga. Kāore he mea i konei e matea ana
    kia taea ai te paetukutuku te whakamahi, kāore he utu mō te whakakāhore, ā, ka taea tō kōwhiringa te huri, te tango rānei
    ahakoa te wā.
choice-saved = Kua tiakina tō kōwhiringa.
in-force = E mana ana ināianei
in-force-chosen = Kua kōwhiri koe.
in-force-not-chosen = Kāore anō koe kia kōwhiri.
in-force-signal = Kāore anō koe kia kōwhiri; e mana ana te tohu a tō pūtirotiro.
in-force-necessary = Ko ngā mea waiwai anake e kā ana.
in-force-allowed = E kā ana i tua atu i ngā mea waiwai: { $allowed }.
what-you-can-allow = Ngā mea ka taea e koe te whakaae
for-everything = Mō te katoa i te wā kotahi, kia rite rānei ki ngā mea kua tohua i runga ake
unasked = Ka utaina me te kore e pātai
unasked-text = Tērā ka utaina ēnei e te paetukutuku mō te katoa. Kātahi ka kite ō rātou kaihanga i tō wāhitau whatunga.
services = Ngā ratonga: { $count }
choose-singly = Mā “{ $category }” ka whakaaetia ēnei katoa. Kia whakaaetia ētahi anake, kaua tērā e tohua, engari tohua ngā mea
    i konei.
needs-all = Ka taea e tēnei ngā mea katoa te uta, nō reira ka mahi anake mēnā kua whakaaetia ēnei katoa, mēnā rānei kua tohua ko
    tēnei tonu: { $categories }.
privacy-notice = Pānui tūmataiti
cookies = Ngā pihikete: { $count }
cookie-name = Pihikete
cookie-purpose = Te take
cookie-kept = Te roa ka puritia
first-party = nā tēnei paetukutuku
third-party = hunga tuatoru
third-party-domain = hunga tuatoru, { $domain }
not-stated = kāore i tohua
until-closed = kia katia rā anō e koe te pūtirotiro
one-year = 1 tau
years = { $count } tau
one-month = 1 marama
months = { $count } marama
one-week = 1 wiki
weeks = { $count } wiki
one-day = 1 rā
days = { $count } rā
one-hour = 1 hāora
hours = { $count } hāora
one-minute = 1 meneti
minutes = { $count } meneti
one-second = 1 hēkona
seconds = { $count } hēkona
back = Hoki ki te paetukutuku
questions = He pātai āu?
language = Reo


## The cookie declaration: a page that lists all cookies and services

declaration-title = Ngā pihikete me ngā ratonga
declaration-text = Ko ngā mea tērā ka rokirokitia e tēnei paetukutuku ki tō pūrere, ka utaina mai rānei i wāhi kē: nā
    wai, hei aha, ā, he pēhea te roa. Ko ngā mea anake kua tohua “{ state-on }” e mahi ana ināianei.
search-for = Ingoa, kamupene, pihikete, take rānei
search-in = Kāwai
search-all = Te katoa
search = Rapua
search-found = I kitea: { $count }
search-show-all = Whakaaturia te katoa
on-this-page = Kei tēnei whārangi
state-on = Kā
state-off = Weto
own-cookies = Ngā pihikete ake a tēnei paetukutuku
own-cookies-text = Nā te paetukutuku ake ēnei i tautuhi. Ko ngā mea kei ō rātou ingoa te kupu “consent”, ka tautuhia
    anake ina kōwhiri koe: ki te kore ērā, e kore e taea tō kōwhiringa te pupuri, te whakaatu rānei i tōna pono.
state-cookie-purpose = Ka maumahara ki tō kōwhiringa. He ōrite tēnei mō te hunga katoa he ōrite ā rātou kōwhiringa.
once-cookie-purpose = Mā tēnei ka taea te uta kia kotahi te wā tētahi mea kāore anō koe kia whakaae mō ngā wā katoa,
    pērā i te ataata kotahi.
identity-cookie-purpose = He tau matapōkere e kitea ai te mauhanga o tō kōwhiringa. Ko te whārangi tautuhinga anake ka
    whiwhi i tēnei.
in-storage = kei te rokiroki o te pūtirotiro
until-deleted = kia mukua rā anō e koe
no-cookies = Kāore he pihikete e mōhiotia ana. Ka kite tōna kaihanga i tō wāhitau whatunga.
exempt-text = Ka mahi mō ngā tatauranga ake anake a tēnei paetukutuku. Ka taea e koe te whakahē i ngā tautuhinga mā te
    whakakāhore, mā te kore rānei e tohu.
exempt-limits = Te roa rawa ka puritia: pihikete – { $cookies }; tatauranga – { $figures }.
help-title = Kei tō pūtirotiro
help-text = Ka taea hoki e koe ngā pihikete te muku, te whakakāhore rānei i tō pūtirotiro, mō ngā paetukutuku katoa i te
    wā kotahi. Ki te pērā, tērā pea kāore ētahi paetukutuku, me ngā puka kei reira, e mahi. Kei reira anake ka taea te
    muku i ngā pihikete a ētahi atu kamupene. Nō ngā putanga reo Ingarihi ngā kupu.
help-by = Āwhina nā { $vendor }
help-reviewed = I arotakea i te { $date }

rights-title = { your-rights }
rights-withdraw = Ka taea e koe te huri, te tango rānei i tō kōwhiringa ahakoa te wā, he pērā te māmā i te kōwhiringa
    tuatahi:
rights-access = Ka taea e koe te pātai mai he aha ngā mōhiohio e puritia ana e mātou mōu, me te tono kia whakatikaina.
rights-erase = Ka taea e koe te tono kia mukua aua mōhiohio.
rights-opt-out = Ka taea e koe te kī mai kia kaua aua mōhiohio e hokona atu, e tiria rānei. Kāore tētahi e
    whakatoiharatia mō te whakamahi i ēnei mōtika.
rights-record = Ka tuhia ō kōwhiringa i raro i te tau kei te pihikete { $cookie }, kāore he mea atu e mōhiotia ai ko wai
    koe. Tukua mai taua tau ki te hiahia koe ki te kite i te mauhanga.
rights-within-a-month = Ka whakautu mātou i roto i te marama kotahi.
rights-within-days = Ngā rā e whakautu ai mātou: { $days }.
rights-within-working-days = Ngā rā mahi e whakautu ai mātou: { $days }.
rights-contact = Pātai mai ki konei:
rights-complain = Ka taea e koe te tuku amuamu ki:
rights-complain-first = Ki te kore koe e ngata i tā mātou whakautu, tukua tō amuamu ki a mātou i te tuatahi, kātahi ki:
rights-complain-anywhere = Ka taea e koe te tuku amuamu ki te mana tiaki raraunga o tō whenua.


## What stands in for a blocked video or map

placeholder-title = Kāore a { $name } i utaina
placeholder-reason = Ki te utaina, ka tukuna ki a { $vendor } he raraunga mō tō torotoronga ki tēnei paetukutuku. Kāore
    anō koe kia whakaae ki “{ $category }”.
placeholder-once = Utaina kia kotahi te wā
placeholder-always = Whakaaetia a { $name } i ngā wā katoa
placeholder-open = Huakina i { $host }


## When something went wrong: a title, and one sentence

problem-not-found = Kāore te whārangi i kitea
problem-not-found-text = Kāore he whārangi i tēnei wāhitau.
problem-refused = Kāore tō kōwhiringa i whakaaetia
problem-foreign = Kāore te kōwhiringa i ahu mai i tētahi whārangi o tēnei paetukutuku.
problem-unreadable = Kāore i taea te puka te pānui, nō reira kāore he mea i huri. Tēnā, hoki whakamuri, ka whakamātau anō.
problem-too-much = He nui rawa ēnei kōwhiringa takitahi hei maumahara: tēnā, kōwhiri mā ngā kāwai.
problem-not-saved = Kāore i taea tō kōwhiringa te tiaki
problem-not-saved-text = Kāore e taea e mātou tō whakaaetanga te tuhi ināianei, nō reira kāore he mea i whakakāngia; tēnā,
    whakamātau anō ā muri i te meneti kotahi.
