language-name = Gagana Sāmoa
language-direction = ltr
list-separator = {", "}


## The banner

banner-label = Kuki ma le mulimulitaʻi
banner-title = Kuki i luga o { $site }
banner-title-unnamed = Kuki i lenei upega tafaʻilagi
banner-text = Matou te faʻaaogāina kuki (cookies) ma isi tekinolosi e mulimulitaʻi ai, e faʻaleleia ai lau asiasiga, e suʻesuʻe
    ai le faʻaaogāina o le matou upega tafaʻilagi, ma ia matou malamalama po o fea e ō mai ai tagata asiasi.
off-until-yes = E tapē seʻia e ioe i ai: { $categories }.
on-unless-no = E kī seʻi vagana ua e teena: { $categories }.
on-with-notice = O loʻo kī, ma e mafai ona e tapēina: { $categories }.
on-for-statistics = O loʻo kī mo a matou lava fuainumera, seʻi vagana ua e teteʻe i ai: { $names }.
sale-notice = O le mauaina e kamupani faʻasalalau o faʻamatalaga e uiga i lau asiasiga, e mafai ona taʻua o le
    faʻatauina atu po o le faʻasoaina atu o au faʻamatalaga patino.
do-not-sell = ʻAua le faʻatauina atu pe faʻasoaina atu aʻu faʻamatalaga patino
your-privacy-choices = Au filifiliga mo faʻamatalaga patino
opted-out = Ua teena le faʻatau atu ma le faʻasoa atu
your-rights = Au aia tatau
third-parties = Vaega i fafo e ono maua ni faʻamatalaga: { $count }
change-your-mind = E mafai ona e suia lou manatu i soʻo se taimi i le “{ $link }”.
accept-all = Talia uma
reject-all = Teena uma
choose = Filifili
save-choice = Sefe laʻu filifiliga
cookie-settings = Faʻatulagaga o kuki
settings-label = Kuki
privacy-page = Itūlau o faʻamatalaga patino
always-on = Kī i taimi uma
outdated = Ua suia mea matou te talosagaina talu mai lau asiasiga mulimuli, o lea faʻamolemole ia toe filifili.
signal-honoured = Ua faʻataunuʻuina lau talosaga ia ʻaua le auai.
signal-effect = O loʻo lafo mai e lau browser le faʻailoga { $signal }, o le mea lea e tumau ai pea ona tapē le
    “{ $marketing }” seʻi vagana ua e kīina iinei.
signal-overridden = O loʻo lafo mai e lau browser le faʻailoga { $signal }. Peitaʻi ua e faʻatagaina le maketiina i
    lenei upega tafaʻilagi; teena iinei ina ia toe aoga le faʻailoga.


## The categories: a short name, and what it means for the visitor

category-necessary = Manaʻomia
category-necessary-text = E manaʻomia ina ia galue lenei upega tafaʻilagi: e puipuia ai, e tumau ai ona e saini i totonu, e lafo
    ai pepa faʻatumu e te faʻatumuina, ma e manatua ai lenei filifiliga. E kī nei mea i taimi uma.
category-necessary-short = O mea e manaʻomia e le upega tafaʻilagi e galue ai ma manatua ai lau filifiliga.
category-functional = Galuega faʻaopoopo
category-functional-short = O galuega faʻaopoopo mai isi kamupani, e pei o faʻafanua, talanoaga (chat), mataʻitusi ma pepa
    faʻatumu o loʻo i totonu o le itūlau.
category-functional-text = { category-functional-short } E vaʻaia e na kamupani lau tuatusi IP ma le itūlau o loʻo e i ai. A
    leai lenei mea, e tumau pea ona tapē na galuega.
category-analytics = Suʻesuʻega
category-analytics-short = E fuaina ai le faʻaaogāina o le upega tafaʻilagi: o ā itūlau e faitauina, o le ā le umi, ma po o
    fea e ō mai ai tagata asiasi.
category-analytics-text = { category-analytics-short } O kamupani e faia le fuaina latou te tuʻuina kuki e iloa ai le
    eseesega o asiasiga. A leai lenei mea, latou te lē faitauina lau asiasiga.
category-marketing = Maketiina
category-marketing-short = E mafai ai e kamupani faʻasalalau ona iloa oe iinei ma i isi upega tafaʻilagi, e faʻaali atu ai
    faʻasalalauga iā te oe ma fuaina ai pe aoga.
