language-name = Français
language-direction = ltr
list-separator = {", "}


## The banner

banner-label = Cookies et suivi
banner-title = Les cookies sur { $site }
banner-title-unnamed = Les cookies sur ce site
banner-text = Nous utilisons des cookies et d’autres technologies de suivi pour améliorer votre navigation, analyser
    notre trafic et comprendre d’où viennent nos visiteurs.
off-until-yes = Désactivé sans votre accord : { $categories }.
on-unless-no = Activé sauf refus de votre part : { $categories }.
on-with-notice = Activé, et vous pouvez désactiver : { $categories }.
on-for-statistics = Activé pour nos propres statistiques, sauf opposition de votre part : { $names }.
sale-notice = Laisser des entreprises publicitaires recevoir des données sur votre visite peut être considéré comme une
    vente ou un partage de vos informations personnelles.
do-not-sell = Ne pas vendre ni partager mes informations personnelles
your-privacy-choices = Vos choix de confidentialité
opted-out = Vente et partage refusés
your-rights = Vos droits
third-parties = Tiers pouvant recevoir des données : { $count }
change-your-mind = Vous pouvez changer d’avis à tout moment sous « { $link } ».
accept-all = Tout accepter
reject-all = Tout refuser
choose = Choisir
save-choice = Enregistrer mes choix
cookie-settings = Paramètres des cookies
settings-label = Cookies
privacy-page = Confidentialité
always-on = Toujours activé
outdated = Notre demande a changé depuis votre dernière visite. Merci de choisir à nouveau.
signal-honoured = Signal de refus respecté.
signal-effect = Votre navigateur envoie le signal { $signal } : « { $marketing } » reste donc désactivé, sauf si vous
    l’activez ici.
signal-overridden = Votre navigateur envoie le signal { $signal }. Vous avez tout de même autorisé la publicité sur ce
    site ; refusez-la ici pour que le signal s’applique de nouveau.


## The categories: a short name, and what it means for the visitor

category-necessary = Nécessaires
category-necessary-text = Indispensables au fonctionnement du site : sa sécurité, votre connexion, l’envoi des
    formulaires et la mémorisation de ce choix. Toujours activés.
category-necessary-short = Ce dont le site a besoin pour fonctionner et pour retenir votre choix.
category-functional = Fonctionnels
category-functional-short = Des services d’autres entreprises : cartes, messagerie, polices de caractères, formulaires
    intégrés.
category-functional-text = { category-functional-short } Ces entreprises voient votre adresse IP et la page que vous
    consultez. Sans eux, ces services restent désactivés.
category-analytics = Mesure d’audience
category-analytics-short = Mesure l’utilisation du site : quelles pages sont lues, combien de temps, et d’où viennent les
    visiteurs.
category-analytics-text = { category-analytics-short } Les entreprises qui mesurent déposent des cookies pour distinguer les
    visites. Sans cela, elles ne comptent pas votre visite.
category-marketing = Publicité
category-marketing-short = Permet à des entreprises publicitaires de vous reconnaître ici et sur d’autres sites, pour vous
    montrer des publicités et en mesurer l’effet.
category-marketing-text = { category-marketing-short } Elles peuvent ajouter votre visite à un profil sur vous. Sans cela,
    vous pouvez voir des publicités, mais aucune fondée sur votre visite ici.
category-media = Contenus externes
category-media-short = Vidéos, publications et autres contenus venant d’autres sites, comme YouTube ou X.
category-media-text = { category-media-short } Quand ils se chargent, leur fournisseur voit votre adresse IP et la page que
    vous consultez, et peut déposer des cookies. Sans cela, vous voyez un lien à leur place.


## The settings page

settings-introduction = Décidez de ce qui peut être chargé et enregistré pendant votre visite. Rien de tout cela n’est
    nécessaire pour utiliser le site, refuser est sans conséquence, et vous pouvez modifier ou retirer votre choix à
    tout moment.
choice-saved = Votre choix est enregistré.
in-force = En vigueur actuellement
in-force-chosen = Vous avez choisi.
in-force-not-chosen = Vous n’avez pas encore choisi.
in-force-signal = Vous n’avez pas encore choisi ; le signal de votre navigateur s’applique.
in-force-necessary = Seul le nécessaire est activé.
in-force-allowed = Activé en plus du nécessaire : { $allowed }.
what-you-can-allow = Ce que vous pouvez autoriser
for-everything = Pour tout à la fois, ou selon les cases cochées
unasked = Chargé sans demander
unasked-text = Le site peut charger ceci pour tout le monde. Les fournisseurs voient alors votre adresse IP.
services = Services : { $count }
choose-singly = « { $category } » les autorise tous. Pour n’en autoriser que certains, laissez la case vide et
    cochez-les ici.
needs-all = Peut charger n’importe quoi : ne fonctionne donc que si tout ceci est autorisé, ou s’il est coché
    lui-même : { $categories }.
