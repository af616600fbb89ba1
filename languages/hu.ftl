language-name = Magyar
language-direction = ltr
list-separator = {", "}


## The banner

banner-label = Sütik és követés
banner-title = Sütik ezen a webhelyen: { $site }
banner-title-unnamed = Sütik ezen a webhelyen
banner-text = Sütiket használunk, valamint más követési technológiákat, hogy javítsuk az Ön böngészését, elemezzük a webhely
    forgalmát, és megértsük, honnan érkeznek a látogatóink.
off-until-yes = Kikapcsolva, amíg nem járul hozzá: { $categories }.
on-unless-no = Bekapcsolva, hacsak el nem utasítja: { $categories }.
on-with-notice = Bekapcsolva, de kikapcsolhatja: { $categories }.
on-for-statistics = Bekapcsolva a saját statisztikánkhoz, hacsak nem tiltakozik: { $names }.
sale-notice = Ha reklámcégek adatokat kapnak a látogatásáról, az személyes adatai értékesítésének vagy megosztásának
    minősülhet.
do-not-sell = Ne értékesítsék és ne osszák meg a személyes adataimat
your-privacy-choices = Az Ön adatvédelmi választásai
opted-out = Értékesítés és megosztás elutasítva
your-rights = Az Ön jogai
third-parties = Harmadik felek, amelyek adatokat kaphatnak: { $count }
change-your-mind = Döntését bármikor megváltoztathatja itt: „{ $link }”.
accept-all = Összes elfogadása
reject-all = Összes elutasítása
choose = Választás
save-choice = Választás mentése
cookie-settings = Sütibeállítások
settings-label = Sütik
privacy-page = Adatvédelem
always-on = Mindig bekapcsolva
outdated = Legutóbbi látogatása óta megváltozott, hogy mihez kérünk hozzájárulást, ezért kérjük, válasszon újra.
signal-honoured = Elutasítását figyelembe vettük.
signal-effect = Böngészője { $signal } jelzést küld, ezért ez a kategória kikapcsolva marad, hacsak itt be nem kapcsolja:
    „{ $marketing }”.
signal-overridden = Böngészője { $signal } jelzést küld. Ezen a webhelyen Ön mégis engedélyezte a marketinget; utasítsa el
    itt, hogy a jelzés ismét érvényes legyen.


## The categories: a short name, and what it means for the visitor

category-necessary = Szükséges
category-necessary-text = A webhely működéséhez kell: a biztonsághoz, ahhoz, hogy bejelentkezve maradjon, a kitöltött űrlapok
    elküldéséhez és e választás megjegyzéséhez. Mindig be van kapcsolva.
category-necessary-short = Ami a webhely működéséhez és választásának megjegyzéséhez szükséges.
category-functional = Funkcionális
category-functional-short = Más cégek kiegészítő szolgáltatásai, például térképek, csevegés, betűtípusok és beágyazott
    űrlapok.
category-functional-text = { category-functional-short } Ezek a cégek látják az Ön IP-címét és azt, hogy melyik oldalon jár.
    E kategória nélkül ezek a szolgáltatások kikapcsolva maradnak.
category-analytics = Analitika
category-analytics-short = Méri, hogyan használják a webhelyet: mely oldalakat olvassák, mennyi ideig, és honnan érkeznek a
    látogatók.
category-analytics-text = { category-analytics-short } A mérést végző cégek sütiket helyeznek el, hogy megkülönböztessék a
    látogatásokat. E kategória nélkül nem számolják az Ön látogatását.
category-marketing = Marketing
category-marketing-short = A reklámcégek felismerhetik Önt itt és más webhelyeken, hogy hirdetéseket mutassanak Önnek, és
    mérjék a hatásukat.
category-marketing-text = { category-marketing-short } Látogatását hozzáadhatják egy Önről készült profilhoz. E kategória
    nélkül is láthat hirdetéseket, de azok nem az itteni látogatásán alapulnak.
category-media = Külső tartalom
category-media-short = Videók, bejegyzések és más webhelyekről, például a YouTube-ról vagy az X-ről származó egyéb
    tartalmak.
category-media-text = { category-media-short } Amikor ilyen tartalom töltődik be, a szolgáltatója látja az Ön IP-címét és
    azt, hogy melyik oldalon jár, és sütiket helyezhet el. E kategória nélkül a tartalom helyén egy hivatkozás látható.


## The settings page

settings-introduction = Döntse el, mi töltődhet be és mi tárolható a látogatásakor. A webhely használatához ezek egyike sem
    szükséges, az elutasítás nem kerül semmibe, és választását bármikor módosíthatja vagy visszavonhatja.
choice-saved = Választását elmentettük.
in-force = Most érvényes
in-force-chosen = Ön már választott.
in-force-not-chosen = Ön még nem választott.
in-force-signal = Ön még nem választott; böngészőjének jelzése érvényes.
in-force-necessary = Csak a szükséges van bekapcsolva.
in-force-allowed = A szükségesen kívül bekapcsolva: { $allowed }.
what-you-can-allow = Mit engedélyezhet
for-everything = Mindenre egyszerre vagy a fent bejelöltek szerint
unasked = Kérdés nélkül betöltve
unasked-text = A webhely ezeket mindenkinek betöltheti. Szolgáltatóik ilyenkor látják az Ön IP-címét.
services = Szolgáltatások: { $count }
choose-singly = „{ $category }”: bejelölve mindegyiket engedélyezi. Ha csak néhányat szeretne engedélyezni, azt hagyja
    bejelöletlenül, és itt jelölje be a kívántakat.