category-marketing-text = { category-marketing-short } E mafai ona latou faʻaopoopoina lau asiasiga i se faʻamaumauga e uiga
    iā te oe. A leai lenei mea, atonu e te vaʻai pea i faʻasalalauga, ae leai ni mea e faʻavae i lau asiasiga iinei.
category-media = Ala o faʻasalalauga i fafo
category-media-short = O vitiō, tusitusiga (posts) ma isi mea e faʻaalia mai isi upega tafaʻilagi, e pei o YouTube po o X.
category-media-text = { category-media-short } A utaina ia mea, e vaʻaia e le kamupani e ona na mea lau tuatusi IP ma le
    itūlau o loʻo e i ai, ma atonu e tuʻuina ai kuki. A leai lenei mea, e te vaʻai i se soʻotaga e sui ai.


## The settings page

settings-introduction = Filifili po o le ā e mafai ona utaina ma teuina pe a e asiasi mai. E leai se mea iinei e manaʻomia e
    faʻaaogā ai le upega tafaʻilagi, e leai se tau o le teena, ma e mafai ona e suia pe toe aveese lau filifiliga i soʻo se
    taimi.
choice-saved = Ua sefe lau filifiliga.
in-force = O loʻo aoga nei
in-force-chosen = Ua e filifili.
in-force-not-chosen = E te leʻi filifili.
in-force-signal = E te leʻi filifili; o loʻo aoga le faʻailoga a lau browser.
in-force-necessary = Naʻo mea e manaʻomia o loʻo kī.
in-force-allowed = O loʻo kī e ese mai mea e manaʻomia: { $allowed }.
what-you-can-allow = Mea e mafai ona e faʻatagaina
for-everything = Mo mea uma i le taimi e tasi, pe pei ona faʻailogaina i luga
unasked = E utaina e aunoa ma le fesili
unasked-text = E mafai e le upega tafaʻilagi ona utaina nei mea mo tagata uma. Ona vaʻaia lea e i latou na faia na mea lau
    tuatusi i luga o le initaneti.
services = Auʻaunaga: { $count }
choose-singly = E faʻatagaina e le “{ $category }” nei mea uma. Ina ia faʻatagaina na o nisi, ʻaua le faʻailogaina, ae faʻailoga
    iinei mea e te manaʻo ai.
needs-all = E mafai ona utaina soʻo se mea, o le mea lea e galue ai pe a faʻatagaina uma nei vaega, pe a faʻailogaina foʻi lenei
    lava auʻaunaga: { $categories }.
privacy-notice = Faʻaaliga o faʻamatalaga patino
cookies = Kuki: { $count }
cookie-name = Kuki
cookie-purpose = Mo le ā
cookie-kept = Umi e teu ai
first-party = a lenei upega tafaʻilagi
third-party = vaega i fafo
third-party-domain = vaega i fafo, { $domain }
not-stated = e leʻi taʻua
until-closed = seʻia e tapunia le browser
one-year = 1 tausaga
years = { $count } tausaga
one-month = 1 masina
months = { $count } masina
one-week = 1 vaiaso
weeks = { $count } vaiaso
one-day = 1 aso
days = { $count } aso
one-hour = 1 itūlā
hours = { $count } itūlā
one-minute = 1 minute
minutes = { $count } minute
one-second = 1 sekone
seconds = { $count } sekone
back = Toe foʻi i le upega tafaʻilagi
questions = E iai ni fesili?
language = Gagana


## The cookie declaration: a page that lists all cookies and services

declaration-title = Kuki ma auʻaunaga
declaration-text = O mea e mafai e lenei upega tafaʻilagi ona teuina i lau masini pe utaina mai i isi: o ai na faia, mo
    le ā, ma le umi. Naʻo mea o loʻo faʻailogaina “{ state-on }” o loʻo galue nei.
search-for = Igoa, kamupani, kuki po o le faʻamoemoega
search-in = Vaega
search-all = Uma
search = Suʻe
search-found = Ua maua: { $count }
search-show-all = Faʻaali uma
on-this-page = I lenei itūlau
state-on = Kī
state-off = Tapē
own-cookies = Kuki a lenei lava upega tafaʻilagi
own-cookies-text = O le upega tafaʻilagi lava na te tuʻuina nei kuki. O kuki o loʻo i ai le “consent” i o latou igoa, e
    tuʻuina naʻo le taimi e te filifili ai: a leai na kuki, e lē mafai ona teuina pe faʻamaonia lau filifiliga.
