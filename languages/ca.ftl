language-name = Català
language-direction = ltr
list-separator = {", "}


## The banner

banner-label = Galetes i seguiment
banner-title = Galetes a { $site }
banner-title-unnamed = Galetes en aquest lloc web
banner-text = Utilitzem galetes i altres tecnologies de seguiment per millorar la vostra navegació, analitzar el trànsit del
    lloc web i saber d’on venen els visitants.
off-until-yes = Desactivat fins que digueu que sí: { $categories }.
on-unless-no = Activat si no dieu que no: { $categories }.
on-with-notice = Activat, i podeu desactivar-ho: { $categories }.
on-for-statistics = Activat per a les nostres pròpies estadístiques, si no us hi oposeu: { $names }.
sale-notice = Deixar que les empreses de publicitat rebin dades sobre la vostra visita es pot considerar vendre o
    compartir la vostra informació personal.
do-not-sell = No vengueu ni compartiu la meva informació personal
your-privacy-choices = Les vostres opcions de privacitat
opted-out = Venda i compartició rebutjades
your-rights = Els vostres drets
third-parties = Tercers que poden rebre dades: { $count }
change-your-mind = Podeu canviar d’opinió en qualsevol moment a «{ $link }».
accept-all = Accepta-ho tot
reject-all = Rebutja-ho tot
choose = Tria
save-choice = Desa la selecció
cookie-settings = Configuració de les galetes
settings-label = Galetes
privacy-page = Pàgina de privacitat
always-on = Sempre actiu
outdated = Des de la vostra darrera visita ha canviat allò per a què us demanem permís. Torneu a triar, si us plau.
signal-honoured = S’ha respectat la sol·licitud d’exclusió.
signal-effect = El vostre navegador envia el senyal { $signal }; per això, la categoria «{ $marketing }» es manté
    desactivada si no l’activeu aquí.
signal-overridden = El vostre navegador envia el senyal { $signal }. Tot i així, heu permès el màrqueting en aquest lloc
    web; rebutgeu-lo aquí perquè el senyal torni a comptar.


## The categories: a short name, and what it means for the visitor

category-necessary = Necessàries
category-necessary-text = Calen perquè el lloc web funcioni: per mantenir-lo segur, per mantenir la vostra sessió oberta, per
    enviar els formularis que empleneu i per recordar aquesta elecció. Sempre estan actives.
category-necessary-short = El que el lloc web necessita per funcionar i per recordar la vostra elecció.
category-functional = Funcionals
category-functional-short = Funcions addicionals d’altres empreses, com ara mapes, xat, tipus de lletra i formularis
    incrustats.
category-functional-text = { category-functional-short } Aquestes empreses veuen la vostra adreça IP i la pàgina on sou.
    Sense aquesta categoria, les funcions es mantenen desactivades.
category-analytics = Analítica
category-analytics-short = Mesura com s’utilitza el lloc web: quines pàgines es llegeixen, durant quant de temps i d’on
    venen els visitants.
category-analytics-text = { category-analytics-short } Les empreses que ho mesuren desen galetes per distingir les visites.
    Sense aquesta categoria, no compten la vostra visita.
category-marketing = Màrqueting
category-marketing-short = Permet que les empreses de publicitat us reconeguin aquí i en altres llocs web per mostrar-vos
    anuncis i mesurar si funcionen.
category-marketing-text = { category-marketing-short } Poden afegir la vostra visita a un perfil sobre vós. Sense aquesta
    categoria, encara podeu veure anuncis, però no es basaran en la vostra visita aquí.
category-media = Contingut extern
category-media-short = Vídeos, publicacions i altres continguts d’altres llocs web, com ara YouTube o X.
category-media-text = { category-media-short } Quan es carrega aquest contingut, el seu proveïdor veu la vostra adreça IP i
    la pàgina on sou, i pot desar galetes. Sense aquesta categoria, al seu lloc hi veieu un enllaç.


## The settings page

settings-introduction = Decidiu què es pot carregar i desar durant la vostra visita. Res d’això no és necessari per utilitzar el
    lloc web, rebutjar-ho no us costa res i podeu canviar o retirar la vostra elecció en qualsevol moment.
choice-saved = La vostra elecció s’ha desat.
in-force = Vigent ara
in-force-chosen = Ja heu triat.
in-force-not-chosen = Encara no heu triat.
in-force-signal = Encara no heu triat; val el senyal del vostre navegador.
in-force-necessary = Només està activat el que és necessari.
in-force-allowed = Activat a més del que és necessari: { $allowed }.
what-you-can-allow = Què podeu permetre
for-everything = Per a tot alhora, o segons el que heu marcat a dalt
unasked = Es carrega sense preguntar
unasked-text = El lloc web pot carregar aquests serveis per a tothom. Els seus proveïdors veuen llavors la vostra adreça IP.
services = Serveis: { $count }
choose-singly = «{ $category }» permet tots aquests serveis. Per permetre’n només alguns, deixeu la casella sense marcar i
    marqueu aquí els que vulgueu.
needs-all = Pot carregar qualsevol cosa; per això només s’executa quan es marca el servei mateix o quan es permeten
    totes aquestes categories: { $categories }.
