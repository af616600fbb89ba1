language-name = Slovenščina
language-direction = ltr
list-separator = {", "}


## The banner

banner-label = Piškotki in sledenje
banner-title = Piškotki na spletišču { $site }
banner-title-unnamed = Piškotki na tem spletišču
banner-text = Uporabljamo piškotke in druge tehnologije sledenja, da izboljšamo vaše brskanje, analiziramo promet na spletišču
    in razumemo, od kod prihajajo naši obiskovalci.
off-until-yes = Izklopljeno, dokler ne privolite: { $categories }.
on-unless-no = Vklopljeno, če ne zavrnete: { $categories }.
on-with-notice = Vklopljeno, lahko pa izklopite: { $categories }.
on-for-statistics = Vklopljeno za našo lastno statistiko, razen če ugovarjate: { $names }.
sale-notice = Če oglaševalska podjetja dobijo podatke o vašem obisku, se to lahko šteje za prodajo ali deljenje vaših
    osebnih podatkov.
do-not-sell = Ne prodajajte in ne delite mojih osebnih podatkov
your-privacy-choices = Vaše izbire glede zasebnosti
opted-out = Prodaja in deljenje sta zavrnjena
your-rights = Vaše pravice
third-parties = Tretje osebe, ki lahko prejmejo podatke: { $count }
change-your-mind = Odločitev lahko kadar koli spremenite na povezavi „{ $link }“.
accept-all = Sprejmi vse
reject-all = Zavrni vse
choose = Izberi
save-choice = Shrani izbiro
cookie-settings = Nastavitve piškotkov
settings-label = Piškotki
privacy-page = Varstvo zasebnosti
always-on = Vedno vklopljeno
outdated = Od vašega zadnjega obiska se je spremenilo to, za kar prosimo za privolitev. Prosimo, izberite znova.
signal-honoured = Vaša zavrnitev je upoštevana.
signal-effect = Vaš brskalnik pošilja signal { $signal }, zato kategorija „{ $marketing }“ ostane izklopljena, razen če jo
    vklopite tukaj.
signal-overridden = Vaš brskalnik pošilja signal { $signal }. Na tem spletišču ste kljub temu dovolili trženje; zavrnite ga
    tukaj, da bo signal znova veljal.


## The categories: a short name, and what it means for the visitor

category-necessary = Nujni
category-necessary-text = Potrebni so za delovanje spletišča: za njegovo varnost, da ostanete prijavljeni, za pošiljanje
    obrazcev, ki jih izpolnite, in za pomnjenje te izbire. Vedno so vklopljeni.
category-necessary-short = Kar spletišče potrebuje za delovanje in za pomnjenje vaše izbire.
category-functional = Funkcionalni
category-functional-short = Dodatne možnosti drugih podjetij, na primer zemljevidi, klepet, pisave in vdelani obrazci.
category-functional-text = { category-functional-short } Ta podjetja vidijo vaš naslov IP in stran, na kateri ste. Brez te
    kategorije dodatne možnosti ostanejo izklopljene.
category-analytics = Analitika
category-analytics-short = Meri, kako se spletišče uporablja: katere strani se berejo, kako dolgo in od kod prihajajo
    obiskovalci.
category-analytics-text = { category-analytics-short } Podjetja, ki merijo, namestijo piškotke, da ločijo obiske. Brez te
    kategorije vašega obiska ne štejejo.
category-marketing = Trženje
category-marketing-short = Oglaševalskim podjetjem omogoča, da vas prepoznajo tukaj in na drugih spletiščih, vam prikazujejo
    oglase in merijo njihov učinek.
category-marketing-text = { category-marketing-short } Vaš obisk lahko dodajo profilu o vas. Brez te kategorije lahko še
    vedno vidite oglase, vendar nobeden ne bo temeljil na vašem obisku tukaj.
category-media = Zunanja vsebina
category-media-short = Videoposnetki, objave in druga vsebina z drugih spletišč, na primer YouTube ali X.
category-media-text = { category-media-short } Ko se taka vsebina naloži, njen ponudnik vidi vaš naslov IP in stran, na
    kateri ste, ter lahko namesti piškotke. Brez te kategorije je na njenem mestu povezava.


## The settings page

settings-introduction = Odločite se, kaj se sme ob vašem obisku naložiti in shraniti. Nič od tega ni potrebno za uporabo
    spletišča, zavrnitev vas nič ne stane, izbiro pa lahko kadar koli spremenite ali prekličete.
choice-saved = Vaša izbira je shranjena.
in-force = Trenutno velja
in-force-chosen = Izbrali ste.
in-force-not-chosen = Niste še izbrali.
in-force-signal = Niste še izbrali; velja signal vašega brskalnika.
in-force-necessary = Vklopljeno je samo nujno.
in-force-allowed = Poleg nujnega je vklopljeno: { $allowed }.
what-you-can-allow = Kaj lahko dovolite
for-everything = Za vse hkrati ali kot je označeno zgoraj
unasked = Nalaga se brez vprašanja
unasked-text = Spletišče sme te storitve naložiti vsem. Njihovi ponudniki takrat vidijo vaš naslov IP.
services = Storitve: { $count }
choose-singly = „{ $category }“ dovoli vse te storitve. Če želite dovoliti samo nekatere, to pustite neoznačeno in jih označite
    tukaj.
needs-all = Naloži lahko karkoli, zato deluje samo, če so dovoljene vse te kategorije ali če je označena storitev sama:
    { $categories }.
