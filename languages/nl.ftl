language-name = Nederlands
language-direction = ltr
list-separator = {", "}


## The banner

banner-label = Cookies en tracking
banner-title = Cookies op { $site }
banner-title-unnamed = Cookies op deze website
banner-text = We gebruiken cookies en andere trackingtechnologieën om uw gebruik van de website te verbeteren, het bezoek aan de
    website te analyseren en te begrijpen waar onze bezoekers vandaan komen.
off-until-yes = Uit totdat u ja zegt: { $categories }.
on-unless-no = Aan tenzij u nee zegt: { $categories }.
on-with-notice = Aan, en u kunt het uitzetten: { $categories }.
on-for-statistics = Aan voor onze eigen statistieken, tenzij u bezwaar maakt: { $names }.
sale-notice = Als advertentiebedrijven gegevens over uw bezoek krijgen, kan dat gelden als verkopen of delen van uw
    persoonlijke gegevens.
do-not-sell = Mijn persoonlijke gegevens niet verkopen of delen
your-privacy-choices = Uw privacykeuzes
opted-out = Verkopen en delen geweigerd
your-rights = Uw rechten
third-parties = Derden die gegevens kunnen ontvangen: { $count }
change-your-mind = U kunt uw keuze op elk moment wijzigen via ‘{ $link }’.
accept-all = Alles accepteren
reject-all = Alles weigeren
choose = Kiezen
save-choice = Mijn keuze opslaan
cookie-settings = Cookie-instellingen
settings-label = Cookies
privacy-page = Privacy
always-on = Altijd aan
outdated = Waarvoor we toestemming vragen, is sinds uw laatste bezoek veranderd. Maak daarom opnieuw uw keuze.
signal-honoured = Uw weigering wordt gerespecteerd.
signal-effect = Uw browser stuurt het signaal { $signal }. Daarom blijft ‘{ $marketing }’ uit, tenzij u dit hier aanzet.
signal-overridden = Uw browser stuurt het signaal { $signal }. Op deze website hebt u marketing toch toegestaan; weiger het
    hier om het signaal weer te laten gelden.


## The categories: a short name, and what it means for the visitor

category-necessary = Noodzakelijk
category-necessary-text = Nodig om deze website te laten werken: om de website veilig te houden, u ingelogd te houden, de
    formulieren te versturen die u invult en deze keuze te onthouden. Dit staat altijd aan.
category-necessary-short = Wat de website nodig heeft om te werken en om uw keuze te onthouden.
category-functional = Functioneel
category-functional-short = Extra functies van andere bedrijven, zoals kaarten, chat, lettertypen en ingesloten formulieren.
category-functional-text = { category-functional-short } Die bedrijven zien uw IP-adres en op welke pagina u bent. Zonder
    deze categorie blijven de functies uit.
category-analytics = Statistieken
category-analytics-short = Meet hoe de website wordt gebruikt: welke pagina’s worden gelezen, hoe lang, en waar bezoekers
    vandaan komen.
category-analytics-text = { category-analytics-short } De bedrijven die meten, plaatsen cookies om bezoeken uit elkaar te
    houden. Zonder deze categorie tellen ze uw bezoek niet mee.
category-marketing = Marketing
category-marketing-short = Laat advertentiebedrijven u hier en op andere websites herkennen, om u advertenties te tonen en
    te meten of die werken.
category-marketing-text = { category-marketing-short } Ze kunnen uw bezoek toevoegen aan een profiel over u. Zonder deze
    categorie kunt u nog steeds advertenties zien, maar geen die op uw bezoek hier gebaseerd zijn.
category-media = Externe inhoud
category-media-short = Video’s, berichten en andere inhoud van andere websites, zoals YouTube of X.
category-media-text = { category-media-short } Als zulke inhoud wordt geladen, ziet de aanbieder uw IP-adres en op welke
    pagina u bent, en kan die cookies plaatsen. Zonder deze categorie ziet u op die plek een link.


## The settings page

settings-introduction = Bepaal wat er bij uw bezoek mag worden geladen en opgeslagen. Niets hiervan is nodig om de website te
    gebruiken, weigeren kost u niets en u kunt uw keuze op elk moment wijzigen of intrekken.
choice-saved = Uw keuze is opgeslagen.
in-force = Nu van kracht
in-force-chosen = U hebt gekozen.
in-force-not-chosen = U hebt nog niet gekozen.
in-force-signal = U hebt nog niet gekozen; het signaal van uw browser geldt.
in-force-necessary = Alleen wat noodzakelijk is, staat aan.
in-force-allowed = Naast wat noodzakelijk is, staat aan: { $allowed }.
what-you-can-allow = Wat u kunt toestaan
for-everything = Voor alles tegelijk, of zoals hierboven aangevinkt
unasked = Geladen zonder te vragen
unasked-text = De website mag deze diensten voor iedereen laden. De aanbieders zien dan uw IP-adres.
services = Diensten: { $count }
choose-singly = ‘{ $category }’ staat al deze diensten toe. Wilt u er maar een paar toestaan, vink deze categorie dan niet aan
    en vink ze hier aan.
needs-all = Kan van alles laden en werkt daarom alleen als al deze categorieën zijn toegestaan, of als de dienst zelf is
    aangevinkt: { $categories }.