privacy-notice = Politique de confidentialité
cookies = Cookies : { $count }
cookie-name = Cookie
cookie-purpose = Finalité
cookie-kept = Durée
first-party = de ce site
third-party = d’un tiers
third-party-domain = d’un tiers, { $domain }
not-stated = non précisée
until-closed = jusqu’à la fermeture du navigateur
one-year = 1 an
years = { $count } ans
one-month = 1 mois
months = { $count } mois
one-week = 1 semaine
weeks = { $count } semaines
one-day = 1 jour
days = { $count } jours
one-hour = 1 heure
hours = { $count } heures
one-minute = 1 minute
minutes = { $count } minutes
one-second = 1 seconde
seconds = { $count } secondes
back = Retour au site
questions = Des questions ?
language = Langue


## The cookie declaration: a page that lists all cookies and services

declaration-title = Cookies et services
declaration-text = Ce que ce site peut enregistrer sur votre appareil ou charger depuis d’autres sources : par qui,
    pourquoi et pour combien de temps. Seul ce qui porte la mention « { state-on } » fonctionne actuellement.
search-for = Nom, entreprise, cookie ou finalité
search-in = Catégorie
search-all = Toutes
search = Rechercher
search-found = Résultats : { $count }
search-show-all = Tout afficher
on-this-page = Sur cette page
state-on = Activé
state-off = Désactivé
own-cookies = Cookies propres à ce site
own-cookies-text = Ils sont déposés par le site lui-même. Ceux dont le nom contient « consent » ne sont déposés que
    lorsque vous choisissez : sans eux, votre choix ne pourrait être ni conservé ni prouvé.
state-cookie-purpose = Retient votre choix. Il est identique pour toutes les personnes qui font le même choix.
once-cookie-purpose = Permet de charger une fois ce que vous n’avez pas autorisé durablement, par exemple une seule
    vidéo.
identity-cookie-purpose = Un numéro aléatoire qui permet de retrouver l’enregistrement de votre choix. Seule la page des
    paramètres le reçoit.
in-storage = dans l’espace de stockage du navigateur
until-deleted = jusqu’à ce que vous le supprimiez
no-cookies = Aucun cookie connu. Le fournisseur voit votre adresse IP.
exempt-text = Fonctionne uniquement pour les propres statistiques de ce site. Vous pouvez vous y opposer dans les
    paramètres, en refusant ou en laissant la case vide.
exempt-limits = Durée maximale de conservation : cookies, { $cookies } ; données statistiques, { $figures }.
help-title = Dans votre navigateur
help-text = Vous pouvez aussi supprimer ou refuser les cookies dans votre navigateur, pour tous les sites à la fois.
    Certains sites, ou leurs formulaires, peuvent alors ne pas fonctionner. Les cookies d’autres entreprises ne peuvent
    être supprimés que là. Les termes indiqués sont ceux des versions anglaises.
help-by = Aide de { $vendor }
help-reviewed = Dernière vérification : { $date }

rights-title = { your-rights }
rights-withdraw = Vous pouvez modifier ou retirer votre choix à tout moment, aussi facilement que vous l’avez fait :
rights-access = Vous pouvez nous demander quelles données nous détenons sur vous, et les faire rectifier.
rights-erase = Vous pouvez nous demander de les effacer.
rights-opt-out = Vous pouvez nous demander de ne pas les vendre ni les partager. Personne n’est moins bien traité pour
    avoir exercé ces droits.
rights-record = Vos choix sont enregistrés sous le numéro contenu dans le cookie { $cookie }, sans rien d’autre qui
    indique qui vous êtes. Envoyez-nous ce numéro si vous souhaitez voir l’enregistrement.
rights-within-a-month = Nous répondons dans un délai d’un mois.
rights-within-days = Délai de réponse, en jours : { $days }.
rights-within-working-days = Délai de réponse, en jours ouvrables : { $days }.
rights-contact = Posez vos questions ici :
rights-complain = Vous pouvez adresser une réclamation à :
rights-complain-first = Si notre réponse ne vous satisfait pas, adressez d’abord votre réclamation à nous-mêmes, puis
    à :
rights-complain-anywhere = Vous pouvez adresser une réclamation à l’autorité de protection des données de votre pays.


## What stands in for a blocked video or map

placeholder-title = { $name } n’est pas chargé
placeholder-reason = Le chargement enverrait à { $vendor } des données sur votre visite sur ce site. Vous n’avez pas
    autorisé « { $category } ».
placeholder-once = Charger une fois
placeholder-always = Toujours autoriser { $name }
placeholder-open = Ouvrir sur { $host }


## When something went wrong: a title, and one sentence

problem-not-found = Page introuvable
problem-not-found-text = Il n’y a pas de page à cette adresse.
problem-refused = Votre choix n’a pas été pris en compte
problem-foreign = Le choix ne provenait pas d’une page de ce site.
problem-unreadable = Le formulaire n’a pas pu être lu, donc rien n’a changé. Merci de revenir en arrière et de
    réessayer.
problem-too-much = Il y a trop de choix séparés à retenir : merci de choisir par catégorie.
problem-not-saved = Votre choix n’a pas pu être enregistré
problem-not-saved-text = Nous ne pouvons pas enregistrer votre accord pour le moment, donc rien n’a été activé ; merci
    de réessayer dans une minute.
