language-name = Eesti
language-direction = ltr
list-separator = {", "}


## The banner

banner-label = Küpsised ja jälgimine
banner-title = Küpsised veebisaidil { $site }
banner-title-unnamed = Küpsised sellel veebisaidil
banner-text = Kasutame küpsiseid ja muid jälgimistehnoloogiaid, et parandada teie sirvimiskogemust, analüüsida veebisaidi
    liiklust ja mõista, kust külastajad meieni jõuavad.
off-until-yes = Väljas, kuni annate nõusoleku: { $categories }.
on-unless-no = Sees, kui te ei keeldu: { $categories }.
on-with-notice = Sees, kuid saate välja lülitada: { $categories }.
on-for-statistics = Sees meie enda statistika jaoks, kui te ei esita vastuväidet: { $names }.
sale-notice = Kui reklaamiettevõtted saavad andmeid teie külastuse kohta, võib seda pidada teie isikuandmete müümiseks või
    jagamiseks.
do-not-sell = Ärge müüge ega jagage minu isikuandmeid
your-privacy-choices = Teie privaatsusvalikud
opted-out = Müügist ja jagamisest on keeldutud
your-rights = Teie õigused
third-parties = Kolmandad osapooled, kes võivad andmeid saada: { $count }
change-your-mind = Oma otsust saate igal ajal muuta lingi „{ $link }“ kaudu.
accept-all = Nõustu kõigiga
reject-all = Keeldu kõigist
choose = Vali
save-choice = Salvesta valik
cookie-settings = Küpsiste seaded
settings-label = Küpsised
privacy-page = Privaatsus
always-on = Alati sees
outdated = See, milleks me nõusolekut küsime, on pärast teie viimast külastust muutunud. Palun tehke valik uuesti.
signal-honoured = Teie keeldumist on arvestatud.
signal-effect = Teie veebilehitseja saadab signaali { $signal }, seega jääb „{ $marketing }“ välja lülitatuks, kui te seda
    siin sisse ei lülita.
signal-overridden = Teie veebilehitseja saadab signaali { $signal }. Sellel veebisaidil olete turunduse siiski lubanud; et
    signaal jälle kehtiks, keelduge sellest siin.


## The categories: a short name, and what it means for the visitor

category-necessary = Vajalikud
category-necessary-text = Neid on vaja veebisaidi toimimiseks: turvalisuse tagamiseks, sisselogimise säilitamiseks, teie
    täidetud vormide saatmiseks ja selle valiku meelespidamiseks. Need on alati sees.
category-necessary-short = See, mida veebisait vajab töötamiseks ja teie valiku meelespidamiseks.
category-functional = Funktsionaalsed
category-functional-short = Teiste ettevõtete lisavõimalused, näiteks kaardid, vestlus, kirjatüübid ja lehele lisatud
    vormid.
category-functional-text = { category-functional-short } Need ettevõtted näevad teie IP-aadressi ja seda, millisel lehel te
    olete. Ilma selle kategooriata jäävad lisavõimalused välja lülitatuks.
category-analytics = Analüütika
category-analytics-short = Mõõdab, kuidas veebisaiti kasutatakse: milliseid lehti loetakse, kui kaua ja kust külastajad
    tulevad.
category-analytics-text = { category-analytics-short } Mõõtvad ettevõtted salvestavad küpsiseid, et külastusi eristada. Ilma
    selle kategooriata nad teie külastust ei arvesta.
category-marketing = Turundus
category-marketing-short = Võimaldab reklaamiettevõtetel teid siin ja teistel veebisaitidel ära tunda, et näidata teile
    reklaame ja mõõta nende mõju.
category-marketing-text = { category-marketing-short } Nad võivad lisada teie külastuse teie kohta koostatud profiilile.
    Ilma selle kategooriata võite reklaame ikka näha, kuid ükski neist ei põhine teie siinsel külastusel.
category-media = Väline sisu
category-media-short = Videod, postitused ja muu sisu teistelt veebisaitidelt, näiteks YouTube’ist või X-ist.
category-media-text = { category-media-short } Kui selline sisu laaditakse, näeb selle pakkuja teie IP-aadressi ja seda,
    millisel lehel te olete, ning võib salvestada küpsiseid. Ilma selle kategooriata näete sisu asemel linki.


## The settings page

settings-introduction = Otsustage, mida tohib teie külastuse ajal laadida ja salvestada. Veebisaidi kasutamiseks pole siit
    midagi vaja, keeldumine ei maksa teile midagi ning saate oma valikut igal ajal muuta või selle tagasi võtta.
choice-saved = Teie valik on salvestatud.
in-force = Praegu kehtib
in-force-chosen = Olete valiku teinud.
in-force-not-chosen = Te pole veel valikut teinud.
in-force-signal = Te pole veel valikut teinud; kehtib teie veebilehitseja signaal.
in-force-necessary = Sees on ainult vajalik.
in-force-allowed = Lisaks vajalikule on sees: { $allowed }.
what-you-can-allow = Mida saate lubada
for-everything = Kõige kohta korraga või nii, nagu ülal märgitud
unasked = Laaditakse küsimata
unasked-text = Veebisait tohib neid teenuseid kõigile laadida. Nende pakkujad näevad siis teie IP-aadressi.
services = Teenused: { $count }
choose-singly = „{ $category }“ lubab kõik need teenused. Kui soovite lubada ainult mõned, jätke see märkimata ja märkige
    soovitud teenused siin.
