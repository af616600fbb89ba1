language-name = Lea faka-Tonga
language-direction = ltr
list-separator = {", "}


## The banner

banner-label = Ngaahi kuki mo e muimuiʻi
banner-title = Ngaahi kuki ʻi he { $site }
banner-title-unnamed = Ngaahi kuki ʻi he uepisaiti ko ʻení
banner-text = ʻOku mau ngāueʻaki ʻa e ngaahi kuki (cookies) mo e ngaahi tekinolosia muimuiʻi kehe ke fakaleleiʻi hoʻo ʻaʻahi
    mai, ke vakaiʻi ʻa hono ngāueʻaki ʻo homau uepisaiti, pea ke mahino pe ʻoku haʻu mei fē ʻa e kau ʻaʻahi.
off-until-yes = ʻOku mate kae ʻoua kuó ke pehē ʻio: { $categories }.
on-unless-no = ʻOku moʻui tuku kehe kapau te ke pehē ʻikai: { $categories }.
on-with-notice = ʻOku moʻui, pea ʻe lava ke ke tāmateʻi: { $categories }.
on-for-statistics = ʻOku moʻui ki heʻemau sitetisitika pē ʻamautolu, tuku kehe kapau te ke fakafepaki ki ai: { $names }.
sale-notice = Ko hono tuku ke maʻu ʻe he ngaahi kautaha tuʻuaki ha fakamatala fekauʻaki mo hoʻo ʻaʻahi, ʻe lava ke lau
    ia ko hono fakatau atu pe vahevahe ʻo hoʻo fakamatala fakatāutaha.
do-not-sell = ʻOua ʻe fakatau atu pe vahevahe ʻeku fakamatala fakatāutaha
your-privacy-choices = Hoʻo ngaahi fili ki he fakamatala fakatāutaha
opted-out = Kuo fakafisingaʻi ʻa e fakatau atu mo e vahevahe
your-rights = Hoʻo ngaahi totonu
third-parties = Ngaahi kautaha kehe ʻe lava ke nau maʻu ha fakamatala: { $count }
change-your-mind = ʻE lava ke ke liliu hoʻo fakakaukau ʻi ha taimi pē ʻi he “{ $link }”.
accept-all = Tali kotoa
reject-all = Fakafisingaʻi kotoa
choose = Fili
save-choice = Tauhi ʻeku fili
cookie-settings = Fokotuʻutuʻu ʻo e kuki
settings-label = Ngaahi kuki
privacy-page = Peesi ki he fakamatala fakatāutaha
always-on = Moʻui maʻu pē
outdated = Kuo liliu ʻa e meʻa ʻoku mau kole talu mei hoʻo ʻaʻahi fakamuimui, ko ia kātaki ʻo toe fili.
signal-honoured = Kuo fakahoko hoʻo kole ke ʻoua ʻe kau.
signal-effect = ʻOku ʻomi ʻe hoʻo browser ʻa e fakaʻilonga { $signal }, ko ia ʻe kei mate ai pē ʻa e “{ $marketing }”
    tuku kehe kapau te ke fakamoʻui ia ʻi heni.
signal-overridden = ʻOku ʻomi ʻe hoʻo browser ʻa e fakaʻilonga { $signal }. Ka kuó ke fakaʻatā ʻa e fakamāketi ʻi he
    uepisaiti ko ʻení; fakafisingaʻi ia ʻi heni kae toe ngāue ʻa e fakaʻilonga.


## The categories: a short name, and what it means for the visitor

category-necessary = Fiemaʻu
category-necessary-text = ʻOku fiemaʻu ke ngāue ʻa e uepisaiti ko ʻení: ke malu, ke ke kei hū pē ki hoʻo ʻakauni, ke ʻave ʻa e
    ngaahi foomu ʻokú ke fakafonu, pea ke manatuʻi ʻa e fili ko ʻení. ʻOku moʻui maʻu pē ʻeni.
category-necessary-short = Ko e meʻa ʻoku fiemaʻu ke ngāue ai ʻa e uepisaiti mo manatuʻi hoʻo fili.
category-functional = Ngaahi meʻangāue
category-functional-short = Ko e ngaahi meʻangāue tānaki mei he ngaahi kautaha kehe, hangē ko e mape, talanoa (chat),
    sīpinga mataʻitohi mo e ngaahi foomu.
