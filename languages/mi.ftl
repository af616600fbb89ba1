language-name = Te reo Māori
language-direction = ltr
list-separator = {", "}


## The banner

banner-label = Ngā pihikete me te aroturuki
banner-title = Ngā pihikete i { $site }
banner-title-unnamed = Ngā pihikete i tēnei pae
banner-text = Ka whakamahi mātou i ngā pihikete me ētahi atu hangarau aroturuki hei whakapai ake i tō toronga mai, hei tātari i ā mātou
    waka, hei mārama hoki nō hea ō mātou manuhiri.
off-until-yes = Ka weto kia whakaae rawa koe: { $categories }.
on-unless-no = Ka kā ki te kore koe e whakahē: { $categories }.
third-parties = Ngā rōpū o waho ka whiwhi raraunga pea: { $count }
change-your-mind = Ka taea e koe te huri i tō whakaaro ahakoa te wā i “{ $link }”.
accept-all = Whakaaetia katoatia
reject-all = Whakakāhoretia katoatia
choose = Kōwhiri
save-choice = Tiakina taku kōwhiringa
cookie-settings = Ngā tautuhinga pihikete
settings-label = Ngā pihikete
privacy-page = Te tūmataitinga
always-on = Kā tonu
outdated = Kua rerekē tā mātou tono mai i tō toronga o mua, nō reira kōwhiria anō.
signal-honoured = Kua whakamanahia te tohu whakakāhore.
signal-effect = E tuku ana tō pūtirotiro i te { $signal }, nō reira ka noho weto a “{ $marketing }” ki te kore koe e
    whakakā ki konei.
signal-overridden = E tuku ana tō pūtirotiro i te { $signal }. Heoi, kua whakaae koe ki te whakatairanga i tēnei pae;
    whakakāhoretia ki konei kia mana anō ai te tohu.


## The categories

category-necessary = Me mātua whai
category-necessary-text = Me whai kia mahi ai tēnei pae: kia haumaru ai, kia takiuru tonu ai koe, kia tukuna ai ngā puka, kia maumahara ai
    ki tēnei kōwhiringa. Ka kā tonu ēnei.
category-necessary-short = Ngā mea e mahi ai te pae, e maumahara ai hoki ki tō kōwhiringa.
category-functional = Āheinga
category-functional-text = He āheinga nā ētahi atu kamupene, pērā i ngā mahere, te kōrerorero, ngā momotuhi me ngā puka tāmau. Ka kite aua
    kamupene i tō wāhitau IP me te whārangi e tirohia ana e koe. Ki te kore ēnei, ka weto ngā āheinga.
category-analytics = Tātaritanga
category-analytics-text = Ka ine i te whakamahinga o te pae: ko ēhea whārangi ka pānuitia, mō te hia roa, nō hea hoki ngā manuhiri. Ka
    whakatakoto pihikete ngā kamupene ine hei wehewehe i ngā toronga. Ki te kore, kāore rātou e tatau i tō toronga.
category-marketing = Whakatairanga
category-marketing-text = Ka taea e ngā kamupene pānui te mōhio ko koe tērā ki konei, ki ētahi atu pae hoki, hei whakaatu pānui, hei ine i te
    whai hua. Ka tāpirihia pea tō toronga ki tētahi kōtaha mōu. Ki te kore, ka kite tonu pea koe i ngā pānui, engari kāore e
    takea mai i tō toronga ki konei.
category-media = Pāpāho o waho
category-media-text = He ataata, he pōhi, he ihirangi hoki nō ētahi atu pae, pērā i YouTube, i X rānei. Ka utaina ana, ka kite te kaiwhakarato
    i tō wāhitau IP me te whārangi e tirohia ana e koe, ā, ka whakatakoto pihikete pea. Ki te kore, ka kite koe i tētahi hono.


## The settings page

settings-introduction = Whakatauhia he aha ka utaina, ka rokirokihia i tō toronga mai. Kāore tētahi o ēnei e hiahiatia ana hei whakamahi i te
    pae, kāore he utu o te whakakāhore, ā, ka taea te huri, te tango rānei i tō kōwhiringa ahakoa te wā.
choice-saved = Kua tiakina tō kōwhiringa.
in-force = E mana ana ināianei
in-force-chosen = Kua kōwhiri koe.
in-force-not-chosen = Kāore anō koe kia kōwhiri.
in-force-signal = Kāore anō koe kia kōwhiri; e mana ana te tohu a tō pūtirotiro.
in-force-necessary = Ko ngā mea me mātua whai anake e kā ana.
in-force-allowed = E kā ana i tua atu i ngā mea me mātua whai: { $allowed }.
what-you-can-allow = Ngā mea ka taea e koe te whakaae
for-everything = Mō te katoa i te wā kotahi, mō ngā mea rānei kua tohua i runga
unasked = Ka utaina me te kore e pātai
unasked-text = Ka taea e te pae ēnei te uta mō te katoa. Ka kite ngā kaihanga i tō wāhitau IP.
services = Ngā ratonga: { $count }
choose-singly = Ka whakaae a “{ $category }” ki ēnei katoa. Hei whakaae ki ētahi anake, waiho kia kore e tohua, ka tohu ai i ētahi ki konei.
needs-all = Ka taea te uta i te aha atu, nō reira ka mahi anake ki te whakaaetia ēnei katoa, ki te tohua rānei tēnei ake: { $categories }.
privacy-notice = Pānui tūmataitinga
privacy-notice-of = Te pānui tūmataitinga a { $vendor }
cookies = Ngā pihikete: { $count }
cookie-name = Pihikete
cookie-purpose = Hei aha
cookie-kept = Te roa
first-party = nā tēnei pae
third-party = nā tētahi rōpū o waho
third-party-domain = nā tētahi rōpū o waho, { $domain }
not-stated = kāore i whakahuatia
until-closed = kia katia rā anō te pūtirotiro
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
back = Hoki ki te pae
questions = He pātai?
language = Reo


## What stands in for a blocked video or map

placeholder-title = Kāore a { $name } i utaina
placeholder-reason = Ka tukuna he raraunga mō tō toronga ki a { $vendor }. Kāore koe i whakaae ki “{ $category }”.
placeholder-open = Huakina i { $host }


## When something went wrong

problem-not-found = Kāore te whārangi i kitea
problem-not-found-text = Kāore he whārangi i tēnei wāhitau.
problem-refused = Kāore tō kōwhiringa i tangohia
problem-foreign = Ehara i te mea nō tētahi whārangi o tēnei pae te kōwhiringa.
problem-unreadable = Kāore i taea te pānui te puka, nō reira kāore he mea i rerekē. Hoki atu, ka ngana anō.
problem-too-much = He nui rawa ēnei kōwhiringa takitahi hei maumahara: kōwhiria mā te kāwai.
problem-not-saved = Kāore i taea te tiaki i tō kōwhiringa
problem-not-saved-text = Kāore e taea e mātou te tuhi i tō whakaaetanga ināianei, nō reira kāore he mea i whakakāhia; ngana anō i muri i te
    meneti kotahi.
