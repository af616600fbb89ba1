language-name = Euskara
language-direction = ltr
list-separator = {", "}


## The banner

banner-label = Cookieak eta jarraipena
banner-title = Cookieak { $site } webgunean
banner-title-unnamed = Cookieak webgune honetan
banner-text = Cookieak erabiltzen ditugu, bai eta jarraipena egiteko beste teknologia batzuk ere, zure nabigazioa hobetzeko,
    webguneko trafikoa aztertzeko eta bisitariak nondik datozen jakiteko.
off-until-yes = Desaktibatuta, zuk baietz esan arte: { $categories }.
on-unless-no = Aktibatuta, zuk ezetz esan ezean: { $categories }.
on-with-notice = Aktibatuta, eta desaktibatu egin dezakezu: { $categories }.
on-for-statistics = Gure estatistiketarako aktibatuta, zuk aurka egin ezean: { $names }.
sale-notice = Publizitate-enpresei zure bisitari buruzko datuak ematea zure informazio pertsonala saltzetzat edo partekatzetzat
    har daiteke.
do-not-sell = Ez saldu eta ez partekatu nire informazio pertsonala
your-privacy-choices = Zure pribatutasun-aukerak
opted-out = Saltzeari eta partekatzeari uko eginda
your-rights = Zure eskubideak
third-parties = Datuak jaso ditzaketen hirugarrenak: { $count }
change-your-mind = Edozein unetan alda dezakezu iritziz, «{ $link }» estekan.
accept-all = Onartu guztiak
reject-all = Baztertu guztiak
choose = Aukeratu
save-choice = Gorde nire aukera
cookie-settings = Cookieen ezarpenak
settings-label = Cookieak
privacy-page = Pribatutasun-orria
always-on = Beti aktibatuta
outdated = Zure azken bisitatik aldatu egin da zertarako eskatzen dugun baimena. Aukeratu berriro, mesedez.
signal-honoured = Uko egiteko zure eskaera errespetatu da.
signal-effect = Zure nabigatzaileak { $signal } seinalea bidaltzen du; horregatik, «{ $marketing }» kategoria desaktibatuta
    dago, hemen aktibatu ezean.
signal-overridden = Zure nabigatzaileak { $signal } seinalea bidaltzen du. Hala ere, marketina baimendu duzu webgune honetan;
    baztertu hemen, seinalea berriro kontuan har dadin.


## The categories: a short name, and what it means for the visitor

category-necessary = Beharrezkoak
category-necessary-text = Webguneak funtzionatzeko behar dira: segurua izateko, zure saioa irekita edukitzeko, betetzen dituzun
    formularioak bidaltzeko eta aukera hau gogoratzeko. Beti aktibatuta daude.
category-necessary-short = Webguneak funtzionatzeko eta zure aukera gogoratzeko behar duena.
category-functional = Funtzionalak
category-functional-short = Beste enpresa batzuen eginbide gehigarriak, hala nola mapak, txata, letra-tipoak eta
    txertatutako formularioak.
category-functional-text = { category-functional-short } Enpresa horiek zure IP helbidea eta zein orritan zauden ikusten
    dute. Kategoria hau gabe, eginbide horiek desaktibatuta geratzen dira.
category-analytics = Analitika
category-analytics-short = Webgunea nola erabiltzen den neurtzen du: zer orri irakurtzen diren, zenbat denboran, eta
    bisitariak nondik datozen.
category-analytics-text = { category-analytics-short } Neurketa egiten duten enpresek cookieak jartzen dituzte, bisitak
    bereizteko. Kategoria hau gabe, ez dute zure bisita zenbatzen.
category-marketing = Marketina
category-marketing-short = Publizitate-enpresei aukera ematen die zu hemen eta beste webgune batzuetan ezagutzeko,
    iragarkiak erakusteko eta iragarki horiek funtzionatzen duten neurtzeko.
category-marketing-text = { category-marketing-short } Zuri buruzko profil bati gehi diezaiokete zure bisita. Kategoria hau
    gabe ere iragarkiak ikus ditzakezu, baina bat bera ere ez da hemengo zure bisitan oinarrituko.
