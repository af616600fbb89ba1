language-name = Dansk
language-direction = ltr
list-separator = {", "}


## The banner

banner-label = Cookies og sporing
banner-title = Cookies på { $site }
banner-title-unnamed = Cookies på dette websted
banner-text = Vi bruger cookies og andre sporingsteknologier til at forbedre din brug af webstedet, til at analysere trafikken
    og til at forstå, hvor vores besøgende kommer fra.
off-until-yes = Slået fra, indtil du siger ja: { $categories }.
on-unless-no = Slået til, medmindre du siger nej: { $categories }.
on-with-notice = Slået til, og du kan slå det fra: { $categories }.
on-for-statistics = Slået til for vores egen statistik, medmindre du gør indsigelse: { $names }.
sale-notice = Når annoncevirksomheder får data om dit besøg, kan det regnes for salg eller deling af dine personoplysninger.
do-not-sell = Sælg eller del ikke mine personoplysninger
your-privacy-choices = Dine valg om privatliv
opted-out = Salg og deling er fravalgt
your-rights = Dine rettigheder
third-parties = Tredjeparter, der kan modtage data: { $count }
change-your-mind = Du kan til enhver tid ændre dit valg under »{ $link }«.
accept-all = Accepter alle
reject-all = Afvis alle
choose = Vælg
save-choice = Gem mit valg
cookie-settings = Cookieindstillinger
settings-label = Cookies
privacy-page = Privatlivspolitik
always-on = Altid slået til
outdated = Det, vi beder om samtykke til, er ændret siden dit sidste besøg. Vælg derfor igen.
signal-honoured = Din anmodning om fravalg er imødekommet.
signal-effect = Din browser sender signalet { $signal }, så »{ $marketing }« forbliver slået fra, medmindre du slår det til
    her.
signal-overridden = Din browser sender signalet { $signal }. Du har alligevel tilladt marketing på dette websted. Afvis
    marketing her, hvis signalet skal gælde igen.


## The categories: a short name, and what it means for the visitor

category-necessary = Nødvendige
category-necessary-text = Er nødvendige, for at webstedet virker: for at holde det sikkert, holde dig logget ind, sende de
    formularer, du udfylder, og huske dette valg. De er altid slået til.
category-necessary-short = Det, webstedet skal bruge for at virke og for at huske dit valg.
category-functional = Funktionelle
category-functional-short = Ekstra funktioner fra andre virksomheder, for eksempel kort, chat, skrifttyper og indlejrede
    formularer.
category-functional-text = { category-functional-short } Disse virksomheder ser din IP-adresse, og hvilken side du er på.
    Uden denne kategori er funktionerne slået fra.
category-analytics = Statistik
category-analytics-short = Måler, hvordan webstedet bliver brugt: hvilke sider der læses, hvor længe, og hvor de besøgende
    kommer fra.
category-analytics-text = { category-analytics-short } De virksomheder, der måler, sætter cookies for at skelne besøg fra
    hinanden. Uden denne kategori tæller de ikke dit besøg med.
category-marketing = Marketing
category-marketing-short = Lader annoncevirksomheder genkende dig her og på andre websteder for at vise dig annoncer og
    måle, om de virker.
category-marketing-text = { category-marketing-short } De kan føje dit besøg til en profil om dig. Uden denne kategori kan
    du stadig se annoncer, men ingen, der bygger på dit besøg her.
category-media = Eksternt indhold
category-media-short = Videoer, opslag og andet indhold fra andre websteder, for eksempel YouTube eller X.
category-media-text = { category-media-short } Når sådant indhold indlæses, ser udbyderen din IP-adresse, og hvilken side du
    er på, og kan sætte cookies. Uden denne kategori ser du et link i stedet.


## The settings page

settings-introduction = Bestem, hvad der må indlæses og gemmes under dit besøg. Intet af det er nødvendigt for at bruge
    webstedet, det koster dig ikke noget at afvise, og du kan til enhver tid ændre dit valg eller trække det tilbage.
choice-saved = Dit valg er gemt.
in-force = Gælder nu
in-force-chosen = Du har valgt.
in-force-not-chosen = Du har ikke valgt endnu.
in-force-signal = Du har ikke valgt endnu; signalet fra din browser gælder.
in-force-necessary = Kun det nødvendige er slået til.
in-force-allowed = Slået til ud over det nødvendige: { $allowed }.
what-you-can-allow = Hvad du kan tillade
for-everything = For det hele på én gang eller som afkrydset ovenfor
unasked = Indlæses uden at spørge
unasked-text = Webstedet må indlæse disse tjenester for alle. Udbyderne ser så din IP-adresse.
services = Tjenester: { $count }
choose-singly = »{ $category }« tillader dem alle. Vil du kun tillade nogle af dem, så lad feltet stå tomt og sæt kryds ved dem
    her.
needs-all = Kan indlæse hvad som helst og kører derfor kun, hvor alle disse er tilladt, eller hvor der er sat kryds ved selve
    tjenesten: { $categories }.
