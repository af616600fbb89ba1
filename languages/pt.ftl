language-name = Português
language-direction = ltr
list-separator = {", "}


## The banner

banner-label = Cookies e rastreio
banner-title = Cookies em { $site }
banner-title-unnamed = Cookies neste site
banner-text = Utilizamos cookies e outras tecnologias de rastreio para melhorar a sua navegação, analisar o tráfego do site e
    compreender de onde vêm os nossos visitantes.
off-until-yes = Desligado até dizer que sim: { $categories }.
on-unless-no = Ligado, a menos que diga que não: { $categories }.
on-with-notice = Ligado, e pode desligar: { $categories }.
on-for-statistics = Ligado para as nossas próprias estatísticas, a menos que se oponha: { $names }.
sale-notice = Deixar que empresas de publicidade recebam dados sobre a sua visita pode ser considerado venda ou partilha
    das suas informações pessoais.
do-not-sell = Não vender nem partilhar as minhas informações pessoais
your-privacy-choices = As suas opções de privacidade
opted-out = Venda e partilha recusadas
your-rights = Os seus direitos
third-parties = Terceiros que podem receber dados: { $count }
change-your-mind = Pode mudar de ideias a qualquer momento em «{ $link }».
accept-all = Aceitar tudo
reject-all = Rejeitar tudo
choose = Escolher
save-choice = Guardar a minha escolha
cookie-settings = Definições de cookies
settings-label = Cookies
privacy-page = Página de privacidade
always-on = Sempre ligado
outdated = O que pedimos mudou desde a sua última visita. Por favor, escolha de novo.
signal-honoured = O seu pedido de oposição foi respeitado.
signal-effect = O seu navegador envia o sinal { $signal }; por isso, a categoria «{ $marketing }» permanece desligada, a
    menos que a ligue aqui.
signal-overridden = O seu navegador envia o sinal { $signal }. Ainda assim, permitiu o marketing neste site; rejeite o
    marketing aqui para que o sinal volte a contar.


## The categories: a short name, and what it means for the visitor

category-necessary = Necessários
category-necessary-text = São precisos para que o site funcione: para o manter seguro, para manter a sua sessão iniciada, para
    enviar os formulários que preenche e para recordar esta escolha. Estão sempre ligados.
category-necessary-short = Aquilo de que o site precisa para funcionar e para recordar a sua escolha.
category-functional = Funcionais
category-functional-short = Funcionalidades adicionais de outras empresas, como mapas, chat, tipos de letra e formulários
    incorporados.
category-functional-text = { category-functional-short } Essas empresas veem o seu endereço IP e a página em que está. Sem
    esta categoria, as funcionalidades permanecem desligadas.
category-analytics = Estatísticas
category-analytics-short = Medem como o site é utilizado: que páginas são lidas, durante quanto tempo e de onde vêm os
    visitantes.
category-analytics-text = { category-analytics-short } As empresas que fazem a medição colocam cookies para distinguir as
    visitas. Sem esta categoria, não contam a sua visita.
category-marketing = Marketing
category-marketing-short = Permite que empresas de publicidade reconheçam quem visita este e outros sites, para mostrar
    anúncios e medir se funcionam.
category-marketing-text = { category-marketing-short } Podem acrescentar a sua visita a um perfil sobre si. Sem esta
    categoria, pode continuar a ver anúncios, mas nenhum baseado na sua visita aqui.
category-media = Conteúdo externo
category-media-short = Vídeos, publicações e outros conteúdos de outros sites, como o YouTube ou o X.
category-media-text = { category-media-short } Quando esse conteúdo é carregado, quem o fornece vê o seu endereço IP e a
    página em que está, e pode colocar cookies. Sem esta categoria, vê uma ligação no seu lugar.


## The settings page

settings-introduction = Decida o que pode ser carregado e guardado durante a sua visita. Nada disto é necessário para utilizar o
    site, recusar não lhe custa nada e pode alterar ou retirar a sua escolha a qualquer momento.
choice-saved = A sua escolha foi guardada.
in-force = Em vigor agora
in-force-chosen = Já fez a sua escolha.
in-force-not-chosen = Ainda não fez a sua escolha.
in-force-signal = Ainda não fez a sua escolha; vale o sinal do seu navegador.
in-force-necessary = Só está ligado o que é necessário.
in-force-allowed = Ligado além do que é necessário: { $allowed }.
what-you-can-allow = O que pode permitir
for-everything = Para tudo de uma vez, ou conforme assinalado acima
unasked = Carregado sem perguntar
unasked-text = O site pode carregar estes serviços para todos os visitantes. Os respetivos fornecedores veem então o seu
    endereço IP.
services = Serviços: { $count }
choose-singly = «{ $category }» permite todos estes serviços. Para permitir apenas alguns, deixe essa opção por assinalar e
    assinale-os aqui.
needs-all = Pode carregar qualquer coisa; por isso, só funciona quando o próprio serviço é assinalado ou quando todas
    estas categorias são permitidas: { $categories }.
