language-name = Türkçe
language-direction = ltr
list-separator = {", "}


## The banner

banner-label = Çerezler ve izleme
banner-title = { $site } sitesindeki çerezler
banner-title-unnamed = Bu sitedeki çerezler
banner-text = Çerez kullanıyoruz. Çerezler ve diğer izleme teknolojileri; sitede gezinmenizi iyileştirmek, trafiğimizi analiz
    etmek ve ziyaretçilerimizin nereden geldiğini anlamak içindir.
off-until-yes = Siz evet diyene kadar kapalı: { $categories }.
on-unless-no = Siz hayır demedikçe açık: { $categories }.
on-with-notice = Açık; kapatabilirsiniz: { $categories }.
on-for-statistics = İtiraz etmediğiniz sürece kendi istatistiklerimiz için açık: { $names }.
sale-notice = Reklam şirketlerinin ziyaretinizle ilgili verileri almasına izin vermek, kişisel bilgilerinizin satılması
    veya paylaşılması sayılabilir.
do-not-sell = Kişisel bilgilerimi satmayın veya paylaşmayın
your-privacy-choices = Gizlilik tercihleriniz
opted-out = Satış ve paylaşım reddedildi
your-rights = Haklarınız
third-parties = Veri alabilecek üçüncü taraflar: { $count }
change-your-mind = Kararınızı istediğiniz zaman “{ $link }” bölümünden değiştirebilirsiniz.
accept-all = Tümünü kabul et
reject-all = Tümünü reddet
choose = Seç
save-choice = Seçimimi kaydet
cookie-settings = Çerez ayarları
settings-label = Çerezler
privacy-page = Gizlilik sayfası
always-on = Her zaman açık
outdated = İzin istediğimiz konular son ziyaretinizden bu yana değişti, bu nedenle lütfen yeniden seçim yapın.
signal-honoured = Devre dışı bırakma isteğiniz yerine getirildi.
signal-effect = Tarayıcınız { $signal } sinyali gönderiyor; bu nedenle “{ $marketing }” kategorisi, burada açmadığınız
    sürece kapalı kalır.
signal-overridden = Tarayıcınız { $signal } sinyali gönderiyor. Buna rağmen bu sitede pazarlamaya izin verdiniz;
    sinyalin yeniden geçerli olması için burada reddedin.


## The categories: a short name, and what it means for the visitor

category-necessary = Gerekli
category-necessary-text = Bu sitenin çalışması için gereklidir: siteyi güvende tutmak, oturumunuzu açık tutmak, doldurduğunuz
    formları göndermek ve bu seçimi hatırlamak için. Bunlar her zaman açıktır.
category-necessary-short = Sitenin çalışması ve seçiminizi hatırlaması için gerekenler.
category-functional = İşlevsel
category-functional-short = Harita, sohbet, yazı tipi ve gömülü form gibi, başka şirketlerin sunduğu ek özellikler.
category-functional-text = { category-functional-short } Bu şirketler IP adresinizi ve hangi sayfada olduğunuzu görür. İzin
    vermezseniz bu özellikler kapalı kalır.
category-analytics = Analiz
category-analytics-short = Sitenin nasıl kullanıldığını ölçer: hangi sayfaların ne kadar süre okunduğunu ve ziyaretçilerin
    nereden geldiğini.
category-analytics-text = { category-analytics-short } Ölçümü yapan şirketler, ziyaretleri birbirinden ayırmak için çerez
    yerleştirir. İzin vermezseniz ziyaretiniz bu şirketlerce sayılmaz.
category-marketing = Pazarlama
category-marketing-short = Reklam şirketlerinin sizi burada ve başka sitelerde tanımasını, size reklam göstermesini ve
    reklamların işe yarayıp yaramadığını ölçmesini sağlar.
category-marketing-text = { category-marketing-short } Bu şirketler ziyaretinizi sizinle ilgili bir profile ekleyebilir.
    İzin vermezseniz yine de reklam görebilirsiniz, ancak bunlar buradaki ziyaretinize dayanmaz.