category-functional-text = { category-functional-short } ʻOku sio ʻa e ngaahi kautaha ko iá ki hoʻo tuʻasila IP mo e peesi
    ʻokú ke ʻi ai. Ka ʻikai ʻeni, ʻe kei mate pē ʻa e ngaahi meʻangāue ko iá.
category-analytics = Sivisiviʻi
category-analytics-short = ʻOku fua ʻa e founga ʻoku ngāueʻaki ai ʻa e uepisaiti: ko e peesi fē ʻoku lau, ko e hā hono
    fuoloa, pea ʻoku haʻu mei fē ʻa e kau ʻaʻahi.
category-analytics-text = { category-analytics-short } ʻOku tuku ʻe he ngaahi kautaha ʻoku nau fai ʻa e fua ʻa e ngaahi kuki
    ke ʻilo ʻa e kehekehe ʻo e ngaahi ʻaʻahi. Ka ʻikai ʻeni, he ʻikai te nau lau hoʻo ʻaʻahi.
category-marketing = Fakamāketi
category-marketing-short = ʻOku lava ai ʻa e ngaahi kautaha tuʻuaki ʻo ʻiloʻi koe ʻi heni mo e ngaahi uepisaiti kehe, ke
    fakahā ha ngaahi tuʻuaki kiate koe mo fua pe ʻoku ʻaonga.
category-marketing-text = { category-marketing-short } ʻE lava ke nau tānaki hoʻo ʻaʻahi ki ha lekooti fekauʻaki mo koe. Ka
    ʻikai ʻeni, mahalo te ke kei sio pē ki ha ngaahi tuʻuaki, ka he ʻikai makatuʻunga ia ʻi hoʻo ʻaʻahi ki heni.
category-media = Mītia mei tuʻa
category-media-short = Ko e ngaahi vitiō, ngaahi tohi (posts) mo e ngaahi meʻa kehe ʻoku hā mei he ngaahi uepisaiti kehe,
    hangē ko YouTube pe X.
category-media-text = { category-media-short } ʻI he taimi ʻoku ʻomi ai ia, ʻoku sio ʻa e kautaha ʻoku ʻaʻana ia ki hoʻo
    tuʻasila IP mo e peesi ʻokú ke ʻi ai, pea mahalo te nau tuku ha ngaahi kuki. Ka ʻikai ʻeni, te ke sio ki ha fehokotaki
    (link) ko hono fetongi.


## The settings page

settings-introduction = Fili pe ko e hā ʻe lava ke ʻomi mo tauhi ʻi hoʻo ʻaʻahi mai. ʻOku ʻikai ha meʻa ʻi heni ʻe fiemaʻu ke
    ngāueʻaki ai ʻa e uepisaiti, ʻoku ʻikai ha totongi ʻo e fakafisinga, pea ʻe lava ke ke liliu pe toʻo hoʻo fili ʻi ha taimi
    pē.
choice-saved = Kuo tauhi hoʻo fili.
in-force = ʻOku ngāue he taimí ni
in-force-chosen = Kuó ke fili.
in-force-not-chosen = ʻOku teʻeki ai ke ke fili.
in-force-signal = ʻOku teʻeki ai ke ke fili; ʻoku ngāue ʻa e fakaʻilonga ʻa hoʻo browser.
in-force-necessary = Ko e meʻa pē ʻoku fiemaʻu ʻoku moʻui.
in-force-allowed = ʻOku moʻui makehe mei he meʻa ʻoku fiemaʻu: { $allowed }.
what-you-can-allow = Meʻa ʻe lava ke ke fakaʻatā
for-everything = Ki he meʻa kotoa ʻi he taimi pē taha, pe hangē ko ia kuo fakaʻilongaʻi ʻi ʻolunga
unasked = ʻOku ʻomi taʻe ʻeke
unasked-text = ʻE lava ke ʻomi ʻeni ʻe he uepisaiti ki he tokotaha kotoa. ʻOku sio leva ʻa kinautolu naʻa nau faʻu ia ki hoʻo
    tuʻasila netiueka.
services = Ngaahi sēvesi: { $count }
choose-singly = ʻOku fakaʻatā ʻe he “{ $category }” ʻeni kotoa. Ke fakaʻatā ha niʻihi pē, ʻoua ʻe fakaʻilongaʻi ia, kae
    fakaʻilongaʻi kinautolu ʻi heni.