privacy-notice = Aviso de privacidade
cookies = Cookies: { $count }
cookie-name = Cookie
cookie-purpose = Finalidade
cookie-kept = Duração
first-party = deste site
third-party = de terceiros
third-party-domain = de terceiros, { $domain }
not-stated = não indicada
until-closed = até fechar o navegador
one-year = 1 ano
years = { $count } anos
one-month = 1 mês
months = { $count } meses
one-week = 1 semana
weeks = { $count } semanas
one-day = 1 dia
days = { $count } dias
one-hour = 1 hora
hours = { $count } horas
one-minute = 1 minuto
minutes = { $count } minutos
one-second = 1 segundo
seconds = { $count } segundos
back = Voltar ao site
questions = Perguntas?
language = Idioma


## The cookie declaration: a page that lists all cookies and services

declaration-title = Cookies e serviços
declaration-text = O que este site pode guardar no seu dispositivo ou carregar de terceiros: quem o faz, para quê e
    durante quanto tempo. Agora só funciona o que está assinalado como «{ state-on }».
search-for = Nome, empresa, cookie ou finalidade
search-in = Categoria
search-all = Todas
search = Pesquisar
search-found = Resultados: { $count }
search-show-all = Mostrar tudo
on-this-page = Nesta página
state-on = Ligado
state-off = Desligado
own-cookies = Cookies próprios deste site
own-cookies-text = São colocados pelo próprio site. Os que têm «consent» no nome só são colocados quando escolhe: sem
    eles, a sua escolha não poderia ser guardada nem comprovada.
state-cookie-purpose = Recorda a sua escolha. É igual para todas as pessoas que escolhem o mesmo.
once-cookie-purpose = Permite carregar uma única vez algo que não permitiu de forma permanente, como um vídeo.
identity-cookie-purpose = Um número aleatório com o qual se pode encontrar o registo da sua escolha. Só a página de
    definições o recebe.
in-storage = no armazenamento do navegador
until-deleted = até o eliminar
no-cookies = Não se conhecem cookies. O fornecedor vê o seu endereço IP.
exempt-text = Só funciona para as estatísticas deste próprio site. Pode opor-se nas definições, rejeitando ou deixando a
    opção por assinalar.
exempt-limits = Duração máxima: cookies, { $cookies }; dados estatísticos, { $figures }.
help-title = No seu navegador
help-text = Também pode eliminar ou recusar cookies no seu navegador, em todos os sites de uma vez. É possível que então
    alguns sites, ou os seus formulários, não funcionem. Os cookies de outras empresas só podem ser eliminados aí. Os
    nomes dos menus são os das versões em inglês.
help-by = Ajuda de { $vendor }
help-reviewed = Revisto em: { $date }

rights-title = { your-rights }
rights-withdraw = Pode alterar ou retirar a sua escolha a qualquer momento, com a mesma facilidade com que a fez:
rights-access = Pode perguntar-nos que dados temos sobre si e pedir-nos que os corrijamos.
rights-erase = Pode pedir-nos que os apaguemos.
rights-opt-out = Pode pedir-nos que não os vendamos nem partilhemos. Ninguém é tratado de forma menos favorável por
    exercer estes direitos.
rights-record = As suas escolhas são registadas com o número do cookie { $cookie }, sem mais nada que indique quem é.
    Envie-nos esse número se quiser ver o registo.
rights-within-a-month = Respondemos no prazo de um mês.
rights-within-days = Prazo de resposta, em dias: { $days }.
rights-within-working-days = Prazo de resposta, em dias úteis: { $days }.
rights-contact = Pergunte aqui:
rights-complain = Pode apresentar uma reclamação a:
rights-complain-first = Se a nossa resposta não for satisfatória, reclame primeiro junto de nós e depois a:
rights-complain-anywhere = Pode apresentar uma reclamação à autoridade de proteção de dados do seu país.


## What stands in for a blocked video or map

placeholder-title = { $name }: conteúdo não carregado
placeholder-reason = Ao carregar, seriam enviados para { $vendor } dados sobre a sua visita. Não permitiu
    «{ $category }».
placeholder-once = Carregar uma vez
placeholder-always = Permitir sempre { $name }
placeholder-open = Abrir em { $host }


## When something went wrong: a title, and one sentence

problem-not-found = Página não encontrada
problem-not-found-text = Não existe nenhuma página neste endereço.
problem-refused = A sua escolha não foi aceite
problem-foreign = A escolha não veio de uma página deste site.
problem-unreadable = Não foi possível ler o formulário, por isso nada mudou. Por favor, volte atrás e tente de novo.
problem-too-much = São demasiadas escolhas individuais para memorizar. Por favor, escolha por categoria.
problem-not-saved = Não foi possível guardar a sua escolha
problem-not-saved-text = De momento não conseguimos registar o seu consentimento, por isso nada foi ligado. Por favor, tente de
    novo dentro de um minuto.
