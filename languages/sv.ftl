language-name = Svenska
language-direction = ltr
list-separator = {", "}


## The banner

banner-label = Kakor och spårning
banner-title = Kakor på { $site }
banner-title-unnamed = Kakor på den här webbplatsen
banner-text = Vi använder kakor (cookies) och annan spårningsteknik för att göra webbplatsen bättre att använda, analysera
    trafiken och förstå var våra besökare kommer ifrån.
off-until-yes = Av tills du säger ja: { $categories }.
on-unless-no = På om du inte säger nej: { $categories }.
on-with-notice = På, och du kan stänga av: { $categories }.
on-for-statistics = På för vår egen statistik, om du inte invänder: { $names }.
sale-notice = När annonsföretag får uppgifter om ditt besök kan det räknas som försäljning eller delning av dina
    personuppgifter.
do-not-sell = Sälj eller dela inte mina personuppgifter
your-privacy-choices = Dina integritetsval
opted-out = Försäljning och delning har avvisats
your-rights = Dina rättigheter
third-parties = Tredje parter som kan få uppgifter: { $count }
change-your-mind = Du kan när som helst ändra dig under ”{ $link }”.
accept-all = Godkänn alla
reject-all = Avvisa alla
choose = Välj
save-choice = Spara mitt val
cookie-settings = Inställningar för kakor
settings-label = Kakor
privacy-page = Behandling av personuppgifter
always-on = Alltid på
outdated = Det vi ber om samtycke till har ändrats sedan ditt senaste besök. Välj därför igen.
signal-honoured = Din begäran om att avstå har respekterats.
signal-effect = Din webbläsare skickar signalen { $signal }. Därför är kategorin ”{ $marketing }” av tills du själv slår på
    den.
signal-overridden = Din webbläsare skickar signalen { $signal }. Du har ändå tillåtit marknadsföring på den här webbplatsen.
    Avvisa marknadsföring här om signalen ska gälla igen.


## The categories: a short name, and what it means for the visitor

category-necessary = Nödvändiga
category-necessary-text = Behövs för att webbplatsen ska fungera: för att den ska vara säker, du ska förbli inloggad, formulär
    som du fyller i ska skickas och det här valet ska kommas ihåg. De är alltid på.
category-necessary-short = Det som webbplatsen behöver för att fungera och för att komma ihåg ditt val.
category-functional = Funktionella
category-functional-short = Extra funktioner från andra företag, till exempel kartor, chatt, typsnitt och inbäddade
    formulär.
category-functional-text = { category-functional-short } Företagen ser din IP-adress och vilken sida du är på. Utan den här
    kategorin förblir funktionerna av.
category-analytics = Statistik
category-analytics-short = Mäter hur webbplatsen används: vilka sidor som läses, hur länge och var besökarna kommer ifrån.
category-analytics-text = { category-analytics-short } Företagen som mäter sätter kakor för att skilja besök åt. Utan den
    här kategorin räknar de inte ditt besök.
category-marketing = Marknadsföring
category-marketing-short = Låter annonsföretag känna igen dig här och på andra webbplatser, för att visa annonser för dig
    och mäta om de fungerar.
category-marketing-text = { category-marketing-short } De kan lägga till ditt besök i en profil om dig. Utan den här
    kategorin kan du fortfarande se annonser, men inga som bygger på ditt besök här.
category-media = Externt innehåll
category-media-short = Videor, inlägg och annat innehåll från andra webbplatser, till exempel YouTube eller X.
category-media-text = { category-media-short } När sådant innehåll laddas ser leverantören din IP-adress och vilken sida du
    är på, och kan sätta kakor. Utan den här kategorin ser du en länk i stället.


## The settings page

settings-introduction = Bestäm vad som får laddas och lagras vid ditt besök. Inget av detta behövs för att använda webbplatsen,
    det kostar dig ingenting att säga nej, och du kan när som helst ändra eller ta tillbaka ditt val.
choice-saved = Ditt val har sparats.
in-force = Gäller nu
in-force-chosen = Du har valt.
in-force-not-chosen = Du har inte valt än.
in-force-signal = Du har inte valt än; signalen från din webbläsare gäller.
in-force-necessary = Bara det nödvändiga är på.
in-force-allowed = På utöver det nödvändiga: { $allowed }.
what-you-can-allow = Vad du kan tillåta
for-everything = För allt på en gång, eller som kryssat ovan
unasked = Laddas utan att fråga
unasked-text = Webbplatsen får ladda de här tjänsterna för alla. Leverantörerna ser då din IP-adress.
services = Tjänster: { $count }
choose-singly = ”{ $category }” tillåter alla de här tjänsterna. Vill du bara tillåta några av dem låter du bli att kryssa i
    kategorin och kryssar i dem här.
needs-all = Kan ladda vad som helst och körs därför bara där alla de här kategorierna är tillåtna, eller när själva tjänsten är
    ikryssad: { $categories }.
