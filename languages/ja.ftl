language-name = 日本語
language-direction = ltr
list-separator = 、


## The banner

banner-label = Cookieとトラッキング
banner-title = { $site }のCookieについて
banner-title-unnamed = 当サイトのCookieについて
banner-text = 当サイトではCookieを使用しています。Cookieとその他のトラッキング技術は、閲覧しやすさの向上、アクセスの分析、および訪問者がどこから来たかの把握のために使用します。
off-until-yes = 許可されるまでオフ：{ $categories }。
on-unless-no = 拒否されない限りオン：{ $categories }。
on-with-notice = オンになっており、オフにできます：{ $categories }。
on-for-statistics = 当サイト自身の統計のため、反対されない限りオン：{ $names }。
sale-notice = 訪問に関するデータを広告会社が受け取れるようにすることは、個人情報の販売または共有にあたる場合があります。
do-not-sell = 個人情報を販売または共有しない
your-privacy-choices = プライバシーに関する選択
opted-out = 販売および共有を拒否済み
your-rights = 利用者の権利
third-parties = データを受け取る可能性のある第三者：{ $count }
change-your-mind = 選択は「{ $link }」からいつでも変更できます。
accept-all = すべて許可
reject-all = すべて拒否
choose = 選択する
save-choice = 選択を保存
cookie-settings = Cookieの設定
settings-label = Cookie
privacy-page = プライバシーについて
always-on = 常にオン
outdated = 前回のご訪問以降、許可をお願いする内容が変わりました。お手数ですが、もう一度選択してください。
signal-honoured = オプトアウトの要求に従いました。
signal-effect = お使いのブラウザーは{ $signal }を送信しています。そのため「{ $marketing }」は、ここでオンにしない限りオフのままです。
signal-overridden = お使いのブラウザーは{ $signal }を送信していますが、このサイトではマーケティングが許可されています。ここで拒否すると、この信号が再び有効になります。


## The categories: a short name, and what it means for the visitor

category-necessary = 必須
category-necessary-text = サイトの動作に必要なものです。安全の確保、ログイン状態の維持、入力されたフォームの送信、およびこの選択の記憶に使います。常にオンです。
category-necessary-short = サイトの動作と、選択の記憶に必要なもの。
category-functional = 機能
category-functional-short = 地図、チャット、フォント、埋め込みフォームなど、他社が提供する追加機能です。
category-functional-text = { category-functional-short }提供する会社には、IPアドレスと閲覧中のページが伝わります。許可しない場合、これらの機能はオフのままです。
category-analytics = 分析
category-analytics-short = どのページがどのくらいの時間読まれたか、訪問者がどこから来たかなど、サイトの利用状況を測定します。
category-analytics-text = { category-analytics-short }測定する会社は、訪問を区別するためにCookieを設定します。許可しない場合、訪問はその会社に集計されません。
category-marketing = マーケティング
category-marketing-short = 広告会社が、広告の表示とその効果の測定のために、このサイトや他のサイトで同じ訪問者であることを識別できるようにします。
category-marketing-text = { category-marketing-short }今回の訪問は、訪問者に関するプロファイルに追加されることがあります。許可しない場合も広告が表示されることはありますが、このサイトへの訪問に基づくものではありません。
category-media = 外部メディア
category-media-short = YouTubeやXなど、他のサイトから表示される動画、投稿、その他のコンテンツです。
category-media-text = { category-media-short }読み込まれると、提供元にIPアドレスと閲覧中のページが伝わり、Cookieが設定されることがあります。許可しない場合は、代わりにリンクが表示されます。


## The settings page

settings-introduction = ご訪問の際に読み込みや保存を許可するものをお選びください。ここにあるものは、いずれもサイトの利用に必要ありません。拒否による不利益はなく、選択はいつでも変更または撤回できます。
choice-saved = 選択を保存しました。
in-force = 現在の設定
in-force-chosen = 選択済みです。
in-force-not-chosen = まだ選択されていません。
in-force-signal = まだ選択されていません。ブラウザーの信号に従います。
in-force-necessary = 必須のもののみオンです。
in-force-allowed = 必須のもののほかにオンになっているもの：{ $allowed }。
what-you-can-allow = 許可できるもの
for-everything = すべてに一括で、または上のチェックのとおりに
unasked = 確認せずに読み込むもの
unasked-text = サイトはこれらをすべての訪問者に対して読み込むことがあります。その場合、作成元にネットワークアドレスが伝わります。
services = サービス：{ $count }
choose-singly = 「{ $category }」を許可すると、これらすべてが許可されます。一部だけを許可するには、「{ $category }」にはチェックを入れず、ここで個別にチェックを入れてください。
needs-all = あらゆるものを読み込む可能性があるため、次のすべてが許可されている場合、または個別にチェックを入れた場合にのみ動作します：{ $categories }。
privacy-notice = プライバシー通知
cookies = Cookie：{ $count }
cookie-name = Cookie
cookie-purpose = 目的
cookie-kept = 保存期間
first-party = このサイト
third-party = 第三者
third-party-domain = 第三者、{ $domain }
not-stated = 記載なし
until-closed = ブラウザーを閉じるまで
one-year = 1年
years = { $count }年
one-month = 1か月
months = { $count }か月
one-week = 1週間
weeks = { $count }週間
one-day = 1日
days = { $count }日
one-hour = 1時間
hours = { $count }時間
one-minute = 1分
minutes = { $count }分
one-second = 1秒
seconds = { $count }秒
back = サイトに戻る
questions = お問い合わせ：
language = 言語


