language-name = Tiếng Việt
language-direction = ltr
list-separator = {", "}


## The banner

banner-label = Cookie và theo dõi
banner-title = Cookie trên { $site }
banner-title-unnamed = Cookie trên trang web này
banner-text = Chúng tôi sử dụng cookie và các công nghệ theo dõi khác để cải thiện trải nghiệm duyệt web của quý vị, phân tích
    lưu lượng truy cập và hiểu khách truy cập đến từ đâu.
off-until-yes = Tắt cho đến khi quý vị đồng ý: { $categories }.
on-unless-no = Bật trừ khi quý vị từ chối: { $categories }.
on-with-notice = Đang bật, và quý vị có thể tắt: { $categories }.
on-for-statistics = Bật cho mục đích thống kê riêng của chúng tôi, trừ khi quý vị phản đối: { $names }.
sale-notice = Việc để các công ty quảng cáo nhận dữ liệu về lượt truy cập của quý vị có thể được coi là bán hoặc chia sẻ
    thông tin cá nhân của quý vị.
do-not-sell = Không bán hoặc chia sẻ thông tin cá nhân của tôi
your-privacy-choices = Lựa chọn về quyền riêng tư của quý vị
opted-out = Đã từ chối việc bán và chia sẻ
your-rights = Quyền của quý vị
third-parties = Các bên thứ ba có thể nhận dữ liệu: { $count }
change-your-mind = Quý vị có thể thay đổi quyết định bất cứ lúc nào tại “{ $link }”.
accept-all = Chấp nhận tất cả
reject-all = Từ chối tất cả
choose = Chọn
save-choice = Lưu lựa chọn của tôi
cookie-settings = Cài đặt cookie
settings-label = Cookie
privacy-page = Trang quyền riêng tư
always-on = Luôn bật
outdated = Những gì chúng tôi xin phép đã thay đổi kể từ lần truy cập trước của quý vị, vì vậy xin vui lòng chọn lại.
signal-honoured = Yêu cầu từ chối của quý vị đã được thực hiện.
signal-effect = Trình duyệt của quý vị gửi tín hiệu { $signal }, vì vậy “{ $marketing }” vẫn tắt trừ khi quý vị bật tại
    đây.
signal-overridden = Trình duyệt của quý vị gửi tín hiệu { $signal }. Tuy vậy, quý vị đã cho phép tiếp thị trên trang web
    này; hãy từ chối tại đây để tín hiệu có hiệu lực trở lại.


## The categories: a short name, and what it means for the visitor

category-necessary = Cần thiết
category-necessary-text = Cần để trang web này hoạt động: để giữ an toàn cho trang, duy trì đăng nhập, gửi các biểu mẫu quý vị
    điền và ghi nhớ lựa chọn này. Các mục này luôn bật.
category-necessary-short = Những gì trang web cần để hoạt động và ghi nhớ lựa chọn của quý vị.
category-functional = Chức năng
category-functional-short = Các tính năng bổ sung từ công ty khác, như bản đồ, trò chuyện, phông chữ và biểu mẫu nhúng.
category-functional-text = { category-functional-short } Các công ty đó thấy địa chỉ IP của quý vị và trang quý vị đang xem.
    Nếu không cho phép, các tính năng này vẫn tắt.
category-analytics = Phân tích
category-analytics-short = Đo lường cách trang web được sử dụng: trang nào được đọc, trong bao lâu và khách truy cập đến từ
    đâu.
category-analytics-text = { category-analytics-short } Các công ty đo lường đặt cookie để phân biệt các lượt truy cập. Nếu
    không cho phép, họ không tính lượt truy cập của quý vị.
category-marketing = Tiếp thị
category-marketing-short = Cho phép các công ty quảng cáo nhận ra quý vị ở đây và trên các trang web khác, để hiển thị quảng
    cáo cho quý vị và đo lường hiệu quả của quảng cáo.
category-marketing-text = { category-marketing-short } Họ có thể thêm lượt truy cập này vào hồ sơ về quý vị. Nếu không cho
    phép, quý vị vẫn có thể thấy quảng cáo, nhưng không dựa trên lượt truy cập của quý vị tại đây.
