language-name = Norsk nynorsk
language-direction = ltr
list-separator = {", "}


## The banner

banner-label = Informasjonskapslar og sporing
banner-title = Informasjonskapslar på { $site }
banner-title-unnamed = Informasjonskapslar på denne nettstaden
banner-text = Vi bruker informasjonskapslar (cookies) og annan sporingsteknologi for å gjere nettstaden betre å bruke, analysere
    trafikken og forstå kvar dei besøkjande kjem frå.
off-until-yes = Av til du seier ja: { $categories }.
on-unless-no = På med mindre du seier nei: { $categories }.
on-with-notice = På, og du kan slå det av: { $categories }.
on-for-statistics = På for vår eigen statistikk, med mindre du protesterer: { $names }.
sale-notice = Når annonseselskap får data om besøket ditt, kan det reknast som sal eller deling av personopplysningane
    dine.
do-not-sell = Ikkje sel eller del personopplysningane mine
your-privacy-choices = Personvernvala dine
opted-out = Sal og deling er avvist
your-rights = Rettane dine
third-parties = Tredjepartar som kan få data: { $count }
change-your-mind = Du kan ombestemme deg når som helst under «{ $link }».
accept-all = Godta alle
reject-all = Avvis alle
choose = Vel
save-choice = Lagre valet mitt
cookie-settings = Innstillingar for informasjonskapslar
settings-label = Informasjonskapslar
privacy-page = Personvern
always-on = Alltid på
outdated = Det vi spør om, er endra sidan førre gong du var her. Ver venleg og vel på nytt.
signal-honoured = Ønsket ditt om å reservere deg er følgt.
signal-effect = Nettlesaren din sender signalet { $signal }, så «{ $marketing }» er av med mindre du slår det på her.
signal-overridden = Nettlesaren din sender signalet { $signal }. Du har likevel tillate marknadsføring på denne
    nettstaden; avvis det her for at signalet skal gjelde igjen.


## The categories: a short name, and what it means for the visitor

category-necessary = Nødvendige
category-necessary-text = Trengst for at nettstaden skal verke: for å halde han trygg, halde deg innlogga, sende skjema du
    fyller ut, og hugse dette valet. Desse er alltid på.
category-necessary-short = Det nettstaden treng for å verke og for å hugse valet ditt.
category-functional = Funksjonelle
category-functional-short = Ekstra funksjonar frå andre selskap, til dømes kart, chat, skrifttypar og innebygde skjema.
category-functional-text = { category-functional-short } Desse selskapa ser IP-adressa di og kva side du er på. Utan dette
    er funksjonane av.
category-analytics = Analyse
category-analytics-short = Måler korleis nettstaden blir brukt: kva sider som blir lesne, kor lenge, og kvar dei besøkjande
    kjem frå.
category-analytics-text = { category-analytics-short } Selskapa som måler, set informasjonskapslar for å skilje besøk frå
    kvarandre. Utan dette tel dei ikkje besøket ditt.
category-marketing = Marknadsføring
category-marketing-short = Gjer at annonseselskap kan kjenne deg att her og på andre nettstader, for å vise deg annonsar og
    måle om dei verkar.
category-marketing-text = { category-marketing-short } Dei kan leggje besøket ditt til ein profil om deg. Utan dette kan du
    framleis sjå annonsar, men ingen som byggjer på besøket ditt her.
category-media = Eksterne medium
category-media-short = Videoar, innlegg og anna innhald som blir vist frå andre nettstader, til dømes YouTube eller X.
category-media-text = { category-media-short } Når slikt innhald blir lasta, ser leverandøren IP-adressa di og kva side du
    er på, og kan setje informasjonskapslar. Utan dette ser du ei lenkje i staden.


## The settings page

settings-introduction = Bestem kva som kan lastast og lagrast når du er her. Ingenting her trengst for å bruke nettstaden, det
    kostar deg ingenting å avvise, og du kan endre eller trekkje tilbake valet ditt når som helst.
choice-saved = Valet ditt er lagra.
in-force = Dette gjeld no
in-force-chosen = Du har valt.
in-force-not-chosen = Du har ikkje valt enno.
in-force-signal = Du har ikkje valt enno; signalet frå nettlesaren din gjeld.
in-force-necessary = Berre det nødvendige er på.
in-force-allowed = På i tillegg til det nødvendige: { $allowed }.
what-you-can-allow = Det du kan tillate
for-everything = For alt på éin gong, eller slik det er kryssa av ovanfor
unasked = Lasta utan å spørje
unasked-text = Nettstaden kan laste desse for alle. Dei som har laga dei, ser då nettverksadressa di.
services = Tenester: { $count }
choose-singly = «{ $category }» tillèt alle desse. Vil du berre tillate nokre, lèt du vere å krysse av for kategorien og kryssar
    av for dei her.
needs-all = Kan laste kva som helst og køyrer difor berre der alle desse er tillatne, eller når det er kryssa av for tenesta
    sjølv: { $categories }.