privacy-notice = Privatlivspolitik
cookies = Cookies: { $count }
cookie-name = Cookie
cookie-purpose = Formål
cookie-kept = Opbevaringstid
first-party = fra dette websted
third-party = fra tredjepart
third-party-domain = fra tredjepart, { $domain }
not-stated = ikke oplyst
until-closed = til du lukker browseren
one-year = 1 år
years = { $count } år
one-month = 1 måned
months = { $count } måneder
one-week = 1 uge
weeks = { $count } uger
one-day = 1 dag
days = { $count } dage
one-hour = 1 time
hours = { $count } timer
one-minute = 1 minut
minutes = { $count } minutter
one-second = 1 sekund
seconds = { $count } sekunder
back = Tilbage til webstedet
questions = Spørgsmål?
language = Sprog


## The cookie declaration: a page that lists all cookies and services

declaration-title = Cookies og tjenester
declaration-text = Hvad dette websted kan gemme på din enhed eller indlæse fra andre: hvem, hvorfor og hvor længe. Kun det,
    der er markeret med »{ state-on }«, kører nu.
search-for = Navn, virksomhed, cookie eller formål
search-in = Kategori
search-all = Alle
search = Søg
search-found = Fundet: { $count }
search-show-all = Vis alle
on-this-page = På denne side
state-on = Slået til
state-off = Slået fra
own-cookies = Webstedets egne cookies
own-cookies-text = De sættes af webstedet selv. Dem med »consent« i navnet sættes først, når du vælger: Uden dem kunne dit
    valg hverken gemmes eller bevises.
state-cookie-purpose = Husker dit valg. Den er ens for alle, der vælger det samme.
once-cookie-purpose = Lader noget, du ikke har tilladt fast, blive indlæst én gang, for eksempel en enkelt video.
identity-cookie-purpose = Et tilfældigt nummer, som registreringen af dit valg kan findes med. Kun siden med indstillinger
    modtager det.
in-storage = i browserens lager
until-deleted = til du sletter det
no-cookies = Der kendes ingen cookies. Udbyderen ser din IP-adresse.
exempt-text = Kører kun for webstedets egen statistik. Du kan gøre indsigelse i indstillingerne ved at afvise eller lade
    feltet stå tomt.
exempt-limits = Længste opbevaringstid: cookies { $cookies }, statistiske data { $figures }.
help-title = I din browser
help-text = Du kan også slette eller afvise cookies i din browser, på alle websteder på én gang. Nogle websteder, eller
    formularer på dem, virker så måske ikke. Andre virksomheders cookies kan kun slettes dér. Betegnelserne er fra de
    engelske versioner.
help-by = Hjælp fra { $vendor }
help-reviewed = Gennemgået: { $date }

rights-title = { your-rights }
rights-withdraw = Du kan til enhver tid ændre dit valg eller trække det tilbage, lige så let som du traf det:
rights-access = Du kan spørge os, hvilke oplysninger vi har om dig, og bede os rette dem.
rights-erase = Du kan bede os slette dem.
rights-opt-out = Du kan bede os om ikke at sælge eller dele dem. Ingen behandles dårligere for at bruge disse rettigheder.
rights-record = Dine valg registreres under nummeret i cookien { $cookie } og uden andet, der kan vise, hvem du er. Send os
    det nummer, hvis du vil se registreringen.
rights-within-a-month = Vi svarer inden for en måned.
rights-within-days = Svarfrist i dage: { $days }.
rights-within-working-days = Svarfrist i arbejdsdage: { $days }.
rights-contact = Spørg her:
rights-complain = Du kan klage til:
rights-complain-first = Hvis du ikke er tilfreds med vores svar, så klag først til os og derefter til:
rights-complain-anywhere = Du kan klage til databeskyttelsesmyndigheden i dit land.


## What stands in for a blocked video or map

placeholder-title = { $name } er ikke indlæst
placeholder-reason = Ved indlæsning ville data om dit besøg på dette websted blive sendt til { $vendor }. Du har ikke
    tilladt »{ $category }«.
placeholder-once = Indlæs én gang
placeholder-always = Tillad altid { $name }
placeholder-open = Åbn på { $host }


## When something went wrong: a title, and one sentence

problem-not-found = Siden blev ikke fundet
problem-not-found-text = Der er ingen side på denne adresse.
problem-refused = Dit valg blev ikke modtaget
problem-foreign = Valget kom ikke fra en side på dette websted.
problem-unreadable = Formularen kunne ikke læses, så intet er ændret. Gå tilbage og prøv igen.
problem-too-much = Der er for mange enkelte valg til, at de kan huskes. Vælg i stedet efter kategori.
problem-not-saved = Dit valg kunne ikke gemmes
problem-not-saved-text = Vi kan ikke registrere dit samtykke lige nu, så intet er slået til. Prøv igen om et minut.
