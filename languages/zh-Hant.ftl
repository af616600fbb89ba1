language-name = 繁體中文
language-direction = ltr
list-separator = 、


## The banner

banner-label = Cookie 與追蹤
banner-title = { $site } 的 Cookie
banner-title-unnamed = 本網站的 Cookie
banner-text = 我們使用 Cookie 和其他追蹤技術來改善您的瀏覽體驗、分析網站流量，並瞭解訪客從何而來。
off-until-yes = 在您同意之前關閉：{ $categories }。
on-unless-no = 除非您拒絕，否則開啟：{ $categories }。
on-with-notice = 已開啟，您可以關閉：{ $categories }。
on-for-statistics = 為本網站自身的統計而開啟，除非您反對：{ $names }。
sale-notice = 允許廣告公司取得有關您造訪的資料，可能被視為出售或分享您的個人資訊。
do-not-sell = 請勿出售或分享我的個人資訊
your-privacy-choices = 您的隱私權選擇
opted-out = 已選擇不出售、不分享
your-rights = 您的權利
third-parties = 可能接收資料的第三方：{ $count }
change-your-mind = 您可以隨時在「{ $link }」中變更決定。
accept-all = 全部接受
reject-all = 全部拒絕
choose = 選擇
save-choice = 儲存我的選擇
cookie-settings = Cookie 設定
settings-label = Cookie
privacy-page = 隱私權頁面
always-on = 一律開啟
outdated = 自您上次造訪以來，我們徵求同意的內容已有變更，請重新選擇。
signal-honoured = 您的選擇退出要求已獲執行。
signal-effect = 您的瀏覽器傳送了 { $signal } 訊號，因此「{ $marketing }」會保持關閉，除非您在此開啟。
signal-overridden = 您的瀏覽器傳送了 { $signal } 訊號。但您仍允許了本網站的行銷；如在此拒絕，該訊號將重新生效。


## The categories: a short name, and what it means for the visitor

category-necessary = 必要
category-necessary-text = 本網站運作所必需：用於保障網站安全、維持您的登入狀態、送出您填寫的表單，以及記住這次的選擇。一律開啟。
category-necessary-short = 網站運作和記住您的選擇所必需的內容。
category-functional = 功能
category-functional-short = 由其他公司提供的額外功能，例如地圖、聊天、字型和嵌入式表單。
category-functional-text = { category-functional-short }這些公司會看到您的 IP 位址以及您正在瀏覽的頁面。若不允許，這些功能會保持關閉。
category-analytics = 分析
category-analytics-short = 統計網站的使用情形：哪些頁面被閱讀、閱讀多久，以及訪客從何而來。
category-analytics-text = { category-analytics-short }進行統計的公司會設定 Cookie 以區分各次造訪。若不允許，您的造訪不會被這些公司計入。
category-marketing = 行銷
category-marketing-short = 讓廣告公司可以在本網站和其他網站上辨識您，以便向您顯示廣告並衡量廣告成效。
category-marketing-text = { category-marketing-short }這些公司可能會將您的造訪加入有關您的個人檔案。若不允許，您可能仍會看到廣告，但這些廣告不會以您在此的造訪為依據。
category-media = 外部媒體
category-media-short = 來自 YouTube、X 等其他網站的影片、貼文和其他內容。
category-media-text = { category-media-short }載入此類內容時，其提供者會看到您的 IP 位址以及您正在瀏覽的頁面，並可能設定 Cookie。若不允許，您會在該處看到一個連結。


## The settings page

settings-introduction = 請決定您造訪時可以載入和儲存哪些內容。使用本網站不需要此處的任何一項，拒絕不會對您造成任何損失，您也可以隨時變更或撤回您的選擇。
choice-saved = 您的選擇已儲存。
in-force = 目前生效
in-force-chosen = 您已作出選擇。
in-force-not-chosen = 您尚未作出選擇。
in-force-signal = 您尚未作出選擇；以您瀏覽器的訊號為準。
in-force-necessary = 僅開啟必要的內容。
in-force-allowed = 除必要的內容外，已開啟：{ $allowed }。
what-you-can-allow = 您可以允許的內容
for-everything = 一次套用於全部，或依照以上勾選
unasked = 未經詢問即載入
unasked-text = 網站可能會為所有訪客載入這些內容。其製作者屆時會看到您的網路位址。
services = 服務：{ $count }
choose-singly = 「{ $category }」會允許以下所有服務。若只想允許其中一部分，請不要勾選該類別，而在此逐項勾選。
needs-all = 可以載入任何內容，因此只有在下列類別全部獲得允許，或單獨勾選此項時才會執行：{ $categories }。
privacy-notice = 隱私權聲明
cookies = Cookie：{ $count }
cookie-name = Cookie
cookie-purpose = 用途
cookie-kept = 保存期限
first-party = 本網站
third-party = 第三方
third-party-domain = 第三方，{ $domain }
not-stated = 未說明
until-closed = 直到您關閉瀏覽器
one-year = 1 年
years = { $count } 年
one-month = 1 個月
months = { $count } 個月
one-week = 1 週
weeks = { $count } 週
one-day = 1 天
days = { $count } 天
one-hour = 1 小時
hours = { $count } 小時
one-minute = 1 分鐘
minutes = { $count } 分鐘
one-second = 1 秒
seconds = { $count } 秒
back = 返回網站
questions = 有疑問？
language = 語言