## The cookie declaration: a page that lists all cookies and services

declaration-title = Cookieとサービス
declaration-text = このサイトがお使いの端末に保存したり、他から読み込んだりする可能性のあるものについて、提供元、目的、保存期間を示します。現在動作しているのは、「{ state-on }」と表示されているもののみです。
search-for = 名前、会社、Cookieまたは目的
search-in = カテゴリー
search-all = すべて
search = 検索
search-found = 検索結果：{ $count }
search-show-all = すべて表示
on-this-page = このページの内容
state-on = オン
state-off = オフ
own-cookies = このサイト自身のCookie
own-cookies-text = これらはサイト自身が設定します。名前に「consent」を含むものは、選択されたときにのみ設定されます。これらがないと、選択を保存することも証明することもできません。
state-cookie-purpose = 選択を記憶します。同じ選択をした人には、すべて同じ内容です。
once-cookie-purpose = 1本の動画など、常に許可しているわけではないものを一度だけ読み込めるようにします。
identity-cookie-purpose = 選択の記録を探すためのランダムな番号です。設定ページだけが受け取ります。
in-storage = ブラウザーのストレージ内
until-deleted = 削除するまで
no-cookies = 確認されているCookieはありません。作成元にネットワークアドレスが伝わります。
exempt-text = このサイト自身の統計のためだけに動作します。設定で拒否するか、チェックを入れずにおくことで、反対できます。
exempt-limits = 最長の保存期間：Cookieは{ $cookies }、統計データは{ $figures }。
help-title = お使いのブラウザーでの設定
help-text = Cookieは、ブラウザーですべてのサイトについて一度に削除または拒否することもできます。その場合、一部のサイトやそのフォームが動作しないことがあります。他社のCookieは、ブラウザーでのみ削除できます。以下の用語は英語版のものです。
help-by = { $vendor }によるヘルプ
help-reviewed = 確認日：{ $date }

rights-title = { your-rights }
rights-withdraw = 選択は、選んだときと同じように簡単に、いつでも変更または撤回できます：
rights-access = 当サイトが保有するご自身の情報について問い合わせ、その訂正を求めることができます。
rights-erase = その情報の消去を求めることができます。
rights-opt-out = その情報を販売または共有しないよう求めることができます。これらの権利を行使したことで不利な扱いを受けることはありません。
rights-record = 選択は、Cookie「{ $cookie }」に含まれる番号で記録され、ほかに個人を特定できる情報は記録されません。記録の確認をご希望の場合は、その番号をお送りください。
rights-within-a-month = 1か月以内に回答します。
rights-within-days = 回答までの日数：{ $days }。
rights-within-working-days = 回答までの営業日数：{ $days }。
rights-contact = お問い合わせ先：
rights-complain = 次の機関に苦情を申し立てることができます：
rights-complain-first = 回答にご納得いただけない場合は、まず当サイトに、その後次の機関に苦情をお申し立てください：
rights-complain-anywhere = お住まいの国のデータ保護機関に苦情を申し立てることができます。


## What stands in for a blocked video or map

placeholder-title = { $name }は読み込まれていません
placeholder-reason = 読み込むと、このサイトへの訪問に関するデータが{ $vendor }に送信されます。「{ $category }」は許可されていません。
placeholder-once = 一度だけ読み込む
placeholder-always = { $name }を常に許可
placeholder-open = { $host }で開く


## When something went wrong: a title, and one sentence

problem-not-found = ページが見つかりません
problem-not-found-text = このアドレスにページはありません。
problem-refused = 選択を受け付けられませんでした
problem-foreign = この選択は、当サイトのページから送信されたものではありません。
problem-unreadable = フォームを読み取れなかったため、何も変更されていません。戻ってもう一度お試しください。
problem-too-much = 個別の選択が多すぎて記憶できません。カテゴリーごとに選択してください。
problem-not-saved = 選択を保存できませんでした
problem-not-saved-text = 現在、同意を記録できないため、何もオンにしていません。1分ほどしてからもう一度お試しください。
