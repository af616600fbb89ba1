language-name = Gaeilge
language-direction = ltr
list-separator = {", "}


## The banner

banner-label = Fianáin agus rianú
banner-title = Fianáin ar { $site }
banner-title-unnamed = Fianáin ar an suíomh seo
banner-text = Úsáidimid fianáin agus teicneolaíochtaí rianaithe eile chun do bhrabhsáil a fheabhsú, chun an trácht ar an suíomh
    a anailísiú agus chun a thuiscint cad as a dtagann ár gcuairteoirí.
off-until-yes = Múchta go dtí go dtoilíonn tú: { $categories }.
on-unless-no = Ar siúl mura ndiúltaíonn tú: { $categories }.
on-with-notice = Ar siúl, agus is féidir leat é a mhúchadh: { $categories }.
on-for-statistics = Ar siúl dár staitisticí féin, mura gcuireann tú ina choinne: { $names }.
sale-notice = Má ligtear do chuideachtaí fógraíochta sonraí faoi do chuairt a fháil, d’fhéadfaí a mheas gur díol nó
    comhroinnt do chuid faisnéise pearsanta é sin.
do-not-sell = Ná díoltar agus ná comhroinntear mo chuid faisnéise pearsanta
your-privacy-choices = Do roghanna príobháideachais
opted-out = Diúltaithe do dhíol agus do chomhroinnt
your-rights = Do chearta
third-parties = Tríú páirtithe a d’fhéadfadh sonraí a fháil: { $count }
change-your-mind = Is féidir leat d’intinn a athrú am ar bith faoi “{ $link }”.
accept-all = Glac le gach ceann
reject-all = Diúltaigh do gach ceann
choose = Roghnaigh
save-choice = Sábháil mo rogha
cookie-settings = Socruithe fianán
settings-label = Fianáin
privacy-page = Leathanach príobháideachais
always-on = Ar siúl i gcónaí
outdated = Tá an méid a n-iarraimid cead ina leith athraithe ó do chuairt dheireanach. Déan do rogha arís, le do thoil.
signal-honoured = Glacadh le d’iarratas ar dhiúltú.
signal-effect = Seolann do bhrabhsálaí an comhartha { $signal }, mar sin fanann “{ $marketing }” múchta mura gcuireann
    tú ar siúl anseo é.
signal-overridden = Seolann do bhrabhsálaí an comhartha { $signal }. Mar sin féin, tá margaíocht ceadaithe agat ar an
    suíomh seo; diúltaigh di anseo chun go mbeidh feidhm ag an gcomhartha arís.


## The categories: a short name, and what it means for the visitor

category-necessary = Riachtanach
category-necessary-text = Tá siad seo de dhíth chun go n-oibreoidh an suíomh: chun é a choinneáil slán, chun tú a choinneáil
    logáilte isteach, chun na foirmeacha a líonann tú a sheoladh agus chun an rogha seo a choinneáil i gcuimhne. Bíonn siad ar
    siúl i gcónaí.
category-necessary-short = An méid a theastaíonn ón suíomh chun oibriú agus chun do rogha a choinneáil i gcuimhne.
category-functional = Feidhmiúil
category-functional-short = Gnéithe breise ó chuideachtaí eile, mar shampla léarscáileanna, comhrá, clónna agus foirmeacha
    leabaithe.
category-functional-text = { category-functional-short } Feiceann na cuideachtaí sin do sheoladh IP agus an leathanach ar a
    bhfuil tú. Gan an chatagóir seo, fanann na gnéithe múchta.
category-analytics = Anailísíocht
category-analytics-short = Tomhaistear conas a úsáidtear an suíomh: cé na leathanaigh a léitear, cá fhad, agus cad as a
    dtagann cuairteoirí.
category-analytics-text = { category-analytics-short } Socraíonn na cuideachtaí a dhéanann an tomhas fianáin chun
    cuairteanna a aithint óna chéile. Gan an chatagóir seo, ní chomhaireann siad do chuairt.
category-marketing = Margaíocht
category-marketing-short = Ligeann sí do chuideachtaí fógraíochta tú a aithint anseo agus ar shuíomhanna eile, chun fógraí a
    thaispeáint duit agus chun a thomhas an bhfuil siad éifeachtach.