category-media = Kanpoko edukia
category-media-short = Beste webgune batzuetako bideoak, argitalpenak eta bestelako edukiak, adibidez YouTube edo X
    plataformetakoak.
category-media-text = { category-media-short } Eduki hori kargatzean, hornitzaileak zure IP helbidea eta zein orritan zauden
    ikusten du, eta cookieak jar ditzake. Kategoria hau gabe, esteka bat ikusiko duzu edukiaren ordez.


## The settings page

settings-introduction = Erabaki zer kargatu eta gorde daitekeen zure bisitan. Hemengo ezer ez da beharrezkoa webgunea
    erabiltzeko, baztertzeagatik ez duzu ezer galduko, eta zure aukera edozein unetan aldatu edo atzera bota dezakezu.
choice-saved = Zure aukera gorde da.
in-force = Orain indarrean
in-force-chosen = Aukeratu duzu.
in-force-not-chosen = Oraindik ez duzu aukeratu.
in-force-signal = Oraindik ez duzu aukeratu; zure nabigatzailearen seinalea dago indarrean.
in-force-necessary = Beharrezkoa bakarrik dago aktibatuta.
in-force-allowed = Beharrezkoaz gain, hau dago aktibatuta: { $allowed }.
what-you-can-allow = Zer baimen dezakezun
for-everything = Guztia batera, edo goian markatutakoaren arabera
unasked = Galdetu gabe kargatzen dena
unasked-text = Webguneak bisitari guztientzat karga ditzake zerbitzu hauek. Orduan, haien hornitzaileek zure IP helbidea ikusten
    dute.
services = Zerbitzuak: { $count }
choose-singly = «{ $category }» kategoriak zerbitzu hauek guztiak baimentzen ditu. Batzuk bakarrik baimentzeko, utzi kategoria
    markatu gabe, eta markatu hemen nahi dituzunak.
needs-all = Edozer karga dezake; horregatik, zerbitzua bera markatuta dagoenean bakarrik funtzionatzen du, edo kategoria hauek
    guztiak baimenduta daudenean: { $categories }.
privacy-notice = Pribatutasun-oharra
cookies = Cookieak: { $count }
cookie-name = Cookiea
cookie-purpose = Helburua
cookie-kept = Iraupena
first-party = webgune honena
third-party = hirugarrenena
third-party-domain = hirugarrenena, { $domain }
not-stated = ez da adierazi
until-closed = nabigatzailea itxi arte
one-year = urte 1
years = { $count } urte
one-month = hilabete 1
months = { $count } hilabete
one-week = aste 1
weeks = { $count } aste
one-day = egun 1
days = { $count } egun
one-hour = ordu 1
hours = { $count } ordu
one-minute = minutu 1
minutes = { $count } minutu
one-second = segundo 1
seconds = { $count } segundo
back = Itzuli webgunera
questions = Galderarik?
language = Hizkuntza


## The cookie declaration: a page that lists all cookies and services

declaration-title = Cookieak eta zerbitzuak
declaration-text = Webgune honek zure gailuan gorde dezakeena edo beste batzuengandik karga dezakeena: nork, zertarako eta
    zenbat denborarako. Orain, «{ state-on }» gisa markatutakoa bakarrik dabil.
search-for = Izena, enpresa, cookiea edo helburua
search-in = Kategoria
search-all = Guztiak
search = Bilatu
search-found = Aurkitutakoak: { $count }
search-show-all = Erakutsi guztiak
on-this-page = Orri honetan
state-on = Aktibatuta
state-off = Desaktibatuta
own-cookies = Webgune honen cookie propioak
own-cookies-text = Webguneak berak jartzen ditu. Izenean «consent» dutenak zuk aukeratzen duzunean bakarrik jartzen dira: haiek
    gabe, zure aukera ezin izango litzateke gorde, ezta frogatu ere.
