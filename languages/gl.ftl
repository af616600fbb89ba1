language-name = Galego
language-direction = ltr
list-separator = {", "}


## The banner

banner-label = Cookies e seguimento
banner-title = Cookies en { $site }
banner-title-unnamed = Cookies neste sitio web
banner-text = Utilizamos cookies e outras tecnoloxías de seguimento para mellorar a súa navegación, analizar o tráfico do sitio
    web e saber de onde veñen os nosos visitantes.
off-until-yes = Desactivado ata que diga que si: { $categories }.
on-unless-no = Activado se non di que non: { $categories }.
on-with-notice = Activado, e pode desactivalo: { $categories }.
on-for-statistics = Activado para as nosas propias estatísticas, se vostede non se opón: { $names }.
sale-notice = Deixar que empresas de publicidade reciban datos sobre a súa visita pode considerarse vender ou compartir a súa
    información persoal.
do-not-sell = Non vender nin compartir a miña información persoal
your-privacy-choices = As súas opcións de privacidade
opted-out = Venda e compartición rexeitadas
your-rights = Os seus dereitos
third-parties = Terceiros que poden recibir datos: { $count }
change-your-mind = Pode cambiar de opinión en calquera momento en «{ $link }».
accept-all = Aceptar todo
reject-all = Rexeitar todo
choose = Elixir
save-choice = Gardar a miña elección
cookie-settings = Configuración de cookies
settings-label = Cookies
privacy-page = Páxina de privacidade
always-on = Sempre activo
outdated = Desde a súa última visita cambiou aquilo para o que pedimos permiso. Por favor, elixa de novo.
signal-honoured = Respectouse a súa solicitude de exclusión.
signal-effect = O seu navegador envía o sinal { $signal }; por iso, a categoría «{ $marketing }» permanece desactivada, agás que
    a active aquí.
signal-overridden = O seu navegador envía o sinal { $signal }. Aínda así, vostede permitiu o márketing neste sitio web; rexéiteo
    aquí para que o sinal volva contar.


## The categories: a short name, and what it means for the visitor

category-necessary = Necesarias
category-necessary-text = Fan falta para que o sitio web funcione: para mantelo seguro, para manter a súa sesión iniciada, para
    enviar os formularios que encha e para lembrar esta elección. Están sempre activas.
category-necessary-short = O que o sitio web necesita para funcionar e para lembrar a súa elección.
category-functional = Funcionais
category-functional-short = Funcións adicionais doutras empresas, como mapas, chat, tipos de letra e formularios inseridos.
category-functional-text = { category-functional-short } Esas empresas ven o seu enderezo IP e en que páxina está. Sen esta
    categoría, as funcións permanecen desactivadas.
category-analytics = Analíticas
category-analytics-short = Miden como se usa o sitio web: que páxinas se len, durante canto tempo e de onde veñen os
    visitantes.
category-analytics-text = { category-analytics-short } As empresas que miden instalan cookies para distinguir as visitas.
    Sen esta categoría, non contan a súa visita.
category-marketing = Márketing
category-marketing-short = Permite que empresas de publicidade recoñezan quen visita este e outros sitios web, para mostrar
    anuncios e medir se funcionan.
category-marketing-text = { category-marketing-short } Poden engadir a súa visita a un perfil sobre vostede. Sen esta
    categoría, pode que siga vendo anuncios, pero ningún se baseará na súa visita aquí.
category-media = Contido externo
category-media-short = Vídeos, publicacións e outros contidos doutros sitios web, como YouTube ou X.
category-media-text = { category-media-short } Cando se carga ese contido, o seu provedor ve o seu enderezo IP e en que
    páxina está, e pode instalar cookies. Sen esta categoría, verá unha ligazón no seu lugar.


## The settings page

settings-introduction = Decida que se pode cargar e gardar durante a súa visita. Nada disto é necesario para usar o sitio web,
    rexeitalo non lle custa nada e pode cambiar ou retirar a súa elección en calquera momento.
choice-saved = Gardouse a súa elección.
in-force = Vixente agora
in-force-chosen = Xa elixiu.
in-force-not-chosen = Aínda non elixiu.
in-force-signal = Aínda non elixiu; aplícase o sinal do seu navegador.
in-force-necessary = Só está activado o necesario.
in-force-allowed = Activado ademais do necesario: { $allowed }.
what-you-can-allow = Que pode permitir
for-everything = Para todo á vez ou segundo o marcado arriba
unasked = Cárgase sen preguntar
unasked-text = O sitio web pode cargar estes servizos para todos os visitantes. Os seus provedores ven entón o seu enderezo IP.
services = Servizos: { $count }
choose-singly = «{ $category }» permite todos estes servizos. Para permitir só algúns, deixe esa opción sen marcar e marque aquí
    os que desexe.
needs-all = Pode cargar calquera cousa; por iso só funciona cando se marca o propio servizo ou cando se permiten todas estas
    categorías: { $categories }.