category-media = Harici medya
category-media-short = YouTube veya X gibi başka sitelerden gösterilen videolar, gönderiler ve diğer içerikler.
category-media-text = { category-media-short } Böyle bir içerik yüklendiğinde sağlayıcısı IP adresinizi ve hangi sayfada
    olduğunuzu görür ve çerez yerleştirebilir. İzin vermezseniz içeriğin yerinde bir bağlantı görürsünüz.


## The settings page

settings-introduction = Ziyaretiniz sırasında nelerin yüklenip saklanabileceğine karar verin. Buradakilerin hiçbiri siteyi
    kullanmak için gerekli değildir, reddetmenin size bir maliyeti yoktur ve seçiminizi istediğiniz zaman değiştirebilir veya
    geri çekebilirsiniz.
choice-saved = Seçiminiz kaydedildi.
in-force = Şu anda geçerli olan
in-force-chosen = Seçiminizi yaptınız.
in-force-not-chosen = Henüz seçim yapmadınız.
in-force-signal = Henüz seçim yapmadınız; tarayıcınızın sinyali geçerli.
in-force-necessary = Yalnızca gerekli olanlar açık.
in-force-allowed = Gerekli olanların yanında açık olanlar: { $allowed }.
what-you-can-allow = İzin verebilecekleriniz
for-everything = Tümü için tek seferde veya yukarıda işaretlendiği gibi
unasked = Sorulmadan yüklenenler
unasked-text = Site bunları herkes için yükleyebilir. Bunları yapanlar o zaman ağ adresinizi görür.
services = Hizmetler: { $count }
choose-singly = “{ $category }” kategorisi bunların tümüne izin verir. Yalnızca bazılarına izin vermek için kategoriyi
    işaretlemeyin, istediklerinizi burada işaretleyin.
needs-all = Her şeyi yükleyebilir; bu nedenle yalnızca şunların tümüne izin verildiğinde veya kendisi işaretlendiğinde çalışır:
    { $categories }.
privacy-notice = Gizlilik bildirimi
cookies = Çerezler: { $count }
cookie-name = Çerez
cookie-purpose = Amacı
cookie-kept = Saklama süresi
first-party = bu siteye ait
third-party = üçüncü taraf
third-party-domain = üçüncü taraf, { $domain }
not-stated = belirtilmemiş
until-closed = tarayıcıyı kapatana kadar
one-year = 1 yıl
years = { $count } yıl
one-month = 1 ay
months = { $count } ay
one-week = 1 hafta
weeks = { $count } hafta
one-day = 1 gün
days = { $count } gün
one-hour = 1 saat
hours = { $count } saat
one-minute = 1 dakika
minutes = { $count } dakika
one-second = 1 saniye
seconds = { $count } saniye
back = Siteye dön
questions = Sorularınız mı var?
language = Dil


## The cookie declaration: a page that lists all cookies and services

declaration-title = Çerezler ve hizmetler
declaration-text = Bu sitenin cihazınızda saklayabileceği veya başka yerlerden yükleyebileceği şeyler: kimin tarafından,
    ne için ve ne kadar süreyle. Şu anda yalnızca “{ state-on }” olarak işaretlenenler çalışır.
search-for = Ad, şirket, çerez veya amaç
search-in = Kategori
search-all = Tümü
search = Ara
search-found = Bulunan: { $count }
search-show-all = Tümünü göster
on-this-page = Bu sayfada
state-on = Açık
state-off = Kapalı
own-cookies = Bu sitenin kendi çerezleri
own-cookies-text = Bunları sitenin kendisi yerleştirir. Adında “consent” geçenler yalnızca seçim yaptığınızda
    yerleştirilir: onlar olmadan seçiminiz ne saklanabilir ne de kanıtlanabilir.
