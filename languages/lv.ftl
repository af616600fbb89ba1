language-name = Latviešu
language-direction = ltr
list-separator = {", "}


## The banner

banner-label = Sīkdatnes un izsekošana
banner-title = Sīkdatnes vietnē { $site }
banner-title-unnamed = Sīkdatnes šajā vietnē
banner-text = Mēs izmantojam sīkdatnes un citas izsekošanas tehnoloģijas, lai uzlabotu jūsu pārlūkošanu, analizētu vietnes
    apmeklējumu un saprastu, no kurienes nāk mūsu apmeklētāji.
off-until-yes = Izslēgts, līdz piekrītat: { $categories }.
on-unless-no = Ieslēgts, ja neatsakāties: { $categories }.
on-with-notice = Ieslēgts, bet varat izslēgt: { $categories }.
on-for-statistics = Ieslēgts mūsu pašu statistikai, ja vien neiebilstat: { $names }.
sale-notice = Ja reklāmas uzņēmumi saņem datus par jūsu apmeklējumu, to var uzskatīt par jūsu personas informācijas
    pārdošanu vai kopīgošanu.
do-not-sell = Nepārdot un nekopīgot manu personas informāciju
your-privacy-choices = Jūsu privātuma izvēles
opted-out = Pārdošana un kopīgošana ir noraidīta
your-rights = Jūsu tiesības
third-parties = Trešās personas, kas var saņemt datus: { $count }
change-your-mind = Savu lēmumu jebkurā laikā varat mainīt sadaļā „{ $link }”.
accept-all = Pieņemt visu
reject-all = Noraidīt visu
choose = Izvēlēties
save-choice = Saglabāt izvēli
cookie-settings = Sīkdatņu iestatījumi
settings-label = Sīkdatnes
privacy-page = Privātums
always-on = Vienmēr ieslēgts
outdated = Kopš jūsu pēdējā apmeklējuma ir mainījies tas, kam lūdzam piekrišanu, tāpēc, lūdzu, izvēlieties vēlreiz.
signal-honoured = Jūsu atteikums ir ņemts vērā.
signal-effect = Jūsu pārlūks sūta signālu { $signal }, tāpēc kategorija „{ $marketing }” paliek izslēgta, ja vien to šeit
    neieslēdzat.
signal-overridden = Jūsu pārlūks sūta signālu { $signal }. Šajā vietnē mārketings tomēr ir atļauts; noraidiet to šeit, lai
    signāls atkal būtu spēkā.


## The categories: a short name, and what it means for the visitor

category-necessary = Nepieciešamās
category-necessary-text = Vajadzīgas, lai vietne darbotos: lai tā būtu droša, lai jums nebūtu jāpiesakās atkārtoti, lai tiktu
    nosūtītas jūsu aizpildītās veidlapas un lai atcerētos šo izvēli. Tās vienmēr ir ieslēgtas.
category-necessary-short = Tas, kas vietnei vajadzīgs, lai darbotos un atcerētos jūsu izvēli.
category-functional = Funkcionālās
category-functional-short = Citu uzņēmumu papildu funkcijas, piemēram, kartes, tērzēšana, fonti un iegultas veidlapas.
category-functional-text = { category-functional-short } Šie uzņēmumi redz jūsu IP adresi un to, kurā lapā esat. Bez šīs
    kategorijas funkcijas paliek izslēgtas.
category-analytics = Analītiskās
category-analytics-short = Mēra, kā vietne tiek lietota: kuras lapas tiek lasītas, cik ilgi un no kurienes nāk apmeklētāji.
category-analytics-text = { category-analytics-short } Uzņēmumi, kas mēra, ievieto sīkdatnes, lai atšķirtu apmeklējumus. Bez
    šīs kategorijas tie jūsu apmeklējumu neskaita.
category-marketing = Mārketings
category-marketing-short = Ļauj reklāmas uzņēmumiem jūs atpazīt šeit un citās vietnēs, lai rādītu jums reklāmas un mērītu,
    vai tās iedarbojas.