## The cookie declaration: a page that lists all cookies and services

declaration-title = Cookie 和服務
declaration-text = 本網站可能在您的裝置上儲存或從其他來源載入的內容：由誰、為何以及保存多久。目前只有標示為「{ state-on }」的內容在執行。
search-for = 名稱、公司、Cookie 或用途
search-in = 類別
search-all = 全部
search = 搜尋
search-found = 找到：{ $count }
search-show-all = 顯示全部
on-this-page = 本頁內容
state-on = 已開啟
state-off = 已關閉
own-cookies = 本網站自身的 Cookie
own-cookies-text = 這些 Cookie 由網站本身設定。名稱中帶有「consent」的 Cookie 僅在您作出選擇時設定：沒有它們，您的選擇既無法保存，也無法證明。
state-cookie-purpose = 記住您的選擇。作出相同選擇的人，其內容相同。
once-cookie-purpose = 讓您未長期允許的內容載入一次，例如一段影片。
identity-cookie-purpose = 一組隨機編號，可用來查找您的選擇紀錄。只有設定頁面會收到它。
in-storage = 在瀏覽器的儲存空間中
until-deleted = 直到您將其刪除
no-cookies = 沒有已知的 Cookie。其製作者會看到您的網路位址。
exempt-text = 僅用於本網站自身的統計。您可以在設定中拒絕或不勾選此項，以表示反對。
exempt-limits = 最長保存期限：Cookie 為 { $cookies }，統計資料為 { $figures }。
help-title = 在您的瀏覽器中
help-text = 您也可以在瀏覽器中一次刪除或拒絕所有網站的 Cookie。如此一來，某些網站及其表單可能無法使用。其他公司的 Cookie 只能在瀏覽器中刪除。以下用語以瀏覽器的英文版本為準。
help-by = { $vendor } 提供的說明
help-reviewed = 檢視日期：{ $date }

rights-title = { your-rights }
rights-withdraw = 您可以隨時變更或撤回您的選擇，與當初作出選擇一樣簡便：
rights-access = 您可以詢問我們持有您的哪些資料，並要求更正。
rights-erase = 您可以要求我們刪除這些資料。
rights-opt-out = 您可以要求我們不出售、不分享這些資料。任何人都不會因行使這些權利而受到較差的對待。
rights-record = 您的選擇記錄在 Cookie { $cookie } 中的編號之下，不含其他任何能顯示您身分的內容。若要查看紀錄，請將該編號傳送給我們。
rights-within-a-month = 我們會在一個月內答覆。
rights-within-days = 答覆期限（天數）：{ $days }。
rights-within-working-days = 答覆期限（工作天數）：{ $days }。
rights-contact = 請在此詢問：
rights-complain = 您可以向以下機關申訴：
rights-complain-first = 如果您對我們的答覆不滿意，請先向我們申訴，再向以下機關申訴：
rights-complain-anywhere = 您可以向您所在國家或地區的資料保護機關申訴。


## What stands in for a blocked video or map

placeholder-title = { $name } 未載入
placeholder-reason = 載入後，有關您造訪本網站的資料會傳送給 { $vendor }。您尚未允許「{ $category }」。
placeholder-once = 載入一次
placeholder-always = 一律允許 { $name }
placeholder-open = 在 { $host } 開啟


## When something went wrong: a title, and one sentence

problem-not-found = 找不到頁面
problem-not-found-text = 這個網址沒有頁面。
problem-refused = 您的選擇未被接受
problem-foreign = 該選擇並非來自本網站的頁面。
problem-unreadable = 無法讀取表單，因此未作任何變更。請返回並重試。
problem-too-much = 逐項選擇過多，無法全部記住：請依類別選擇。
problem-not-saved = 無法儲存您的選擇
problem-not-saved-text = 目前無法記錄您的同意，因此未開啟任何內容；請稍候一分鐘再試。