state-cookie-purpose = E manatua ai lau filifiliga. E tutusa mo tagata uma e tutusa a latou filifiliga.
once-cookie-purpose = E mafai ai ona utaina mo le taimi e tasi se mea e te leʻi faʻatagaina mo taimi uma, e pei o se
    vitiō e tasi.
identity-cookie-purpose = O se numera faʻafuaseʻi e mafai ona maua ai le faʻamaumauga o lau filifiliga. Naʻo le itūlau o
    faʻatulagaga e mauaina.
in-storage = i le teuga a le browser
until-deleted = seʻia e soloia
no-cookies = E leai ni kuki o iloa. E vaʻaia e lē na faia lau tuatusi i luga o le initaneti.
exempt-text = E galue naʻo mo fuainumera a lenei lava upega tafaʻilagi. E mafai ona e teteʻe i ai i faʻatulagaga, i le
    teena po o le lē faʻailogaina.
exempt-limits = Umi aupito sili e teu ai: kuki – { $cookies }; fuainumera – { $figures }.
help-title = I lau browser
help-text = E mafai foʻi ona e soloia pe teena kuki i lau browser, mo upega tafaʻilagi uma i le taimi e tasi. Atonu e lē
    galue ai nisi upega tafaʻilagi ma a latou pepa faʻatumu. E naʻo iina e mafai ona soloia ai kuki a isi kamupani. O
    upu e faʻaaogāina e mai i lomiga faʻa-Igilisi.
help-by = Fesoasoani mai le { $vendor }
help-reviewed = Aso na siaki ai: { $date }

rights-title = { your-rights }
rights-withdraw = E mafai ona e suia pe toe aveese lau filifiliga i soʻo se taimi, e faigofie lava e pei ona e faia ai:
rights-access = E mafai ona e fesili mai po o ā faʻamatalaga matou te umia e uiga iā te oe, ma talosaga mai ia
    faʻasaʻoina.
rights-erase = E mafai ona e talosaga mai ia soloia na faʻamatalaga.
rights-opt-out = E mafai ona e taʻu mai ia matou lē faʻatauina atu pe faʻasoaina atu. Matou te lē faʻailoga tagata pe a
    faʻaaogā nei aia tatau.
rights-record = O au filifiliga e faʻamauina i le numera o loʻo i le kuki { $cookie }, ma e leai se isi mea e iloa ai po
    o ai oe. Lafo mai lea numera pe a e manaʻo e vaʻai i le faʻamaumauga.
rights-within-a-month = Matou te tali i totonu o le masina e tasi.
rights-within-days = Aofaʻi o aso matou te tali ai: { $days }.
rights-within-working-days = Aofaʻi o aso faigaluega matou te tali ai: { $days }.
rights-contact = Fesili mai iinei:
rights-complain = E mafai ona e faʻaulu sau faʻaseā iinei:
rights-complain-first = Afai e te lē malie i la matou tali, faʻaulu muamua sau faʻaseā iā i matou, ona faʻaulu lea
    iinei:
rights-complain-anywhere = E mafai ona e faʻaulu sau faʻaseā i le pulega o le puipuiga o faʻamatalaga i lou atunuʻu.


## What stands in for a blocked video or map

placeholder-title = E leʻi utaina le { $name }
placeholder-reason = A utaina, e lafo atu i le { $vendor } ni faʻamatalaga e uiga i lau asiasiga i lenei upega
    tafaʻilagi. E te leʻi faʻatagaina le “{ $category }”.
placeholder-once = Uta mo le taimi e tasi
placeholder-always = Faʻataga i taimi uma le { $name }
placeholder-open = Tatala i le { $host }


## When something went wrong: a title, and one sentence

problem-not-found = E leʻi maua le itūlau
problem-not-found-text = E leai se itūlau i lenei tuatusi.
problem-refused = E leʻi talia lau filifiliga
problem-foreign = E leʻi sau le filifiliga mai se itūlau o lenei upega tafaʻilagi.
problem-unreadable = E leʻi mafai ona faitauina le pepa faʻatumu, o lea e leai se mea ua suia. Faʻamolemole toe foʻi i tua ma
    toe taumafai.
problem-too-much = E tele naua nei filifiliga taʻitasi e manatua: faʻamolemole filifili i vaega.
problem-not-saved = E leʻi mafai ona sefe lau filifiliga
problem-not-saved-text = E lē mafai ona matou faʻamauina lau maliega i le taimi nei, o lea e leai se mea ua kīina; faʻamolemole
    toe taumafai pe a mavae se minute.