needs-all = ʻE lava ke ne ʻomi ha meʻa pē, ko ia ʻoku toki ngāue pē kapau kuo fakaʻatā ʻeni kotoa, pe kuo fakaʻilongaʻi ia tonu:
    { $categories }.
privacy-notice = Fanongonongo ki he fakamatala fakatāutaha
cookies = Ngaahi kuki: { $count }
cookie-name = Kuki
cookie-purpose = Ki he hā
cookie-kept = Fuoloa hono tauhi
first-party = ʻa e uepisaiti ko ʻení
third-party = kautaha kehe
third-party-domain = kautaha kehe, { $domain }
not-stated = ʻikai fakahā
until-closed = kae ʻoua kuó ke tāpuni ʻa e browser
one-year = taʻu ʻe 1
years = taʻu ʻe { $count }
one-month = māhina ʻe 1
months = māhina ʻe { $count }
one-week = uike ʻe 1
weeks = uike ʻe { $count }
one-day = ʻaho ʻe 1
days = ʻaho ʻe { $count }
one-hour = houa ʻe 1
hours = houa ʻe { $count }
one-minute = miniti ʻe 1
minutes = miniti ʻe { $count }
one-second = sekoni ʻe 1
seconds = sekoni ʻe { $count }
back = Foki ki he uepisaiti
questions = ʻI ai haʻo fehuʻi?
language = Lea


## The cookie declaration: a page that lists all cookies and services

declaration-title = Ngaahi kuki mo e ngaahi sēvesi
declaration-text = Ko e meʻa ʻe lava ke tauhi ʻe he uepisaiti ko ʻení ʻi hoʻo mīsini pe ʻomi mei ha niʻihi kehe: ko hai
    ʻokú ne fai, ki he hā, pea ko e hā hono fuoloa. Ko e meʻa pē kuo fakaʻilongaʻi “{ state-on }” ʻoku ngāue he taimí
    ni.
search-for = Hingoa, kautaha, kuki pe taumuʻa
search-in = Kulupu
search-all = Kotoa
search = Kumi
search-found = Kuo maʻu: { $count }
search-show-all = Fakahā kotoa
on-this-page = ʻI he peesi ko ʻení
state-on = Moʻui
state-off = Mate
own-cookies = Ngaahi kuki ʻa e uepisaiti pē ko ʻení
own-cookies-text = Ko e uepisaiti pē ʻokú ne tuku ʻeni. Ko e ngaahi kuki ʻoku ʻi ai ʻa e “consent” ʻi honau hingoa, ʻoku
    toki tuku pē ia ʻi hoʻo fili: ka ʻikai ia, he ʻikai lava ke tauhi pe fakamoʻoniʻi hoʻo fili.
state-cookie-purpose = ʻOkú ne manatuʻi hoʻo fili. ʻOku tatau pē ia ki he tokotaha kotoa ʻoku tatau ʻenau fili.
once-cookie-purpose = ʻOkú ne fakaʻatā ke ʻomi tuʻo taha ha meʻa kuo teʻeki ke ke fakaʻatā maʻu pē, hangē ko ha vitiō ʻe
    taha.
identity-cookie-purpose = Ko ha fika noa pē ʻe lava ke maʻu ai ʻa e lekooti ʻo hoʻo fili. Ko e peesi pē ʻo e
    fokotuʻutuʻu ʻokú ne maʻu ia.
in-storage = ʻi he tauhiʻanga ʻo e browser
until-deleted = kae ʻoua kuó ke tāmateʻi ia
no-cookies = ʻOku ʻikai ha kuki ʻoku ʻiloʻi. ʻOku sio ʻa ia naʻá ne faʻu ia ki hoʻo tuʻasila netiueka.
exempt-text = ʻOku ngāue pē ia ki he sitetisitika ʻa e uepisaiti ko ʻení. ʻE lava ke ke fakafepaki ki ai ʻi he
    fokotuʻutuʻu, ʻaki hono fakafisingaʻi pe ʻikai fakaʻilongaʻi.
