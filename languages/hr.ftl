language-name = Hrvatski
language-direction = ltr
list-separator = {", "}


## The banner

banner-label = Kolačići i praćenje
banner-title = Kolačići na web-mjestu { $site }
banner-title-unnamed = Kolačići na ovom web-mjestu
banner-text = Koristimo kolačiće i druge tehnologije praćenja kako bismo vam poboljšali pregledavanje, analizirali promet na
    web-mjestu i saznali odakle dolaze naši posjetitelji.
off-until-yes = Isključeno dok ne date privolu: { $categories }.
on-unless-no = Uključeno ako ne odbijete: { $categories }.
on-with-notice = Uključeno, a možete isključiti: { $categories }.
on-for-statistics = Uključeno za našu vlastitu statistiku, osim ako uložite prigovor: { $names }.
sale-notice = Ako tvrtke za oglašavanje dobiju podatke o vašem posjetu, to se može smatrati prodajom ili dijeljenjem vaših
    osobnih podataka.
do-not-sell = Nemojte prodavati ni dijeliti moje osobne podatke
your-privacy-choices = Vaš odabir u vezi s privatnošću
opted-out = Prodaja i dijeljenje su odbijeni
your-rights = Vaša prava
third-parties = Treće strane koje mogu primiti podatke: { $count }
change-your-mind = Odluku možete promijeniti u svakom trenutku na poveznici „{ $link }”.
accept-all = Prihvati sve
reject-all = Odbij sve
choose = Odaberi
save-choice = Spremi odabir
cookie-settings = Postavke kolačića
settings-label = Kolačići
privacy-page = Zaštita privatnosti
always-on = Uvijek uključeno
outdated = Od vašeg posljednjeg posjeta promijenilo se ono za što tražimo privolu. Molimo odaberite ponovno.
signal-honoured = Vaše je odbijanje uvaženo.
signal-effect = Vaš preglednik šalje signal { $signal }, stoga kategorija „{ $marketing }” ostaje isključena osim ako je
    ovdje ne uključite.
signal-overridden = Vaš preglednik šalje signal { $signal }. Na ovom ste web-mjestu ipak dopustili marketing; odbijte ga
    ovdje kako bi signal ponovno vrijedio.


## The categories: a short name, and what it means for the visitor

category-necessary = Nužni
category-necessary-text = Potrebni su za rad web-mjesta: za njegovu sigurnost, da ostanete prijavljeni, za slanje obrazaca koje
    ispunite i za pamćenje ovog odabira. Uvijek su uključeni.
category-necessary-short = Ono što je web-mjestu potrebno za rad i za pamćenje vašeg odabira.
category-functional = Funkcionalni
category-functional-short = Dodatne mogućnosti drugih tvrtki, kao što su karte, razgovor, fontovi i ugrađeni obrasci.
category-functional-text = { category-functional-short } Te tvrtke vide vašu IP adresu i stranicu na kojoj se nalazite. Bez
    ove kategorije te mogućnosti ostaju isključene.
category-analytics = Analitika
category-analytics-short = Mjeri se kako se web-mjesto koristi: koje se stranice čitaju, koliko dugo i odakle posjetitelji
    dolaze.
category-analytics-text = { category-analytics-short } Tvrtke koje mjere postavljaju kolačiće kako bi razlikovale posjete.
    Bez ove kategorije one ne broje vaš posjet.
category-marketing = Marketing
category-marketing-short = Omogućuje tvrtkama za oglašavanje da vas prepoznaju ovdje i na drugim web-mjestima kako bi vam
    prikazivale oglase i mjerile njihov učinak.
category-marketing-text = { category-marketing-short } Vaš posjet mogu dodati profilu o vama. Bez ove kategorije i dalje
    možete vidjeti oglase, ali se nijedan neće temeljiti na vašem posjetu ovdje.
category-media = Vanjski sadržaj
category-media-short = Videozapisi, objave i drugi sadržaj s drugih web-mjesta, primjerice YouTube ili X.
category-media-text = { category-media-short } Kad se takav sadržaj učita, njegov pružatelj vidi vašu IP adresu i stranicu
    na kojoj se nalazite te može postaviti kolačiće. Bez ove kategorije na njegovu mjestu vidite poveznicu.


## The settings page

settings-introduction = Odlučite što se smije učitati i pohraniti tijekom vašeg posjeta. Ništa od ovoga nije potrebno za
    korištenje web-mjesta, odbijanje vas ništa ne stoji, a odabir možete promijeniti ili povući u svakom trenutku.
choice-saved = Vaš je odabir spremljen.
in-force = Sada vrijedi
in-force-chosen = Odabrali ste.
in-force-not-chosen = Još niste odabrali.
in-force-signal = Još niste odabrali; vrijedi signal vašeg preglednika.
in-force-necessary = Uključeno je samo ono što je nužno.
in-force-allowed = Osim nužnog uključeno je: { $allowed }.
what-you-can-allow = Što možete dopustiti
for-everything = Za sve odjednom ili kako je označeno gore
unasked = Učitava se bez pitanja
unasked-text = Web-mjesto smije svima učitati ove usluge. Njihovi pružatelji tada vide vašu IP adresu.
services = Usluge: { $count }
choose-singly = „{ $category }” dopušta sve ove usluge. Ako želite dopustiti samo neke, ostavite to neoznačeno i označite ih
    ovdje.
needs-all = Može učitati bilo što, stoga radi samo ako su dopuštene sve ove kategorije ili ako je označena sama usluga:
    { $categories }.
