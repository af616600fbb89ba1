language-name = Kiswahili
language-direction = ltr
list-separator = {", "}


## The banner

banner-label = Vidakuzi na ufuatiliaji
banner-title = Vidakuzi kwenye { $site }
banner-title-unnamed = Vidakuzi kwenye tovuti hii
banner-text = Tunatumia vidakuzi na teknolojia nyingine za ufuatiliaji ili kuboresha matumizi yako ya tovuti, kuchanganua
    matumizi ya tovuti yetu na kuelewa wageni wetu wanatoka wapi.
off-until-yes = Zimezimwa hadi ukubali: { $categories }.
on-unless-no = Zimewashwa isipokuwa ukikataa: { $categories }.
on-with-notice = Zimewashwa, na unaweza kuzizima: { $categories }.
on-for-statistics = Zimewashwa kwa takwimu zetu wenyewe, isipokuwa ukipinga: { $names }.
sale-notice = Kuziruhusu kampuni za matangazo kupata data kuhusu ziara yako kunaweza kuhesabiwa kuwa kuuza au kushiriki
    taarifa zako binafsi.
do-not-sell = Msiuze wala kushiriki taarifa zangu binafsi
your-privacy-choices = Machaguo yako ya faragha
opted-out = Uuzaji na ushiriki wa taarifa umekataliwa
your-rights = Haki zako
third-parties = Wahusika wengine wanaoweza kupokea data: { $count }
change-your-mind = Unaweza kubadilisha uamuzi wako wakati wowote kwenye “{ $link }”.
accept-all = Kubali vyote
reject-all = Kataa vyote
choose = Chagua
save-choice = Hifadhi chaguo langu
cookie-settings = Mipangilio ya vidakuzi
settings-label = Vidakuzi
privacy-page = Ukurasa wa faragha
always-on = Imewashwa kila wakati
outdated = Mambo tunayokuomba yamebadilika tangu ulipotembelea mara ya mwisho, kwa hivyo tafadhali chagua tena.
signal-honoured = Ombi lako la kujiondoa limezingatiwa.
signal-effect = Kivinjari chako kinatuma ishara ya { $signal }, kwa hivyo aina ya “{ $marketing }” itabaki imezimwa
    isipokuwa ukiiwasha hapa.
signal-overridden = Kivinjari chako kinatuma ishara ya { $signal }. Hata hivyo umeruhusu matangazo kwenye tovuti hii;
    yakatae hapa ili ishara hiyo itumike tena.


## The categories: a short name, and what it means for the visitor

category-necessary = Muhimu
category-necessary-text = Vinahitajika ili tovuti hii ifanye kazi: kuilinda, kukuacha ukiwa umeingia kwenye akaunti, kutuma fomu
    unazojaza na kukumbuka chaguo hili. Hivi huwa vimewashwa kila wakati.
category-necessary-short = Vinavyohitajika ili tovuti ifanye kazi na kukumbuka chaguo lako.
category-functional = Utendaji
category-functional-short = Huduma za ziada kutoka kampuni nyingine, kama vile ramani, gumzo, fonti na fomu zilizopachikwa.
category-functional-text = { category-functional-short } Kampuni hizo huona anwani yako ya IP na ukurasa uliopo. Bila ruhusa
    hii, huduma hizo hubaki zimezimwa.
category-analytics = Takwimu
category-analytics-short = Hupima jinsi tovuti inavyotumiwa: kurasa zipi zinasomwa, kwa muda gani, na wageni wanatoka wapi.
category-analytics-text = { category-analytics-short } Kampuni zinazopima huweka vidakuzi ili kutofautisha ziara. Bila
    ruhusa hii, hazihesabu ziara yako.
category-marketing = Matangazo
category-marketing-short = Huwezesha kampuni za matangazo kukutambua hapa na kwenye tovuti nyingine, ili kukuonyesha
    matangazo na kupima kama yanafanya kazi.
category-marketing-text = { category-marketing-short } Zinaweza kuongeza ziara yako kwenye wasifu unaokuhusu. Bila ruhusa
    hii, bado unaweza kuona matangazo, lakini si yanayotokana na ziara yako hapa.