privacy-notice = Aviso de privacidade
cookies = Cookies: { $count }
cookie-name = Cookie
cookie-purpose = Finalidade
cookie-kept = Duración
first-party = deste sitio web
third-party = de terceiros
third-party-domain = de terceiros, { $domain }
not-stated = non se indica
until-closed = ata que peche o navegador
one-year = 1 ano
years = { $count } anos
one-month = 1 mes
months = { $count } meses
one-week = 1 semana
weeks = { $count } semanas
one-day = 1 día
days = { $count } días
one-hour = 1 hora
hours = { $count } horas
one-minute = 1 minuto
minutes = { $count } minutos
one-second = 1 segundo
seconds = { $count } segundos
back = Volver ao sitio web
questions = Ten preguntas?
language = Idioma


## The cookie declaration: a page that lists all cookies and services

declaration-title = Cookies e servizos
declaration-text = O que este sitio web pode gardar no seu dispositivo ou cargar doutros: quen o fai, para que e durante canto
    tempo. Agora só funciona o que está marcado como «{ state-on }».
search-for = Nome, empresa, cookie ou finalidade
search-in = Categoría
search-all = Todas
search = Buscar
search-found = Resultados: { $count }
search-show-all = Mostrar todo
on-this-page = Nesta páxina
state-on = Activado
state-off = Desactivado
own-cookies = Cookies propias deste sitio web
own-cookies-text = Instálaas o propio sitio web. As que levan «consent» no nome só se instalan cando vostede elixe: sen elas, a
    súa elección non se podería conservar nin demostrar.
state-cookie-purpose = Lembra a súa elección. É igual para todas as persoas que elixen o mesmo.
once-cookie-purpose = Permite cargar unha soa vez algo que non permitiu de forma permanente, como un vídeo.
identity-cookie-purpose = Un número aleatorio co que se pode atopar o rexistro da súa elección. Só o recibe a páxina de
    configuración.
in-storage = no almacenamento do navegador
until-deleted = ata que o borre
no-cookies = Non se coñecen cookies. O seu provedor ve o enderezo IP de quen visita a páxina.
exempt-text = Só funciona para as estatísticas propias deste sitio web. Pode opoñerse na configuración, rexeitando ou deixándoo
    sen marcar.
exempt-limits = Duración máxima: cookies, { $cookies }; datos estatísticos, { $figures }.
help-title = No seu navegador
help-text = Tamén pode borrar ou rexeitar as cookies no seu navegador, para todos os sitios web á vez. Pode que entón algúns
    sitios web, ou os seus formularios, non funcionen. As cookies doutras empresas só se poden borrar alí. Os nomes dos menús
    son os das versións en inglés.
help-by = Axuda de { $vendor }
help-reviewed = Revisado: { $date }

rights-title = { your-rights }
rights-withdraw = Pode cambiar ou retirar a súa elección en calquera momento, coa mesma facilidade coa que a fixo:
rights-access = Pode preguntarnos que datos temos sobre vostede e pedirnos que os corrixamos.
rights-erase = Pode pedirnos que os borremos.
rights-opt-out = Pode pedirnos que non os vendamos nin compartamos. Ninguén recibe peor trato por exercer estes dereitos.
rights-record = As súas eleccións rexístranse co número da cookie { $cookie }, sen nada máis que indique quen é vostede.
    Envíenos ese número se quere ver o rexistro.
rights-within-a-month = Respondemos no prazo dun mes.
rights-within-days = Prazo de resposta, en días: { $days }.
rights-within-working-days = Prazo de resposta, en días hábiles: { $days }.
rights-contact = Pregunte aquí:
rights-complain = Pode presentar unha reclamación ante:
rights-complain-first = Se non está conforme coa nosa resposta, reclame primeiro ante nós e despois ante:
rights-complain-anywhere = Pode presentar unha reclamación ante a autoridade de protección de datos do seu país.


## What stands in for a blocked video or map

placeholder-title = Non se cargou { $name }
placeholder-reason = Enviaría a { $vendor } datos sobre a súa visita. Vostede non permitiu «{ $category }».
placeholder-once = Cargar unha vez
placeholder-always = Permitir sempre { $name }
placeholder-open = Abrir en { $host }


## When something went wrong: a title, and one sentence

problem-not-found = Páxina non atopada
problem-not-found-text = Non hai ningunha páxina neste enderezo.
problem-refused = A súa elección non se aceptou
problem-foreign = A elección non procede dunha páxina deste sitio web.
problem-unreadable = Non se puido ler o formulario, así que nada cambiou. Por favor, volva atrás e inténteo de novo.
problem-too-much = Son demasiadas eleccións individuais para lembralas. Por favor, elixa por categorías.
problem-not-saved = Non se puido gardar a súa elección
problem-not-saved-text = Neste momento non podemos rexistrar o seu consentimento, así que non se activou nada. Por favor,
    inténteo de novo dentro dun minuto.