category-media = Nội dung bên ngoài
category-media-short = Video, bài đăng và nội dung khác hiển thị từ các trang web khác, như YouTube hoặc X.
category-media-text = { category-media-short } Khi nội dung đó được tải, nhà cung cấp thấy địa chỉ IP của quý vị và trang
    quý vị đang xem, và có thể đặt cookie. Nếu không cho phép, quý vị thấy một liên kết thay vào đó.


## The settings page

settings-introduction = Quý vị quyết định những gì được tải và lưu trữ khi truy cập. Không có mục nào ở đây là bắt buộc để sử
    dụng trang web, từ chối không khiến quý vị mất gì, và quý vị có thể thay đổi hoặc rút lại lựa chọn bất cứ lúc nào.
choice-saved = Lựa chọn của quý vị đã được lưu.
in-force = Đang áp dụng
in-force-chosen = Quý vị đã chọn.
in-force-not-chosen = Quý vị chưa chọn.
in-force-signal = Quý vị chưa chọn; tín hiệu của trình duyệt được áp dụng.
in-force-necessary = Chỉ những gì cần thiết đang bật.
in-force-allowed = Đang bật ngoài những gì cần thiết: { $allowed }.
what-you-can-allow = Những gì quý vị có thể cho phép
for-everything = Cho tất cả cùng lúc, hoặc theo các mục đã đánh dấu ở trên
unasked = Được tải mà không hỏi
unasked-text = Trang web có thể tải những mục này cho mọi người. Khi đó, bên tạo ra chúng thấy địa chỉ mạng của quý vị.
services = Dịch vụ: { $count }
choose-singly = “{ $category }” cho phép tất cả các dịch vụ này. Để chỉ cho phép một số, hãy bỏ trống mục đó và đánh dấu từng
    dịch vụ tại đây.
needs-all = Có thể tải bất cứ thứ gì, nên chỉ chạy khi tất cả các mục sau được cho phép, hoặc khi chính dịch vụ này được đánh
    dấu: { $categories }.
privacy-notice = Thông báo về quyền riêng tư
cookies = Cookie: { $count }
cookie-name = Cookie
cookie-purpose = Mục đích
cookie-kept = Thời gian lưu
first-party = của trang web này
third-party = bên thứ ba
third-party-domain = bên thứ ba, { $domain }
not-stated = không nêu
until-closed = cho đến khi quý vị đóng trình duyệt
one-year = 1 năm
years = { $count } năm
one-month = 1 tháng
months = { $count } tháng
one-week = 1 tuần
weeks = { $count } tuần
one-day = 1 ngày
days = { $count } ngày
one-hour = 1 giờ
hours = { $count } giờ
one-minute = 1 phút
minutes = { $count } phút
one-second = 1 giây
seconds = { $count } giây
back = Quay lại trang web
questions = Quý vị có câu hỏi?
language = Ngôn ngữ


## The cookie declaration: a page that lists all cookies and services

declaration-title = Cookie và dịch vụ
declaration-text = Những gì trang web này có thể lưu trên thiết bị của quý vị hoặc tải từ nơi khác: do ai, để làm gì và
    trong bao lâu. Hiện chỉ những mục ghi “{ state-on }” đang chạy.
search-for = Tên, công ty, cookie hoặc mục đích
search-in = Danh mục
search-all = Tất cả
search = Tìm kiếm
search-found = Tìm thấy: { $count }
search-show-all = Hiển thị tất cả
on-this-page = Trên trang này
state-on = Bật
state-off = Tắt
own-cookies = Cookie riêng của trang web này
own-cookies-text = Các cookie này do chính trang web đặt. Những cookie có “consent” trong tên chỉ được đặt khi quý vị
    chọn: nếu không có chúng, lựa chọn của quý vị không thể được lưu giữ và cũng không thể được chứng minh.
