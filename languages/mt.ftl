language-name = Malti
language-direction = ltr
list-separator = {", "}


## The banner

banner-label = Cookies u traċċar
banner-title = Cookies fuq { $site }
banner-title-unnamed = Cookies fuq dan is-sit
banner-text = Nużaw cookies u teknoloġiji oħra ta’ traċċar biex intejbu l-esperjenza tiegħek fuq is-sit, nanalizzaw it-traffiku
    tagħna u nifhmu minn fejn ġejjin il-viżitaturi tagħna.
off-until-yes = Mitfi sakemm tgħid iva: { $categories }.
on-unless-no = Mixgħul sakemm ma tgħidx le: { $categories }.
on-with-notice = Mixgħul, u tista’ titfih: { $categories }.
on-for-statistics = Mixgħul għall-istatistika tagħna stess, sakemm ma toġġezzjonax: { $names }.
sale-notice = Li tħalli kumpaniji tar-reklamar jirċievu data dwar iż-żjara tiegħek jista’ jitqies bħala bejgħ jew qsim
    tal-informazzjoni personali tiegħek.
do-not-sell = Tbigħux u taqsmux l-informazzjoni personali tiegħi
your-privacy-choices = L-għażliet tiegħek dwar il-privatezza
opted-out = Bejgħ u qsim irrifjutati
your-rights = Id-drittijiet tiegħek
third-parties = Partijiet terzi li jistgħu jirċievu data: { $count }
change-your-mind = Tista’ tbiddel fehmtek fi kwalunkwe ħin taħt “{ $link }”.
accept-all = Aċċetta kollox
reject-all = Irrifjuta kollox
choose = Agħżel
save-choice = Issejvja l-għażla
cookie-settings = Settings tal-cookies
settings-label = Cookies
privacy-page = Paġna tal-privatezza
always-on = Dejjem mixgħul
outdated = Dak li nitolbu l-kunsens tiegħek għalih inbidel mill-aħħar żjara tiegħek. Jekk jogħġbok erġa’ agħżel.
signal-honoured = Ir-rifjut tiegħek ġie rispettat.
signal-effect = Il-browser tiegħek jibgħat is-sinjal { $signal }, għalhekk il-kategorija “{ $marketing }” tibqa’ mitfija
    sakemm ma tixgħelhiex hawn.
signal-overridden = Il-browser tiegħek jibgħat is-sinjal { $signal }. Xorta waħda ppermettejt il-kummerċjalizzazzjoni
    fuq dan is-sit; irrifjutaha hawn biex is-sinjal jerġa’ jgħodd.


## The categories: a short name, and what it means for the visitor

category-necessary = Meħtieġa
category-necessary-text = Meħtieġa biex is-sit jaħdem: biex jibqa’ sigur, biex tibqa’ illoggjat, biex jintbagħtu l-formoli li
    timla u biex tinżamm din l-għażla. Dawn ikunu dejjem mixgħula.
category-necessary-short = Dak li s-sit għandu bżonn biex jaħdem u biex iżomm l-għażla tiegħek.
category-functional = Funzjonali
category-functional-short = Funzjonijiet żejda minn kumpaniji oħra, bħal mapep, chat, fonts u formoli inkorporati.
category-functional-text = { category-functional-short } Dawk il-kumpaniji jaraw l-indirizz IP tiegħek u fuq liema paġna
    tinsab. Mingħajr din il-kategorija, il-funzjonijiet jibqgħu mitfija.
category-analytics = Analitika
category-analytics-short = Tkejjel kif jintuża s-sit: liema paġni jinqraw, għal kemm żmien u minn fejn ġejjin il-viżitaturi.
category-analytics-text = { category-analytics-short } Il-kumpaniji li jkejlu jqiegħdu cookies biex jagħrfu ż-żjarat minn
    xulxin. Mingħajr din il-kategorija, iż-żjara tiegħek ma tingħaddx minnhom.
category-marketing = Kummerċjalizzazzjoni
category-marketing-short = Tħalli lill-kumpaniji tar-reklamar jagħrfuk hawn u fuq siti oħra, biex juruk reklami u jkejlu
    jekk jaħdmux.