privacy-notice = Privacyverklaring
cookies = Cookies: { $count }
cookie-name = Cookie
cookie-purpose = Waarvoor
cookie-kept = Bewaartermijn
first-party = van deze website
third-party = van derden
third-party-domain = van derden, { $domain }
not-stated = niet vermeld
until-closed = tot u de browser sluit
one-year = 1 jaar
years = { $count } jaar
one-month = 1 maand
months = { $count } maanden
one-week = 1 week
weeks = { $count } weken
one-day = 1 dag
days = { $count } dagen
one-hour = 1 uur
hours = { $count } uur
one-minute = 1 minuut
minutes = { $count } minuten
one-second = 1 seconde
seconds = { $count } seconden
back = Terug naar de website
questions = Vragen?
language = Taal


## The cookie declaration: a page that lists all cookies and services

declaration-title = Cookies en diensten
declaration-text = Wat deze website op uw apparaat kan opslaan of van anderen kan laden: door wie, waarvoor en hoe lang.
    Alleen wat gemarkeerd is met ‘{ state-on }’, werkt nu.
search-for = Naam, bedrijf, cookie of doel
search-in = Categorie
search-all = Alle
search = Zoeken
search-found = Gevonden: { $count }
search-show-all = Alles tonen
on-this-page = Op deze pagina
state-on = Aan
state-off = Uit
own-cookies = Eigen cookies van deze website
own-cookies-text = Deze worden door de website zelf geplaatst. Die met ‘consent’ in de naam worden pas geplaatst als u
    kiest: zonder deze cookies zou uw keuze niet kunnen worden bewaard of bewezen.
state-cookie-purpose = Onthoudt uw keuze. Is gelijk voor iedereen die hetzelfde kiest.
once-cookie-purpose = Laat iets wat u niet blijvend hebt toegestaan één keer laden, zoals één video.
identity-cookie-purpose = Een willekeurig nummer waarmee de registratie van uw keuze kan worden gevonden. Alleen de pagina
    met instellingen ontvangt het.
in-storage = in de opslag van de browser
until-deleted = tot u dit verwijdert
no-cookies = Er zijn geen cookies bekend. De aanbieder ziet uw IP-adres.
exempt-text = Werkt alleen voor de eigen statistieken van deze website. U kunt bezwaar maken in de instellingen, door te
    weigeren of door dit niet aan te vinken.
exempt-limits = Langste bewaartermijn: cookies { $cookies }, statistische gegevens { $figures }.
help-title = In uw browser
help-text = U kunt cookies ook in uw browser verwijderen of weigeren, op alle websites tegelijk. Sommige websites, of
    formulieren daarop, werken dan misschien niet. Cookies van andere bedrijven kunnen alleen daar worden verwijderd. De
    benamingen zijn die van de Engelse versies.
help-by = Hulp van { $vendor }
help-reviewed = Nagekeken op { $date }

rights-title = { your-rights }
rights-withdraw = U kunt uw keuze op elk moment wijzigen of intrekken, net zo makkelijk als u die maakte:
rights-access = U kunt ons vragen welke gegevens we over u hebben, en ons vragen die te corrigeren.
rights-erase = U kunt ons vragen ze te wissen.
rights-opt-out = U kunt ons laten weten dat we ze niet mogen verkopen of delen. Niemand wordt slechter behandeld omdat hij
    of zij deze rechten gebruikt.
rights-record = Uw keuzes worden geregistreerd onder het nummer in de cookie { $cookie }, zonder iets anders waaruit blijkt
    wie u bent. Stuur ons dat nummer als u de registratie wilt zien.
rights-within-a-month = We antwoorden binnen een maand.
rights-within-days = Antwoordtermijn in dagen: { $days }.
rights-within-working-days = Antwoordtermijn in werkdagen: { $days }.
rights-contact = Vraag het hier:
rights-complain = U kunt een klacht indienen bij:
rights-complain-first = Bent u niet tevreden met ons antwoord, dien dan eerst een klacht in bij ons en daarna bij:
rights-complain-anywhere = U kunt een klacht indienen bij de autoriteit voor gegevensbescherming van uw land.


## What stands in for a blocked video or map

placeholder-title = { $name } is niet geladen
placeholder-reason = Bij het laden zouden gegevens over uw bezoek worden verstuurd naar { $vendor }. U hebt ‘{ $category }’ niet
    toegestaan.
placeholder-once = Eén keer laden
placeholder-always = { $name } altijd toestaan
placeholder-open = Openen op { $host }


## When something went wrong: a title, and one sentence

problem-not-found = Pagina niet gevonden
problem-not-found-text = Op dit adres is geen pagina.
problem-refused = Uw keuze is niet verwerkt
problem-foreign = De keuze kwam niet van een pagina van deze website.
problem-unreadable = Het formulier kon niet worden gelezen, dus er is niets veranderd. Ga terug en probeer het opnieuw.
problem-too-much = Dit zijn te veel losse keuzes om te onthouden. Kies per categorie.
problem-not-saved = Uw keuze kon niet worden opgeslagen
problem-not-saved-text = We kunnen uw toestemming nu niet vastleggen, dus er is niets aangezet. Probeer het over een minuut
    opnieuw.