exempt-limits = Fuoloa taha hono tauhi: ngaahi kuki – { $cookies }; sitetisitika – { $figures }.
help-title = ʻI hoʻo browser
help-text = ʻE lava foki ke ke toʻo pe fakafisingaʻi ʻa e ngaahi kuki ʻi hoʻo browser, ki he ngaahi uepisaiti kotoa ʻi
    he taimi pē taha. Mahalo he ʻikai ngāue leva ha ngaahi uepisaiti ʻe niʻihi mo honau ngaahi foomu. Ko e ngaahi kuki
    ʻa e ngaahi kautaha kehe ʻe toki lava pē ke toʻo ʻi ai. Ko e ngaahi lea ʻoku ngāueʻaki ko e ngaahi lea ia ʻi he
    paaki faka-Pilitānia.
help-by = Tokoni mei he { $vendor }
help-reviewed = ʻAho naʻe vakaiʻi ai: { $date }

rights-title = { your-rights }
rights-withdraw = ʻE lava ke ke liliu pe toʻo hoʻo fili ʻi ha taimi pē, ʻo faingofua tatau pē mo hoʻo fai ia:
rights-access = ʻE lava ke ke ʻeke mai pe ko e hā ʻa e fakamatala ʻoku mau tauhi fekauʻaki mo koe, pea kole mai ke
    fakatonutonu.
rights-erase = ʻE lava ke ke kole mai ke mau toʻo ia.
rights-opt-out = ʻE lava ke ke tala mai ke ʻoua te mau fakatau atu pe vahevahe ia. He ʻikai fakafaikehekeheʻi ha taha
    koeʻuhi ko ʻene ngāueʻaki ʻa e ngaahi totonu ko ʻení.
rights-record = ʻOku lekooti hoʻo ngaahi fili ʻi he fika ʻi he kuki { $cookie }, pea ʻoku ʻikai ha toe meʻa ke ʻilo ai
    ko hai koe. ʻOmi kiate kimautolu ʻa e fika ko iá kapau ʻokú ke fie sio ki he lekooti.
rights-within-a-month = ʻOku mau tali ʻi loto ʻi he māhina ʻe taha.
rights-within-days = Lahi ʻo e ʻaho ke mau tali ai: { $days }.
rights-within-working-days = Lahi ʻo e ʻaho ngāue ke mau tali ai: { $days }.
rights-contact = ʻEke mai heni:
rights-complain = ʻE lava ke ke fai ha lāunga ki he:
rights-complain-first = Kapau ʻoku ʻikai te ke fiemālie ki heʻemau tali, fai muʻa hoʻo lāunga kiate kimautolu, pea toki
    fai ki he:
rights-complain-anywhere = ʻE lava ke ke fai ha lāunga ki he maʻu mafai ki hono maluʻi ʻo e fakamatala ʻi ho fonua.


## What stands in for a blocked video or map

placeholder-title = ʻOku ʻikai ʻomi ʻa e { $name }
placeholder-reason = Ka ʻomi ia, ʻe ʻave ki he { $vendor } ha fakamatala fekauʻaki mo hoʻo ʻaʻahi ki he uepisaiti ko
    ʻení. ʻOku teʻeki ai ke ke fakaʻatā ʻa e “{ $category }”.
placeholder-once = ʻOmi tuʻo taha
placeholder-always = Fakaʻatā maʻu pē ʻa e { $name }
placeholder-open = Fakaava ʻi he { $host }


## When something went wrong: a title, and one sentence

problem-not-found = ʻOku ʻikai maʻu ʻa e peesi
problem-not-found-text = ʻOku ʻikai ha peesi ʻi he tuʻasila ko ʻení.
problem-refused = Naʻe ʻikai tali hoʻo fili
problem-foreign = Naʻe ʻikai haʻu ʻa e fili mei ha peesi ʻo e uepisaiti ko ʻení.
problem-unreadable = Naʻe ʻikai lava ke lau ʻa e foomu, ko ia ʻoku ʻikai ha meʻa kuo liliu. Kātaki ʻo foki ki mui pea toe
    feinga.
problem-too-much = Ko e fuʻu lahi ʻeni ʻo e ngaahi fili takitaha ke manatuʻi: kātaki ʻo fili fakakulupu.
problem-not-saved = Naʻe ʻikai lava ke tauhi hoʻo fili
problem-not-saved-text = ʻOku ʻikai lava ke mau lekooti hoʻo loto ki ai ʻi he taimí ni, ko ia naʻe ʻikai fakamoʻui ha meʻa;
    kātaki ʻo toe feinga ʻi ha miniti ʻe taha.
