language-name = Bahasa Indonesia
language-direction = ltr
list-separator = {", "}


## The banner

banner-label = Cookie dan pelacakan
banner-title = Cookie di { $site }
banner-title-unnamed = Cookie di situs ini
banner-text = Kami menggunakan cookie dan teknologi pelacakan lain untuk meningkatkan kenyamanan Anda saat menjelajah,
    menganalisis lalu lintas situs, dan memahami dari mana pengunjung kami datang.
off-until-yes = Nonaktif sampai Anda menyetujuinya: { $categories }.
on-unless-no = Aktif kecuali jika Anda menolaknya: { $categories }.
on-with-notice = Aktif, dan Anda dapat menonaktifkannya: { $categories }.
on-for-statistics = Aktif untuk statistik kami sendiri, kecuali jika Anda keberatan: { $names }.
sale-notice = Membiarkan perusahaan periklanan menerima data tentang kunjungan Anda dapat dianggap sebagai penjualan
    atau pembagian informasi pribadi Anda.
do-not-sell = Jangan jual atau bagikan informasi pribadi saya
your-privacy-choices = Pilihan privasi Anda
opted-out = Penjualan dan pembagian ditolak
your-rights = Hak Anda
third-parties = Pihak ketiga yang mungkin menerima data: { $count }
change-your-mind = Anda dapat berubah pikiran kapan saja di “{ $link }”.
accept-all = Terima semua
reject-all = Tolak semua
choose = Pilih
save-choice = Simpan pilihan saya
cookie-settings = Pengaturan cookie
settings-label = Cookie
privacy-page = Halaman privasi
always-on = Selalu aktif
outdated = Hal yang kami mintakan persetujuan telah berubah sejak kunjungan terakhir Anda, jadi silakan pilih kembali.
signal-honoured = Permintaan Anda untuk menolak telah dipenuhi.
signal-effect = Peramban Anda mengirim sinyal { $signal }, sehingga “{ $marketing }” tetap nonaktif kecuali jika Anda
    mengaktifkannya di sini.
signal-overridden = Peramban Anda mengirim sinyal { $signal }. Meski demikian, Anda telah mengizinkan pemasaran di situs
    ini; tolak di sini agar sinyal tersebut berlaku kembali.


## The categories: a short name, and what it means for the visitor

category-necessary = Diperlukan
category-necessary-text = Diperlukan agar situs ini berfungsi: untuk menjaga keamanannya, menjaga Anda tetap masuk, mengirim
    formulir yang Anda isi, dan mengingat pilihan ini. Semua ini selalu aktif.
category-necessary-short = Hal yang diperlukan situs agar berfungsi dan mengingat pilihan Anda.
category-functional = Fungsional
category-functional-short = Fitur tambahan dari perusahaan lain, seperti peta, obrolan, fon, dan formulir tersemat.
category-functional-text = { category-functional-short } Perusahaan tersebut melihat alamat IP Anda dan halaman yang sedang
    Anda buka. Tanpa izin ini, fitur tersebut tetap nonaktif.
category-analytics = Analitik
category-analytics-short = Mengukur cara situs digunakan: halaman mana yang dibaca, berapa lama, dan dari mana pengunjung
    datang.
category-analytics-text = { category-analytics-short } Perusahaan yang mengukur memasang cookie untuk membedakan kunjungan.
    Tanpa izin ini, kunjungan Anda tidak dihitung oleh mereka.
category-marketing = Pemasaran
category-marketing-short = Memungkinkan perusahaan periklanan mengenali Anda di sini dan di situs lain, untuk menampilkan
    iklan kepada Anda dan mengukur apakah iklan itu berhasil.
category-marketing-text = { category-marketing-short } Mereka dapat menambahkan kunjungan Anda ke profil tentang Anda. Tanpa
    izin ini, Anda mungkin tetap melihat iklan, tetapi bukan yang didasarkan pada kunjungan Anda di sini.
category-media = Media eksternal
category-media-short = Video, kiriman, dan konten lain yang ditampilkan dari situs lain, seperti YouTube atau X.
category-media-text = { category-media-short } Saat konten tersebut dimuat, penyedianya melihat alamat IP Anda dan halaman
    yang sedang Anda buka, serta dapat memasang cookie. Tanpa izin ini, Anda melihat tautan sebagai gantinya.


## The settings page

settings-introduction = Tentukan apa yang boleh dimuat dan disimpan saat Anda berkunjung. Tidak ada satu pun di sini yang
    diperlukan untuk menggunakan situs, menolak tidak merugikan Anda, dan Anda dapat mengubah atau menarik kembali pilihan Anda
    kapan saja.
choice-saved = Pilihan Anda telah disimpan.
in-force = Yang berlaku saat ini
in-force-chosen = Anda telah memilih.
in-force-not-chosen = Anda belum memilih.
in-force-signal = Anda belum memilih; sinyal dari peramban Anda yang berlaku.
in-force-necessary = Hanya yang diperlukan yang aktif.
in-force-allowed = Aktif selain yang diperlukan: { $allowed }.
what-you-can-allow = Yang dapat Anda izinkan
for-everything = Untuk semuanya sekaligus, atau seperti yang dicentang di atas
unasked = Dimuat tanpa bertanya
unasked-text = Situs dapat memuat ini untuk semua orang. Pembuatnya kemudian melihat alamat jaringan Anda.
services = Layanan: { $count }
choose-singly = “{ $category }” mengizinkan semua ini. Untuk mengizinkan sebagian saja, biarkan tidak dicentang lalu centang
    satu per satu di sini.