state-cookie-purpose = Zure aukera gogoratzen du. Berdina da aukera bera egiten duten guztientzat.
once-cookie-purpose = Behin betiko baimendu ez duzun zerbait, hala nola bideo bat, behin kargatzeko aukera ematen du.
identity-cookie-purpose = Ausazko zenbaki bat da, eta haren bidez aurki daiteke zure aukeraren erregistroa. Ezarpenen orriak
    bakarrik jasotzen du.
in-storage = nabigatzailearen biltegian
until-deleted = zuk ezabatu arte
no-cookies = Ez da cookierik ezagutzen. Hornitzaileak zure IP helbidea ikusten du.
exempt-text = Webgune honen estatistiketarako bakarrik dabil. Ezarpenetan aurka egin dezakezu, baztertuta edo markatu gabe
    utzita.
exempt-limits = Gehieneko iraupena: cookieak, { $cookies }; datu estatistikoak, { $figures }.
help-title = Zure nabigatzailean
help-text = Cookieak zure nabigatzailean ere ezaba edo bazter ditzakezu, webgune guztietan batera. Gerta daiteke orduan webgune
    batzuek, edo haietako formularioek, ez funtzionatzea. Beste enpresa batzuen cookieak nabigatzailean bakarrik ezaba
    daitezke. Menuetako hitzak ingelesezko bertsioetakoak dira.
help-by = Laguntza: { $vendor }
help-reviewed = Berrikusita: { $date }

rights-title = { your-rights }
rights-withdraw = Zure aukera edozein unetan aldatu edo atzera bota dezakezu, egin zenuen bezain erraz:
rights-access = Zuri buruz zer datu dauzkagun galde diezagukezu, eta datu horiek zuzentzeko eska diezagukezu.
rights-erase = Datu horiek ezabatzeko eska diezagukezu.
rights-opt-out = Datu horiek ez saltzeko eta ez partekatzeko eska diezagukezu. Inori ez zaio tratu okerragorik ematen eskubide
    hauek erabiltzeagatik.
rights-record = Zure aukerak { $cookie } cookieko zenbakiarekin erregistratzen dira, eta nor zaren adieraz dezakeen beste ezer
    gabe. Erregistroa ikusi nahi baduzu, bidali zenbaki hori.
rights-within-a-month = Hilabeteko epean erantzuten dugu.
rights-within-days = Erantzuteko epea, egunetan: { $days }.
rights-within-working-days = Erantzuteko epea, lanegunetan: { $days }.
rights-contact = Egin eskaera hemen:
rights-complain = Erreklamazioa hemen aurkez dezakezu:
rights-complain-first = Gure erantzunarekin konforme ez bazaude, aurkeztu erreklamazioa lehenik guri, eta gero hemen:
rights-complain-anywhere = Zure herrialdeko datuak babesteko agintaritzari aurkez diezaiokezu erreklamazioa.


## What stands in for a blocked video or map

placeholder-title = { $name } ez da kargatu
placeholder-reason = Kargatuz gero, zure bisitari buruzko datuak bidaliko lizkioke enpresa honi: { $vendor }. Ez duzu
    «{ $category }» kategoria baimendu.
placeholder-once = Kargatu behin
placeholder-always = Baimendu beti { $name }
placeholder-open = Ireki { $host } webgunean


## When something went wrong: a title, and one sentence

problem-not-found = Ez da orria aurkitu
problem-not-found-text = Helbide honetan ez dago orririk.
problem-refused = Zure aukera ez da onartu
problem-foreign = Aukera ez dator webgune honetako orri batetik.
problem-unreadable = Ezin izan da formularioa irakurri; beraz, ez da ezer aldatu. Itzuli atzera eta saiatu berriro, mesedez.
problem-too-much = Banakako aukera gehiegi dira gogoratzeko. Aukeratu kategoriaka, mesedez.
problem-not-saved = Ezin izan da zure aukera gorde
problem-not-saved-text = Une honetan ezin dugu zure baimena erregistratu; beraz, ez da ezer aktibatu. Saiatu berriro minutu bat
    barru, mesedez.