privacy-notice = Izjava o zasebnosti
cookies = Piškotki: { $count }
cookie-name = Piškotek
cookie-purpose = Namen
cookie-kept = Trajanje
first-party = to spletišče
third-party = tretja oseba
third-party-domain = tretja oseba, { $domain }
not-stated = ni navedeno
until-closed = dokler ne zaprete brskalnika
one-year = 1 leto
years = št. let: { $count }
one-month = 1 mesec
months = { $count } mes.
one-week = 1 teden
weeks = { $count } ted.
one-day = 1 dan
days = št. dni: { $count }
one-hour = 1 ura
hours = { $count } h
one-minute = 1 minuta
minutes = { $count } min
one-second = 1 sekunda
seconds = { $count } s
back = Nazaj na spletišče
questions = Imate vprašanja?
language = Jezik


## The cookie declaration: a page that lists all cookies and services

declaration-title = Piškotki in storitve
declaration-text = Kaj lahko to spletišče shrani v vašo napravo ali naloži od drugih: kdo, za kaj in za koliko časa. Zdaj
    deluje samo tisto, kar je označeno z „{ state-on }“.
search-for = Ime, podjetje, piškotek ali namen
search-in = Kategorija
search-all = Vse
search = Išči
search-found = Najdeno: { $count }
search-show-all = Prikaži vse
on-this-page = Na tej strani
state-on = Vklopljeno
state-off = Izklopljeno
own-cookies = Lastni piškotki tega spletišča
own-cookies-text = Namesti jih spletišče samo. Tisti, ki imajo v imenu „consent“, se namestijo šele, ko izberete: brez njih
    vaše izbire ne bi bilo mogoče ne ohraniti ne dokazati.
state-cookie-purpose = Zapomni si vašo izbiro. Enak je za vse, ki izberejo enako.
once-cookie-purpose = Omogoči, da se enkrat naloži nekaj, česar niste trajno dovolili, na primer en videoposnetek.
identity-cookie-purpose = Naključna številka, po kateri je mogoče najti zapis o vaši izbiri. Prejme jo samo stran z
    nastavitvami.
in-storage = v shrambi brskalnika
until-deleted = dokler zapisa ne izbrišete
no-cookies = Znanih piškotkov ni. Ponudnik vidi vaš naslov IP.
exempt-text = Deluje samo za lastno statistiko tega spletišča. Ugovarjate lahko v nastavitvah, tako da zavrnete ali pustite
    neoznačeno.
exempt-limits = Najdaljše trajanje – piškotki: { $cookies }; statistični podatki: { $figures }
help-title = V vašem brskalniku
help-text = Piškotke lahko izbrišete ali zavrnete tudi v svojem brskalniku, na vseh spletiščih hkrati. Nekatera spletišča
    ali obrazci na njih potem morda ne bodo delovali. Piškotke drugih podjetij je mogoče izbrisati samo tam. Navedena so
    imena iz angleških različic.
help-by = Pomoč: { $vendor }
help-reviewed = Preverjeno: { $date }

rights-title = { your-rights }
rights-withdraw = Svojo izbiro lahko kadar koli spremenite ali prekličete, enako preprosto, kot ste izbrali:
rights-access = Lahko nas vprašate, katere podatke imamo o vas, in zahtevate, da jih popravimo.
rights-erase = Zahtevate lahko, da jih izbrišemo.
rights-opt-out = Zahtevate lahko, da jih ne prodajamo in ne delimo. Z nikomer ne ravnamo slabše, ker uveljavlja te pravice.
rights-record = Vaše izbire so zapisane pod številko iz piškotka { $cookie }, brez česar koli drugega, kar bi razkrilo, kdo
    ste. Če želite videti zapis, nam pošljite to številko.
rights-within-a-month = Odgovorimo v enem mesecu.
rights-within-days = Rok za odgovor v dneh: { $days }.
rights-within-working-days = Rok za odgovor v delovnih dneh: { $days }.
rights-contact = Vprašajte tukaj:
rights-complain = Pritožbo lahko vložite tukaj:
rights-complain-first = Če z našim odgovorom niste zadovoljni, se najprej pritožite nam, nato pa tukaj:
rights-complain-anywhere = Pritožbo lahko vložite pri organu za varstvo podatkov v svoji državi.


## What stands in for a blocked video or map

placeholder-title = Ni naloženo: { $name }
placeholder-reason = Nalaganje bi poslalo podatke o vašem obisku (prejemnik: { $vendor }). Niste dovolili kategorije
    „{ $category }“.
placeholder-once = Naloži enkrat
placeholder-always = Vedno dovoli: { $name }
placeholder-open = Odpri na { $host }


## When something went wrong: a title, and one sentence

problem-not-found = Strani ni mogoče najti
problem-not-found-text = Na tem naslovu ni nobene strani.
problem-refused = Vaša izbira ni bila sprejeta
problem-foreign = Izbira ni prišla s strani tega spletišča.
problem-unreadable = Obrazca ni bilo mogoče prebrati, zato se ni nič spremenilo. Prosimo, vrnite se in poskusite znova.
problem-too-much = Posameznih izbir je preveč, da bi si jih zapomnili. Prosimo, izberite po kategorijah.
problem-not-saved = Vaše izbire ni bilo mogoče shraniti
problem-not-saved-text = Trenutno ne moremo zabeležiti vaše privolitve, zato ni bilo nič vklopljeno. Prosimo, poskusite znova
    čez minuto.
