language-name = Română
language-direction = ltr
list-separator = {", "}


## The banner

banner-label = Cookie-uri și urmărire
banner-title = Cookie-uri pe { $site }
banner-title-unnamed = Cookie-uri pe acest site
banner-text = Folosim cookie-uri și alte tehnologii de urmărire pentru a vă îmbunătăți navigarea, a analiza traficul site-ului
    și a înțelege de unde vin vizitatorii noștri.
off-until-yes = Dezactivat până când spuneți da: { $categories }.
on-unless-no = Activat dacă nu spuneți nu: { $categories }.
on-with-notice = Activat, și puteți dezactiva: { $categories }.
on-for-statistics = Activat pentru propriile noastre statistici, dacă nu vă opuneți: { $names }.
sale-notice = Dacă le permiteți companiilor de publicitate să primească date despre vizita dumneavoastră, acest lucru
    poate fi considerat vânzare sau partajare a informațiilor dumneavoastră personale.
do-not-sell = Nu vindeți și nu partajați informațiile mele personale
your-privacy-choices = Opțiunile dumneavoastră de confidențialitate
opted-out = Vânzare și partajare refuzate
your-rights = Drepturile dumneavoastră
third-parties = Părți terțe care pot primi date: { $count }
change-your-mind = Vă puteți răzgândi oricând, la „{ $link }”.
accept-all = Acceptă tot
reject-all = Respinge tot
choose = Alege
save-choice = Salvează alegerea
cookie-settings = Setări cookie-uri
settings-label = Cookie-uri
privacy-page = Confidențialitate
always-on = Mereu activat
outdated = De la ultima dumneavoastră vizită s-au schimbat lucrurile pentru care vă cerem acordul. Vă rugăm să alegeți din nou.
signal-honoured = Refuzul dumneavoastră a fost respectat.
signal-effect = Browserul dumneavoastră trimite semnalul { $signal }, așa că această categorie rămâne dezactivată dacă
    nu o activați aici: „{ $marketing }”.
signal-overridden = Browserul dumneavoastră trimite semnalul { $signal }. Totuși, ați permis marketingul pe acest site;
    refuzați-l aici pentru ca semnalul să conteze din nou.


## The categories: a short name, and what it means for the visitor

category-necessary = Necesare
category-necessary-text = Sunt necesare pentru ca site-ul să funcționeze: să fie sigur, autentificarea dumneavoastră să rămână
    activă, să se trimită formularele pe care le completați și să se rețină această alegere. Sunt mereu activate.
category-necessary-short = Ce îi trebuie site-ului pentru a funcționa și pentru a reține alegerea dumneavoastră.
category-functional = Funcționale
category-functional-short = Funcții suplimentare de la alte companii, cum ar fi hărți, chat, fonturi și formulare
    încorporate.
category-functional-text = { category-functional-short } Aceste companii văd adresa dumneavoastră IP și pagina pe care vă
    aflați. Fără această categorie, funcțiile rămân dezactivate.
category-analytics = Statistici
category-analytics-short = Măsoară cum este folosit site-ul: ce pagini sunt citite, cât timp și de unde vin vizitatorii.
category-analytics-text = { category-analytics-short } Companiile care măsoară plasează cookie-uri pentru a deosebi
    vizitele. Fără această categorie, ele nu numără vizita dumneavoastră.
category-marketing = Marketing
category-marketing-short = Permite companiilor de publicitate să vă recunoască aici și pe alte site-uri, pentru a vă afișa
    reclame și a măsura dacă acestea au efect.
category-marketing-text = { category-marketing-short } Ele pot adăuga vizita la un profil despre dumneavoastră. Fără această
    categorie este posibil să vedeți în continuare reclame, dar niciuna bazată pe vizita de aici.
category-media = Conținut extern
category-media-short = Videoclipuri, postări și alt conținut de pe alte site-uri, cum ar fi YouTube sau X.
category-media-text = { category-media-short } Când se încarcă un astfel de conținut, furnizorul lui vede adresa
    dumneavoastră IP și pagina pe care vă aflați și poate plasa cookie-uri. Fără această categorie, în locul lui vedeți un link.


## The settings page

settings-introduction = Hotărâți ce se poate încărca și stoca în timpul vizitei. Nimic din acestea nu este necesar pentru a
    folosi site-ul, refuzul nu vă costă nimic și vă puteți schimba sau retrage alegerea oricând.
choice-saved = Alegerea dumneavoastră a fost salvată.
in-force = În vigoare acum
in-force-chosen = Ați ales.
in-force-not-chosen = Încă nu ați ales.
in-force-signal = Încă nu ați ales; contează semnalul browserului dumneavoastră.
in-force-necessary = Este activat doar ceea ce este necesar.
in-force-allowed = Activat pe lângă ceea ce este necesar: { $allowed }.
what-you-can-allow = Ce puteți permite
for-everything = Pentru tot deodată sau conform bifelor de mai sus
unasked = Se încarcă fără a întreba
unasked-text = Site-ul poate încărca aceste servicii pentru toată lumea. Furnizorii lor văd atunci adresa dumneavoastră IP.
services = Servicii: { $count }
choose-singly = „{ $category }” permite toate aceste servicii. Pentru a permite doar unele, lăsați căsuța ei nebifată și
    bifați-le aici.
needs-all = Poate încărca orice, așa că rulează numai dacă serviciul în sine este bifat sau dacă toate aceste categorii
    sunt permise: { $categories }.
