language-name = Norsk bokmål
language-direction = ltr
list-separator = {", "}


## The banner

banner-label = Informasjonskapsler og sporing
banner-title = Informasjonskapsler på { $site }
banner-title-unnamed = Informasjonskapsler på dette nettstedet
banner-text = Vi bruker informasjonskapsler (cookies) og andre sporingsteknologier for å gjøre nettstedet bedre å bruke,
    analysere trafikken og forstå hvor de besøkende kommer fra.
off-until-yes = Av til du sier ja: { $categories }.
on-unless-no = På med mindre du sier nei: { $categories }.
on-with-notice = På, og du kan slå det av: { $categories }.
on-for-statistics = På for vår egen statistikk, med mindre du protesterer: { $names }.
sale-notice = Når annonseselskaper får data om besøket ditt, kan det regnes som salg eller deling av personopplysningene
    dine.
do-not-sell = Ikke selg eller del personopplysningene mine
your-privacy-choices = Dine personvernvalg
opted-out = Salg og deling er avvist
your-rights = Dine rettigheter
third-parties = Tredjeparter som kan motta data: { $count }
change-your-mind = Du kan når som helst ombestemme deg under «{ $link }».
accept-all = Godta alle
reject-all = Avvis alle
choose = Velg
save-choice = Lagre valget mitt
cookie-settings = Innstillinger for informasjonskapsler
settings-label = Informasjonskapsler
privacy-page = Personvern
always-on = Alltid på
outdated = Det vi ber om samtykke til, er endret siden forrige gang du var her. Velg derfor på nytt.
signal-honoured = Reservasjonen din er tatt til følge.
signal-effect = Nettleseren din sender signalet { $signal }, og derfor forblir «{ $marketing }» av med mindre du slår det på
    her.
signal-overridden = Nettleseren din sender signalet { $signal }. Du har likevel tillatt markedsføring på dette nettstedet.
    Avvis markedsføring her hvis signalet skal gjelde igjen.


## The categories: a short name, and what it means for the visitor

category-necessary = Nødvendige
category-necessary-text = Trengs for at nettstedet skal virke: for å holde det sikkert, holde deg innlogget, sende skjemaene du
    fyller ut, og huske dette valget. Disse er alltid på.
category-necessary-short = Det nettstedet trenger for å virke og for å huske valget ditt.
category-functional = Funksjonelle
category-functional-short = Ekstra funksjoner fra andre selskaper, for eksempel kart, chat, skrifttyper og innebygde
    skjemaer.
category-functional-text = { category-functional-short } Disse selskapene ser IP-adressen din og hvilken side du er på. Uten
    denne kategorien er funksjonene av.
category-analytics = Statistikk
category-analytics-short = Måler hvordan nettstedet brukes: hvilke sider som leses, hvor lenge, og hvor de besøkende kommer
    fra.
category-analytics-text = { category-analytics-short } Selskapene som måler, setter informasjonskapsler for å skille besøk
    fra hverandre. Uten denne kategorien teller de ikke besøket ditt.
category-marketing = Markedsføring
category-marketing-short = Lar annonseselskaper kjenne deg igjen her og på andre nettsteder, for å vise deg annonser og måle
    om de virker.
category-marketing-text = { category-marketing-short } De kan legge besøket ditt til i en profil om deg. Uten denne
    kategorien kan du fortsatt se annonser, men ingen som bygger på besøket ditt her.
category-media = Eksternt innhold
category-media-short = Videoer, innlegg og annet innhold fra andre nettsteder, for eksempel YouTube eller X.
category-media-text = { category-media-short } Når slikt innhold lastes inn, ser leverandøren IP-adressen din og hvilken
    side du er på, og kan sette informasjonskapsler. Uten denne kategorien ser du en lenke i stedet.


## The settings page

settings-introduction = Bestem hva som kan lastes inn og lagres når du er på besøk. Ingenting av dette er nødvendig for å bruke
    nettstedet, det koster deg ingenting å si nei, og du kan når som helst endre valget eller trekke det tilbake.
choice-saved = Valget ditt er lagret.
in-force = Gjelder nå
in-force-chosen = Du har valgt.
in-force-not-chosen = Du har ikke valgt ennå.
in-force-signal = Du har ikke valgt ennå; signalet fra nettleseren din gjelder.
in-force-necessary = Bare det nødvendige er på.
in-force-allowed = På i tillegg til det nødvendige: { $allowed }.
what-you-can-allow = Hva du kan tillate
for-everything = For alt på én gang, eller som avkrysset ovenfor
unasked = Lastes inn uten å spørre
unasked-text = Nettstedet kan laste inn disse tjenestene for alle. Leverandørene ser da IP-adressen din.
services = Tjenester: { $count }
choose-singly = «{ $category }» tillater alle disse tjenestene. Vil du bare tillate noen av dem, lar du være å krysse av for
    kategorien og krysser av for dem her.
needs-all = Kan laste inn hva som helst og kjører derfor bare der alle disse kategoriene er tillatt, eller når det er krysset av
    for selve tjenesten: { $categories }.
