language-name = Bahasa Melayu
language-direction = ltr
list-separator = {", "}


## The banner

banner-label = Kuki dan penjejakan
banner-title = Kuki di { $site }
banner-title-unnamed = Kuki di laman web ini
banner-text = Kami menggunakan kuki dan teknologi penjejakan lain untuk menambah baik pengalaman anda melayari laman web ini,
    menganalisis trafik kami dan memahami dari mana pelawat kami datang.
off-until-yes = Tidak aktif sehingga anda bersetuju: { $categories }.
on-unless-no = Aktif kecuali anda menolak: { $categories }.
on-with-notice = Aktif, dan anda boleh menyahaktifkannya: { $categories }.
on-for-statistics = Aktif untuk statistik kami sendiri, kecuali anda membantah: { $names }.
sale-notice = Membiarkan syarikat pengiklanan menerima data tentang lawatan anda boleh dianggap sebagai penjualan atau
    perkongsian maklumat peribadi anda.
do-not-sell = Jangan jual atau kongsi maklumat peribadi saya
your-privacy-choices = Pilihan privasi anda
opted-out = Penjualan dan perkongsian ditolak
your-rights = Hak anda
third-parties = Pihak ketiga yang mungkin menerima data: { $count }
change-your-mind = Anda boleh mengubah fikiran pada bila-bila masa di “{ $link }”.
accept-all = Terima semua
reject-all = Tolak semua
choose = Pilih
save-choice = Simpan pilihan saya
cookie-settings = Tetapan kuki
settings-label = Kuki
privacy-page = Halaman privasi
always-on = Sentiasa aktif
outdated = Perkara yang kami minta telah berubah sejak lawatan terakhir anda, jadi sila pilih semula.
signal-honoured = Permintaan anda untuk menolak telah dipatuhi.
signal-effect = Pelayar anda menghantar isyarat { $signal }, jadi “{ $marketing }” kekal tidak aktif kecuali anda
    mengaktifkannya di sini.
signal-overridden = Pelayar anda menghantar isyarat { $signal }. Namun begitu, anda telah membenarkan pemasaran di laman
    web ini; tolak di sini supaya isyarat itu berkuat kuasa semula.


## The categories: a short name, and what it means for the visitor

category-necessary = Diperlukan
category-necessary-text = Diperlukan supaya laman web ini berfungsi: untuk memastikannya selamat, mengekalkan log masuk anda,
    menghantar borang yang anda isi dan mengingati pilihan ini. Semua ini sentiasa aktif.
category-necessary-short = Perkara yang diperlukan oleh laman web untuk berfungsi dan mengingati pilihan anda.
category-functional = Fungsian
category-functional-short = Ciri tambahan daripada syarikat lain, seperti peta, sembang, fon dan borang terbenam.
category-functional-text = { category-functional-short } Syarikat tersebut melihat alamat IP anda dan halaman yang sedang
    anda buka. Tanpa kebenaran ini, ciri tersebut kekal tidak aktif.
category-analytics = Analitis
category-analytics-short = Mengukur cara laman web digunakan: halaman yang dibaca, berapa lama dan dari mana pelawat datang.
category-analytics-text = { category-analytics-short } Syarikat yang mengukur menetapkan kuki untuk membezakan lawatan.
    Tanpa kebenaran ini, lawatan anda tidak dikira oleh mereka.
category-marketing = Pemasaran
category-marketing-short = Membolehkan syarikat pengiklanan mengenali anda di sini dan di laman web lain, untuk memaparkan
    iklan kepada anda dan mengukur keberkesanannya.
category-marketing-text = { category-marketing-short } Mereka boleh menambahkan lawatan anda pada profil tentang anda. Tanpa
    kebenaran ini, anda mungkin masih melihat iklan, tetapi bukan yang berdasarkan lawatan anda di sini.
category-media = Media luaran
category-media-short = Video, hantaran dan kandungan lain yang dipaparkan dari laman web lain, seperti YouTube atau X.
category-media-text = { category-media-short } Apabila kandungan tersebut dimuatkan, penyedianya melihat alamat IP anda dan
    halaman yang sedang anda buka, dan mungkin menetapkan kuki. Tanpa kebenaran ini, anda melihat pautan sebagai gantinya.


## The settings page

settings-introduction = Tentukan apa yang boleh dimuatkan dan disimpan semasa anda melawat. Tiada apa-apa di sini diperlukan
    untuk menggunakan laman web ini, penolakan tidak merugikan anda, dan anda boleh mengubah atau menarik balik pilihan anda
    pada bila-bila masa.
choice-saved = Pilihan anda telah disimpan.
in-force = Yang berkuat kuasa sekarang
in-force-chosen = Anda telah memilih.
in-force-not-chosen = Anda belum memilih.
in-force-signal = Anda belum memilih; isyarat pelayar anda berkuat kuasa.
in-force-necessary = Hanya yang diperlukan sedang aktif.
in-force-allowed = Aktif selain yang diperlukan: { $allowed }.
what-you-can-allow = Yang boleh anda benarkan
for-everything = Untuk semuanya sekali gus, atau seperti yang ditandai di atas
unasked = Dimuatkan tanpa bertanya
unasked-text = Laman web ini boleh memuatkannya untuk semua orang. Pembuatnya kemudian melihat alamat rangkaian anda.
services = Perkhidmatan: { $count }
choose-singly = “{ $category }” membenarkan semua ini. Untuk membenarkan sebahagian sahaja, biarkan ia tidak ditandai dan tandai
    yang berkenaan di sini.
needs-all = Boleh memuatkan apa-apa sahaja, jadi ia hanya berjalan apabila semua yang berikut dibenarkan, atau apabila ia
    sendiri ditandai: { $categories }.
