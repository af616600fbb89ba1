language-name = Suomi
language-direction = ltr
list-separator = {", "}


## The banner

banner-label = Evästeet ja seuranta
banner-title = Evästeet sivustolla { $site }
banner-title-unnamed = Evästeet tällä sivustolla
banner-text = Käytämme evästeitä ja muita seurantatekniikoita, jotta voimme parantaa sivuston käyttöä, analysoida
    kävijäliikennettä ja ymmärtää, mistä kävijät tulevat.
off-until-yes = Pois käytöstä, kunnes annat luvan: { $categories }.
on-unless-no = Käytössä, ellet kiellä: { $categories }.
on-with-notice = Käytössä, mutta voit poistaa käytöstä: { $categories }.
on-for-statistics = Käytössä omia tilastojamme varten, ellet vastusta: { $names }.
sale-notice = Jos mainosyritykset saavat tietoja käynnistäsi, se voidaan katsoa henkilötietojesi myymiseksi tai jakamiseksi.
do-not-sell = Älkää myykö tai jakako henkilötietojani
your-privacy-choices = Tietosuojavalintasi
opted-out = Myynti ja jakaminen kielletty
your-rights = Oikeutesi
third-parties = Kolmannet osapuolet, jotka voivat saada tietoja: { $count }
change-your-mind = Voit muuttaa mieltäsi milloin tahansa kohdassa ”{ $link }”.
accept-all = Hyväksy kaikki
reject-all = Hylkää kaikki
choose = Valitse
save-choice = Tallenna valinta
cookie-settings = Evästeasetukset
settings-label = Evästeet
privacy-page = Tietosuoja
always-on = Aina käytössä
outdated = Asiat, joihin pyydämme lupaa, ovat muuttuneet edellisen käyntisi jälkeen. Tee valinta uudelleen.
signal-honoured = Kieltosi on otettu huomioon.
signal-effect = Selaimesi lähettää { $signal } -signaalin, joten ”{ $marketing }” pysyy poissa käytöstä, ellet ota sitä
    käyttöön tässä.
signal-overridden = Selaimesi lähettää { $signal } -signaalin. Olet kuitenkin sallinut markkinoinnin tällä sivustolla. Jos
    hylkäät sen tässä, signaali on taas voimassa.


## The categories: a short name, and what it means for the visitor

category-necessary = Välttämättömät
category-necessary-text = Näitä tarvitaan, jotta sivusto toimii: jotta se pysyy turvallisena, pysyt kirjautuneena, täyttämäsi
    lomakkeet lähtevät ja tämä valinta jää muistiin. Nämä ovat aina käytössä.
category-necessary-short = Se, mitä sivusto tarvitsee toimiakseen ja muistaakseen valintasi.
category-functional = Toiminnalliset
category-functional-short = Muiden yritysten lisätoimintoja, kuten kartat, chat, fontit ja upotetut lomakkeet.
category-functional-text = { category-functional-short } Nämä yritykset näkevät IP-osoitteesi ja sen, millä sivulla olet.
    Ilman tätä lisätoiminnot eivät ole käytössä.
category-analytics = Analytiikka
category-analytics-short = Mittaa, miten sivustoa käytetään: mitä sivuja luetaan, kuinka kauan ja mistä kävijät tulevat.
category-analytics-text = { category-analytics-short } Mittaavat yritykset asettavat evästeitä erottaakseen käynnit
    toisistaan. Ilman tätä ne eivät laske käyntiäsi mukaan.
category-marketing = Markkinointi
category-marketing-short = Mainosyritykset voivat tunnistaa sinut täällä ja muilla sivustoilla, näyttää sinulle mainoksia ja
    mitata niiden tehoa.
category-marketing-text = { category-marketing-short } Ne voivat lisätä käyntisi sinusta tehtyyn profiiliin. Ilman tätä
    saatat silti nähdä mainoksia, mutta mikään niistä ei perustu käyntiisi täällä.
category-media = Ulkoinen sisältö
category-media-short = Videoita, julkaisuja ja muuta sisältöä muilta sivustoilta, kuten YouTubesta tai X:stä.
category-media-text = { category-media-short } Kun tällaista sisältöä ladataan, sen tarjoaja näkee IP-osoitteesi ja sen,
    millä sivulla olet, ja voi asettaa evästeitä. Ilman tätä näet sisällön paikalla linkin.


## The settings page

settings-introduction = Päätä, mitä käyntisi aikana saa ladata ja tallentaa. Mikään tästä ei ole tarpeen sivuston käyttämiseksi,
    kieltäytyminen ei maksa sinulle mitään, ja voit muuttaa valintaasi tai perua sen milloin tahansa.
choice-saved = Valintasi on tallennettu.
in-force = Voimassa nyt
in-force-chosen = Olet tehnyt valinnan.
in-force-not-chosen = Et ole vielä tehnyt valintaa.
in-force-signal = Et ole vielä tehnyt valintaa, joten selaimesi signaali on voimassa.
in-force-necessary = Vain välttämätön on käytössä.
in-force-allowed = Käytössä välttämättömän lisäksi: { $allowed }.
what-you-can-allow = Mitä voit sallia
for-everything = Kaikelle kerralla tai yllä valitun mukaan
unasked = Ladataan kysymättä
unasked-text = Sivusto saa ladata nämä palvelut kaikille. Niiden tarjoajat näkevät silloin IP-osoitteesi.
services = Palvelut: { $count }
choose-singly = ”{ $category }” sallii nämä kaikki. Jos haluat sallia vain osan, jätä se valitsematta ja valitse haluamasi
    tästä.