privacy-notice = Obavijest o privatnosti
cookies = Kolačići: { $count }
cookie-name = Kolačić
cookie-purpose = Svrha
cookie-kept = Trajanje
first-party = ovo web-mjesto
third-party = treća strana
third-party-domain = treća strana, { $domain }
not-stated = nije navedeno
until-closed = dok ne zatvorite preglednik
one-year = 1 godina
years = { $count } god.
one-month = 1 mjesec
months = { $count } mj.
one-week = 1 tjedan
weeks = { $count } tj.
one-day = 1 dan
days = { $count } d.
one-hour = 1 sat
hours = { $count } h
one-minute = 1 minuta
minutes = { $count } min
one-second = 1 sekunda
seconds = { $count } s
back = Natrag na web-mjesto
questions = Imate pitanja?
language = Jezik


## The cookie declaration: a page that lists all cookies and services

declaration-title = Kolačići i usluge
declaration-text = Što ovo web-mjesto može pohraniti na vaš uređaj ili učitati od drugih: tko, u koju svrhu i koliko dugo.
    Sada radi samo ono što je označeno s „{ state-on }”.
search-for = Naziv, tvrtka, kolačić ili svrha
search-in = Kategorija
search-all = Sve
search = Traži
search-found = Pronađeno: { $count }
search-show-all = Prikaži sve
on-this-page = Na ovoj stranici
state-on = Uključeno
state-off = Isključeno
own-cookies = Vlastiti kolačići ovog web-mjesta
own-cookies-text = Postavlja ih samo web-mjesto. Oni koji u nazivu imaju „consent” postavljaju se tek kada odaberete: bez
    njih se vaš odabir ne bi mogao ni sačuvati ni dokazati.
state-cookie-purpose = Pamti vaš odabir. Jednak je za sve koji odaberu isto.
once-cookie-purpose = Omogućuje da se jednom učita nešto što niste trajno dopustili, primjerice jedan videozapis.
identity-cookie-purpose = Nasumičan broj pomoću kojeg se može pronaći zapis o vašem odabiru. Prima ga samo stranica s
    postavkama.
in-storage = u pohrani preglednika
until-deleted = dok ne izbrišete zapis
no-cookies = Nisu poznati nikakvi kolačići. Pružatelj vidi vašu IP adresu.
exempt-text = Radi samo za vlastitu statistiku ovog web-mjesta. Prigovor možete uložiti u postavkama tako da odbijete ili
    ostavite neoznačeno.
exempt-limits = Najdulje trajanje – kolačići: { $cookies }, statistički podaci: { $figures }
help-title = U vašem pregledniku
help-text = Kolačiće možete izbrisati ili odbiti i u svojem pregledniku, na svim web-mjestima odjednom. Neka web-mjesta, ili
    obrasci na njima, tada možda neće raditi. Kolačići drugih tvrtki mogu se izbrisati samo ondje. Navedeni su nazivi iz
    engleskih verzija.
help-by = Pomoć: { $vendor }
help-reviewed = Provjereno: { $date }

rights-title = { your-rights }
rights-withdraw = Svoj odabir možete promijeniti ili povući u svakom trenutku, jednako lako kao što ste odabrali:
rights-access = Možete nas pitati koje podatke imamo o vama i zatražiti da ih ispravimo.
rights-erase = Možete zatražiti da ih izbrišemo.
rights-opt-out = Možete zatražiti da ih ne prodajemo i ne dijelimo. Prema nikome se ne postupa lošije zato što se koristi
    ovim pravima.
rights-record = Vaši se odabiri bilježe pod brojem iz kolačića { $cookie }, bez ičega drugog što bi otkrilo tko ste.
    Pošaljite nam taj broj ako želite vidjeti zapis.
rights-within-a-month = Odgovaramo u roku od mjesec dana.
rights-within-days = Rok za odgovor u danima: { $days }.
rights-within-working-days = Rok za odgovor u radnim danima: { $days }.
rights-contact = Pitajte ovdje:
rights-complain = Pritužbu možete podnijeti ovdje:
rights-complain-first = Ako niste zadovoljni našim odgovorom, pritužbu najprije podnesite nama, a zatim ovdje:
rights-complain-anywhere = Pritužbu možete podnijeti tijelu za zaštitu podataka u svojoj zemlji.


## What stands in for a blocked video or map

placeholder-title = Nije učitano: { $name }
placeholder-reason = Učitavanje bi poslalo podatke o vašem posjetu (primatelj: { $vendor }). Niste dopustili kategoriju
    „{ $category }”.
placeholder-once = Učitaj jednom
placeholder-always = Uvijek dopusti: { $name }
placeholder-open = Otvori na { $host }


## When something went wrong: a title, and one sentence

problem-not-found = Stranica nije pronađena
problem-not-found-text = Na ovoj adresi nema stranice.
problem-refused = Vaš odabir nije prihvaćen
problem-foreign = Odabir nije poslan sa stranice ovog web-mjesta.
problem-unreadable = Obrazac nije bilo moguće pročitati, stoga se ništa nije promijenilo. Vratite se i pokušajte ponovno.
problem-too-much = Previše je pojedinačnih odabira da bismo ih zapamtili. Molimo odaberite po kategorijama.
problem-not-saved = Vaš odabir nije bilo moguće spremiti
problem-not-saved-text = Trenutačno ne možemo zabilježiti vašu privolu, stoga ništa nije uključeno. Pokušajte ponovno za minutu.