category-marketing-text = { category-marketing-short } Tie var pievienot jūsu apmeklējumu profilam par jums. Bez šīs
    kategorijas jūs joprojām varat redzēt reklāmas, taču neviena nebūs balstīta uz jūsu apmeklējumu šeit.
category-media = Ārējs saturs
category-media-short = Video, ieraksti un cits saturs no citām vietnēm, piemēram, YouTube vai X.
category-media-text = { category-media-short } Kad šāds saturs tiek ielādēts, tā nodrošinātājs redz jūsu IP adresi un to,
    kurā lapā esat, un var ievietot sīkdatnes. Bez šīs kategorijas tā vietā redzat saiti.


## The settings page

settings-introduction = Izlemiet, ko drīkst ielādēt un glabāt jūsu apmeklējuma laikā. Nekas no tā nav vajadzīgs, lai lietotu
    vietni, atteikšanās jums neko nemaksā, un savu izvēli jebkurā laikā varat mainīt vai atsaukt.
choice-saved = Jūsu izvēle ir saglabāta.
in-force = Pašlaik spēkā
in-force-chosen = Izvēle ir izdarīta.
in-force-not-chosen = Izvēle vēl nav izdarīta.
in-force-signal = Izvēle vēl nav izdarīta; spēkā ir jūsu pārlūka signāls.
in-force-necessary = Ieslēgts ir tikai nepieciešamais.
in-force-allowed = Papildus nepieciešamajam ieslēgts: { $allowed }.
what-you-can-allow = Ko varat atļaut
for-everything = Visam uzreiz vai kā atzīmēts iepriekš
unasked = Tiek ielādēts bez jautāšanas
unasked-text = Vietne drīkst ielādēt šos pakalpojumus visiem. To nodrošinātāji tad redz jūsu IP adresi.
services = Pakalpojumi: { $count }
choose-singly = „{ $category }” atļauj visus šos pakalpojumus. Lai atļautu tikai dažus, to neatzīmējiet, bet atzīmējiet
    vajadzīgos šeit.
needs-all = Var ielādēt jebko, tāpēc darbojas tikai tad, ja ir atļautas visas šīs kategorijas vai ja ir atzīmēts pats
    pakalpojums: { $categories }.
privacy-notice = Paziņojums par privātumu
cookies = Sīkdatnes: { $count }
cookie-name = Sīkdatne
cookie-purpose = Nolūks
cookie-kept = Glabāšana
first-party = šīs vietnes
third-party = trešās personas
third-party-domain = trešās personas, { $domain }
not-stated = nav norādīts
until-closed = līdz aizverat pārlūku
one-year = 1 gads
years = { $count } g.
one-month = 1 mēnesis
months = { $count } mēn.
one-week = 1 nedēļa
weeks = { $count } ned.
one-day = 1 diena
days = { $count } d.
one-hour = 1 stunda
hours = { $count } st.
one-minute = 1 minūte
minutes = { $count } min
one-second = 1 sekunde
seconds = { $count } sek.
back = Atpakaļ uz vietni
questions = Vai ir jautājumi?
language = Valoda


## The cookie declaration: a page that lists all cookies and services

declaration-title = Sīkdatnes un pakalpojumi
declaration-text = Ko šī vietne var glabāt jūsu ierīcē vai ielādēt no citiem: kas to dara, kādam nolūkam un cik ilgi.
    Pašlaik darbojas tikai tas, kas atzīmēts ar „{ state-on }”.
search-for = Nosaukums, uzņēmums, sīkdatne vai nolūks
search-in = Kategorija
search-all = Visas
search = Meklēt
search-found = Atrasts: { $count }
search-show-all = Rādīt visu
on-this-page = Šajā lapā
state-on = Ieslēgts
state-off = Izslēgts
own-cookies = Šīs vietnes pašas sīkdatnes
own-cookies-text = Tās ievieto pati vietne. Tās, kuru nosaukumā ir „consent”, ievieto tikai tad, kad izvēlaties: bez tām
    jūsu izvēli nevarētu ne saglabāt, ne pierādīt.
