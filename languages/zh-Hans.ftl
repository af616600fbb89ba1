language-name = 简体中文
language-direction = ltr
list-separator = 、


## The banner

banner-label = Cookie 与跟踪
banner-title = { $site } 的 Cookie
banner-title-unnamed = 本网站的 Cookie
banner-text = 我们使用 Cookie 和其他跟踪技术来改善您的浏览体验、分析网站流量，并了解访客从何而来。
off-until-yes = 在您同意之前关闭：{ $categories }。
on-unless-no = 除非您拒绝，否则开启：{ $categories }。
on-with-notice = 已开启，您可以关闭：{ $categories }。
on-for-statistics = 为本网站自身的统计而开启，除非您反对：{ $names }。
sale-notice = 允许广告公司获得有关您访问的数据，可能被视为出售或共享您的个人信息。
do-not-sell = 请勿出售或共享我的个人信息
your-privacy-choices = 您的隐私选择
opted-out = 已选择不出售、不共享
your-rights = 您的权利
third-parties = 可能接收数据的第三方：{ $count }
change-your-mind = 您可以随时在“{ $link }”中更改决定。
accept-all = 全部接受
reject-all = 全部拒绝
choose = 选择
save-choice = 保存我的选择
cookie-settings = Cookie 设置
settings-label = Cookie
privacy-page = 隐私页面
always-on = 始终开启
outdated = 自您上次访问以来，我们征求同意的内容已有变化，请重新选择。
signal-honoured = 您的选择退出请求已得到执行。
signal-effect = 您的浏览器发送了 { $signal } 信号，因此“{ $marketing }”保持关闭，除非您在此处开启。
signal-overridden = 您的浏览器发送了 { $signal } 信号。但您仍允许了本网站的营销；如在此处拒绝，该信号将重新生效。


## The categories: a short name, and what it means for the visitor

category-necessary = 必要
category-necessary-text = 本网站运行所必需：用于保障网站安全、保持您的登录状态、提交您填写的表单，以及记住此次选择。始终开启。
category-necessary-short = 网站运行和记住您的选择所必需的内容。
category-functional = 功能
category-functional-short = 由其他公司提供的附加功能，例如地图、聊天、字体和嵌入式表单。
category-functional-text = { category-functional-short }这些公司会看到您的 IP 地址以及您正在浏览的页面。如不允许，这些功能保持关闭。
category-analytics = 分析
category-analytics-short = 统计网站的使用情况：哪些页面被阅读、阅读多久，以及访客从何而来。
category-analytics-text = { category-analytics-short }进行统计的公司会设置 Cookie 来区分各次访问。如不允许，您的访问不会被这些公司计入。
category-marketing = 营销
category-marketing-short = 允许广告公司在本网站和其他网站上识别您，以便向您展示广告并衡量广告效果。
category-marketing-text = { category-marketing-short }这些公司可能会将您的访问加入有关您的档案。如不允许，您可能仍会看到广告，但这些广告不会以您在此处的访问为依据。
category-media = 外部媒体
category-media-short = 来自 YouTube、X 等其他网站的视频、帖子和其他内容。
category-media-text = { category-media-short }加载此类内容时，其提供方会看到您的 IP 地址以及您正在浏览的页面，并可能设置 Cookie。如不允许，您会在相应位置看到一个链接。


## The settings page

settings-introduction = 请决定您访问时可以加载和存储哪些内容。使用本网站不需要此处的任何一项，拒绝不会给您带来任何损失，您也可以随时更改或撤回您的选择。
choice-saved = 您的选择已保存。
in-force = 当前生效
in-force-chosen = 您已作出选择。
in-force-not-chosen = 您尚未作出选择。
in-force-signal = 您尚未作出选择；以您浏览器的信号为准。
in-force-necessary = 仅开启必要的内容。
in-force-allowed = 除必要的内容外，已开启：{ $allowed }。
what-you-can-allow = 您可以允许的内容
for-everything = 一次应用于全部，或按以上勾选
unasked = 未经询问即加载
unasked-text = 网站可能会为所有访客加载这些内容。其制作方届时会看到您的网络地址。
services = 服务：{ $count }
choose-singly = “{ $category }”会允许以下全部服务。如只想允许其中一部分，请不要勾选该类别，而在此处逐项勾选。
needs-all = 可以加载任何内容，因此只有在以下类别全部获得允许，或单独勾选此项时才会运行：{ $categories }。
privacy-notice = 隐私声明
cookies = Cookie：{ $count }
cookie-name = Cookie
cookie-purpose = 用途
cookie-kept = 保存期限
first-party = 本网站
third-party = 第三方
third-party-domain = 第三方，{ $domain }
not-stated = 未说明
until-closed = 直到您关闭浏览器
one-year = 1 年
years = { $count } 年
one-month = 1 个月
months = { $count } 个月
one-week = 1 周
weeks = { $count } 周
one-day = 1 天
days = { $count } 天
one-hour = 1 小时
hours = { $count } 小时
one-minute = 1 分钟
minutes = { $count } 分钟
one-second = 1 秒
seconds = { $count } 秒
back = 返回网站
questions = 有疑问？
language = 语言


