language-name = 한국어
language-direction = ltr
list-separator = {", "}


## The banner

banner-label = 쿠키 및 추적
banner-title = { $site } 쿠키 안내
banner-title-unnamed = 이 사이트의 쿠키 안내
banner-text = 이 사이트는 쿠키를 사용합니다. 쿠키와 그 밖의 추적 기술은 더 편리한 이용 환경을 제공하고, 방문 현황을 분석하며, 방문자가 어디에서 오는지 파악하는 데 사용됩니다.
off-until-yes = 동의하기 전까지 꺼짐: { $categories }.
on-unless-no = 거부하지 않으면 켜짐: { $categories }.
on-with-notice = 켜져 있으며 끌 수 있음: { $categories }.
on-for-statistics = 자체 통계를 위해, 반대하지 않으면 켜짐: { $names }.
sale-notice = 방문에 관한 데이터를 광고 회사가 받도록 허용하는 것은 개인정보의 판매 또는 공유로 간주될 수 있습니다.
do-not-sell = 내 개인정보를 판매하거나 공유하지 않음
your-privacy-choices = 개인정보 보호 선택
opted-out = 판매 및 공유를 거부함
your-rights = 이용자의 권리
third-parties = 데이터를 받을 수 있는 제3자: { $count }
change-your-mind = 선택은 ‘{ $link }’에서 언제든지 변경할 수 있습니다.
accept-all = 모두 수락
reject-all = 모두 거부
choose = 선택
save-choice = 내 선택 저장
cookie-settings = 쿠키 설정
settings-label = 쿠키
privacy-page = 개인정보 보호 안내
always-on = 항상 켜짐
outdated = 지난 방문 이후 동의를 구하는 내용이 변경되었습니다. 다시 선택해 주시기 바랍니다.
signal-honoured = 옵트아웃(거부) 요청이 반영되었습니다.
signal-effect = 사용 중인 브라우저가 { $signal } 신호를 보내므로, 여기에서 켜지 않는 한 ‘{ $marketing }’ 항목은 꺼진 상태로 유지됩니다.
signal-overridden = 사용 중인 브라우저가 { $signal } 신호를 보내고 있지만, 이 사이트에서는 마케팅을 허용하셨습니다. 여기에서 거부하면 신호가 다시 적용됩니다.


## The categories: a short name, and what it means for the visitor

category-necessary = 필수
category-necessary-text = 사이트 작동에 필요합니다. 보안 유지, 로그인 상태 유지, 작성한 양식 전송, 그리고 이 선택을 기억하는 데 사용됩니다. 항상 켜져 있습니다.
category-necessary-short = 사이트가 작동하고 선택을 기억하는 데 필요한 것입니다.
category-functional = 기능
category-functional-short = 지도, 채팅, 글꼴, 삽입된 양식처럼 다른 회사가 제공하는 추가 기능입니다.
category-functional-text = { category-functional-short } 해당 회사는 IP 주소와 현재 보고 있는 페이지를 알 수 있습니다. 허용하지 않으면 이 기능들은 꺼진 상태로 유지됩니다.
category-analytics = 분석
category-analytics-short = 어떤 페이지를 얼마나 오래 읽는지, 방문자가 어디에서 오는지 등 사이트 이용 현황을 측정합니다.
category-analytics-text = { category-analytics-short } 측정하는 회사는 방문을 구별하기 위해 쿠키를 설정합니다. 허용하지 않으면 해당 회사가 방문을 집계하지 않습니다.
category-marketing = 마케팅
category-marketing-short = 광고 회사가 이 사이트와 다른 사이트에서 방문자를 알아보고 광고를 표시하며 그 효과를 측정할 수 있게 합니다.
category-marketing-text = { category-marketing-short } 광고 회사는 이번 방문을 방문자에 관한 프로필에 추가할 수 있습니다. 허용하지 않아도 광고가 표시될 수 있지만, 이 사이트
    방문을 바탕으로 한 광고는 아닙니다.
