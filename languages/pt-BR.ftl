language-name = Português (Brasil)
language-direction = ltr
list-separator = {", "}


## The banner

banner-label = Cookies e rastreamento
banner-title = Cookies em { $site }
banner-title-unnamed = Cookies neste site
banner-text = Utilizamos cookies e outras tecnologias de rastreamento para melhorar sua navegação, analisar o tráfego do site e
    entender de onde vêm nossos visitantes.
off-until-yes = Desativado até você dizer sim: { $categories }.
on-unless-no = Ativado, a menos que você diga não: { $categories }.
on-with-notice = Ativado, e você pode desativar: { $categories }.
on-for-statistics = Ativado para nossas próprias estatísticas, a menos que você se oponha: { $names }.
sale-notice = Deixar que empresas de publicidade recebam dados sobre sua visita pode ser considerado venda ou compartilhamento
    de suas informações pessoais.
do-not-sell = Não vender nem compartilhar minhas informações pessoais
your-privacy-choices = Suas opções de privacidade
opted-out = Venda e compartilhamento recusados
your-rights = Seus direitos
third-parties = Terceiros que podem receber dados: { $count }
change-your-mind = Você pode mudar de ideia a qualquer momento em “{ $link }”.
accept-all = Aceitar tudo
reject-all = Rejeitar tudo
choose = Escolher
save-choice = Salvar minha escolha
cookie-settings = Configurações de cookies
settings-label = Cookies
privacy-page = Página de privacidade
always-on = Sempre ativo
outdated = O que pedimos mudou desde sua última visita. Por favor, escolha de novo.
signal-honoured = Sua solicitação de recusa foi respeitada.
signal-effect = Seu navegador envia o sinal { $signal }; por isso, a categoria “{ $marketing }” permanece desativada, a menos
    que você a ative aqui.
signal-overridden = Seu navegador envia o sinal { $signal }. Mesmo assim, você permitiu o marketing neste site; rejeite-o aqui
    para que o sinal volte a valer.


## The categories: a short name, and what it means for the visitor

category-necessary = Necessários
category-necessary-text = São necessários para que o site funcione: para mantê-lo seguro, para manter sua sessão iniciada, para
    enviar os formulários que você preenche e para lembrar esta escolha. Estão sempre ativos.
category-necessary-short = O que o site precisa para funcionar e para lembrar sua escolha.
category-functional = Funcionais
category-functional-short = Recursos adicionais de outras empresas, como mapas, chat, fontes e formulários incorporados.
category-functional-text = { category-functional-short } Essas empresas veem seu endereço IP e a página em que você está.
    Sem esta categoria, os recursos permanecem desativados.
category-analytics = Analíticos
category-analytics-short = Medem como o site é usado: quais páginas são lidas, por quanto tempo e de onde vêm os visitantes.
category-analytics-text = { category-analytics-short } As empresas que fazem a medição colocam cookies para distinguir as
    visitas. Sem esta categoria, elas não contam sua visita.
category-marketing = Marketing
category-marketing-short = Permite que empresas de publicidade reconheçam você aqui e em outros sites, para mostrar anúncios
    e medir se eles funcionam.
category-marketing-text = { category-marketing-short } Elas podem incluir sua visita em um perfil sobre você. Sem esta
    categoria, você ainda pode ver anúncios, mas nenhum baseado em sua visita aqui.
category-media = Conteúdo externo
category-media-short = Vídeos, publicações e outros conteúdos de outros sites, como YouTube ou X.
category-media-text = { category-media-short } Quando esse conteúdo é carregado, o fornecedor vê seu endereço IP e a página
    em que você está, e pode colocar cookies. Sem esta categoria, você vê um link no lugar do conteúdo.


## The settings page

settings-introduction = Decida o que pode ser carregado e armazenado durante sua visita. Nada disto é necessário para usar o
    site, recusar não custa nada e você pode mudar ou retirar sua escolha a qualquer momento.
choice-saved = Sua escolha foi salva.
in-force = Em vigor agora
in-force-chosen = Você já escolheu.
in-force-not-chosen = Você ainda não escolheu.
in-force-signal = Você ainda não escolheu; vale o sinal do seu navegador.
in-force-necessary = Somente o necessário está ativado.
in-force-allowed = Ativado além do necessário: { $allowed }.
what-you-can-allow = O que você pode permitir
for-everything = Para tudo de uma vez ou conforme marcado acima
unasked = Carregado sem perguntar
unasked-text = O site pode carregar estes serviços para todos os visitantes. Os fornecedores desses serviços veem então seu
    endereço IP.
services = Serviços: { $count }
choose-singly = “{ $category }” permite todos estes serviços. Para permitir apenas alguns, deixe essa opção desmarcada e marque
    aqui os que desejar.