## The cookie declaration: a page that lists all cookies and services

declaration-title = Cookie 和服务
declaration-text = 本网站可能在您的设备上存储或从其他来源加载的内容：由谁、为何以及保存多久。目前只有标为“{ state-on }”的内容在运行。
search-for = 名称、公司、Cookie 或用途
search-in = 类别
search-all = 全部
search = 搜索
search-found = 找到：{ $count }
search-show-all = 显示全部
on-this-page = 本页内容
state-on = 已开启
state-off = 已关闭
own-cookies = 本网站自身的 Cookie
own-cookies-text = 这些 Cookie 由网站本身设置。名称中带有“consent”的 Cookie 仅在您作出选择时设置：没有它们，您的选择既无法保存，也无法证明。
state-cookie-purpose = 记住您的选择。作出相同选择的人，其内容相同。
once-cookie-purpose = 让您未长期允许的内容加载一次，例如一段视频。
identity-cookie-purpose = 一个随机编号，可用来查找您的选择记录。只有设置页面会收到它。
in-storage = 在浏览器的存储空间中
until-deleted = 直到您将其删除
no-cookies = 没有已知的 Cookie。其制作方会看到您的网络地址。
exempt-text = 仅用于本网站自身的统计。您可以在设置中拒绝或不勾选此项，以表示反对。
exempt-limits = 最长保存期限：Cookie 为 { $cookies }，统计数据为 { $figures }。
help-title = 在您的浏览器中
help-text = 您也可以在浏览器中一次性删除或拒绝所有网站的 Cookie。这样一来，某些网站及其表单可能无法使用。其他公司的 Cookie 只能在浏览器中删除。以下用语以浏览器的英文版本为准。
help-by = { $vendor } 提供的帮助
help-reviewed = 核对日期：{ $date }

rights-title = { your-rights }
rights-withdraw = 您可以随时更改或撤回您的选择，与当初作出选择一样简便：
rights-access = 您可以询问我们持有您的哪些信息，并要求更正。
rights-erase = 您可以要求我们删除这些信息。
rights-opt-out = 您可以要求我们不出售、不共享这些信息。任何人都不会因行使这些权利而受到较差的对待。
rights-record = 您的选择记录在 Cookie { $cookie } 中的编号之下，不含其他任何能表明您身份的内容。如需查看记录，请将该编号发送给我们。
rights-within-a-month = 我们会在一个月内答复。
rights-within-days = 答复期限（天数）：{ $days }。
rights-within-working-days = 答复期限（工作日天数）：{ $days }。
rights-contact = 请在此询问：
rights-complain = 您可以向以下机构投诉：
rights-complain-first = 如果您对我们的答复不满意，请先向我们投诉，然后向以下机构投诉：
rights-complain-anywhere = 您可以向您所在国家或地区的数据保护机构投诉。


## What stands in for a blocked video or map

placeholder-title = { $name } 未加载
placeholder-reason = 加载后，有关您访问本网站的数据会发送给 { $vendor }。您尚未允许“{ $category }”。
placeholder-once = 加载一次
placeholder-always = 始终允许 { $name }
placeholder-open = 在 { $host } 打开


## When something went wrong: a title, and one sentence

problem-not-found = 找不到页面
problem-not-found-text = 此地址没有页面。
problem-refused = 您的选择未被接受
problem-foreign = 该选择并非来自本网站的页面。
problem-unreadable = 无法读取表单，因此未作任何更改。请返回并重试。
problem-too-much = 逐项选择过多，无法全部记住：请按类别选择。
problem-not-saved = 无法保存您的选择
problem-not-saved-text = 目前无法记录您的同意，因此未开启任何内容；请稍候一分钟再试。