category-media = 외부 미디어
category-media-short = YouTube나 X 등 다른 사이트에서 가져와 표시하는 동영상, 게시물 및 기타 콘텐츠입니다.
category-media-text = { category-media-short } 이러한 콘텐츠를 불러오면 제공업체가 IP 주소와 현재 보고 있는 페이지를 알 수 있고 쿠키를 설정할 수 있습니다. 허용하지 않으면 그
    자리에 링크가 표시됩니다.


## The settings page

settings-introduction = 방문할 때 무엇을 불러오고 저장할 수 있는지 정해 주십시오. 여기에 있는 항목은 모두 사이트 이용에 꼭 필요한 것이 아니며, 거부해도 불이익이 없고, 언제든지 선택을 변경하거나 철회할 수
    있습니다.
choice-saved = 선택이 저장되었습니다.
in-force = 현재 적용 상태
in-force-chosen = 선택을 마치셨습니다.
in-force-not-chosen = 아직 선택하지 않으셨습니다.
in-force-signal = 아직 선택하지 않으셨습니다. 브라우저의 신호가 적용됩니다.
in-force-necessary = 필수 항목만 켜져 있습니다.
in-force-allowed = 필수 항목 외에 켜져 있는 항목: { $allowed }.
what-you-can-allow = 허용할 수 있는 항목
for-everything = 모두 한 번에 또는 위에서 선택한 대로 적용
unasked = 묻지 않고 불러오는 항목
unasked-text = 사이트는 모든 방문자에게 이 항목들을 불러올 수 있습니다. 이때 제작자는 방문자의 네트워크 주소를 알 수 있습니다.
services = 서비스: { $count }
choose-singly = ‘{ $category }’ 항목을 선택하면 아래 서비스가 모두 허용됩니다. 일부만 허용하려면 이 항목은 선택하지 말고 여기에서 개별로 선택하십시오.
needs-all = 무엇이든 불러올 수 있으므로, 다음 항목이 모두 허용되었거나 이 서비스를 직접 선택한 경우에만 작동합니다: { $categories }.
privacy-notice = 개인정보 처리 안내
cookies = 쿠키: { $count }
cookie-name = 쿠키
cookie-purpose = 용도
cookie-kept = 보관 기간
first-party = 이 사이트
third-party = 제3자
third-party-domain = 제3자, { $domain }
not-stated = 명시되지 않음
until-closed = 브라우저를 닫을 때까지
one-year = 1년
years = { $count }년
one-month = 1개월
months = { $count }개월
one-week = 1주
weeks = { $count }주
one-day = 1일
days = { $count }일
one-hour = 1시간
hours = { $count }시간
one-minute = 1분
minutes = { $count }분
one-second = 1초
seconds = { $count }초
back = 사이트로 돌아가기
questions = 문의:
language = 언어


## The cookie declaration: a page that lists all cookies and services

declaration-title = 쿠키 및 서비스
declaration-text = 이 사이트가 사용자의 기기에 저장하거나 다른 곳에서 불러올 수 있는 항목을 누가, 무엇을 위해, 얼마 동안 사용하는지와 함께 보여 줍니다. 지금은 ‘{ state-on }’으로
    표시된 항목만 작동합니다.
