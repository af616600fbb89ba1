language-name = Lietuvių
language-direction = ltr
list-separator = {", "}


## The banner

banner-label = Slapukai ir stebėjimas
banner-title = Slapukai svetainėje { $site }
banner-title-unnamed = Slapukai šioje svetainėje
banner-text = Naudojame slapukus ir kitas stebėjimo technologijas, kad pagerintume jūsų naršymą, analizuotume svetainės srautą
    ir suprastume, iš kur ateina mūsų lankytojai.
off-until-yes = Išjungta, kol nesutiksite: { $categories }.
on-unless-no = Įjungta, jei neatsisakysite: { $categories }.
on-with-notice = Įjungta, bet galite išjungti: { $categories }.
on-for-statistics = Įjungta mūsų pačių statistikai, nebent nesutiksite: { $names }.
sale-notice = Jei reklamos įmonės gauna duomenų apie jūsų apsilankymą, tai gali būti laikoma jūsų asmeninės informacijos
    pardavimu arba dalijimusi ja.
do-not-sell = Neparduoti mano asmeninės informacijos ir ja nesidalyti
your-privacy-choices = Jūsų privatumo pasirinkimai
opted-out = Atsisakyta pardavimo ir dalijimosi
your-rights = Jūsų teisės
third-parties = Trečiosios šalys, kurios gali gauti duomenų: { $count }
change-your-mind = Savo sprendimą galite bet kada pakeisti paspaudę „{ $link }“.
accept-all = Priimti visus
reject-all = Atmesti visus
choose = Pasirinkti
save-choice = Išsaugoti pasirinkimą
cookie-settings = Slapukų nustatymai
settings-label = Slapukai
privacy-page = Privatumas
always-on = Visada įjungta
outdated = Po jūsų paskutinio apsilankymo pasikeitė tai, dėl ko prašome sutikimo, todėl pasirinkite iš naujo.
signal-honoured = Į jūsų atsisakymą atsižvelgta.
signal-effect = Jūsų naršyklė siunčia „{ $signal }“ signalą, todėl kategorija „{ $marketing }“ lieka išjungta, nebent ją čia
    įjungsite.
signal-overridden = Jūsų naršyklė siunčia „{ $signal }“ signalą. Vis dėlto šioje svetainėje leidote rinkodarą; jei ją čia
    atmesite, signalas vėl galios.


## The categories: a short name, and what it means for the visitor

category-necessary = Būtinieji
category-necessary-text = Reikalingi, kad svetainė veiktų: kad ji būtų saugi, kad liktumėte prisijungę, kad būtų išsiųstos jūsų
    pildomos formos ir įsimintas šis pasirinkimas. Jie visada įjungti.
category-necessary-short = Tai, ko svetainei reikia, kad ji veiktų ir įsimintų jūsų pasirinkimą.
category-functional = Funkciniai
category-functional-short = Papildomos kitų įmonių funkcijos, pavyzdžiui, žemėlapiai, pokalbiai, šriftai ir įterptos formos.
category-functional-text = { category-functional-short } Tos įmonės mato jūsų IP adresą ir kuriame puslapyje esate. Be šios
    kategorijos funkcijos lieka išjungtos.
category-analytics = Analitiniai
category-analytics-short = Matuojama, kaip naudojamasi svetaine: kurie puslapiai skaitomi, kiek laiko ir iš kur ateina
    lankytojai.
category-analytics-text = { category-analytics-short } Matuojančios įmonės įrašo slapukus, kad atskirtų apsilankymus. Be
    šios kategorijos jos jūsų apsilankymo neskaičiuoja.
category-marketing = Rinkodara
category-marketing-short = Reklamos įmonės gali jus atpažinti čia ir kitose svetainėse, kad rodytų jums reklamą ir matuotų,
    ar ji veiksminga.
