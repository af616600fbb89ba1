language-name = Deutsch
language-direction = ltr
list-separator = {", "}


## The banner

banner-label = Cookies und Tracking
banner-title = Cookies auf { $site }
banner-title-unnamed = Cookies auf dieser Website
banner-text = Wir verwenden Cookies und andere Tracking-Technologien, um Ihren Besuch zu verbessern, unseren
    Datenverkehr zu analysieren und zu verstehen, woher unsere Besucher kommen.
off-until-yes = Aus, bis Sie zustimmen: { $categories }.
on-unless-no = An, solange Sie nicht widersprechen: { $categories }.
on-with-notice = An, und Sie können es ausschalten: { $categories }.
on-for-statistics = An für unsere eigene Statistik, solange Sie nicht widersprechen: { $names }.
sale-notice = Erhalten Werbeunternehmen Daten über Ihren Besuch, kann das als Verkauf oder Weitergabe Ihrer
    personenbezogenen Daten gelten.
do-not-sell = Meine personenbezogenen Daten nicht verkaufen oder weitergeben
your-privacy-choices = Ihre Datenschutz-Optionen
opted-out = Verkauf und Weitergabe abgelehnt
your-rights = Ihre Rechte
third-parties = Dritte, die Daten erhalten können: { $count }
change-your-mind = Sie können Ihre Wahl jederzeit unter „{ $link }“ ändern.
accept-all = Alle akzeptieren
reject-all = Alle ablehnen
choose = Auswählen
save-choice = Auswahl speichern
cookie-settings = Cookie-Einstellungen
settings-label = Cookies
privacy-page = Datenschutz
always-on = Immer an
outdated = Seit Ihrem letzten Besuch hat sich geändert, worum wir bitten. Bitte wählen Sie noch einmal.
signal-honoured = Opt-out-Signal wird beachtet.
signal-effect = Ihr Browser sendet { $signal }. Deshalb bleibt „{ $marketing }“ aus, solange Sie es hier nicht
    einschalten.
signal-overridden = Ihr Browser sendet { $signal }. Sie haben Marketing auf dieser Website trotzdem erlaubt. Lehnen Sie
    es hier ab, damit das Signal wieder gilt.


## The categories: a short name, and what it means for the visitor

category-necessary = Notwendig
category-necessary-text = Nötig, damit diese Website funktioniert: damit sie sicher ist, Sie angemeldet bleiben,
    Formulare gesendet werden und diese Wahl gespeichert bleibt. Immer an.
category-necessary-short = Was die Website braucht, um zu funktionieren und sich Ihre Wahl zu merken.
category-functional = Funktional
category-functional-short = Zusätze von anderen Unternehmen, etwa Karten, Chat, Schriften und eingebettete Formulare.
category-functional-text = { category-functional-short } Diese Unternehmen sehen Ihre IP-Adresse und welche Seite Sie
    ansehen. Ohne sie bleiben die Zusätze aus.
category-analytics = Statistik
category-analytics-short = Misst, wie die Website genutzt wird: welche Seiten wie lange gelesen werden und woher Besucher
    kommen.
category-analytics-text = { category-analytics-short } Die messenden Unternehmen setzen Cookies, um Besuche zu
    unterscheiden. Ohne sie wird Ihr Besuch von ihnen nicht gezählt.
category-marketing = Marketing
category-marketing-short = Damit erkennen Werbeunternehmen Sie hier und auf anderen Websites wieder, um Ihnen Werbung zu
    zeigen und deren Wirkung zu messen.
category-marketing-text = { category-marketing-short } Sie können Ihren Besuch einem Profil über Sie hinzufügen. Ohne sie
    sehen Sie vielleicht trotzdem Werbung, aber keine, die auf Ihrem Besuch hier beruht.
category-media = Externe Medien
category-media-short = Videos, Beiträge und andere Inhalte von anderen Websites, etwa YouTube oder X.
category-media-text = { category-media-short } Werden sie geladen, sieht deren Anbieter Ihre IP-Adresse und welche Seite Sie
    ansehen, und kann Cookies setzen. Ohne sie sehen Sie an ihrer Stelle einen Link.


## The settings page

settings-introduction = Entscheiden Sie, was bei Ihrem Besuch geladen und gespeichert werden darf. Nichts davon ist
    nötig, um die Website zu nutzen. Ablehnen kostet Sie nichts, und Sie können Ihre Wahl jederzeit ändern oder
    widerrufen.
choice-saved = Ihre Wahl ist gespeichert.
in-force = Das gilt jetzt
in-force-chosen = Sie haben gewählt.
in-force-not-chosen = Sie haben noch nicht gewählt.
in-force-signal = Sie haben noch nicht gewählt. Das Signal Ihres Browsers gilt.
in-force-necessary = Nur das Notwendige ist an.
in-force-allowed = An ist außer dem Notwendigen: { $allowed }.
what-you-can-allow = Was Sie erlauben können
for-everything = Für alles auf einmal oder wie oben angekreuzt
unasked = Wird ohne Nachfrage geladen
unasked-text = Die Website darf dies für alle laden. Die Anbieter sehen dann Ihre IP-Adresse.
services = Dienste: { $count }
choose-singly = „{ $category }“ erlaubt alle hier. Um nur einzelne zu erlauben, lassen Sie es leer und kreuzen Sie diese
    hier an.
needs-all = Kann alles Mögliche laden. Läuft deshalb nur, wenn all dies erlaubt ist oder es selbst angekreuzt
    ist: { $categories }.
