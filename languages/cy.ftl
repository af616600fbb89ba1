language-name = Cymraeg
language-direction = ltr
list-separator = {", "}


## The banner

banner-label = Cwcis ac olrhain
banner-title = Cwcis ar wefan { $site }
banner-title-unnamed = Cwcis ar y wefan hon
banner-text = Rydym yn defnyddio cwcis a thechnolegau olrhain eraill i wella eich profiad o bori’r wefan, i ddadansoddi ein
    traffig ac i ddeall o ble mae ein hymwelwyr yn dod.
off-until-yes = Wedi’u diffodd nes i chi gytuno: { $categories }.
on-unless-no = Ymlaen oni bai eich bod yn gwrthod: { $categories }.
on-with-notice = Ymlaen, a gallwch eu diffodd: { $categories }.
on-for-statistics = Ymlaen ar gyfer ein hystadegau ein hunain, oni bai eich bod yn gwrthwynebu: { $names }.
sale-notice = Gall gadael i gwmnïau hysbysebu gael data am eich ymweliad gyfrif fel gwerthu neu rannu eich gwybodaeth bersonol.
do-not-sell = Peidio â gwerthu na rhannu fy ngwybodaeth bersonol
your-privacy-choices = Eich dewisiadau preifatrwydd
opted-out = Wedi optio allan o werthu a rhannu
your-rights = Eich hawliau
third-parties = Trydydd partïon a allai dderbyn data: { $count }
change-your-mind = Gallwch newid eich meddwl unrhyw bryd o dan “{ $link }”.
accept-all = Derbyn popeth
reject-all = Gwrthod popeth
choose = Dewis
save-choice = Cadw fy newis
cookie-settings = Gosodiadau cwcis
settings-label = Cwcis
privacy-page = Tudalen preifatrwydd
always-on = Ymlaen bob amser
outdated = Mae’r hyn rydym yn gofyn amdano wedi newid ers eich ymweliad diwethaf, felly dewiswch eto os gwelwch yn dda.
signal-honoured = Rydym wedi parchu eich cais i optio allan.
signal-effect = Mae eich porwr yn anfon y signal { $signal }, felly mae “{ $marketing }” yn aros wedi’i ddiffodd oni bai eich
    bod yn ei droi ymlaen yma.
signal-overridden = Mae eich porwr yn anfon y signal { $signal }. Er hynny, rydych wedi caniatáu marchnata ar y wefan hon;
    gwrthodwch ef yma er mwyn i’r signal gyfrif eto.


## The categories: a short name, and what it means for the visitor

category-necessary = Angenrheidiol
category-necessary-text = Mae eu hangen er mwyn i’r wefan hon weithio: i’w chadw’n ddiogel, i’ch cadw wedi mewngofnodi, i anfon
    y ffurflenni rydych yn eu llenwi ac i gofio’r dewis hwn. Mae’r rhain ymlaen bob amser.
category-necessary-short = Yr hyn sydd ei angen ar y wefan i weithio ac i gofio eich dewis.
category-functional = Swyddogaethol
category-functional-short = Nodweddion ychwanegol gan gwmnïau eraill, fel mapiau, sgwrsio, ffontiau a ffurflenni wedi’u
    mewnosod.
category-functional-text = { category-functional-short } Mae’r cwmnïau hynny’n gweld eich cyfeiriad IP a pha dudalen rydych
    arni. Heb y categori hwn, mae’r nodweddion yn aros wedi’u diffodd.
category-analytics = Dadansoddeg
category-analytics-short = Mae’n mesur sut mae’r wefan yn cael ei defnyddio: pa dudalennau sy’n cael eu darllen, am ba hyd,
    ac o ble mae ymwelwyr yn dod.
category-analytics-text = { category-analytics-short } Mae’r cwmnïau sy’n mesur yn gosod cwcis i wahaniaethu rhwng
    ymweliadau. Heb y categori hwn, nid ydynt yn cyfrif eich ymweliad.
category-marketing = Marchnata
category-marketing-short = Mae’n gadael i gwmnïau hysbysebu eich adnabod yma ac ar wefannau eraill, i ddangos hysbysebion i
    chi ac i fesur a ydynt yn gweithio.