category-marketing-text = { category-marketing-short } Jistgħu jżidu ż-żjara tiegħek ma’ profil dwarek. Mingħajr din
    il-kategorija xorta tista’ tara reklami, iżda l-ebda wieħed ibbażat fuq iż-żjara tiegħek hawn.
category-media = Kontenut estern
category-media-short = Vidjows, posts u kontenut ieħor minn siti oħra, bħal YouTube jew X.
category-media-text = { category-media-short } Meta jitgħabba kontenut bħal dan, il-fornitur tiegħu jara l-indirizz IP
    tiegħek u fuq liema paġna tinsab, u jista’ jqiegħed cookies. Mingħajr din il-kategorija, minfloku tara link.


## The settings page

settings-introduction = Iddeċiedi x’jista’ jitgħabba u jinħażen meta żżur is-sit. Xejn minn dan mhu meħtieġ biex tuża s-sit,
    ir-rifjut ma jiswik xejn, u tista’ tbiddel jew tirtira l-għażla tiegħek fi kwalunkwe ħin.
choice-saved = L-għażla tiegħek ġiet issejvjata.
in-force = Fis-seħħ issa
in-force-chosen = Għamilt l-għażla tiegħek.
in-force-not-chosen = Għadek ma għażiltx.
in-force-signal = Għadek ma għażiltx; jgħodd is-sinjal tal-browser tiegħek.
in-force-necessary = Dak li hu meħtieġ biss huwa mixgħul.
in-force-allowed = Mixgħul minbarra dak li hu meħtieġ: { $allowed }.
what-you-can-allow = X’tista’ tippermetti
for-everything = Għal kollox f’daqqa, jew kif immarkat hawn fuq
unasked = Jitgħabbew mingħajr ma nistaqsu
unasked-text = Is-sit jista’ jgħabbi dawn is-servizzi għal kulħadd. Il-fornituri tagħhom imbagħad jaraw l-indirizz IP tiegħek.
services = Servizzi: { $count }
choose-singly = “{ $category }” tippermetti dawn kollha. Biex tippermetti xi wħud biss, ħalliha mhux immarkata u mmarka lil dawk
    li trid hawn.
needs-all = Jista’ jgħabbi kwalunkwe ħaġa, għalhekk jaħdem biss meta jiġi mmarkat hu stess, jew meta dawn il-kategoriji
    kollha jkunu permessi: { $categories }.
privacy-notice = Avviż dwar il-privatezza
cookies = Cookies: { $count }
cookie-name = Cookie
cookie-purpose = Skop
cookie-kept = Żmien
first-party = ta’ dan is-sit
third-party = ta’ parti terza
third-party-domain = ta’ parti terza, { $domain }
not-stated = mhux indikat
until-closed = sakemm tagħlaq il-browser
one-year = sena
years = snin: { $count }
one-month = xahar
months = xhur: { $count }
one-week = ġimgħa
weeks = ġimgħat: { $count }
one-day = jum
days = jiem: { $count }
one-hour = siegħa
hours = sigħat: { $count }
one-minute = minuta
minutes = minuti: { $count }
one-second = sekonda
seconds = sekondi: { $count }
back = Lura għas-sit
questions = Mistoqsijiet?
language = Lingwa


## The cookie declaration: a page that lists all cookies and services

declaration-title = Cookies u servizzi
declaration-text = Dak li dan is-sit jista’ jaħżen fuq it-tagħmir tiegħek jew jgħabbi mingħand oħrajn: min jagħmel dan,
    għalxiex u għal kemm żmien. Issa jaħdem biss dak li hu mmarkat bħala “{ state-on }”.
search-for = Isem, kumpanija, cookie jew skop
search-in = Kategorija
search-all = Kollha
search = Fittex
search-found = Riżultati: { $count }
search-show-all = Uri kollox
on-this-page = F’din il-paġna
state-on = Mixgħul
state-off = Mitfi
own-cookies = Il-cookies ta’ dan is-sit stess
own-cookies-text = Dawn iqiegħedhom is-sit innifsu. Dawk li għandhom “consent” f’isimhom jitqiegħdu biss meta tagħżel:
    mingħajrhom, l-għażla tiegħek la tkun tista’ tinżamm u lanqas tiġi ppruvata.