privacy-notice = Personvernerklæring
cookies = Informasjonskapsler: { $count }
cookie-name = Informasjonskapsel
cookie-purpose = Formål
cookie-kept = Lagringstid
first-party = fra dette nettstedet
third-party = fra tredjepart
third-party-domain = fra tredjepart, { $domain }
not-stated = ikke oppgitt
until-closed = til du lukker nettleseren
one-year = 1 år
years = { $count } år
one-month = 1 måned
months = { $count } måneder
one-week = 1 uke
weeks = { $count } uker
one-day = 1 dag
days = { $count } dager
one-hour = 1 time
hours = { $count } timer
one-minute = 1 minutt
minutes = { $count } minutter
one-second = 1 sekund
seconds = { $count } sekunder
back = Tilbake til nettstedet
questions = Spørsmål?
language = Språk


## The cookie declaration: a page that lists all cookies and services

declaration-title = Informasjonskapsler og tjenester
declaration-text = Hva dette nettstedet kan lagre på enheten din eller laste inn fra andre: hvem, til hva og hvor lenge.
    Bare det som er merket «{ state-on }», kjører nå.
search-for = Navn, selskap, informasjonskapsel eller formål
search-in = Kategori
search-all = Alle
search = Søk
search-found = Funnet: { $count }
search-show-all = Vis alle
on-this-page = På denne siden
state-on = På
state-off = Av
own-cookies = Nettstedets egne informasjonskapsler
own-cookies-text = Disse settes av nettstedet selv. De som har «consent» i navnet, settes først når du velger: Uten dem
    kunne valget ditt verken lagres eller bevises.
state-cookie-purpose = Husker valget ditt. Den er lik for alle som velger det samme.
once-cookie-purpose = Lar noe du ikke har tillatt fast, lastes inn én gang, for eksempel en enkelt video.
identity-cookie-purpose = Et tilfeldig nummer som registreringen av valget ditt kan finnes med. Bare siden med innstillinger
    mottar det.
in-storage = i nettleserens lager
until-deleted = til du sletter det
no-cookies = Ingen informasjonskapsler er kjent. Leverandøren ser IP-adressen din.
exempt-text = Kjører bare for nettstedets egen statistikk. Du kan protestere i innstillingene ved å avvise eller la være å
    krysse av.
exempt-limits = Lengste lagringstid: informasjonskapsler { $cookies }, statistiske data { $figures }.
help-title = I nettleseren din
help-text = Du kan også slette eller avvise informasjonskapsler i nettleseren din, på alle nettsteder samtidig. Noen
    nettsteder, eller skjemaer på dem, virker da kanskje ikke. Andre selskapers informasjonskapsler kan bare slettes der.
    Betegnelsene er fra de engelske versjonene.
help-by = Hjelp fra { $vendor }
help-reviewed = Gjennomgått: { $date }

rights-title = { your-rights }
rights-withdraw = Du kan når som helst endre valget ditt eller trekke det tilbake, like lett som du tok det:
rights-access = Du kan spørre oss hvilke opplysninger vi har om deg, og be oss rette dem.
rights-erase = Du kan be oss slette dem.
rights-opt-out = Du kan be oss om ikke å selge eller dele dem. Ingen blir behandlet dårligere for å bruke disse
    rettighetene.
rights-record = Valgene dine registreres under nummeret i informasjonskapselen { $cookie } og uten noe annet som viser hvem
    du er. Send oss dette nummeret hvis du vil se registreringen.
rights-within-a-month = Vi svarer innen én måned.
rights-within-days = Svarfrist i dager: { $days }.
rights-within-working-days = Svarfrist i arbeidsdager: { $days }.
rights-contact = Spør her:
rights-complain = Du kan klage til:
rights-complain-first = Hvis du ikke er fornøyd med svaret vårt, klager du først til oss og deretter til:
rights-complain-anywhere = Du kan klage til personvernmyndigheten i landet ditt.


## What stands in for a blocked video or map

placeholder-title = { $name } er ikke lastet inn
placeholder-reason = Ved innlasting ville data om besøket ditt på dette nettstedet bli sendt til { $vendor }. Du har ikke
    tillatt «{ $category }».
placeholder-once = Last inn én gang
placeholder-always = Tillat alltid { $name }
placeholder-open = Åpne på { $host }


## When something went wrong: a title, and one sentence

problem-not-found = Fant ikke siden
problem-not-found-text = Det finnes ingen side på denne adressen.
problem-refused = Valget ditt ble ikke tatt imot
problem-foreign = Valget kom ikke fra en side på dette nettstedet.
problem-unreadable = Skjemaet kunne ikke leses, så ingenting er endret. Gå tilbake og prøv igjen.
problem-too-much = Det er for mange enkeltvalg til at de kan huskes. Velg heller etter kategori.
problem-not-saved = Valget ditt kunne ikke lagres
problem-not-saved-text = Vi kan ikke registrere samtykket ditt akkurat nå, så ingenting er slått på. Prøv igjen om et minutt.
