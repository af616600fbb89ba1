language-name = Čeština
language-direction = ltr
list-separator = {", "}


## The banner

banner-label = Cookies a sledování
banner-title = Cookies na webu { $site }
banner-title-unnamed = Cookies na tomto webu
banner-text = Používáme cookies a další sledovací technologie, abychom vám zpříjemnili prohlížení, mohli analyzovat návštěvnost
    webu a zjistili, odkud naši návštěvníci přicházejí.
off-until-yes = Vypnuto, dokud nedáte souhlas: { $categories }.
on-unless-no = Zapnuto, pokud neodmítnete: { $categories }.
on-with-notice = Zapnuto, ale můžete to vypnout: { $categories }.
on-for-statistics = Zapnuto pro naše vlastní statistiky, pokud nevznesete námitku: { $names }.
sale-notice = Když reklamní společnosti získají údaje o vaší návštěvě, může se to považovat za prodej nebo sdílení vašich
    osobních údajů.
do-not-sell = Neprodávat a nesdílet mé osobní údaje
your-privacy-choices = Vaše volby ochrany soukromí
opted-out = Prodej a sdílení odmítnuty
your-rights = Vaše práva
third-parties = Třetí strany, které mohou získat údaje: { $count }
change-your-mind = Své rozhodnutí můžete kdykoli změnit pod odkazem „{ $link }“.
accept-all = Přijmout vše
reject-all = Odmítnout vše
choose = Vybrat
save-choice = Uložit výběr
cookie-settings = Nastavení cookies
settings-label = Cookies
privacy-page = Ochrana osobních údajů
always-on = Vždy zapnuto
outdated = Od vaší poslední návštěvy se změnilo, k čemu žádáme o souhlas. Vyberte prosím znovu.
signal-honoured = Vaše odmítnutí bylo respektováno.
signal-effect = Váš prohlížeč odesílá signál { $signal }, proto kategorie „{ $marketing }“ zůstává vypnutá, dokud ji zde
    nezapnete.
signal-overridden = Váš prohlížeč odesílá signál { $signal }. Na tomto webu jste přesto povolili marketing; pokud ho zde
    odmítnete, bude signál opět platit.


## The categories: a short name, and what it means for the visitor

category-necessary = Nezbytné
category-necessary-text = Jsou potřebné k fungování webu: k jeho zabezpečení, k tomu, abyste zůstali přihlášeni, k odesílání
    vyplněných formulářů a k zapamatování této volby. Jsou vždy zapnuté.
category-necessary-short = To, co web potřebuje, aby fungoval a zapamatoval si vaši volbu.
category-functional = Funkční
category-functional-short = Doplňkové funkce od jiných společností, například mapy, chat, písma a vložené formuláře.
category-functional-text = { category-functional-short } Tyto společnosti vidí vaši IP adresu a stránku, kterou si
    prohlížíte. Bez této kategorie zůstanou funkce vypnuté.
category-analytics = Analytické
category-analytics-short = Měří, jak se web používá: které stránky se čtou, jak dlouho a odkud návštěvníci přicházejí.
category-analytics-text = { category-analytics-short } Společnosti, které měří, ukládají cookies, aby jednotlivé návštěvy
    rozlišily. Bez této kategorie vaši návštěvu nezapočítají.
category-marketing = Marketingové
category-marketing-short = Reklamním společnostem umožňují rozpoznat vás zde i na jiných webech, zobrazovat vám reklamy a
    měřit, zda fungují.
category-marketing-text = { category-marketing-short } Vaši návštěvu mohou přidat k profilu o vás. Bez této kategorie můžete
    reklamy vidět i nadále, ale nebudou vycházet z vaší návštěvy zde.
category-media = Externí obsah
category-media-short = Videa, příspěvky a další obsah z jiných webů, například YouTube nebo X.
category-media-text = { category-media-short } Když se takový obsah načte, jeho poskytovatel vidí vaši IP adresu a stránku,
    kterou si prohlížíte, a může uložit cookies. Bez této kategorie se místo obsahu zobrazí odkaz.


## The settings page

settings-introduction = Rozhodněte, co se smí při vaší návštěvě načítat a ukládat. K používání webu není nic z toho potřeba,
    odmítnutí vás nic nestojí a svou volbu můžete kdykoli změnit nebo odvolat.
choice-saved = Vaše volba byla uložena.
in-force = Co platí nyní
in-force-chosen = Svou volbu jste již učinili.
in-force-not-chosen = Zatím jste nic nezvolili.
in-force-signal = Zatím jste nic nezvolili; platí signál vašeho prohlížeče.
in-force-necessary = Zapnuto je jen to, co je nezbytné.
in-force-allowed = Kromě nezbytného je zapnuto: { $allowed }.
what-you-can-allow = Co můžete povolit
for-everything = Pro vše najednou, nebo podle zaškrtnutí výše
unasked = Načítá se bez dotazu
unasked-text = Web smí tyto služby načítat všem. Jejich provozovatelé pak vidí vaši IP adresu.
services = Služby: { $count }
choose-singly = „{ $category }“ povolí všechny tyto služby. Chcete-li povolit jen některé, nechte toto políčko nezaškrtnuté a
    zaškrtněte je zde.
needs-all = Může načíst cokoli, proto funguje jen tehdy, když jsou povoleny všechny tyto kategorie nebo když je zaškrtnuta přímo
    služba: { $categories }.
