language-name = Slovenčina
language-direction = ltr
list-separator = {", "}


## The banner

banner-label = Súbory cookie a sledovanie
banner-title = Súbory cookie na webe { $site }
banner-title-unnamed = Súbory cookie na tomto webe
banner-text = Používame súbory cookie a ďalšie technológie sledovania, aby sme vám spríjemnili prehliadanie, mohli analyzovať
    návštevnosť webu a zistili, odkiaľ naši návštevníci prichádzajú.
off-until-yes = Vypnuté, kým nedáte súhlas: { $categories }.
on-unless-no = Zapnuté, ak neodmietnete: { $categories }.
on-with-notice = Zapnuté, ale môžete to vypnúť: { $categories }.
on-for-statistics = Zapnuté pre naše vlastné štatistiky, ak nevznesiete námietku: { $names }.
sale-notice = Keď reklamné spoločnosti získajú údaje o vašej návšteve, môže sa to považovať za predaj alebo zdieľanie vašich
    osobných údajov.
do-not-sell = Nepredávať a nezdieľať moje osobné údaje
your-privacy-choices = Vaše voľby ochrany súkromia
opted-out = Predaj a zdieľanie odmietnuté
your-rights = Vaše práva
third-parties = Tretie strany, ktoré môžu získať údaje: { $count }
change-your-mind = Svoje rozhodnutie môžete kedykoľvek zmeniť cez odkaz „{ $link }“.
accept-all = Prijať všetko
reject-all = Odmietnuť všetko
choose = Vybrať
save-choice = Uložiť výber
cookie-settings = Nastavenia súborov cookie
settings-label = Súbory cookie
privacy-page = Ochrana osobných údajov
always-on = Vždy zapnuté
outdated = Od vašej poslednej návštevy sa zmenilo, na čo žiadame súhlas. Vyberte, prosím, znova.
signal-honoured = Vaše odmietnutie bolo rešpektované.
signal-effect = Váš prehliadač posiela signál { $signal }, preto kategória „{ $marketing }“ zostáva vypnutá, kým ju tu
    nezapnete.
signal-overridden = Váš prehliadač posiela signál { $signal }. Na tomto webe ste napriek tomu povolili marketing; ak ho tu
    odmietnete, signál bude opäť platiť.


## The categories: a short name, and what it means for the visitor

category-necessary = Nevyhnutné
category-necessary-text = Sú potrebné na fungovanie webu: na jeho zabezpečenie, na to, aby ste zostali prihlásení, na
    odosielanie vyplnených formulárov a na zapamätanie tejto voľby. Sú vždy zapnuté.
category-necessary-short = To, čo web potrebuje, aby fungoval a zapamätal si vašu voľbu.
category-functional = Funkčné
category-functional-short = Doplnkové funkcie od iných spoločností, napríklad mapy, chat, písma a vložené formuláre.
category-functional-text = { category-functional-short } Tieto spoločnosti vidia vašu IP adresu a stránku, ktorú si
    prezeráte. Bez tejto kategórie zostanú funkcie vypnuté.
category-analytics = Analytické
category-analytics-short = Merajú, ako sa web používa: ktoré stránky sa čítajú, ako dlho a odkiaľ návštevníci prichádzajú.
category-analytics-text = { category-analytics-short } Spoločnosti, ktoré merajú, ukladajú súbory cookie, aby jednotlivé
    návštevy rozlíšili. Bez tejto kategórie vašu návštevu nezapočítajú.
category-marketing = Marketingové
category-marketing-short = Reklamným spoločnostiam umožňujú rozpoznať vás tu aj na iných weboch, zobrazovať vám reklamy a
    merať, či fungujú.
category-marketing-text = { category-marketing-short } Vašu návštevu môžu pridať k profilu o vás. Bez tejto kategórie môžete
    reklamy vidieť aj naďalej, no nebudú vychádzať z vašej návštevy tu.
category-media = Externý obsah
category-media-short = Videá, príspevky a ďalší obsah z iných webov, napríklad YouTube alebo X.
category-media-text = { category-media-short } Keď sa takýto obsah načíta, jeho poskytovateľ vidí vašu IP adresu a stránku,
    ktorú si prezeráte, a môže uložiť súbory cookie. Bez tejto kategórie sa namiesto obsahu zobrazí odkaz.


## The settings page

settings-introduction = Rozhodnite, čo sa smie pri vašej návšteve načítať a ukladať. Na používanie webu nie je nič z toho
    potrebné, odmietnutie vás nič nestojí a svoju voľbu môžete kedykoľvek zmeniť alebo odvolať.
choice-saved = Vaša voľba bola uložená.
in-force = Čo platí teraz
in-force-chosen = Svoju voľbu ste už urobili.
in-force-not-chosen = Zatiaľ ste nič nezvolili.
in-force-signal = Zatiaľ ste nič nezvolili; platí signál vášho prehliadača.
in-force-necessary = Zapnuté je iba to, čo je nevyhnutné.
in-force-allowed = Okrem nevyhnutného je zapnuté: { $allowed }.
what-you-can-allow = Čo môžete povoliť
for-everything = Pre všetko naraz alebo podľa zaškrtnutia vyššie
unasked = Načítava sa bez opýtania
unasked-text = Web smie tieto služby načítať všetkým. Ich poskytovatelia potom vidia vašu IP adresu.
services = Služby: { $count }
choose-singly = „{ $category }“ povolí všetky tieto služby. Ak chcete povoliť len niektoré, nechajte toto políčko nezaškrtnuté a
    zaškrtnite ich tu.
needs-all = Môže načítať čokoľvek, preto funguje iba vtedy, keď sú povolené všetky tieto kategórie alebo keď je zaškrtnutá
    priamo služba: { $categories }.