needs-all = Voi ladata mitä tahansa, joten toimii vain, kun nämä kaikki on sallittu tai kun palvelu itse on valittu:
    { $categories }.
privacy-notice = Tietosuojaseloste
cookies = Evästeet: { $count }
cookie-name = Eväste
cookie-purpose = Käyttötarkoitus
cookie-kept = Säilytysaika
first-party = tältä sivustolta
third-party = kolmannelta osapuolelta
third-party-domain = kolmannelta osapuolelta, { $domain }
not-stated = ei ilmoitettu
until-closed = kunnes suljet selaimen
one-year = 1 vuosi
years = { $count } vuotta
one-month = 1 kuukausi
months = { $count } kuukautta
one-week = 1 viikko
weeks = { $count } viikkoa
one-day = 1 päivä
days = { $count } päivää
one-hour = 1 tunti
hours = { $count } tuntia
one-minute = 1 minuutti
minutes = { $count } minuuttia
one-second = 1 sekunti
seconds = { $count } sekuntia
back = Takaisin sivustolle
questions = Kysyttävää?
language = Kieli


## The cookie declaration: a page that lists all cookies and services

declaration-title = Evästeet ja palvelut
declaration-text = Mitä tämä sivusto voi tallentaa laitteellesi tai ladata muualta: kuka, mitä varten ja kuinka pitkäksi
    aikaa. Nyt toimii vain se, minkä kohdalla lukee ”{ state-on }”.
search-for = Nimi, yritys, eväste tai käyttötarkoitus
search-in = Luokka
search-all = Kaikki
search = Hae
search-found = Löytyi: { $count }
search-show-all = Näytä kaikki
on-this-page = Tällä sivulla
state-on = Käytössä
state-off = Pois käytöstä
own-cookies = Sivuston omat evästeet
own-cookies-text = Sivusto asettaa nämä itse. Evästeet, joiden nimessä on ”consent”, asetetaan vasta, kun teet valinnan:
    ilman niitä valintaasi ei voitaisi säilyttää eikä todistaa.
state-cookie-purpose = Muistaa valintasi. Se on sama kaikilla, jotka valitsevat samoin.
once-cookie-purpose = Antaa ladata kerran jotakin, mitä et ole sallinut pysyvästi, esimerkiksi yhden videon.
identity-cookie-purpose = Satunnainen numero, jonka avulla valintasi kirjaus löytyy. Vain asetussivu saa sen.
in-storage = selaimen tallennustilassa
until-deleted = kunnes poistat sen
no-cookies = Evästeitä ei ole tiedossa. Palvelun tarjoaja näkee IP-osoitteesi.
exempt-text = Toimii vain tämän sivuston omia tilastoja varten. Voit vastustaa tätä asetuksissa hylkäämällä tai jättämällä
    valitsematta.
exempt-limits = Pisin säilytysaika: evästeet { $cookies }, tilastotiedot { $figures }.
help-title = Selaimessasi
help-text = Voit poistaa evästeet tai estää ne myös selaimessasi, kaikilla sivustoilla kerralla. Jotkin sivustot tai niiden
    lomakkeet eivät ehkä silloin toimi. Muiden yritysten evästeet voi poistaa vain siellä. Nimet ovat englanninkielisistä
    versioista.
help-by = Ohje: { $vendor }
help-reviewed = Tarkistettu: { $date }

rights-title = { your-rights }
rights-withdraw = Voit muuttaa valintaasi tai perua sen milloin tahansa, yhtä helposti kuin teit sen:
rights-access = Voit kysyä, mitä tietoja meillä on sinusta, ja pyytää oikaisemaan ne.
rights-erase = Voit pyytää poistamaan ne.
rights-opt-out = Voit pyytää, ettemme myy tai jaa niitä. Ketään ei kohdella huonommin näiden oikeuksien käyttämisen vuoksi.
rights-record = Valintasi kirjataan numerolla, joka on evästeessä { $cookie }, ilman mitään muuta, mistä kävisi ilmi, kuka
    olet. Lähetä meille tämä numero, jos haluat nähdä kirjauksen.
rights-within-a-month = Vastaamme kuukauden kuluessa.
rights-within-days = Vastausaika päivinä: { $days }.
rights-within-working-days = Vastausaika työpäivinä: { $days }.
rights-contact = Kysy täältä:
rights-complain = Voit tehdä valituksen tänne:
rights-complain-first = Jos et ole tyytyväinen vastaukseemme, valita ensin meille ja sitten tänne:
rights-complain-anywhere = Voit tehdä valituksen oman maasi tietosuojaviranomaiselle.


## What stands in for a blocked video or map

placeholder-title = Ei ladattu: { $name }
placeholder-reason = Lataaminen lähettäisi tietoja käynnistäsi (vastaanottaja: { $vendor }). Et ole sallinut luokkaa
    ”{ $category }”.
placeholder-once = Lataa kerran
placeholder-always = Salli aina { $name }
placeholder-open = Avaa sivustolla { $host }


## When something went wrong: a title, and one sentence

problem-not-found = Sivua ei löytynyt
problem-not-found-text = Tässä osoitteessa ei ole sivua.
problem-refused = Valintaasi ei otettu vastaan
problem-foreign = Valinta ei tullut tämän sivuston sivulta.
problem-unreadable = Lomaketta ei voitu lukea, joten mikään ei muuttunut. Palaa takaisin ja yritä uudelleen.
problem-too-much = Yksittäisiä valintoja on liikaa muistettavaksi. Valitse luokittain.
problem-not-saved = Valintaasi ei voitu tallentaa
problem-not-saved-text = Emme voi tällä hetkellä kirjata suostumustasi, joten mitään ei otettu käyttöön. Yritä uudelleen
    minuutin kuluttua.