state-cookie-purpose = Iżomm l-għażla tiegħek. Huwa l-istess għal kull min jagħżel l-istess.
once-cookie-purpose = Jippermetti li titgħabba darba xi ħaġa li ma ppermettejtx għal dejjem, bħal vidjow wieħed.
identity-cookie-purpose = Numru każwali li bih jista’ jinstab ir-rekord tal-għażla tiegħek. Tirċevih biss il-paġna
    tas-settings.
in-storage = fil-ħażna tal-browser
until-deleted = sakemm tħassru
no-cookies = M’hemm l-ebda cookie magħruf. Il-fornitur jara l-indirizz IP tiegħek.
exempt-text = Jaħdem biss għall-istatistika ta’ dan is-sit stess. Tista’ toġġezzjona fis-settings billi tirrifjuta, jew
    billi tħallih mhux immarkat.
exempt-limits = Żmien massimu: cookies, { $cookies }; data statistika, { $figures }.
help-title = Fil-browser tiegħek
help-text = Tista’ wkoll tħassar jew tirrifjuta l-cookies fil-browser tiegħek, għas-siti kollha f’daqqa. Jista’ jkun li
    mbagħad xi siti, jew il-formoli fuqhom, ma jaħdmux. Il-cookies ta’ kumpaniji oħra jistgħu jitħassru biss hemmhekk.
    L-ismijiet tal-menus huma dawk tal-verżjonijiet bl-Ingliż.
help-by = Għajnuna minn { $vendor }
help-reviewed = Rivedut: { $date }

rights-title = { your-rights }
rights-withdraw = Tista’ tbiddel jew tirtira l-għażla tiegħek fi kwalunkwe ħin, bl-istess faċilità li biha għamiltha:
rights-access = Tista’ tistaqsina x’data għandna dwarek, u titlobna nikkoreġuha.
rights-erase = Tista’ titlobna nħassruha.
rights-opt-out = Tista’ titlobna ma nbigħuhiex u ma naqsmuhiex. Ħadd ma jiġi ttrattat agħar talli juża dawn
    id-drittijiet.
rights-record = L-għażliet tiegħek jiġu rreġistrati bin-numru fil-cookie { $cookie }, mingħajr xejn aktar li juri min
    int. Ibgħatilna dak in-numru jekk trid tara r-rekord.
rights-within-a-month = Inwieġbu fi żmien xahar.
rights-within-days = Żmien biex inwieġbu, f’jiem: { $days }.
rights-within-working-days = Żmien biex inwieġbu, f’jiem tax-xogħol: { $days }.
rights-contact = Staqsi hawn:
rights-complain = Tista’ tressaq ilment quddiem:
rights-complain-first = Jekk it-tweġiba tagħna ma tissodisfakx, l-ewwel ressaq l-ilment tiegħek magħna, u mbagħad
    quddiem:
rights-complain-anywhere = Tista’ tressaq ilment quddiem l-awtorità tal-protezzjoni tad-data ta’ pajjiżek.


## What stands in for a blocked video or map

placeholder-title = { $name }: il-kontenut ma tgħabbiex
placeholder-reason = It-tagħbija tibgħat lil { $vendor } data dwar iż-żjara tiegħek f’dan is-sit. Ma ppermettejtx
    “{ $category }”.
placeholder-once = Għabbi darba
placeholder-always = Dejjem ippermetti { $name }
placeholder-open = Iftaħ fuq { $host }


## When something went wrong: a title, and one sentence

problem-not-found = Il-paġna ma nstabitx
problem-not-found-text = M’hemm l-ebda paġna f’dan l-indirizz.
problem-refused = L-għażla tiegħek ma ġietx aċċettata
problem-foreign = L-għażla ma ġietx minn paġna ta’ dan is-sit.
problem-unreadable = Il-formola ma setgħetx tinqara, għalhekk ma nbidel xejn. Jekk jogħġbok mur lura u erġa’ pprova.
problem-too-much = Dawn huma wisq għażliet individwali biex jinżammu. Jekk jogħġbok agħżel skont il-kategorija.
problem-not-saved = L-għażla tiegħek ma setgħetx tiġi ssejvjata
problem-not-saved-text = Bħalissa ma nistgħux nirreġistraw il-kunsens tiegħek, għalhekk ma nxtegħel xejn. Jekk jogħġbok erġa’
    pprova wara minuta.