needs-all = Pode carregar qualquer coisa; por isso, só funciona quando o próprio serviço é marcado ou quando todas estas
    categorias são permitidas: { $categories }.
privacy-notice = Aviso de privacidade
cookies = Cookies: { $count }
cookie-name = Cookie
cookie-purpose = Finalidade
cookie-kept = Duração
first-party = deste site
third-party = de terceiros
third-party-domain = de terceiros, { $domain }
not-stated = não informado
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
questions = Dúvidas?
language = Idioma


## The cookie declaration: a page that lists all cookies and services

declaration-title = Cookies e serviços
declaration-text = O que este site pode armazenar em seu dispositivo ou carregar de terceiros: quem o faz, para quê e por quanto
    tempo. Agora só funciona o que está marcado como “{ state-on }”.
search-for = Nome, empresa, cookie ou finalidade
search-in = Categoria
search-all = Todas
search = Buscar
search-found = Resultados: { $count }
search-show-all = Mostrar tudo
on-this-page = Nesta página
state-on = Ativado
state-off = Desativado
own-cookies = Cookies próprios deste site
own-cookies-text = São colocados pelo próprio site. Os que têm “consent” no nome só são colocados quando você escolhe: sem eles,
    sua escolha não poderia ser guardada nem comprovada.
state-cookie-purpose = Lembra sua escolha. É igual para todas as pessoas que escolhem o mesmo.
once-cookie-purpose = Permite carregar uma única vez algo que você não permitiu de forma permanente, como um vídeo.
identity-cookie-purpose = Um número aleatório com o qual se pode encontrar o registro de sua escolha. Somente a página de
    configurações o recebe.
in-storage = no armazenamento do navegador
until-deleted = até você excluir
no-cookies = Não há cookies conhecidos. O fornecedor vê seu endereço IP.
exempt-text = Funciona apenas para as estatísticas deste próprio site. Você pode se opor nas configurações, rejeitando ou
    deixando a opção desmarcada.
exempt-limits = Duração máxima: cookies, { $cookies }; dados estatísticos, { $figures }.
help-title = Em seu navegador
help-text = Você também pode excluir ou recusar cookies em seu navegador, em todos os sites de uma vez. É possível que então
    alguns sites, ou seus formulários, não funcionem. Os cookies de outras empresas só podem ser excluídos ali. Os nomes dos
    menus são os das versões em inglês.
help-by = Ajuda de { $vendor }
help-reviewed = Revisado em: { $date }

rights-title = { your-rights }
rights-withdraw = Você pode mudar ou retirar sua escolha a qualquer momento, com a mesma facilidade com que a fez:
rights-access = Você pode perguntar quais dados temos sobre você e pedir que os corrijamos.
rights-erase = Você pode pedir que os apaguemos.
rights-opt-out = Você pode pedir que não os vendamos nem compartilhemos. Ninguém é tratado pior por exercer estes direitos.
rights-record = Suas escolhas são registradas com o número do cookie { $cookie }, sem mais nada que indique quem você é. Envie
    esse número se quiser ver o registro.
rights-within-a-month = Respondemos no prazo de um mês.
rights-within-days = Prazo de resposta, em dias: { $days }.
rights-within-working-days = Prazo de resposta, em dias úteis: { $days }.
rights-contact = Pergunte aqui:
rights-complain = Você pode apresentar uma reclamação a:
rights-complain-first = Se nossa resposta não for satisfatória, reclame primeiro a nós e depois a:
rights-complain-anywhere = Você pode apresentar uma reclamação à autoridade de proteção de dados do seu país.


## What stands in for a blocked video or map

placeholder-title = { $name }: conteúdo não carregado
placeholder-reason = Ao carregar, seriam enviados para { $vendor } dados sobre sua visita. Você não permitiu “{ $category }”.
placeholder-once = Carregar uma vez
placeholder-always = Permitir sempre { $name }
placeholder-open = Abrir em { $host }


## When something went wrong: a title, and one sentence

problem-not-found = Página não encontrada
problem-not-found-text = Não há nenhuma página neste endereço.
problem-refused = Sua escolha não foi aceita
problem-foreign = A escolha não veio de uma página deste site.
problem-unreadable = Não foi possível ler o formulário, portanto nada mudou. Por favor, volte e tente novamente.
problem-too-much = São escolhas individuais demais para lembrar. Por favor, escolha por categoria.
problem-not-saved = Não foi possível salvar sua escolha
problem-not-saved-text = No momento não conseguimos registrar seu consentimento, portanto nada foi ativado. Por favor, tente
    novamente em um minuto.
