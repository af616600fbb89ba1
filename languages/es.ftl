language-name = Español
language-direction = ltr
list-separator = {", "}


## The banner

banner-label = Cookies y seguimiento
banner-title = Cookies en { $site }
banner-title-unnamed = Cookies en este sitio web
banner-text = Utilizamos cookies y otras tecnologías de seguimiento para mejorar su navegación, analizar el tráfico del sitio
    web y saber de dónde vienen nuestros visitantes.
off-until-yes = Desactivado hasta que diga que sí: { $categories }.
on-unless-no = Activado si no dice que no: { $categories }.
on-with-notice = Activado, y puede desactivarlo: { $categories }.
on-for-statistics = Activado para nuestras propias estadísticas, salvo que se oponga: { $names }.
sale-notice = Dejar que empresas de publicidad reciban datos sobre su visita puede considerarse vender o compartir su
    información personal.
do-not-sell = No vender ni compartir mi información personal
your-privacy-choices = Sus opciones de privacidad
opted-out = Venta y uso compartido rechazados
your-rights = Sus derechos
third-parties = Terceros que pueden recibir datos: { $count }
change-your-mind = Puede cambiar de opinión en cualquier momento en «{ $link }».
accept-all = Aceptar todo
reject-all = Rechazar todo
choose = Elegir
save-choice = Guardar mi elección
cookie-settings = Configuración de cookies
settings-label = Cookies
privacy-page = Página de privacidad
always-on = Siempre activo
outdated = Desde su última visita ha cambiado aquello para lo que pedimos permiso. Por favor, elija de nuevo.
signal-honoured = Se ha respetado su solicitud de exclusión.
signal-effect = Su navegador envía la señal { $signal }; por eso, la categoría «{ $marketing }» permanece desactivada
    salvo que la active aquí.
signal-overridden = Su navegador envía la señal { $signal }. Aun así, usted ha permitido el marketing en este sitio web;
    rechácelo aquí para que la señal vuelva a contar.


## The categories: a short name, and what it means for the visitor

category-necessary = Necesarias
category-necessary-text = Hacen falta para que el sitio web funcione: para mantenerlo seguro, para mantener su sesión iniciada,
    para enviar los formularios que rellene y para recordar esta elección. Están siempre activas.
category-necessary-short = Lo que el sitio web necesita para funcionar y para recordar su elección.
category-functional = Funcionales
category-functional-short = Funciones adicionales de otras empresas, como mapas, chat, tipos de letra y formularios
    insertados.
category-functional-text = { category-functional-short } Esas empresas ven su dirección IP y en qué página está. Sin esta
    categoría, las funciones permanecen desactivadas.
category-analytics = Analíticas
category-analytics-short = Miden cómo se usa el sitio web: qué páginas se leen, durante cuánto tiempo y de dónde vienen los
    visitantes.
category-analytics-text = { category-analytics-short } Las empresas que miden instalan cookies para distinguir las visitas.
    Sin esta categoría, no cuentan su visita.
category-marketing = Marketing
category-marketing-short = Permite que empresas de publicidad le reconozcan aquí y en otros sitios web para mostrarle
    anuncios y medir si funcionan.
category-marketing-text = { category-marketing-short } Pueden añadir su visita a un perfil sobre usted. Sin esta categoría,
    puede que siga viendo anuncios, pero ninguno se basará en su visita aquí.
category-media = Contenido externo
category-media-short = Vídeos, publicaciones y otros contenidos de otros sitios web, como YouTube o X.
category-media-text = { category-media-short } Cuando se carga ese contenido, su proveedor ve su dirección IP y en qué
    página está, y puede instalar cookies. Sin esta categoría, verá un enlace en su lugar.


## The settings page

settings-introduction = Decida qué se puede cargar y guardar durante su visita. Nada de esto es necesario para usar el sitio
    web, rechazarlo no le cuesta nada y puede cambiar o retirar su elección en cualquier momento.
choice-saved = Su elección se ha guardado.
in-force = Vigente ahora
in-force-chosen = Ya ha elegido.
in-force-not-chosen = Todavía no ha elegido.
in-force-signal = Todavía no ha elegido; se aplica la señal de su navegador.
in-force-necessary = Solo está activado lo necesario.
in-force-allowed = Activado además de lo necesario: { $allowed }.
what-you-can-allow = Qué puede permitir
for-everything = Para todo a la vez o según lo marcado arriba
unasked = Se carga sin preguntar
unasked-text = El sitio web puede cargar estos servicios para todo el mundo. Sus proveedores ven entonces su dirección IP.
services = Servicios: { $count }
choose-singly = «{ $category }» permite todos estos servicios. Para permitir solo algunos, deje esa casilla sin marcar y marque
    aquí los que desee.