privacy-notice = Notă de confidențialitate
cookies = Cookie-uri: { $count }
cookie-name = Cookie
cookie-purpose = Scop
cookie-kept = Durată
first-party = al acestui site
third-party = al unei părți terțe
third-party-domain = al unei părți terțe, { $domain }
not-stated = nu este indicată
until-closed = până la închiderea browserului
one-year = 1 an
years = { $count } ani
one-month = 1 lună
months = { $count } luni
one-week = 1 săptămână
weeks = { $count } săpt.
one-day = 1 zi
days = { $count } zile
one-hour = 1 oră
hours = { $count } ore
one-minute = 1 minut
minutes = { $count } min.
one-second = 1 secundă
seconds = { $count } s
back = Înapoi la site
questions = Întrebări?
language = Limbă


## The cookie declaration: a page that lists all cookies and services

declaration-title = Cookie-uri și servicii
declaration-text = Ce poate stoca acest site pe dispozitivul dumneavoastră sau încărca de la alții: cine, în ce scop și
    pentru cât timp. Acum rulează doar ceea ce este marcat „{ state-on }”.
search-for = Nume, companie, cookie sau scop
search-in = Categorie
search-all = Toate
search = Caută
search-found = Rezultate: { $count }
search-show-all = Afișează tot
on-this-page = Pe această pagină
state-on = Activat
state-off = Dezactivat
own-cookies = Cookie-urile proprii ale acestui site
own-cookies-text = Sunt plasate chiar de acest site. Cele care au „consent” în nume sunt plasate doar când alegeți: fără
    ele, alegerea dumneavoastră nu ar putea fi nici păstrată, nici dovedită.
state-cookie-purpose = Reține alegerea dumneavoastră. Este același pentru toți cei care aleg la fel.
once-cookie-purpose = Permite încărcarea o singură dată a ceva ce nu ați permis definitiv, cum ar fi un videoclip.
identity-cookie-purpose = Un număr aleatoriu cu care poate fi găsită înregistrarea alegerii dumneavoastră. Îl primește
    doar pagina de setări.
in-storage = în spațiul de stocare al browserului
until-deleted = până la ștergere
no-cookies = Nu se cunosc cookie-uri. Furnizorul vede adresa dumneavoastră IP.
exempt-text = Rulează doar pentru statisticile proprii ale acestui site. Vă puteți opune în setări, respingând sau
    lăsând căsuța nebifată.
exempt-limits = Durată maximă: cookie-uri, { $cookies }; date statistice, { $figures }.
help-title = În browserul dumneavoastră
help-text = Puteți șterge sau refuza cookie-urile și în browserul dumneavoastră, pe toate site-urile deodată. Este
    posibil ca atunci unele site-uri sau formularele lor să nu funcționeze. Cookie-urile altor companii pot fi șterse
    doar acolo. Denumirile meniurilor sunt cele din versiunile în limba engleză.
help-by = Ajutor de la { $vendor }
help-reviewed = Verificat: { $date }

rights-title = { your-rights }
rights-withdraw = Vă puteți schimba sau retrage alegerea oricând, la fel de ușor cum ați făcut-o:
rights-access = Ne puteți întreba ce date avem despre dumneavoastră și ne puteți cere să le corectăm.
rights-erase = Ne puteți cere să le ștergem.
rights-opt-out = Ne puteți cere să nu le vindem și să nu le partajăm. Nimeni nu este tratat mai rău pentru că își
    exercită aceste drepturi.
rights-record = Alegerile dumneavoastră sunt înregistrate cu numărul din cookie-ul { $cookie }, fără nimic altceva care
    să arate cine sunteți. Trimiteți-ne acest număr dacă doriți să vedeți înregistrarea.
rights-within-a-month = Răspundem în termen de o lună.
rights-within-days = Termen de răspuns, în zile: { $days }.
rights-within-working-days = Termen de răspuns, în zile lucrătoare: { $days }.
rights-contact = Întrebați aici:
rights-complain = Puteți depune o plângere la:
rights-complain-first = Dacă răspunsul nostru nu vă mulțumește, depuneți plângerea mai întâi la noi, apoi la:
rights-complain-anywhere = Puteți depune o plângere la autoritatea pentru protecția datelor din țara dumneavoastră.


## What stands in for a blocked video or map

placeholder-title = { $name }: conținutul nu este încărcat
placeholder-reason = Încărcarea ar trimite către { $vendor } date despre vizita dumneavoastră. Nu ați permis
    „{ $category }”.
placeholder-once = Încarcă o dată
placeholder-always = Permite mereu { $name }
placeholder-open = Deschide pe { $host }


## When something went wrong: a title, and one sentence

problem-not-found = Pagina nu a fost găsită
problem-not-found-text = La această adresă nu există nicio pagină.
problem-refused = Alegerea dumneavoastră nu a fost preluată
problem-foreign = Alegerea nu a venit de pe o pagină a acestui site.
problem-unreadable = Formularul nu a putut fi citit, așa că nu s-a schimbat nimic. Vă rugăm să reveniți și să încercați din nou.
problem-too-much = Sunt prea multe alegeri individuale pentru a fi reținute. Vă rugăm să alegeți pe categorii.
problem-not-saved = Alegerea dumneavoastră nu a putut fi salvată
problem-not-saved-text = Momentan nu putem înregistra acordul dumneavoastră, așa că nu a fost activat nimic. Vă rugăm să
    încercați din nou peste un minut.
