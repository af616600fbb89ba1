language-name = Italiano
language-direction = ltr
list-separator = {", "}


## The banner

banner-label = Cookie e tracciamento
banner-title = Cookie su { $site }
banner-title-unnamed = Cookie su questo sito
banner-text = Usiamo cookie e altre tecnologie di tracciamento per migliorare la navigazione, analizzare il traffico del sito e
    capire da dove arrivano i visitatori.
off-until-yes = Disattivato fino al Suo consenso: { $categories }.
on-unless-no = Attivo salvo rifiuto: { $categories }.
on-with-notice = Attivo, e può disattivarlo: { $categories }.
on-for-statistics = Attivo per le nostre statistiche, salvo opposizione: { $names }.
sale-notice = Lasciare che aziende pubblicitarie ricevano dati sulla Sua visita può essere considerato vendita o
    condivisione delle Sue informazioni personali.
do-not-sell = Non vendere né condividere le mie informazioni personali
your-privacy-choices = Le Sue scelte sulla privacy
opted-out = Vendita e condivisione rifiutate
your-rights = I Suoi diritti
third-parties = Terze parti che possono ricevere dati: { $count }
change-your-mind = Può cambiare idea in qualsiasi momento in «{ $link }».
accept-all = Accetta tutto
reject-all = Rifiuta tutto
choose = Scegli
save-choice = Salva la scelta
cookie-settings = Impostazioni dei cookie
settings-label = Cookie
privacy-page = Privacy
always-on = Sempre attivo
outdated = Dalla Sua ultima visita è cambiato ciò per cui chiediamo il consenso. La preghiamo di scegliere di nuovo.
signal-honoured = La richiesta di opposizione è stata rispettata.
signal-effect = Il Suo browser invia il segnale { $signal }: la categoria «{ $marketing }» resta quindi disattivata, a
    meno che non la attivi qui.
signal-overridden = Il Suo browser invia il segnale { $signal }. Su questo sito ha comunque consentito il marketing; lo
    rifiuti qui affinché il segnale torni a valere.


## The categories: a short name, and what it means for the visitor

category-necessary = Necessari
category-necessary-text = Servono al funzionamento del sito: per mantenerlo sicuro, per mantenere attivo il Suo accesso, per
    inviare i moduli che compila e per ricordare questa scelta. Sono sempre attivi.
category-necessary-short = Ciò che serve al sito per funzionare e per ricordare la Sua scelta.
category-functional = Funzionali
category-functional-short = Funzioni aggiuntive di altre aziende, come mappe, chat, caratteri e moduli incorporati.
category-functional-text = { category-functional-short } Queste aziende vedono il Suo indirizzo IP e la pagina in cui si
    trova. Senza questa categoria, le funzioni restano disattivate.
category-analytics = Statistiche
category-analytics-short = Misurano come viene usato il sito: quali pagine vengono lette, per quanto tempo e da dove
    arrivano i visitatori.
category-analytics-text = { category-analytics-short } Le aziende che misurano impostano cookie per distinguere le visite.
    Senza questa categoria, non contano la Sua visita.
category-marketing = Marketing
category-marketing-short = Permette alle aziende pubblicitarie di riconoscerLa qui e su altri siti, per mostrarLe annunci e
    misurare se funzionano.
category-marketing-text = { category-marketing-short } Possono aggiungere la Sua visita a un profilo che La riguarda. Senza
    questa categoria può comunque vedere annunci, ma nessuno basato sulla Sua visita qui.
category-media = Contenuti esterni
category-media-short = Video, post e altri contenuti provenienti da altri siti, come YouTube o X.
category-media-text = { category-media-short } Quando un contenuto di questo tipo viene caricato, il suo fornitore vede il
    Suo indirizzo IP e la pagina in cui si trova e può impostare cookie. Senza questa categoria, al suo posto vede un link.


## The settings page

settings-introduction = Decida che cosa può essere caricato e memorizzato durante la Sua visita. Nulla di ciò è necessario per
    usare il sito, rifiutare non Le costa nulla e può modificare o revocare la scelta in qualsiasi momento.
choice-saved = La Sua scelta è stata salvata.
in-force = In vigore ora
in-force-chosen = Ha già scelto.
in-force-not-chosen = Non ha ancora scelto.
in-force-signal = Non ha ancora scelto; vale il segnale del Suo browser.
in-force-necessary = È attivo solo ciò che è necessario.
in-force-allowed = Attivo oltre a ciò che è necessario: { $allowed }.
what-you-can-allow = Che cosa può consentire
for-everything = Per tutto insieme, o secondo le caselle selezionate sopra
unasked = Caricato senza chiedere
unasked-text = Il sito può caricare questi servizi per tutti. I loro fornitori vedono allora il Suo indirizzo IP.
services = Servizi: { $count }
choose-singly = «{ $category }» consente tutti questi servizi. Per consentirne solo alcuni, lasci vuota quella casella e
    selezioni qui quelli desiderati.
needs-all = Può caricare qualsiasi cosa; funziona quindi solo se è selezionato il servizio stesso o se sono consentite
    tutte queste categorie: { $categories }.