privacy-notice = Notis privasi
cookies = Kuki: { $count }
cookie-name = Kuki
cookie-purpose = Tujuan
cookie-kept = Tempoh simpanan
first-party = milik laman web ini
third-party = pihak ketiga
third-party-domain = pihak ketiga, { $domain }
not-stated = tidak dinyatakan
until-closed = sehingga anda menutup pelayar
one-year = 1 tahun
years = { $count } tahun
one-month = 1 bulan
months = { $count } bulan
one-week = 1 minggu
weeks = { $count } minggu
one-day = 1 hari
days = { $count } hari
one-hour = 1 jam
hours = { $count } jam
one-minute = 1 minit
minutes = { $count } minit
one-second = 1 saat
seconds = { $count } saat
back = Kembali ke laman web
questions = Ada soalan?
language = Bahasa


## The cookie declaration: a page that lists all cookies and services

declaration-title = Kuki dan perkhidmatan
declaration-text = Perkara yang boleh disimpan oleh laman web ini pada peranti anda atau dimuatkan daripada pihak lain:
    oleh siapa, untuk apa dan berapa lama. Hanya yang bertanda “{ state-on }” sedang berjalan sekarang.
search-for = Nama, syarikat, kuki atau tujuan
search-in = Kategori
search-all = Semua
search = Cari
search-found = Ditemukan: { $count }
search-show-all = Tunjukkan semua
on-this-page = Di halaman ini
state-on = Aktif
state-off = Tidak aktif
own-cookies = Kuki laman web ini sendiri
own-cookies-text = Kuki ini ditetapkan oleh laman web itu sendiri. Kuki yang mempunyai “consent” pada namanya hanya
    ditetapkan apabila anda memilih: tanpanya pilihan anda tidak dapat disimpan atau dibuktikan.
state-cookie-purpose = Mengingati pilihan anda. Kandungannya sama bagi semua orang yang membuat pilihan yang sama.
once-cookie-purpose = Membolehkan sesuatu yang tidak anda benarkan untuk seterusnya dimuatkan sekali, contohnya satu
    video.
identity-cookie-purpose = Nombor rawak yang dapat digunakan untuk mencari rekod pilihan anda. Hanya halaman tetapan
    menerimanya.
in-storage = dalam storan pelayar
until-deleted = sehingga anda memadamkannya
no-cookies = Tiada kuki yang diketahui. Pembuatnya melihat alamat rangkaian anda.
exempt-text = Berjalan untuk statistik laman web ini sendiri sahaja. Anda boleh membantah dalam tetapan dengan menolak,
    atau dengan membiarkannya tidak ditandai.
exempt-limits = Tempoh simpanan paling lama: kuki – { $cookies }; data statistik – { $figures }.
help-title = Dalam pelayar anda
help-text = Anda juga boleh memadam atau menolak kuki dalam pelayar anda, untuk semua laman web sekali gus. Selepas itu,
    sesetengah laman web dan borang di dalamnya mungkin tidak berfungsi. Kuki syarikat lain hanya boleh dipadam di sana.
    Istilah yang digunakan ialah istilah dalam versi bahasa Inggeris.
help-by = Bantuan oleh { $vendor }
help-reviewed = Disemak pada { $date }

rights-title = { your-rights }
rights-withdraw = Anda boleh mengubah atau menarik balik pilihan anda pada bila-bila masa, semudah anda membuatnya:
rights-access = Anda boleh bertanya kepada kami maklumat yang kami simpan tentang anda, dan meminta supaya maklumat itu
    dibetulkan.
rights-erase = Anda boleh meminta kami memadamkannya.
rights-opt-out = Anda boleh meminta kami supaya tidak menjual atau berkongsi maklumat itu. Tiada sesiapa dilayan dengan
    lebih buruk kerana menggunakan hak ini.
rights-record = Pilihan anda direkodkan di bawah nombor dalam kuki { $cookie }, tanpa apa-apa lain yang menunjukkan
    siapa anda. Hantarkan nombor itu kepada kami jika anda ingin melihat rekod tersebut.
rights-within-a-month = Kami menjawab dalam masa satu bulan.
rights-within-days = Tempoh kami menjawab, dalam hari: { $days }.
rights-within-working-days = Tempoh kami menjawab, dalam hari bekerja: { $days }.
rights-contact = Tanya di sini:
rights-complain = Anda boleh membuat aduan kepada:
rights-complain-first = Jika anda tidak berpuas hati dengan jawapan kami, buat aduan kepada kami dahulu, kemudian
    kepada:
rights-complain-anywhere = Anda boleh membuat aduan kepada pihak berkuasa perlindungan data di negara anda.


## What stands in for a blocked video or map

placeholder-title = { $name } tidak dimuatkan
placeholder-reason = Jika dimuatkan, data tentang lawatan anda akan dihantar kepada { $vendor }. Anda belum membenarkan
    “{ $category }”.
placeholder-once = Muatkan sekali
placeholder-always = Sentiasa benarkan { $name }
placeholder-open = Buka di { $host }


## When something went wrong: a title, and one sentence

problem-not-found = Halaman tidak ditemukan
problem-not-found-text = Tiada halaman di alamat ini.
problem-refused = Pilihan anda tidak diterima
problem-foreign = Pilihan itu tidak datang daripada halaman laman web ini.
problem-unreadable = Borang tidak dapat dibaca, jadi tiada apa-apa yang berubah. Sila kembali dan cuba lagi.
problem-too-much = Pilihan satu demi satu ini terlalu banyak untuk diingati: sila pilih mengikut kategori.
problem-not-saved = Pilihan anda tidak dapat disimpan
problem-not-saved-text = Kami tidak dapat merekodkan persetujuan anda buat masa ini, jadi tiada apa-apa yang diaktifkan; sila
    cuba lagi sebentar nanti.
