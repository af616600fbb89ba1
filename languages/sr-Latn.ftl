language-name = Srpski (latinica)
language-direction = ltr
list-separator = {", "}


## The banner

banner-label = Kolačići i praćenje
banner-title = Kolačići na sajtu { $site }
banner-title-unnamed = Kolačići na ovom sajtu
banner-text = Koristimo kolačiće i druge tehnologije praćenja da bismo poboljšali vaše pregledanje, analizirali posećenost sajta
    i saznali odakle dolaze naši posetioci.
off-until-yes = Isključeno dok ne kažete da: { $categories }.
on-unless-no = Uključeno ako ne kažete ne: { $categories }.
on-with-notice = Uključeno, a možete i da isključite: { $categories }.
on-for-statistics = Uključeno za našu sopstvenu statistiku, osim ako se usprotivite: { $names }.
sale-notice = Ako se kompanijama za oglašavanje omogući da dobiju podatke o vašoj poseti, to može da se smatra prodajom ili
    deljenjem vaših ličnih podataka.
do-not-sell = Ne prodajte i ne delite moje lične podatke
your-privacy-choices = Vaš izbor u vezi sa privatnošću
opted-out = Prodaja i deljenje su odbijeni
your-rights = Vaša prava
third-parties = Treće strane koje mogu da dobiju podatke: { $count }
change-your-mind = Odluku možete da promenite u svakom trenutku preko linka „{ $link }“.
accept-all = Prihvati sve
reject-all = Odbij sve
choose = Izaberi
save-choice = Sačuvaj izbor
cookie-settings = Podešavanja kolačića
settings-label = Kolačići
privacy-page = Zaštita privatnosti
always-on = Uvek uključeno
outdated = Od vaše poslednje posete promenilo se ono za šta tražimo pristanak. Molimo vas da ponovo izaberete.
signal-honoured = Vaše odbijanje je uvaženo.
signal-effect = Vaš pregledač šalje signal { $signal }, pa kategorija „{ $marketing }“ ostaje isključena osim ako je ovde ne
    uključite.
signal-overridden = Vaš pregledač šalje signal { $signal }. Na ovom sajtu ste ipak dozvolili marketing; odbijte ga ovde da bi
    signal ponovo važio.


## The categories: a short name, and what it means for the visitor

category-necessary = Neophodni
category-necessary-text = Potrebni su za rad sajta: da bude bezbedan, da ostanete prijavljeni, da se pošalju obrasci koje
    popunite i da se zapamti ovaj izbor. Uvek su uključeni.
category-necessary-short = Ono što je sajtu potrebno za rad i za pamćenje vašeg izbora.
category-functional = Funkcionalni
category-functional-short = Dodatne mogućnosti drugih kompanija, kao što su mape, ćaskanje, fontovi i ugrađeni obrasci.
category-functional-text = { category-functional-short } Te kompanije vide vašu IP adresu i stranicu na kojoj se nalazite.
    Bez ove kategorije te mogućnosti ostaju isključene.
category-analytics = Analitika
category-analytics-short = Meri se kako se sajt koristi: koje se stranice čitaju, koliko dugo i odakle posetioci dolaze.
category-analytics-text = { category-analytics-short } Kompanije koje mere postavljaju kolačiće da bi razlikovale posete.
    Bez ove kategorije one ne broje vašu posetu.
category-marketing = Marketing
category-marketing-short = Omogućava kompanijama za oglašavanje da vas prepoznaju ovde i na drugim sajtovima, da bi vam
    prikazivale oglase i merile njihov učinak.
category-marketing-text = { category-marketing-short } One mogu da dodaju vašu posetu profilu o vama. Bez ove kategorije i
    dalje možete videti oglase, ali se nijedan neće zasnivati na vašoj poseti ovde.
category-media = Spoljni sadržaj
category-media-short = Video-snimci, objave i drugi sadržaj sa drugih sajtova, kao što su YouTube ili X.
category-media-text = { category-media-short } Kada se takav sadržaj učita, njegov pružalac vidi vašu IP adresu i stranicu
    na kojoj se nalazite i može da postavi kolačiće. Bez ove kategorije na njegovom mestu vidite link.


## The settings page

settings-introduction = Odlučite šta sme da se učita i sačuva tokom vaše posete. Ništa od ovoga nije potrebno za korišćenje
    sajta, odbijanje vas ništa ne košta, a izbor možete da promenite ili povučete u svakom trenutku.
choice-saved = Vaš izbor je sačuvan.
in-force = Sada važi
in-force-chosen = Izabrali ste.
in-force-not-chosen = Još niste izabrali.
in-force-signal = Još niste izabrali; važi signal vašeg pregledača.
in-force-necessary = Uključeno je samo ono što je neophodno.
in-force-allowed = Osim neophodnog uključeno je: { $allowed }.
what-you-can-allow = Šta možete da dozvolite
for-everything = Za sve odjednom ili kako je označeno iznad
unasked = Učitava se bez pitanja
unasked-text = Sajt sme svima da učita ove usluge. Njihovi pružaoci tada vide vašu IP adresu.
services = Usluge: { $count }
choose-singly = „{ $category }“ dozvoljava sve ove usluge. Ako želite da dozvolite samo neke, ostavite kategoriju neoznačenu i
    označite ih ovde.
needs-all = Može da učita bilo šta, pa radi samo ako je označena sama usluga ili ako su dozvoljene sve ove kategorije:
    { $categories }.