needs-all = Bármit betölthet, ezért csak akkor fut, ha az alábbiak mind engedélyezettek, vagy ha maga a szolgáltatás be van
    jelölve: { $categories }.
privacy-notice = Adatvédelmi tájékoztató
cookies = Sütik: { $count }
cookie-name = Süti
cookie-purpose = Mire való
cookie-kept = Megőrzés
first-party = ezé a webhelyé
third-party = harmadik félé
third-party-domain = harmadik félé, { $domain }
not-stated = nincs megadva
until-closed = a böngésző bezárásáig
one-year = 1 év
years = { $count } év
one-month = 1 hónap
months = { $count } hónap
one-week = 1 hét
weeks = { $count } hét
one-day = 1 nap
days = { $count } nap
one-hour = 1 óra
hours = { $count } óra
one-minute = 1 perc
minutes = { $count } perc
one-second = 1 másodperc
seconds = { $count } másodperc
back = Vissza a webhelyre
questions = Kérdése van?
language = Nyelv


## The cookie declaration: a page that lists all cookies and services

declaration-title = Sütik és szolgáltatások
declaration-text = Mit tárolhat ez a webhely az Ön eszközén, vagy mit tölthet be másoktól: ki, mire és mennyi időre. Most
    csak az működik, ami mellett ez áll: „{ state-on }”.
search-for = Név, cég, süti vagy cél
search-in = Kategória
search-all = Mind
search = Keresés
search-found = Találatok: { $count }
search-show-all = Összes megjelenítése
on-this-page = Ezen az oldalon
state-on = Bekapcsolva
state-off = Kikapcsolva
own-cookies = A webhely saját sütijei
own-cookies-text = Ezeket maga a webhely helyezi el. Amelyeknek a nevében szerepel a „consent” szó, azokat csak akkor,
    amikor Ön választ: nélkülük a választását nem lehetne sem megőrizni, sem igazolni.
state-cookie-purpose = Megjegyzi az Ön választását. Ugyanaz mindenkinél, aki ugyanúgy választ.
once-cookie-purpose = Lehetővé teszi egyszer betölteni olyasmit, amit Ön nem engedélyezett tartósan, például egy videót.
identity-cookie-purpose = Véletlenszerű szám, amellyel megtalálható a választásáról készült bejegyzés. Csak a beállítások
    oldala kapja meg.
in-storage = a böngésző tárhelyén
until-deleted = amíg Ön nem törli
no-cookies = Sütikről nem tudunk. A szolgáltató látja az Ön IP-címét.
exempt-text = Csak e webhely saját statisztikájához működik. A beállításokban tiltakozhat: utasítsa el, vagy hagyja
    bejelöletlenül.
exempt-limits = Leghosszabb megőrzés: sütik – { $cookies }, statisztikai adatok – { $figures }.
help-title = A böngészőjében
help-text = A sütiket a böngészőjében is törölheti vagy elutasíthatja, minden webhelyen egyszerre. Előfordulhat, hogy ekkor
    egyes webhelyek vagy űrlapjaik nem működnek. Más cégek sütijei csak ott törölhetők. A megnevezések az angol nyelvű
    változatokból valók.
help-by = Súgó: { $vendor }
help-reviewed = Ellenőrizve: { $date }

rights-title = { your-rights }
rights-withdraw = Választását bármikor módosíthatja vagy visszavonhatja, ugyanolyan könnyen, ahogyan megadta:
rights-access = Megkérdezheti, milyen adatokat őrzünk Önről, és kérheti a helyesbítésüket.
rights-erase = Kérheti a törlésüket.
rights-opt-out = Kérheti, hogy ne értékesítsük és ne osszuk meg őket. Senkit sem ér hátrány azért, mert él ezekkel a
    jogokkal.
rights-record = Választásait az ebben a sütiben lévő szám alatt rögzítjük: { $cookie }. Semmi mást nem rögzítünk mellé,
    amiből kiderülne, ki Ön. Ha látni szeretné a bejegyzést, küldje el nekünk ezt a számot.
rights-within-a-month = Egy hónapon belül válaszolunk.
rights-within-days = Válaszadási határidő napokban: { $days }.
rights-within-working-days = Válaszadási határidő munkanapokban: { $days }.
rights-contact = Itt kérdezhet:
rights-complain = Itt tehet panaszt:
rights-complain-first = Ha nem elégedett a válaszunkkal, először nálunk tegyen panaszt, azután itt:
rights-complain-anywhere = Panaszt tehet országának adatvédelmi hatóságánál.


## What stands in for a blocked video or map

placeholder-title = Nincs betöltve: { $name }
placeholder-reason = A betöltés adatokat küldene a látogatásáról (címzett: { $vendor }). Ön ezt a kategóriát nem engedélyezte:
    „{ $category }”.
placeholder-once = Betöltés egyszer
placeholder-always = Engedélyezés mindig: { $name }
placeholder-open = Megnyitás itt: { $host }


## When something went wrong: a title, and one sentence

problem-not-found = Az oldal nem található
problem-not-found-text = Ezen a címen nincs oldal.
problem-refused = Választását nem fogadtuk el
problem-foreign = A választás nem e webhely oldaláról érkezett.
problem-unreadable = Az űrlapot nem sikerült beolvasni, ezért semmi sem változott. Kérjük, lépjen vissza, és próbálja újra.
problem-too-much = Túl sok az egyedi választás ahhoz, hogy megjegyezzük. Kérjük, válasszon kategóriánként.
problem-not-saved = Választását nem sikerült menteni
problem-not-saved-text = Jelenleg nem tudjuk rögzíteni a hozzájárulását, ezért semmit sem kapcsoltunk be. Kérjük, próbálja újra
    egy perc múlva.