category-marketing-text = { category-marketing-short } Jūsų apsilankymą jos gali įtraukti į jūsų profilį. Be šios
    kategorijos vis tiek galite matyti reklamą, bet ji nebus grindžiama jūsų apsilankymu čia.
category-media = Išorinis turinys
category-media-short = Vaizdo įrašai, įrašai ir kitas turinys iš kitų svetainių, pavyzdžiui, „YouTube“ ar „X“.
category-media-text = { category-media-short } Kai toks turinys įkeliamas, jo teikėjas mato jūsų IP adresą ir kuriame
    puslapyje esate, ir gali įrašyti slapukų. Be šios kategorijos jo vietoje matote nuorodą.


## The settings page

settings-introduction = Nuspręskite, ką galima įkelti ir saugoti jums lankantis. Nė vieno iš šių dalykų nereikia, kad galėtumėte
    naudotis svetaine, atsisakymas jums nieko nekainuoja, o pasirinkimą galite bet kada pakeisti arba atšaukti.
choice-saved = Jūsų pasirinkimas išsaugotas.
in-force = Galioja dabar
in-force-chosen = Jūs pasirinkote.
in-force-not-chosen = Jūs dar nepasirinkote.
in-force-signal = Jūs dar nepasirinkote; galioja jūsų naršyklės signalas.
in-force-necessary = Įjungta tik tai, kas būtina.
in-force-allowed = Be to, kas būtina, įjungta: { $allowed }.
what-you-can-allow = Ką galite leisti
for-everything = Viskam iš karto arba kaip pažymėta viršuje
unasked = Įkeliama neatsiklausus
unasked-text = Svetainė gali įkelti šias paslaugas visiems. Tada jų teikėjai mato jūsų IP adresą.
services = Paslaugos: { $count }
choose-singly = „{ $category }“ leidžia visas šias paslaugas. Jei norite leisti tik kai kurias, palikite tą langelį nepažymėtą
    ir pažymėkite jas čia.
needs-all = Gali įkelti bet ką, todėl veikia tik tada, kai leidžiamos visos šios kategorijos arba kai pažymėta pati paslauga:
    { $categories }.
privacy-notice = Privatumo pranešimas
cookies = Slapukai: { $count }
cookie-name = Slapukas
cookie-purpose = Paskirtis
cookie-kept = Saugoma
first-party = šios svetainės
third-party = trečiosios šalies
third-party-domain = trečiosios šalies, { $domain }
not-stated = nenurodyta
until-closed = kol uždarysite naršyklę
one-year = 1 metai
years = { $count } m.
one-month = 1 mėnuo
months = { $count } mėn.
one-week = 1 savaitė
weeks = { $count } sav.
one-day = 1 diena
days = { $count } d.
one-hour = 1 valanda
hours = { $count } val.
one-minute = 1 minutė
minutes = { $count } min.
one-second = 1 sekundė
seconds = { $count } sek.
back = Atgal į svetainę
questions = Turite klausimų?
language = Kalba


## The cookie declaration: a page that lists all cookies and services

declaration-title = Slapukai ir paslaugos
declaration-text = Ką ši svetainė gali saugoti jūsų įrenginyje arba įkelti iš kitų: kas, kam ir kiek laiko. Dabar veikia tik
    tai, kas pažymėta „{ state-on }“.
search-for = Pavadinimas, įmonė, slapukas arba paskirtis
search-in = Kategorija
search-all = Visos
search = Ieškoti
search-found = Rasta: { $count }
search-show-all = Rodyti viską
on-this-page = Šiame puslapyje
state-on = Įjungta
state-off = Išjungta
own-cookies = Pačios svetainės slapukai
own-cookies-text = Juos įrašo pati svetainė. Tie, kurių pavadinime yra „consent“, įrašomi tik jums pasirinkus: be jų jūsų
    pasirinkimo nebūtų galima nei išsaugoti, nei įrodyti.