category-media = Maudhui ya nje
category-media-short = Video, machapisho na maudhui mengine yanayoonyeshwa kutoka tovuti nyingine, kama vile YouTube au X.
category-media-text = { category-media-short } Maudhui hayo yanapopakiwa, mtoaji wake huona anwani yako ya IP na ukurasa
    uliopo, na anaweza kuweka vidakuzi. Bila ruhusa hii, unaona kiungo badala yake.


## The settings page

settings-introduction = Amua kinachoweza kupakiwa na kuhifadhiwa unapotembelea. Hakuna chochote hapa kinachohitajika ili kutumia
    tovuti, kukataa hakukugharimu chochote, na unaweza kubadilisha au kuondoa chaguo lako wakati wowote.
choice-saved = Chaguo lako limehifadhiwa.
in-force = Kinachotumika sasa
in-force-chosen = Umechagua.
in-force-not-chosen = Bado hujachagua.
in-force-signal = Bado hujachagua; ishara ya kivinjari chako inatumika.
in-force-necessary = Vilivyo muhimu pekee ndivyo vimewashwa.
in-force-allowed = Vilivyowashwa zaidi ya vilivyo muhimu: { $allowed }.
what-you-can-allow = Unachoweza kuruhusu
for-everything = Kwa vyote kwa pamoja, au kama ilivyowekewa alama hapo juu
unasked = Hupakiwa bila kuuliza
unasked-text = Tovuti inaweza kupakia hivi kwa kila mtu. Waliovitengeneza huona anwani yako ya mtandao.
services = Huduma: { $count }
choose-singly = Aina ya “{ $category }” huruhusu huduma hizi zote. Ili kuruhusu baadhi tu, usiiwekee alama, bali ziwekee alama
    huduma hizo hapa.
needs-all = Inaweza kupakia chochote, kwa hivyo hufanya kazi tu pale ambapo hizi zote zimeruhusiwa, au inapowekewa alama
    yenyewe: { $categories }.
privacy-notice = Ilani ya faragha
cookies = Vidakuzi: { $count }
cookie-name = Kidakuzi
cookie-purpose = Matumizi
cookie-kept = Muda wa kuhifadhiwa
first-party = cha tovuti hii
third-party = mhusika mwingine
third-party-domain = mhusika mwingine, { $domain }
not-stated = haijatajwa
until-closed = hadi ufunge kivinjari
one-year = mwaka 1
years = miaka { $count }
one-month = mwezi 1
months = miezi { $count }
one-week = wiki 1
weeks = wiki { $count }
one-day = siku 1
days = siku { $count }
one-hour = saa 1
hours = saa { $count }
one-minute = dakika 1
minutes = dakika { $count }
one-second = sekunde 1
seconds = sekunde { $count }
back = Rudi kwenye tovuti
questions = Una maswali?
language = Lugha


## The cookie declaration: a page that lists all cookies and services

declaration-title = Vidakuzi na huduma
declaration-text = Vitu ambavyo tovuti hii inaweza kuhifadhi kwenye kifaa chako au kupakia kutoka kwa wengine: ni vya
    nani, ni vya nini na hukaa kwa muda gani. Ni huduma zilizoandikwa “{ state-on }” pekee ndizo zinafanya kazi sasa.
search-for = Jina, kampuni, kidakuzi au matumizi
search-in = Aina
search-all = Zote
search = Tafuta
search-found = Zilizopatikana: { $count }
search-show-all = Onyesha zote
on-this-page = Kwenye ukurasa huu
state-on = Imewashwa
state-off = Imezimwa
own-cookies = Vidakuzi vya tovuti hii yenyewe
own-cookies-text = Vidakuzi hivi huwekwa na tovuti yenyewe. Vile vyenye “consent” katika jina huwekwa tu unapochagua:
    bila hivyo, chaguo lako lisingeweza kuhifadhiwa wala kuthibitishwa.