needs-all = Dapat memuat apa saja, sehingga hanya berjalan jika semua berikut diizinkan, atau jika layanan ini sendiri
    dicentang: { $categories }.
privacy-notice = Pemberitahuan privasi
cookies = Cookie: { $count }
cookie-name = Cookie
cookie-purpose = Kegunaan
cookie-kept = Lama disimpan
first-party = milik situs ini
third-party = pihak ketiga
third-party-domain = pihak ketiga, { $domain }
not-stated = tidak disebutkan
until-closed = sampai Anda menutup peramban
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
one-minute = 1 menit
minutes = { $count } menit
one-second = 1 detik
seconds = { $count } detik
back = Kembali ke situs
questions = Ada pertanyaan?
language = Bahasa


## The cookie declaration: a page that lists all cookies and services

declaration-title = Cookie dan layanan
declaration-text = Apa yang dapat disimpan situs ini di perangkat Anda atau dimuat dari pihak lain: oleh siapa, untuk
    apa, dan berapa lama. Saat ini hanya yang bertanda “{ state-on }” yang berjalan.
search-for = Nama, perusahaan, cookie, atau kegunaan
search-in = Kategori
search-all = Semua
search = Cari
search-found = Ditemukan: { $count }
search-show-all = Tampilkan semua
on-this-page = Di halaman ini
state-on = Aktif
state-off = Nonaktif
own-cookies = Cookie milik situs ini sendiri
own-cookies-text = Cookie ini dipasang oleh situs itu sendiri. Cookie yang namanya memuat “consent” hanya dipasang saat
    Anda memilih: tanpanya, pilihan Anda tidak dapat disimpan ataupun dibuktikan.
state-cookie-purpose = Mengingat pilihan Anda. Isinya sama bagi semua orang yang memilih hal yang sama.
once-cookie-purpose = Memungkinkan sesuatu yang tidak Anda izinkan untuk seterusnya dimuat satu kali, misalnya satu
    video.
identity-cookie-purpose = Nomor acak yang dapat digunakan untuk menemukan catatan pilihan Anda. Hanya halaman pengaturan
    yang menerimanya.
in-storage = di penyimpanan peramban
until-deleted = sampai Anda menghapusnya
no-cookies = Tidak ada cookie yang diketahui. Pembuatnya melihat alamat jaringan Anda.
exempt-text = Berjalan hanya untuk statistik situs ini sendiri. Anda dapat menyatakan keberatan di pengaturan dengan
    menolak, atau dengan membiarkannya tidak dicentang.
exempt-limits = Paling lama disimpan: cookie – { $cookies }; data statistik – { $figures }.
help-title = Di peramban Anda
help-text = Anda juga dapat menghapus atau menolak cookie di peramban Anda, untuk semua situs sekaligus. Setelah itu,
    sejumlah situs dan formulir di dalamnya mungkin tidak berfungsi. Cookie perusahaan lain hanya dapat dihapus di sana.
    Istilah yang dipakai berasal dari versi bahasa Inggris.
help-by = Bantuan dari { $vendor }
help-reviewed = Diperiksa pada { $date }

rights-title = { your-rights }
rights-withdraw = Anda dapat mengubah atau menarik kembali pilihan Anda kapan saja, semudah saat Anda memilih:
rights-access = Anda dapat menanyakan data apa yang kami simpan tentang Anda, dan meminta agar data itu diperbaiki.
rights-erase = Anda dapat meminta kami menghapusnya.
rights-opt-out = Anda dapat meminta kami untuk tidak menjual atau membagikannya. Tidak seorang pun diperlakukan lebih
    buruk karena menggunakan hak ini.
rights-record = Pilihan Anda dicatat dengan nomor yang ada di cookie { $cookie }, tanpa hal lain yang dapat menunjukkan
    siapa Anda. Kirimkan nomor itu kepada kami jika Anda ingin melihat catatannya.
rights-within-a-month = Kami menjawab dalam waktu satu bulan.
rights-within-days = Batas waktu jawaban kami, dalam hari: { $days }.
rights-within-working-days = Batas waktu jawaban kami, dalam hari kerja: { $days }.
rights-contact = Tanyakan di sini:
rights-complain = Anda dapat mengajukan keluhan kepada:
rights-complain-first = Jika jawaban kami tidak memuaskan, ajukan keluhan kepada kami terlebih dahulu, lalu kepada:
rights-complain-anywhere = Anda dapat mengajukan keluhan kepada otoritas pelindungan data di negara Anda.


## What stands in for a blocked video or map

placeholder-title = { $name } tidak dimuat
placeholder-reason = Jika dimuat, data tentang kunjungan Anda akan dikirim ke { $vendor }. Anda belum mengizinkan
    “{ $category }”.
placeholder-once = Muat sekali
placeholder-always = Selalu izinkan { $name }
placeholder-open = Buka di { $host }


## When something went wrong: a title, and one sentence

problem-not-found = Halaman tidak ditemukan
problem-not-found-text = Tidak ada halaman di alamat ini.
problem-refused = Pilihan Anda tidak diterima
problem-foreign = Pilihan itu tidak berasal dari halaman situs ini.
problem-unreadable = Formulir tidak dapat dibaca, jadi tidak ada yang berubah. Silakan kembali dan coba lagi.
problem-too-much = Pilihan satu per satu ini terlalu banyak untuk diingat: silakan pilih berdasarkan kategori.
problem-not-saved = Pilihan Anda tidak dapat disimpan
problem-not-saved-text = Saat ini kami tidak dapat mencatat persetujuan Anda, jadi tidak ada yang diaktifkan; silakan coba lagi
    satu menit lagi.