state-cookie-purpose = Seçiminizi hatırlar. Aynı seçimi yapan herkes için aynıdır.
once-cookie-purpose = Kalıcı olarak izin vermediğiniz bir şeyin, örneğin bir videonun, bir kez yüklenmesini sağlar.
identity-cookie-purpose = Seçiminizin kaydının bulunmasını sağlayan rastgele bir sayı. Bunu yalnızca ayarlar sayfası
    alır.
in-storage = tarayıcının depolama alanında
until-deleted = siz silene kadar
no-cookies = Bilinen bir çerezi yok. Bunu yapan şirket ağ adresinizi görür.
exempt-text = Yalnızca bu sitenin kendi istatistikleri için çalışır. Ayarlarda reddederek veya işaretlemeden bırakarak
    itiraz edebilirsiniz.
exempt-limits = En uzun saklama süresi: çerezler için { $cookies }, istatistik verileri için { $figures }.
help-title = Tarayıcınızda
help-text = Çerezleri tarayıcınızda da, tüm siteler için tek seferde silebilir veya reddedebilirsiniz. O zaman bazı
    siteler ve bu sitelerdeki formlar çalışmayabilir. Başka şirketlerin çerezleri yalnızca oradan silinebilir. Adlar,
    tarayıcıların İngilizce sürümlerindeki adlardır.
help-by = Yardım: { $vendor }
help-reviewed = Gözden geçirilme tarihi: { $date }

rights-title = { your-rights }
rights-withdraw = Seçiminizi istediğiniz zaman, yaptığınız kadar kolayca değiştirebilir veya geri çekebilirsiniz:
rights-access = Hakkınızda hangi verileri tuttuğumuzu sorabilir ve bunların düzeltilmesini isteyebilirsiniz.
rights-erase = Bu verileri silmemizi isteyebilirsiniz.
rights-opt-out = Bu verileri satmamamızı veya paylaşmamamızı isteyebilirsiniz. Bu hakları kullandığı için hiç kimseye
    daha kötü davranılmaz.
rights-record = Seçimleriniz, şu çerezdeki sayı ile kaydedilir: { $cookie }. Kim olduğunuzu gösterecek başka hiçbir şey
    kaydedilmez. Kaydı görmek isterseniz bu sayıyı bize gönderin.
rights-within-a-month = Bir ay içinde yanıt veririz.
rights-within-days = Yanıt süremiz, gün olarak: { $days }.
rights-within-working-days = Yanıt süremiz, iş günü olarak: { $days }.
rights-contact = Buraya sorun:
rights-complain = Şikâyette bulunabileceğiniz yer:
rights-complain-first = Yanıtımız sizi tatmin etmezse önce bize, sonra şuraya şikâyette bulunun:
rights-complain-anywhere = Ülkenizin veri koruma makamına şikâyette bulunabilirsiniz.


## What stands in for a blocked video or map

placeholder-title = { $name } yüklenmedi
placeholder-reason = Yüklenseydi ziyaretinizle ilgili veriler şu şirkete gönderilirdi: { $vendor }. “{ $category }” kategorisine
    izin vermediniz.
placeholder-once = Bir kez yükle
placeholder-always = Her zaman izin ver: { $name }
placeholder-open = Şurada aç: { $host }


## When something went wrong: a title, and one sentence

problem-not-found = Sayfa bulunamadı
problem-not-found-text = Bu adreste bir sayfa yok.
problem-refused = Seçiminiz alınmadı
problem-foreign = Seçim bu sitenin bir sayfasından gelmedi.
problem-unreadable = Form okunamadığı için hiçbir şey değişmedi. Lütfen geri dönüp yeniden deneyin.
problem-too-much = Hatırlanamayacak kadar çok tek tek seçim var: lütfen kategoriye göre seçin.
problem-not-saved = Seçiminiz kaydedilemedi
problem-not-saved-text = Onayınızı şu anda kaydedemiyoruz, bu nedenle hiçbir şey açılmadı; lütfen bir dakika sonra yeniden
    deneyin.