category-marketing-text = { category-marketing-short } Is féidir leo do chuairt a chur le próifíl fút. Gan an chatagóir seo,
    d’fhéadfá fógraí a fheiceáil fós, ach ní bheidh aon cheann bunaithe ar do chuairt anseo.
category-media = Ábhar seachtrach
category-media-short = Físeáin, postálacha agus ábhar eile ó shuíomhanna eile, mar shampla YouTube nó X.
category-media-text = { category-media-short } Nuair a lódáiltear ábhar den sórt sin, feiceann a sholáthraí do sheoladh IP
    agus an leathanach ar a bhfuil tú, agus d’fhéadfadh sé fianáin a shocrú. Gan an chatagóir seo, feiceann tú nasc ina áit.


## The settings page

settings-introduction = Socraigh cad is féidir a lódáil agus a stóráil nuair a thugann tú cuairt. Níl aon chuid de seo
    riachtanach chun an suíomh a úsáid, ní chosnaíonn diúltú aon rud ort, agus is féidir leat do rogha a athrú nó a tharraingt
    siar am ar bith.
choice-saved = Tá do rogha sábháilte.
in-force = I bhfeidhm anois
in-force-chosen = Tá rogha déanta agat.
in-force-not-chosen = Níl rogha déanta agat fós.
in-force-signal = Níl rogha déanta agat fós; tá feidhm ag comhartha do bhrabhsálaí.
in-force-necessary = Níl ar siúl ach an méid atá riachtanach.
in-force-allowed = Ar siúl seachas an méid atá riachtanach: { $allowed }.
what-you-can-allow = Cad is féidir leat a cheadú
for-everything = Do gach rud le chéile, nó mar atá ticeáilte thuas
unasked = Lódáilte gan cead a iarraidh
unasked-text = Tá cead ag an suíomh iad seo a lódáil do chách. Feiceann a soláthraithe do sheoladh IP ansin.
services = Seirbhísí: { $count }
choose-singly = Ceadaíonn “{ $category }” iad seo go léir. Chun cuid acu amháin a cheadú, fág gan tic é agus cuir tic leo anseo.
needs-all = Is féidir leis aon rud a lódáil, mar sin ní ritheann sé ach nuair a chuirtear tic leis féin, nó nuair atá
    siad seo go léir ceadaithe: { $categories }.
privacy-notice = Fógra príobháideachais
cookies = Fianáin: { $count }
cookie-name = Fianán
cookie-purpose = Cuspóir
cookie-kept = Tréimhse
first-party = ón suíomh seo
third-party = ó thríú páirtí
third-party-domain = ó thríú páirtí, { $domain }
not-stated = gan sonrú
until-closed = go dtí go ndúnann tú an brabhsálaí
one-year = 1 bhliain
years = blianta: { $count }
one-month = 1 mhí
months = míonna: { $count }
one-week = 1 seachtain
weeks = seachtainí: { $count }
one-day = 1 lá
days = { $count } lá
one-hour = 1 uair an chloig
hours = uaireanta: { $count }
one-minute = 1 nóiméad
minutes = { $count } nóim.
one-second = 1 soicind
seconds = { $count } soic.
back = Ar ais chuig an suíomh
questions = Ceisteanna?
language = Teanga


## The cookie declaration: a page that lists all cookies and services

declaration-title = Fianáin agus seirbhísí
declaration-text = An méid is féidir leis an suíomh seo a stóráil ar do ghléas nó a lódáil ó dhreamanna eile: cé a
    dhéanann é, cén cuspóir atá leis agus cá fhad. Níl ag rith anois ach an méid atá marcáilte “{ state-on }”.
search-for = Ainm, cuideachta, fianán nó cuspóir
search-in = Catagóir
search-all = Gach ceann
search = Cuardaigh
search-found = Torthaí: { $count }
search-show-all = Taispeáin gach rud
on-this-page = Ar an leathanach seo
state-on = Ar siúl
state-off = Múchta
own-cookies = Fianáin an tsuímh seo féin
own-cookies-text = Is é an suíomh féin a shocraíonn iad seo. Ní shocraítear na cinn a bhfuil “consent” ina n-ainm ach
    nuair a dhéanann tú rogha: gan iad, ní fhéadfaí do rogha a choinneáil ná a chruthú.