privacy-notice = Avís de privacitat
cookies = Galetes: { $count }
cookie-name = Galeta
cookie-purpose = Finalitat
cookie-kept = Durada
first-party = d’aquest lloc web
third-party = de tercers
third-party-domain = de tercers, { $domain }
not-stated = no s’indica
until-closed = fins que tanqueu el navegador
one-year = 1 any
years = { $count } anys
one-month = 1 mes
months = { $count } mesos
one-week = 1 setmana
weeks = { $count } setmanes
one-day = 1 dia
days = { $count } dies
one-hour = 1 hora
hours = { $count } hores
one-minute = 1 minut
minutes = { $count } minuts
one-second = 1 segon
seconds = { $count } segons
back = Torna al lloc web
questions = Teniu preguntes?
language = Llengua


## The cookie declaration: a page that lists all cookies and services

declaration-title = Galetes i serveis
declaration-text = El que aquest lloc web pot desar al vostre dispositiu o carregar d’altres: qui ho fa, per a què i
    durant quant de temps. Ara només funciona el que està marcat com a «{ state-on }».
search-for = Nom, empresa, galeta o finalitat
search-in = Categoria
search-all = Totes
search = Cerca
search-found = Resultats: { $count }
search-show-all = Mostra-ho tot
on-this-page = En aquesta pàgina
state-on = Activat
state-off = Desactivat
own-cookies = Galetes pròpies d’aquest lloc web
own-cookies-text = Les desa el lloc web mateix. Les que porten «consent» en el nom només es desen quan trieu: sense
    elles, la vostra elecció no es podria conservar ni demostrar.
state-cookie-purpose = Recorda la vostra elecció. És igual per a tothom qui tria el mateix.
once-cookie-purpose = Permet carregar una sola vegada una cosa que no heu permès de manera permanent, com ara un vídeo.
identity-cookie-purpose = Un nombre aleatori amb què es pot trobar el registre de la vostra elecció. Només el rep la
    pàgina de configuració.
in-storage = a l’emmagatzematge del navegador
until-deleted = fins que ho suprimiu
no-cookies = No es coneix cap galeta. El proveïdor veu la vostra adreça IP.
exempt-text = Només funciona per a les estadístiques pròpies d’aquest lloc web. Us hi podeu oposar a la configuració,
    rebutjant-ho o deixant-ho sense marcar.
exempt-limits = Durada màxima: galetes, { $cookies }; dades estadístiques, { $figures }.
help-title = Al vostre navegador
help-text = També podeu suprimir o rebutjar les galetes al vostre navegador, per a tots els llocs web alhora. Pot ser
    que llavors alguns llocs web, o els seus formularis, no funcionin. Les galetes d’altres empreses només es poden
    suprimir allà. Els noms dels menús són els de les versions en anglès.
help-by = Ajuda de { $vendor }
help-reviewed = Revisat: { $date }

rights-title = { your-rights }
rights-withdraw = Podeu canviar o retirar la vostra elecció en qualsevol moment, amb la mateixa facilitat amb què l’heu
    feta:
rights-access = Podeu preguntar-nos quines dades tenim sobre vós i demanar-nos que les corregim.
rights-erase = Podeu demanar-nos que les suprimim.
rights-opt-out = Podeu demanar-nos que no les venguem ni les compartim. Ningú no rep un tracte pitjor per exercir
    aquests drets.
rights-record = Les vostres eleccions es registren amb el nombre de la galeta { $cookie }, sense res més que indiqui qui
    sou. Envieu-nos aquest nombre si voleu veure el registre.
rights-within-a-month = Responem en el termini d’un mes.
rights-within-days = Termini de resposta, en dies: { $days }.
rights-within-working-days = Termini de resposta, en dies hàbils: { $days }.
rights-contact = Pregunteu aquí:
rights-complain = Podeu presentar una reclamació davant de:
rights-complain-first = Si la nostra resposta no us satisfà, reclameu primer a nosaltres i després davant de:
rights-complain-anywhere = Podeu presentar una reclamació davant de l’autoritat de protecció de dades del vostre país.


## What stands in for a blocked video or map

placeholder-title = No s’ha carregat { $name }
placeholder-reason = Enviaria a { $vendor } dades sobre la vostra visita. No heu permès «{ $category }».
placeholder-once = Carrega una vegada
placeholder-always = Permet sempre { $name }
placeholder-open = Obre a { $host }


## When something went wrong: a title, and one sentence

problem-not-found = No s’ha trobat la pàgina
problem-not-found-text = No hi ha cap pàgina en aquesta adreça.
problem-refused = La vostra elecció no s’ha acceptat
problem-foreign = L’elecció no prové d’una pàgina d’aquest lloc web.
problem-unreadable = No s’ha pogut llegir el formulari i, per tant, no ha canviat res. Torneu enrere i proveu-ho de nou, si us
    plau.
problem-too-much = Són massa eleccions individuals per recordar-les. Trieu per categories, si us plau.
problem-not-saved = No s’ha pogut desar la vostra elecció
problem-not-saved-text = Ara mateix no podem registrar el vostre consentiment; per això no s’ha activat res. Torneu-ho a provar
    d’aquí a un minut, si us plau.