privacy-notice = Zásady ochrany osobných údajov
cookies = Súbory cookie: { $count }
cookie-name = Súbor cookie
cookie-purpose = Účel
cookie-kept = Doba uloženia
first-party = tento web
third-party = tretia strana
third-party-domain = tretia strana, { $domain }
not-stated = neuvedené
until-closed = do zatvorenia prehliadača
one-year = 1 rok
years = { $count } r.
one-month = 1 mesiac
months = { $count } mes.
one-week = 1 týždeň
weeks = { $count } týž.
one-day = 1 deň
days = { $count } d.
one-hour = 1 hodina
hours = { $count } h
one-minute = 1 minúta
minutes = { $count } min
one-second = 1 sekunda
seconds = { $count } s
back = Späť na web
questions = Máte otázky?
language = Jazyk


## The cookie declaration: a page that lists all cookies and services

declaration-title = Súbory cookie a služby
declaration-text = Čo môže tento web ukladať vo vašom zariadení alebo načítať od iných: kto, na čo a na ako dlho. Teraz beží
    iba to, čo je označené „{ state-on }“.
search-for = Názov, spoločnosť, súbor cookie alebo účel
search-in = Kategória
search-all = Všetky
search = Hľadať
search-found = Nájdené: { $count }
search-show-all = Zobraziť všetko
on-this-page = Na tejto stránke
state-on = Zapnuté
state-off = Vypnuté
own-cookies = Vlastné súbory cookie tohto webu
own-cookies-text = Ukladá ich samotný web. Tie, ktoré majú v názve „consent“, sa uložia až vtedy, keď urobíte voľbu: bez
    nich by sa vaša voľba nedala uchovať ani preukázať.
state-cookie-purpose = Pamätá si vašu voľbu. Je rovnaký pre všetkých, ktorí si zvolia to isté.
once-cookie-purpose = Umožní raz načítať niečo, čo ste nepovolili natrvalo, napríklad jedno video.
identity-cookie-purpose = Náhodné číslo, podľa ktorého možno nájsť záznam o vašej voľbe. Dostáva ho iba stránka s
    nastaveniami.
in-storage = v úložisku prehliadača
until-deleted = kým záznam nevymažete
no-cookies = Nie sú známe žiadne súbory cookie. Poskytovateľ služby vidí vašu IP adresu.
exempt-text = Beží iba pre vlastné štatistiky tohto webu. Námietku môžete vzniesť v nastaveniach tak, že odmietnete alebo
    necháte políčko nezaškrtnuté.
exempt-limits = Najdlhší čas uchovávania – súbory cookie: { $cookies }, štatistické údaje: { $figures }
help-title = Vo vašom prehliadači
help-text = Súbory cookie môžete vymazať alebo odmietnuť aj vo svojom prehliadači, a to pre všetky weby naraz. Niektoré weby
    alebo formuláre na nich potom nemusia fungovať. Súbory cookie iných spoločností možno vymazať iba tam. Názvy sú uvedené
    podľa anglických verzií.
help-by = Pomocník: { $vendor }
help-reviewed = Overené: { $date }

rights-title = { your-rights }
rights-withdraw = Svoju voľbu môžete kedykoľvek zmeniť alebo odvolať, rovnako ľahko, ako ste ju urobili:
rights-access = Môžete sa nás opýtať, aké údaje o vás máme, a požiadať o ich opravu.
rights-erase = Môžete nás požiadať o ich vymazanie.
rights-opt-out = Môžete nás požiadať, aby sme ich nepredávali ani nezdieľali. S nikým sa pre využitie týchto práv
    nezaobchádza horšie.
rights-record = Vaše voľby sú zaznamenané pod číslom zo súboru cookie { $cookie }, bez čohokoľvek ďalšieho, čo by
    prezradilo, kto ste. Ak chcete záznam vidieť, pošlite nám toto číslo.
rights-within-a-month = Odpovedáme do jedného mesiaca.
rights-within-days = Lehota na odpoveď v dňoch: { $days }.
rights-within-working-days = Lehota na odpoveď v pracovných dňoch: { $days }.
rights-contact = Opýtajte sa tu:
rights-complain = Sťažnosť môžete podať tu:
rights-complain-first = Ak vás naša odpoveď neuspokojí, podajte sťažnosť najprv nám a potom tu:
rights-complain-anywhere = Sťažnosť môžete podať úradu na ochranu osobných údajov vo svojej krajine.


## What stands in for a blocked video or map

placeholder-title = Obsah služby { $name } nie je načítaný
placeholder-reason = Načítaním by sa odoslali údaje o vašej návšteve (príjemca: { $vendor }). Kategóriu „{ $category }“ ste
    nepovolili.
placeholder-once = Načítať raz
placeholder-always = Vždy povoliť: { $name }
placeholder-open = Otvoriť na { $host }


## When something went wrong: a title, and one sentence

problem-not-found = Stránka sa nenašla
problem-not-found-text = Na tejto adrese nie je žiadna stránka.
problem-refused = Vaša voľba nebola prijatá
problem-foreign = Voľba neprišla zo stránky tohto webu.
problem-unreadable = Formulár sa nepodarilo prečítať, preto sa nič nezmenilo. Vráťte sa, prosím, a skúste to znova.
problem-too-much = Jednotlivých volieb je príliš veľa na to, aby sa dali zapamätať. Vyberte, prosím, podľa kategórií.
problem-not-saved = Vašu voľbu sa nepodarilo uložiť
problem-not-saved-text = Váš súhlas teraz nemôžeme zaznamenať, preto sa nič nezaplo. Skúste to, prosím, znova o minútu.