privacy-notice = Zásady ochrany osobních údajů
cookies = Cookies: { $count }
cookie-name = Cookie
cookie-purpose = Účel
cookie-kept = Doba uložení
first-party = tento web
third-party = třetí strana
third-party-domain = třetí strana, { $domain }
not-stated = neuvedeno
until-closed = do zavření prohlížeče
one-year = 1 rok
years = { $count } r.
one-month = 1 měsíc
months = { $count } měs.
one-week = 1 týden
weeks = { $count } týd.
one-day = 1 den
days = { $count } d.
one-hour = 1 hodina
hours = { $count } h
one-minute = 1 minuta
minutes = { $count } min
one-second = 1 sekunda
seconds = { $count } s
back = Zpět na web
questions = Máte dotazy?
language = Jazyk


## The cookie declaration: a page that lists all cookies and services

declaration-title = Cookies a služby
declaration-text = Co může tento web ukládat do vašeho zařízení nebo načítat od jiných: kdo, k čemu a na jak dlouho. Nyní
    běží jen to, co je označeno „{ state-on }“.
search-for = Název, společnost, cookie nebo účel
search-in = Kategorie
search-all = Všechny
search = Hledat
search-found = Nalezeno: { $count }
search-show-all = Zobrazit vše
on-this-page = Na této stránce
state-on = Zapnuto
state-off = Vypnuto
own-cookies = Vlastní cookies tohoto webu
own-cookies-text = Ukládá je sám web. Ty, které mají v názvu „consent“, se uloží až tehdy, když učiníte volbu: bez nich by
    se vaše volba nedala uchovat ani doložit.
state-cookie-purpose = Pamatuje si vaši volbu. Je stejná pro všechny, kdo zvolí totéž.
once-cookie-purpose = Umožní jednou načíst něco, co jste nepovolili trvale, například jedno video.
identity-cookie-purpose = Náhodné číslo, podle kterého lze najít záznam o vaší volbě. Dostává ho jen stránka s nastavením.
in-storage = v úložišti prohlížeče
until-deleted = dokud záznam nesmažete
no-cookies = Žádné cookies nejsou známy. Provozovatel služby vidí vaši IP adresu.
exempt-text = Běží jen pro vlastní statistiky tohoto webu. Námitku můžete vznést v nastavení tím, že odmítnete nebo necháte
    políčko nezaškrtnuté.
exempt-limits = Nejdelší doba uchování – cookies: { $cookies }, statistické údaje: { $figures }
help-title = Ve vašem prohlížeči
help-text = Cookies můžete smazat nebo odmítnout i ve svém prohlížeči, a to pro všechny weby najednou. Některé weby nebo
    formuláře na nich pak nemusí fungovat. Cookies jiných společností lze smazat jen tam. Názvy jsou uvedeny podle
    anglických verzí.
help-by = Nápověda: { $vendor }
help-reviewed = Ověřeno: { $date }

rights-title = { your-rights }
rights-withdraw = Svou volbu můžete kdykoli změnit nebo odvolat, stejně snadno, jako jste ji učinili:
rights-access = Můžete se nás zeptat, jaké údaje o vás máme, a požádat o jejich opravu.
rights-erase = Můžete nás požádat o jejich výmaz.
rights-opt-out = Můžete nás požádat, abychom je neprodávali ani nesdíleli. S nikým se kvůli využití těchto práv nezachází
    hůře.
rights-record = Vaše volby jsou zaznamenány pod číslem z cookie { $cookie }, bez čehokoli dalšího, co by prozradilo, kdo
    jste. Chcete-li záznam vidět, pošlete nám toto číslo.
rights-within-a-month = Odpovídáme do jednoho měsíce.
rights-within-days = Lhůta pro odpověď ve dnech: { $days }.
rights-within-working-days = Lhůta pro odpověď v pracovních dnech: { $days }.
rights-contact = Zeptejte se zde:
rights-complain = Stížnost můžete podat zde:
rights-complain-first = Pokud vás naše odpověď neuspokojí, podejte stížnost nejprve nám a poté zde:
rights-complain-anywhere = Stížnost můžete podat u úřadu pro ochranu osobních údajů ve své zemi.


## What stands in for a blocked video or map

placeholder-title = Obsah služby { $name } není načten
placeholder-reason = Načtením by se odeslaly údaje o vaší návštěvě (příjemce: { $vendor }). Kategorii „{ $category }“ jste
    nepovolili.
placeholder-once = Načíst jednou
placeholder-always = Vždy povolit: { $name }
placeholder-open = Otevřít na { $host }


## When something went wrong: a title, and one sentence

problem-not-found = Stránka nenalezena
problem-not-found-text = Na této adrese žádná stránka není.
problem-refused = Vaše volba nebyla přijata
problem-foreign = Volba nepřišla ze stránky tohoto webu.
problem-unreadable = Formulář se nepodařilo přečíst, proto se nic nezměnilo. Vraťte se prosím zpět a zkuste to znovu.
problem-too-much = Jednotlivých voleb je příliš mnoho, než aby se daly zapamatovat. Vyberte prosím podle kategorií.
problem-not-saved = Vaši volbu se nepodařilo uložit
problem-not-saved-text = Váš souhlas teď nemůžeme zaznamenat, proto se nic nezapnulo. Zkuste to prosím znovu za minutu.