search-for = 이름, 회사, 쿠키 또는 용도
search-in = 분류
search-all = 모두
search = 검색
search-found = 검색 결과: { $count }
search-show-all = 모두 보기
on-this-page = 이 페이지의 내용
state-on = 켜짐
state-off = 꺼짐
own-cookies = 이 사이트의 자체 쿠키
own-cookies-text = 이 쿠키들은 사이트가 직접 설정합니다. 이름에 ‘consent’가 들어 있는 쿠키는 선택할 때에만 설정됩니다. 이 쿠키가 없으면 선택을 보관할 수도, 증명할 수도 없습니다.
state-cookie-purpose = 선택을 기억합니다. 같은 선택을 한 모든 사람에게 동일합니다.
once-cookie-purpose = 동영상 하나와 같이 계속 허용하지는 않은 콘텐츠를 한 번만 불러올 수 있게 합니다.
identity-cookie-purpose = 선택 기록을 찾을 수 있는 무작위 번호입니다. 설정 페이지만 이 번호를 받습니다.
in-storage = 브라우저 저장소
until-deleted = 직접 삭제할 때까지
no-cookies = 알려진 쿠키가 없습니다. 제작자는 방문자의 네트워크 주소를 알 수 있습니다.
exempt-text = 이 사이트의 자체 통계를 위해서만 작동합니다. 설정에서 거부하거나 선택하지 않은 상태로 두어 반대할 수 있습니다.
exempt-limits = 최대 보관 기간: 쿠키 { $cookies }, 통계 자료 { $figures }.
help-title = 브라우저에서 설정하기
help-text = 브라우저에서 모든 사이트의 쿠키를 한꺼번에 삭제하거나 거부할 수도 있습니다. 그러면 일부 사이트와 그 사이트의 양식이 작동하지 않을 수 있습니다. 다른 회사의 쿠키는 브라우저에서만 삭제할 수
    있습니다. 아래 용어는 브라우저 영어판을 기준으로 합니다.
help-by = { $vendor } 도움말
help-reviewed = 확인한 날짜: { $date }

rights-title = { your-rights }
rights-withdraw = 선택할 때와 똑같이 쉽게, 언제든지 선택을 변경하거나 철회할 수 있습니다:
rights-access = 저희가 보유한 본인의 정보가 무엇인지 문의하고 정정을 요청할 수 있습니다.
rights-erase = 그 정보의 삭제를 요청할 수 있습니다.
rights-opt-out = 그 정보를 판매하거나 공유하지 않도록 요청할 수 있습니다. 이러한 권리를 행사해도 누구도 불이익을 받지 않습니다.
rights-record = 선택은 다음 쿠키에 있는 번호로 기록됩니다: { $cookie }. 신원을 알 수 있는 다른 내용은 기록되지 않습니다. 기록을 보려면 그 번호를 저희에게 보내 주십시오.
rights-within-a-month = 1개월 이내에 답변해 드립니다.
rights-within-days = 답변 기한(일): { $days }.
rights-within-working-days = 답변 기한(영업일): { $days }.
rights-contact = 문의처:
rights-complain = 다음 기관에 민원을 제기할 수 있습니다:
rights-complain-first = 저희의 답변이 만족스럽지 않으면 먼저 저희에게, 그다음에 다음 기관에 민원을 제기해 주십시오:
rights-complain-anywhere = 거주 국가의 개인정보 보호 기관에 민원을 제기할 수 있습니다.


## What stands in for a blocked video or map

placeholder-title = { $name } 콘텐츠를 불러오지 않았습니다
placeholder-reason = 불러오면 이 사이트 방문에 관한 데이터가 다음 회사로 전송됩니다: { $vendor }. ‘{ $category }’ 항목이 허용되지 않았습니다.
placeholder-once = 한 번만 불러오기
placeholder-always = { $name } 항상 허용
placeholder-open = { $host }에서 열기


## When something went wrong: a title, and one sentence

problem-not-found = 페이지를 찾을 수 없음
problem-not-found-text = 이 주소에 해당하는 페이지가 없습니다.
problem-refused = 선택이 반영되지 않았습니다
problem-foreign = 이 사이트의 페이지에서 보낸 선택이 아닙니다.
problem-unreadable = 양식을 읽을 수 없어 아무것도 변경되지 않았습니다. 뒤로 돌아가 다시 시도해 주십시오.
problem-too-much = 개별 선택이 너무 많아 기억할 수 없습니다. 항목별로 선택해 주십시오.
problem-not-saved = 선택을 저장하지 못했습니다
problem-not-saved-text = 지금은 동의를 기록할 수 없어 아무것도 켜지 않았습니다. 1분 후에 다시 시도해 주십시오.