privacy-notice = Obaveštenje o privatnosti
cookies = Kolačići: { $count }
cookie-name = Kolačić
cookie-purpose = Svrha
cookie-kept = Trajanje
first-party = ovaj sajt
third-party = treća strana
third-party-domain = treća strana, { $domain }
not-stated = nije navedeno
until-closed = dok ne zatvorite pregledač
one-year = 1 godina
years = { $count } god.
one-month = 1 mesec
months = { $count } mes.
one-week = 1 nedelja
weeks = { $count } ned.
one-day = 1 dan
days = { $count } d.
one-hour = 1 sat
hours = { $count } h
one-minute = 1 minut
minutes = { $count } min
one-second = 1 sekunda
seconds = { $count } s
back = Nazad na sajt
questions = Imate pitanja?
language = Jezik


## The cookie declaration: a page that lists all cookies and services

declaration-title = Kolačići i usluge
declaration-text = Ono što ovaj sajt može da sačuva na vašem uređaju ili da učita od drugih: ko, zašto i koliko dugo. Sada radi
    samo ono što je označeno sa „{ state-on }“.
search-for = Naziv, kompanija, kolačić ili svrha
search-in = Kategorija
search-all = Sve
search = Pretraži
search-found = Pronađeno: { $count }
search-show-all = Prikaži sve
on-this-page = Na ovoj stranici
state-on = Uključeno
state-off = Isključeno
own-cookies = Sopstveni kolačići ovog sajta
own-cookies-text = Postavlja ih sam sajt. Oni koji u nazivu imaju „consent“ postavljaju se tek kada izaberete: bez njih vaš
    izbor ne bi mogao da se sačuva ni dokaže.
state-cookie-purpose = Pamti vaš izbor. Isti je za sve koji izaberu isto.
once-cookie-purpose = Omogućava da se jednom učita nešto što niste trajno dozvolili, na primer jedan video-snimak.
identity-cookie-purpose = Nasumičan broj pomoću kojeg može da se pronađe zapis o vašem izboru. Dobija ga samo stranica sa
    podešavanjima.
in-storage = u skladištu pregledača
until-deleted = dok ga ne obrišete
no-cookies = Nisu poznati nikakvi kolačići. Pružalac vidi vašu IP adresu.
exempt-text = Radi samo za sopstvenu statistiku ovog sajta. Možete da se usprotivite u podešavanjima tako što ćete odbiti ili
    ostaviti neoznačeno.
exempt-limits = Najduže trajanje – kolačići: { $cookies }, statistički podaci: { $figures }
help-title = U vašem pregledaču
help-text = Kolačiće možete da obrišete ili odbijete i u svom pregledaču, na svim sajtovima odjednom. Neki sajtovi, ili obrasci
    na njima, tada možda neće raditi. Kolačići drugih kompanija mogu da se obrišu samo tamo. Nazivi u menijima su iz verzija na
    engleskom jeziku.
help-by = Pomoć: { $vendor }
help-reviewed = Provereno: { $date }

rights-title = { your-rights }
rights-withdraw = Svoj izbor možete da promenite ili povučete u svakom trenutku, jednako lako kao što ste ga napravili:
rights-access = Možete da nas pitate koje podatke imamo o vama i da zatražite da ih ispravimo.
rights-erase = Možete da zatražite da ih obrišemo.
rights-opt-out = Možete da zatražite da ih ne prodajemo i ne delimo. Niko neće imati lošiji tretman zato što koristi ova prava.
rights-record = Vaši izbori se beleže pod brojem iz kolačića { $cookie }, bez ičega drugog što bi otkrilo ko ste. Pošaljite nam
    taj broj ako želite da vidite zapis.
rights-within-a-month = Odgovaramo u roku od mesec dana.
rights-within-days = Rok za odgovor u danima: { $days }.
rights-within-working-days = Rok za odgovor u radnim danima: { $days }.
rights-contact = Pitajte ovde:
rights-complain = Pritužbu možete da podnesete ovde:
rights-complain-first = Ako niste zadovoljni našim odgovorom, pritužbu najpre podnesite nama, a zatim ovde:
rights-complain-anywhere = Pritužbu možete da podnesete organu za zaštitu podataka u svojoj zemlji.


## What stands in for a blocked video or map

placeholder-title = Nije učitano: { $name }
placeholder-reason = Učitavanjem bi se poslali podaci o vašoj poseti (primalac: { $vendor }). Niste dozvolili kategoriju
    „{ $category }“.
placeholder-once = Učitaj jednom
placeholder-always = Uvek dozvoli: { $name }
placeholder-open = Otvori na { $host }


## When something went wrong: a title, and one sentence

problem-not-found = Stranica nije pronađena
problem-not-found-text = Na ovoj adresi nema stranice.
problem-refused = Vaš izbor nije prihvaćen
problem-foreign = Izbor nije poslat sa stranice ovog sajta.
problem-unreadable = Obrazac nije bilo moguće pročitati, pa se ništa nije promenilo. Vratite se i pokušajte ponovo.
problem-too-much = Previše je pojedinačnih izbora da bismo ih zapamtili. Molimo vas da birate po kategorijama.
problem-not-saved = Vaš izbor nije bilo moguće sačuvati
problem-not-saved-text = Trenutno ne možemo da zabeležimo vaš pristanak, pa ništa nije uključeno. Pokušajte ponovo za minut.