state-cookie-purpose = Hukumbuka chaguo lako. Ni sawa kwa kila mtu anayechagua vivyo hivyo.
once-cookie-purpose = Huruhusu kitu ambacho hujakiruhusu kwa kudumu kipakiwe mara moja, kama vile video moja.
identity-cookie-purpose = Nambari ya nasibu inayowezesha kumbukumbu ya chaguo lako kupatikana. Ni ukurasa wa mipangilio
    pekee unaoipokea.
in-storage = kwenye hifadhi ya kivinjari
until-deleted = hadi ukifute
no-cookies = Hakuna vidakuzi vinavyojulikana. Aliyeitengeneza huona anwani yako ya mtandao.
exempt-text = Hufanya kazi kwa takwimu za tovuti hii pekee. Unaweza kupinga kwenye mipangilio kwa kukataa, au kwa
    kutoiwekea alama.
exempt-limits = Muda mrefu zaidi wa kuhifadhiwa: vidakuzi – { $cookies }; takwimu – { $figures }.
help-title = Kwenye kivinjari chako
help-text = Unaweza pia kufuta au kukataa vidakuzi kwenye kivinjari chako, kwa tovuti zote kwa pamoja. Huenda baadhi ya
    tovuti, na fomu zilizomo, zisifanye kazi baada ya hapo. Vidakuzi vya kampuni nyingine vinaweza kufutwa huko pekee.
    Maneno yaliyotumika ni ya matoleo ya Kiingereza.
help-by = Msaada kutoka { $vendor }
help-reviewed = Tarehe ya kukaguliwa: { $date }

rights-title = { your-rights }
rights-withdraw = Unaweza kubadilisha au kuondoa chaguo lako wakati wowote, kwa urahisi uleule uliochagua nao:
rights-access = Unaweza kutuuliza tuna taarifa gani kukuhusu, na kutuomba tuzirekebishe.
rights-erase = Unaweza kutuomba tuzifute.
rights-opt-out = Unaweza kutuambia tusiziuze wala kuzishiriki. Hakuna mtu anayetendewa vibaya zaidi kwa kutumia haki
    hizi.
rights-record = Machaguo yako hurekodiwa chini ya nambari iliyo kwenye kidakuzi { $cookie }, bila kitu kingine chochote
    kinachoonyesha wewe ni nani. Tutumie nambari hiyo ukitaka kuona kumbukumbu hiyo.
rights-within-a-month = Tunajibu ndani ya mwezi mmoja.
rights-within-days = Muda wetu wa kujibu, kwa siku: { $days }.
rights-within-working-days = Muda wetu wa kujibu, kwa siku za kazi: { $days }.
rights-contact = Uliza hapa:
rights-complain = Unaweza kuwasilisha malalamiko kwa:
rights-complain-first = Ikiwa hujaridhika na jibu letu, wasilisha malalamiko kwetu kwanza, kisha kwa:
rights-complain-anywhere = Unaweza kuwasilisha malalamiko kwa mamlaka ya ulinzi wa data ya nchi yako.


## What stands in for a blocked video or map

placeholder-title = { $name } haijapakiwa
placeholder-reason = Ikipakiwa, { $vendor } itapokea data kuhusu ziara yako kwenye tovuti hii. Hujaruhusu aina ya
    “{ $category }”.
placeholder-once = Pakia mara moja
placeholder-always = Ruhusu { $name } kila wakati
placeholder-open = Fungua kwenye { $host }


## When something went wrong: a title, and one sentence

problem-not-found = Ukurasa haukupatikana
problem-not-found-text = Hakuna ukurasa kwenye anwani hii.
problem-refused = Chaguo lako halikupokewa
problem-foreign = Chaguo hilo halikutoka kwenye ukurasa wa tovuti hii.
problem-unreadable = Fomu haikuweza kusomwa, kwa hivyo hakuna kilichobadilika. Tafadhali rudi nyuma ujaribu tena.
problem-too-much = Machaguo haya ya moja moja ni mengi mno kukumbukwa: tafadhali chagua kwa aina.
problem-not-saved = Chaguo lako halikuweza kuhifadhiwa
problem-not-saved-text = Kwa sasa hatuwezi kurekodi idhini yako, kwa hivyo hakuna kilichowashwa; tafadhali jaribu tena baada ya
    dakika moja.