category-marketing-text = { category-marketing-short } Gallant ychwanegu eich ymweliad at broffil amdanoch. Heb y categori
    hwn, efallai y byddwch yn dal i weld hysbysebion, ond ni fydd yr un ohonynt yn seiliedig ar eich ymweliad yma.
category-media = Cynnwys allanol
category-media-short = Fideos, postiadau a chynnwys arall o wefannau eraill, fel YouTube neu X.
category-media-text = { category-media-short } Pan fydd cynnwys o’r fath yn llwytho, mae ei ddarparwr yn gweld eich
    cyfeiriad IP a pha dudalen rydych arni, a gall osod cwcis. Heb y categori hwn, fe welwch ddolen yn ei le.


## The settings page

settings-introduction = Penderfynwch beth gaiff ei lwytho a’i storio yn ystod eich ymweliad. Nid oes angen dim o hyn i
    ddefnyddio’r wefan, nid yw gwrthod yn costio dim i chi, a gallwch newid eich dewis neu ei dynnu’n ôl unrhyw bryd.
choice-saved = Mae eich dewis wedi’i gadw.
in-force = Mewn grym nawr
in-force-chosen = Rydych wedi dewis.
in-force-not-chosen = Nid ydych wedi dewis eto.
in-force-signal = Nid ydych wedi dewis eto; signal eich porwr sydd mewn grym.
in-force-necessary = Dim ond yr hyn sy’n angenrheidiol sydd ymlaen.
in-force-allowed = Ymlaen yn ogystal â’r hyn sy’n angenrheidiol: { $allowed }.
what-you-can-allow = Yr hyn y gallwch ei ganiatáu
for-everything = Ar gyfer popeth ar unwaith, neu fel y ticiwyd uchod
unasked = Wedi’u llwytho heb ofyn
unasked-text = Gall y wefan lwytho’r gwasanaethau hyn i bawb. Mae eu darparwyr wedyn yn gweld eich cyfeiriad IP.
services = Gwasanaethau: { $count }
choose-singly = Mae “{ $category }” yn caniatáu’r rhain i gyd. I ganiatáu rhai yn unig, gadewch y categori heb ei dicio a
    thiciwch nhw yma.
needs-all = Gall lwytho unrhyw beth, felly nid yw’n rhedeg ond pan fydd y gwasanaeth ei hun wedi’i dicio, neu pan fydd pob un
    o’r rhain wedi’i ganiatáu: { $categories }.
privacy-notice = Hysbysiad preifatrwydd
cookies = Cwcis: { $count }
cookie-name = Cwci
cookie-purpose = Diben
cookie-kept = Hyd
first-party = y wefan hon
third-party = trydydd parti
third-party-domain = trydydd parti, { $domain }
not-stated = heb ei nodi
until-closed = nes i chi gau’r porwr
one-year = 1 flwyddyn
years = { $count } o flynyddoedd
one-month = 1 mis
months = { $count } o fisoedd
one-week = 1 wythnos
weeks = { $count } wythnos
one-day = 1 diwrnod
days = { $count } o ddiwrnodau
one-hour = 1 awr
hours = { $count } awr
one-minute = 1 munud
minutes = { $count } o funudau
one-second = 1 eiliad
seconds = { $count } eiliad
back = Yn ôl i’r wefan
questions = Cwestiynau?
language = Iaith


## The cookie declaration: a page that lists all cookies and services

declaration-title = Cwcis a gwasanaethau
declaration-text = Yr hyn y gall y wefan hon ei storio ar eich dyfais neu ei lwytho oddi wrth eraill: gan bwy, at ba ddiben ac
    am ba hyd. Dim ond yr hyn sydd wedi’i nodi fel “{ state-on }” sy’n rhedeg nawr.
search-for = Enw, cwmni, cwci neu ddiben
search-in = Categori
search-all = Pob un
search = Chwilio
search-found = Canlyniadau: { $count }
search-show-all = Dangos popeth
on-this-page = Ar y dudalen hon
state-on = Ymlaen
state-off = I ffwrdd
own-cookies = Cwcis y wefan hon
own-cookies-text = Y wefan ei hun sy’n gosod y rhain. Dim ond pan fyddwch yn dewis y caiff y rhai â “consent” yn eu henwau eu
    gosod: hebddynt, ni ellid cadw eich dewis na’i brofi.