privacy-notice = Datenschutzhinweise
cookies = Cookies: { $count }
cookie-name = Cookie
cookie-purpose = Wofür
cookie-kept = Dauer
first-party = von dieser Website
third-party = von Dritten
third-party-domain = von Dritten, { $domain }
not-stated = nicht angegeben
until-closed = bis Sie den Browser schließen
one-year = 1 Jahr
years = { $count } Jahre
one-month = 1 Monat
months = { $count } Monate
one-week = 1 Woche
weeks = { $count } Wochen
one-day = 1 Tag
days = { $count } Tage
one-hour = 1 Stunde
hours = { $count } Stunden
one-minute = 1 Minute
minutes = { $count } Minuten
one-second = 1 Sekunde
seconds = { $count } Sekunden
back = Zurück zur Website
questions = Fragen?
language = Sprache


## The cookie declaration: a page that lists all cookies and services

declaration-title = Cookies und Dienste
declaration-text = Was diese Website auf Ihrem Gerät speichern oder von anderen laden kann: von wem, wofür und wie
    lange. Nur was mit „{ state-on }“ gekennzeichnet ist, läuft jetzt.
search-for = Name, Unternehmen, Cookie oder Zweck
search-in = Kategorie
search-all = Alle
search = Suchen
search-found = Gefunden: { $count }
search-show-all = Alle anzeigen
on-this-page = Auf dieser Seite
state-on = An
state-off = Aus
own-cookies = Eigene Cookies dieser Website
own-cookies-text = Diese setzt die Website selbst. Die mit „consent“ im Namen werden nur gesetzt, wenn Sie wählen: Ohne
    sie ließe sich Ihre Wahl weder speichern noch nachweisen.
state-cookie-purpose = Merkt sich Ihre Wahl. Es ist bei allen gleich, die dasselbe wählen.
once-cookie-purpose = Damit kann etwas einmal geladen werden, das Sie nicht dauerhaft erlaubt haben, etwa ein einzelnes
    Video.
identity-cookie-purpose = Eine zufällige Nummer, mit der sich der Nachweis Ihrer Wahl finden lässt. Nur die
    Einstellungsseite erhält sie.
in-storage = im Speicher des Browsers
until-deleted = bis Sie es löschen
no-cookies = Es sind keine Cookies bekannt. Der Anbieter sieht Ihre IP-Adresse.
exempt-text = Läuft nur für die eigene Statistik dieser Website. Sie können in den Einstellungen widersprechen, indem
    Sie ablehnen oder es nicht ankreuzen.
exempt-limits = Längste Speicherdauer: Cookies { $cookies }, statistische Daten { $figures }.
help-title = In Ihrem Browser
help-text = Sie können Cookies auch in Ihrem Browser löschen oder ablehnen, für alle Websites auf einmal. Manche
    Websites und Formulare darauf funktionieren dann vielleicht nicht. Cookies anderer Unternehmen lassen sich nur dort
    löschen. Die Bezeichnungen sind die der englischen Versionen.
help-by = Hilfe von { $vendor }
help-reviewed = Geprüft: { $date }

rights-title = { your-rights }
rights-withdraw = Sie können Ihre Wahl jederzeit ändern oder widerrufen, so einfach, wie Sie sie getroffen haben:
rights-access = Sie können von uns erfahren, welche Daten wir über Sie haben, und sie berichtigen lassen.
rights-erase = Sie können uns bitten, diese Daten zu löschen.
rights-opt-out = Sie können verlangen, dass wir diese Daten nicht verkaufen oder weitergeben. Wer diese Rechte nutzt,
    wird deshalb nicht schlechter behandelt.
rights-record = Ihre Wahl wird unter der Nummer im Cookie { $cookie } festgehalten, ohne etwas anderes, das verraten
    würde, wer Sie sind. Senden Sie uns diese Nummer, wenn Sie die Aufzeichnung sehen möchten.
rights-within-a-month = Wir antworten innerhalb eines Monats.
rights-within-days = Frist für unsere Antwort in Tagen: { $days }.
rights-within-working-days = Frist für unsere Antwort in Arbeitstagen: { $days }.
rights-contact = Fragen Sie hier:
rights-complain = Sie können sich beschweren bei:
rights-complain-first = Wenn Sie mit unserer Antwort nicht zufrieden sind, beschweren Sie sich zuerst bei uns, dann bei:
rights-complain-anywhere = Sie können sich bei der Datenschutzbehörde Ihres Landes beschweren.


## What stands in for a blocked video or map

placeholder-title = { $name } ist nicht geladen
placeholder-reason = Beim Laden gingen Daten über Ihren Besuch auf dieser Website an { $vendor }. Sie haben
    „{ $category }“ nicht erlaubt.
placeholder-once = Einmal laden
placeholder-always = { $name } immer erlauben
placeholder-open = Auf { $host } öffnen


## When something went wrong: a title, and one sentence

problem-not-found = Seite nicht gefunden
problem-not-found-text = Unter dieser Adresse gibt es keine Seite.
problem-refused = Ihre Wahl wurde nicht angenommen
problem-foreign = Die Wahl kam nicht von einer Seite dieser Website.
problem-unreadable = Das Formular konnte nicht gelesen werden, also hat sich nichts geändert. Bitte gehen Sie zurück und
    versuchen Sie es noch einmal.
problem-too-much = Das sind zu viele Einzelheiten. Bitte wählen Sie nach Kategorien.
problem-not-saved = Ihre Wahl konnte nicht gespeichert werden
problem-not-saved-text = Wir können Ihre Einwilligung gerade nicht festhalten. Deshalb wurde nichts eingeschaltet. Bitte
    versuchen Sie es in einer Minute noch einmal.