privacy-notice = Personvernerklæring
cookies = Informasjonskapslar: { $count }
cookie-name = Informasjonskapsel
cookie-purpose = Føremål
cookie-kept = Lagringstid
first-party = frå denne nettstaden
third-party = tredjepart
third-party-domain = tredjepart, { $domain }
not-stated = ikkje oppgitt
until-closed = til du lukkar nettlesaren
one-year = 1 år
years = { $count } år
one-month = 1 månad
months = { $count } månader
one-week = 1 veke
weeks = { $count } veker
one-day = 1 dag
days = { $count } dagar
one-hour = 1 time
hours = { $count } timar
one-minute = 1 minutt
minutes = { $count } minutt
one-second = 1 sekund
seconds = { $count } sekund
back = Tilbake til nettstaden
questions = Spørsmål?
language = Språk


## The cookie declaration: a page that lists all cookies and services

declaration-title = Informasjonskapslar og tenester
declaration-text = Det denne nettstaden kan lagre på eininga di eller laste frå andre: kven det er frå, kva det er til,
    og kor lenge det blir lagra. Berre det som er merkt «{ state-on }», køyrer no.
search-for = Namn, selskap, informasjonskapsel eller føremål
search-in = Kategori
search-all = Alle
search = Søk
search-found = Funne: { $count }
search-show-all = Vis alle
on-this-page = På denne sida
state-on = På
state-off = Av
own-cookies = Nettstaden sine eigne informasjonskapslar
own-cookies-text = Desse set nettstaden sjølv. Dei som har «consent» i namnet, blir sette berre når du vel: utan dei
    kunne valet ditt verken lagrast eller dokumenterast.
state-cookie-purpose = Hugsar valet ditt. Han er lik for alle som vel det same.
once-cookie-purpose = Lèt noko du ikkje har tillate for godt, bli lasta éin gong, til dømes éin video.
identity-cookie-purpose = Eit tilfeldig tal som gjer at registreringa av valet ditt kan finnast. Berre innstillingssida
    får det.
in-storage = i lageret til nettlesaren
until-deleted = til du slettar det
no-cookies = Ingen informasjonskapslar er kjende. Den som har laga tenesta, ser nettverksadressa di.
exempt-text = Køyrer berre for nettstaden sin eigen statistikk. Du kan protestere i innstillingane ved å avvise, eller
    ved å la vere å krysse av.
exempt-limits = Lengste lagringstid: informasjonskapslar – { $cookies }, statistikk – { $figures }.
help-title = I nettlesaren din
help-text = Du kan òg slette eller avvise informasjonskapslar i nettlesaren din, på alle nettstader på éin gong. Då kan
    det hende at nokre nettstader, og skjema på dei, ikkje verkar. Informasjonskapslane til andre selskap kan berre
    slettast der. Orda er dei som står i dei engelske versjonane.
help-by = Hjelp frå { $vendor }
help-reviewed = Gjennomgått { $date }

rights-title = { your-rights }
rights-withdraw = Du kan endre eller trekkje tilbake valet ditt når som helst, like lett som du gjorde det:
rights-access = Du kan spørje oss kva opplysningar vi har om deg, og be oss rette dei.
rights-erase = Du kan be oss slette dei.
rights-opt-out = Du kan be oss om ikkje å selje eller dele dei. Ingen blir behandla dårlegare fordi dei bruker desse
    rettane.
rights-record = Vala dine blir registrerte under talet i informasjonskapselen { $cookie }, og ikkje noko anna som fortel
    kven du er. Send oss talet om du vil sjå registreringa.
rights-within-a-month = Vi svarar innan ein månad.
rights-within-days = Svarfrist i dagar: { $days }.
rights-within-working-days = Svarfrist i arbeidsdagar: { $days }.
rights-contact = Spør her:
rights-complain = Du kan klage til:
rights-complain-first = Er du ikkje nøgd med svaret vårt, klagar du først til oss og så til:
rights-complain-anywhere = Du kan klage til datatilsynet i landet ditt.


## What stands in for a blocked video or map

placeholder-title = { $name } er ikkje lasta
placeholder-reason = Om det blir lasta, får { $vendor } data om besøket ditt på denne nettstaden. Du har ikkje tillate
    «{ $category }».
placeholder-once = Last éin gong
placeholder-always = Tillat alltid { $name }
placeholder-open = Opne på { $host }


## When something went wrong: a title, and one sentence

problem-not-found = Fann ikkje sida
problem-not-found-text = Det finst inga side på denne adressa.
problem-refused = Valet ditt vart ikkje teke imot
problem-foreign = Valet kom ikkje frå ei side på denne nettstaden.
problem-unreadable = Skjemaet kunne ikkje lesast, så ingenting er endra. Ver venleg og gå tilbake og prøv igjen.
problem-too-much = Dette er for mange enkeltval til å hugse: ver venleg og vel etter kategori.
problem-not-saved = Valet ditt kunne ikkje lagrast
problem-not-saved-text = Vi kan ikkje registrere samtykket ditt no, så ingenting vart slått på; ver venleg og prøv igjen om eit
    minutt.