privacy-notice = Integritetspolicy
cookies = Kakor: { $count }
cookie-name = Kaka
cookie-purpose = Ändamål
cookie-kept = Lagringstid
first-party = från den här webbplatsen
third-party = från tredje part
third-party-domain = från tredje part, { $domain }
not-stated = inte angiven
until-closed = tills du stänger webbläsaren
one-year = 1 år
years = { $count } år
one-month = 1 månad
months = { $count } månader
one-week = 1 vecka
weeks = { $count } veckor
one-day = 1 dag
days = { $count } dagar
one-hour = 1 timme
hours = { $count } timmar
one-minute = 1 minut
minutes = { $count } minuter
one-second = 1 sekund
seconds = { $count } sekunder
back = Tillbaka till webbplatsen
questions = Frågor?
language = Språk


## The cookie declaration: a page that lists all cookies and services

declaration-title = Kakor och tjänster
declaration-text = Vad den här webbplatsen kan lagra på din enhet eller ladda från andra: vem, varför och hur länge. Bara
    det som är märkt ”{ state-on }” körs nu.
search-for = Namn, företag, kaka eller ändamål
search-in = Kategori
search-all = Alla
search = Sök
search-found = Hittade: { $count }
search-show-all = Visa alla
on-this-page = På den här sidan
state-on = På
state-off = Av
own-cookies = Webbplatsens egna kakor
own-cookies-text = De sätts av webbplatsen själv. De som har ”consent” i namnet sätts först när du väljer: utan dem skulle
    ditt val varken kunna sparas eller bevisas.
state-cookie-purpose = Kommer ihåg ditt val. Den är likadan för alla som väljer samma sak.
once-cookie-purpose = Låter något som du inte har tillåtit för gott laddas en gång, till exempel en enstaka video.
identity-cookie-purpose = Ett slumpmässigt nummer som gör att noteringen om ditt val går att hitta. Bara sidan med
    inställningar får det.
in-storage = i webbläsarens lagring
until-deleted = tills du raderar det
no-cookies = Inga kakor är kända. Leverantören ser din IP-adress.
exempt-text = Körs bara för webbplatsens egen statistik. Du kan invända i inställningarna genom att avvisa eller låta bli
    att kryssa i.
exempt-limits = Längsta lagringstid: kakor { $cookies }, statistiska uppgifter { $figures }.
help-title = I din webbläsare
help-text = Du kan också radera eller avvisa kakor i din webbläsare, på alla webbplatser på en gång. Vissa webbplatser,
    eller formulär på dem, fungerar då kanske inte. Andra företags kakor går bara att radera där. Benämningarna kommer från
    de engelska versionerna.
help-by = Hjälp från { $vendor }
help-reviewed = Granskat: { $date }

rights-title = { your-rights }
rights-withdraw = Du kan när som helst ändra eller ta tillbaka ditt val, lika lätt som du gjorde det:
rights-access = Du kan fråga oss vilka uppgifter vi har om dig och be oss rätta dem.
rights-erase = Du kan be oss radera dem.
rights-opt-out = Du kan be oss att inte sälja eller dela dem. Ingen behandlas sämre på grund av att ha använt de här
    rättigheterna.
rights-record = Dina val noteras under numret i kakan { $cookie }, utan något annat som visar vem du är. Skicka oss numret
    om du vill se noteringen.
rights-within-a-month = Vi svarar inom en månad.
rights-within-days = Svarstid i dagar: { $days }.
rights-within-working-days = Svarstid i arbetsdagar: { $days }.
rights-contact = Fråga här:
rights-complain = Du kan klaga hos:
rights-complain-first = Om du inte är nöjd med vårt svar, klaga först hos oss och sedan hos:
rights-complain-anywhere = Du kan klaga hos dataskyddsmyndigheten i ditt land.


## What stands in for a blocked video or map

placeholder-title = { $name } har inte laddats
placeholder-reason = Vid laddning skulle uppgifter om ditt besök på den här webbplatsen skickas till { $vendor }. Du har
    inte tillåtit ”{ $category }”.
placeholder-once = Ladda en gång
placeholder-always = Tillåt alltid { $name }
placeholder-open = Öppna på { $host }


## When something went wrong: a title, and one sentence

problem-not-found = Sidan hittades inte
problem-not-found-text = Det finns ingen sida på den här adressen.
problem-refused = Ditt val togs inte emot
problem-foreign = Valet kom inte från en sida på den här webbplatsen.
problem-unreadable = Formuläret kunde inte läsas, så ingenting har ändrats. Gå tillbaka och försök igen.
problem-too-much = Det är för många enskilda val för att komma ihåg. Välj per kategori i stället.
problem-not-saved = Ditt val kunde inte sparas
problem-not-saved-text = Vi kan inte registrera ditt samtycke just nu, så ingenting har slagits på. Försök igen om en minut.