needs-all = Võib laadida mida tahes ja töötab seetõttu ainult siis, kui kõik need kategooriad on lubatud või kui teenus ise on
    märgitud: { $categories }.
privacy-notice = Privaatsusteave
cookies = Küpsised: { $count }
cookie-name = Küpsis
cookie-purpose = Otstarve
cookie-kept = Säilitusaeg
first-party = sellelt veebisaidilt
third-party = kolmandalt osapoolelt
third-party-domain = kolmandalt osapoolelt, { $domain }
not-stated = pole teada
until-closed = veebilehitseja sulgemiseni
one-year = 1 aasta
years = { $count } aastat
one-month = 1 kuu
months = { $count } kuud
one-week = 1 nädal
weeks = { $count } nädalat
one-day = 1 päev
days = { $count } päeva
one-hour = 1 tund
hours = { $count } tundi
one-minute = 1 minut
minutes = { $count } minutit
one-second = 1 sekund
seconds = { $count } sekundit
back = Tagasi veebisaidile
questions = Küsimusi?
language = Keel


## The cookie declaration: a page that lists all cookies and services

declaration-title = Küpsised ja teenused
declaration-text = Mida see veebisait võib teie seadmesse salvestada või mujalt laadida: kes, milleks ja kui kauaks. Praegu
    töötab ainult see, mille juures on märge „{ state-on }“.
search-for = Nimi, ettevõte, küpsis või otstarve
search-in = Kategooria
search-all = Kõik
search = Otsi
search-found = Leitud: { $count }
search-show-all = Näita kõiki
on-this-page = Sellel lehel
state-on = Sees
state-off = Väljas
own-cookies = Selle veebisaidi enda küpsised
own-cookies-text = Need salvestab veebisait ise. Küpsised, mille nimes on „consent“, salvestatakse alles siis, kui teete
    valiku: ilma nendeta ei saaks teie valikut säilitada ega tõendada.
state-cookie-purpose = Peab teie valikut meeles. See on ühesugune kõigil, kes teevad sama valiku.
once-cookie-purpose = Lubab ühe korra laadida midagi, mida te pole püsivalt lubanud, näiteks ühe video.
identity-cookie-purpose = Juhuslik number, mille järgi saab leida kirje teie valiku kohta. Selle saab ainult seadete leht.
in-storage = veebilehitseja salvestusruumis
until-deleted = kuni te selle kustutate
no-cookies = Küpsiseid pole teada. Teenuse pakkuja näeb teie IP-aadressi.
exempt-text = Töötab ainult selle veebisaidi enda statistika jaoks. Vastuväite saate esitada seadetes: keelduge või jätke
    märkimata.
exempt-limits = Pikim säilitusaeg – küpsised: { $cookies }, statistilised andmed: { $figures }.
help-title = Teie veebilehitsejas
help-text = Küpsiseid saate kustutada või neist keelduda ka oma veebilehitsejas, kõigil veebisaitidel korraga. Mõni
    veebisait või sealsed vormid ei pruugi siis töötada. Teiste ettevõtete küpsiseid saab kustutada ainult seal. Nimetused
    on ingliskeelsetest versioonidest.
help-by = Abi: { $vendor }
help-reviewed = Üle vaadatud: { $date }

rights-title = { your-rights }
rights-withdraw = Saate oma valikut igal ajal muuta või selle tagasi võtta, sama lihtsalt, kui selle tegite:
rights-access = Võite küsida, milliseid andmeid meil teie kohta on, ja paluda need parandada.
rights-erase = Võite paluda need kustutada.
rights-opt-out = Võite nõuda, et me neid ei müüks ega jagaks. Kedagi ei kohelda nende õiguste kasutamise tõttu halvemini.
rights-record = Teie valikud salvestatakse numbri all, mis on küpsises { $cookie }, ilma millegi muuta, mis näitaks, kes te
    olete. Kui soovite kirjet näha, saatke meile see number.
rights-within-a-month = Vastame ühe kuu jooksul.
rights-within-days = Vastamise tähtaeg päevades: { $days }.
rights-within-working-days = Vastamise tähtaeg tööpäevades: { $days }.
rights-contact = Küsige siit:
rights-complain = Kaebuse võite esitada siia:
rights-complain-first = Kui meie vastus teid ei rahulda, esitage kaebus esmalt meile ja seejärel siia:
rights-complain-anywhere = Kaebuse võite esitada oma riigi andmekaitseasutusele.


## What stands in for a blocked video or map

placeholder-title = Laadimata: { $name }
placeholder-reason = Laadimisel saadetaks andmeid teie külastuse kohta (saaja: { $vendor }). Te pole lubanud kategooriat
    „{ $category }“.
placeholder-once = Laadi üks kord
placeholder-always = Luba alati: { $name }
placeholder-open = Ava saidil { $host }


## When something went wrong: a title, and one sentence

problem-not-found = Lehte ei leitud
problem-not-found-text = Sellel aadressil ei ole lehte.
problem-refused = Teie valikut ei võetud vastu
problem-foreign = Valik ei tulnud selle veebisaidi lehelt.
problem-unreadable = Vormi ei õnnestunud lugeda, seega ei muutunud midagi. Palun minge tagasi ja proovige uuesti.
problem-too-much = Üksikuid valikuid on meelespidamiseks liiga palju. Palun valige kategooriate kaupa.
problem-not-saved = Teie valikut ei õnnestunud salvestada
problem-not-saved-text = Me ei saa teie nõusolekut praegu salvestada, seega ei lülitatud midagi sisse. Palun proovige minuti
    pärast uuesti.