state-cookie-purpose = Coinníonn sé do rogha i gcuimhne. Tá sé mar an gcéanna do gach duine a roghnaíonn an rud céanna.
once-cookie-purpose = Ligeann sé rud nach bhfuil ceadaithe go buan agat a lódáil uair amháin, mar shampla físeán amháin.
identity-cookie-purpose = Uimhir randamach lenar féidir taifead do rogha a aimsiú. Ní fhaigheann ach leathanach na
    socruithe í.
in-storage = i stóras an bhrabhsálaí
until-deleted = go dtí go scriosann tú é
no-cookies = Níl aon fhianán ar eolas. Feiceann an soláthraí do sheoladh IP.
exempt-text = Ní ritheann sé ach le haghaidh staitisticí an tsuímh seo féin. Is féidir leat cur ina choinne sna
    socruithe trí dhiúltú dó, nó trína fhágáil gan tic.
exempt-limits = Tréimhse is faide: fianáin, { $cookies }; sonraí staitistiúla, { $figures }.
help-title = I do bhrabhsálaí
help-text = Is féidir leat fianáin a scriosadh nó a dhiúltú i do bhrabhsálaí freisin, ar gach suíomh in éineacht.
    D’fhéadfadh sé nach n-oibreodh roinnt suíomhanna, nó foirmeacha orthu, ansin. Is sa bhrabhsálaí amháin is féidir
    fianáin cuideachtaí eile a scriosadh. Is ó na leaganacha Béarla a tógadh ainmneacha na roghchlár.
help-by = Cabhair ó { $vendor }
help-reviewed = Athbhreithnithe: { $date }

rights-title = { your-rights }
rights-withdraw = Is féidir leat do rogha a athrú nó a tharraingt siar am ar bith, chomh héasca agus a rinne tú í:
rights-access = Is féidir leat fiafraí dínn cad iad na sonraí atá againn fút, agus iarraidh orainn iad a cheartú.
rights-erase = Is féidir leat iarraidh orainn iad a scriosadh.
rights-opt-out = Is féidir leat iarraidh orainn gan iad a dhíol ná a chomhroinnt. Ní chaitear níos measa le duine ar
    bith as na cearta seo a úsáid.
rights-record = Taifeadtar do roghanna faoin uimhir san fhianán { $cookie }, gan aon rud eile a léireodh cé thú féin.
    Seol an uimhir sin chugainn más mian leat an taifead a fheiceáil.
rights-within-a-month = Tugaimid freagra laistigh de mhí amháin.
rights-within-days = Tréimhse freagartha, i laethanta: { $days }.
rights-within-working-days = Tréimhse freagartha, i laethanta oibre: { $days }.
rights-contact = Cuir ceist anseo:
rights-complain = Is féidir leat gearán a dhéanamh le:
rights-complain-first = Mura bhfuil tú sásta lenár bhfreagra, déan gearán linne ar dtús, agus ansin le:
rights-complain-anywhere = Is féidir leat gearán a dhéanamh le húdarás cosanta sonraí do thíre.


## What stands in for a blocked video or map

placeholder-title = Níl { $name } lódáilte
placeholder-reason = Sheolfaí chuig { $vendor } sonraí faoi do chuairt ar an suíomh seo. Níl “{ $category }” ceadaithe
    agat.
placeholder-once = Lódáil uair amháin
placeholder-always = Ceadaigh { $name } i gcónaí
placeholder-open = Oscail ar { $host }


## When something went wrong: a title, and one sentence

problem-not-found = Níor aimsíodh an leathanach
problem-not-found-text = Níl aon leathanach ag an seoladh seo.
problem-refused = Níor glacadh le do rogha
problem-foreign = Níor tháinig an rogha ó leathanach ar an suíomh seo.
problem-unreadable = Níorbh fhéidir an fhoirm a léamh, mar sin níor athraíodh aon rud. Téigh siar agus bain triail eile as, le
    do thoil.
problem-too-much = Tá an iomarca roghanna aonair anseo le coinneáil i gcuimhne. Roghnaigh de réir catagóire, le do thoil.
problem-not-saved = Níorbh fhéidir do rogha a shábháil
problem-not-saved-text = Ní féidir linn do thoiliú a thaifeadadh faoi láthair, mar sin níor cuireadh aon rud ar siúl. Bain
    triail eile as i gceann nóiméid, le do thoil.