state-cookie-purpose = Mae’n cofio eich dewis. Mae’r un fath i bawb sy’n dewis yr un peth.
once-cookie-purpose = Mae’n gadael i rywbeth nad ydych wedi’i ganiatáu’n barhaol, fel un fideo, lwytho unwaith.
identity-cookie-purpose = Rhif ar hap y gellir ei ddefnyddio i ddod o hyd i gofnod eich dewis. Dim ond y dudalen gosodiadau sy’n
    ei dderbyn.
in-storage = yn storfa’r porwr
until-deleted = nes i chi ei ddileu
no-cookies = Nid oes cwcis hysbys. Mae ei ddarparwr yn gweld eich cyfeiriad IP.
exempt-text = Mae’n rhedeg ar gyfer ystadegau’r wefan hon yn unig. Gallwch wrthwynebu yn y gosodiadau drwy wrthod, neu drwy ei
    adael heb ei dicio.
exempt-limits = Cyfnod hiraf: cwcis, { $cookies }; ffigurau, { $figures }.
help-title = Yn eich porwr
help-text = Gallwch hefyd ddileu neu wrthod cwcis yn eich porwr, ar bob gwefan ar unwaith. Efallai na fydd rhai gwefannau, na
    ffurflenni arnynt, yn gweithio wedyn. Dim ond yno y gellir dileu cwcis cwmnïau eraill. Geiriau’r fersiynau Saesneg a
    ddefnyddir yma.
help-by = Cymorth gan { $vendor }
help-reviewed = Adolygwyd: { $date }

rights-title = { your-rights }
rights-withdraw = Gallwch newid eich dewis neu ei dynnu’n ôl unrhyw bryd, mor hawdd ag y gwnaethoch ef:
rights-access = Gallwch ofyn i ni pa ddata sydd gennym amdanoch, a gofyn i ni ei gywiro.
rights-erase = Gallwch ofyn i ni ei ddileu.
rights-opt-out = Gallwch ofyn i ni beidio â’i werthu na’i rannu. Nid oes neb yn cael ei drin yn waeth am ddefnyddio’r hawliau
    hyn.
rights-record = Mae eich dewisiadau’n cael eu cofnodi o dan y rhif yn y cwci { $cookie }, heb ddim arall a fyddai’n dangos pwy
    ydych. Anfonwch y rhif hwnnw atom os ydych am weld y cofnod.
rights-within-a-month = Rydym yn ateb o fewn mis.
rights-within-days = Nifer y diwrnodau i ni ateb: { $days }.
rights-within-working-days = Nifer y diwrnodau gwaith i ni ateb: { $days }.
rights-contact = Gofynnwch yma:
rights-complain = Gallwch gwyno wrth:
rights-complain-first = Os nad yw ein hateb yn eich bodloni, cwynwch wrthym ni yn gyntaf, ac yna wrth:
rights-complain-anywhere = Gallwch gwyno wrth awdurdod diogelu data eich gwlad.


## What stands in for a blocked video or map

placeholder-title = Nid yw { $name } wedi’i lwytho
placeholder-reason = Byddai’n anfon data am eich ymweliad â’r wefan hon at { $vendor }. Nid ydych wedi caniatáu
    “{ $category }”.
placeholder-once = Llwytho unwaith
placeholder-always = Caniatáu { $name } bob tro
placeholder-open = Agor ar { $host }


## When something went wrong: a title, and one sentence

problem-not-found = Heb ddod o hyd i’r dudalen
problem-not-found-text = Nid oes tudalen yn y cyfeiriad hwn.
problem-refused = Ni dderbyniwyd eich dewis
problem-foreign = Ni ddaeth y dewis o dudalen ar y wefan hon.
problem-unreadable = Nid oedd modd darllen y ffurflen, felly nid oes dim wedi newid. Ewch yn ôl a rhowch gynnig arall arni.
problem-too-much = Mae gormod o ddewisiadau unigol i’w cofio: dewiswch fesul categori os gwelwch yn dda.
problem-not-saved = Nid oedd modd cadw eich dewis
problem-not-saved-text = Ni allwn gofnodi eich caniatâd ar hyn o bryd, felly ni throwyd dim ymlaen. Rhowch gynnig arall arni
    ymhen munud.