state-cookie-purpose = Atceras jūsu izvēli. Tā ir vienāda visiem, kas izvēlas to pašu.
once-cookie-purpose = Ļauj vienreiz ielādēt kaut ko, ko neesat atļāvuši pastāvīgi, piemēram, vienu video.
identity-cookie-purpose = Nejaušs skaitlis, pēc kura var atrast ierakstu par jūsu izvēli. To saņem tikai iestatījumu lapa.
in-storage = pārlūka krātuvē
until-deleted = līdz izdzēšat
no-cookies = Sīkdatnes nav zināmas. Nodrošinātājs redz jūsu IP adresi.
exempt-text = Darbojas tikai šīs vietnes pašas statistikai. Iebilst varat iestatījumos, noraidot vai atstājot neatzīmētu.
exempt-limits = Ilgākais glabāšanas laiks – sīkdatnes: { $cookies }, statistikas dati: { $figures }
help-title = Jūsu pārlūkā
help-text = Sīkdatnes varat dzēst vai noraidīt arī savā pārlūkā, visās vietnēs uzreiz. Dažas vietnes vai veidlapas tajās tad
    var nedarboties. Citu uzņēmumu sīkdatnes var dzēst tikai tur. Norādīti nosaukumi no versijām angļu valodā.
help-by = Palīdzība: { $vendor }
help-reviewed = Pārbaudīts: { $date }

rights-title = { your-rights }
rights-withdraw = Savu izvēli jebkurā laikā varat mainīt vai atsaukt, tikpat viegli, kā to izdarījāt:
rights-access = Varat mums jautāt, kādi dati par jums ir mūsu rīcībā, un lūgt tos labot.
rights-erase = Varat lūgt tos dzēst.
rights-opt-out = Varat pieprasīt tos nepārdot un nekopīgot. Ne pret vienu neizturas sliktāk tāpēc, ka izmanto šīs tiesības.
rights-record = Jūsu izvēles tiek reģistrētas ar numuru no sīkdatnes { $cookie }, bez nekā cita, kas liecinātu, kas jūs
    esat. Ja vēlaties redzēt ierakstu, atsūtiet mums šo numuru.
rights-within-a-month = Atbildam viena mēneša laikā.
rights-within-days = Atbildes termiņš dienās: { $days }.
rights-within-working-days = Atbildes termiņš darbdienās: { $days }.
rights-contact = Jautājiet šeit:
rights-complain = Sūdzību varat iesniegt šeit:
rights-complain-first = Ja mūsu atbilde jūs neapmierina, vispirms iesniedziet sūdzību mums, pēc tam šeit:
rights-complain-anywhere = Sūdzību varat iesniegt savas valsts datu aizsardzības iestādei.


## What stands in for a blocked video or map

placeholder-title = Nav ielādēts: { $name }
placeholder-reason = Ielādējot tiktu nosūtīti dati par jūsu apmeklējumu (saņēmējs: { $vendor }). Jūsu atļaujas šai kategorijai
    nav: „{ $category }”.
placeholder-once = Ielādēt vienreiz
placeholder-always = Vienmēr atļaut: { $name }
placeholder-open = Atvērt vietnē { $host }


## When something went wrong: a title, and one sentence

problem-not-found = Lapa nav atrasta
problem-not-found-text = Šajā adresē lapas nav.
problem-refused = Jūsu izvēle netika pieņemta
problem-foreign = Izvēle netika nosūtīta no šīs vietnes lapas.
problem-unreadable = Veidlapu nevarēja nolasīt, tāpēc nekas nav mainīts. Lūdzu, atgriezieties un mēģiniet vēlreiz.
problem-too-much = Atsevišķo izvēļu ir par daudz, lai tās atcerētos. Lūdzu, izvēlieties pa kategorijām.
problem-not-saved = Jūsu izvēli nevarēja saglabāt
problem-not-saved-text = Pašlaik nevaram reģistrēt jūsu piekrišanu, tāpēc nekas netika ieslēgts. Lūdzu, mēģiniet vēlreiz pēc
    minūtes.