state-cookie-purpose = Įsimena jūsų pasirinkimą. Jis vienodas visiems, kurie pasirenka tą patį.
once-cookie-purpose = Leidžia vieną kartą įkelti tai, ko nesate leidę visam laikui, pavyzdžiui, vieną vaizdo įrašą.
identity-cookie-purpose = Atsitiktinis numeris, pagal kurį galima rasti jūsų pasirinkimo įrašą. Jį gauna tik nustatymų
    puslapis.
in-storage = naršyklės saugykloje
until-deleted = kol ištrinsite
no-cookies = Apie slapukus nėra žinoma. Teikėjas mato jūsų IP adresą.
exempt-text = Veikia tik šios svetainės pačios statistikai. Nesutikti galite nustatymuose: atmeskite arba palikite
    nepažymėtą.
exempt-limits = Ilgiausias saugojimo laikas – slapukai: { $cookies }, statistiniai duomenys: { $figures }
help-title = Jūsų naršyklėje
help-text = Slapukus taip pat galite ištrinti arba atmesti savo naršyklėje, visose svetainėse iš karto. Tada kai kurios
    svetainės ar jų formos gali neveikti. Kitų įmonių slapukus galima ištrinti tik ten. Pateikti pavadinimai iš versijų
    anglų kalba.
help-by = Pagalba: { $vendor }
help-reviewed = Patikrinta: { $date }

rights-title = { your-rights }
rights-withdraw = Savo pasirinkimą galite bet kada pakeisti arba atšaukti, taip pat lengvai, kaip pasirinkote:
rights-access = Galite mūsų paklausti, kokius duomenis apie jus turime, ir paprašyti juos ištaisyti.
rights-erase = Galite paprašyti juos ištrinti.
rights-opt-out = Galite nurodyti jų neparduoti ir jais nesidalyti. Su niekuo nesielgiama blogiau dėl to, kad naudojasi
    šiomis teisėmis.
rights-record = Jūsų pasirinkimai įrašomi pagal numerį iš slapuko { $cookie }, be nieko kito, kas rodytų, kas esate. Jei
    norite pamatyti įrašą, atsiųskite mums tą numerį.
rights-within-a-month = Atsakome per vieną mėnesį.
rights-within-days = Atsakymo terminas dienomis: { $days }.
rights-within-working-days = Atsakymo terminas darbo dienomis: { $days }.
rights-contact = Kreipkitės čia:
rights-complain = Skundą galite pateikti čia:
rights-complain-first = Jei mūsų atsakymas jūsų netenkina, skundą pirmiausia pateikite mums, o paskui čia:
rights-complain-anywhere = Skundą galite pateikti savo šalies duomenų apsaugos institucijai.


## What stands in for a blocked video or map

placeholder-title = Neįkelta: { $name }
placeholder-reason = Įkėlus būtų išsiųsti duomenys apie jūsų apsilankymą (gavėjas: { $vendor }). Jūs neleidote kategorijos
    „{ $category }“.
placeholder-once = Įkelti vieną kartą
placeholder-always = Visada leisti: { $name }
placeholder-open = Atidaryti svetainėje { $host }


## When something went wrong: a title, and one sentence

problem-not-found = Puslapis nerastas
problem-not-found-text = Šiuo adresu puslapio nėra.
problem-refused = Jūsų pasirinkimas nepriimtas
problem-foreign = Pasirinkimas atsiųstas ne iš šios svetainės puslapio.
problem-unreadable = Formos nepavyko perskaityti, todėl niekas nepasikeitė. Grįžkite ir bandykite dar kartą.
problem-too-much = Atskirų pasirinkimų per daug, kad juos būtų galima įsiminti. Rinkitės pagal kategorijas.
problem-not-saved = Jūsų pasirinkimo nepavyko išsaugoti
problem-not-saved-text = Šiuo metu negalime užregistruoti jūsų sutikimo, todėl niekas nebuvo įjungta. Bandykite dar kartą po
    minutės.