privacy-notice = Informativa sulla privacy
cookies = Cookie: { $count }
cookie-name = Cookie
cookie-purpose = Finalità
cookie-kept = Durata
first-party = di questo sito
third-party = di terze parti
third-party-domain = di terze parti, { $domain }
not-stated = non indicata
until-closed = fino alla chiusura del browser
one-year = 1 anno
years = { $count } anni
one-month = 1 mese
months = { $count } mesi
one-week = 1 settimana
weeks = { $count } settimane
one-day = 1 giorno
days = { $count } giorni
one-hour = 1 ora
hours = { $count } ore
one-minute = 1 minuto
minutes = { $count } minuti
one-second = 1 secondo
seconds = { $count } secondi
back = Torna al sito
questions = Domande?
language = Lingua


## The cookie declaration: a page that lists all cookies and services

declaration-title = Cookie e servizi
declaration-text = Ciò che questo sito può memorizzare sul Suo dispositivo o caricare da altri: chi lo fa, a che scopo e
    per quanto tempo. Ora funziona solo ciò che è contrassegnato come «{ state-on }».
search-for = Nome, azienda, cookie o finalità
search-in = Categoria
search-all = Tutte
search = Cerca
search-found = Risultati: { $count }
search-show-all = Mostra tutto
on-this-page = In questa pagina
state-on = Attivo
state-off = Disattivato
own-cookies = Cookie propri di questo sito
own-cookies-text = Sono impostati dal sito stesso. Quelli con «consent» nel nome vengono impostati solo quando sceglie:
    senza di essi, la Sua scelta non potrebbe essere né conservata né dimostrata.
state-cookie-purpose = Ricorda la Sua scelta. È uguale per tutti coloro che scelgono allo stesso modo.
once-cookie-purpose = Permette di caricare una sola volta qualcosa che non ha consentito in modo permanente, come un
    video.
identity-cookie-purpose = Un numero casuale con cui è possibile ritrovare la registrazione della Sua scelta. Lo riceve
    solo la pagina delle impostazioni.
in-storage = nella memoria del browser
until-deleted = fino a quando lo elimina
no-cookies = Non risultano cookie. Il fornitore vede il Suo indirizzo IP.
exempt-text = Funziona solo per le statistiche di questo sito. Può opporsi nelle impostazioni, rifiutando o lasciando
    vuota la casella.
exempt-limits = Durata massima: cookie, { $cookies }; dati statistici, { $figures }.
help-title = Nel Suo browser
help-text = Può anche eliminare o rifiutare i cookie nel Suo browser, per tutti i siti insieme. È possibile che allora
    alcuni siti, o i loro moduli, non funzionino. I cookie di altre aziende si possono eliminare solo lì. I nomi dei
    menu sono quelli delle versioni in inglese.
help-by = Assistenza di { $vendor }
help-reviewed = Ultima verifica: { $date }

rights-title = { your-rights }
rights-withdraw = Può modificare o revocare la scelta in qualsiasi momento, con la stessa facilità con cui l’ha fatta:
rights-access = Può chiederci quali dati abbiamo su di Lei e chiederci di correggerli.
rights-erase = Può chiederci di cancellarli.
rights-opt-out = Può chiederci di non venderli e di non condividerli. Nessuno riceve un trattamento peggiore per avere
    esercitato questi diritti.
rights-record = Le Sue scelte sono registrate con il numero contenuto nel cookie { $cookie }, senza nient’altro che
    indichi chi è Lei. Ci invii quel numero se desidera vedere la registrazione.
rights-within-a-month = Rispondiamo entro un mese.
rights-within-days = Termine di risposta, in giorni: { $days }.
rights-within-working-days = Termine di risposta, in giorni lavorativi: { $days }.
rights-contact = Può scriverci qui:
rights-complain = Può presentare un reclamo a:
rights-complain-first = Se la nostra risposta non La soddisfa, presenti il reclamo prima a noi e poi a:
rights-complain-anywhere = Può presentare un reclamo all’autorità per la protezione dei dati del Suo Paese.


## What stands in for a blocked video or map

placeholder-title = { $name }: contenuto non caricato
placeholder-reason = Il caricamento invierebbe a { $vendor } dati sulla Sua visita. Non ha consentito «{ $category }».
placeholder-once = Carica una volta
placeholder-always = Consenti sempre { $name }
placeholder-open = Apri su { $host }


## When something went wrong: a title, and one sentence

problem-not-found = Pagina non trovata
problem-not-found-text = A questo indirizzo non c’è nessuna pagina.
problem-refused = La Sua scelta non è stata accettata
problem-foreign = La scelta non proviene da una pagina di questo sito.
problem-unreadable = Non è stato possibile leggere il modulo, quindi nulla è cambiato. La preghiamo di tornare indietro e
    riprovare.
problem-too-much = Le singole scelte sono troppe per poterle ricordare. La preghiamo di scegliere per categoria.
problem-not-saved = Non è stato possibile salvare la Sua scelta
problem-not-saved-text = In questo momento non possiamo registrare il Suo consenso, quindi non è stato attivato nulla. La
    preghiamo di riprovare tra un minuto.