state-cookie-purpose = Ghi nhớ lựa chọn của quý vị. Cookie này giống nhau đối với tất cả những người chọn như nhau.
once-cookie-purpose = Cho phép tải một lần nội dung mà quý vị chưa cho phép lâu dài, chẳng hạn như một video.
identity-cookie-purpose = Một số ngẫu nhiên dùng để tìm bản ghi lựa chọn của quý vị. Chỉ trang cài đặt nhận được số này.
in-storage = trong bộ nhớ của trình duyệt
until-deleted = cho đến khi quý vị xóa
no-cookies = Không có cookie nào được biết đến. Bên tạo ra dịch vụ thấy địa chỉ mạng của quý vị.
exempt-text = Chỉ chạy cho mục đích thống kê riêng của trang web này. Quý vị có thể phản đối trong phần cài đặt bằng
    cách từ chối hoặc bỏ trống mục này.
exempt-limits = Thời gian lưu tối đa: cookie – { $cookies }; số liệu thống kê – { $figures }.
help-title = Trong trình duyệt của quý vị
help-text = Quý vị cũng có thể xóa hoặc từ chối cookie trong trình duyệt, trên mọi trang web cùng lúc. Khi đó, một số
    trang web và biểu mẫu trên đó có thể không hoạt động. Cookie của các công ty khác chỉ có thể được xóa tại đó. Tên
    các mục được lấy theo phiên bản tiếng Anh của trình duyệt.
help-by = Trợ giúp của { $vendor }
help-reviewed = Ngày rà soát: { $date }

rights-title = { your-rights }
rights-withdraw = Quý vị có thể thay đổi hoặc rút lại lựa chọn bất cứ lúc nào, dễ dàng như khi đã chọn:
rights-access = Quý vị có thể hỏi chúng tôi đang lưu giữ thông tin gì về quý vị và yêu cầu sửa lại cho đúng.
rights-erase = Quý vị có thể yêu cầu chúng tôi xóa thông tin đó.
rights-opt-out = Quý vị có thể yêu cầu chúng tôi không bán hoặc chia sẻ thông tin đó. Không ai bị đối xử kém hơn vì sử
    dụng các quyền này.
rights-record = Các lựa chọn của quý vị được ghi lại theo số trong cookie { $cookie }, không kèm theo bất cứ điều gì
    khác cho biết quý vị là ai. Xin gửi cho chúng tôi số đó nếu quý vị muốn xem bản ghi.
rights-within-a-month = Chúng tôi trả lời trong vòng một tháng.
rights-within-days = Thời hạn trả lời, tính bằng ngày: { $days }.
rights-within-working-days = Thời hạn trả lời, tính bằng ngày làm việc: { $days }.
rights-contact = Xin liên hệ tại đây:
rights-complain = Quý vị có thể khiếu nại với:
rights-complain-first = Nếu quý vị không hài lòng với câu trả lời của chúng tôi, xin khiếu nại với chúng tôi trước, sau
    đó với:
rights-complain-anywhere = Quý vị có thể khiếu nại với cơ quan bảo vệ dữ liệu của nước mình.


## What stands in for a blocked video or map

placeholder-title = { $name } chưa được tải
placeholder-reason = Nếu tải, dữ liệu về lượt truy cập của quý vị sẽ được gửi đến { $vendor }. Quý vị chưa cho phép
    “{ $category }”.
placeholder-once = Tải một lần
placeholder-always = Luôn cho phép { $name }
placeholder-open = Mở trên { $host }


## When something went wrong: a title, and one sentence

problem-not-found = Không tìm thấy trang
problem-not-found-text = Không có trang nào ở địa chỉ này.
problem-refused = Lựa chọn của quý vị không được tiếp nhận
problem-foreign = Lựa chọn không đến từ một trang của trang web này.
problem-unreadable = Không đọc được biểu mẫu, nên chưa có gì thay đổi. Xin vui lòng quay lại và thử lại.
problem-too-much = Có quá nhiều lựa chọn riêng lẻ để ghi nhớ: xin vui lòng chọn theo nhóm.
problem-not-saved = Không lưu được lựa chọn của quý vị
problem-not-saved-text = Hiện chúng tôi không thể ghi nhận sự đồng ý của quý vị, nên chưa bật mục nào; xin vui lòng thử lại sau
    một phút.