needs-all = Puede cargar cualquier cosa; por eso solo funciona cuando se marca el propio servicio o cuando se permiten
    todas estas categorías: { $categories }.
privacy-notice = Aviso de privacidad
cookies = Cookies: { $count }
cookie-name = Cookie
cookie-purpose = Finalidad
cookie-kept = Duración
first-party = de este sitio web
third-party = de terceros
third-party-domain = de terceros, { $domain }
not-stated = no se indica
until-closed = hasta que cierre el navegador
one-year = 1 año
years = { $count } años
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
back = Volver al sitio web
questions = ¿Tiene preguntas?
language = Idioma


## The cookie declaration: a page that lists all cookies and services

declaration-title = Cookies y servicios
declaration-text = Lo que este sitio web puede guardar en su dispositivo o cargar de otros: quién lo hace, para qué y
    durante cuánto tiempo. Ahora solo funciona lo que está marcado como «{ state-on }».
search-for = Nombre, empresa, cookie o finalidad
search-in = Categoría
search-all = Todas
search = Buscar
search-found = Resultados: { $count }
search-show-all = Mostrar todo
on-this-page = En esta página
state-on = Activado
state-off = Desactivado
own-cookies = Cookies propias de este sitio web
own-cookies-text = Las instala el propio sitio web. Las que llevan «consent» en el nombre solo se instalan cuando usted
    elige: sin ellas, su elección no se podría conservar ni demostrar.
state-cookie-purpose = Recuerda su elección. Es igual para todas las personas que eligen lo mismo.
once-cookie-purpose = Permite cargar una sola vez algo que no ha permitido de forma permanente, como un vídeo.
identity-cookie-purpose = Un número aleatorio con el que se puede encontrar el registro de su elección. Solo lo recibe
    la página de configuración.
in-storage = en el almacenamiento del navegador
until-deleted = hasta que lo borre
no-cookies = No se conocen cookies. El proveedor del servicio ve su dirección IP.
exempt-text = Solo funciona para las estadísticas propias de este sitio web. Puede oponerse en la configuración,
    rechazando o dejándolo sin marcar.
exempt-limits = Duración máxima: cookies, { $cookies }; datos estadísticos, { $figures }.
help-title = En su navegador
help-text = También puede borrar o rechazar las cookies en su navegador, para todos los sitios web a la vez. Puede que
    entonces algunos sitios web, o sus formularios, no funcionen. Las cookies de otras empresas solo se pueden borrar
    allí. Los nombres de los menús son los de las versiones en inglés.
help-by = Ayuda de { $vendor }
help-reviewed = Revisado: { $date }

rights-title = { your-rights }
rights-withdraw = Puede cambiar o retirar su elección en cualquier momento, con la misma facilidad con la que la hizo:
rights-access = Puede preguntarnos qué datos tenemos sobre usted y pedirnos que los corrijamos.
rights-erase = Puede pedirnos que los borremos.
rights-opt-out = Puede pedirnos que no los vendamos ni los compartamos. Nadie recibe peor trato por ejercer estos
    derechos.
rights-record = Sus elecciones se registran con el número de la cookie { $cookie }, sin nada más que indique quién es
    usted. Envíenos ese número si quiere ver el registro.
rights-within-a-month = Respondemos en el plazo de un mes.
rights-within-days = Plazo de respuesta, en días: { $days }.
rights-within-working-days = Plazo de respuesta, en días hábiles: { $days }.
rights-contact = Pregunte aquí:
rights-complain = Puede presentar una reclamación ante:
rights-complain-first = Si no está conforme con nuestra respuesta, reclame primero ante nosotros y después ante:
rights-complain-anywhere = Puede presentar una reclamación ante la autoridad de protección de datos de su país.


## What stands in for a blocked video or map

placeholder-title = No se ha cargado { $name }
placeholder-reason = Enviaría a { $vendor } datos sobre su visita. Usted no ha permitido «{ $category }».
placeholder-once = Cargar una vez
placeholder-always = Permitir siempre { $name }
placeholder-open = Abrir en { $host }


## When something went wrong: a title, and one sentence

problem-not-found = Página no encontrada
problem-not-found-text = No hay ninguna página en esta dirección.
problem-refused = Su elección no se ha aceptado
problem-foreign = La elección no procede de una página de este sitio web.
problem-unreadable = No se ha podido leer el formulario, así que nada ha cambiado. Por favor, vuelva atrás e inténtelo de nuevo.
problem-too-much = Son demasiadas elecciones individuales para recordarlas. Por favor, elija por categorías.
problem-not-saved = No se ha podido guardar su elección
problem-not-saved-text = En este momento no podemos registrar su consentimiento, así que no se ha activado nada. Por favor,
    inténtelo de nuevo dentro de un minuto.
