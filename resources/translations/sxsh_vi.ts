<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>Activity</name>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Hoạt động</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Chủ trì</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>Import from file…</source>
        <translation>Nhập từ file…</translation>
    </message>
    <message>
        <source>Add an activity</source>
        <translation>Thêm hoạt động</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Hoạt động</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Mọi trạng thái</translation>
    </message>
    <message>
        <source>This task area has no activity yet</source>
        <translation>Nhiệm vụ này chưa có hoạt động</translation>
    </message>
    <message>
        <source>Activities say who does what by when. Type them, or take them from the plan&apos;s annex.</source>
        <translation>Hoạt động cho biết ai làm việc gì, bao giờ xong. Có thể nhập tay hoặc lấy từ phụ lục của kế hoạch.</translation>
    </message>
    <message>
        <source>Activities by year and state</source>
        <translation>Hoạt động theo năm và trạng thái</translation>
    </message>
    <message>
        <source>Outputs, % of plan</source>
        <translation>Kết quả, % kế hoạch</translation>
    </message>
    <message>
        <source>Money by source (million đồng)</source>
        <translation>Kinh phí theo nguồn (triệu đồng)</translation>
    </message>
    <message>
        <source>Facilities reached by district</source>
        <translation>Số cơ sở tham gia theo huyện</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ai làm</translation>
    </message>
    <message>
        <source>When and how far</source>
        <translation>Thời hạn và tiến độ</translation>
    </message>
    <message>
        <source>For the report</source>
        <translation>Đưa vào báo cáo</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Add an output</source>
        <translation>Thêm kết quả</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Mọi năm</translation>
    </message>
    <message>
        <source>Clause %1 of the plan: %2</source>
        <translation>Theo %1 của kế hoạch: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln activities</source>
        <translation>
            <numerusform>%Ln hoạt động</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln quá hạn</numerusform>
        </translation>
    </message>
    <message>
        <source>No output is planned</source>
        <translation>Chưa có kết quả nào được giao</translation>
    </message>
    <message>
        <source>done</source>
        <translation>thực hiện</translation>
    </message>
    <message>
        <source>No money is recorded</source>
        <translation>Chưa có số liệu kinh phí</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>kế hoạch</translation>
    </message>
    <message>
        <source>spent</source>
        <translation>giải ngân</translation>
    </message>
    <message>
        <source>No activity has a year</source>
        <translation>Chưa có hoạt động nào ghi năm</translation>
    </message>
    <message>
        <source>No facility took part yet</source>
        <translation>Chưa có cơ sở nào tham gia</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>đã tham gia</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Hoạt động mới</translation>
    </message>
    <message>
        <source>Not started or stopped</source>
        <translation>Chưa bắt đầu hoặc dừng</translation>
    </message>
    <message>
        <source>By year, by district</source>
        <translation>Theo năm, theo huyện</translation>
    </message>
    <message>
        <source>Outputs, money</source>
        <translation>Kết quả, kinh phí</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Thực hiện</translation>
    </message>
    <message>
        <source>Without a year</source>
        <translation>Không có năm</translation>
    </message>
    <message>
        <source>no year</source>
        <translation>không có năm</translation>
    </message>
    <message>
        <source>No output is written down yet.</source>
        <translation>Chưa có kết quả nào.</translation>
    </message>
</context>
<context>
    <name>Amend</name>
    <message>
        <source>Amend a target</source>
        <translation>Điều chỉnh chỉ tiêu</translation>
    </message>
    <message>
        <source>Amend %1?</source>
        <translation>Điều chỉnh chỉ tiêu %1?</translation>
    </message>
    <message>
        <source>A new version is added. Figures before the day it takes effect are still seen from the version that was in force then.</source>
        <translation>Chương trình thêm một phiên bản mới. Số liệu trước ngày hiệu lực vẫn đối chiếu với phiên bản có hiệu lực khi đó.</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Tối thiểu</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Tối đa</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>Decided by (number, date, issuer)</source>
        <translation>Quyết định (số, ngày, cơ quan)</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Hiệu lực từ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Amend the target</source>
        <translation>Điều chỉnh chỉ tiêu</translation>
    </message>
    <message>
        <source>too many digits</source>
        <translation>quá nhiều chữ số</translation>
    </message>
    <message>
        <source>needs a day such as 30/6/2018</source>
        <translation>cần một ngày, ví dụ 30/6/2018</translation>
    </message>
    <message>
        <source>between 0 and 100</source>
        <translation>phải từ 0 đến 100</translation>
    </message>
</context>
<context>
    <name>Amendment</name>
    <message>
        <source>Name the decision that amends the target: its number, date and who signed it.</source>
        <translation>Nêu quyết định điều chỉnh mục tiêu: số, ngày và người ký.</translation>
    </message>
    <message>
        <source>Say from which day the amended target is in force.</source>
        <translation>Nêu ngày mục tiêu điều chỉnh có hiệu lực.</translation>
    </message>
    <message>
        <source>The target has a version in force from %1 (%2): the amended one must begin after that day.</source>
        <translation>Mục tiêu đã có bản áp dụng từ %1 (%2): bản điều chỉnh phải có hiệu lực sau ngày đó.</translation>
    </message>
    <message>
        <source>Say by which day the target is to be reached.</source>
        <translation>Nêu ngày phải đạt mục tiêu.</translation>
    </message>
    <message>
        <source>The amended target takes effect after it is due.</source>
        <translation>Mục tiêu điều chỉnh có hiệu lực sau thời hạn phải đạt.</translation>
    </message>
    <message>
        <source>The upper end of the band is below its lower end.</source>
        <translation>Mức tối đa thấp hơn mức tối thiểu.</translation>
    </message>
    <message>
        <source>Amend the target of %1: %2</source>
        <translation>Điều chỉnh mục tiêu của %1: %2</translation>
    </message>
</context>
<context>
    <name>Attachment</name>
    <message>
        <source>“%1” is not there, or is a folder. Choose a file.</source>
        <translation>Không có “%1”, hoặc đó là thư mục. Hãy chọn một file.</translation>
    </message>
    <message>
        <source>“%1” has %2 MB; at most 10 MB can be kept in the plan. Scan it at a lower resolution, or attach only the pages that matter.</source>
        <translation>“%1” nặng %2 MB; file kế hoạch chỉ giữ được tối đa 10 MB. Hãy quét ở độ phân giải thấp hơn, hoặc chỉ đính kèm các trang cần thiết.</translation>
    </message>
    <message>
        <source>“%1” is empty. Check it before attaching it.</source>
        <translation>“%1” là file trống. Hãy kiểm tra trước khi đính kèm.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2. It may be open elsewhere.</source>
        <translation>Không đọc được “%1”: %2. File có thể đang mở ở nơi khác.</translation>
    </message>
    <message>
        <source>“%1” changed while it was read. Close it elsewhere and try again.</source>
        <translation>“%1” thay đổi trong lúc đọc. Hãy đóng file ở nơi khác rồi thử lại.</translation>
    </message>
    <message>
        <source>This kind of file is shown by another program on this computer. It gets a copy: what is changed there does not change the plan.</source>
        <translation>Loại file này do chương trình khác trên máy mở. Chương trình đó nhận một bản sao: sửa ở đó không làm đổi kế hoạch.</translation>
    </message>
    <message>
        <source>This kind of file is not opened from here. Save a copy to look at it.</source>
        <translation>Không mở loại file này từ đây. Hãy lưu một bản sao để xem.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Lưu bản sao…</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Mở bản sao</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Evidence of</source>
        <translation>Minh chứng cho</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dung lượng</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>Đính kèm…</translation>
    </message>
    <message>
        <source>No file yet. Attach a scan, a photo or a PDF, or drop it here; at most 10 MB each.</source>
        <translation>Chưa có file. Đính kèm bản quét, ảnh hoặc PDF, hoặc thả file vào đây; mỗi file tối đa 10 MB.</translation>
    </message>
    <message>
        <source>Attached “%1”</source>
        <translation>Đính kèm “%1”</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Đính kèm file</translation>
    </message>
    <message>
        <source>Scans, photos, documents</source>
        <translation>Bản quét, ảnh, tài liệu</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Mọi file</translation>
    </message>
    <message>
        <source>A copy of “%1” for the other program cannot be made. Close it there, or save a copy yourself.</source>
        <translation>Không tạo được bản sao của “%1” cho chương trình khác. Hãy đóng file ở đó, hoặc tự lưu một bản sao.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Lưu bản sao</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Choose another folder.</source>
        <translation>Không ghi được “%1”. Hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>Removed “%1”</source>
        <translation>Xóa “%1”</translation>
    </message>
    <message>
        <source>Evidence of %1</source>
        <translation>Minh chứng cho %1</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln files</source>
        <translation>
            <numerusform>Xóa %Ln file</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no picture or PDF although it is called one; it may be damaged. Open it to check it, or scan it again.</source>
        <translation>“%1” không phải ảnh hay PDF dù có đuôi như vậy; file có thể bị hỏng. Hãy mở ra kiểm tra hoặc quét lại.</translation>
    </message>
    <message>
        <source>This page cannot be shown.</source>
        <translation>Không hiển thị được trang này.</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Trang trước</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Trang sau</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Trang %1/%2</translation>
    </message>
    <message>
        <source>The name ends like that of a plan, which nothing else replaces. Choose another name.</source>
        <translation>Tên này có đuôi của file kế hoạch; file kế hoạch không bị thay bằng file khác. Chọn tên khác.</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message numerus="yes">
        <source>%1 – %Ln short of its trajectory</source>
        <translation>
            <numerusform>%1 – cần thêm %Ln để đạt lộ trình</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – behind its trajectory</source>
        <translation>%1 – chậm so với lộ trình</translation>
    </message>
    <message>
        <source>%1 is at %2, its trajectory at %3.</source>
        <translation>%1: đạt %2, lộ trình %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %Ln not known</source>
        <translation>
            <numerusform>%1 – %Ln chưa rõ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>và %Ln hoạt động khác</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue activities</source>
        <translation>
            <numerusform>%Ln hoạt động quá hạn</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2 disbursed</source>
        <translation>%1 – giải ngân %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 million đồng planned for %4 are disbursed, with %5 of the year gone.</source>
        <translation>%1: giải ngân %2/%3 triệu đồng dự toán năm %4, trong khi đã qua %5 thời gian của năm.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing valid is on record of %Ln</source>
        <translation>
            <numerusform>Có %Ln đối tượng chưa có thông tin còn hiệu lực</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BareNames</name>
    <message>
        <source>The data file “%1” has no words in row %2. Mend the file or install the program again.</source>
        <translation>File dữ liệu “%1” không có từ nào ở dòng %2. Hãy sửa file hoặc cài lại chương trình.</translation>
    </message>
</context>
<context>
    <name>Budget</name>
    <message>
        <source>Without a clause</source>
        <translation>Chưa gắn với khoản nào</translation>
    </message>
    <message>
        <source>Without a source</source>
        <translation>Chưa ghi nguồn</translation>
    </message>
    <message>
        <source>Without a task area</source>
        <translation>Chưa gắn với nhiệm vụ nào</translation>
    </message>
    <message>
        <source>Without an activity</source>
        <translation>Chưa gắn với hoạt động nào</translation>
    </message>
    <message>
        <source>No money is recorded as disbursed or settled for the activity.</source>
        <translation>Chưa ghi số tiền giải ngân hay quyết toán của hoạt động.</translation>
    </message>
    <message>
        <source>It is not known how much was brought.</source>
        <translation>Chưa biết đã đạt được bao nhiêu.</translation>
    </message>
    <message>
        <source>Nothing has been brought yet.</source>
        <translation>Chưa có kết quả nào.</translation>
    </message>
    <message>
        <source>The support is %1 đồng, but at most %2 đồng is allowed (%3).</source>
        <translation>Mức hỗ trợ là %1 đồng, trong khi chỉ được tối đa %2 đồng (%3).</translation>
    </message>
    <message>
        <source>The advances are %1 đồng, but at most %2 of the %3 đồng allocated may be advanced, %4 đồng (%5).</source>
        <translation>Đã tạm ứng %1 đồng, trong khi chỉ được tạm ứng tối đa %2 của %3 đồng được giao, tức %4 đồng (%5).</translation>
    </message>
    <message>
        <source>The support is %1 đồng, but at most %2 of the cost is allowed, %3 đồng (%4).</source>
        <translation>Mức hỗ trợ là %1 đồng, trong khi chỉ được tối đa %2 chi phí, tức %3 đồng (%4).</translation>
    </message>
    <message>
        <source>The facility gets %1 đồng for this in all, but at most %2 đồng is allowed (%3).</source>
        <translation>Cơ sở được hỗ trợ tổng cộng %1 đồng cho nội dung này, trong khi chỉ được tối đa %2 đồng (%3).</translation>
    </message>
</context>
<context>
    <name>BulkEdit</name>
    <message>
        <source>%1 of “%2”: %3</source>
        <translation>%1 của “%2”: %3</translation>
    </message>
    <message>
        <source>%1 of %2 records of “%3”: %4</source>
        <translation>%1 của %2 bản ghi “%3”: %4</translation>
    </message>
    <message>
        <source>“%1” has no column “%2” that could be filled in.</source>
        <translation>“%1” không có cột “%2” để điền.</translation>
    </message>
    <message>
        <source>Another of the chosen records changes the same enterprise in another way. Change this one by itself.</source>
        <translation>Một bản ghi khác được chọn sửa cùng doanh nghiệp này theo cách khác. Sửa riêng bản ghi này.</translation>
    </message>
    <message>
        <source>Added %1 records of “%2”</source>
        <translation>Thêm %1 bản ghi “%2”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records change.</source>
        <translation>
            <numerusform>%Ln bản ghi thay đổi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have this value already.</source>
        <translation>
            <numerusform>%Ln bản ghi đã có giá trị này.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are refused and stay as they are:</source>
        <translation>
            <numerusform>%Ln bản ghi không nhận và giữ nguyên:</numerusform>
        </translation>
    </message>
    <message>
        <source>The value goes into every record chosen. One undo takes all of it back.</source>
        <translation>Giá trị được ghi vào mọi bản ghi đã chọn. Hoàn tác một lần là trở lại như cũ.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Ô</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Giá trị mới</translation>
    </message>
    <message>
        <source>Give a value.</source>
        <translation>Cần nhập giá trị.</translation>
    </message>
    <message>
        <source>Give a value, or “-” to clear it.</source>
        <translation>Nhập giá trị, hoặc “-” để xóa.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln records: %2</source>
        <translation>
            <numerusform>%1 của %Ln bản ghi: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is to be the same for %Ln records?</source>
        <translation>
            <numerusform>Thông tin nào giống nhau cho %Ln bản ghi?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is to be put on record for %Ln facilities?</source>
        <translation>
            <numerusform>Ghi nhận điều gì cho %Ln cơ sở?</numerusform>
        </translation>
    </message>
    <message>
        <source>This is on record already: nothing is added.</source>
        <translation>Đã có trong hồ sơ: không thêm.</translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln records</source>
        <translation>
            <numerusform>Sửa %Ln bản ghi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln facts</source>
        <translation>
            <numerusform>Ghi %Ln thông tin</numerusform>
        </translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Có hiệu lực từ</translation>
    </message>
    <message>
        <source>The day of the change; without it what was on record is corrected, for earlier days too</source>
        <translation>Ngày bắt đầu thay đổi; nếu để trống thì sửa cả số liệu của những ngày trước đó</translation>
    </message>
</context>
<context>
    <name>Calculator</name>
    <message>
        <source>output</source>
        <translation>sản lượng</translation>
    </message>
    <message>
        <source>base period</source>
        <translation>kỳ gốc</translation>
    </message>
    <message>
        <source>report period</source>
        <translation>kỳ báo cáo</translation>
    </message>
    <message>
        <source>use</source>
        <translation>lượng tiêu thụ</translation>
    </message>
    <message>
        <source>“%1” is no year from %2 to %3.</source>
        <translation>“%1” không phải là năm từ %2 đến %3.</translation>
    </message>
    <message>
        <source>The threshold is a percentage, such as 8.</source>
        <translation>Ngưỡng là số phần trăm, ví dụ 8.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>dòng %1</translation>
    </message>
    <message>
        <source>The %1 of %2 in the %3 is still to be typed (0 where there was none).</source>
        <translation>Chưa nhập %1 của %2 trong %3 (ghi 0 nếu không có).</translation>
    </message>
    <message>
        <source>“%1” is no month: write it as 1/2018.</source>
        <translation>“%1” không phải là tháng: ghi theo dạng 1/2018.</translation>
    </message>
    <message>
        <source>The amount of adjustment %1 is still to be typed.</source>
        <translation>Chưa nhập lượng của điều chỉnh %1.</translation>
    </message>
    <message>
        <source>Adjustment %1 has no reason: without one it convinces nobody.</source>
        <translation>Điều chỉnh %1 chưa có lý do nên không thuyết phục được ai.</translation>
    </message>
    <message>
        <source>The month of adjustment %1 is still to be typed.</source>
        <translation>Chưa nhập tháng của điều chỉnh %1.</translation>
    </message>
    <message>
        <source>“%1” is no month: write its place in the report period, or 1/2018.</source>
        <translation>“%1” không phải là tháng: ghi thứ tự trong kỳ báo cáo, hoặc 1/2018.</translation>
    </message>
    <message>
        <source>%1 is not among the months of the report period.</source>
        <translation>%1 không thuộc các tháng của kỳ báo cáo.</translation>
    </message>
    <message>
        <source>months from the 61st on</source>
        <translation>các tháng từ tháng thứ 61</translation>
    </message>
    <message>
        <source>names of months</source>
        <translation>tên các tháng</translation>
    </message>
    <message>
        <source>an output that the line does not depend on</source>
        <translation>sản lượng không có trong phương trình hồi quy</translation>
    </message>
    <message>
        <source>a second coefficient of “%1”</source>
        <translation>hệ số thứ hai của “%1”</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Phương pháp</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Tài nguyên</translation>
    </message>
    <message>
        <source>Energy of all kinds (TOE)</source>
        <translation>Tổng năng lượng (TOE)</translation>
    </message>
    <message>
        <source>Year of the report</source>
        <translation>Năm báo cáo</translation>
    </message>
    <message>
        <source>The factors of TOE and CO₂ are those of this year.</source>
        <translation>Hệ số TOE và CO₂ lấy theo năm này.</translation>
    </message>
    <message>
        <source>Threshold, %</source>
        <translation>Ngưỡng, %</translation>
    </message>
    <message>
        <source>The saving that is to be reached, such as 8; empty: nothing is claimed.</source>
        <translation>Mức tiết kiệm cần đạt, ví dụ 8; để trống thì không kết luận đạt hay chưa.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Độ tin cậy</translation>
    </message>
    <message>
        <source>Units of the base period</source>
        <translation>Đơn vị kỳ gốc</translation>
    </message>
    <message>
        <source>Unit of use in the base period</source>
        <translation>Đơn vị lượng tiêu thụ kỳ gốc</translation>
    </message>
    <message>
        <source>Unit of output in the base period</source>
        <translation>Đơn vị sản lượng kỳ gốc</translation>
    </message>
    <message>
        <source>of the report period</source>
        <translation>kỳ báo cáo</translation>
    </message>
    <message>
        <source>Unit of use in the report period</source>
        <translation>Đơn vị lượng tiêu thụ kỳ báo cáo</translation>
    </message>
    <message>
        <source>Unit of output in the report period</source>
        <translation>Đơn vị sản lượng kỳ báo cáo</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>không ghi</translation>
    </message>
    <message>
        <source>Type the use and the output of the base period and of the report period. Months can be pasted from a spreadsheet (Ctrl+V).</source>
        <translation>Nhập lượng tiêu thụ và sản lượng của kỳ gốc và kỳ báo cáo. Có thể dán số liệu tháng từ Excel (Ctrl+V).</translation>
    </message>
    <message>
        <source>Type the name of each product, what it used in the base period, its output in both periods, and the total use of the report period.</source>
        <translation>Nhập tên từng sản phẩm, lượng tiêu thụ kỳ gốc của sản phẩm, sản lượng cả hai kỳ, và tổng tiêu thụ kỳ báo cáo.</translation>
    </message>
    <message>
        <source>Type the total use of both periods, then the name of each product, its coefficient of equivalent product and its output in both periods.</source>
        <translation>Nhập tổng tiêu thụ của hai kỳ, rồi tên từng sản phẩm, hệ số quy đổi ra sản phẩm tương đương và sản lượng cả hai kỳ.</translation>
    </message>
    <message>
        <source>Type or paste (Ctrl+V) the use and the output of each month of both periods; the base period should have at least twelve months.</source>
        <translation>Nhập hoặc dán (Ctrl+V) lượng tiêu thụ và sản lượng từng tháng của hai kỳ; kỳ gốc nên có ít nhất mười hai tháng.</translation>
    </message>
    <message>
        <source>Type the use of the base period and of the report period. The output is not looked at, so nothing can be claimed per unit of output.</source>
        <translation>Nhập lượng tiêu thụ của kỳ gốc và kỳ báo cáo. Cách này không xét sản lượng nên không kết luận được theo đơn vị sản phẩm.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>Chưa có số liệu</translation>
    </message>
    <message>
        <source>Regression line</source>
        <translation>Phương trình hồi quy</translation>
    </message>
    <message>
        <source>The table has %1 rows at most.</source>
        <translation>Bảng có nhiều nhất %1 dòng.</translation>
    </message>
    <message>
        <source>The table has no room for all of it; cells left out: %1.</source>
        <translation>Bảng không đủ chỗ cho tất cả; số ô bị bỏ: %1.</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Thêm dòng</translation>
    </message>
    <message>
        <source>Remove the chosen rows</source>
        <translation>Xóa các dòng đã chọn</translation>
    </message>
    <message>
        <source>Base period</source>
        <translation>Kỳ gốc</translation>
    </message>
    <message>
        <source>Report period</source>
        <translation>Kỳ báo cáo</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Tiêu thụ</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sản lượng</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Coefficient</source>
        <translation>Hệ số</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Lượng</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng</translation>
    </message>
    <message>
        <source>unit of output</source>
        <translation>đơn vị sản phẩm</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Điều chỉnh</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Tiết kiệm</translation>
    </message>
    <message>
        <source>No saving because</source>
        <translation>Không tính được vì</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Saving between two periods</source>
        <translation>Mức tiết kiệm giữa hai kỳ</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Lượng tiêu thụ</translation>
    </message>
    <message>
        <source>Specific use</source>
        <translation>Suất tiêu thụ</translation>
    </message>
    <message>
        <source>(adjustments: %1)</source>
        <translation>(điều chỉnh: %1)</translation>
    </message>
    <message>
        <source>Expected use</source>
        <translation>Tiêu thụ dự kiến</translation>
    </message>
    <message>
        <source>%1 t biogenic CO₂</source>
        <translation>%1 t CO₂ sinh học</translation>
    </message>
    <message>
        <source>%1 more than expected</source>
        <translation>nhiều hơn dự kiến %1</translation>
    </message>
    <message>
        <source>%1 avoided</source>
        <translation>tránh được %1</translation>
    </message>
    <message>
        <source>Interval, %1 confidence</source>
        <translation>Khoảng tin cậy %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>từ %1 đến %2</translation>
    </message>
    <message>
        <source>none: only a regression tells how sure it is</source>
        <translation>không có: chỉ hồi quy mới cho biết mức chắc chắn</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Hạng</translation>
    </message>
    <message>
        <source>Against the threshold</source>
        <translation>So với ngưỡng</translation>
    </message>
    <message>
        <source>no claim: a total says nothing per unit of output</source>
        <translation>không kết luận: tổng lượng không nói gì về suất tiêu thụ</translation>
    </message>
    <message>
        <source>Quick saving calculator</source>
        <translation>Tính nhanh mức tiết kiệm</translation>
    </message>
    <message>
        <source>Figures of both periods</source>
        <translation>Số liệu hai kỳ</translation>
    </message>
    <message>
        <source>Add a variable…</source>
        <translation>Thêm biến…</translation>
    </message>
    <message>
        <source>Remove the variable</source>
        <translation>Xóa biến</translation>
    </message>
    <message>
        <source>Remove rows</source>
        <translation>Xóa dòng</translation>
    </message>
    <message>
        <source>Enter: down · Tab: right · F2: edit · Ctrl+V: paste from a spreadsheet</source>
        <translation>Enter: xuống · Tab: sang phải · F2: sửa · Ctrl+V: dán từ Excel</translation>
    </message>
    <message>
        <source>Non-routine adjustments of the expected use (+ raises it)</source>
        <translation>Điều chỉnh ngoài thường kỳ của lượng tiêu thụ dự kiến (+ là tăng)</translation>
    </message>
    <message>
        <source>Copy the result</source>
        <translation>Chép kết quả</translation>
    </message>
    <message>
        <source>Open a case…</source>
        <translation>Mở bài tính…</translation>
    </message>
    <message>
        <source>Save the case…</source>
        <translation>Lưu bài tính…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>What is marked red is not computed with. %1</source>
        <translation>Ô đánh dấu đỏ không được đưa vào tính. %1</translation>
    </message>
    <message>
        <source>The result is in the clipboard.</source>
        <translation>Đã chép kết quả, dán vào văn bản bằng Ctrl+V.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check the name, and that you may read it.</source>
        <translation>Không đọc được “%1”. Kiểm tra lại tên file và quyền đọc file.</translation>
    </message>
    <message>
        <source>There is no case in “%1”.</source>
        <translation>Trong “%1” không có bài tính nào.</translation>
    </message>
    <message>
        <source>The file has several cases. Which one?</source>
        <translation>File có nhiều bài tính. Mở bài nào?</translation>
    </message>
    <message>
        <source>Left out of the tables: %1.</source>
        <translation>Bảng không có chỗ cho: %1.</translation>
    </message>
    <message>
        <source>Saving of %1</source>
        <translation>Mức tiết kiệm %1</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>Mở bài tính</translation>
    </message>
    <message>
        <source>What else does the use depend on?</source>
        <translation>Lượng tiêu thụ còn phụ thuộc vào gì?</translation>
    </message>
    <message>
        <source>Name of the variable</source>
        <translation>Tên biến</translation>
    </message>
    <message>
        <source>Add the variable</source>
        <translation>Thêm biến</translation>
    </message>
    <message>
        <source>“%1” is among the variables already.</source>
        <translation>“%1” đã có trong các biến.</translation>
    </message>
    <message>
        <source>product %1</source>
        <translation>sản phẩm %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
</context>
<context>
    <name>ChangeSet</name>
    <message>
        <source>Remove %1 “%2”</source>
        <translation>Xóa %1 “%2”</translation>
    </message>
    <message>
        <source>Change %1 “%2”</source>
        <translation>Sửa %1 “%2”</translation>
    </message>
    <message>
        <source>Add %1 “%2”</source>
        <translation>Thêm %1 “%2”</translation>
    </message>
    <message>
        <source>Confirmed: %1</source>
        <translation>Xác nhận số liệu: %1</translation>
    </message>
    <message numerus="yes">
        <source>Confirmed %Ln values</source>
        <translation>
            <numerusform>Xác nhận %Ln số liệu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln %1</source>
        <extracomment>%1 is the plural of a kind of record, such as &quot;facilities&quot;.</extracomment>
        <translation>
            <numerusform>Xóa %Ln %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Survey %1: %2 of %3 facilities drawn</source>
        <translation>Cuộc điều tra %1: chọn %2 trong %3 cơ sở</translation>
    </message>
    <message>
        <source>Survey %1: all %2 facilities listed</source>
        <translation>Cuộc điều tra %1: lấy toàn bộ %2 cơ sở</translation>
    </message>
    <message>
        <source>Reply of %1 in %2, “%3”: %4</source>
        <translation>Trả lời của %1 trong %2, “%3”: %4</translation>
    </message>
    <message numerus="yes">
        <source>Replies of %Ln facilities in %1, “%2”: %3</source>
        <translation>
            <numerusform>Trả lời của %Ln cơ sở trong %1, “%2”: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Place %Ln facilities of a split unit in “%1”</source>
        <translation>
            <numerusform>Xếp %Ln cơ sở của đơn vị bị chia tách vào “%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is the same facility as %2</source>
        <translation>%1 là cùng một cơ sở với %2</translation>
    </message>
    <message>
        <source>%1 is no longer linked to %2</source>
        <translation>%1 không còn liên kết với %2</translation>
    </message>
    <message>
        <source>%1 is not the same facility as %2</source>
        <translation>%1 không phải là cùng một cơ sở với %2</translation>
    </message>
    <message>
        <source>%1 may be the same facility as %2 after all</source>
        <translation>%1 vẫn có thể là cùng một cơ sở với %2</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>The picture was not saved in “%1”. Choose another folder or name.</source>
        <translation>Chưa lưu được hình vào “%1”. Hãy chọn thư mục hoặc tên khác.</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Sao chép dạng bảng</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Sao chép dạng hình</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Lưu hình…</translation>
    </message>
    <message>
        <source>A picture can be written as .png or .pdf, not as “%1”. Give the file one of these endings.</source>
        <translation>Hình chỉ ghi được thành file .png hoặc .pdf, không ghi được thành “%1”. Đặt một trong các đuôi này cho tên file.</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>not known: %1</source>
        <translation>chưa có thông tin: %1</translation>
    </message>
    <message>
        <source>no use of %1 is entered</source>
        <translation>chưa nhập tiêu thụ năm %1</translation>
    </message>
    <message>
        <source>No facility reports here</source>
        <translation>Không có cơ sở nào báo cáo</translation>
    </message>
    <message numerus="yes">
        <source>Known of all %Ln facilities</source>
        <translation>
            <numerusform>Đã có đủ của cả %Ln cơ sở</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: it is not said how it went</source>
        <translation>%1: chưa ghi kết quả thực hiện</translation>
    </message>
    <message>
        <source>No activity is reported on</source>
        <translation>Không có hoạt động nào phải báo cáo</translation>
    </message>
    <message numerus="yes">
        <source>Known of all %Ln activities</source>
        <translation>
            <numerusform>Đã có đủ của cả %Ln hoạt động</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (answer by %2)</source>
        <translation>%1 (trả lời trước ngày %2)</translation>
    </message>
    <message>
        <source>No question is open</source>
        <translation>Không còn câu hỏi nào</translation>
    </message>
    <message>
        <source>Every entry could be read</source>
        <translation>Mọi ô nhập đều đọc được</translation>
    </message>
    <message>
        <source>No figure is doubted</source>
        <translation>Không có số liệu đáng ngờ</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Not reached</source>
        <translation>Chưa đạt</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Đã đạt</translation>
    </message>
    <message>
        <source>Exceeded</source>
        <translation>Vượt mục tiêu</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Chưa có số liệu</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>Vượt tiến độ</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>Đúng tiến độ</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Chậm tiến độ</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Chưa rõ</translation>
    </message>
    <message>
        <source>By administrative unit</source>
        <translation>Theo đơn vị hành chính</translation>
    </message>
    <message>
        <source>By sector</source>
        <translation>Theo ngành</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Theo năm</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Được tính</translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation>Không được tính</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>Điện</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>Nhiên liệu</translation>
    </message>
    <message>
        <source>Raw material</source>
        <translation>Nguyên liệu</translation>
    </message>
    <message>
        <source>Auxiliary material</source>
        <translation>Vật liệu phụ</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Nước</translation>
    </message>
    <message>
        <source>Waste</source>
        <translation>Chất thải</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Năng lượng</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>Khối lượng</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Thể tích</translation>
    </message>
    <message>
        <source>Count (number of pieces)</source>
        <translation>Số lượng (cái, chiếc)</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Diện tích</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Chiều dài</translation>
    </message>
    <message>
        <source>TOE</source>
        <translation>TOE</translation>
    </message>
    <message>
        <source>CO2 (tonnes)</source>
        <translation>CO2 (tấn)</translation>
    </message>
    <message>
        <source>Net calorific value (GJ)</source>
        <translation>Nhiệt trị thấp (GJ)</translation>
    </message>
    <message>
        <source>Density (kg per litre)</source>
        <translation>Khối lượng riêng (kg/lít)</translation>
    </message>
    <message>
        <source>Price (đồng)</source>
        <translation>Giá (đồng)</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Tỷ lệ</translation>
    </message>
    <message>
        <source>Product mix</source>
        <translation>Cơ cấu sản phẩm</translation>
    </message>
    <message>
        <source>Equivalent product</source>
        <translation>Sản phẩm tương đương</translation>
    </message>
    <message>
        <source>Regression</source>
        <translation>Hồi quy</translation>
    </message>
    <message>
        <source>Absolute</source>
        <translation>Mức tuyệt đối</translation>
    </message>
    <message>
        <source>GH good housekeeping</source>
        <translation>GH quản lý nội vi</translation>
    </message>
    <message>
        <source>PC better process control</source>
        <translation>PC kiểm soát quá trình tốt hơn</translation>
    </message>
    <message>
        <source>IM change of input materials</source>
        <translation>IM thay đổi nguyên liệu đầu vào</translation>
    </message>
    <message>
        <source>EM equipment modification</source>
        <translation>EM cải tiến thiết bị</translation>
    </message>
    <message>
        <source>TC technology change</source>
        <translation>TC thay đổi công nghệ</translation>
    </message>
    <message>
        <source>OR on-site recovery and reuse</source>
        <translation>OR tuần hoàn, tái sử dụng tại chỗ</translation>
    </message>
    <message>
        <source>PM product modification or by-product</source>
        <translation>PM thay đổi sản phẩm hoặc tạo sản phẩm phụ</translation>
    </message>
    <message>
        <source>No cost</source>
        <translation>Không tốn chi phí</translation>
    </message>
    <message>
        <source>Low cost</source>
        <translation>Chi phí thấp</translation>
    </message>
    <message>
        <source>High cost</source>
        <translation>Chi phí cao</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Đề xuất</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Đã lên kế hoạch</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Đang thực hiện</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hoàn thành</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Không thực hiện</translation>
    </message>
    <message>
        <source>Operating</source>
        <translation>Đang hoạt động</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Tạm ngừng hoạt động</translation>
    </message>
    <message>
        <source>Aware</source>
        <translation>Đã nhận thức</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Đã đánh giá</translation>
    </message>
    <message>
        <source>Plan made</source>
        <translation>Đã lập kế hoạch SXSH</translation>
    </message>
    <message>
        <source>Applying</source>
        <translation>Đang áp dụng</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Đã xác minh</translation>
    </message>
    <message>
        <source>Staff trained</source>
        <translation>Có cán bộ kỹ thuật được tập huấn</translation>
    </message>
    <message>
        <source>Dedicated officer</source>
        <translation>Có cán bộ chuyên trách</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Sự kiện</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Điều tra</translation>
    </message>
    <message>
        <source>Own report</source>
        <translation>Tự báo cáo</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>Census</source>
        <translation>Điều tra toàn bộ</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Điều tra mẫu</translation>
    </message>
    <message>
        <source>No reply</source>
        <translation>Không trả lời</translation>
    </message>
    <message>
        <source>Planned budget</source>
        <translation>Dự toán</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Phân bổ</translation>
    </message>
    <message>
        <source>Advance</source>
        <translation>Tạm ứng</translation>
    </message>
    <message>
        <source>Disbursed</source>
        <translation>Giải ngân</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Quyết toán</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Hoàn trả</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Tỉnh</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Huyện</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Xã</translation>
    </message>
    <message>
        <source>Whole unit</source>
        <translation>Nhập toàn bộ</translation>
    </message>
    <message>
        <source>Part of the unit</source>
        <translation>Nhập một phần</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Giữ nguyên</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Sở, ban, ngành</translation>
    </message>
    <message>
        <source>People&apos;s Committee</source>
        <translation>Ủy ban nhân dân</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Trung tâm</translation>
    </message>
    <message>
        <source>Consultancy</source>
        <translation>Tổ chức tư vấn</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Báo chí, truyền thông</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Hội, hiệp hội</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Khác</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Mục tiêu</translation>
    </message>
    <message>
        <source>Target clause</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Task area</source>
        <translation>Nhóm nhiệm vụ</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Giải pháp</translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation>Tổ chức thực hiện</translation>
    </message>
    <message>
        <source>As signed</source>
        <translation>Theo bản ký</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Gợi ý</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Tỷ lệ</translation>
    </message>
    <message>
        <source>Mean saving</source>
        <translation>Mức tiết kiệm bình quân</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Tổng</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Số lượng</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Có hoặc không</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Danh bạ cơ sở</translation>
    </message>
    <message>
        <source>Sample survey</source>
        <translation>Điều tra mẫu</translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation>Càng cao càng tốt</translation>
    </message>
    <message>
        <source>Lower is better</source>
        <translation>Càng thấp càng tốt</translation>
    </message>
    <message>
        <source>Annual</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation>6 tháng</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quý</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>Ad hoc</source>
        <translation>Đột xuất</translation>
    </message>
    <message>
        <source>Issued to the unit</source>
        <translation>Gửi cho đơn vị</translation>
    </message>
    <message>
        <source>Returned by the unit</source>
        <translation>Đơn vị gửi lại</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Lưu nháp</translation>
    </message>
    <message>
        <source>Waiting for review</source>
        <translation>Chờ duyệt</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Đã tiếp nhận</translation>
    </message>
    <message>
        <source>Returned for correction</source>
        <translation>Yêu cầu chỉnh sửa</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Đã được thay thế</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Chưa bắt đầu</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Dừng thực hiện</translation>
    </message>
    <message>
        <source>Training course</source>
        <translation>Lớp tập huấn</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Hội thảo</translation>
    </message>
    <message>
        <source>Forum or club</source>
        <translation>Diễn đàn, câu lạc bộ</translation>
    </message>
    <message>
        <source>Study visit</source>
        <translation>Tham quan học tập</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>Phát thanh, truyền hình</translation>
    </message>
    <message>
        <source>A metered monthly and normalised</source>
        <translation>A đo hằng tháng, đã chuẩn hóa</translation>
    </message>
    <message>
        <source>B ratio</source>
        <translation>B theo tỷ lệ</translation>
    </message>
    <message>
        <source>C statement</source>
        <translation>C theo khai báo</translation>
    </message>
    <message>
        <source>No claim</source>
        <translation>Chưa kết luận</translation>
    </message>
    <message>
        <source>Reached by ratio</source>
        <translation>Đạt theo tỷ lệ, chưa kiểm chứng</translation>
    </message>
    <message>
        <source>Not reached by ratio</source>
        <translation>Chưa đạt theo tỷ lệ</translation>
    </message>
    <message>
        <source>Behind its trajectory</source>
        <translation>Chậm so với lộ trình</translation>
    </message>
    <message>
        <source>Overdue activities</source>
        <translation>Hoạt động quá hạn</translation>
    </message>
    <message>
        <source>Low disbursement</source>
        <translation>Giải ngân thấp</translation>
    </message>
    <message>
        <source>Not enough known</source>
        <translation>Thiếu thông tin</translation>
    </message>
    <message>
        <source>Overdue activity</source>
        <translation>Hoạt động quá hạn</translation>
    </message>
    <message>
        <source>Report to make</source>
        <translation>Báo cáo phải lập</translation>
    </message>
    <message>
        <source>Lapsed fact</source>
        <translation>Thông tin hết hiệu lực</translation>
    </message>
    <message>
        <source>Activity due soon</source>
        <translation>Hoạt động sắp đến hạn</translation>
    </message>
    <message>
        <source>Fact about to lapse</source>
        <translation>Thông tin sắp hết hiệu lực</translation>
    </message>
    <message>
        <source>Unfinished entry</source>
        <translation>Mục nhập dở</translation>
    </message>
    <message>
        <source>Doubtful data</source>
        <translation>Số liệu nghi vấn</translation>
    </message>
    <message>
        <source>Missing consumption</source>
        <translation>Thiếu số liệu tiêu thụ</translation>
    </message>
    <message>
        <source>Missing evidence</source>
        <translation>Thiếu minh chứng</translation>
    </message>
    <message>
        <source>Event without participants</source>
        <translation>Sự kiện chưa có người tham gia</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Sắp đến hạn</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>Cần xử lý</translation>
    </message>
    <message>
        <source>A thousand times too much or too little</source>
        <translation>Lệch khoảng nghìn lần</translation>
    </message>
    <message>
        <source>Unlike the facility&apos;s other months</source>
        <translation>Khác hẳn các tháng khác của cơ sở</translation>
    </message>
    <message>
        <source>Unlike other facilities</source>
        <translation>Khác hẳn các cơ sở cùng ngành</translation>
    </message>
    <message>
        <source>Missing between known months</source>
        <translation>Thiếu giữa các tháng đã có</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Theo nguồn</translation>
    </message>
    <message>
        <source>By stage</source>
        <translation>Theo giai đoạn kinh phí</translation>
    </message>
    <message>
        <source>By task area</source>
        <translation>Theo nhiệm vụ</translation>
    </message>
    <message>
        <source>By clause</source>
        <translation>Theo khoản</translation>
    </message>
    <message>
        <source>By activity</source>
        <translation>Theo hoạt động</translation>
    </message>
    <message>
        <source>Not yet aware</source>
        <translation>Chưa nhận thức</translation>
    </message>
    <message>
        <source>The model as a whole (p)</source>
        <translation>Toàn bộ mô hình (p)</translation>
    </message>
    <message>
        <source>The variable (p)</source>
        <translation>Biến giải thích (p)</translation>
    </message>
    <message>
        <source>The best variable (p)</source>
        <translation>Biến rõ nhất (p)</translation>
    </message>
    <message>
        <source>Part of the use that is explained (R²)</source>
        <translation>Phần biến động được giải thích (R²)</translation>
    </message>
    <message>
        <source>Scatter about the line, CV(RMSE)</source>
        <translation>Độ phân tán quanh đường hồi quy, CV(RMSE)</translation>
    </message>
    <message>
        <source>Mean of the report period within the base period</source>
        <translation>Trung bình kỳ báo cáo nằm trong khoảng của kỳ gốc</translation>
    </message>
    <message>
        <source>Cannot be told from the threshold</source>
        <translation>Chưa phân biệt được với ngưỡng</translation>
    </message>
    <message>
        <source>Stated, not computed</source>
        <translation>Theo khai báo, chưa tính toán</translation>
    </message>
    <message>
        <source>Saves more than was used</source>
        <translation>Lượng tiết kiệm lớn hơn lượng đã tiêu thụ</translation>
    </message>
    <message>
        <source>Saving about a thousandth of what is likely</source>
        <translation>Lượng tiết kiệm chỉ bằng khoảng một phần nghìn mức hợp lý</translation>
    </message>
    <message>
        <source>Money about a thousand times too much or too little</source>
        <translation>Số tiền lớn hoặc nhỏ hơn khoảng nghìn lần</translation>
    </message>
    <message>
        <source>Payback too short or too long to be true</source>
        <translation>Thời gian hoàn vốn ngắn hoặc dài bất thường</translation>
    </message>
    <message>
        <source>Investment about a thousand times the usual one</source>
        <translation>Vốn đầu tư gấp khoảng nghìn lần mức thường gặp</translation>
    </message>
    <message>
        <source>Payback not known</source>
        <translation>Chưa biết thời gian hoàn vốn</translation>
    </message>
    <message>
        <source>Pays back</source>
        <translation>Hoàn vốn</translation>
    </message>
    <message>
        <source>Does not pay back</source>
        <translation>Không hoàn vốn</translation>
    </message>
    <message>
        <source>By district</source>
        <translation>Theo huyện</translation>
    </message>
    <message>
        <source>By size of enterprise</source>
        <translation>Theo quy mô doanh nghiệp</translation>
    </message>
    <message>
        <source>Micro enterprise</source>
        <translation>Doanh nghiệp siêu nhỏ</translation>
    </message>
    <message>
        <source>Small enterprise</source>
        <translation>Doanh nghiệp nhỏ</translation>
    </message>
    <message>
        <source>Medium enterprise</source>
        <translation>Doanh nghiệp vừa</translation>
    </message>
    <message>
        <source>Agriculture, industry and construction</source>
        <translation>Nông nghiệp, công nghiệp và xây dựng</translation>
    </message>
    <message>
        <source>Trade and services</source>
        <translation>Thương mại và dịch vụ</translation>
    </message>
    <message>
        <source>Labour, and capital or revenue</source>
        <translation>Lao động, cùng nguồn vốn hoặc doanh thu</translation>
    </message>
    <message>
        <source>Capital, else labour</source>
        <translation>Nguồn vốn, nếu không có thì lao động</translation>
    </message>
    <message>
        <source>Large enterprise</source>
        <translation>Doanh nghiệp lớn</translation>
    </message>
    <message>
        <source>Rule changed</source>
        <translation>Đổi quy tắc tính</translation>
    </message>
    <message>
        <source>Target or factor changed</source>
        <translation>Đổi mục tiêu hoặc hệ số</translation>
    </message>
    <message>
        <source>Boundary changed</source>
        <translation>Đổi phạm vi</translation>
    </message>
    <message>
        <source>New base period or adjustment</source>
        <translation>Đổi kỳ gốc hoặc điều chỉnh</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Sửa số liệu</translation>
    </message>
    <message>
        <source>Late data</source>
        <translation>Số liệu bổ sung</translation>
    </message>
    <message>
        <source>New version of the program or the wording</source>
        <translation>Phiên bản mới của chương trình hoặc mẫu báo cáo</translation>
    </message>
    <message>
        <source>Not yet due</source>
        <translation>Chưa tới hạn</translation>
    </message>
    <message>
        <source>Within the time to report</source>
        <translation>Trong thời hạn</translation>
    </message>
    <message>
        <source>Past its due date</source>
        <translation>Qua kỳ báo cáo</translation>
    </message>
    <message>
        <source>No due date on record</source>
        <translation>Chưa ghi hạn nộp</translation>
    </message>
    <message>
        <source>Units then</source>
        <translation>Địa giới khi đó</translation>
    </message>
    <message>
        <source>Units today</source>
        <translation>Địa giới hiện nay</translation>
    </message>
    <message>
        <source>Former districts</source>
        <translation>Huyện cũ</translation>
    </message>
    <message>
        <source>Unit to be chosen</source>
        <translation>Chọn đơn vị sau chia tách</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Đã phát</translation>
    </message>
    <message>
        <source>Acceptance taken back</source>
        <translation>Đã hủy tiếp nhận</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Chưa gửi</translation>
    </message>
    <message>
        <source>Sent to the unit</source>
        <translation>Đã gửi đơn vị</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Đã trả lời</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Đã xong</translation>
    </message>
    <message>
        <source>Package for a unit</source>
        <translation>Gói dữ liệu cho đơn vị</translation>
    </message>
    <message>
        <source>Return of a unit</source>
        <translation>Gói nộp của đơn vị</translation>
    </message>
    <message>
        <source>Enrolment of a unit</source>
        <translation>Đăng ký khóa của đơn vị</translation>
    </message>
    <message>
        <source>Place, industry and labour of facilities</source>
        <translation>Địa bàn, ngành, lao động của cơ sở</translation>
    </message>
    <message>
        <source>Facts about facilities</source>
        <translation>Thông tin về cơ sở</translation>
    </message>
    <message>
        <source>Use of the year</source>
        <translation>Tiêu thụ trong năm</translation>
    </message>
    <message>
        <source>How activities went</source>
        <translation>Kết quả hoạt động</translation>
    </message>
    <message>
        <source>Questions of the department</source>
        <translation>Câu hỏi của Sở</translation>
    </message>
    <message>
        <source>Unfinished entries</source>
        <translation>Ô nhập dở dang</translation>
    </message>
    <message>
        <source>Doubtful figures</source>
        <translation>Số liệu đáng ngờ</translation>
    </message>
    <message>
        <source>Still due</source>
        <translation>Còn thiếu</translation>
    </message>
    <message>
        <source>To look at again</source>
        <translation>Cần xem lại</translation>
    </message>
    <message>
        <source>Slip of questions</source>
        <translation>Phiếu hỏi</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Show this help</source>
        <translation>Hiện phần trợ giúp này</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Cách dùng</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Tùy chọn</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Các lệnh</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Tham số</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>(bắt buộc)</translation>
    </message>
    <message>
        <source>number</source>
        <translation>số</translation>
    </message>
    <message>
        <source>Plan file (.sxsh)</source>
        <translation>File kế hoạch (.sxsh)</translation>
    </message>
    <message>
        <source>Spreadsheet (.csv or .xlsx)</source>
        <translation>Bảng tính (.csv hoặc .xlsx)</translation>
    </message>
    <message>
        <source>Entity, for instance facility, fact, usage</source>
        <translation>Loại bản ghi, ví dụ facility, fact, usage</translation>
    </message>
    <message>
        <source>Record as entity:CODE, for instance facility:CS001</source>
        <translation>Bản ghi theo dạng loại:MÃ, ví dụ facility:CS001</translation>
    </message>
    <message>
        <source>Fields as field=value; “-” clears a field</source>
        <translation>Các trường theo dạng trường=giá trị; “-” để trống trường</translation>
    </message>
    <message>
        <source>Make a new plan file</source>
        <translation>Tạo file kế hoạch mới</translation>
    </message>
    <message>
        <source>Make a plan file with demonstration data</source>
        <translation>Tạo file kế hoạch có dữ liệu minh họa</translation>
    </message>
    <message>
        <source>How many facilities</source>
        <translation>Số cơ sở</translation>
    </message>
    <message>
        <source>Span of years, for instance 2015-2020</source>
        <translation>Khoảng năm, ví dụ 2015-2020</translation>
    </message>
    <message>
        <source>The same seed gives the same data</source>
        <translation>Cùng số khởi tạo cho ra cùng dữ liệu</translation>
    </message>
    <message>
        <source>Only say what would happen</source>
        <translation>Chạy thử, chỉ cho biết kết quả sẽ thế nào</translation>
    </message>
    <message>
        <source>Take the good rows and leave out the others</source>
        <translation>Nhập các dòng hợp lệ, bỏ các dòng còn lại</translation>
    </message>
    <message>
        <source>Write a spreadsheet that import reads back</source>
        <translation>Xuất bảng tính mà lệnh import đọc lại được</translation>
    </message>
    <message>
        <source>Head the columns with their titles instead of their keys</source>
        <translation>Đặt đầu cột bằng tên cột thay cho khóa</translation>
    </message>
    <message>
        <source>List the records of an entity</source>
        <translation>Liệt kê các bản ghi của một loại</translation>
    </message>
    <message>
        <source>Show one record</source>
        <translation>Xem một bản ghi</translation>
    </message>
    <message>
        <source>Add a record</source>
        <translation>Thêm một bản ghi</translation>
    </message>
    <message>
        <source>Change fields of a record</source>
        <translation>Sửa các trường của một bản ghi</translation>
    </message>
    <message>
        <source>Remove a record with all that is part of it</source>
        <translation>Xóa một bản ghi cùng mọi phần thuộc bản ghi đó</translation>
    </message>
    <message>
        <source>Take back the newest changes</source>
        <translation>Hoàn tác các thay đổi mới nhất</translation>
    </message>
    <message>
        <source>Make changes again that were taken back</source>
        <translation>Làm lại các thay đổi đã hoàn tác</translation>
    </message>
    <message>
        <source>Count every target</source>
        <translation>Tính mọi mục tiêu</translation>
    </message>
    <message>
        <source>Day to count on; today without it</source>
        <translation>Ngày tính số liệu; nếu không ghi thì lấy hôm nay</translation>
    </message>
    <message>
        <source>Who counts for this indicator, who does not, who is unknown, and why</source>
        <translation>Với chỉ tiêu này, đối tượng nào được tính, không được tính, chưa có số liệu, và vì sao</translation>
    </message>
    <message>
        <source>Check the file, its journal and its records</source>
        <translation>Kiểm tra file, nhật ký và các bản ghi</translation>
    </message>
    <message>
        <source>Show who changed what when</source>
        <translation>Xem ai đã thay đổi gì và khi nào</translation>
    </message>
    <message>
        <source>Check that the journal is whole and agrees with the records</source>
        <translation>Kiểm tra nhật ký có đầy đủ và khớp với các bản ghi không</translation>
    </message>
    <message>
        <source>Show what this line changed</source>
        <translation>Xem dòng nhật ký này đã thay đổi gì</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>Xuất báo cáo</translation>
    </message>
    <message>
        <source>Tracks a province&apos;s action plan for cleaner production in industry.</source>
        <translation>Theo dõi kế hoạch hành động sản xuất sạch hơn trong công nghiệp của tỉnh.</translation>
    </message>
    <message>
        <source>Show the version</source>
        <translation>Hiện phiên bản</translation>
    </message>
    <message>
        <source>Write one JSON value instead of words</source>
        <translation>Ghi kết quả thành một giá trị JSON thay cho lời văn</translation>
    </message>
    <message>
        <source>--lang is one of vi, en</source>
        <translation>--lang là vi hoặc en</translation>
    </message>
    <message>
        <source>Language: vi or en</source>
        <translation>Ngôn ngữ: vi hoặc en</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Lỗi: %1</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mục tiêu</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Số lượng</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Chưa có số liệu</translation>
    </message>
    <message>
        <source>Without unknown</source>
        <translation>Trừ chưa rõ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation>Lộ trình</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln facilities with a saving; weighted %2, simple mean %3, at or above the threshold %4 (year %5).</source>
        <translation>
            <numerusform>%1: %Ln cơ sở có số liệu tiết kiệm; bình quân gia quyền theo TOE %2, bình quân giản đơn %3, tỷ lệ cơ sở đạt từ ngưỡng trở lên %4 (năm %5).</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no indicator “%1”. Known: %2.</source>
        <translation>Không có chỉ tiêu “%1”. Các chỉ tiêu hiện có: %2.</translation>
    </message>
    <message>
        <source>Not in the denominator</source>
        <translation>Không thuộc mẫu số</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Tính đến ngày %1</translation>
    </message>
    <message>
        <source>This plan has no indicators yet.</source>
        <translation>Kế hoạch này chưa có chỉ tiêu nào.</translation>
    </message>
    <message>
        <source>Wrote “%1”.</source>
        <translation>Đã xuất “%1”.</translation>
    </message>
    <message>
        <source>made</source>
        <translation>tạo</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>sửa</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>hoàn tác</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>làm lại</translation>
    </message>
    <message>
        <source>event</source>
        <translation>sự kiện</translation>
    </message>
    <message>
        <source>Doubts to look at: %1.</source>
        <translation>Số điểm cần xem: %1.</translation>
    </message>
    <message>
        <source>The journal has no line %1.</source>
        <translation>Nhật ký không có dòng %1.</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Loại bản ghi</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Trường</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sau</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Đã hoàn tác: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Đã làm lại: %1</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>File không có lỗi.</translation>
    </message>
    <message>
        <source>The journal is whole and agrees with the records.</source>
        <translation>Nhật ký đầy đủ và khớp với các bản ghi.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Thời điểm</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Người thực hiện</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>There is no entity “%1”. Known: %2.</source>
        <translation>Không có loại bản ghi “%1”. Các loại hiện có: %2.</translation>
    </message>
    <message>
        <source>“%1” names no record: write entity:CODE, for instance facility:CS001.</source>
        <translation>“%1” không chỉ ra bản ghi nào: ghi theo dạng loại:MÃ, ví dụ facility:CS001.</translation>
    </message>
    <message>
        <source>There is no record of “%1” with the code “%2” in this plan. “list” shows the codes there are.</source>
        <translation>Kế hoạch này không có bản ghi “%1” mang mã “%2”. Dùng lệnh “list” để xem các mã hiện có.</translation>
    </message>
    <message>
        <source>“%1” is not a span of years: write 2015-2020.</source>
        <translation>“%1” không phải khoảng năm: ghi theo dạng 2015-2020.</translation>
    </message>
    <message>
        <source>Made “%1”: %2.</source>
        <translation>Đã tạo “%1”: %2.</translation>
    </message>
    <message>
        <source>There is no template in “%1”. Install the program again.</source>
        <translation>Không có mẫu kế hoạch nào trong “%1”. Cài lại chương trình.</translation>
    </message>
    <message>
        <source>Made “%1” with demonstration data: %2 facilities, %3–%4, seed %5.</source>
        <translation>Đã tạo “%1” có dữ liệu minh họa: %2 cơ sở, %3–%4, số khởi tạo %5.</translation>
    </message>
    <message>
        <source>Doubts left in the data on purpose: %1 (see “check”).</source>
        <translation>Số điểm cần xem cố ý để lại trong dữ liệu: %1 (xem bằng lệnh “check”).</translation>
    </message>
    <message>
        <source>“%1” is not field=value, for instance name=&quot;HTX chè&quot;.</source>
        <translation>“%1” không đúng dạng trường=giá trị, ví dụ name=&quot;HTX chè&quot;.</translation>
    </message>
    <message>
        <source>“%1” has no field “%2”. Fields: %3.</source>
        <translation>“%1” không có trường “%2”. Các trường: %3.</translation>
    </message>
    <message>
        <source>The field “%1” is given twice.</source>
        <translation>Trường “%1” được ghi hai lần.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>It was so already; nothing was changed.</source>
        <translation>Số liệu vốn đã như vậy; không có gì thay đổi.</translation>
    </message>
    <message>
        <source>There are no records of “%1” in this plan yet.</source>
        <translation>Kế hoạch này chưa có bản ghi “%1” nào.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Đã sửa.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Đã xóa.</translation>
    </message>
    <message>
        <source>Removed, with %1 records that were part of it.</source>
        <translation>Đã xóa, cùng %1 bản ghi thuộc bản ghi đó.</translation>
    </message>
    <message>
        <source>%1 rows: %2 to add, %3 to change, %4 as they were, %5 refused.</source>
        <translation>%1 dòng: thêm %2, sửa %3, giữ nguyên %4, từ chối %5.</translation>
    </message>
    <message>
        <source>Nothing was taken in. %1 Mend the file, or take the good rows with --skip-bad-rows.</source>
        <translation>Chưa nhập gì. %1 Sửa lại file, hoặc chỉ nhập các dòng hợp lệ bằng --skip-bad-rows.</translation>
    </message>
    <message>
        <source>A try only, nothing was changed. %1</source>
        <translation>Chỉ chạy thử, không có gì thay đổi. %1</translation>
    </message>
    <message>
        <source>Taken in. %1</source>
        <translation>Đã nhập. %1</translation>
    </message>
    <message>
        <source>Wrote %1 rows to “%2”.</source>
        <translation>Đã xuất %1 dòng ra “%2”.</translation>
    </message>
    <message>
        <source>Only %1 changes can be undone: undo does not reach back before the plan was made.</source>
        <translation>Chỉ hoàn tác được %1 thay đổi: không thể hoàn tác về trước lúc lập file kế hoạch.</translation>
    </message>
    <message>
        <source>Only %1 changes can be made again.</source>
        <translation>Chỉ làm lại được %1 thay đổi.</translation>
    </message>
    <message>
        <source>“%1” takes a whole number from %2 to %3, not “%4”.</source>
        <translation>“%1” phải là số nguyên từ %2 đến %3; “%4” không hợp lệ.</translation>
    </message>
    <message>
        <source>“%1” takes a whole number of at least %2, not “%3”.</source>
        <translation>“%1” phải là số nguyên từ %2 trở lên; “%3” không hợp lệ.</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>SỐ</translation>
    </message>
    <message>
        <source>PLAN</source>
        <translation>KẾ-HOẠCH</translation>
    </message>
    <message>
        <source>TEMPLATE</source>
        <translation>MẪU</translation>
    </message>
    <message>
        <source>Template to start from, for instance ha-giang-2016-2020</source>
        <translation>Mẫu kế hoạch dùng để bắt đầu, ví dụ ha-giang-2016-2020</translation>
    </message>
    <message>
        <source>YEARS</source>
        <translation>KHOẢNG-NĂM</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>TỆP</translation>
    </message>
    <message>
        <source>ENTITY</source>
        <translation>LOẠI</translation>
    </message>
    <message>
        <source>“sxsh-cli fields” lists the entities, “sxsh-cli fields ENTITY” the columns of one.</source>
        <translation>Chạy “sxsh-cli fields” để xem các loại bản ghi, “sxsh-cli fields LOẠI” để xem các cột của một loại.</translation>
    </message>
    <message>
        <source>RECORD</source>
        <translation>BẢN-GHI</translation>
    </message>
    <message>
        <source>FIELD=VALUE</source>
        <translation>TRƯỜNG=GIÁ-TRỊ</translation>
    </message>
    <message>
        <source>“sxsh-cli fields” lists the entities, “sxsh-cli fields ENTITY” the fields of one.</source>
        <translation>Chạy “sxsh-cli fields” để xem các loại bản ghi, “sxsh-cli fields LOẠI” để xem các trường của một loại.</translation>
    </message>
    <message>
        <source>The first column of “sxsh-cli list” shows the codes.</source>
        <translation>Cột đầu tiên của “sxsh-cli list” là mã các bản ghi.</translation>
    </message>
    <message>
        <source>Show the fields of an entity and their values</source>
        <translation>Xem các trường của một loại bản ghi và giá trị được nhận</translation>
    </message>
    <message>
        <source>STEPS</source>
        <translation>SỐ-BƯỚC</translation>
    </message>
    <message>
        <source>How many; 1 without it</source>
        <translation>Số bước; nếu không ghi thì là 1</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>MÃ</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>NGÀY</translation>
    </message>
    <message>
        <source>Every command takes --json and --lang as well.</source>
        <translation>Lệnh nào cũng dùng được thêm --json và --lang.</translation>
    </message>
    <message>
        <source>“sxsh-cli COMMAND --help” explains one command.</source>
        <translation>Chạy “sxsh-cli LỆNH --help” để xem cách dùng một lệnh.</translation>
    </message>
    <message>
        <source>Error: The output could not be written completely. The disk may be full: free some space, or send the output elsewhere.</source>
        <translation>Lỗi: Không ghi được hết kết quả ra. Có thể ổ đĩa đã đầy: giải phóng bớt dung lượng hoặc ghi kết quả ra nơi khác.</translation>
    </message>
    <message>
        <source>date</source>
        <translation>ngày</translation>
    </message>
    <message>
        <source>list of months</source>
        <translation>danh sách tháng</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>có hoặc không</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>số nguyên</translation>
    </message>
    <message>
        <source>amount of money</source>
        <translation>số tiền</translation>
    </message>
    <message>
        <source>one of several</source>
        <translation>một trong các giá trị</translation>
    </message>
    <message>
        <source>code</source>
        <translation>mã</translation>
    </message>
    <message>
        <source>list of codes</source>
        <translation>danh sách mã</translation>
    </message>
    <message>
        <source>time limit</source>
        <translation>thời hạn</translation>
    </message>
    <message>
        <source>unit of measure</source>
        <translation>đơn vị đo</translation>
    </message>
    <message>
        <source>file content</source>
        <translation>nội dung file</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>định danh</translation>
    </message>
    <message>
        <source>text</source>
        <translation>chữ</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>từ %1 đến %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>từ %1 trở lên</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>không quá %1</translation>
    </message>
    <message>
        <source>for instance 2018-03-15, 15/03/2018</source>
        <translation>ví dụ 2018-03-15, 15/03/2018</translation>
    </message>
    <message>
        <source>code of %1 (%2)</source>
        <translation>mã của %1 (%2)</translation>
    </message>
    <message>
        <source>codes of %1 (%2), with “; ” between them</source>
        <translation>các mã của %1 (%2), cách nhau bằng “; ”</translation>
    </message>
    <message>
        <source>for instance 2018-06-30, 2018-Q3, 2018-H1, 2018, ongoing</source>
        <translation>ví dụ 2018-06-30, 2018-Q3 (quý III), 2018-H1 (6 tháng đầu năm), 2018, ongoing (thường xuyên)</translation>
    </message>
    <message>
        <source>months from 1 to 12, with “; ” between them</source>
        <translation>các tháng từ 1 đến 12, cách nhau bằng “; ”</translation>
    </message>
    <message>
        <source>in the unit of the record</source>
        <translation>theo đơn vị đo của bản ghi</translation>
    </message>
    <message>
        <source>in đồng</source>
        <translation>tính bằng đồng</translation>
    </message>
    <message>
        <source>in percent</source>
        <translation>tính bằng %</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Khóa</translation>
    </message>
    <message>
        <source>“sxsh-cli fields KEY” shows the fields of one of them.</source>
        <translation>Chạy “sxsh-cli fields KHÓA” để xem các trường của một loại.</translation>
    </message>
    <message>
        <source>required</source>
        <translation>bắt buộc</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Kiểu</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Giá trị được nhận</translation>
    </message>
    <message>
        <source>--by and --explain do not go together: leave one of them out.</source>
        <translation>--by và --explain không dùng cùng nhau: bỏ một trong hai.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Bản ghi</translation>
    </message>
    <message>
        <source>unknown user</source>
        <translation>không rõ người dùng</translation>
    </message>
    <message>
        <source>“%1” is the plan file itself. Nothing was written: choose another name.</source>
        <translation>“%1” chính là file kế hoạch. Chưa xuất gì: chọn tên khác.</translation>
    </message>
    <message>
        <source>“%1” holds a plan, which would be lost. Nothing was written: choose another name, or move that file away first.</source>
        <translation>“%1” đang chứa một kế hoạch, ghi đè sẽ mất kế hoạch đó. Chưa xuất gì: chọn tên khác, hoặc chuyển file đó đi nơi khác trước.</translation>
    </message>
    <message>
        <source>“%1=” gives no value: to clear the field write “%1=-”.</source>
        <translation>“%1=” không có giá trị: muốn để trống trường này, ghi “%1=-”.</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Đã thêm %1</translation>
    </message>
    <message>
        <source>“%1” is a folder. Name the spreadsheet in it that is to be read.</source>
        <translation>“%1” là thư mục. Ghi tên file bảng tính cần nhập trong thư mục đó.</translation>
    </message>
    <message>
        <source>“%1” takes no value: write it alone.</source>
        <translation>“%1” không nhận giá trị: chỉ ghi riêng “%1”.</translation>
    </message>
    <message>
        <source>“%1” is given more than once: keep one of them.</source>
        <translation>“%1” được ghi nhiều lần: chỉ giữ lại một.</translation>
    </message>
    <message>
        <source>“%1” has no value: write %1 %2.</source>
        <translation>“%1” chưa có giá trị: ghi %1 %2.</translation>
    </message>
    <message>
        <source>options</source>
        <translation>tùy chọn</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>LỆNH</translation>
    </message>
    <message>
        <source>A command is missing. Commands: %1.</source>
        <translation>Chưa ghi lệnh. Các lệnh: %1.</translation>
    </message>
    <message>
        <source>There is no command %1. Commands: %2.</source>
        <translation>Không có lệnh %1. Các lệnh: %2.</translation>
    </message>
    <message>
        <source>The command “%1” has no use for %2: leave it out, or put quotation marks around a text with spaces.</source>
        <translation>Lệnh “%1” không dùng %2: bỏ đi, hoặc đặt nội dung có dấu cách trong dấu ngoặc kép.</translation>
    </message>
    <message>
        <source>The command “%1” still needs: %2.</source>
        <translation>Lệnh “%1” còn thiếu: %2.</translation>
    </message>
    <message>
        <source>The words after “%1” were not understood.</source>
        <translation>Không hiểu phần ghi sau “%1”.</translation>
    </message>
    <message>
        <source>“%1 --help” shows how it is used.</source>
        <translation>Chạy “%1 --help” để xem cách dùng.</translation>
    </message>
    <message>
        <source>OLD</source>
        <translation>TỆP-CŨ</translation>
    </message>
    <message>
        <source>Plan file to go on from: its register comes along, its clauses and targets as suggestions</source>
        <translation>File kế hoạch trước: sổ theo dõi cơ sở được mang theo, khoản mục và mục tiêu thành gợi ý</translation>
    </message>
    <message>
        <source>Code of the next plan</source>
        <translation>Mã của kế hoạch tiếp theo</translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation>TÊN</translation>
    </message>
    <message>
        <source>Title of the next plan</source>
        <translation>Tên của kế hoạch tiếp theo</translation>
    </message>
    <message>
        <source>Take unfinished activities along</source>
        <translation>Mang theo các hoạt động chưa xong</translation>
    </message>
    <message>
        <source>Leave products, consumption, baselines and measures behind</source>
        <translation>Không mang theo sản phẩm, tiêu thụ, số liệu nền và giải pháp</translation>
    </message>
    <message>
        <source>Find records by any of their words</source>
        <translation>Tìm bản ghi theo bất kỳ từ nào trong đó</translation>
    </message>
    <message>
        <source>WORDS</source>
        <translation>TỪ</translation>
    </message>
    <message>
        <source>Parts of words in any order, with or without accents</source>
        <translation>Phần đầu của các từ, thứ tự tùy ý, có dấu hay không dấu</translation>
    </message>
    <message>
        <source>How many at most; 20 without it</source>
        <translation>Nhiều nhất bao nhiêu kết quả; không nêu thì là 20</translation>
    </message>
    <message>
        <source>Amend a target by a decision, as a new version</source>
        <translation>Điều chỉnh mục tiêu theo quyết định, thành một bản mới</translation>
    </message>
    <message>
        <source>INDICATOR</source>
        <translation>CHỈ-TIÊU</translation>
    </message>
    <message>
        <source>Code of the indicator, for instance M2</source>
        <translation>Mã của chỉ tiêu, ví dụ M2</translation>
    </message>
    <message>
        <source>min, max, due, decided_by, effective_from, note as field=value; unit=CODE for the target of a unit</source>
        <translation>min, max, due, decided_by, effective_from, note ở dạng trường=giá trị; unit=MÃ cho mục tiêu của một đơn vị</translation>
    </message>
    <message>
        <source>What is not given stays as it is in the newest version.</source>
        <translation>Trường không nêu thì giữ như bản mới nhất.</translation>
    </message>
    <message>
        <source>Bring the records back to what they were after a line of the journal</source>
        <translation>Đưa các bản ghi trở về như sau một dòng của nhật ký</translation>
    </message>
    <message>
        <source>LINE</source>
        <translation>DÒNG</translation>
    </message>
    <message>
        <source>Number of the line; “journal PLAN” shows them</source>
        <translation>Số của dòng; xem bằng “journal KẾ-HOẠCH”</translation>
    </message>
    <message>
        <source>Show who changed a record or a field when</source>
        <translation>Xem ai đã sửa một bản ghi hay một trường, vào lúc nào</translation>
    </message>
    <message>
        <source>FIELD</source>
        <translation>TRƯỜNG</translation>
    </message>
    <message>
        <source>Only this field</source>
        <translation>Chỉ trường này</translation>
    </message>
    <message>
        <source>Make a picture of every page of the window</source>
        <translation>Chụp hình mọi trang của cửa sổ</translation>
    </message>
    <message>
        <source>Plan file (.sxsh); without it, the window before a plan is open</source>
        <translation>File kế hoạch (.sxsh); để trống thì chụp cửa sổ khi chưa mở kế hoạch</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>THƯ_MỤC</translation>
    </message>
    <message>
        <source>Folder for the pictures (.png)</source>
        <translation>Thư mục chứa hình (.png)</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Nền sáng hoặc nền tối</translation>
    </message>
    <message>
        <source>WIDTHxHEIGHT</source>
        <translation>RỘNGxCAO</translation>
    </message>
    <message>
        <source>Size of the window, for instance 1920x1080</source>
        <translation>Kích thước cửa sổ, ví dụ 1920x1080</translation>
    </message>
    <message>
        <source>List what there is to do</source>
        <translation>Liệt kê việc cần làm</translation>
    </message>
    <message>
        <source>How many days to look ahead; 30 without it</source>
        <translation>Xem trước bao nhiêu ngày; không ghi thì 30</translation>
    </message>
    <message>
        <source>Show how complete the data of each district are</source>
        <translation>Cho biết số liệu từng huyện đầy đủ đến đâu</translation>
    </message>
    <message>
        <source>Add up the money, with what results cost and what is above its ceiling</source>
        <translation>Cộng kinh phí, kèm chi phí cho mỗi kết quả và khoản vượt định mức</translation>
    </message>
    <message>
        <source>What the rows are; source without it</source>
        <translation>Các dòng là gì; không ghi thì theo nguồn</translation>
    </message>
    <message>
        <source>Only this year; all years without it</source>
        <translation>Chỉ năm này; không ghi thì mọi năm</translation>
    </message>
    <message>
        <source>A try only, nothing was changed. %1: %2 records would change.</source>
        <translation>Chỉ chạy thử, không có gì thay đổi. %1: %2 bản ghi sẽ thay đổi.</translation>
    </message>
    <message>
        <source>%1: %2 records changed. “undo” takes this back.</source>
        <translation>%1: %2 bản ghi đã thay đổi. Dùng lệnh “undo” để hoàn tác.</translation>
    </message>
    <message>
        <source>“--from” also needs “%1”: the next plan has a code, a title and years of its own.</source>
        <translation>“--from” cần thêm “%1”: kế hoạch tiếp theo có mã, tên và các năm riêng.</translation>
    </message>
    <message>
        <source>Made “%1”: %2. %3 facilities came along.</source>
        <translation>Đã tạo “%1”: %2. %3 cơ sở được mang theo.</translation>
    </message>
    <message>
        <source>An amendment does not change “%1”. Fields: %2.</source>
        <translation>Việc điều chỉnh không sửa “%1”. Các trường: %2.</translation>
    </message>
    <message>
        <source>“%1” has no target to amend. Add one first: “add PLAN target …”.</source>
        <translation>“%1” chưa có mục tiêu để điều chỉnh. Thêm mục tiêu trước: “add KẾ-HOẠCH target …”.</translation>
    </message>
    <message>
        <source>Amended: the version before stays in the plan.</source>
        <translation>Đã điều chỉnh: bản trước vẫn được giữ trong kế hoạch.</translation>
    </message>
    <message>
        <source>“%1” is not a size. Write width x height: 1366x768.</source>
        <translation>“%1” không phải là kích thước. Hãy viết rộng x cao: 1366x768.</translation>
    </message>
    <message>
        <source>There is no theme “%1”. Known: light, dark.</source>
        <translation>Không có giao diện “%1”. Có: light, dark.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Không tạo được thư mục “%1”.</translation>
    </message>
    <message>
        <source>Nothing in this plan matches “%1”.</source>
        <translation>Kế hoạch này không có gì khớp với “%1”.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>What and where</source>
        <translation>Loại và nơi</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Cộng</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Hoạt động</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Thực hiện</translation>
    </message>
    <message>
        <source>Spent (đồng)</source>
        <translation>Đã chi (đồng)</translation>
    </message>
    <message>
        <source>Per unit (đồng)</source>
        <translation>Mỗi đơn vị (đồng)</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Không có việc gì cần làm.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hạn</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Số ngày</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>Whole province</source>
        <translation>Toàn tỉnh</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Cơ sở</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Phiếu</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>Tiêu thụ</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Hoạt động</translation>
    </message>
    <message>
        <source>Last data</source>
        <translation>Số liệu mới nhất</translation>
    </message>
    <message>
        <source>--by is one of source, year, stage, area.</source>
        <translation>--by là một trong: source, year, stage, area.</translation>
    </message>
    <message>
        <source>No money is recorded.</source>
        <translation>Chưa ghi kinh phí nào.</translation>
    </message>
    <message>
        <source>Entity, for instance facility, fact, usage; found by the headings without it</source>
        <translation>Loại bản ghi, ví dụ facility, fact, usage; nếu không nêu thì đoán theo tiêu đề cột</translation>
    </message>
    <message>
        <source>SHEET</source>
        <translation>TRANG</translation>
    </message>
    <message>
        <source>Sheet or table, by name or number from 1</source>
        <translation>Trang tính hoặc bảng, theo tên hoặc số thứ tự từ 1</translation>
    </message>
    <message>
        <source>Row in which the headings stand</source>
        <translation>Dòng ghi tiêu đề cột</translation>
    </message>
    <message>
        <source>Spreadsheet or Word document (.csv, .xlsx or .docx)</source>
        <translation>Bảng tính hoặc văn bản Word (.csv, .xlsx hoặc .docx)</translation>
    </message>
    <message>
        <source>Take in a spreadsheet or a Word table</source>
        <translation>Nhập một bảng tính hoặc bảng trong văn bản Word</translation>
    </message>
    <message>
        <source>HEADING=COLUMN</source>
        <translation>TIÊU ĐỀ=CỘT</translation>
    </message>
    <message>
        <source>Which column a heading is; “HEADING=-” leaves it out</source>
        <translation>Tiêu đề nào là cột nào; “TIÊU ĐỀ=-” để bỏ qua</translation>
    </message>
    <message>
        <source>COLUMN=VALUE</source>
        <translation>CỘT=GIÁ TRỊ</translation>
    </message>
    <message>
        <source>A value for every row; “code=HD-{STT}” takes the heading “STT” along, “code=HD-{#}” counts the rows</source>
        <translation>Giá trị cho mọi dòng; “code=HD-{STT}” ghép thêm cột “STT”, “code=HD-{#}” đánh số theo dòng</translation>
    </message>
    <message>
        <source>Keep what --map says in the plan, for the next file of the kind</source>
        <translation>Ghi nhớ các khai báo --map vào kế hoạch cho file cùng loại lần sau</translation>
    </message>
    <message>
        <source>Show what import would find in a file: sheets, header, columns</source>
        <translation>Xem lệnh import sẽ nhận ra gì trong một file: trang tính, dòng tiêu đề, các cột</translation>
    </message>
    <message>
        <source>Plan file whose remembered headings count</source>
        <translation>File kế hoạch có các tiêu đề đã ghi nhớ cần dùng</translation>
    </message>
    <message>
        <source>The file has no heading “%1”. It has: %2.</source>
        <translation>File không có tiêu đề cột “%1”. Các tiêu đề có trong file: %2.</translation>
    </message>
    <message>
        <source>The file has the heading “%1” several times. Name the column by its letter: %2.</source>
        <translation>File có nhiều cột mang tiêu đề “%1”. Hãy nêu cột bằng chữ cái: %2.</translation>
    </message>
    <message>
        <source>“%1” has no column “%2”. “sxsh-cli fields %1” lists them.</source>
        <translation>“%1” không có cột “%2”. Chạy “sxsh-cli fields %1” để xem các cột.</translation>
    </message>
    <message>
        <source>“%1 %2” lacks a name before “=”, or the sign.</source>
        <translation>“%1 %2” thiếu tên trước dấu “=”, hoặc thiếu dấu này.</translation>
    </message>
    <message>
        <source>The file has no sheet “%1”. It has: %2.</source>
        <translation>File không có trang tính “%1”. Các trang tính có trong file: %2.</translation>
    </message>
    <message>
        <source>No heading in “%1” is known. Say what its rows are about with --entity and where the headings stand with --header-row.</source>
        <translation>Không nhận ra tiêu đề cột nào trong “%1”. Nêu loại bản ghi bằng --entity và dòng tiêu đề bằng --header-row.</translation>
    </message>
    <message>
        <source>It is not clear what the rows of “%1” are about. Name it with --entity; it may be %2.</source>
        <translation>Chưa rõ các dòng của “%1” thuộc loại bản ghi nào. Nêu loại bằng --entity; có thể là %2.</translation>
    </message>
    <message>
        <source>Row %1 cannot be the header: it is empty or too far down.</source>
        <translation>Dòng %1 không thể là dòng tiêu đề: dòng này trống hoặc nằm quá xa phía dưới.</translation>
    </message>
    <message>
        <source>remembered</source>
        <translation>đã ghi nhớ</translation>
    </message>
    <message>
        <source>key</source>
        <translation>khóa</translation>
    </message>
    <message>
        <source>title</source>
        <translation>tên cột</translation>
    </message>
    <message>
        <source>name</source>
        <translation>tên gọi khác</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>có thể</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>không nhận ra</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>hơn %1</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ẩn</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Sheet or table</source>
        <translation>Trang tính hoặc bảng</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Số dòng</translation>
    </message>
    <message>
        <source>Rows of “%1” (%2): sheet “%3”, headings in row %4.</source>
        <translation>Các dòng về “%1” (%2): trang tính “%3”, tiêu đề cột ở dòng %4.</translation>
    </message>
    <message>
        <source>left out, remembered</source>
        <translation>bỏ qua, đã ghi nhớ</translation>
    </message>
    <message>
        <source>there twice</source>
        <translation>bị lặp</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>Nhận ra theo</translation>
    </message>
    <message>
        <source>No heading is known.</source>
        <translation>Không nhận ra tiêu đề cột nào.</translation>
    </message>
    <message>
        <source>It is not clear what the rows are about. They may also be %1: name it with --entity.</source>
        <translation>Chưa rõ các dòng thuộc loại bản ghi nào. Cũng có thể là %1: nêu loại bằng --entity.</translation>
    </message>
    <message>
        <source>Read as “%1” (%2).</source>
        <translation>Đọc theo loại “%1” (%2).</translation>
    </message>
    <message>
        <source>by default %1</source>
        <translation>mặc định %1</translation>
    </message>
    <message>
        <source>Take them one by one: --sheet and the name, or the number that “sxsh-cli inspect” shows.</source>
        <translation>Lấy từng trang tính hoặc bảng: ghi --sheet kèm tên, hoặc số thứ tự mà “sxsh-cli inspect” cho biết.</translation>
    </message>
    <message>
        <source>Required for what is new, and not found: %1. Say where they are with --map, or give them with --set.</source>
        <translation>Bắt buộc đối với bản ghi mới nhưng không tìm thấy: %1. Chỉ ra cột bằng --map, hoặc cho sẵn giá trị bằng --set.</translation>
    </message>
    <message>
        <source>The plan cannot be copied to “%1” for the pictures. The disk may be full: free some space.</source>
        <translation>Chưa sao chép được kế hoạch vào “%1” để chụp hình. Có thể ổ đĩa đã đầy: hãy giải phóng dung lượng.</translation>
    </message>
    <message>
        <source>“%1” is not a name for a plan file. Choose one that ends with .sxsh, for instance “Kế hoạch.sxsh”.</source>
        <translation>“%1” không phải tên file kế hoạch. Hãy chọn tên có đuôi .sxsh, ví dụ “Kế hoạch.sxsh”.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Không có thay đổi nào để hoàn tác.</translation>
    </message>
    <message>
        <source>There is nothing to make again.</source>
        <translation>Không có thay đổi nào để làm lại.</translation>
    </message>
    <message>
        <source>“%1” is for the plan that follows another: it needs “--from” as well.</source>
        <translation>“%1” chỉ dùng cho kế hoạch nối tiếp: cần có cả “--from”.</translation>
    </message>
    <message>
        <source>Say why a doubtful value is right; it is doubted again when it changes</source>
        <translation>Ghi lý do vì sao một số liệu nghi vấn vẫn đúng; khi số liệu đổi sẽ bị hỏi lại</translation>
    </message>
    <message>
        <source>REASON</source>
        <translation>LÝ-DO</translation>
    </message>
    <message>
        <source>Why it is right, kept in the journal</source>
        <translation>Vì sao vẫn đúng; được ghi vào nhật ký</translation>
    </message>
    <message>
        <source>Only this field; without it all that is doubtful</source>
        <translation>Chỉ trường này; không nêu thì tất cả trường nghi vấn</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>The reason is empty.</source>
        <translation>Chưa ghi lý do.</translation>
    </message>
    <message>
        <source>Confirmed; “list PLAN confirmation” shows every reason.</source>
        <translation>Đã xác nhận; lệnh “list KẾ-HOẠCH confirmation” cho xem mọi lý do.</translation>
    </message>
    <message>
        <source>“%1” is not text in UTF-8. Type it anew, or set the terminal to UTF-8.</source>
        <translation>“%1” không phải văn bản UTF-8. Hãy gõ lại, hoặc đặt cửa sổ lệnh sang UTF-8.</translation>
    </message>
    <message>
        <source>Compute savings from bare figures, without a plan; writes JSON</source>
        <translation>Tính tiết kiệm từ số liệu rời, không cần file kế hoạch; ghi ra JSON</translation>
    </message>
    <message>
        <source>Cases as JSON: {&quot;cases&quot;: [{&quot;id&quot;, &quot;resource&quot;, &quot;year&quot;, &quot;threshold&quot;, &quot;confidence&quot;, &quot;method&quot;, &quot;base&quot;, &quot;report&quot;}]}</source>
        <translation>Các bài tính dạng JSON: {&quot;cases&quot;: [{&quot;id&quot;, &quot;resource&quot;, &quot;year&quot;, &quot;threshold&quot;, &quot;confidence&quot;, &quot;method&quot;, &quot;base&quot;, &quot;report&quot;}]}</translation>
    </message>
    <message>
        <source>Methods: ratio, mix, equivalent, regression, absolute. A period is {&quot;use&quot;, &quot;output&quot;}, numbers or lists of months, or has &quot;products&quot; or &quot;x&quot;.</source>
        <translation>Phương pháp: ratio, mix, equivalent, regression, absolute. Mỗi kỳ là {&quot;use&quot;, &quot;output&quot;}, ghi một số hoặc danh sách các tháng, hoặc có &quot;products&quot; hay &quot;x&quot;.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check the name, and that you may read it.</source>
        <translation>Không đọc được “%1”. Kiểm tra lại tên file và quyền đọc file.</translation>
    </message>
    <message>
        <source>What facilities saved, together and by groups</source>
        <translation>Mức tiết kiệm của các cơ sở, tính chung và theo nhóm</translation>
    </message>
    <message>
        <source>Only this facility, by each of its baselines</source>
        <translation>Chỉ cơ sở này, theo từng kỳ gốc của cơ sở</translation>
    </message>
    <message>
        <source>Code of the reporting period, or a year; the newest whose cut-off has come without it</source>
        <translation>Mã kỳ báo cáo hoặc năm; không ghi thì lấy kỳ mới nhất đã chốt số liệu</translation>
    </message>
    <message>
        <source>Day on which facilities count; the period&apos;s cut-off without it</source>
        <translation>Ngày xét các cơ sở; không ghi thì lấy ngày chốt số liệu của kỳ</translation>
    </message>
    <message>
        <source>No annual period has its cut-off by that day: name a period or a year with --period.</source>
        <translation>Đến ngày đó chưa có kỳ báo cáo năm nào chốt số liệu: nêu kỳ hoặc năm bằng --period.</translation>
    </message>
    <message>
        <source>There is no reporting period “%1”; “list PLAN reporting_period” shows them.</source>
        <translation>Không có kỳ báo cáo “%1”; lệnh “list KẾ-HOẠCH reporting_period” cho xem danh sách.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Tiết kiệm</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Khoảng tin cậy</translation>
    </message>
    <message>
        <source>Avoided</source>
        <translation>Tránh được</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Hạng</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Kết luận</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Cơ sở</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>With a saving</source>
        <translation>Có số tiết kiệm</translation>
    </message>
    <message>
        <source>At or above</source>
        <translation>Đạt ngưỡng</translation>
    </message>
    <message>
        <source>Simple mean</source>
        <translation>Trung bình cộng</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Theo TOE</translation>
    </message>
    <message>
        <source>TOE avoided</source>
        <translation>TOE tránh được</translation>
    </message>
    <message>
        <source>Metered</source>
        <translation>Đo theo tháng</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Phần đo được</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Năng lượng, vật liệu</translation>
    </message>
    <message>
        <source>It has no baseline that ends before %1: enter one.</source>
        <translation>Cơ sở chưa có kỳ gốc kết thúc trước năm %1: nhập kỳ gốc.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Phương pháp</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Kỳ gốc</translation>
    </message>
    <message>
        <source>--by and --facility do not go together: leave one of them out.</source>
        <translation>Không dùng --by cùng với --facility: bỏ một trong hai.</translation>
    </message>
    <message>
        <source>Savings of %1, as of %2</source>
        <translation>Mức tiết kiệm năm %1, tính đến %2</translation>
    </message>
    <message>
        <source>Of one facility, how each saving came about, from what was used to how sure it is</source>
        <translation>Với một cơ sở: mức tiết kiệm được tính ra như thế nào, từ lượng đã dùng đến độ tin cậy</translation>
    </message>
    <message>
        <source>[NAME=]AMOUNT</source>
        <translation>[TÊN=]LƯỢNG</translation>
    </message>
    <message>
        <source>Of one facility, what would have been expected with this output or driver; may be given again</source>
        <translation>Với một cơ sở: mức dùng dự kiến nếu sản lượng hoặc yếu tố ảnh hưởng là như thế này; có thể ghi nhiều lần</translation>
    </message>
    <message>
        <source>“%1” after --if: %2</source>
        <translation>“%1” sau --if: %2</translation>
    </message>
    <message>
        <source>“%1” names nothing that can be varied; there is: %2.</source>
        <translation>Không có đại lượng nào tên như “%1” để thay đổi; có thể ghi: %2.</translation>
    </message>
    <message>
        <source>Used and made</source>
        <translation>Đã dùng và làm ra</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>Adjusted %1: %2, %3</source>
        <translation>Điều chỉnh %1: %2, %3</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Đã tiết kiệm</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Độ tin cậy</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>đạt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>không đạt</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Kiểm định</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Ngưỡng</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>Hệ số quy đổi</translation>
    </message>
    <message>
        <source>If %1: %2</source>
        <translation>Nếu %1: %2</translation>
    </message>
    <message>
        <source>If %1: %2 %3 would be expected.</source>
        <translation>Nếu %1: mức dùng dự kiến là %2 %3.</translation>
    </message>
    <message>
        <source>Also by unit, sector, size of enterprise or year</source>
        <translation>Thêm theo đơn vị hành chính, ngành, quy mô doanh nghiệp hoặc năm</translation>
    </message>
    <message>
        <source>Also by unit, sector, size of enterprise or resource</source>
        <translation>Thêm theo đơn vị hành chính, ngành, quy mô doanh nghiệp hoặc tài nguyên</translation>
    </message>
    <message>
        <source>--by is one of unit, sector, size, year.</source>
        <translation>--by là một trong unit, sector, size, year.</translation>
    </message>
    <message>
        <source>--by is one of unit, sector, size, resource.</source>
        <translation>--by là một trong unit, sector, size, resource.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) would be outside the range of the base period, where the line is not known to hold.</source>
        <translation>
            <numerusform>%Ln tháng sẽ nằm ngoài phạm vi của kỳ gốc; ở đó chưa chắc đường hồi quy còn đúng.</numerusform>
        </translation>
    </message>
    <message>
        <source>What cleaner-production measures cost and bring</source>
        <translation>Chi phí và lợi ích của các giải pháp sản xuất sạch hơn</translation>
    </message>
    <message>
        <source>Only this facility, each figure explained</source>
        <translation>Chỉ cơ sở này, giải thích từng con số</translation>
    </message>
    <message>
        <source>Day whose prices apply to what is not done; today without it</source>
        <translation>Ngày lấy giá cho giải pháp chưa thực hiện; không ghi thì lấy hôm nay</translation>
    </message>
    <message>
        <source>RATE</source>
        <translation>LÃI_SUẤT</translation>
    </message>
    <message>
        <source>Discount rate a year, for instance 10%; the plan&apos;s without it</source>
        <translation>Lãi suất chiết khấu mỗi năm, ví dụ 10%; không ghi thì lấy của kế hoạch</translation>
    </message>
    <message>
        <source>Years that measures save which do not say so themselves; the plan&apos;s without it</source>
        <translation>Số năm tiết kiệm của giải pháp không ghi tuổi thọ riêng; không ghi thì lấy của kế hoạch</translation>
    </message>
    <message>
        <source>Only measures of this class</source>
        <translation>Chỉ các giải pháp thuộc loại này</translation>
    </message>
    <message>
        <source>Only measures of this cost</source>
        <translation>Chỉ các giải pháp có mức chi phí này</translation>
    </message>
    <message>
        <source>Only measures in this state</source>
        <translation>Chỉ các giải pháp ở trạng thái này</translation>
    </message>
    <message>
        <source>SURVEY</source>
        <translation>ĐIỀU-TRA</translation>
    </message>
    <message>
        <source>Code of the survey; “list PLAN survey” shows them</source>
        <translation>Mã cuộc điều tra; “list KẾ-HOẠCH survey” liệt kê các mã</translation>
    </message>
    <message>
        <source>PERCENT</source>
        <translation>PHẦN_TRĂM</translation>
    </message>
    <message>
        <source>How many facilities to draw</source>
        <translation>Số cơ sở cần chọn</translation>
    </message>
    <message>
        <source>Instead of --size: as many as a share within ± so many percentage points needs</source>
        <translation>Thay cho --size: chọn đủ số cơ sở để tỷ lệ sai lệch không quá ± bấy nhiêu điểm phần trăm</translation>
    </message>
    <message>
        <source>Confidence for --within; the plan&apos;s without it</source>
        <translation>Độ tin cậy dùng cho --within; không ghi thì lấy của kế hoạch</translation>
    </message>
    <message>
        <source>Draw within districts, sectors or sizes, in proportion</source>
        <translation>Chọn riêng trong từng huyện, ngành hoặc quy mô, theo tỷ lệ</translation>
    </message>
    <message>
        <source>The same seed draws the same facilities; one at random without it</source>
        <translation>Cùng một số khởi tạo thì chọn ra cùng các cơ sở; không ghi thì lấy ngẫu nhiên một số</translation>
    </message>
    <message>
        <source>FACT</source>
        <translation>NỘI_DUNG</translation>
    </message>
    <message>
        <source>What is asked, for instance aware; may be given again. “fields survey_answer” lists the kinds</source>
        <translation>Nội dung hỏi, ví dụ aware; có thể ghi nhiều lần. “fields survey_answer” liệt kê các nội dung</translation>
    </message>
    <message>
        <source>Show the replies to a survey by stratum, and the shares they come to</source>
        <translation>Xem trả lời của một cuộc điều tra theo tầng và tỷ lệ tính được</translation>
    </message>
    <message>
        <source>Write the questionnaires of a survey</source>
        <translation>Xuất phiếu của một cuộc điều tra</translation>
    </message>
    <message>
        <source>Only for this facility</source>
        <translation>Chỉ của cơ sở này</translation>
    </message>
    <message>
        <source>Instead of them the list of facilities, for those who go out</source>
        <translation>Thay cho phiếu: danh sách cơ sở, cho người đi điều tra</translation>
    </message>
    <message>
        <source>%1 is one of %2.</source>
        <translation>%1 nhận một trong: %2.</translation>
    </message>
    <message>
        <source>--rate is a yearly rate from 0% to 100%, for instance 10%: “%1” is none.</source>
        <translation>--rate là lãi suất mỗi năm từ 0% đến 100%, ví dụ 10%: “%1” không phải.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Giải pháp</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Investment (million)</source>
        <translation>Đầu tư (tr.đ)</translation>
    </message>
    <message>
        <source>Support (million)</source>
        <translation>Hỗ trợ (tr.đ)</translation>
    </message>
    <message>
        <source>Reported a year</source>
        <translation>Báo cáo mỗi năm</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Tính toán</translation>
    </message>
    <message>
        <source>Money reported (million)</source>
        <translation>Tiền báo cáo (tr.đ)</translation>
    </message>
    <message>
        <source>At prices (million)</source>
        <translation>Theo giá (tr.đ)</translation>
    </message>
    <message>
        <source>Payback</source>
        <translation>Hoàn vốn</translation>
    </message>
    <message>
        <source>NPV (million)</source>
        <translation>NPV (tr.đ)</translation>
    </message>
    <message>
        <source>IRR</source>
        <translation>IRR</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Nghi vấn</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chỉ số</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>%1 measures, %2 of them done, %3 doubtful.</source>
        <translation>%1 giải pháp, trong đó %2 đã thực hiện, %3 còn nghi vấn.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Tổng hợp</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Tổng</translation>
    </message>
    <message>
        <source>Known of</source>
        <translation>Số đã biết</translation>
    </message>
    <message>
        <source>Energy (TOE a year)</source>
        <translation>Năng lượng (TOE/năm)</translation>
    </message>
    <message>
        <source>CO₂ (tonnes a year)</source>
        <translation>CO₂ (tấn/năm)</translation>
    </message>
    <message>
        <source>Together they pay back: %1 (%2 measures)</source>
        <translation>Hoàn vốn chung: %1 (%2 giải pháp)</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>Tiết kiệm</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Lũy kế</translation>
    </message>
    <message>
        <source>Cost of a TOE saved (%1)</source>
        <translation>Chi phí mỗi TOE tiết kiệm (%1)</translation>
    </message>
    <message>
        <source>Million đồng/TOE</source>
        <translation>Triệu đồng/TOE</translation>
    </message>
    <message>
        <source>TOE so far</source>
        <translation>TOE lũy kế</translation>
    </message>
    <message>
        <source>Left out: %1 (%2)</source>
        <translation>Chưa xếp được: %1 (%2)</translation>
    </message>
    <message>
        <source>Measures as of %1, savings up to %2, rate %3, life %4</source>
        <translation>Giải pháp tính đến %1, số liệu tiêu thụ đến năm %2, lãi suất %3, tuổi thọ %4</translation>
    </message>
    <message>
        <source>There are no such measures.</source>
        <translation>Không có giải pháp nào như vậy.</translation>
    </message>
    <message>
        <source>Money saved (million đồng a year)</source>
        <translation>Tiền tiết kiệm (triệu đồng/năm)</translation>
    </message>
    <message>
        <source>Energy saved (TOE a year)</source>
        <translation>Năng lượng tiết kiệm (TOE/năm)</translation>
    </message>
    <message>
        <source>Nothing is doubtful there: %1. “check” and “measures” list what is.</source>
        <translation>Ở đó không có gì nghi vấn: %1. Lệnh “check” và “measures” liệt kê các nghi vấn.</translation>
    </message>
    <message>
        <source>--ask is one of %1.</source>
        <translation>--ask là một trong: %1.</translation>
    </message>
    <message>
        <source>--strata is one of %1.</source>
        <translation>--strata là một trong: %1.</translation>
    </message>
    <message>
        <source>Whole frame</source>
        <translation>Toàn bộ</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation>Tầng</translation>
    </message>
    <message>
        <source>Frame (N)</source>
        <translation>Tổng thể (N)</translation>
    </message>
    <message>
        <source>Sample (n)</source>
        <translation>Mẫu (n)</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Đã trả lời</translation>
    </message>
    <message>
        <source>Response rate</source>
        <translation>Tỷ lệ trả lời</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Tỷ lệ</translation>
    </message>
    <message>
        <source>Give one of --size and --within: how many to draw, or how sure the share is to be.</source>
        <translation>Ghi một trong hai: --size (số cơ sở cần chọn) hoặc --within (sai số cho phép của tỷ lệ).</translation>
    </message>
    <message>
        <source>--confidence only goes with --within: leave it out.</source>
        <translation>--confidence chỉ đi cùng --within: bỏ nó đi.</translation>
    </message>
    <message>
        <source>Seed %1 would draw %2 of %3 facilities:</source>
        <translation>Số khởi tạo %1 sẽ chọn %2 trong %3 cơ sở:</translation>
    </message>
    <message>
        <source>Seed %1 drew %2 of %3 facilities:</source>
        <translation>Số khởi tạo %1 đã chọn %2 trong %3 cơ sở:</translation>
    </message>
    <message>
        <source>%1 (in force)</source>
        <translation>%1 (đang dùng)</translation>
    </message>
    <message>
        <source>%1 (not in force)</source>
        <translation>%1 (không dùng)</translation>
    </message>
    <message>
        <source>No indicator is estimated from it.</source>
        <translation>Không có chỉ tiêu nào ước lượng từ câu hỏi này.</translation>
    </message>
    <message>
        <source>Indicators on %1: %2</source>
        <translation>Chỉ tiêu tại ngày %1: %2</translation>
    </message>
    <message>
        <source>--list and --facility do not go together: leave one of them out.</source>
        <translation>--list và --facility không dùng cùng nhau: bỏ một trong hai.</translation>
    </message>
    <message>
        <source>Of one facility, the same with its charts as a PDF file</source>
        <translation>Với một cơ sở: ghi phần này cùng biểu đồ thành file PDF</translation>
    </message>
    <message>
        <source>--story, --out and --if are about one facility: name it with --facility.</source>
        <translation>--story, --out và --if chỉ dùng cho một cơ sở: ghi mã cơ sở với --facility.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>%1 has no baseline that ends before %2, so there is nothing to write.</source>
        <translation>%1 chưa có kỳ gốc kết thúc trước năm %2 nên không có gì để ghi.</translation>
    </message>
    <message>
        <source>AMOUNT</source>
        <translation>LƯỢNG</translation>
    </message>
    <message>
        <source>“%1” after --if is the second amount of the same: leave one of them out.</source>
        <translation>“%1” sau --if là lượng thứ hai của cùng một đại lượng: hãy bỏ bớt một.</translation>
    </message>
    <message>
        <source>Draw the sample of a survey from the register; of a census list everyone</source>
        <translation>Chọn mẫu của một cuộc điều tra từ danh bạ; với điều tra toàn bộ thì lấy mọi cơ sở</translation>
    </message>
    <message>
        <source>“--confidence” takes a percentage between 0 and 100, such as 95, 95% or 0,95, not “%1”.</source>
        <translation>“--confidence” là tỷ lệ phần trăm trong khoảng 0 đến 100, như 95, 95% hoặc 0,95, không thể là “%1”.</translation>
    </message>
    <message>
        <source>“--within” takes percentage points between 0 and 100, such as 7,5 or 7,5%, and below 1 with the percent sign, not “%1”.</source>
        <translation>“--within” là số điểm phần trăm trong khoảng 0 đến 100, như 7,5 hoặc 7,5%; nhỏ hơn 1 thì phải kèm dấu phần trăm; không thể là “%1”.</translation>
    </message>
    <message>
        <source>The survey %1 is a census, which asks everyone: leave out --size, --within, --confidence, --strata and --seed.</source>
        <translation>Cuộc điều tra %1 là điều tra toàn bộ, hỏi mọi cơ sở: bỏ --size, --within, --confidence, --strata và --seed.</translation>
    </message>
    <message>
        <source>Weight (N/answered)</source>
        <translation>Trọng số (N/đã trả lời)</translation>
    </message>
    <message>
        <source>All %1 facilities of the frame would be listed:</source>
        <translation>Sẽ đưa vào danh sách toàn bộ %1 cơ sở của tổng thể:</translation>
    </message>
    <message>
        <source>All %1 facilities of the frame are listed:</source>
        <translation>Đã đưa vào danh sách toàn bộ %1 cơ sở của tổng thể:</translation>
    </message>
    <message>
        <source>month</source>
        <translation>tháng</translation>
    </message>
    <message>
        <source>for instance 2018-03, 3/2018</source>
        <translation>ví dụ 2018-03, 3/2018</translation>
    </message>
    <message>
        <source>Adjustments of the year in it: %1 %2.</source>
        <translation>Trong đó điều chỉnh của năm: %1 %2.</translation>
    </message>
    <message>
        <source>FILE.pdf, .docx or .xlsx</source>
        <translation>FILE.pdf, .docx hoặc .xlsx</translation>
    </message>
    <message>
        <source>File to write (.pdf, .docx or .xlsx)</source>
        <translation>File cần ghi (.pdf, .docx hoặc .xlsx)</translation>
    </message>
    <message>
        <source>No facility applied cleaner production on this day, so there are no savings.</source>
        <translation>Đến ngày này chưa có cơ sở nào áp dụng sản xuất sạch hơn nên chưa có mức tiết kiệm.</translation>
    </message>
    <message>
        <source>(confidence %1)</source>
        <translation>(độ tin cậy %1)</translation>
    </message>
    <message>
        <source>Nothing was taken in. %1 Mend the file.</source>
        <translation>Chưa nhập dòng nào. %1 Hãy sửa lại file.</translation>
    </message>
    <message>
        <source>Code of a frozen report; “sxsh-cli snapshots PLAN” lists them</source>
        <translation>Mã bản chốt; xem bằng “sxsh-cli snapshots PLAN”</translation>
    </message>
    <message>
        <source>Freeze a report as it is reported</source>
        <translation>Chốt số liệu của một báo cáo</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>CHỮ</translation>
    </message>
    <message>
        <source>What it was frozen for</source>
        <translation>Chốt để làm gì</translation>
    </message>
    <message>
        <source>List the frozen reports</source>
        <translation>Liệt kê các bản đã chốt</translation>
    </message>
    <message>
        <source>Write a frozen report once more, as it was</source>
        <translation>In lại một bản đã chốt, đúng như khi chốt</translation>
    </message>
    <message>
        <source>Show what has changed since a report was frozen, and why</source>
        <translation>Cho biết có gì thay đổi kể từ lần chốt và vì sao</translation>
    </message>
    <message>
        <source>Frozen as “%1”.</source>
        <translation>Đã chốt số liệu, mã “%1”.</translation>
    </message>
    <message>
        <source>No report has been frozen yet: “sxsh-cli freeze” freezes one.</source>
        <translation>Chưa chốt báo cáo nào: dùng “sxsh-cli freeze” để chốt.</translation>
    </message>
    <message>
        <source>Frozen at</source>
        <translation>Chốt lúc</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Người chốt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Two frozen reports are compared, or one with now: name no more than two.</source>
        <translation>Chỉ so sánh hai bản chốt, hoặc một bản chốt với hiện tại: ghi không quá hai mã.</translation>
    </message>
    <message>
        <source>Nothing has changed since.</source>
        <translation>Từ đó đến nay không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Nguyên nhân</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Khi chốt</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Sau đó</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>LOẠI</translation>
    </message>
    <message>
        <source>Code of the reporting period: 2018, a half 2018H1, a quarter 2018Q3; “list PLAN reporting_period” shows those of the plan</source>
        <translation>Mã kỳ báo cáo: 2018, nửa năm 2018H1, quý 2018Q3; lệnh “list PLAN reporting_period” liệt kê các kỳ của kế hoạch</translation>
    </message>
    <message>
        <source>Either --list, or --chart NAME with --out FILE.</source>
        <translation>Ghi --list, hoặc --chart TÊN kèm --out FILE.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Biểu đồ</translation>
    </message>
    <message>
        <source>There is no chart “%1” of %2. “sxsh-cli chart PLAN --list” lists those there are.</source>
        <translation>Không có biểu đồ “%1” của kỳ %2. Xem các biểu đồ bằng “sxsh-cli chart PLAN --list”.</translation>
    </message>
    <message>
        <source>List the charts of a period, or write one</source>
        <translation>Liệt kê các biểu đồ của một kỳ, hoặc xuất một biểu đồ</translation>
    </message>
    <message>
        <source>List the charts by name</source>
        <translation>Liệt kê tên các biểu đồ</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>TÊN</translation>
    </message>
    <message>
        <source>Name of the chart to write</source>
        <translation>Tên biểu đồ cần xuất</translation>
    </message>
    <message>
        <source>Code of the reporting period; the latest annual one without it</source>
        <translation>Mã kỳ báo cáo; nếu không ghi thì lấy kỳ năm gần nhất</translation>
    </message>
    <message>
        <source>File to write (.png or .pdf)</source>
        <translation>File cần ghi (.png hoặc .pdf)</translation>
    </message>
    <message>
        <source>Number of the document; blank without it</source>
        <translation>Số văn bản; không ghi thì để trống</translation>
    </message>
    <message>
        <source>Day of the document; blank without it</source>
        <translation>Ngày văn bản; không ghi thì để trống</translation>
    </message>
    <message>
        <source>Line above the signer&apos;s position, such as “KT. GIÁM ĐỐC”</source>
        <translation>Dòng trên chức vụ người ký, ví dụ “KT. GIÁM ĐỐC”</translation>
    </message>
    <message>
        <source>Position of the signer</source>
        <translation>Chức vụ người ký</translation>
    </message>
    <message>
        <source>Name of the signer; blank without it</source>
        <translation>Họ tên người ký; không ghi thì để trống</translation>
    </message>
    <message>
        <source>Code of the reporting period: 2018, a half 2018H1, a quarter 2018Q3, several years 2016..2018; “list PLAN reporting_period” shows those of the plan</source>
        <translation>Mã kỳ báo cáo: 2018, nửa năm 2018H1, quý 2018Q3, nhiều năm 2016..2018; lệnh “list KẾ-HOẠCH reporting_period” liệt kê các kỳ của kế hoạch</translation>
    </message>
    <message>
        <source>File to write (.pdf, .docx or .xlsx; of a table alone .csv or .xlsx)</source>
        <translation>File cần ghi (.pdf, .docx hoặc .xlsx; nếu chỉ một bảng thì .csv hoặc .xlsx)</translation>
    </message>
    <message>
        <source>Write only this table, counted from the start of the report</source>
        <translation>Chỉ ghi bảng thứ mấy, đếm từ đầu báo cáo</translation>
    </message>
    <message>
        <source>List the periods that can be reported on, with their due dates</source>
        <translation>Liệt kê các kỳ báo cáo và hạn nộp</translation>
    </message>
    <message>
        <source>Day to tell the state on; today without it</source>
        <translation>Ngày xét tình trạng; không ghi thì là hôm nay</translation>
    </message>
    <message>
        <source>List the words of a report, or put some otherwise</source>
        <translation>Liệt kê câu chữ của báo cáo, hoặc sửa một đoạn</translation>
    </message>
    <message>
        <source>PLACE</source>
        <translation>CHỖ</translation>
    </message>
    <message>
        <source>Which heading or paragraph, as listed</source>
        <translation>Đề mục hoặc đoạn nào, theo danh sách</translation>
    </message>
    <message>
        <source>The words in its place; {figures} in them stay live until the report is frozen</source>
        <translation>Câu chữ thay vào; {số liệu} trong đó vẫn tự cập nhật đến khi chốt số liệu</translation>
    </message>
    <message>
        <source>Back to the words of the template</source>
        <translation>Trở về câu chữ của mẫu</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>Ngày chốt số liệu</translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>The report has %1 tables, not %2.</source>
        <translation>Báo cáo có %1 bảng, không có bảng thứ %2.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Chỗ</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>Đã sửa</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Câu chữ</translation>
    </message>
    <message>
        <source>To put words otherwise, give --place with --text or with --reset; without them the places are listed.</source>
        <translation>Muốn sửa câu chữ, ghi --place cùng với --text hoặc --reset; không ghi thì liệt kê các chỗ sửa được.</translation>
    </message>
    <message>
        <source>There is no place “%1” in this report; without --place they are listed.</source>
        <translation>Báo cáo này không có chỗ “%1”; bỏ --place để xem danh sách.</translation>
    </message>
    <message>
        <source>The words were so before.</source>
        <translation>Câu chữ vốn đã như vậy.</translation>
    </message>
    <message>
        <source>Nothing is printed there now.</source>
        <translation>Chỗ này bây giờ không in gì.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Đối tượng</translation>
    </message>
    <message>
        <source>These words cannot be used: %1</source>
        <translation>Câu chữ này không dùng được: %1</translation>
    </message>
    <message>
        <source>--boundaries is one of then, now, former.</source>
        <translation>--boundaries là một trong then, now, former.</translation>
    </message>
    <message>
        <source>--boundaries are those of units: add --by unit.</source>
        <translation>--boundaries chỉ dùng khi tính theo đơn vị hành chính: ghi thêm --by unit.</translation>
    </message>
    <message>
        <source>With --by unit: units as they were on the day, as they are today, or the former districts; the first without it</source>
        <translation>Dùng với --by unit: theo đơn vị như khi đó, như hiện nay, hay theo huyện cũ; nếu không nêu thì theo đơn vị như khi đó</translation>
    </message>
    <message>
        <source>Packages to districts without a network, and what comes back of them</source>
        <translation>Gói dữ liệu cho huyện không có mạng, và gói nộp trở lại</translation>
    </message>
    <message>
        <source>Plan file</source>
        <translation>Tệp kế hoạch</translation>
    </message>
    <message>
        <source>Package (.sxshpkg)</source>
        <translation>Gói dữ liệu (.sxshpkg)</translation>
    </message>
    <message>
        <source>Code of the reporting unit</source>
        <translation>Mã đơn vị báo cáo</translation>
    </message>
    <message>
        <source>File whose first line is the passphrase that was agreed with the unit</source>
        <translation>Tệp có dòng đầu là mật khẩu đã thống nhất với đơn vị</translation>
    </message>
    <message>
        <source>Write a unit&apos;s part of the plan as a package</source>
        <translation>Xuất phần kế hoạch của một đơn vị thành gói dữ liệu</translation>
    </message>
    <message>
        <source>Make a working copy of a package for a unit</source>
        <translation>Mở gói dữ liệu thành bản làm việc của đơn vị</translation>
    </message>
    <message>
        <source>Working copy to make (.sxsh)</source>
        <translation>Bản làm việc sẽ tạo (.sxsh)</translation>
    </message>
    <message>
        <source>Working copy in which the unit&apos;s key is kept</source>
        <translation>Bản làm việc đang giữ khóa của đơn vị</translation>
    </message>
    <message>
        <source>Write what was entered in a working copy as a return</source>
        <translation>Nộp báo cáo: xuất dữ liệu đã nhập trong bản làm việc thành gói nộp</translation>
    </message>
    <message>
        <source>COPY</source>
        <translation>BẢN</translation>
    </message>
    <message>
        <source>Working copy of the unit</source>
        <translation>Bản làm việc của đơn vị</translation>
    </message>
    <message>
        <source>Tell what stands on the outside of a package</source>
        <translation>Xem thông tin ghi bên ngoài gói dữ liệu</translation>
    </message>
    <message>
        <source>Tell what a return would change, and what is in conflict</source>
        <translation>Xem gói nộp sẽ thay đổi gì và chỗ nào mâu thuẫn</translation>
    </message>
    <message>
        <source>What is in conflict: mine keeps what is here, theirs takes what came, a JSON file decides one by one</source>
        <translation>Chỗ mâu thuẫn: mine giữ số liệu ở đây, theirs lấy số liệu gửi đến, tệp JSON quyết định từng chỗ</translation>
    </message>
    <message>
        <source>HOW</source>
        <translation>CÁCH</translation>
    </message>
    <message>
        <source>Take a return into the plan</source>
        <translation>Tiếp nhận gói nộp vào kế hoạch</translation>
    </message>
    <message>
        <source>What breaks a rule: keep-draft (as without it) keeps it as a draft, reject refuses the return</source>
        <translation>Giá trị trái quy tắc: keep-draft (mặc định) lưu nháp, reject từ chối cả gói nộp</translation>
    </message>
    <message>
        <source>Take an accepted return back, without losing what was changed since</source>
        <translation>Hủy tiếp nhận một gói nộp mà không mất các sửa đổi sau đó</translation>
    </message>
    <message>
        <source>UNIT</source>
        <translation>ĐƠN_VỊ</translation>
    </message>
    <message>
        <source>NO</source>
        <translation>SỐ</translation>
    </message>
    <message>
        <source>Number of the acceptance</source>
        <translation>Số tiếp nhận</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>Không đọc được “%1”: %2</translation>
    </message>
    <message>
        <source>The first line of “%1” is empty: it is to be the passphrase.</source>
        <translation>Dòng đầu của “%1” trống: dòng này phải là mật khẩu.</translation>
    </message>
    <message>
        <source>There is no administrative unit with the code “%1” in this plan. “list PLAN admin_unit” shows the codes there are.</source>
        <translation>Kế hoạch này không có đơn vị hành chính mã “%1”. Lệnh “list KẾ_HOẠCH admin_unit” liệt kê các mã đang có.</translation>
    </message>
    <message>
        <source>the record</source>
        <translation>cả bản ghi</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>mâu thuẫn</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ở đây</translation>
    </message>
    <message>
        <source>From the unit</source>
        <translation>Từ đơn vị</translation>
    </message>
    <message>
        <source>There is no reporting period “%1”.</source>
        <translation>Không có kỳ báo cáo “%1”.</translation>
    </message>
    <message>
        <source>Package no. %1 for %2 is written: %3.</source>
        <translation>Đã xuất gói số %1 cho %2: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln facilities</source>
        <translation>
            <numerusform>%Ln cơ sở</numerusform>
        </translation>
    </message>
    <message>
        <source>The working copy of %1 (package no. %2) is in “%3”.</source>
        <translation>Bản làm việc của %1 (gói số %2) ở “%3”.</translation>
    </message>
    <message>
        <source>Return no. %1 is written: %2 since the last one.</source>
        <translation>Đã xuất gói nộp số %1: %2 kể từ lần nộp trước.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed records</source>
        <translation>
            <numerusform>%Ln bản ghi thay đổi</numerusform>
        </translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Thuộc tính</translation>
    </message>
    <message>
        <source>Return no. %1 of %2 to package no. %3.</source>
        <translation>Gói nộp số %1 của %2, theo gói đã phát số %3.</translation>
    </message>
    <message>
        <source>It is accepted already.</source>
        <translation>Gói này đã tiếp nhận.</translation>
    </message>
    <message>
        <source>A later return of the same working copy was accepted: it is part of that.</source>
        <translation>Đã tiếp nhận một gói nộp sau của cùng bản làm việc: gói này nằm trong gói đó.</translation>
    </message>
    <message>
        <source>--problems is “reject” or “keep-draft”.</source>
        <translation>--problems là “reject” hoặc “keep-draft”.</translation>
    </message>
    <message>
        <source>It is accepted already, as no. %1: nothing was changed.</source>
        <translation>Gói này đã tiếp nhận với số %1: không có gì thay đổi.</translation>
    </message>
    <message>
        <source>A later return of the same working copy was accepted: this one is superseded, and nothing was changed.</source>
        <translation>Đã tiếp nhận một gói nộp sau của cùng bản làm việc: gói này đã được thay thế, không có gì thay đổi.</translation>
    </message>
    <message>
        <source>The return was not accepted, and nothing was changed.</source>
        <translation>Gói nộp chưa được tiếp nhận, không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Accepted as no. %1 of %2: %3, %4.</source>
        <translation>Đã tiếp nhận với số %1 của %2: %3, %4.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln values kept as drafts</source>
        <translation>
            <numerusform>%Ln giá trị lưu nháp</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no acceptance no. %2 that could be taken back.</source>
        <translation>%1 không có lần tiếp nhận số %2 để hủy.</translation>
    </message>
    <message>
        <source>No. %1 of %2 is taken back: %3.</source>
        <translation>Đã hủy tiếp nhận số %1 của %2: %3.</translation>
    </message>
    <message>
        <source>Enrol a unit&apos;s key, so that its packages need no passphrase</source>
        <translation>Đăng ký khóa của đơn vị để gói dữ liệu không cần mật khẩu</translation>
    </message>
    <message>
        <source>Plan file, or working copy of the unit</source>
        <translation>Tệp kế hoạch, hoặc bản làm việc của đơn vị</translation>
    </message>
    <message>
        <source>File of the unit, for the plan</source>
        <translation>Tệp đăng ký của đơn vị, khi dùng với kế hoạch</translation>
    </message>
    <message>
        <source>File to write from the working copy</source>
        <translation>Tệp xuất từ bản làm việc</translation>
    </message>
    <message>
        <source>Tell the fingerprint of the department&apos;s or the unit&apos;s key</source>
        <translation>Xem dấu khóa của Sở hoặc của đơn vị</translation>
    </message>
    <message>
        <source>Fingerprint, to be read out by telephone: %1</source>
        <translation>Dấu khóa, đọc đối chiếu qua điện thoại: %1</translation>
    </message>
    <message>
        <source>Give the file of a unit that is to be enrolled, or --out to write one from its working copy.</source>
        <translation>Hãy chỉ tệp đăng ký của đơn vị, hoặc dùng --out để xuất tệp đó từ bản làm việc.</translation>
    </message>
    <message>
        <source>This working copy has no key yet: “package enroll” makes one.</source>
        <translation>Bản làm việc này chưa có khóa: lệnh “package enroll” sẽ tạo.</translation>
    </message>
    <message>
        <source>This plan has no key yet: it is made when the first package is issued.</source>
        <translation>Kế hoạch này chưa có khóa: khóa được tạo khi phát gói đầu tiên.</translation>
    </message>
    <message>
        <source>Code of the period to report on; the newest whose cut-off has come without it</source>
        <translation>Mã kỳ báo cáo đơn vị phải nộp; nếu bỏ qua thì lấy kỳ mới nhất đã chốt số liệu</translation>
    </message>
    <message>
        <source>Show who has reported, how late and how complete</source>
        <translation>Xem đơn vị nào đã báo cáo, chậm bao lâu, đầy đủ đến đâu</translation>
    </message>
    <message>
        <source>Code of the reporting period; the newest whose cut-off has come without it</source>
        <translation>Mã kỳ báo cáo; nếu bỏ qua thì lấy kỳ mới nhất đã chốt số liệu</translation>
    </message>
    <message>
        <source>This plan has no reporting period: add one, for instance with “add PLAN reporting_period”.</source>
        <translation>Kế hoạch này chưa có kỳ báo cáo: hãy thêm, chẳng hạn bằng lệnh “add KẾ_HOẠCH reporting_period”.</translation>
    </message>
    <message>
        <source>Not issued</source>
        <translation>Chưa phát</translation>
    </message>
    <message>
        <source>Period %1, due %2</source>
        <translation>Kỳ %1, hạn nộp %2</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Ngày nộp</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Số ngày chậm</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>List facilities that may have been entered twice</source>
        <translation>Liệt kê các cơ sở có thể nhập trùng</translation>
    </message>
    <message>
        <source>“sxsh-cli add PLAN same_as record=B canonical=A” links B to A, which then counts for both; “sxsh-cli remove PLAN same_as:B” unlinks it.</source>
        <translation>“sxsh-cli add KẾ-HOẠCH same_as record=B canonical=A” liên kết B vào A, khi đó A tính cho cả hai; “sxsh-cli remove KẾ-HOẠCH same_as:B” bỏ liên kết.</translation>
    </message>
    <message>
        <source>No facility of this plan looks as if it were entered twice.</source>
        <translation>Không thấy cơ sở nào trong kế hoạch này nhập trùng.</translation>
    </message>
    <message>
        <source>Entry A</source>
        <translation>Bản ghi A</translation>
    </message>
    <message>
        <source>Entry B</source>
        <translation>Bản ghi B</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Độ giống</translation>
    </message>
    <message>
        <source>Tell what is due, doubtful and done in a working copy before it is handed in</source>
        <translation>Cho biết trong bản làm việc còn thiếu gì, gì cần xem lại, gì đã xong trước khi nộp</translation>
    </message>
    <message>
        <source>Keep a return in the plan to be decided later</source>
        <translation>Lưu gói nộp vào kế hoạch để xem xét sau</translation>
    </message>
    <message>
        <source>“%1” is no working copy of a unit with a period to report on.</source>
        <translation>“%1” không phải bản làm việc của đơn vị có kỳ phải báo cáo.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Nội dung rà soát</translation>
    </message>
    <message>
        <source>%1 and %2 may be one facility (%3%): %4.</source>
        <translation>%1 và %2 có thể là một cơ sở (%3%): %4.</translation>
    </message>
    <message>
        <source>Return no. %1 of %2 was received before: nothing was changed.</source>
        <translation>Gói nộp số %1 của %2 đã nhận từ trước: không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Return no. %1 of %2 is kept to be decided later.</source>
        <translation>Đã lưu gói nộp số %1 của %2 để xem xét sau.</translation>
    </message>
    <message>
        <source>Send questions back to a unit: a slip for its working copy</source>
        <translation>Gửi câu hỏi cho đơn vị để chỉnh sửa: phiếu hỏi cho bản làm việc</translation>
    </message>
    <message>
        <source>JSON file of questions to ask with it: [{&quot;entity&quot;, &quot;code&quot; or &quot;id&quot;, &quot;field&quot;, &quot;month&quot;, &quot;question&quot;, &quot;due&quot;}]</source>
        <translation>Tệp JSON các câu hỏi gửi kèm: [{&quot;entity&quot;, &quot;code&quot; hoặc &quot;id&quot;, &quot;field&quot;, &quot;month&quot;, &quot;question&quot;, &quot;due&quot;}]</translation>
    </message>
    <message>
        <source>Take a slip of questions into a working copy</source>
        <translation>Nhận phiếu hỏi vào bản làm việc</translation>
    </message>
    <message>
        <source>Kind of report: annual, six-month, quarter, retrospective, meeting, off-track, definitions, district, facility, reminder, correction, forms, roll-call, or any other that has a template</source>
        <translation>Loại báo cáo: annual (năm), six-month (6 tháng), quarter (quý), retrospective (tổng kết nhiều năm), meeting (tài liệu họp), off-track (chậm tiến độ), definitions (định nghĩa), district (phiếu địa bàn), facility (phiếu cơ sở), reminder (đôn đốc), correction (phiếu hỏi), forms (mẫu phiếu), roll-call (danh sách ký tên), hoặc loại khác có mẫu</translation>
    </message>
    <message>
        <source>Whom a district or facility sheet, a reminder, a slip of questions or a roll-call sheet is about: the code of a unit (of facility sheets: all of its facilities), a facility or an event; all of them without it</source>
        <translation>Phiếu địa bàn, phiếu cơ sở, công văn đôn đốc, phiếu hỏi hay danh sách ký tên lập cho ai: mã đơn vị (với phiếu cơ sở là mọi cơ sở của đơn vị), mã cơ sở hoặc sự kiện; không ghi thì lập cho tất cả</translation>
    </message>
    <message>
        <source>The slip for %1 is written: %2.</source>
        <translation>Đã ghi phiếu hỏi cho %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions</source>
        <translation>
            <numerusform>%Ln câu hỏi</numerusform>
        </translation>
    </message>
    <message>
        <source>The return that waited is marked as returned for correction.</source>
        <translation>Báo cáo đang chờ duyệt được chuyển sang “Yêu cầu chỉnh sửa”.</translation>
    </message>
    <message>
        <source>Write a spreadsheet for a unit without the program, to be filled in and sent back</source>
        <translation>Lập bảng tính cho đơn vị không có chương trình, để điền và gửi lại</translation>
    </message>
    <message>
        <source>Spreadsheet to write (.xlsx)</source>
        <translation>Bảng tính cần ghi (.xlsx)</translation>
    </message>
    <message>
        <source>What comes back is taken in like a package: “sxsh-cli package review” and “accept”.</source>
        <translation>Tệp gửi lại được tiếp nhận như một gói: “sxsh-cli package review” và “accept”.</translation>
    </message>
    <message>
        <source>Package (.sxshpkg) or filled-in spreadsheet (.xlsx)</source>
        <translation>Gói (.sxshpkg) hoặc bảng tính đã điền (.xlsx)</translation>
    </message>
    <message>
        <source>Code of the unit whose file it is: what is remembered of its headings counts before what is remembered of any, and --remember keeps it for its files</source>
        <translation>Mã đơn vị gửi tệp: cách hiểu tiêu đề đã ghi nhớ cho đơn vị này được dùng trước cách ghi nhớ chung, và --remember ghi nhớ riêng cho tệp của đơn vị</translation>
    </message>
    <message>
        <source>File to tell row by row what became of the rows, to be printed or sent back (.pdf, .docx or .xlsx)</source>
        <translation>Tệp kết quả từng dòng, để in hoặc gửi lại (.pdf, .docx hoặc .xlsx)</translation>
    </message>
    <message>
        <source>Give %1 a name that ends in .pdf, .docx (Word) or .xlsx (Excel).</source>
        <translation>Ghi %1 với tên có đuôi .pdf, .docx (Word) hoặc .xlsx (Excel).</translation>
    </message>
    <message>
        <source>“%1” is to end in .xlsx: units fill it in with Excel or LibreOffice.</source>
        <translation>“%1” phải có đuôi .xlsx: đơn vị điền bằng Excel hoặc LibreOffice.</translation>
    </message>
    <message>
        <source>Spreadsheet no. %1 for %2 is written: %3.</source>
        <translation>Đã ghi bảng tính số %1 cho %2: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts are to be decided first: --conflicts mine keeps what is here, theirs takes what came in, a JSON file decides one by one. Nothing was changed.</source>
        <translation>
            <numerusform>Còn %Ln mâu thuẫn phải quyết định trước: --conflicts mine giữ số liệu ở đây, theirs lấy số liệu đưa vào, file JSON quyết định từng mâu thuẫn. Chưa có gì thay đổi.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is there already and is no package. Nothing was written: choose another name.</source>
        <translation>“%1” đã có và không phải gói dữ liệu. Chưa ghi gì: hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>Before it was accepted</source>
        <translation>Trước khi tiếp nhận</translation>
    </message>
    <message>
        <source>The first line of “%1” is far too long for a passphrase.</source>
        <translation>Dòng đầu của “%1” quá dài, không thể là mật khẩu.</translation>
    </message>
    <message>
        <source>The first line of “%1” is no text in Unicode. Save the file as UTF-8.</source>
        <translation>Dòng đầu của “%1” không phải văn bản Unicode. Hãy lưu file dạng UTF-8.</translation>
    </message>
    <message>
        <source>Give a file with it as --passphrase-file.</source>
        <translation>Hãy chỉ file chứa mật khẩu bằng --passphrase-file.</translation>
    </message>
    <message>
        <source>Name that copy as --key.</source>
        <translation>Hãy chỉ bản làm việc đó bằng --key.</translation>
    </message>
    <message>
        <source>This key of %1 is enrolled already.</source>
        <translation>Khóa này của %1 đã được đăng ký.</translation>
    </message>
    <message>
        <source>The key of %1 is enrolled.</source>
        <translation>Đã đăng ký khóa của %1.</translation>
    </message>
    <message>
        <source>The key of %1 is enrolled. It replaces the one before, for which no package is sealed any more.</source>
        <translation>Đã đăng ký khóa của %1. Khóa này thay khóa trước; từ nay không gói nào niêm phong theo khóa trước nữa.</translation>
    </message>
    <message>
        <source>Nothing was sent: put the questions in “%1” right first.</source>
        <translation>Chưa gửi gì: hãy sửa các câu hỏi trong “%1” trước.</translation>
    </message>
    <message>
        <source>%1 has no package that questions could go with, and nothing of “%2” was kept. “add PLAN query” keeps a question for what goes out next: a package, a spreadsheet (“template”), or paper.</source>
        <translation>%1 chưa có gói dữ liệu để gửi câu hỏi kèm theo, và chưa giữ lại gì trong “%2”. Lệnh “add KẾ_HOẠCH query” ghi câu hỏi để gửi cùng lần xuất sau: gói dữ liệu, bảng tính (“template”) hoặc phiếu giấy.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of “%1” were asked before and wait for an answer: they are repeated.</source>
        <translation>
            <numerusform>%Ln câu hỏi trong “%1” đã hỏi trước đây và đang chờ trả lời: được nhắc lại.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a spreadsheet that was made for a unit to fill in. Look at it with “package review PLAN FILE” and take it in with “package accept PLAN FILE”.</source>
        <translation>“%1” là bảng tính lập cho đơn vị điền. Hãy xem trước bằng “package review PLAN FILE” rồi tiếp nhận bằng “package accept PLAN FILE”.</translation>
    </message>
    <message>
        <source>the unit, with the passphrase</source>
        <translation>đơn vị, bằng mật khẩu</translation>
    </message>
    <message>
        <source>the unit, with its own key</source>
        <translation>đơn vị, bằng khóa của mình</translation>
    </message>
    <message>
        <source>the unit, in its working copy</source>
        <translation>đơn vị, trong bản làm việc</translation>
    </message>
    <message>
        <source>the department</source>
        <translation>Sở</translation>
    </message>
    <message>
        <source>Package no.</source>
        <translation>Gói số</translation>
    </message>
    <message>
        <source>Return no.</source>
        <translation>Lần nộp</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kỳ báo cáo</translation>
    </message>
    <message>
        <source>Year of use and output</source>
        <translation>Năm của số liệu tiêu thụ và sản lượng</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Lập lúc</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Mở được bởi</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>bất kỳ ai</translation>
    </message>
    <message>
        <source>Key of the department</source>
        <translation>Khóa của Sở</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Phiên bản định dạng</translation>
    </message>
    <message>
        <source>new</source>
        <translation>thêm mới</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>sửa</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>xóa</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>không đọc được</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Người lập</translation>
    </message>
    <message>
        <source>Spreadsheet of a unit</source>
        <translation>Bảng tính của đơn vị</translation>
    </message>
</context>
<context>
    <name>CodeIndex</name>
    <message>
        <source>“%1” may be any of %2: write the code.</source>
        <translation>“%1” có thể là một trong các bản ghi %2: ghi mã.</translation>
    </message>
    <message>
        <source>There is no administrative unit “%1”. Check its code.</source>
        <translation>Không có đơn vị hành chính “%1”. Kiểm tra lại mã.</translation>
    </message>
    <message>
        <source>There is no record of “%1” with the code or name “%2”. Add it first or correct the code.</source>
        <translation>Không có bản ghi “%1” mang mã hoặc tên “%2”. Thêm bản ghi đó trước hoặc sửa mã.</translation>
    </message>
    <message>
        <source>Unit %1 did not exist on %2. Write the code of that time, or “%1@date” for the unit that bore it on that date.</source>
        <translation>Đơn vị %1 không tồn tại vào ngày %2. Ghi mã của thời điểm đó, hoặc “%1@ngày” để chọn đơn vị mang mã này vào ngày đó.</translation>
    </message>
    <message>
        <source>“%1” may be any of %2 records of “%3”. Name the one you mean by its identity: %4.</source>
        <translation>“%1” trùng với %2 bản ghi của “%3”. Hãy ghi rõ bản ghi cần dùng bằng định danh: %4.</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Change in force from</source>
        <translation>Thay đổi có hiệu lực từ</translation>
    </message>
    <message>
        <source>Whole year</source>
        <translation>Cả năm</translation>
    </message>
    <message>
        <source>Estimated months</source>
        <translation>Tháng ước tính</translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation>Tháng %1</translation>
    </message>
</context>
<context>
    <name>ColumnNames</name>
    <message>
        <source>The data file “%1” has a problem in row %2: “%3” is not known. Mend the file or install the program again.</source>
        <translation>File dữ liệu “%1” có lỗi ở dòng %2: không nhận ra “%3”. Sửa file hoặc cài lại chương trình.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>What has changed since</source>
        <translation>Có gì thay đổi kể từ lần chốt</translation>
    </message>
    <message>
        <source>Nothing has changed since</source>
        <translation>Không có gì thay đổi</translation>
    </message>
    <message>
        <source>The journal has no line after the report was frozen.</source>
        <translation>Nhật ký không có dòng nào sau lần chốt.</translation>
    </message>
    <message>
        <source>Which changes</source>
        <translation>Chọn thay đổi</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Mọi thay đổi</translation>
    </message>
    <message>
        <source>Those that moved a figure</source>
        <translation>Chỉ thay đổi làm khác số liệu</translation>
    </message>
    <message>
        <source>%1 changes, %2 figures moved</source>
        <translation>%1 thay đổi, %2 số liệu khác đi</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Nguyên nhân</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Thời điểm</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Người sửa</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Khi chốt</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Sau đó</translation>
    </message>
</context>
<context>
    <name>Completeness</name>
    <message>
        <source>complete</source>
        <translation>đủ</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>còn thiếu</translation>
    </message>
    <message>
        <source>No place known</source>
        <translation>Chưa rõ địa bàn</translation>
    </message>
    <message numerus="yes">
        <source>%1: data of %Ln facilities</source>
        <translation>
            <numerusform>%1: số liệu của %Ln cơ sở</numerusform>
        </translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Cơ sở</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Số liệu còn thiếu</translation>
    </message>
    <message>
        <source>All facilities</source>
        <translation>Mọi cơ sở</translation>
    </message>
    <message>
        <source>With something missing</source>
        <translation>Cơ sở còn thiếu số liệu</translation>
    </message>
    <message>
        <source>Enter opens the facility</source>
        <translation>Nhấn Enter để mở cơ sở</translation>
    </message>
    <message>
        <source>Data of one place</source>
        <translation>Số liệu theo địa bàn</translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>Confirmed on %1: %2</source>
        <translation>Đã xác nhận ngày %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… và %Ln mục nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm with a reason</source>
        <translation>Xác nhận kèm lý do</translation>
    </message>
    <message>
        <source>Is this right all the same?</source>
        <translation>Số liệu này vẫn đúng?</translation>
    </message>
    <message>
        <source>Reason *</source>
        <translation>Lý do *</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>For instance: a second line has run since May; seen on the bill</source>
        <translation>Ví dụ: từ tháng 5 chạy thêm dây chuyền thứ hai; đã đối chiếu hóa đơn</translation>
    </message>
    <message>
        <source>The reason is kept in the journal. The doubt comes back when the value is changed.</source>
        <translation>Lý do được ghi vào nhật ký. Khi giá trị thay đổi, chương trình sẽ hỏi lại.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Xác nhận</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Problem</source>
        <translation>Lỗi</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Cần xem</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, dòng %2</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>cột %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… và còn %Ln mục nữa.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Consumption</name>
    <message>
        <source>Facility</source>
        <translation>Cơ sở</translation>
    </message>
    <message>
        <source>Facility: code or name</source>
        <translation>Cơ sở: mã hoặc tên</translation>
    </message>
    <message>
        <source>Previous facility (Ctrl+PgUp)</source>
        <translation>Cơ sở trước (Ctrl+PgUp)</translation>
    </message>
    <message>
        <source>Next facility (Ctrl+PgDown)</source>
        <translation>Cơ sở sau (Ctrl+PgDown)</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>against</source>
        <translation>so với</translation>
    </message>
    <message>
        <source>Base year</source>
        <translation>Năm gốc</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Use and output by month in two years</source>
        <translation>Tiêu thụ và sản lượng theo tháng của hai năm</translation>
    </message>
    <message>
        <source>Every use and output of a year by month</source>
        <translation>Mọi nguồn và sản lượng trong năm theo tháng</translation>
    </message>
    <message>
        <source>All energy (TOE)</source>
        <translation>Toàn bộ năng lượng (TOE)</translation>
    </message>
    <message>
        <source>Specific</source>
        <translation>Suất</translation>
    </message>
    <message>
        <source>Change of the use per unit of output</source>
        <translation>Thay đổi của mức tiêu thụ trên một đơn vị sản phẩm</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Tiết kiệm</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Hạng</translation>
    </message>
    <message>
        <source>Resources of the facility</source>
        <translation>Các nguồn của cơ sở</translation>
    </message>
    <message>
        <source>Actual and expected</source>
        <translation>Thực tế so với dự kiến</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Giải pháp</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>Điều chỉnh</translation>
    </message>
    <message>
        <source>Add a measure</source>
        <translation>Thêm giải pháp</translation>
    </message>
    <message>
        <source>Add an adjustment</source>
        <translation>Thêm điều chỉnh</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>No use or output of this facility yet</source>
        <translation>Cơ sở này chưa có số liệu tiêu thụ, sản lượng</translation>
    </message>
    <message>
        <source>Savings are computed from what the facility uses and makes, month by month or by year. Add a resource, or take them from a spreadsheet.</source>
        <translation>Mức tiết kiệm tính từ lượng tiêu thụ và sản lượng theo tháng hoặc theo năm. Thêm nguồn để nhập, hoặc nhập từ bảng tính.</translation>
    </message>
    <message>
        <source>Add a resource</source>
        <translation>Thêm nguồn</translation>
    </message>
    <message>
        <source>Import from file…</source>
        <translation>Nhập từ file…</translation>
    </message>
    <message>
        <source>industry %1</source>
        <translation>ngành %1</translation>
    </message>
    <message>
        <source>%1 workers</source>
        <translation>%1 lao động</translation>
    </message>
    <message>
        <source>Two years</source>
        <translation>Hai năm</translation>
    </message>
    <message>
        <source>Year sheet</source>
        <translation>Cả năm</translation>
    </message>
    <message>
        <source>One resource in two years</source>
        <translation>Một nguồn trong hai năm</translation>
    </message>
    <message>
        <source>Every resource of one year</source>
        <translation>Mọi nguồn trong một năm</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Tiêu thụ</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sản lượng</translation>
    </message>
    <message>
        <source>Use per unit of output</source>
        <translation>Mức tiêu thụ trên một đơn vị sản phẩm</translation>
    </message>
    <message>
        <source>%1 and output: %2</source>
        <translation>%1 và sản lượng %2</translation>
    </message>
    <message>
        <source>Output: %1</source>
        <translation>Sản lượng %1</translation>
    </message>
    <message>
        <source>Every resource and product in %1</source>
        <translation>Mọi nguồn và sản phẩm năm %1</translation>
    </message>
    <message>
        <source>No use of a resource is known yet: add one.</source>
        <translation>Chưa có nguồn nào: thêm nguồn để nhập số.</translation>
    </message>
    <message>
        <source>Actual and expected %1, %2</source>
        <translation>%1: thực tế so với dự kiến, %2</translation>
    </message>
    <message>
        <source>Resources of the facility, %1 against %2</source>
        <translation>Các nguồn của cơ sở, %1 so với %2</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Thêm mới: %1</translation>
    </message>
    <message>
        <source>%1: %2 added in %3</source>
        <translation>%1: thêm %2 năm %3</translation>
    </message>
    <message>
        <source>Edit the product…</source>
        <translation>Sửa sản phẩm…</translation>
    </message>
    <message>
        <source>Remove the figures of %1</source>
        <translation>Xóa số liệu năm %1</translation>
    </message>
    <message>
        <source>%1 more than expected</source>
        <translation>nhiều hơn dự kiến %1</translation>
    </message>
    <message>
        <source>%1 avoided</source>
        <translation>tránh được %1</translation>
    </message>
    <message>
        <source>%1 TOE</source>
        <translation>%1 TOE</translation>
    </message>
    <message>
        <source>specific use %1 → %2 %3</source>
        <translation>suất tiêu thụ %1 → %2 %3</translation>
    </message>
    <message>
        <source>Grade: %1</source>
        <translation>Hạng: %1</translation>
    </message>
    <message>
        <source>All energy: %1 (%2 TOE avoided)</source>
        <translation>Toàn bộ năng lượng: %1 (tránh được %2 TOE)</translation>
    </message>
    <message>
        <source>All energy: %1</source>
        <translation>Toàn bộ năng lượng: %1</translation>
    </message>
    <message>
        <source>All energy: the facility has no baseline before this year.</source>
        <translation>Toàn bộ năng lượng: cơ sở chưa có kỳ gốc trước năm này.</translation>
    </message>
    <message>
        <source>No month is adjusted. An adjustment takes out of the comparison what has nothing to do with savings, such as a long standstill.</source>
        <translation>Chưa có tháng nào được điều chỉnh. Điều chỉnh để loại khỏi phép so sánh những việc không liên quan đến tiết kiệm, chẳng hạn ngừng máy dài ngày.</translation>
    </message>
    <message>
        <source>No facility yet</source>
        <translation>Chưa có cơ sở nào</translation>
    </message>
    <message>
        <source>What is used and made belongs to a facility. Enter the facilities first, or take them from a spreadsheet.</source>
        <translation>Số tiêu thụ và sản lượng là của từng cơ sở. Nhập các cơ sở trước, hoặc lấy từ bảng tính.</translation>
    </message>
    <message>
        <source>Reporting period %1</source>
        <translation>Kỳ báo cáo %1</translation>
    </message>
    <message>
        <source>%1: saving per unit of product, %2 against %3</source>
        <translation>%1: tiết kiệm trên đơn vị sản phẩm, năm %2 so với %3</translation>
    </message>
    <message>
        <source>Make this the base period</source>
        <translation>Chọn làm kỳ gốc</translation>
    </message>
    <message>
        <source>Unlock the base period</source>
        <translation>Mở khóa kỳ gốc</translation>
    </message>
    <message>
        <source>Lock the base period</source>
        <translation>Khóa kỳ gốc</translation>
    </message>
    <message>
        <source>%1: %2 is the base period</source>
        <translation>%1: chọn %2 làm kỳ gốc</translation>
    </message>
    <message>
        <source>%1: base period unlocked</source>
        <translation>%1: mở khóa kỳ gốc</translation>
    </message>
    <message>
        <source>%1: base period locked</source>
        <translation>%1: khóa kỳ gốc</translation>
    </message>
    <message>
        <source>All energy: %1 (%2 TOE more than expected)</source>
        <translation>Toàn bộ năng lượng: %1 (nhiều hơn dự kiến %2 TOE)</translation>
    </message>
    <message>
        <source>By ratio, not yet verified</source>
        <translation>Theo tỷ lệ, chưa kiểm chứng</translation>
    </message>
    <message>
        <source>the resource has no baseline of its own</source>
        <translation>nguồn này chưa có kỳ gốc riêng</translation>
    </message>
    <message numerus="yes">
        <source>%Ln measures done</source>
        <translation>
            <numerusform>%Ln giải pháp đã hoàn thành</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 t CO₂</source>
        <translation>%1 tấn CO₂</translation>
    </message>
    <message>
        <source>All energy (TOE), against %1</source>
        <translation>Toàn bộ năng lượng (TOE), so với %1</translation>
    </message>
    <message>
        <source>Baseline %1</source>
        <translation>Kỳ gốc %1</translation>
    </message>
    <message>
        <source>Baseline %1 · locked</source>
        <translation>Kỳ gốc %1 · đã khóa</translation>
    </message>
    <message>
        <source>Baseline %1 · locked %2</source>
        <translation>Kỳ gốc %1 · đã khóa %2</translation>
    </message>
    <message>
        <source>Add a facility</source>
        <translation>Thêm cơ sở</translation>
    </message>
    <message>
        <source>Use and savings</source>
        <translation>Tiêu thụ &amp; tiết kiệm</translation>
    </message>
    <message>
        <source>What facilities use for what they make, against a base year</source>
        <translation>Suất tiêu thụ của từng cơ sở, so với năm gốc</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>theo tháng</translation>
    </message>
    <message>
        <source>summed up</source>
        <translation>cộng dồn</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>Xem cách tính</translation>
    </message>
    <message>
        <source>specific use, same products: %1 → %2 %3</source>
        <translation>suất tiêu thụ, cùng cơ cấu sản phẩm: %1 → %2 %3</translation>
    </message>
    <message>
        <source>Base year %1</source>
        <translation>Năm gốc %1</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>The date &quot;%1&quot; is impossible: check its day and month, the day comes first.</source>
        <translation>Không có ngày “%1”: kiểm tra lại ngày và tháng, ngày viết trước.</translation>
    </message>
    <message>
        <source>The year of &quot;%1&quot; is not between 1900 and 2200: correct the year.</source>
        <translation>Năm trong “%1” không nằm trong khoảng từ 1900 đến 2200: sửa lại năm.</translation>
    </message>
    <message>
        <source>There is no date: type one.</source>
        <translation>Chưa có ngày: nhập ngày.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a time of day: write the date alone.</source>
        <translation>“%1” có kèm giờ: chỉ ghi ngày.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date: write day/month/year, such as 31/12/2018.</source>
        <translation>“%1” không phải ngày: ghi ngày/tháng/năm, ví dụ 31/12/2018.</translation>
    </message>
    <message>
        <source>The month of &quot;%1&quot; is not between 1 and 12: correct it.</source>
        <translation>Tháng trong “%1” không nằm trong khoảng 1 đến 12: sửa lại.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a month: write month/year, such as 12/2018.</source>
        <translation>“%1” không phải tháng: ghi tháng/năm, ví dụ 12/2018.</translation>
    </message>
</context>
<context>
    <name>Demonstration</name>
    <message>
        <source>The file “%1” has no row without keywords. Install the program again.</source>
        <translation>File “%1” không có dòng nào để trống từ khóa. Cài lại chương trình.</translation>
    </message>
    <message>
        <source>The file “%1” has no words “%2”. Install the program again.</source>
        <translation>File “%1” không có nhóm từ “%2”. Cài lại chương trình.</translation>
    </message>
    <message>
        <source>Demonstration: register of facilities</source>
        <translation>Minh họa: sổ theo dõi cơ sở</translation>
    </message>
    <message>
        <source>The file “%1” has a problem in row %2: “%3” does not fit the column “%4”. Mend the file or install the program again.</source>
        <translation>File “%1” có lỗi ở dòng %2: “%3” không hợp với cột “%4”. Sửa file hoặc cài lại chương trình.</translation>
    </message>
    <message>
        <source>The file “%1” is missing. Install the program again.</source>
        <translation>Thiếu file “%1”. Cài lại chương trình.</translation>
    </message>
    <message>
        <source>The file “%1” is empty. Install the program again.</source>
        <translation>File “%1” không có nội dung. Cài lại chương trình.</translation>
    </message>
    <message>
        <source>Demonstration: products</source>
        <translation>Minh họa: sản phẩm</translation>
    </message>
    <message>
        <source>Demonstration: consumption and output of %1</source>
        <translation>Minh họa: tiêu thụ và sản lượng năm %1</translation>
    </message>
    <message>
        <source>Demonstration: baselines</source>
        <translation>Minh họa: kỳ gốc</translation>
    </message>
    <message>
        <source>Demonstration: cleaner-production measures</source>
        <translation>Minh họa: giải pháp sản xuất sạch hơn</translation>
    </message>
    <message>
        <source>Demonstration: mark the plan as demonstration data</source>
        <translation>Minh họa: đánh dấu kế hoạch là dữ liệu minh họa</translation>
    </message>
    <message>
        <source>Demonstration: baselines of the targets</source>
        <translation>Minh họa: số liệu nền của các mục tiêu</translation>
    </message>
    <message>
        <source>Demonstration: survey of %1</source>
        <translation>Minh họa: điều tra năm %1</translation>
    </message>
    <message>
        <source>Demonstration: activities and their products</source>
        <translation>Minh họa: hoạt động và kết quả của hoạt động</translation>
    </message>
    <message>
        <source>Demonstration: events and participants</source>
        <translation>Minh họa: sự kiện và người tham dự</translation>
    </message>
    <message>
        <source>Demonstration: facts about facilities</source>
        <translation>Minh họa: ghi nhận về cơ sở</translation>
    </message>
    <message>
        <source>Demonstration: budget</source>
        <translation>Minh họa: kinh phí</translation>
    </message>
    <message>
        <source>Demonstration data can have from 1 to %1 facilities, not %2.</source>
        <translation>Dữ liệu minh họa có từ 1 đến %1 cơ sở, không thể là %2.</translation>
    </message>
    <message>
        <source>Demonstration data cannot be made for the years %1 to %2: give at most %3 years between %4 and %5, the first one first.</source>
        <translation>Không thể tạo dữ liệu minh họa cho các năm từ %1 đến %2: chọn nhiều nhất %3 năm trong khoảng %4 đến %5, năm đầu ghi trước.</translation>
    </message>
    <message>
        <source>A facility can use from 0 to %1 resources of this plan, not %2.</source>
        <translation>Mỗi cơ sở dùng từ 0 đến %1 tài nguyên của kế hoạch này, không thể là %2.</translation>
    </message>
    <message>
        <source>The file has no plan or no resources to make demonstration data for. Make a new plan from a template first.</source>
        <translation>File chưa có kế hoạch hoặc chưa có tài nguyên để tạo dữ liệu minh họa. Trước hết lập kế hoạch mới từ mẫu.</translation>
    </message>
    <message>
        <source>The plan has no task areas, so demonstration data have no work to show. Add them, or make a new plan from a template.</source>
        <translation>Kế hoạch chưa có nhóm nhiệm vụ nên không có công việc để minh họa. Bổ sung nhóm nhiệm vụ, hoặc lập kế hoạch mới từ mẫu.</translation>
    </message>
    <message>
        <source>The file has no communes of the province in %1. Add administrative units, or choose other years.</source>
        <translation>File không có đơn vị cấp xã nào của tỉnh trong năm %1. Bổ sung đơn vị hành chính, hoặc chọn năm khác.</translation>
    </message>
    <message>
        <source>The file already has facilities or activities. Demonstration data are not mixed with others: make them in a new file.</source>
        <translation>File đã có cơ sở hoặc hoạt động. Dữ liệu minh họa không trộn với dữ liệu khác: hãy tạo trong file mới.</translation>
    </message>
    <message>
        <source>Demonstration: sample survey of %1</source>
        <translation>Minh họa: điều tra mẫu năm %1</translation>
    </message>
    <message>
        <source>Demonstration: prices of resources</source>
        <translation>Minh họa: giá tài nguyên</translation>
    </message>
</context>
<context>
    <name>Due</name>
    <message>
        <source>quarter %1/%2</source>
        <translation>Quý %1/%2</translation>
    </message>
    <message>
        <source>first half of %1</source>
        <translation>6 tháng đầu năm %1</translation>
    </message>
    <message>
        <source>second half of %1</source>
        <translation>6 tháng cuối năm %1</translation>
    </message>
    <message>
        <source>year %1</source>
        <translation>Năm %1</translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation>Thường xuyên</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>the same tax code</source>
        <translation>cùng mã số thuế</translation>
    </message>
    <message>
        <source>the same enterprise</source>
        <translation>cùng doanh nghiệp</translation>
    </message>
    <message>
        <source>tax codes of one enterprise&apos;s branches</source>
        <translation>mã số thuế của đơn vị thuộc cùng doanh nghiệp</translation>
    </message>
    <message>
        <source>names differ</source>
        <translation>khác tên</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>cùng tên</translation>
    </message>
    <message>
        <source>names alike (%1%)</source>
        <translation>tên gần giống (%1%)</translation>
    </message>
    <message>
        <source>the same unit</source>
        <translation>cùng đơn vị hành chính</translation>
    </message>
    <message>
        <source>units that became one</source>
        <translation>đơn vị hành chính đã nhập làm một</translation>
    </message>
    <message>
        <source>one unit within the other</source>
        <translation>đơn vị hành chính này thuộc đơn vị kia</translation>
    </message>
    <message>
        <source>units differ</source>
        <translation>khác đơn vị hành chính</translation>
    </message>
    <message>
        <source>tax codes one digit apart</source>
        <translation>mã số thuế lệch một chữ số</translation>
    </message>
    <message>
        <source>tax codes differ</source>
        <translation>khác mã số thuế</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Độ giống</translation>
    </message>
    <message>
        <source>How much speaks for one facility; 100% means that tax code, name and unit are the same.</source>
        <translation>Mức độ có thể là cùng một cơ sở; 100% nghĩa là trùng mã số thuế, tên và đơn vị hành chính.</translation>
    </message>
    <message>
        <source>Entry A</source>
        <translation>Bản ghi A</translation>
    </message>
    <message>
        <source>Entry B</source>
        <translation>Bản ghi B</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Cơ sở nhập trùng</translation>
    </message>
    <message>
        <source>Pairs that may be one facility</source>
        <translation>Các cặp có thể là cùng một cơ sở</translation>
    </message>
    <message>
        <source>Open the register</source>
        <translation>Mở danh sách cơ sở</translation>
    </message>
    <message>
        <source>Same: keep A</source>
        <translation>Trùng, giữ A</translation>
    </message>
    <message>
        <source>Same: keep B</source>
        <translation>Trùng, giữ B</translation>
    </message>
    <message>
        <source>Not the same…</source>
        <translation>Không trùng…</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Mở %1</translation>
    </message>
    <message>
        <source>The file is open for reading only: nothing can be decided.</source>
        <translation>File đang mở chỉ để đọc nên không quyết định được.</translation>
    </message>
    <message>
        <source>Why are these two facilities?</source>
        <translation>Vì sao đây là hai cơ sở khác nhau?</translation>
    </message>
    <message>
        <source>The pair is not proposed again. The decision stands below the pairs and can be taken back there at any time.</source>
        <translation>Cặp này không được nêu lại nữa. Quyết định nằm ở bảng bên dưới và lúc nào cũng có thể bỏ.</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Không trùng</translation>
    </message>
    <message>
        <source>No facility in the register yet</source>
        <translation>Chưa có cơ sở nào</translation>
    </message>
    <message>
        <source>No entries look like one facility</source>
        <translation>Không thấy cơ sở nào nhập trùng</translation>
    </message>
    <message>
        <source>A facility entered twice would count twice. Entries are compared by tax code, name and unit whenever the register changes, also after an import.</source>
        <translation>Cơ sở nhập trùng sẽ bị tính hai lần. Mỗi khi danh sách cơ sở thay đổi, kể cả sau khi nhập file, các bản ghi được so theo mã số thuế, tên và đơn vị hành chính.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs to decide</source>
        <translation>
            <numerusform>%Ln cặp cần quyết định</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries linked to another one</source>
        <translation>
            <numerusform>%Ln bản ghi đã liên kết với bản ghi khác</numerusform>
        </translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Thông tin SXSH</translation>
    </message>
    <message>
        <source>Events attended</source>
        <translation>Sự kiện đã dự</translation>
    </message>
    <message>
        <source>Replies to surveys</source>
        <translation>Trả lời điều tra</translation>
    </message>
    <message>
        <source>Rows of use and output</source>
        <translation>Tiêu thụ, sản lượng</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Giải pháp</translation>
    </message>
    <message>
        <source>The two entries side by side</source>
        <translation>Hai bản ghi đặt cạnh nhau</translation>
    </message>
    <message>
        <source>The other one is linked to it and no longer counted: facts and events of both count for it, use and savings stay its own (key %1).</source>
        <translation>Bản ghi kia được liên kết vào bản ghi này và không còn được tính riêng: thông tin SXSH và sự kiện của cả hai tính cho bản ghi này, tiêu thụ và tiết kiệm vẫn là của riêng nó (phím %1).</translation>
    </message>
    <message>
        <source>They are two facilities: the pair is not proposed again (key %1).</source>
        <translation>Là hai cơ sở khác nhau: cặp này không được nêu lại nữa (phím %1).</translation>
    </message>
    <message>
        <source>Differences ◆</source>
        <translation>Điểm khác ◆</translation>
    </message>
    <message>
        <source>They differ.</source>
        <translation>Hai bên khác nhau.</translation>
    </message>
    <message>
        <source>Only one of them has it.</source>
        <translation>Chỉ một bên có.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Size of the enterprise</source>
        <translation>Quy mô</translation>
    </message>
    <message>
        <source>%1 (%2%)</source>
        <extracomment>%1 is why two entries may be one facility, %2 a percentage</extracomment>
        <translation>%1 (%2%)</translation>
    </message>
    <message>
        <source>Choose a pair to compare</source>
        <translation>Chọn một cặp để so sánh</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Same facility</source>
        <translation>Cùng một cơ sở</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Bản ghi</translation>
    </message>
    <message>
        <source>Main entry, or the other one</source>
        <translation>Bản ghi chính, hoặc bản ghi kia</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Quyết định ngày</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Bỏ liên kết</translation>
    </message>
    <message>
        <source>Propose again</source>
        <translation>Xét lại</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Đã quyết định</translation>
    </message>
    <message>
        <source>Nothing decided yet</source>
        <translation>Chưa quyết định cặp nào</translation>
    </message>
    <message>
        <source>Entries that were linked, and pairs that are two facilities, stand here and can be taken back at any time.</source>
        <translation>Các bản ghi đã liên kết và các cặp là hai cơ sở khác nhau nằm ở đây, lúc nào cũng có thể bỏ quyết định.</translation>
    </message>
</context>
<context>
    <name>Duty</name>
    <message numerus="yes">
        <source>Was due on %1, %Ln days late.</source>
        <translation>
            <numerusform>Hạn %1, quá %Ln ngày.</numerusform>
        </translation>
    </message>
    <message>
        <source>No reason for the delay is given: enter one.</source>
        <translation>Chưa ghi lý do chậm: nhập lý do.</translation>
    </message>
    <message>
        <source>Reason: %1.</source>
        <translation>Lý do: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Due on %1, %Ln days left.</source>
        <translation>
            <numerusform>Hạn %1, còn %Ln ngày.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its figures were closed on %1, but no report has been frozen.</source>
        <translation>Số liệu chốt ngày %1 nhưng chưa có báo cáo nào được chốt bản.</translation>
    </message>
    <message>
        <source>Its figures are closed on %1.</source>
        <translation>Số liệu chốt ngày %1.</translation>
    </message>
    <message>
        <source>The report is due on %1.</source>
        <translation>Hạn gửi báo cáo: %1.</translation>
    </message>
    <message>
        <source>It goes to: %1.</source>
        <translation>Nơi nhận: %1.</translation>
    </message>
    <message>
        <source>Report of the period %1</source>
        <translation>Báo cáo kỳ %1</translation>
    </message>
    <message>
        <source>“%1” was typed and is not taken in yet.</source>
        <translation>Đã gõ “%1” nhưng chưa được ghi nhận.</translation>
    </message>
    <message>
        <source>Held on %1, but nobody is recorded as taking part.</source>
        <translation>Tổ chức ngày %1 nhưng chưa ghi ai tham gia.</translation>
    </message>
    <message>
        <source>“%1” of %2 held until %3 and nothing newer is known: ask again.</source>
        <translation>“%1” ngày %2 chỉ có hiệu lực đến %3 và chưa có thông tin mới hơn: cần hỏi lại.</translation>
    </message>
    <message>
        <source>“%1” of %2 holds until %3: ask again before.</source>
        <translation>“%1” ngày %2 có hiệu lực đến %3: cần hỏi lại trước ngày đó.</translation>
    </message>
    <message>
        <source>“%1” of %2 (%3) has neither a document nor a file as evidence.</source>
        <translation>“%1” ngày %2 (%3) chưa có văn bản hay file nào làm minh chứng.</translation>
    </message>
    <message>
        <source>No consumption of %1 is recorded.</source>
        <translation>Chưa có số liệu tiêu thụ năm %1.</translation>
    </message>
    <message>
        <source>Recorded for %1 and missing for %2: %3.</source>
        <translation>Có năm %1 mà thiếu năm %2: %3.</translation>
    </message>
    <message>
        <source>Months of %1 are missing: %2.</source>
        <translation>Thiếu một số tháng của năm %1: %2.</translation>
    </message>
    <message>
        <source>Due on this day.</source>
        <translation>Đến hạn đúng ngày này.</translation>
    </message>
    <message>
        <source>%1 was split on %2, and nothing says in which part the facility lies. Choose one: %3.</source>
        <translation>%1 bị chia tách ngày %2 mà chưa ghi cơ sở thuộc phần nào. Hãy chọn một đơn vị: %3.</translation>
    </message>
</context>
<context>
    <name>Entity</name>
    <message>
        <source>Resource</source>
        <translation>Tài nguyên</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Tài nguyên</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Hệ số quy đổi</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>Hệ số quy đổi</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>Tiêu thụ</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sản lượng</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Yếu tố ảnh hưởng</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Yếu tố ảnh hưởng</translation>
    </message>
    <message>
        <source>Values of a driver</source>
        <translation>Giá trị yếu tố ảnh hưởng</translation>
    </message>
    <message>
        <source>Values of drivers</source>
        <translation>Giá trị yếu tố ảnh hưởng</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Kỳ gốc</translation>
    </message>
    <message>
        <source>Baselines</source>
        <translation>Kỳ gốc</translation>
    </message>
    <message>
        <source>Non-routine adjustment</source>
        <translation>Điều chỉnh ngoài thường kỳ</translation>
    </message>
    <message>
        <source>Non-routine adjustments</source>
        <translation>Điều chỉnh ngoài thường kỳ</translation>
    </message>
    <message>
        <source>Cleaner-production measure</source>
        <translation>Giải pháp sản xuất sạch hơn</translation>
    </message>
    <message>
        <source>Cleaner-production measures</source>
        <translation>Giải pháp sản xuất sạch hơn</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Doanh nghiệp</translation>
    </message>
    <message>
        <source>Enterprises</source>
        <translation>Doanh nghiệp</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Cơ sở</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Cơ sở</translation>
    </message>
    <message>
        <source>State of a facility</source>
        <translation>Tình trạng của cơ sở</translation>
    </message>
    <message>
        <source>States of facilities</source>
        <translation>Tình trạng của cơ sở</translation>
    </message>
    <message>
        <source>Place of a facility</source>
        <translation>Địa bàn của cơ sở</translation>
    </message>
    <message>
        <source>Places of facilities</source>
        <translation>Địa bàn của cơ sở</translation>
    </message>
    <message>
        <source>Technical worker</source>
        <translation>Cán bộ kỹ thuật</translation>
    </message>
    <message>
        <source>Technical workers</source>
        <translation>Cán bộ kỹ thuật</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Ghi nhận</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Ghi nhận</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Cuộc điều tra</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Cuộc điều tra</translation>
    </message>
    <message>
        <source>Stratum of a survey</source>
        <translation>Tầng của cuộc điều tra</translation>
    </message>
    <message>
        <source>Strata of surveys</source>
        <translation>Tầng của cuộc điều tra</translation>
    </message>
    <message>
        <source>Answer to a survey</source>
        <translation>Câu trả lời điều tra</translation>
    </message>
    <message>
        <source>Answers to surveys</source>
        <translation>Câu trả lời điều tra</translation>
    </message>
    <message>
        <source>Same as</source>
        <translation>Liên kết bản ghi trùng</translation>
    </message>
    <message>
        <source>Funding source</source>
        <translation>Nguồn kinh phí</translation>
    </message>
    <message>
        <source>Funding sources</source>
        <translation>Nguồn kinh phí</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Dòng kinh phí</translation>
    </message>
    <message>
        <source>Budget lines</source>
        <translation>Dòng kinh phí</translation>
    </message>
    <message>
        <source>Funding ceiling</source>
        <translation>Mức trần hỗ trợ</translation>
    </message>
    <message>
        <source>Funding ceilings</source>
        <translation>Mức trần hỗ trợ</translation>
    </message>
    <message>
        <source>Administrative unit</source>
        <translation>Đơn vị hành chính</translation>
    </message>
    <message>
        <source>Administrative units</source>
        <translation>Đơn vị hành chính</translation>
    </message>
    <message>
        <source>Transition of units</source>
        <translation>Chuyển đổi đơn vị hành chính</translation>
    </message>
    <message>
        <source>Transitions of units</source>
        <translation>Chuyển đổi đơn vị hành chính</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Cơ quan, tổ chức</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Cơ quan, tổ chức</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Ngành kinh tế</translation>
    </message>
    <message>
        <source>Industries</source>
        <translation>Ngành kinh tế</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Căn cứ pháp lý</translation>
    </message>
    <message>
        <source>Legal bases</source>
        <translation>Căn cứ pháp lý</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Khoản mục</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Khoản mục</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mục tiêu</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Mục tiêu</translation>
    </message>
    <message>
        <source>Figure typed by hand</source>
        <translation>Số liệu nhập tay</translation>
    </message>
    <message>
        <source>Figures typed by hand</source>
        <translation>Số liệu nhập tay</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>File đính kèm</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>File đính kèm</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Bản nháp</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Bản nháp</translation>
    </message>
    <message>
        <source>Reporting period</source>
        <translation>Kỳ báo cáo</translation>
    </message>
    <message>
        <source>Reporting periods</source>
        <translation>Kỳ báo cáo</translation>
    </message>
    <message>
        <source>Frozen report</source>
        <translation>Báo cáo đã chốt</translation>
    </message>
    <message>
        <source>Frozen reports</source>
        <translation>Báo cáo đã chốt</translation>
    </message>
    <message>
        <source>Exchange with a unit</source>
        <translation>Trao đổi với đơn vị</translation>
    </message>
    <message>
        <source>Exchanges with units</source>
        <translation>Trao đổi với đơn vị</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Hoạt động</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Hoạt động</translation>
    </message>
    <message>
        <source>Kind of output</source>
        <translation>Loại kết quả</translation>
    </message>
    <message>
        <source>Kinds of output</source>
        <translation>Loại kết quả</translation>
    </message>
    <message>
        <source>Output of an activity</source>
        <translation>Kết quả của hoạt động</translation>
    </message>
    <message>
        <source>Outputs of activities</source>
        <translation>Kết quả của hoạt động</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Sự kiện</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Sự kiện</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Lượt tham dự</translation>
    </message>
    <message>
        <source>Rule of derived facts</source>
        <translation>Quy tắc suy ra ghi nhận</translation>
    </message>
    <message>
        <source>Rules of derived facts</source>
        <translation>Quy tắc suy ra ghi nhận</translation>
    </message>
    <message>
        <source>Remembered heading</source>
        <translation>Tiêu đề cột đã ghi nhớ</translation>
    </message>
    <message>
        <source>Remembered headings</source>
        <translation>Tiêu đề cột đã ghi nhớ</translation>
    </message>
    <message>
        <source>Confirmed value</source>
        <translation>Số liệu đã xác nhận</translation>
    </message>
    <message>
        <source>Confirmed values</source>
        <translation>Số liệu đã xác nhận</translation>
    </message>
    <message>
        <source>Further saving of a measure</source>
        <translation>Tiết kiệm khác của giải pháp</translation>
    </message>
    <message>
        <source>Further savings of measures</source>
        <translation>Tiết kiệm khác của các giải pháp</translation>
    </message>
    <message>
        <source>Rule of size class</source>
        <translation>Tiêu chí quy mô doanh nghiệp</translation>
    </message>
    <message>
        <source>Rules of size class</source>
        <translation>Các tiêu chí quy mô doanh nghiệp</translation>
    </message>
    <message>
        <source>Estimate for a period</source>
        <translation>Số ước thực hiện của kỳ</translation>
    </message>
    <message>
        <source>Estimates for periods</source>
        <translation>Số ước thực hiện các kỳ</translation>
    </message>
    <message>
        <source>Wording of a report</source>
        <translation>Câu chữ sửa trong báo cáo</translation>
    </message>
    <message>
        <source>Wordings of reports</source>
        <translation>Câu chữ sửa trong báo cáo</translation>
    </message>
    <message>
        <source>Query to a unit</source>
        <translation>Câu hỏi cho đơn vị</translation>
    </message>
    <message>
        <source>Queries to units</source>
        <translation>Câu hỏi cho đơn vị</translation>
    </message>
    <message>
        <source>Key of a unit</source>
        <translation>Khóa của đơn vị</translation>
    </message>
    <message>
        <source>Keys of units</source>
        <translation>Khóa của đơn vị</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message numerus="yes">
        <source>%Ln facilities</source>
        <translation>
            <numerusform>%Ln cơ sở</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organisations</source>
        <translation>
            <numerusform>%Ln tổ chức</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing is counted from events of this kind: the plan has no rule for them.</source>
        <translation>Loại sự kiện này chưa làm căn cứ tính chỉ tiêu: kế hoạch không có quy tắc.</translation>
    </message>
    <message>
        <source>From this follows:</source>
        <translation>Từ sự kiện này:</translation>
    </message>
    <message>
        <source>counts until %1</source>
        <translation>được tính đến %1</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Sự kiện</translation>
    </message>
    <message>
        <source>Courses, workshops, visits and who took part; what follows is counted by itself</source>
        <translation>Lớp tập huấn, hội thảo, tham quan và người dự; kết quả tự được tính</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>Thêm sự kiện</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Người dự</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Cơ sở</translation>
    </message>
    <message>
        <source>From this follows</source>
        <translation>Kết quả được tính</translation>
    </message>
    <message>
        <source>Only events of one kind</source>
        <translation>Chỉ một loại sự kiện</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Mọi loại</translation>
    </message>
    <message>
        <source>Only one year</source>
        <translation>Chỉ một năm</translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation>Chưa có sự kiện</translation>
    </message>
    <message>
        <source>Who took part in a course or workshop counts for the plan&apos;s targets by itself: enter the event once, then its attendance list.</source>
        <translation>Cơ sở dự tập huấn, hội thảo tự được tính vào chỉ tiêu của kế hoạch: chỉ cần nhập sự kiện một lần, rồi danh sách người dự.</translation>
    </message>
    <message>
        <source>Import from file…</source>
        <translation>Nhập từ file…</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Sự kiện</translation>
    </message>
    <message>
        <source>More about this event</source>
        <translation>Việc khác với sự kiện này</translation>
    </message>
    <message>
        <source>What was changed of it…</source>
        <translation>Xem các thay đổi…</translation>
    </message>
    <message>
        <source>Remove this event</source>
        <translation>Xóa sự kiện này</translation>
    </message>
    <message>
        <source>Parts of the event</source>
        <translation>Các phần của sự kiện</translation>
    </message>
    <message>
        <source>The event</source>
        <translation>Sự kiện</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Mọi năm</translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln sự kiện</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln participants</source>
        <translation>
            <numerusform>%Ln người dự</numerusform>
        </translation>
    </message>
    <message>
        <source>Participants (%1)</source>
        <translation>Người dự (%1)</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Sự kiện mới</translation>
    </message>
    <message numerus="yes">
        <source>%Ln facilities reached</source>
        <translation>
            <numerusform>%Ln cơ sở tham gia</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Who counts and why</source>
        <translation>Cách tính và danh sách</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>Tính đến %1.</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Ngoài diện tính</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Counts or not</source>
        <translation>Được tính hay không</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Enter opens the record</source>
        <translation>Nhấn Enter để mở bản ghi</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Identity</source>
        <translation>Định danh</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Đại lượng</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị tính</translation>
    </message>
    <message>
        <source>Biogenic</source>
        <translation>Nguồn gốc sinh học</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Tài nguyên</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Per unit</source>
        <translation>Tính trên đơn vị</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Hiệu lực từ</translation>
    </message>
    <message>
        <source>Valid to (exclusive)</source>
        <translation>Hết hiệu lực từ</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Đang dùng</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Cơ sở</translation>
    </message>
    <message>
        <source>Equivalent products per unit</source>
        <translation>Hệ số sản phẩm tương đương</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Decimals typed</source>
        <translation>Số chữ số thập phân</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Số liệu theo tháng</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Yếu tố ảnh hưởng</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Phương pháp</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Yếu tố ảnh hưởng</translation>
    </message>
    <message>
        <source>Static factors</source>
        <translation>Yếu tố tĩnh</translation>
    </message>
    <message>
        <source>Locked on</source>
        <translation>Ngày khóa</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Kỳ gốc</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Lượng</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Nhóm giải pháp</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Mức chi phí</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Ngày bắt đầu</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Ngày hoàn thành</translation>
    </message>
    <message>
        <source>Investment (đồng)</source>
        <translation>Vốn đầu tư (đồng)</translation>
    </message>
    <message>
        <source>Support received (đồng)</source>
        <translation>Được hỗ trợ (đồng)</translation>
    </message>
    <message>
        <source>Saving reported per year</source>
        <translation>Mức tiết kiệm báo cáo/năm</translation>
    </message>
    <message>
        <source>Money saved per year (đồng)</source>
        <translation>Tiền tiết kiệm/năm (đồng)</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Mã số thuế</translation>
    </message>
    <message>
        <source>Administrative unit</source>
        <translation>Đơn vị hành chính</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Ngày đi vào hoạt động</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Ngày chấm dứt hoạt động</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Người liên hệ</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Doanh nghiệp</translation>
    </message>
    <message>
        <source>VSIC version</source>
        <translation>Phiên bản VSIC</translation>
    </message>
    <message>
        <source>VSIC code</source>
        <translation>Mã VSIC</translation>
    </message>
    <message>
        <source>Labour (people)</source>
        <translation>Lao động (người)</translation>
    </message>
    <message>
        <source>Capital (đồng)</source>
        <translation>Vốn (đồng)</translation>
    </message>
    <message>
        <source>Revenue (đồng)</source>
        <translation>Doanh thu (đồng)</translation>
    </message>
    <message>
        <source>In scope</source>
        <translation>Thuộc phạm vi</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Tình trạng hoạt động</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Vị trí</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Cơ quan, tổ chức</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Có/không</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Hiệu lực đến</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Minh chứng</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Hình thức</translation>
    </message>
    <message>
        <source>Frame (N)</source>
        <translation>Tổng thể (N)</translation>
    </message>
    <message>
        <source>Sample (n)</source>
        <translation>Cỡ mẫu (n)</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Cuộc điều tra</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Trả lời</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation>Tầng</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Bản ghi</translation>
    </message>
    <message>
        <source>Canonical record</source>
        <translation>Bản ghi chính</translation>
    </message>
    <message>
        <source>State budget</source>
        <translation>Ngân sách nhà nước</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Khoản mục</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Hoạt động</translation>
    </message>
    <message>
        <source>Funding source</source>
        <translation>Nguồn kinh phí</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>Amount (đồng)</source>
        <translation>Số tiền (đồng)</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Nội dung hỗ trợ</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tỷ lệ</translation>
    </message>
    <message>
        <source>Per</source>
        <translation>Tính cho</translation>
    </message>
    <message>
        <source>Priority multiplier</source>
        <translation>Hệ số ưu tiên</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Cấp</translation>
    </message>
    <message>
        <source>Parent unit</source>
        <translation>Đơn vị cấp trên</translation>
    </message>
    <message>
        <source>From unit</source>
        <translation>Đơn vị cũ</translation>
    </message>
    <message>
        <source>To unit</source>
        <translation>Đơn vị mới</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Phiên bản</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Ngành cấp 1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Note on the number</source>
        <translation>Ghi chú về số</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Ngày ký</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Ngày bắt đầu</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Ngày kết thúc</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Tỉnh</translation>
    </message>
    <message>
        <source>Department in charge</source>
        <translation>Cơ quan chủ trì</translation>
    </message>
    <message>
        <source>Tolerance of the trajectory</source>
        <translation>Độ lệch cho phép của lộ trình</translation>
    </message>
    <message>
        <source>A fraction: within it a target counts as on track.</source>
        <translation>Số thập phân: lệch trong mức này, mục tiêu được tính là đúng tiến độ.</translation>
    </message>
    <message>
        <source>Confidence of intervals</source>
        <translation>Độ tin cậy của khoảng</translation>
    </message>
    <message>
        <source>A fraction, for instance 0.68.</source>
        <translation>Số thập phân, ví dụ 0,68.</translation>
    </message>
    <message>
        <source>Demonstration data</source>
        <translation>Dữ liệu minh họa</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Ngày ban hành</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>Parent clause</source>
        <translation>Khoản mục cấp trên</translation>
    </message>
    <message>
        <source>Label as cited</source>
        <translation>Ký hiệu viện dẫn</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Xuất xứ</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Tử số</translation>
    </message>
    <message>
        <source>What is counted, as a tally key, or &quot;manual&quot;.</source>
        <translation>Nội dung được đếm, ghi bằng khóa đếm, hoặc &quot;manual&quot;.</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Mẫu số</translation>
    </message>
    <message>
        <source>Out of what, as a tally key.</source>
        <translation>Tính trên tổng nào, ghi bằng khóa đếm.</translation>
    </message>
    <message>
        <source>Evidence from</source>
        <translation>Nguồn minh chứng</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Chiều</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Định nghĩa</translation>
    </message>
    <message>
        <source>Evidence holds for (months)</source>
        <translation>Minh chứng có giá trị (tháng)</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>To reach</source>
        <translation>Mức cần đạt</translation>
    </message>
    <message>
        <source>Upper end of the band</source>
        <translation>Mức trên của khoảng</translation>
    </message>
    <message>
        <source>Baseline value</source>
        <translation>Số liệu nền</translation>
    </message>
    <message>
        <source>Baseline date</source>
        <translation>Ngày của số liệu nền</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Văn bản quyết định</translation>
    </message>
    <message>
        <source>Effective from</source>
        <translation>Áp dụng từ</translation>
    </message>
    <message>
        <source>Value or numerator</source>
        <translation>Giá trị hoặc tử số</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Kiểu file</translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation>Kích thước (byte)</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Nội dung file</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Loại bản ghi</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Trường</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Vấn đề</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>Ngày chốt số liệu</translation>
    </message>
    <message>
        <source>Year of savings</source>
        <translation>Năm tính tiết kiệm</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kỳ báo cáo</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Tính đến</translation>
    </message>
    <message>
        <source>Journal line</source>
        <translation>Dòng nhật ký</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Gói</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Bản gốc</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Chủ trì</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Phối hợp</translation>
    </message>
    <message>
        <source>Administrative units</source>
        <translation>Đơn vị hành chính</translation>
    </message>
    <message>
        <source>Progress (%)</source>
        <translation>Tiến độ (%)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Reason for delay</source>
        <translation>Lý do chậm</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Việc tiếp theo</translation>
    </message>
    <message>
        <source>Kind of output</source>
        <translation>Loại kết quả</translation>
    </message>
    <message>
        <source>Planned quantity</source>
        <translation>Số lượng kế hoạch</translation>
    </message>
    <message>
        <source>Quantity done</source>
        <translation>Số lượng thực hiện</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Đơn vị tổ chức</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Sự kiện</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người tham dự</translation>
    </message>
    <message>
        <source>Technical worker</source>
        <translation>Cán bộ kỹ thuật</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Loại sự kiện</translation>
    </message>
    <message>
        <source>Technical workers only</source>
        <translation>Chỉ cán bộ kỹ thuật</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Ghi nhận suy ra</translation>
    </message>
    <message>
        <source>Holds for (months)</source>
        <translation>Có giá trị (tháng)</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Tiêu đề cột</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Cột dữ liệu</translation>
    </message>
    <message>
        <source>Empty where the heading is left out of imports</source>
        <translation>Để trống nếu cột này không nhập</translation>
    </message>
    <message>
        <source>Confirmed value</source>
        <translation>Giá trị đã xác nhận</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Điều nghi vấn</translation>
    </message>
    <message>
        <source>Why the value is true although it looks doubtful</source>
        <translation>Vì sao giá trị vẫn đúng dù có vẻ bất thường</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Ngày xác nhận</translation>
    </message>
    <message>
        <source>How many of the main product one of this one stands for, where they are converted.</source>
        <translation>Một đơn vị sản phẩm này bằng bao nhiêu sản phẩm chính, nếu quy đổi.</translation>
    </message>
    <message>
        <source>As the facility states it; what is computed stands beside it.</source>
        <translation>Theo cơ sở tự báo cáo; số tính được hiển thị bên cạnh.</translation>
    </message>
    <message>
        <source>From this day on the facility is counted; empty: it always was there.</source>
        <translation>Cơ sở được tính từ ngày này; để trống nếu đã có từ trước.</translation>
    </message>
    <message>
        <source>From this day on it is no longer counted.</source>
        <translation>Từ ngày này cơ sở không còn được tính.</translation>
    </message>
    <message>
        <source>Of the Vietnamese classification of industries; the first two digits are the sector.</source>
        <translation>Mã theo Hệ thống ngành kinh tế Việt Nam; hai chữ số đầu là ngành cấp 2.</translation>
    </message>
    <message>
        <source>People who work there on average over the year.</source>
        <translation>Số lao động bình quân trong năm.</translation>
    </message>
    <message>
        <source>Whether the plan counts the facility; those out of scope stay on record.</source>
        <translation>Cơ sở có thuộc diện tính của kế hoạch hay không; cơ sở ngoài diện vẫn được lưu.</translation>
    </message>
    <message>
        <source>A suspended facility is not counted until it works again.</source>
        <translation>Cơ sở tạm ngừng không được tính cho đến khi hoạt động lại.</translation>
    </message>
    <message>
        <source>After this day the fact no longer counts; empty: as long as the indicator says.</source>
        <translation>Sau ngày này ghi nhận không còn được tính; để trống thì theo thời hạn của chỉ tiêu.</translation>
    </message>
    <message>
        <source>Number and date of what proves it; without one or a file it counts as unproven.</source>
        <translation>Số và ngày của văn bản chứng minh; không có văn bản hoặc file thì coi là thiếu minh chứng.</translation>
    </message>
    <message>
        <source>Stages are never added up: what is planned, allocated and spent are the same money.</source>
        <translation>Không cộng các giai đoạn với nhau: dự toán, phân bổ và giải ngân là cùng một khoản tiền.</translation>
    </message>
    <message>
        <source>A day, or a time such as quarter IV/2018, 2018, ongoing.</source>
        <translation>Một ngày, hoặc thời gian như quý IV/2018, 2018, thường xuyên.</translation>
    </message>
    <message>
        <source>What happens next, and who does it; printed in the report.</source>
        <translation>Việc tiếp theo và ai thực hiện; được in trong báo cáo.</translation>
    </message>
    <message>
        <source>With the sign, for instance 50%.</source>
        <translation>Ghi kèm dấu %, ví dụ 50%.</translation>
    </message>
    <message>
        <source>For shares and savings with the sign: 90%.</source>
        <translation>Với tỷ lệ và mức tiết kiệm, ghi kèm dấu %: 90%.</translation>
    </message>
    <message>
        <source>Kind of support</source>
        <translation>Loại hỗ trợ</translation>
    </message>
    <message>
        <source>As in the list of funding ceilings, for instance cp_assessment: the amount is compared with them.</source>
        <translation>Ghi như trong danh mục mức trần hỗ trợ, ví dụ cp_assessment; số tiền được đối chiếu với các mức đó.</translation>
    </message>
    <message>
        <source>Priority place or sector</source>
        <translation>Địa bàn, ngành ưu tiên</translation>
    </message>
    <message>
        <source>The priority multiplier of a ceiling applies.</source>
        <translation>Được áp dụng hệ số ưu tiên của mức trần hỗ trợ.</translation>
    </message>
    <message>
        <source>Life (years)</source>
        <translation>Tuổi thọ (năm)</translation>
    </message>
    <message>
        <source>For how many years it saves; where empty, as long as the plan says.</source>
        <translation>Giải pháp tiết kiệm được trong bao nhiêu năm; để trống thì lấy theo kế hoạch.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Giải pháp</translation>
    </message>
    <message>
        <source>Saving per year</source>
        <translation>Mức tiết kiệm mỗi năm</translation>
    </message>
    <message>
        <source>Negative where the measure uses more of it.</source>
        <translation>Ghi số âm nếu giải pháp làm dùng nhiều hơn.</translation>
    </message>
    <message>
        <source>Seed of the draw</source>
        <translation>Số khởi tạo chọn mẫu</translation>
    </message>
    <message>
        <source>The number that the random sample was drawn with; the same number draws the same facilities again.</source>
        <translation>Số đã dùng để chọn mẫu ngẫu nhiên; dùng lại số này thì chọn ra đúng các cơ sở đó.</translation>
    </message>
    <message>
        <source>Strata</source>
        <translation>Phân tầng</translation>
    </message>
    <message>
        <source>What the sample was drawn within, if anything.</source>
        <translation>Mẫu được chọn theo từng tầng nào, nếu có phân tầng.</translation>
    </message>
    <message>
        <source>Size class</source>
        <translation>Quy mô</translation>
    </message>
    <message>
        <source>Group of sectors</source>
        <translation>Nhóm ngành</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Tiêu chí</translation>
    </message>
    <message>
        <source>Labour at most (people)</source>
        <translation>Lao động tối đa (người)</translation>
    </message>
    <message>
        <source>Capital at most (đồng)</source>
        <translation>Tổng nguồn vốn tối đa (đồng)</translation>
    </message>
    <message>
        <source>Revenue of a year at most (đồng)</source>
        <translation>Doanh thu năm tối đa (đồng)</translation>
    </message>
    <message>
        <source>Whom the support goes to, where it goes to one.</source>
        <translation>Cơ sở được hỗ trợ, nếu kinh phí dành cho một cơ sở.</translation>
    </message>
    <message>
        <source>Whole cost (đồng)</source>
        <translation>Tổng chi phí (đồng)</translation>
    </message>
    <message>
        <source>The cost of which the amount is a part; ceilings allow a rate of it.</source>
        <translation>Chi phí mà số tiền này là một phần; mức trần hỗ trợ tính theo tỷ lệ của chi phí đó.</translation>
    </message>
    <message>
        <source>What the amount is for. With “cơ sở” or “facility” it is for all the support of this kind that one facility gets.</source>
        <translation>Mức tiền tính cho đối tượng nào. Ghi “cơ sở” hoặc “facility” thì tính chung cho mọi khoản hỗ trợ loại này của một cơ sở.</translation>
    </message>
    <message>
        <source>Discount rate of measures</source>
        <translation>Tỷ lệ chiết khấu của giải pháp</translation>
    </message>
    <message>
        <source>By it what a measure saves in later years is worth less today. With the sign, for instance 10%.</source>
        <translation>Dùng để quy khoản tiết kiệm của các năm sau về giá trị hiện tại. Ghi kèm dấu %, ví dụ 10%.</translation>
    </message>
    <message>
        <source>Life of measures (years)</source>
        <translation>Tuổi thọ của giải pháp (năm)</translation>
    </message>
    <message>
        <source>For how many years a measure saves, where it does not say so itself.</source>
        <translation>Số năm giải pháp tiết kiệm được, nếu bản thân giải pháp không ghi.</translation>
    </message>
    <message>
        <source>From month</source>
        <translation>Từ tháng</translation>
    </message>
    <message>
        <source>To month</source>
        <translation>Đến tháng</translation>
    </message>
    <message>
        <source>What the month is expected to use more for that reason; negative where it is less.</source>
        <translation>Lượng tiêu thụ dự kiến của tháng tăng thêm vì lý do đó; ghi số âm nếu giảm đi.</translation>
    </message>
    <message>
        <source>Kind of report</source>
        <translation>Loại báo cáo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Các trang</translation>
    </message>
    <message>
        <source>Code of the period</source>
        <translation>Mã kỳ báo cáo</translation>
    </message>
    <message>
        <source>Such as 2018, 2018H1 or 2018Q3</source>
        <translation>Ví dụ 2018, 2018H1 hoặc 2018Q3</translation>
    </message>
    <message>
        <source>Expected value</source>
        <translation>Giá trị ước thực hiện</translation>
    </message>
    <message>
        <source>Of shares and mean savings in percent, such as 42%</source>
        <translation>Với tỷ lệ và mức tiết kiệm bình quân thì ghi phần trăm, ví dụ 42%</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Căn cứ ước tính</translation>
    </message>
    <message>
        <source>Several are told apart by “;”; a due date of its own stands behind in brackets: Bộ Công Thương (15/01/2019).</source>
        <translation>Nhiều nơi nhận thì cách nhau bằng dấu “;”; nơi có hạn nộp riêng thì ghi ngày trong ngoặc phía sau: Bộ Công Thương (15/01/2019).</translation>
    </message>
    <message>
        <source>Place in the report</source>
        <translation>Chỗ trong báo cáo</translation>
    </message>
    <message>
        <source>Words of the template</source>
        <translation>Câu chữ của mẫu</translation>
    </message>
    <message>
        <source>Words in their place</source>
        <translation>Câu chữ thay vào</translation>
    </message>
    <message>
        <source>Number of the issue</source>
        <translation>Số gói đã phát</translation>
    </message>
    <message>
        <source>Working copy</source>
        <translation>Bản làm việc</translation>
    </message>
    <message>
        <source>Number of the return</source>
        <translation>Số lần nộp</translation>
    </message>
    <message>
        <source>Line of the working copy</source>
        <translation>Dòng nhật ký của bản làm việc</translation>
    </message>
    <message>
        <source>Hash of that line</source>
        <translation>Mã băm của dòng đó</translation>
    </message>
    <message>
        <source>Handed in on</source>
        <translation>Ngày nộp</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Ngày nhận</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <source>What the unit is to check or put right</source>
        <translation>Điều đơn vị cần kiểm tra hoặc chỉnh sửa</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Ngày hỏi</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Hạn trả lời</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Trả lời</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Khóa công khai</translation>
    </message>
    <message>
        <source>Enrolled on</source>
        <translation>Ngày đăng ký</translation>
    </message>
    <message>
        <source>Revoked on</source>
        <translation>Ngày thu hồi</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Nơi gửi</translation>
    </message>
    <message>
        <source>The unit whose files have the heading; empty: any</source>
        <translation>Đơn vị có tệp dùng tiêu đề này; để trống: mọi đơn vị</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>Plan files (*.sxsh)</source>
        <translation>File kế hoạch (*.sxsh)</translation>
    </message>
    <message>
        <source>Excel spreadsheets (*.xlsx)</source>
        <translation>Bảng tính Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Text tables (*.csv)</source>
        <translation>Bảng dạng văn bản (*.csv)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Tài liệu PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Hình ảnh (*.png)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Lưu thành</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Đã lưu: %1</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Mở file</translation>
    </message>
    <message>
        <source>Saving cases (*.json)</source>
        <translation>Bài tính mức tiết kiệm (*.json)</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Văn bản Word (*.docx)</translation>
    </message>
    <message>
        <source>Packages (*.sxshpkg)</source>
        <translation>Gói dữ liệu (*.sxshpkg)</translation>
    </message>
    <message>
        <source>Plans and packages (*.sxsh *.sxshpkg)</source>
        <translation>Kế hoạch và gói dữ liệu (*.sxsh *.sxshpkg)</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>What there is to note</source>
        <translation>Nội dung cần xem</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things to note</source>
        <translation>
            <numerusform>%Ln nội dung cần xem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln…</source>
        <translation>
            <numerusform>Xem tất cả %Ln nội dung…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fonts</name>
    <message>
        <source>The print fonts inside the program cannot be read, so nothing can be printed. Install the program again.</source>
        <translation>Không đọc được phông chữ in đi kèm chương trình nên không in được. Cài lại chương trình.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>ngày/tháng/năm</translation>
    </message>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>Lịch (Alt+mũi tên xuống)</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Thêm…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Bỏ %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Not saved yet. It is tried again when you leave the field.</source>
        <translation>Chưa lưu được. Chương trình thử lại khi rời ô.</translation>
    </message>
    <message>
        <source>Can only be read</source>
        <translation>Chỉ đọc</translation>
    </message>
    <message>
        <source>Saved when you leave a field</source>
        <translation>Tự lưu khi rời ô</translation>
    </message>
    <message>
        <source>Ready to be added</source>
        <translation>Đủ thông tin để thêm</translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <translation>Còn thiếu: %1</translation>
    </message>
    <message>
        <source>What this field held before…</source>
        <translation>Ô này trước đây ghi gì…</translation>
    </message>
    <message>
        <source>Edited %1</source>
        <translation>Sửa %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <translation>Bản nháp: %1</translation>
    </message>
    <message>
        <source>Added: %1 %2</source>
        <translation>Thêm: %1 %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Thêm mới: %1</translation>
    </message>
    <message>
        <source>To be corrected: %1</source>
        <translation>Cần sửa: %1</translation>
    </message>
    <message>
        <source>Ready to be added, with it: %1</source>
        <translation>Đủ thông tin để thêm, kèm theo: %1</translation>
    </message>
    <message>
        <source>%1, with it: %2</source>
        <translation>%1, kèm theo: %2</translation>
    </message>
    <message>
        <source>Right all the same, because…</source>
        <translation>Vẫn đúng, ghi lý do…</translation>
    </message>
    <message>
        <source>What you typed of the new “%1” is kept: begin it again from the same place to go on.</source>
        <translation>Phần đã gõ cho “%1” mới vẫn được giữ: thêm lại từ chính chỗ vừa bắt đầu để làm tiếp.</translation>
    </message>
    <message>
        <source>30/6/2018, quarter III/2018…</source>
        <translation>30/6/2018, quý III/2018…</translation>
    </message>
    <message>
        <source>Choose a row to see it here</source>
        <translation>Chọn một dòng để xem tại đây</translation>
    </message>
    <message>
        <source>Choose a row to change it here, or add one</source>
        <translation>Chọn một dòng để sửa tại đây, hoặc thêm mới</translation>
    </message>
    <message>
        <source>mm/yyyy</source>
        <translation>tháng/năm</translation>
    </message>
    <message>
        <source>“%1” is kept by the department: a unit adds none.</source>
        <translation>“%1” do Sở quản lý: đơn vị không thêm được.</translation>
    </message>
    <message>
        <source>Kept by the department: can only be read</source>
        <translation>Do Sở quản lý: chỉ xem được</translation>
    </message>
</context>
<context>
    <name>Freeze</name>
    <message>
        <source>Freeze the report</source>
        <translation>Chốt số liệu báo cáo</translation>
    </message>
    <message>
        <source>The report, its figures and its pages are kept in the plan file as they are now. Data can be edited as before; the program can then tell what has changed since, and why. What is frozen cannot be removed.</source>
        <translation>Báo cáo, số liệu và các trang in được giữ nguyên trạng trong file kế hoạch. Vẫn nhập và sửa số liệu như thường; chương trình cho biết có gì thay đổi kể từ lần chốt và vì sao. Bản đã chốt không xóa được.</translation>
    </message>
    <message>
        <source>What for (may be left empty)</source>
        <translation>Chốt để làm gì (có thể bỏ trống)</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Chốt số liệu</translation>
    </message>
</context>
<context>
    <name>Frozen</name>
    <message>
        <source>The same records, counted by this version of the program</source>
        <translation>Cùng số liệu, tính bằng phiên bản này của chương trình</translation>
    </message>
    <message>
        <source>The same records, counted by the program that froze %1</source>
        <translation>Cùng số liệu, tính bằng chương trình đã chốt %1</translation>
    </message>
    <message>
        <source>“%1” was frozen before “%2”: name the earlier one first.</source>
        <translation>“%1” chốt trước “%2”: ghi bản chốt trước lên trước.</translation>
    </message>
    <message>
        <source>Freeze %1</source>
        <translation>Chốt số liệu: %1</translation>
    </message>
    <message>
        <source>No report of this plan has been frozen yet: freeze one first.</source>
        <translation>Kế hoạch này chưa chốt báo cáo nào: hãy chốt trước.</translation>
    </message>
    <message>
        <source>There is no frozen report “%1”. Choose one of: %2.</source>
        <translation>Không có bản chốt “%1”. Chọn một trong các bản: %2.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are not of the same kind, period, subject and language, so their figures differ without any change: compare two of one report, or one with now.</source>
        <translation>“%1” và “%2” không cùng loại, kỳ, đối tượng và ngôn ngữ nên số liệu khác nhau dù không có thay đổi nào: hãy so sánh hai bản của cùng một báo cáo, hoặc một bản với hiện tại.</translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message numerus="yes">
        <source>%1 (and %Ln more)</source>
        <translation>
            <numerusform>%1 (và %Ln điểm khác)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln figures did not fit: there are no cells for them.</source>
        <translation>
            <numerusform>%Ln số không có ô để dán.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in another unit</source>
        <translation>Đổi sang đơn vị khác</translation>
    </message>
    <message>
        <source>The figures are in another unit</source>
        <translation>Số đã nhập là theo đơn vị khác</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cắt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Chép</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Dán</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Xóa số</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Điền xuống</translation>
    </message>
    <message>
        <source>Fill right</source>
        <translation>Điền sang phải</translation>
    </message>
    <message>
        <source>Estimated, or no longer</source>
        <translation>Đánh dấu số ước hoặc bỏ dấu</translation>
    </message>
    <message>
        <source>Not applicable in this year</source>
        <translation>Không áp dụng trong năm này</translation>
    </message>
    <message>
        <source>Exactly %1 %2.</source>
        <translation>Số đúng là %1 %2.</translation>
    </message>
    <message>
        <source>Estimated.</source>
        <translation>Số ước.</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>không áp dụng</translation>
    </message>
    <message>
        <source>Not applicable in this year.</source>
        <translation>Không áp dụng trong năm này.</translation>
    </message>
    <message numerus="yes">
        <source>The sum of %Ln months that are known; the year is not.</source>
        <translation>
            <numerusform>Tổng của %Ln tháng đã có số; chưa có số cả năm.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use per unit of output, computed.</source>
        <translation>Mức tiêu thụ trên một đơn vị sản phẩm (tự tính).</translation>
    </message>
    <message>
        <source>Not taken; Del drops what was typed.</source>
        <translation>Chưa nhận; bấm Del để bỏ phần đã gõ.</translation>
    </message>
    <message>
        <source>Not taken, %1 still counts; Del drops what was typed.</source>
        <translation>Chưa nhận, vẫn tính theo %1; bấm Del để bỏ phần đã gõ.</translation>
    </message>
    <message>
        <source>The file is open for reading only: nothing can be typed.</source>
        <translation>File đang mở chỉ để đọc nên không nhập được.</translation>
    </message>
    <message>
        <source>The unit is not known: choose one before typing.</source>
        <translation>Chưa rõ đơn vị: chọn đơn vị trước khi nhập.</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1: whole year</source>
        <translation>%1: cả năm</translation>
    </message>
    <message>
        <source>%1: month %2</source>
        <translation>%1: tháng %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln figures typed</source>
        <translation>
            <numerusform>%1: nhập %Ln số</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln figures pasted</source>
        <translation>
            <numerusform>%1: dán %Ln số</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln figures filled in</source>
        <translation>
            <numerusform>%1: điền %Ln số</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln figures cleared</source>
        <translation>
            <numerusform>%1: xóa %Ln số</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved, because the file could not be written.</source>
        <translation>Chưa lưu vì không ghi được vào file.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts were not taken and wait in their cells.</source>
        <translation>
            <numerusform>%Ln ô chưa nhận được, phần đã gõ còn giữ tại ô.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dropped what was not taken</source>
        <translation>Bỏ phần đã gõ mà chưa nhận</translation>
    </message>
    <message>
        <source>%1: marked as estimated</source>
        <translation>%1: đánh dấu số ước</translation>
    </message>
    <message>
        <source>%1: no longer estimated</source>
        <translation>%1: bỏ dấu số ước</translation>
    </message>
    <message>
        <source>%1: not applicable</source>
        <translation>%1: không áp dụng</translation>
    </message>
    <message>
        <source>%1: applicable again</source>
        <translation>%1: áp dụng trở lại</translation>
    </message>
    <message>
        <source>The figures do not fit into %1: they would be too large or lose decimals.</source>
        <translation>Không đổi được sang %1: số sẽ quá lớn hoặc mất phần thập phân.</translation>
    </message>
    <message>
        <source>%1: unit %2</source>
        <translation>%1: đơn vị %2</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <translation>%1: xóa dòng số liệu</translation>
    </message>
    <message>
        <source>whole year</source>
        <translation>cả năm</translation>
    </message>
    <message>
        <source>month %1</source>
        <translation>tháng %1</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Cả năm</translation>
    </message>
    <message>
        <source>M. %1</source>
        <translation>Th. %1</translation>
    </message>
    <message>
        <source>%1 %2 has more decimals than can be kept: round it or choose a smaller unit.</source>
        <translation>%1 %2 có nhiều chữ số thập phân hơn mức lưu được: làm tròn hoặc chọn đơn vị nhỏ hơn.</translation>
    </message>
    <message>
        <source>%1 %2 is too large: check the figure and the unit.</source>
        <translation>%1 %2 quá lớn: kiểm tra lại số và đơn vị.</translation>
    </message>
    <message>
        <source>%1 is negative: amounts start at 0.</source>
        <translation>%1 là số âm: lượng phải từ 0 trở lên.</translation>
    </message>
    <message>
        <source>The months are too large to be added up: check the figure and the unit.</source>
        <translation>Các tháng quá lớn, không cộng được: kiểm tra lại số và đơn vị.</translation>
    </message>
    <message>
        <source>The months would add up to %1, more than the year&apos;s %2: correct the year or the month.</source>
        <translation>Cộng các tháng được %1, lớn hơn số cả năm %2: sửa số cả năm hoặc tháng.</translation>
    </message>
    <message>
        <source>The twelve months add up to %1, but the year says %2: correct a month.</source>
        <translation>Cộng mười hai tháng được %1 nhưng cả năm ghi %2: sửa lại tháng.</translation>
    </message>
    <message>
        <source>The known months add up to %1, more than %2: correct the year or a month.</source>
        <translation>Các tháng đã có cộng được %1, lớn hơn %2: sửa số cả năm hoặc tháng.</translation>
    </message>
    <message>
        <source>Enter: down · Tab: right · F2: edit · ~12: estimated</source>
        <translation>Enter: xuống · Tab: sang phải · F2: sửa · ~12: số ước</translation>
    </message>
    <message>
        <source>The base period was locked on %1.</source>
        <translation>Kỳ gốc đã khóa ngày %1, mở khóa rồi mới sửa được.</translation>
    </message>
    <message>
        <source>Confirm with a reason…</source>
        <translation>Xác nhận kèm lý do…</translation>
    </message>
    <message>
        <source>Ctrl+J confirms it with a reason.</source>
        <translation>Ctrl+J: xác nhận kèm lý do.</translation>
    </message>
    <message>
        <source>Figures are not filled into another unit.</source>
        <translation>Không điền số liệu sang dòng có đơn vị khác.</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways. What does it mean?</source>
        <translation>Số “%1” có hai cách đọc. Đọc theo cách nào?</translation>
    </message>
    <message>
        <source>Every such number of what is pasted is read in the same way.</source>
        <translation>Mọi số như vậy trong phần dán đều được đọc theo cùng một cách.</translation>
    </message>
    <message>
        <source>Thousands: %1</source>
        <translation>Hàng nghìn: %1</translation>
    </message>
    <message>
        <source>Decimals: %1</source>
        <translation>Số lẻ: %1</translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>There is not enough memory for this. Close other programs and try again.</source>
        <translation>Không đủ bộ nhớ để làm việc này. Hãy đóng bớt chương trình khác rồi thử lại.</translation>
    </message>
    <message>
        <source>This could not be done. Nothing was changed.</source>
        <translation>Chưa làm được việc này. Số liệu giữ nguyên.</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Chép để gửi hỗ trợ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>HandIn</name>
    <message>
        <source>added</source>
        <translation>thêm mới</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>sửa</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>xóa</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Nộp báo cáo</translation>
    </message>
    <message>
        <source>Before you hand in</source>
        <translation>Rà soát trước khi nộp</translation>
    </message>
    <message>
        <source>What is new since the last return</source>
        <translation>Thay đổi từ lần nộp trước</translation>
    </message>
    <message>
        <source>Enrol a key…</source>
        <translation>Đăng ký khóa…</translation>
    </message>
    <message>
        <source>Writes a small file for the department; later packages then need no passphrase</source>
        <translation>Ghi một file nhỏ gửi Sở; các gói sau này không cần mật khẩu nữa</translation>
    </message>
    <message>
        <source>Hand in…</source>
        <translation>Nộp báo cáo…</translation>
    </message>
    <message>
        <source>Nothing is new</source>
        <translation>Chưa có gì mới</translation>
    </message>
    <message>
        <source>A return can be handed in all the same: it says that there is nothing to add.</source>
        <translation>Vẫn nộp được: gói nộp cho Sở biết là không có gì bổ sung.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Nội dung rà soát</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Loại bản ghi</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Bản ghi</translation>
    </message>
    <message>
        <source>%1 – package %2, return %3</source>
        <translation>%1 – gói %2, lần nộp %3</translation>
    </message>
    <message>
        <source>Return no. %1 is written with %2. Send the file to the department; you may go on and hand in again.</source>
        <translation>Đã ghi gói nộp số %1, gồm %2. Hãy gửi file này về Sở; vẫn có thể nhập tiếp và nộp lại.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed records</source>
        <translation>
            <numerusform>%Ln bản ghi thay đổi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – key</source>
        <translation>%1 – khóa</translation>
    </message>
    <message>
        <source>Enrol a key</source>
        <translation>Đăng ký khóa</translation>
    </message>
    <message>
        <source>Send the file to the department, and read these digits out when it calls. Keep this working copy: it holds the key.</source>
        <translation>Hãy gửi file này về Sở và đọc dãy số dưới đây khi Sở gọi điện. Giữ lại bản làm việc này: khóa nằm trong đó.</translation>
    </message>
    <message>
        <source>Everything is done</source>
        <translation>Đã đủ</translation>
    </message>
    <message>
        <source>package no. %1</source>
        <translation>gói số %1</translation>
    </message>
    <message>
        <source>period %1, due on %2</source>
        <translation>kỳ %1, hạn nộp %2</translation>
    </message>
    <message>
        <source>period %1</source>
        <translation>kỳ %1</translation>
    </message>
    <message numerus="yes">
        <source>handed in %Ln times</source>
        <translation>
            <numerusform>đã nộp %Ln lần</numerusform>
        </translation>
    </message>
    <message>
        <source>not handed in yet</source>
        <translation>chưa nộp lần nào</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left to do or to look at; nothing of it keeps you from handing in</source>
        <translation>
            <numerusform>Còn %Ln việc thiếu hoặc cần xem lại; vẫn nộp được</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>When</source>
        <translation>Thời điểm</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ai làm</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Ô</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sau</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>What “%1” of %2 held before</source>
        <translation>Giá trị trước đây của “%1”, %2</translation>
    </message>
    <message>
        <source>What was changed of %1</source>
        <translation>Các thay đổi của %1</translation>
    </message>
    <message>
        <source>It was never changed.</source>
        <translation>Chưa từng thay đổi.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The column “%1” is there twice.</source>
        <translation>Cột “%1” bị lặp lại.</translation>
    </message>
    <message>
        <source>The column “%1” is not known and is left out.</source>
        <translation>Không nhận ra cột “%1” nên bỏ qua cột này.</translation>
    </message>
    <message>
        <source>No column of “%1” was recognised in “%2”. The first row must name the columns: %3.</source>
        <translation>Không nhận ra cột nào của “%1” trong “%2”. Dòng đầu phải ghi tên cột: %3.</translation>
    </message>
    <message>
        <source>The same record is already in row %1.</source>
        <translation>Bản ghi này đã có ở dòng %1.</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was changed.</source>
        <translation>Đã hủy việc nhập từ file. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>“%1” has a header but no rows below it.</source>
        <translation>“%1” có dòng tiêu đề nhưng không có dòng nào bên dưới.</translation>
    </message>
    <message>
        <source>Import “%1”: %2 (%3 added, %4 changed)</source>
        <translation>Nhập từ file “%1”: %2 (thêm %3, sửa %4)</translation>
    </message>
    <message>
        <source>The row has more cells than the header: “%1” is left over. A number or text that contains the separator must stand in quotation marks.</source>
        <translation>Dòng này có nhiều ô hơn dòng tiêu đề: thừa “%1”. Số hoặc chữ có chứa dấu phân cách phải đặt trong dấu ngoặc kép.</translation>
    </message>
    <message>
        <source>“%1” stands right of the table, under no heading, and is left out.</source>
        <translation>“%1” nằm bên phải bảng, không thuộc cột nào nên không nhập.</translation>
    </message>
    <message>
        <source>Column %1 has values but no heading and is left out.</source>
        <translation>Cột %1 có dữ liệu nhưng không có tiêu đề nên không nhập.</translation>
    </message>
    <message>
        <source>given value “%1”</source>
        <translation>giá trị cho sẵn “%1”</translation>
    </message>
    <message>
        <source>“%1” is taken from several places: %2. Choose one.</source>
        <translation>“%1” được lấy từ nhiều nơi: %2. Chọn một nơi.</translation>
    </message>
    <message>
        <source>“%1” is a sum and is left out.</source>
        <translation>“%1” là dòng cộng nên bỏ qua.</translation>
    </message>
    <message>
        <source>“%1” numbers the columns and is left out.</source>
        <translation>“%1” là dòng đánh số cột nên bỏ qua.</translation>
    </message>
    <message>
        <source>“%1” is the heading of a group of rows and is left out.</source>
        <translation>“%1” là tiêu đề của một nhóm dòng nên bỏ qua.</translation>
    </message>
    <message>
        <source>thousand đồng</source>
        <translation>nghìn đồng</translation>
    </message>
    <message>
        <source>million đồng</source>
        <translation>triệu đồng</translation>
    </message>
    <message>
        <source>billion đồng</source>
        <translation>tỷ đồng</translation>
    </message>
    <message>
        <source>The column “%1” is not known and is left out. It looks like “%2”; say so if it is.</source>
        <translation>Không nhận ra cột “%1” nên bỏ qua cột này. Cột này giống “%2”; nếu đúng thì hãy chọn.</translation>
    </message>
    <message>
        <source>The headings name several units (%1), but a row is in one unit. Import the columns of each unit on their own.</source>
        <translation>Tiêu đề cột nêu nhiều đơn vị (%1), nhưng mỗi dòng chỉ có một đơn vị. Hãy nhập riêng các cột của từng đơn vị.</translation>
    </message>
    <message>
        <source>The column “%1” is read in %2.</source>
        <translation>Cột “%1” được đọc theo %2.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>và %Ln mục khác</numerusform>
        </translation>
    </message>
    <message>
        <source>Merged cells %1: the value was taken for each row.</source>
        <translation>Ô gộp %1: giá trị được lấy cho từng dòng.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” (%2, more than %Ln rows)</source>
        <translation>
            <numerusform>“%1” (%2, hơn %Ln dòng)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” (%2, %Ln rows)</source>
        <translation>
            <numerusform>“%1” (%2, %Ln dòng)</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read: %1.</source>
        <translation>Chưa đọc: %1.</translation>
    </message>
    <message>
        <source>The column “%1” is missing: without it rows cannot be told apart.</source>
        <translation>Thiếu cột “%1”: không có cột này thì không phân biệt được các dòng.</translation>
    </message>
    <message>
        <source>Where the file has none, number the rows: “%1-{#}” as the value of every row gives %1-1, %1-2…</source>
        <translation>Nếu file không có mã, đánh số các dòng: ghi “%1-{#}” làm giá trị chung cho mọi dòng thì có %1-1, %1-2…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows change records that are numbered “%1{#}” already. If this is another list, give its numbers another beginning.</source>
        <translation>
            <numerusform>%Ln dòng sẽ sửa các bản ghi đã đánh số “%1{#}”. Nếu đây là danh sách khác, hãy đặt phần đầu khác cho số thứ tự.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Columns of the file, and what each becomes</source>
        <translation>Các cột của file và trường tương ứng</translation>
    </message>
    <message>
        <source>The same value in every row</source>
        <translation>Giá trị chung cho mọi dòng</translation>
    </message>
    <message>
        <source>For what no column of the file gives; “{#}” at the end stands for the number of the row: “CS-{#}”</source>
        <translation>Dùng cho trường không có cột nào trong file; “{#}” ở cuối được thay bằng số thứ tự của dòng: “CS-{#}”</translation>
    </message>
    <message>
        <source>(no heading)</source>
        <translation>(không có tiêu đề)</translation>
    </message>
    <message>
        <source>What the column “%1” becomes</source>
        <translation>Trường mà cột “%1” được nhập vào</translation>
    </message>
    <message>
        <source>The first value is “%1”</source>
        <translation>Giá trị đầu tiên là “%1”</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>do bạn chọn</translation>
    </message>
    <message>
        <source>left out by you</source>
        <translation>bạn đã bỏ qua</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>chưa nhận ra</translation>
    </message>
    <message>
        <source>there twice</source>
        <translation>bị trùng</translation>
    </message>
    <message>
        <source>unsure, look</source>
        <translation>chưa chắc, cần xem</translation>
    </message>
    <message>
        <source>remembered</source>
        <translation>đã ghi nhớ</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>đã nhận ra</translation>
    </message>
    <message>
        <source>added</source>
        <translation>thêm mới</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>thay đổi</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>giữ nguyên</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>bị từ chối</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>bỏ qua</translation>
    </message>
    <message>
        <source>Import from file</source>
        <translation>Nhập từ file</translation>
    </message>
    <message>
        <source>Rows of Excel files, text tables and Word documents; every row is shown before it is taken</source>
        <translation>Nhập các dòng từ file Excel, bảng CSV và văn bản Word; xem trước từng dòng rồi mới nhập</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Chọn file khác…</translation>
    </message>
    <message>
        <source>1. Choose an Excel file, a text table (CSV) or a Word document, or drop it here.</source>
        <translation>1. Chọn file Excel, bảng CSV hoặc văn bản Word, hoặc kéo thả file vào đây.</translation>
    </message>
    <message>
        <source>2. Look at what each column becomes and what each row would do.</source>
        <translation>2. Xem mỗi cột được nhập vào trường nào và mỗi dòng sẽ làm thay đổi gì.</translation>
    </message>
    <message>
        <source>3. Take the rows: one edit, which one Undo takes back.</source>
        <translation>3. Nhập các dòng: cả file là một lần sửa, hoàn tác một lần là trở lại như cũ.</translation>
    </message>
    <message>
        <source>Take rows from a file you already have</source>
        <translation>Nhập số liệu từ file sẵn có</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Chọn file…</translation>
    </message>
    <message>
        <source>Sheet or table</source>
        <translation>Trang tính hoặc bảng</translation>
    </message>
    <message>
        <source>Headings stand in row</source>
        <translation>Dòng tiêu đề</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>Mỗi dòng là</translation>
    </message>
    <message>
        <source>Remember these columns</source>
        <translation>Ghi nhớ các cột này</translation>
    </message>
    <message>
        <source>Saved in the plan with the rows: the next file with these headings is understood at once</source>
        <translation>Lưu trong kế hoạch cùng các dòng: file sau có các tiêu đề này sẽ được nhận ra ngay</translation>
    </message>
    <message>
        <source>What each row would do</source>
        <translation>Kết quả xem trước từng dòng</translation>
    </message>
    <message>
        <source>What happens to the row</source>
        <translation>Kết quả của dòng</translation>
    </message>
    <message>
        <source>Every row</source>
        <translation>Mọi dòng</translation>
    </message>
    <message>
        <source>No row can be shown</source>
        <translation>Chưa có dòng nào để hiển thị</translation>
    </message>
    <message>
        <source>Look at the sheet, the row of the headings and what the columns become, on the left.</source>
        <translation>Xem lại trang tính, dòng tiêu đề và các cột ở bên trái.</translation>
    </message>
    <message>
        <source>Take the good rows</source>
        <translation>Nhập các dòng hợp lệ</translation>
    </message>
    <message>
        <source>Take all rows</source>
        <translation>Nhập tất cả các dòng</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Bản ghi</translation>
    </message>
    <message>
        <source>Old → new, or what is wrong</source>
        <translation>Cũ → mới, hoặc lỗi cần sửa</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.docx);;Excel spreadsheets (*.xlsx);;Text tables (*.csv);;Word documents (*.docx)</source>
        <translation>File có bảng (*.xlsx *.csv *.docx);;Bảng tính Excel (*.xlsx);;Bảng văn bản (*.csv);;Văn bản Word (*.docx)</translation>
    </message>
    <message>
        <source>“%1” holds no sheet and no table. Choose another file.</source>
        <translation>“%1” không có trang tính hoặc bảng nào. Hãy chọn file khác.</translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln rows</source>
        <translation>
            <numerusform>hơn %Ln dòng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (đang ẩn)</translation>
    </message>
    <message>
        <source>Reading the rows…</source>
        <translation>Đang đọc các dòng…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Dừng</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns to look at</source>
        <translation>
            <numerusform>%Ln cột cần xem lại</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan was opened for reading only.</source>
        <translation>Kế hoạch đang mở ở chế độ chỉ đọc.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are refused: mend them in the file, or take the good rows.</source>
        <translation>
            <numerusform>%Ln dòng bị từ chối: hãy sửa trong file hoặc chỉ nhập các dòng hợp lệ.</numerusform>
        </translation>
    </message>
    <message>
        <source>The columns are not clear yet: see above the table.</source>
        <translation>Các cột chưa rõ: xem thông báo phía trên bảng.</translation>
    </message>
    <message>
        <source>Every row stands in the plan already.</source>
        <translation>Mọi dòng đều đã có trong kế hoạch.</translation>
    </message>
    <message>
        <source>There is no row to take.</source>
        <translation>Không có dòng nào để nhập.</translation>
    </message>
    <message>
        <source>Nothing was taken in. %1</source>
        <translation>Chưa nhập dòng nào. %1</translation>
    </message>
    <message>
        <source>Taken in from “%1”: %2.</source>
        <translation>Đã nhập từ “%1”: %2.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>The plan was changed since the import. Undo the newer edits first, with Ctrl+Z.</source>
        <translation>Kế hoạch đã được sửa thêm sau khi nhập. Hãy hoàn tác các lần sửa mới hơn trước, bằng Ctrl+Z.</translation>
    </message>
    <message>
        <source>counts the rows</source>
        <translation>số thứ tự dòng</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was changed.</source>
        <translation>Đã hủy việc nhập từ file. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Đang đọc file…</translation>
    </message>
    <message>
        <source>Checking the rows…</source>
        <translation>Đang kiểm tra các dòng…</translation>
    </message>
    <message>
        <source>Take them after this one, under “Sheet or table”.</source>
        <translation>Lấy tiếp sau lần này, chọn ở ô “Trang tính hoặc bảng”.</translation>
    </message>
    <message>
        <source>Saving the rows…</source>
        <translation>Đang lưu các dòng…</translation>
    </message>
    <message>
        <source>for instance A-{#}</source>
        <translation>ví dụ A-{#}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are refused: mend them in the file.</source>
        <translation>
            <numerusform>%Ln dòng bị từ chối: hãy sửa trong file.</numerusform>
        </translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>bất kỳ</translation>
    </message>
    <message>
        <source>What headings mean is remembered for the files of this unit apart</source>
        <translation>Cách hiểu tiêu đề cột được nhớ riêng cho file của đơn vị này</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Đơn vị gửi</translation>
    </message>
    <message>
        <source>This spreadsheet was issued to a unit: taken in as a return, its rows are known by their identity and can be reviewed.</source>
        <translation>Đây là biểu đã phát cho đơn vị: nhận như gói nộp thì từng dòng được nhận đúng bản ghi và xem xét trước khi tiếp nhận.</translation>
    </message>
    <message>
        <source>Take it in as a return</source>
        <translation>Nhận như gói nộp</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Added</source>
        <translation>Thêm mới</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Không nhận</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Giữ nguyên</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Nội dung dòng</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Nhận xét</translation>
    </message>
    <message>
        <source>What became of “%1”</source>
        <translation>Kết quả nhập tệp “%1”</translation>
    </message>
    <message>
        <source>%1: %2 rows, of which %3 added, %4 changed, %5 as they were, %6 refused.</source>
        <translation>%1: %2 dòng, trong đó thêm mới %3, thay đổi %4, giữ nguyên %5, không nhận %6.</translation>
    </message>
    <message>
        <source>What is added or changed is in the plan now.</source>
        <translation>Phần thêm mới và thay đổi đã được nhập vào kế hoạch.</translation>
    </message>
    <message>
        <source>Nothing is in the plan yet: this is what would become of the rows.</source>
        <translation>Chưa có gì được nhập vào kế hoạch: đây là kết quả dự kiến của từng dòng.</translation>
    </message>
</context>
<context>
    <name>Indicators</name>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>All %1 facilities are known and none counts.</source>
        <translation>Cả %1 cơ sở đều đã có số liệu và không cơ sở nào được tính.</translation>
    </message>
    <message>
        <source>Operating and in scope, as stated from %1.</source>
        <translation>Đang hoạt động và thuộc phạm vi, theo tình trạng ghi từ ngày %1.</translation>
    </message>
    <message>
        <source>Operating and in scope.</source>
        <translation>Đang hoạt động và thuộc phạm vi.</translation>
    </message>
    <message>
        <source>No record of “%1” up to %2.</source>
        <translation>Chưa có ghi nhận “%1” đến ngày %2.</translation>
    </message>
    <message>
        <source>“%1”: %2, but it held only until %3. %4</source>
        <translation>“%1”: %2, nhưng chỉ có giá trị đến ngày %3. %4</translation>
    </message>
    <message>
        <source>“%1”: %2. %3</source>
        <translation>“%1”: %2. %3</translation>
    </message>
    <message>
        <source>%1 took part in %2 on %3 (rule %4).</source>
        <translation>%1 tham dự %2 ngày %3 (quy tắc %4).</translation>
    </message>
    <message>
        <source>Answer of %1 in the survey %2.</source>
        <translation>Trả lời ngày %1 trong cuộc điều tra %2.</translation>
    </message>
    <message>
        <source>Recorded on %1, source: %2.</source>
        <translation>Ghi nhận ngày %1, nguồn: %2.</translation>
    </message>
    <message>
        <source>Recorded on %1, source: %2, document: %3.</source>
        <translation>Ghi nhận ngày %1, nguồn: %2, văn bản: %3.</translation>
    </message>
    <message>
        <source>Opened only on %1.</source>
        <translation>Đến ngày %1 mới đi vào hoạt động.</translation>
    </message>
    <message>
        <source>Closed on %1.</source>
        <translation>Đã chấm dứt hoạt động từ ngày %1.</translation>
    </message>
    <message>
        <source>It has no state on %1: enter one.</source>
        <translation>Chưa có tình trạng tại ngày %1: cần nhập.</translation>
    </message>
    <message>
        <source>Out of the plan&apos;s scope.</source>
        <translation>Ngoài phạm vi kế hoạch.</translation>
    </message>
    <message>
        <source>Suspended.</source>
        <translation>Tạm ngừng hoạt động.</translation>
    </message>
    <message>
        <source>The same as %1, where it is counted.</source>
        <translation>Trùng với %1 và đã được tính ở đó.</translation>
    </message>
    <message>
        <source>Saves %1%: %2 → %3 %4, %5 of %6 TOE avoided.</source>
        <translation>Tiết kiệm %1%: %2 → %3 %4, giảm được %5 trên %6 TOE dự kiến.</translation>
    </message>
    <message>
        <source>Done, but without the day it was done: enter it.</source>
        <translation>Đã hoàn thành nhưng chưa có ngày hoàn thành: cần nhập.</translation>
    </message>
    <message>
        <source>%1 on %2.</source>
        <translation>%1, ngày %2.</translation>
    </message>
    <message>
        <source>Took part in %1 on %2.</source>
        <translation>Tham dự %1 ngày %2.</translation>
    </message>
    <message>
        <source>%1 in %2.</source>
        <translation>%1 trong năm %2.</translation>
    </message>
    <message>
        <source>Nothing recorded as done in %1: enter the figure.</source>
        <translation>Chưa có số lượng thực hiện năm %1: cần nhập.</translation>
    </message>
    <message>
        <source>Typed for %1, source: %2.</source>
        <translation>Số liệu nhập tay cho ngày %1, nguồn: %2.</translation>
    </message>
    <message>
        <source>“%1”: %2. Survey %3 of %4.</source>
        <translation>“%1”: %2. Cuộc điều tra %3 ngày %4.</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Chưa có địa bàn</translation>
    </message>
    <message>
        <source>Without a sector</source>
        <translation>Chưa có ngành</translation>
    </message>
    <message>
        <source>The organisation counted is not in the file: choose it in the indicator.</source>
        <translation>Cơ quan, tổ chức cần tính không có trong file: chọn lại trong chỉ tiêu.</translation>
    </message>
    <message>
        <source>The outputs are too large to add up: check their figures.</source>
        <translation>Số lượng kết quả quá lớn, không cộng được: kiểm tra lại số liệu.</translation>
    </message>
    <message>
        <source>No figure has been typed for a day up to %1: enter one.</source>
        <translation>Đến ngày %1 chưa có số liệu nhập tay nào: cần nhập.</translation>
    </message>
    <message>
        <source>This indicator is not counted by unit or sector.</source>
        <translation>Chỉ tiêu này không tính theo đơn vị hành chính hay theo ngành.</translation>
    </message>
    <message>
        <source>The share has no denominator: choose one for the indicator.</source>
        <translation>Tỷ lệ chưa có mẫu số: chọn mẫu số cho chỉ tiêu.</translation>
    </message>
    <message>
        <source>“saving:energy” is a mean, not a share: choose the kind “%1” for the indicator.</source>
        <translation>“saving:energy” là số bình quân, không phải tỷ lệ: chọn loại “%1” cho chỉ tiêu.</translation>
    </message>
    <message>
        <source>“%1” cannot be a share of “%2”: they count different things. Choose both of one kind.</source>
        <translation>“%1” không thể là tỷ lệ của “%2” vì đếm hai đối tượng khác nhau. Chọn tử số và mẫu số cùng một loại đối tượng.</translation>
    </message>
    <message>
        <source>No sample survey up to %1 asked about “%2”: record one, or count from the register.</source>
        <translation>Đến ngày %1 chưa có cuộc điều tra mẫu nào hỏi về “%2”: nhập một cuộc điều tra mẫu, hoặc tính theo sổ theo dõi.</translation>
    </message>
    <message>
        <source>The survey %1 held only until %2: record a newer one.</source>
        <translation>Cuộc điều tra %1 chỉ có giá trị đến ngày %2: nhập cuộc điều tra mới hơn.</translation>
    </message>
    <message>
        <source>A sample tells of facilities only: choose a numerator such as “facility:aware”, or count from the register.</source>
        <translation>Điều tra mẫu chỉ cho số liệu về cơ sở: chọn tử số như “facility:aware”, hoặc tính theo sổ theo dõi.</translation>
    </message>
    <message>
        <source>A sample of the province says nothing of its parts.</source>
        <translation>Điều tra mẫu toàn tỉnh không cho số liệu của từng phần trong tỉnh.</translation>
    </message>
    <message>
        <source>Nobody answered in the survey %1.</source>
        <translation>Không cơ sở nào trả lời trong cuộc điều tra %1.</translation>
    </message>
    <message>
        <source>A stratum of the survey %1 has no answers, so its share is not known.</source>
        <translation>Một tầng của cuộc điều tra %1 không có câu trả lời nên chưa rõ tỷ lệ.</translation>
    </message>
    <message>
        <source>The survey %1 does not say how many facilities it stands for: enter its frame.</source>
        <translation>Cuộc điều tra %1 chưa nêu đại diện cho bao nhiêu cơ sở: nhập tổng thể (N).</translation>
    </message>
    <message>
        <source>The confidence of the plan is not between 0 and 1: correct it.</source>
        <translation>Độ tin cậy của kế hoạch không nằm giữa 0 và 1: sửa lại.</translation>
    </message>
    <message>
        <source>A stratum of the survey %1 has a single answer, which says nothing of its spread.</source>
        <translation>Một tầng của cuộc điều tra %1 chỉ có một câu trả lời, không đủ để tính độ phân tán.</translation>
    </message>
    <message>
        <source>A mean saving counts “saving:energy” or “manual”: choose one for the indicator.</source>
        <translation>Mức tiết kiệm bình quân tính từ “saving:energy” hoặc “manual”: chọn một trong hai cho chỉ tiêu.</translation>
    </message>
    <message>
        <source>No annual period has its cut-off by %1, so there is no year to compare.</source>
        <translation>Đến ngày %1 chưa có kỳ báo cáo năm nào tới ngày chốt số liệu nên chưa có năm để so sánh.</translation>
    </message>
    <message>
        <source>None of the facilities that apply has the figures of a saving in %1.</source>
        <translation>Trong các cơ sở đang áp dụng, chưa cơ sở nào có đủ số liệu để tính mức tiết kiệm năm %1.</translation>
    </message>
    <message>
        <source>“saving:energy” is a mean: choose the kind “%1” for the indicator.</source>
        <translation>“saving:energy” là số bình quân: chọn loại “%1” cho chỉ tiêu.</translation>
    </message>
    <message>
        <source>The indicator does not say which organisation: choose one.</source>
        <translation>Chỉ tiêu chưa nêu cơ quan, tổ chức nào: chọn cơ quan, tổ chức.</translation>
    </message>
    <message>
        <source>No facility belongs to the denominator.</source>
        <translation>Không có cơ sở nào thuộc mẫu số.</translation>
    </message>
    <message>
        <source>No enterprise belongs to the denominator.</source>
        <translation>Không có doanh nghiệp nào thuộc mẫu số.</translation>
    </message>
    <message>
        <source>The denominator is zero.</source>
        <translation>Mẫu số bằng 0.</translation>
    </message>
    <message>
        <source>No facility in the register is applying.</source>
        <translation>Chưa có cơ sở nào trong sổ đang áp dụng.</translation>
    </message>
    <message>
        <source>Nothing on record says yes or no.</source>
        <translation>Chưa có ghi nhận cho biết có hay không.</translation>
    </message>
    <message>
        <source>Saves %1%: %2 of %3 TOE avoided.</source>
        <translation>Tiết kiệm %1%: tránh được %2 trên %3 TOE dự kiến.</translation>
    </message>
    <message>
        <source>Between %1% and %2%.</source>
        <translation>Trong khoảng từ %1% đến %2%.</translation>
    </message>
    <message>
        <source>Size not known</source>
        <translation>Chưa rõ quy mô</translation>
    </message>
    <message>
        <source>Left out: not in the register on that day.</source>
        <translation>Không tính: ngày đó không có trong danh bạ.</translation>
    </message>
    <message>
        <source>Left out: not drawn.</source>
        <translation>Không tính: không được chọn vào mẫu.</translation>
    </message>
    <message>
        <source>Left out: no stratum.</source>
        <translation>Không tính: không ghi tầng.</translation>
    </message>
    <message>
        <source>More facilities are asked in the survey %1 than its sample has, and it cannot be told which of them were drawn: remove the answers of the others, or correct the sample.</source>
        <translation>Cuộc điều tra %1 hỏi nhiều cơ sở hơn cỡ mẫu và không rõ cơ sở nào đã được chọn: xóa câu trả lời của các cơ sở khác, hoặc sửa cỡ mẫu.</translation>
    </message>
    <message>
        <source>The survey %1 of %2 is newer but not yet complete, so that %3 counts until it is: %4</source>
        <translation>Cuộc điều tra %1 ngày %2 mới hơn nhưng chưa đủ, nên vẫn tính theo %3 cho đến khi đủ: %4</translation>
    </message>
    <message>
        <source>Former district not clear</source>
        <translation>Chưa rõ thuộc huyện cũ nào</translation>
    </message>
    <message>
        <source>To be chosen: the unit was split</source>
        <translation>Chờ chọn: đơn vị đã bị chia tách</translation>
    </message>
</context>
<context>
    <name>Issued</name>
    <message>
        <source>Reports frozen so far</source>
        <translation>Các báo cáo đã chốt số liệu</translation>
    </message>
    <message>
        <source>No report has been frozen yet</source>
        <translation>Chưa có báo cáo nào được chốt số liệu</translation>
    </message>
    <message>
        <source>A report that is frozen on this page stays in the plan file as it was, and is listed here.</source>
        <translation>Báo cáo chốt số liệu ở trang này được giữ nguyên trong file kế hoạch và liệt kê tại đây.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Xem</translation>
    </message>
    <message>
        <source>Compare the two…</source>
        <translation>So sánh hai bản…</translation>
    </message>
    <message>
        <source>What has changed since…</source>
        <translation>Có gì thay đổi…</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kỳ báo cáo</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Đối tượng</translation>
    </message>
    <message>
        <source>Frozen at</source>
        <translation>Chốt lúc</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Người chốt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Plan made</source>
        <translation>Lập kế hoạch</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Sự kiện</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Nhật ký</translation>
    </message>
    <message>
        <source>Every change with who made it and when; nothing is ever struck out</source>
        <translation>Mọi thay đổi kèm người sửa và thời điểm; không dòng nào bị xóa</translation>
    </message>
    <message>
        <source>Back to this line</source>
        <translation>Trở về đây</translation>
    </message>
    <message>
        <source>Makes everything what it was after the chosen line, as one edit that can be undone</source>
        <translation>Đưa mọi số liệu về như ngay sau dòng đang chọn, bằng một lần sửa có thể hoàn tác</translation>
    </message>
    <message>
        <source>Kind of line</source>
        <translation>Loại dòng</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Mọi loại</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Người sửa</translation>
    </message>
    <message>
        <source>What the line changed</source>
        <translation>Nội dung thay đổi của dòng</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Thời điểm</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>dòng %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Bản ghi</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Ô</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sau</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tất cả</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln fields</source>
        <translation>
            <numerusform>%Ln ô đầu tiên</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is already what it was after that line.</source>
        <translation>Số liệu đang đúng như ngay sau dòng đó.</translation>
    </message>
    <message>
        <source>Everything is what it was after line %1 again.</source>
        <translation>Đã đưa số liệu về như ngay sau dòng %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln dòng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields</source>
        <translation>
            <numerusform>%Ln ô</numerusform>
        </translation>
    </message>
    <message>
        <source>No field was changed</source>
        <translation>Không có trường nào thay đổi</translation>
    </message>
    <message>
        <source>The line tells of the file as a whole.</source>
        <translation>Dòng này nói về cả file.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Keys</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Tác dụng</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Cửa sổ</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Mở dòng</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Sửa ô</translation>
    </message>
    <message>
        <source>Copy the chosen rows</source>
        <translation>Sao chép các dòng đã chọn</translation>
    </message>
    <message>
        <source>Choose all rows</source>
        <translation>Chọn mọi dòng</translation>
    </message>
    <message>
        <source>Month grid</source>
        <translation>Bảng số liệu tháng</translation>
    </message>
    <message>
        <source>Next cell down, to the right</source>
        <translation>Sang ô dưới, ô phải</translation>
    </message>
    <message>
        <source>Enter, Tab</source>
        <translation>Enter, Tab</translation>
    </message>
    <message>
        <source>Fill down, to the right</source>
        <translation>Điền xuống, điền sang phải</translation>
    </message>
    <message>
        <source>Copy and paste a block</source>
        <translation>Sao chép và dán khối ô</translation>
    </message>
    <message>
        <source>Clear the block</source>
        <translation>Xóa khối ô</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Ô nhập</translation>
    </message>
    <message>
        <source>Give up what is typed</source>
        <translation>Bỏ nội dung đang gõ</translation>
    </message>
    <message>
        <source>Open the calendar or the list</source>
        <translation>Mở lịch hoặc danh sách</translation>
    </message>
    <message>
        <source>Confirm a doubtful figure with a reason</source>
        <translation>Xác nhận số liệu nghi vấn kèm lý do</translation>
    </message>
    <message>
        <source>Remove the chosen rows</source>
        <translation>Xóa các dòng đã chọn</translation>
    </message>
    <message>
        <source>Estimated, or no longer</source>
        <translation>Đánh dấu hoặc bỏ dấu số ước</translation>
    </message>
    <message>
        <source>Replies to a survey</source>
        <translation>Trả lời của cuộc điều tra</translation>
    </message>
    <message>
        <source>Yes, no, no reply, and on to the next row</source>
        <translation>Có, không, không trả lời, rồi sang dòng sau</translation>
    </message>
    <message>
        <source>Pairs that may be one facility</source>
        <translation>Các cặp có thể là cùng một cơ sở</translation>
    </message>
    <message>
        <source>Same: keep A, keep B</source>
        <translation>Trùng: giữ A, giữ B</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Không trùng</translation>
    </message>
    <message>
        <source>Review of a return</source>
        <translation>Xem xét gói nộp</translation>
    </message>
    <message>
        <source>Keep what is here, take what came</source>
        <translation>Giữ như ở đây, lấy số gửi về</translation>
    </message>
    <message>
        <source>Type another value, decide anew</source>
        <translation>Nhập giá trị khác, bỏ quyết định</translation>
    </message>
    <message>
        <source>Next line to decide</source>
        <translation>Dòng cần quyết định tiếp theo</translation>
    </message>
    <message>
        <source>Choose the record&apos;s lines, the facility&apos;s</source>
        <translation>Chọn các dòng của bản ghi, của cơ sở</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Tiếp nhận</translation>
    </message>
</context>
<context>
    <name>LegacyText</name>
    <message>
        <source>“%1” is written in the old code %2; it seems to say “%3”. Convert the file to Unicode, for instance with UniKey, save it and try again.</source>
        <translation>“%1” viết bằng bảng mã cũ %2; có lẽ là “%3”. Hãy chuyển tệp sang Unicode, ví dụ bằng UniKey, lưu lại rồi thử lại.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Lists</source>
        <translation>Danh mục</translation>
    </message>
    <message>
        <source>Everything the plan file holds, list by list</source>
        <translation>Mọi dữ liệu trong file kế hoạch, theo từng danh mục</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Danh mục</translation>
    </message>
    <message>
        <source>Nothing here yet: %1</source>
        <translation>Chưa có dữ liệu: %1</translation>
    </message>
    <message>
        <source>Add one by hand, or import them from a spreadsheet.</source>
        <translation>Thêm bằng tay, hoặc nhập từ bảng tính.</translation>
    </message>
    <message>
        <source>Import from file…</source>
        <translation>Nhập từ file…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Thêm mới: %1</translation>
    </message>
    <message>
        <source>Doubtful values are confirmed with a reason under “To do”, in the month grid, or at the field.</source>
        <translation>Số liệu nghi vấn được xác nhận kèm lý do ở trang “Việc cần làm”, trong bảng theo tháng, hoặc ngay tại ô nhập.</translation>
    </message>
    <message>
        <source>Files are attached where they belong: at a facility or a fact.</source>
        <translation>File được đính kèm ngay tại nơi liên quan: ở cơ sở hoặc ở một sự kiện ghi nhận.</translation>
    </message>
    <message>
        <source>The words of a report are adjusted on the page of reports.</source>
        <translation>Câu chữ của báo cáo được sửa ở trang Báo cáo.</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Number, date and signer</source>
        <translation>Số, ngày và người ký</translation>
    </message>
    <message>
        <source>What is left empty stays blank on paper, to be filled in by hand.</source>
        <translation>Ô nào bỏ trống thì trên giấy để trống, điền tay sau.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Line above the position (TM., KT., TL., TUQ.)</source>
        <translation>Dòng trên chức vụ (TM., KT., TL., TUQ.)</translation>
    </message>
    <message>
        <source>Position of the signer</source>
        <translation>Chức vụ người ký</translation>
    </message>
    <message>
        <source>Name of the signer</source>
        <translation>Họ tên người ký</translation>
    </message>
    <message>
        <source>Put on paper</source>
        <translation>Ghi vào báo cáo</translation>
    </message>
    <message>
        <source>“%1” is not a date: write it as 20/12/2020.</source>
        <translation>“%1” không phải là ngày: ghi theo dạng 20/12/2020.</translation>
    </message>
</context>
<context>
    <name>MeasureCharts</name>
    <message>
        <source>those before it</source>
        <translation>các giải pháp trước</translation>
    </message>
    <message>
        <source>this measure</source>
        <translation>giải pháp này</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other measures</source>
        <translation>
            <numerusform>%Ln giải pháp khác</numerusform>
        </translation>
    </message>
    <message>
        <source>saves a year</source>
        <translation>tiết kiệm mỗi năm</translation>
    </message>
    <message>
        <source>No measure has a known saving above zero.</source>
        <translation>Chưa giải pháp nào có số tiết kiệm lớn hơn 0.</translation>
    </message>
    <message>
        <source>cost of a TOE</source>
        <translation>chi phí mỗi TOE</translation>
    </message>
    <message>
        <source>million đồng/TOE</source>
        <translation>triệu đồng/TOE</translation>
    </message>
    <message>
        <source>energy saved so far</source>
        <translation>năng lượng tiết kiệm lũy kế</translation>
    </message>
    <message>
        <source>TOE/year</source>
        <translation>TOE/năm</translation>
    </message>
    <message>
        <source>Of no measure are investment, money and energy saved known together.</source>
        <translation>Chưa giải pháp nào có đủ vốn đầu tư, tiền và năng lượng tiết kiệm.</translation>
    </message>
    <message>
        <source>brings more than it costs</source>
        <translation>lợi nhiều hơn chi</translation>
    </message>
    <message>
        <source>%1 million đồng</source>
        <translation>%1 triệu đồng</translation>
    </message>
    <message>
        <source>%1 TOE</source>
        <translation>%1 TOE</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>nghi vấn</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>The facility reports no money saved per year.</source>
        <translation>Cơ sở chưa báo cáo số tiền tiết kiệm mỗi năm.</translation>
    </message>
    <message>
        <source>The saving is in “%1” while %2 is measured in “%3”: mend the unit, or enter the density.</source>
        <translation>Lượng tiết kiệm ghi bằng “%1” còn %2 đo bằng “%3”: sửa đơn vị hoặc nhập khối lượng riêng.</translation>
    </message>
    <message>
        <source>How much %1 it saves per year is not reported: enter it.</source>
        <translation>Chưa báo cáo lượng %1 tiết kiệm mỗi năm: hãy nhập.</translation>
    </message>
    <message>
        <source>It is not done yet, so the records show nothing of it.</source>
        <translation>Chưa thực hiện xong nên số liệu tiêu thụ chưa thể hiện.</translation>
    </message>
    <message>
        <source>%1 is the first full year after it was done; its use does not count yet.</source>
        <translation>Năm đầy đủ đầu tiên sau khi thực hiện là %1; số liệu năm đó chưa tính đến.</translation>
    </message>
    <message>
        <source>No baseline of %1 or of all energy ends before %2: enter one.</source>
        <translation>Chưa có kỳ gốc của %1 hoặc của toàn bộ năng lượng kết thúc trước năm %2: hãy nhập.</translation>
    </message>
    <message>
        <source>The saving reported is of no resource: enter which.</source>
        <translation>Lượng tiết kiệm báo cáo chưa ghi của tài nguyên nào: hãy nhập.</translation>
    </message>
    <message>
        <source>No saving of a resource is reported: enter it.</source>
        <translation>Chưa báo cáo lượng tài nguyên tiết kiệm: hãy nhập.</translation>
    </message>
    <message>
        <source>The amount is too large: check its unit and the price.</source>
        <translation>Số tiền quá lớn: kiểm tra đơn vị và giá.</translation>
    </message>
    <message>
        <source>Neither the measure nor the plan says for how many years it saves: enter its life.</source>
        <translation>Giải pháp và kế hoạch đều chưa ghi tiết kiệm được bao nhiêu năm: hãy nhập tuổi thọ.</translation>
    </message>
    <message>
        <source>The plan has no discount rate of measures: enter it.</source>
        <translation>Kế hoạch chưa ghi lãi suất chiết khấu của giải pháp: hãy nhập.</translation>
    </message>
    <message>
        <source>The measure was dropped.</source>
        <translation>Giải pháp đã bỏ.</translation>
    </message>
    <message>
        <source>Money saved (đồng a year)</source>
        <translation>Tiền tiết kiệm (đồng/năm)</translation>
    </message>
    <message>
        <source>Simple payback</source>
        <translation>Hoàn vốn giản đơn</translation>
    </message>
    <message>
        <source>Net present value (đồng)</source>
        <translation>Hiện giá thuần NPV (đồng)</translation>
    </message>
    <message>
        <source>Rate %1, %2</source>
        <translation>Lãi suất %1, %2</translation>
    </message>
    <message>
        <source>Internal rate of return</source>
        <translation>Suất hoàn vốn nội bộ IRR</translation>
    </message>
    <message>
        <source>life not known</source>
        <translation>chưa rõ tuổi thọ</translation>
    </message>
    <message>
        <source>%1 years, its own life</source>
        <translation>%1 năm (tuổi thọ riêng của giải pháp)</translation>
    </message>
    <message>
        <source>%1 years, the plan&apos;s life of measures</source>
        <translation>%1 năm (tuổi thọ chung của kế hoạch)</translation>
    </message>
    <message>
        <source>%1 đồng per %2</source>
        <translation>%1 đồng/%2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>Computed from the use of %1</source>
        <translation>Tính từ số liệu tiêu thụ năm %1</translation>
    </message>
    <message numerus="yes">
        <source>together with %Ln other measures that save it</source>
        <translation>
            <numerusform>gồm cả %Ln giải pháp khác cùng tiết kiệm loại này</numerusform>
        </translation>
    </message>
    <message>
        <source>against the months of the baseline of all energy</source>
        <translation>so với các tháng của kỳ gốc toàn bộ năng lượng</translation>
    </message>
    <message>
        <source>%1 (%2 a year)</source>
        <translation>%1 (%2/năm)</translation>
    </message>
    <message>
        <source>Price of %1 (đồng/%2)</source>
        <translation>Giá %1 (đồng/%2)</translation>
    </message>
    <message>
        <source>Energy (TOE a year)</source>
        <translation>Năng lượng (TOE/năm)</translation>
    </message>
    <message>
        <source>CO₂ (tonnes a year)</source>
        <translation>CO₂ (tấn/năm)</translation>
    </message>
    <message>
        <source>Investment (million)</source>
        <translation>Đầu tư (tr.đ)</translation>
    </message>
    <message>
        <source>Support (million)</source>
        <translation>Hỗ trợ (tr.đ)</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Cơ sở</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>As the facility states it; “+” where it saves more than one resource.</source>
        <translation>Theo cơ sở báo cáo; dấu “+” là còn tiết kiệm tài nguyên khác.</translation>
    </message>
    <message>
        <source>By the records</source>
        <translation>Theo số liệu</translation>
    </message>
    <message>
        <source>What the facility&apos;s use shows was saved in the first full year after it was done, by all its measures together.</source>
        <translation>Lượng tiết kiệm mà số liệu tiêu thụ thể hiện trong năm đầy đủ đầu tiên sau khi thực hiện, của mọi giải pháp tại cơ sở.</translation>
    </message>
    <message>
        <source>Money a year (million)</source>
        <translation>Tiền/năm (tr.đ)</translation>
    </message>
    <message>
        <source>What the facility reports is saved a year.</source>
        <translation>Số tiền cơ sở báo cáo tiết kiệm mỗi năm.</translation>
    </message>
    <message>
        <source>At prices (million)</source>
        <translation>Theo giá (tr.đ)</translation>
    </message>
    <message>
        <source>What the savings reported are worth at the prices in force on the day that the measure was done.</source>
        <translation>Giá trị của lượng tiết kiệm báo cáo theo giá có hiệu lực vào ngày thực hiện xong giải pháp.</translation>
    </message>
    <message>
        <source>Payback</source>
        <translation>Hoàn vốn</translation>
    </message>
    <message>
        <source>Investment by the money reported or, where none is, by that at prices.</source>
        <translation>Vốn đầu tư chia cho số tiền báo cáo; nếu chưa báo cáo thì chia cho số tiền theo giá.</translation>
    </message>
    <message>
        <source>NPV (million)</source>
        <translation>NPV (tr.đ)</translation>
    </message>
    <message>
        <source>Net present value at the plan&apos;s rate over the life of the measure.</source>
        <translation>Hiện giá thuần theo lãi suất của kế hoạch, trong tuổi thọ của giải pháp.</translation>
    </message>
    <message>
        <source>IRR</source>
        <translation>IRR</translation>
    </message>
    <message>
        <source>Internal rate of return over the life of the measure.</source>
        <translation>Suất hoàn vốn nội bộ trong tuổi thọ của giải pháp.</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Nghi vấn</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>đã xác nhận</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Huyện</translation>
    </message>
    <message>
        <source>TOE a year</source>
        <translation>TOE/năm</translation>
    </message>
    <message>
        <source>t CO₂ a year</source>
        <translation>tấn CO₂/năm</translation>
    </message>
    <message>
        <source>Measures beside one another</source>
        <translation>So sánh các giải pháp</translation>
    </message>
    <message>
        <source>By money saved</source>
        <translation>Theo tiền tiết kiệm</translation>
    </message>
    <message>
        <source>By energy saved</source>
        <translation>Theo năng lượng</translation>
    </message>
    <message>
        <source>Cost of a TOE saved</source>
        <translation>Chi phí mỗi TOE</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Giải pháp</translation>
    </message>
    <message>
        <source>Left out of</source>
        <translation>Chưa xếp vào</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Chưa xếp được</translation>
    </message>
    <message>
        <source>Prices (%1)</source>
        <translation>Giá (%1)</translation>
    </message>
    <message>
        <source>Above the ceilings (%1)</source>
        <translation>Vượt mức trần (%1)</translation>
    </message>
    <message>
        <source>money saved</source>
        <translation>tiền tiết kiệm</translation>
    </message>
    <message>
        <source>energy saved</source>
        <translation>năng lượng tiết kiệm</translation>
    </message>
    <message>
        <source>cost of a TOE</source>
        <translation>chi phí mỗi TOE</translation>
    </message>
    <message>
        <source>Left out (%1)</source>
        <translation>Chưa xếp được (%1)</translation>
    </message>
    <message>
        <source>What else it saves</source>
        <translation>Tiết kiệm khác</translation>
    </message>
    <message>
        <source>Add a resource…</source>
        <translation>Thêm tài nguyên…</translation>
    </message>
    <message>
        <source>Nothing beside its main resource. Add what else it saves, or uses more of: then the money at prices counts all of it.</source>
        <translation>Chưa có gì ngoài tài nguyên chính. Thêm tài nguyên khác mà giải pháp tiết kiệm, hoặc dùng nhiều hơn, để tiền theo giá tính đủ.</translation>
    </message>
    <message>
        <source>Add the measure first.</source>
        <translation>Thêm giải pháp trước đã.</translation>
    </message>
    <message>
        <source>Parts of the measure</source>
        <translation>Các phần của giải pháp</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>The measure</source>
        <translation>Giải pháp</translation>
    </message>
    <message>
        <source>Rate and life</source>
        <translation>Lãi suất, tuổi thọ</translation>
    </message>
    <message>
        <source>Of all measures of the plan</source>
        <translation>Cho mọi giải pháp của kế hoạch</translation>
    </message>
    <message>
        <source>More about this measure</source>
        <translation>Việc khác với giải pháp này</translation>
    </message>
    <message>
        <source>Open the facility</source>
        <translation>Mở cơ sở</translation>
    </message>
    <message>
        <source>What was changed of it…</source>
        <translation>Xem vòng đời…</translation>
    </message>
    <message>
        <source>Remove this measure</source>
        <translation>Xóa giải pháp này</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Tiết kiệm</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Tiền</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>New measure</source>
        <translation>Giải pháp mới</translation>
    </message>
    <message>
        <source>Figures of the measure</source>
        <translation>Số liệu của giải pháp</translation>
    </message>
    <message>
        <source>Choose a measure to see what it costs, saves and brings.</source>
        <translation>Chọn một giải pháp để xem chi phí, lượng tiết kiệm và lợi ích.</translation>
    </message>
    <message>
        <source>It is right all the same…</source>
        <translation>Vẫn đúng, ghi lý do…</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Tính toán</translation>
    </message>
    <message>
        <source>Price of %1…</source>
        <translation>Giá %1…</translation>
    </message>
    <message>
        <source>Enter a price of %1…</source>
        <translation>Nhập giá %1…</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Giải pháp SXSH</translation>
    </message>
    <message>
        <source>The plan&apos;s discount rate and life of measures: click to change them</source>
        <translation>Lãi suất chiết khấu và tuổi thọ giải pháp của kế hoạch: bấm để sửa</translation>
    </message>
    <message>
        <source>Add a measure</source>
        <translation>Thêm giải pháp</translation>
    </message>
    <message>
        <source>No measure yet</source>
        <translation>Chưa có giải pháp nào</translation>
    </message>
    <message>
        <source>Record what facilities have done or have in mind, what it costs and what it saves: payback, present value and doubts are worked out here.</source>
        <translation>Ghi việc cơ sở đã làm hoặc dự định làm, chi phí và lượng tiết kiệm: thời gian hoàn vốn, hiện giá và nghi vấn được tính ở đây.</translation>
    </message>
    <message>
        <source>Import from file…</source>
        <translation>Nhập từ file…</translation>
    </message>
    <message>
        <source>What each costs, saves and brings; the records of use count up to %1</source>
        <translation>Chi phí, lượng tiết kiệm và lợi ích của từng giải pháp; số liệu tiêu thụ tính đến năm %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln năm</numerusform>
        </translation>
    </message>
    <message>
        <source>Rate %1, life %2</source>
        <translation>Lãi suất %1, tuổi thọ %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln measures</source>
        <translation>
            <numerusform>%Ln giải pháp</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 đã thực hiện</translation>
    </message>
    <message>
        <source>%1 million đồng invested</source>
        <translation>đầu tư %1 triệu đồng</translation>
    </message>
    <message>
        <source>%1 million saved a year</source>
        <translation>tiết kiệm %1 triệu đồng/năm</translation>
    </message>
    <message>
        <source>%1 doubtful</source>
        <translation>%1 còn nghi vấn</translation>
    </message>
    <message>
        <source>Only measures of one class</source>
        <translation>Chỉ giải pháp thuộc một loại</translation>
    </message>
    <message>
        <source>Only measures of one cost</source>
        <translation>Chỉ giải pháp ở một mức chi phí</translation>
    </message>
    <message>
        <source>Only measures in one state</source>
        <translation>Chỉ giải pháp ở một trạng thái</translation>
    </message>
    <message>
        <source>Only one district</source>
        <translation>Chỉ một huyện</translation>
    </message>
    <message>
        <source>Only doubtful measures, or others</source>
        <translation>Chỉ giải pháp có nghi vấn, hoặc không</translation>
    </message>
    <message>
        <source>Every class</source>
        <translation>Mọi loại</translation>
    </message>
    <message>
        <source>Every cost</source>
        <translation>Mọi mức chi phí</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Mọi trạng thái</translation>
    </message>
    <message>
        <source>Doubtful or not</source>
        <translation>Có nghi vấn hay không</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Có nghi vấn</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Đã xác nhận</translation>
    </message>
    <message>
        <source>Without doubts</source>
        <translation>Không nghi vấn</translation>
    </message>
    <message>
        <source>Every district</source>
        <translation>Mọi huyện</translation>
    </message>
    <message>
        <source>Price (đồng)</source>
        <translation>Giá (đồng)</translation>
    </message>
    <message>
        <source>Prices of resources</source>
        <translation>Giá tài nguyên</translation>
    </message>
    <message>
        <source>No price yet</source>
        <translation>Chưa có giá nào</translation>
    </message>
    <message>
        <source>What a saving is worth is reckoned by the price of the resource on the day the measure was done. Add a price with its unit, its first day and where it is written.</source>
        <translation>Giá trị của lượng tiết kiệm tính theo giá tài nguyên vào ngày thực hiện xong giải pháp. Thêm giá kèm đơn vị, ngày bắt đầu áp dụng và nguồn.</translation>
    </message>
    <message>
        <source>Add a price</source>
        <translation>Thêm giá</translation>
    </message>
    <message>
        <source>Name of the facility</source>
        <translation>Tên cơ sở</translation>
    </message>
    <message>
        <source>Saves a year</source>
        <translation>Tiết kiệm/năm</translation>
    </message>
    <message numerus="yes">
        <source>%Ln measures too small to be drawn</source>
        <translation>
            <numerusform>%Ln giải pháp quá nhỏ không vẽ</numerusform>
        </translation>
    </message>
    <message>
        <source>payback %1, of %2 with both</source>
        <translation>hoàn vốn %1 (tính trên %2 giải pháp có đủ hai số)</translation>
    </message>
    <message>
        <source>Computed: what is reported to be saved, at its price</source>
        <translation>Cột Tính toán: lượng tiết kiệm báo cáo nhân với giá</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>Money</source>
        <translation>Kinh phí</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Hàng</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Import from file…</source>
        <translation>Nhập từ file…</translation>
    </message>
    <message>
        <source>Add a budget line</source>
        <translation>Thêm dòng kinh phí</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>Behind the figures</source>
        <translation>Chi tiết của các con số</translation>
    </message>
    <message>
        <source>Above the ceilings</source>
        <translation>Vượt mức trần</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Dòng kinh phí</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Số tiền</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>Budget lines</source>
        <translation>Các dòng kinh phí</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Tất cả các dòng</translation>
    </message>
    <message>
        <source>No money yet</source>
        <translation>Chưa có kinh phí</translation>
    </message>
    <message>
        <source>Lines say how much was planned, allocated and spent for an activity, from which source and by which document.</source>
        <translation>Mỗi dòng cho biết một hoạt động được dự toán, phân bổ và chi bao nhiêu, từ nguồn nào, theo văn bản nào.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Hoạt động</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Đã làm</translation>
    </message>
    <message>
        <source>Spent (million đồng)</source>
        <translation>Đã chi (triệu đồng)</translation>
    </message>
    <message>
        <source>Per result (đồng)</source>
        <translation>Mỗi kết quả (đồng)</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>The same money was for other results too</source>
        <translation>Số tiền này còn chi cho kết quả khác</translation>
    </message>
    <message>
        <source>Cost per result</source>
        <translation>Chi phí cho mỗi kết quả</translation>
    </message>
    <message>
        <source>No result yet</source>
        <translation>Chưa có kết quả</translation>
    </message>
    <message>
        <source>What a result cost follows from the outputs and the money of an activity.</source>
        <translation>Chi phí cho mỗi kết quả được tính từ kết quả và kinh phí của hoạt động.</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Mọi năm</translation>
    </message>
    <message>
        <source>Million đồng; the exact amount in đồng is in the tool tip and in Excel</source>
        <translation>Triệu đồng; số chính xác theo đồng có khi trỏ chuột vào ô và trong Excel</translation>
    </message>
    <message>
        <source>stages are not added to each other</source>
        <translation>không cộng các giai đoạn với nhau</translation>
    </message>
    <message>
        <source>Money added up</source>
        <translation>Tổng hợp kinh phí</translation>
    </message>
    <message>
        <source>No money for this choice</source>
        <translation>Không có kinh phí theo lựa chọn này</translation>
    </message>
    <message>
        <source>Million đồng</source>
        <translation>Triệu đồng</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng cộng</translation>
    </message>
    <message>
        <source>%1 đồng</source>
        <translation>%1 đồng</translation>
    </message>
    <message>
        <source>%1: %2 đồng</source>
        <translation>%1: %2 đồng</translation>
    </message>
    <message>
        <source>Budget line %1</source>
        <translation>Dòng kinh phí %1</translation>
    </message>
    <message>
        <source>cost known for %1 of %2 results</source>
        <translation>biết chi phí của %1/%2 kết quả</translation>
    </message>
    <message>
        <source>Nothing is above the ceilings</source>
        <translation>Không có khoản nào vượt mức trần</translation>
    </message>
    <message>
        <source>Above the ceilings (%1)</source>
        <translation>Vượt mức trần (%1)</translation>
    </message>
    <message>
        <source>New budget line</source>
        <translation>Dòng kinh phí mới</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no line of this year and stage. Choose others above, or add a line.</source>
        <translation>Không có dòng kinh phí nào của năm và giai đoạn này. Chọn mục khác ở trên hoặc thêm dòng.</translation>
    </message>
    <message>
        <source>year %1</source>
        <translation>năm %1</translation>
    </message>
    <message>
        <source>Nothing to add up yet</source>
        <translation>Chưa có số tiền nào để cộng</translation>
    </message>
    <message>
        <source>The money of the lines below is added up here.</source>
        <translation>Số tiền của các dòng kinh phí bên dưới được cộng tại đây.</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Hỗ trợ</translation>
    </message>
    <message>
        <source>Support of measures and budget lines and advances of activities are within what the rules in force allow.</source>
        <translation>Mức hỗ trợ giải pháp, kinh phí hỗ trợ và mức tạm ứng hoạt động đều trong giới hạn của quy định đang có hiệu lực.</translation>
    </message>
</context>
<context>
    <name>NextPlan</name>
    <message>
        <source>Plan “%1”, made from “%2”</source>
        <translation>Kế hoạch “%1”, lập từ “%2”</translation>
    </message>
    <message>
        <source>Suggested after plan %1; not decided yet</source>
        <translation>Gợi ý theo kế hoạch %1; chưa ban hành</translation>
    </message>
    <message>
        <source>There is no plan in this file that a next one could be made from.</source>
        <translation>File này không có kế hoạch nào để lập kế hoạch tiếp theo.</translation>
    </message>
    <message>
        <source>The next plan needs a code and a title of its own.</source>
        <translation>Kế hoạch tiếp theo cần có mã và tên riêng.</translation>
    </message>
    <message>
        <source>The next plan needs a first and a last day, in this order.</source>
        <translation>Kế hoạch tiếp theo cần có ngày bắt đầu và ngày kết thúc, theo thứ tự đó.</translation>
    </message>
</context>
<context>
    <name>NextPlanDialog</name>
    <message>
        <source>The next plan</source>
        <translation>Kế hoạch kế tiếp</translation>
    </message>
    <message>
        <source>Make the plan after %1</source>
        <translation>Lập kế hoạch tiếp theo %1</translation>
    </message>
    <message>
        <source>The register of facilities and the reference data go along into a file of its own. This plan stays as it is.</source>
        <translation>Danh sách cơ sở và dữ liệu tham chiếu được mang sang một file riêng. Kế hoạch này giữ nguyên.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên kế hoạch</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Ngày bắt đầu</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ngày kết thúc</translation>
    </message>
    <message>
        <source>so far: %1</source>
        <translation>hiện nay: %1</translation>
    </message>
    <message>
        <source>Takes along</source>
        <translation>Mang theo</translation>
    </message>
    <message>
        <source>Clauses, indicators and targets, as suggestions to be amended</source>
        <translation>Khoản mục, chỉ tiêu và mục tiêu, dưới dạng gợi ý để sửa</translation>
    </message>
    <message>
        <source>Activities not finished yet</source>
        <translation>Hoạt động chưa hoàn thành</translation>
    </message>
    <message>
        <source>Facts with their evidence, surveys and events</source>
        <translation>Ghi nhận kèm minh chứng, cuộc điều tra và sự kiện</translation>
    </message>
    <message>
        <source>Consumption, output, baselines and measures</source>
        <translation>Tiêu thụ, sản lượng, kỳ gốc và giải pháp</translation>
    </message>
    <message>
        <source>No file chosen yet</source>
        <translation>Chưa chọn file</translation>
    </message>
    <message>
        <source>Where to keep it…</source>
        <translation>Chọn nơi lưu…</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>Lập kế hoạch</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Còn thiếu: %1.</translation>
    </message>
    <message>
        <source>%1: type a day such as 1/1/2026.</source>
        <translation>%1: gõ ngày như 1/1/2026.</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>Ngày kết thúc trước ngày bắt đầu.</translation>
    </message>
    <message>
        <source>Choose where the new plan is to be kept.</source>
        <translation>Chọn nơi lưu kế hoạch mới.</translation>
    </message>
    <message>
        <source>The next plan needs another file than the plan that is open.</source>
        <translation>Kế hoạch kế tiếp cần một file khác với kế hoạch đang mở.</translation>
    </message>
</context>
<context>
    <name>NumberText</name>
    <message>
        <source>There is no number: type one.</source>
        <translation>Chưa có số: nhập số.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number: write it in digits, such as 1234,5.</source>
        <translation>“%1” không phải số: ghi bằng chữ số, ví dụ 1234,5.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number in machine form: write it without grouping and with a point, such as 1234.5.</source>
        <translation>“%1” không phải số theo dạng máy đọc: ghi liền, không tách hàng nghìn, dùng dấu chấm thập phân, ví dụ 1234.5.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number: leave the place empty where there is no figure.</source>
        <translation>“%1” không phải số: nếu chưa có số liệu thì để trống.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a percent sign: write the number alone.</source>
        <translation>“%1” có dấu phần trăm: chỉ ghi số.</translation>
    </message>
    <message>
        <source>The points, commas or spaces in &quot;%1&quot; do not stand as in a number: write it without grouping, such as 1234,5.</source>
        <translation>Dấu chấm, dấu phẩy hoặc dấu cách trong “%1” không đúng chỗ như trong một số: ghi liền, không tách hàng nghìn, ví dụ 1234,5.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than %2 digits: shorten it or choose a larger unit.</source>
        <translation>“%1” có hơn %2 chữ số: rút ngắn lại hoặc chọn đơn vị tính lớn hơn.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may be %2 or %3: write %2 or %4.</source>
        <translation>“%1” có thể là %2 hoặc %3: ghi rõ %2 hoặc %4.</translation>
    </message>
</context>
<context>
    <name>OpenPackage</name>
    <message>
        <source>Open the package</source>
        <translation>Mở gói</translation>
    </message>
    <message>
        <source>Open a package</source>
        <translation>Mở gói dữ liệu</translation>
    </message>
    <message>
        <source>Package no. %1 for %2</source>
        <translation>Gói số %1 của %2</translation>
    </message>
    <message>
        <source>It becomes a working copy on this computer: enter what is new there, and hand in a file that goes back to the department.</source>
        <translation>Gói được mở thành bản làm việc trên máy này: nhập số liệu mới vào đó, rồi nộp lại một file gửi về Sở.</translation>
    </message>
    <message>
        <source>Passphrase that the department told by telephone</source>
        <translation>Mật khẩu Sở đọc qua điện thoại</translation>
    </message>
    <message>
        <source>Working copy with the key…</source>
        <translation>Bản làm việc có khóa…</translation>
    </message>
    <message>
        <source>The package was sealed for the key that was made in an earlier working copy</source>
        <translation>Gói được khóa bằng khóa đã lập trong một bản làm việc trước đây</translation>
    </message>
    <message>
        <source>%1 – package %2</source>
        <translation>%1 – gói %2</translation>
    </message>
    <message>
        <source>Working copy with the key</source>
        <translation>Bản làm việc có khóa</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Overview</source>
        <translation>Tổng quan</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Draw up a report</source>
        <translation>Lập báo cáo</translation>
    </message>
    <message>
        <source>Targets of the plan</source>
        <translation>Chỉ tiêu của kế hoạch</translation>
    </message>
    <message>
        <source>Who counts and why</source>
        <translation>Cách tính và danh sách</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Cần chú ý</translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation>Lộ trình</translation>
    </message>
    <message>
        <source>Trajectory of</source>
        <translation>Lộ trình của chỉ tiêu</translation>
    </message>
    <message>
        <source>Data of the districts</source>
        <translation>Số liệu các huyện, thành phố</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>(no place known)</source>
        <translation>(chưa rõ địa bàn)</translation>
    </message>
    <message>
        <source>Fac.</source>
        <translation>CS</translation>
    </message>
    <message>
        <source>Facilities in the register</source>
        <translation>Số cơ sở thuộc diện tính</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Facilities with place, sector and labour known</source>
        <translation>Cơ sở có đủ địa bàn, ngành và lao động</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Phiếu</translation>
    </message>
    <message>
        <source>Facilities with every counted fact known</source>
        <translation>Cơ sở có đủ thông tin áp dụng sản xuất sạch hơn</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Tiêu thụ</translation>
    </message>
    <message>
        <source>Facilities with consumption of the year</source>
        <translation>Cơ sở có số liệu tiêu thụ của năm</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Hoạt động</translation>
    </message>
    <message>
        <source>Activities of the period of which it is known how they went</source>
        <translation>Hoạt động trong kỳ đã có báo cáo kết quả</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Mới nhất</translation>
    </message>
    <message>
        <source>Day of the last return or of the newest fact</source>
        <translation>Ngày nộp gần nhất hoặc ngày của thông tin mới nhất</translation>
    </message>
    <message>
        <source>Energy saved per unit of product, by facility</source>
        <translation>Mức tiết kiệm năng lượng trên đơn vị sản phẩm, theo cơ sở</translation>
    </message>
    <message>
        <source>Activities by task area and state</source>
        <translation>Hoạt động theo nhiệm vụ và trạng thái</translation>
    </message>
    <message>
        <source>No reporting period has come to its cut-off yet</source>
        <translation>Chưa có kỳ báo cáo nào đến ngày chốt</translation>
    </message>
    <message>
        <source>achieved</source>
        <translation>thực hiện</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>kế hoạch</translation>
    </message>
    <message>
        <source>target</source>
        <translation>mục tiêu</translation>
    </message>
    <message>
        <source>Nothing is off track on this day.</source>
        <translation>Không có nội dung nào chậm tiến độ.</translation>
    </message>
    <message>
        <source>Nothing is due in the next weeks.</source>
        <translation>Không có việc nào đến hạn trong các tuần tới.</translation>
    </message>
    <message>
        <source>No facility has a baseline and a year to compare yet</source>
        <translation>Chưa có cơ sở nào đủ kỳ gốc và năm so sánh</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>tiết kiệm</translation>
    </message>
    <message>
        <source>No activity is recorded yet</source>
        <translation>Chưa có hoạt động</translation>
    </message>
    <message>
        <source>Targets as of %1</source>
        <translation>Kết quả chỉ tiêu tính đến %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Tỷ số</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Đánh giá</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Chưa có số liệu</translation>
    </message>
    <message>
        <source>Within the band</source>
        <translation>Trong khoảng</translation>
    </message>
    <message>
        <source>Above the band</source>
        <translation>Vượt khoảng</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Đã đạt</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>Vượt tiến độ</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>Đúng tiến độ</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Chậm tiến độ</translation>
    </message>
    <message>
        <source>Not reached yet</source>
        <translation>Chưa đạt</translation>
    </message>
    <message>
        <source>The plan file holds no target yet</source>
        <translation>File kế hoạch chưa có chỉ tiêu</translation>
    </message>
    <message>
        <source>Achieved against the target</source>
        <translation>Thực hiện so với mục tiêu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln facilities with full data</source>
        <translation>
            <numerusform>%Ln cơ sở đủ số liệu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without data</source>
        <translation>
            <numerusform>%Ln chưa có số liệu</numerusform>
        </translation>
    </message>
    <message>
        <source>simple mean %1</source>
        <translation>TB đơn giản %1</translation>
    </message>
    <message>
        <source>known only: %1</source>
        <translation>trừ chưa rõ: %1</translation>
    </message>
    <message>
        <source>trajectory %1</source>
        <translation>lộ trình %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>đã có</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>chưa có số liệu</translation>
    </message>
    <message>
        <source>no</source>
        <translation>chưa</translation>
    </message>
    <message>
        <source>one facility</source>
        <translation>một cơ sở</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>trung bình</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>dự báo</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>hạng</translation>
    </message>
    <message numerus="yes">
        <source>, %Ln short</source>
        <translation>
            <numerusform>, thiếu %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known about this target yet</source>
        <translation>Chưa có số liệu về chỉ tiêu này</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>Chưa có chỉ tiêu</translation>
    </message>
    <message>
        <source>The file holds no plan yet</source>
        <translation>File chưa có kế hoạch</translation>
    </message>
    <message>
        <source>A plan has clauses, targets and activities. Start from a template under File, enter the plan in the lists, or take it from a spreadsheet. Facilities can be entered before that.</source>
        <translation>Kế hoạch gồm các khoản mục, chỉ tiêu và hoạt động. Có thể tạo file từ mẫu (menu File), nhập kế hoạch trong Danh mục, hoặc lấy từ bảng tính. Cơ sở có thể nhập trước.</translation>
    </message>
    <message>
        <source>Enter the plan in the lists</source>
        <translation>Nhập kế hoạch trong Danh mục</translation>
    </message>
    <message>
        <source>Import from file…</source>
        <translation>Nhập từ file…</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Chưa đạt</translation>
    </message>
    <message>
        <source>Overdue and due soon</source>
        <translation>Quá hạn và sắp đến hạn</translation>
    </message>
    <message>
        <source>Data of the communes</source>
        <translation>Số liệu các xã, phường</translation>
    </message>
    <message>
        <source>No facility in the register yet</source>
        <translation>Chưa có cơ sở nào trong sổ</translation>
    </message>
    <message>
        <source>The targets are counted from the register. Once facilities are in it, each district&apos;s data is followed here.</source>
        <translation>Chỉ tiêu được tính từ sổ cơ sở. Khi đã có cơ sở, số liệu của từng huyện được theo dõi tại đây.</translation>
    </message>
    <message>
        <source>Add a facility</source>
        <translation>Thêm cơ sở</translation>
    </message>
    <message>
        <source>See all</source>
        <translation>Xem cả</translation>
    </message>
    <message>
        <source>facilities</source>
        <translation>số cơ sở</translation>
    </message>
    <message>
        <source>trajectory on the day</source>
        <translation>lộ trình tại ngày tính</translation>
    </message>
    <message>
        <source>%1 – period %2, to %3</source>
        <translation>%1 – kỳ %2, đến %3</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>mục tiêu %1</translation>
    </message>
</context>
<context>
    <name>OwnedList</name>
    <message>
        <source>Open…</source>
        <translation>Mở…</translation>
    </message>
</context>
<context>
    <name>Package</name>
    <message>
        <source>No temporary folder can be made: %1</source>
        <translation>Không tạo được thư mục tạm: %1</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of the program (file version %2, this program knows %3). Update the program and try again.</source>
        <translation>“%1” do phiên bản mới hơn của chương trình tạo ra (phiên bản tệp %2, chương trình này đọc đến %3). Hãy cập nhật chương trình rồi thử lại.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>Không ghi được “%1”: %2</translation>
    </message>
    <message>
        <source>The content of “%1” is not as this program writes it. Nothing was taken over: ask the sender for it again.</source>
        <translation>Nội dung của “%1” không đúng như chương trình này ghi. Chưa lấy gì vào: hãy đề nghị nơi gửi gửi lại.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>Không đọc được “%1”: %2</translation>
    </message>
    <message>
        <source>Package no. %1 for %2</source>
        <translation>Gói số %1 cho %2</translation>
    </message>
    <message>
        <source>This is the working copy of a unit: packages are issued from the department&apos;s plan.</source>
        <translation>Đây là bản làm việc của một đơn vị: gói dữ liệu được phát từ kế hoạch của Sở.</translation>
    </message>
    <message>
        <source>The plan is open for reading only: to issue a package it must be open for writing.</source>
        <translation>Kế hoạch đang mở chỉ để đọc: muốn phát gói dữ liệu phải mở để ghi.</translation>
    </message>
    <message>
        <source>%1 has no enrolled key: agree on a passphrase with it by telephone and give it here.</source>
        <translation>%1 chưa đăng ký khóa: hãy thống nhất mật khẩu với đơn vị qua điện thoại rồi nhập vào đây.</translation>
    </message>
    <message>
        <source>Issue package no. %1 for %2</source>
        <translation>Phát gói số %1 cho %2</translation>
    </message>
    <message>
        <source>%1 no longer exists since %2.</source>
        <translation>%1 không còn tồn tại từ ngày %2.</translation>
    </message>
    <message>
        <source>%1 has no facility in the register.</source>
        <translation>%1 không có cơ sở nào trong danh sách.</translation>
    </message>
    <message>
        <source>The system gives no random numbers, without which no package can be sealed. Restart the computer and try again.</source>
        <translation>Máy không cung cấp được số ngẫu nhiên nên không niêm phong được gói dữ liệu. Hãy khởi động lại máy rồi thử lại.</translation>
    </message>
    <message>
        <source>There is not enough memory to check the passphrase: close other programs and try again.</source>
        <translation>Không đủ bộ nhớ để kiểm tra mật khẩu: hãy đóng bớt chương trình khác rồi thử lại.</translation>
    </message>
    <message>
        <source>“%1” is a package that was issued to %2, not what the unit sends in: open it as a working copy.</source>
        <translation>“%1” là gói đã phát cho %2, không phải gói đơn vị nộp lên: hãy mở thành bản làm việc.</translation>
    </message>
    <message>
        <source>“%1” is not a return of a unit: it enrols the key of %2.</source>
        <translation>“%1” không phải gói nộp của đơn vị mà là tệp đăng ký khóa của %2.</translation>
    </message>
    <message>
        <source>“%1” goes back to a package of another plan. Open the plan from which the package for %2 was issued.</source>
        <translation>“%1” thuộc về gói của một kế hoạch khác. Hãy mở kế hoạch đã phát gói cho %2.</translation>
    </message>
    <message>
        <source>“%1” goes back to package no. %2 for %3, which this plan does not know: it may be an older copy of the plan. Open the newest one.</source>
        <translation>“%1” thuộc về gói số %2 cho %3 mà kế hoạch này không biết: có thể đây là bản sao cũ của kế hoạch. Hãy mở bản mới nhất.</translation>
    </message>
    <message>
        <source>“%1” is not signed with the key of package no. %2 for %3. Nothing was taken over: ask the unit for it again.</source>
        <translation>“%1” không được ký bằng khóa của gói số %2 cho %3. Chưa lấy gì vào: hãy đề nghị đơn vị gửi lại.</translation>
    </message>
    <message>
        <source>The content of “%1” is not the return that stands on its outside. Nothing was taken over: ask the unit for it again.</source>
        <translation>Nội dung của “%1” không khớp với thông tin ghi bên ngoài. Chưa lấy gì vào: hãy đề nghị đơn vị gửi lại.</translation>
    </message>
    <message>
        <source>A return no. %1 of this working copy was accepted before with another content: the unit may have gone on with a backup copy.</source>
        <translation>Gói nộp số %1 của bản làm việc này đã được tiếp nhận với nội dung khác: có thể đơn vị đã làm tiếp trên một bản sao lưu.</translation>
    </message>
    <message>
        <source>Return no. %1 was not received. Nothing is lost by that: this one contains all that was entered before.</source>
        <translation>Gói nộp số %1 chưa nhận. Không mất gì: gói này chứa toàn bộ dữ liệu đã nhập trước đó.</translation>
    </message>
    <message>
        <source>The content of “%1” does not begin with what was issued as package no. %2. Nothing was taken over: ask the unit for it again.</source>
        <translation>Nội dung của “%1” không bắt đầu từ dữ liệu đã phát ở gói số %2. Chưa lấy gì vào: hãy đề nghị đơn vị gửi lại.</translation>
    </message>
    <message>
        <source>Another record of “%1” has the code %2: this one is taken with the code %3. If both are the same, remove one of them.</source>
        <translation>Một bản ghi “%1” khác đã có mã %2: bản ghi này được nhận với mã %3. Nếu hai bản ghi là một, hãy xóa một bản ghi.</translation>
    </message>
    <message>
        <source>Accept no. %1 of %2 (package %3, return %4)</source>
        <translation>Tiếp nhận số %1 của %2 (gói số %3, lần nộp %4)</translation>
    </message>
    <message>
        <source>Take back no. %1 of %2</source>
        <translation>Hủy tiếp nhận số %1 của %2</translation>
    </message>
    <message>
        <source>“%1” is kept by the department: the change of the unit is left out.</source>
        <translation>“%1” do Sở quản lý: bỏ qua thay đổi của đơn vị.</translation>
    </message>
    <message>
        <source>This is not in %1: the change is left out.</source>
        <translation>Nội dung này không thuộc %1: bỏ qua thay đổi.</translation>
    </message>
    <message>
        <source>Decision %1 says neither &quot;take&quot;: &quot;mine&quot; nor &quot;take&quot;: &quot;theirs&quot;.</source>
        <translation>Quyết định thứ %1 không ghi &quot;take&quot;: &quot;mine&quot; hay &quot;take&quot;: &quot;theirs&quot;.</translation>
    </message>
    <message>
        <source>Decision %1 names no conflict: “id” and “field” are those of the review.</source>
        <translation>Quyết định thứ %1 không chỉ chỗ mâu thuẫn nào: “id” và “field” lấy theo kết quả xem trước.</translation>
    </message>
    <message>
        <source>“%1” is not a package of this program: choose a file that ends in “.%2”, or ask the sender for it again.</source>
        <translation>“%1” không phải gói dữ liệu của chương trình này: hãy chọn tệp có đuôi “.%2”, hoặc đề nghị nơi gửi gửi lại.</translation>
    </message>
    <message>
        <source>“%1” was altered or damaged on its way: its signature does not match what is in it. Nothing was taken over. Ask the sender for it again.</source>
        <translation>“%1” đã bị sửa hoặc hỏng trên đường gửi: chữ ký không khớp với nội dung. Chưa lấy gì vào. Hãy đề nghị nơi gửi gửi lại.</translation>
    </message>
    <message>
        <source>“%1” is larger than any package of this program. Nothing was taken over: ask the sender what it is.</source>
        <translation>“%1” lớn hơn mọi gói dữ liệu của chương trình này. Chưa lấy gì vào: hãy hỏi nơi gửi đó là tệp gì.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of the program, or was altered on its way. Update the program and try again, or ask the sender for the package again.</source>
        <translation>“%1” do phiên bản mới hơn của chương trình tạo ra, hoặc đã bị sửa trên đường gửi. Hãy cập nhật chương trình rồi thử lại, hoặc đề nghị nơi gửi gửi lại gói.</translation>
    </message>
    <message>
        <source>“%1” is cut short: it was not copied or sent completely. Copy it again, or ask the sender for it again.</source>
        <translation>“%1” bị cụt: chưa được chép hoặc gửi đầy đủ. Hãy chép lại, hoặc đề nghị nơi gửi gửi lại.</translation>
    </message>
    <message>
        <source>The passphrase does not open “%1”. Type it as it was agreed, with the same capital letters and spaces, or ask the department for it.</source>
        <translation>Mật khẩu không mở được “%1”. Hãy gõ đúng như đã thống nhất, đúng chữ hoa và dấu cách, hoặc hỏi lại Sở.</translation>
    </message>
    <message>
        <source>“%1” is no working copy of a unit: only what was opened from a package can be handed in.</source>
        <translation>“%1” không phải bản làm việc của đơn vị: chỉ nộp được bản mở từ gói dữ liệu.</translation>
    </message>
    <message>
        <source>“%1” does not know the unit that it was made for. Open the package anew.</source>
        <translation>“%1” không biết đơn vị của mình. Hãy mở lại gói dữ liệu.</translation>
    </message>
    <message>
        <source>“%1” is not a package for a unit but what a unit sends in: it is taken in by the department.</source>
        <translation>“%1” không phải gói cho đơn vị mà là gói đơn vị nộp lên: gói này do Sở tiếp nhận.</translation>
    </message>
    <message>
        <source>“%1” was not signed by the department that its content is from. Do not use it: ask the department for it again.</source>
        <translation>“%1” không do Sở đã tạo nội dung ký. Không sử dụng tệp này: hãy đề nghị Sở gửi lại.</translation>
    </message>
    <message>
        <source>Hand in no. %1 of %2</source>
        <translation>Nộp báo cáo số %1 của %2</translation>
    </message>
    <message>
        <source>“%1” does not enrol a key. The unit writes that file from its working copy.</source>
        <translation>“%1” không phải tệp đăng ký khóa. Đơn vị xuất tệp đó từ bản làm việc của mình.</translation>
    </message>
    <message>
        <source>Enrol the key of %1</source>
        <translation>Đăng ký khóa của %1</translation>
    </message>
    <message>
        <source>A later return of %1 was accepted already, and “%2” is part of it: there is nothing to decide.</source>
        <translation>Đã tiếp nhận một gói nộp sau của %1, trong đó có đủ nội dung của “%2”: không còn gì phải xem xét.</translation>
    </message>
    <message>
        <source>Receive return no. %1 of %2 (package %3)</source>
        <translation>Nhận gói nộp số %1 của %2 (gói %3)</translation>
    </message>
    <message>
        <source>“%1” was not received: %2</source>
        <translation>Không nhận được “%1”: %2</translation>
    </message>
    <message>
        <source>return %1 of %2</source>
        <translation>gói nộp %1 của %2</translation>
    </message>
    <message>
        <source>“%1” is not in the plan yet: add it there first.</source>
        <translation>“%1” chưa có trong kế hoạch: hãy thêm vào đó trước.</translation>
    </message>
    <message>
        <source>Another record has this code; proposed for this one: %1.</source>
        <translation>Mã này đã có ở bản ghi khác; đề nghị đổi thành: %1.</translation>
    </message>
    <message>
        <source>This is the working copy of a unit: questions are sent from the department&apos;s plan.</source>
        <translation>Đây là bản làm việc của đơn vị: câu hỏi được gửi từ tệp kế hoạch của Sở.</translation>
    </message>
    <message>
        <source>The plan is open for reading only: to send questions it must be open for writing.</source>
        <translation>Kế hoạch đang mở chỉ đọc: muốn gửi câu hỏi phải mở để ghi.</translation>
    </message>
    <message>
        <source>“%1” is no slip of questions. A package is opened as a working copy of its own; what a unit sends in is taken in by the department.</source>
        <translation>“%1” không phải phiếu hỏi. Gói được mở thành bản làm việc riêng; báo cáo đơn vị nộp do Sở tiếp nhận.</translation>
    </message>
    <message>
        <source>“%1” holds questions to %2: it is taken in by the working copy of that unit, and this is the department&apos;s plan.</source>
        <translation>“%1” là phiếu hỏi gửi %2: phiếu nhận vào bản làm việc của đơn vị đó, còn đây là tệp kế hoạch của Sở.</translation>
    </message>
    <message>
        <source>“%1” is from another plan than this working copy, or was not signed by its department. Nothing was taken over: ask the department for it again.</source>
        <translation>“%1” thuộc kế hoạch khác với bản làm việc này, hoặc không do Sở ký. Chưa nhận gì: hãy đề nghị Sở gửi lại.</translation>
    </message>
    <message>
        <source>“%1” holds questions to %2, and this is the working copy of %3.</source>
        <translation>“%1” là phiếu hỏi gửi %2, còn đây là bản làm việc của %3.</translation>
    </message>
    <message>
        <source>“%1” goes with package no. %2 for %3, and this working copy is of package no. %4. Open the working copy of no. %2 and take it in there.</source>
        <translation>“%1” đi cùng gói số %2 của %3, còn bản làm việc này là của gói số %4. Hãy mở bản làm việc của gói số %2 và nhận phiếu ở đó.</translation>
    </message>
    <message>
        <source>The content of “%1” is no slip of questions. Nothing was taken over: ask the department for it again.</source>
        <translation>Nội dung của “%1” không phải phiếu hỏi. Chưa nhận gì: hãy đề nghị Sở gửi lại.</translation>
    </message>
    <message>
        <source>No package was issued to %1, so that it has no working copy in which questions could be answered. Issue a package, which brings the questions with it, or print them.</source>
        <translation>Chưa xuất gói dữ liệu nào cho %1 nên đơn vị chưa có bản làm việc để trả lời. Hãy xuất một gói dữ liệu (câu hỏi sẽ đi kèm), hoặc in phiếu hỏi.</translation>
    </message>
    <message>
        <source>There is no question to %1 that waits for an answer: ask one first.</source>
        <translation>Không có câu hỏi nào gửi %1 đang chờ trả lời: hãy đặt câu hỏi trước.</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln questions to %1</source>
        <translation>
            <numerusform>Gửi %Ln câu hỏi cho %1</numerusform>
        </translation>
    </message>
    <message>
        <source>This slip was taken in before: nothing was changed.</source>
        <translation>Phiếu hỏi này đã nhận trước đó: không thay đổi gì.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new questions are taken in.</source>
        <translation>
            <numerusform>Đã nhận %Ln câu hỏi mới.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are asked once more.</source>
        <translation>
            <numerusform>%Ln câu được hỏi lại.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %Ln questions of the department</source>
        <translation>
            <numerusform>Nhận %Ln câu hỏi của Sở</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” holds questions to %2, not what the unit sends in: it is taken in by the working copy of the unit.</source>
        <translation>“%1” là phiếu hỏi gửi %2, không phải báo cáo đơn vị nộp: phiếu này nhận vào bản làm việc của đơn vị.</translation>
    </message>
    <message>
        <source>“%1” is no package of its own but questions about package no. %2 for %3: take it into the working copy of that package.</source>
        <translation>“%1” không phải một gói riêng mà là phiếu hỏi về gói số %2 của %3: hãy nhận phiếu vào bản làm việc của gói đó.</translation>
    </message>
    <message>
        <source>Sheet “%1” is a copy of another sheet of the file and is not read.</source>
        <translation>Trang tính “%1” là bản chép của một trang tính khác trong tệp nên không được đọc.</translation>
    </message>
    <message numerus="yes">
        <source>Sheet “%1” holds more than %Ln rows, more than any unit fills in. Nothing was taken over.</source>
        <translation>
            <numerusform>Trang tính “%1” có hơn %Ln dòng, nhiều hơn mức một đơn vị có thể điền. Chưa tiếp nhận gì.</numerusform>
        </translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>dòng %1</translation>
    </message>
    <message>
        <source>cell %1</source>
        <translation>ô %1</translation>
    </message>
    <message>
        <source>Sheet “%1”, %2: %3</source>
        <translation>Trang tính “%1”, %2: %3</translation>
    </message>
    <message>
        <source>Row %1 is about the same record; this row was left out.</source>
        <translation>Dòng %1 đã nói về cùng bản ghi; dòng này bị bỏ qua.</translation>
    </message>
    <message>
        <source>Sheet “%1”: %2 not there any more (%3). Nothing is removed by that.</source>
        <translation>Trang tính “%1”: %2 không còn trong bảng (%3). Không bản ghi nào bị xóa vì vậy.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are</source>
        <translation>
            <numerusform>%Ln dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet “%1”: cells hold formulas (%2); their results as they were saved were read.</source>
        <translation>Trang tính “%1”: có ô chứa công thức (%2); chương trình đọc kết quả đã lưu của công thức.</translation>
    </message>
    <message>
        <source>“%1” is not a spreadsheet that this program made for a unit, or its hidden sheet was removed. Import it as a table, or ask the unit to fill in the spreadsheet that it was sent.</source>
        <translation>“%1” không phải bảng tính do chương trình lập cho đơn vị, hoặc trang tính ẩn đã bị xóa. Hãy nhập tệp như một bảng thường, hoặc đề nghị đơn vị điền vào bảng tính đã được gửi.</translation>
    </message>
    <message>
        <source>“%1” goes back to a spreadsheet of another plan. Open the plan from which the spreadsheet for %2 was made.</source>
        <translation>“%1” thuộc bảng tính của kế hoạch khác. Hãy mở kế hoạch đã lập bảng tính cho %2.</translation>
    </message>
    <message>
        <source>“%1” goes back to spreadsheet no. %2 for %3, which this plan does not know: it may be an older copy of the plan. Open the newest one.</source>
        <translation>“%1” thuộc bảng tính số %2 của %3 mà kế hoạch này không biết: có thể đây là bản sao cũ của kế hoạch. Hãy mở bản mới nhất.</translation>
    </message>
    <message>
        <source>“%1” was saved before the one that was accepted last: it may be an older file. Ask the unit which one counts.</source>
        <translation>“%1” được lưu trước tệp đã tiếp nhận gần nhất: có thể đây là tệp cũ. Hãy hỏi đơn vị tệp nào là đúng.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of the program. Update the program and try again.</source>
        <translation>“%1” do phiên bản mới hơn của chương trình lập. Hãy cập nhật chương trình rồi thử lại.</translation>
    </message>
    <message>
        <source>The hidden sheet of “%1” that says whom it is from was altered or is not whole. Nothing was taken over: ask the unit to fill in the spreadsheet that it was sent.</source>
        <translation>Trang tính ẩn của “%1” cho biết tệp là của ai đã bị sửa hoặc không còn nguyên vẹn. Chưa tiếp nhận gì: đề nghị đơn vị điền vào đúng bảng tính đã được gửi.</translation>
    </message>
    <message>
        <source>“%1” does not contain a key that packages can be sealed with. Nothing was taken over: ask the unit for it again.</source>
        <translation>“%1” không chứa khóa dùng để niêm phong gói. Chưa lấy gì vào: hãy đề nghị đơn vị gửi lại.</translation>
    </message>
    <message>
        <source>Issue spreadsheet no. %1 for %2</source>
        <translation>Phát bảng tính số %1 cho %2</translation>
    </message>
    <message>
        <source>%1 hands in from two working copies of package no. %2, each with numbers of its own: what both entered is one where it is the same, and in conflict where it is not.</source>
        <translation>%1 nộp từ hai bản làm việc của gói số %2, mỗi bản đánh số riêng: chỗ hai bản nhập giống nhau là một, chỗ khác nhau là mâu thuẫn.</translation>
    </message>
    <message>
        <source>The decisions are no JSON list. They are to be written like this: %1</source>
        <translation>Các quyết định không phải danh sách JSON. Hãy ghi như sau: %1</translation>
    </message>
    <message>
        <source>The decisions are no JSON: it breaks off at character %1. They are to be written like this: %2</source>
        <translation>Các quyết định không đúng dạng JSON, hỏng từ ký tự thứ %1. Hãy ghi như sau: %2</translation>
    </message>
    <message>
        <source>Decision %1 is the opposite of decision %2 about the same conflict: leave one of them out.</source>
        <translation>Quyết định %1 ngược với quyết định %2 về cùng một mâu thuẫn: hãy bỏ một trong hai.</translation>
    </message>
    <message>
        <source>%1 reports with spreadsheets, which take in no slip: its questions go out with the next spreadsheet that is written for it, or on paper.</source>
        <translation>%1 báo cáo bằng bảng tính, không nhận được file phiếu hỏi: câu hỏi sẽ đi kèm bảng tính lập lần sau cho đơn vị, hoặc in ra giấy.</translation>
    </message>
    <message>
        <source>Sheet “%1”: the unit&apos;s own columns were not read: %2. Look into the file where they may say something.</source>
        <translation>Trang tính “%1”: các cột đơn vị tự thêm không được đọc: %2. Hãy mở tệp xem trong đó có thông tin cần dùng không.</translation>
    </message>
    <message>
        <source>It says: %1.</source>
        <translation>Nội dung dòng: %1.</translation>
    </message>
    <message>
        <source>The cells of the row are about another record than its hidden identity, which is that of %1: they were moved without it. Nothing of the row was taken; ask the unit to sort and move whole rows only.</source>
        <translation>Nội dung dòng này thuộc bản ghi khác với mã định danh ẩn của dòng (mã ẩn là của %1): các ô đã bị dời đi mà không kèm mã ẩn. Không tiếp nhận gì từ dòng này; hãy đề nghị đơn vị chỉ sắp xếp và di chuyển cả dòng.</translation>
    </message>
    <message>
        <source>No record can be made of the row: it was left out.</source>
        <translation>Không lập được bản ghi từ dòng này nên dòng bị bỏ qua.</translation>
    </message>
    <message>
        <source>The row has no code: it is taken with the next one, %1. Tell the unit, or correct the code.</source>
        <translation>Dòng này không có mã: tạm lấy mã kế tiếp là %1. Hãy báo cho đơn vị hoặc sửa lại mã.</translation>
    </message>
    <message>
        <source>The facility is taken as one of %1; correct its place.</source>
        <translation>Tạm ghi cơ sở vào %1; hãy sửa lại đơn vị hành chính.</translation>
    </message>
    <message>
        <source>“%1” is not in %2.</source>
        <translation>“%1” không thuộc %2.</translation>
    </message>
    <message>
        <source>Sheet “%1”: its hidden column with the identities was deleted or altered: nothing of the sheet was read. Ask the unit to copy its figures into the spreadsheet that it was sent.</source>
        <translation>Trang tính “%1”: cột ẩn chứa mã định danh đã bị xóa hoặc bị sửa nên cả trang tính không được đọc. Hãy đề nghị đơn vị chép số liệu vào đúng bảng tính đã được gửi.</translation>
    </message>
    <message>
        <source>The sheet with %1, or its hidden row, is not there any more: nothing of it was read. Ask the unit to copy its figures into the spreadsheet that it was sent.</source>
        <translation>Trang tính về %1, hoặc dòng ẩn của trang, không còn trong tệp nên không được đọc. Hãy đề nghị đơn vị chép số liệu vào đúng bảng tính đã được gửi.</translation>
    </message>
    <message>
        <source>Cells that are as they were issued although an accepted file said otherwise since: %1 (%2). They are of an older copy: what was accepted stays. If a value is to go back to what it was, correct it in the plan.</source>
        <translation>Số ô vẫn như lúc phát bảng tính dù tệp đã tiếp nhận sau đó ghi khác: %1 (%2). Đây là số liệu của bản cũ nên giữ nguyên giá trị đã tiếp nhận. Nếu muốn trở lại giá trị ban đầu, hãy sửa trong kế hoạch.</translation>
    </message>
    <message>
        <source>Sheet “%1”: the hidden key of a column was deleted, altered or stands twice: %2. Nothing of it was read. Ask the unit to copy its figures into the spreadsheet that it was sent.</source>
        <translation>Trang tính “%1”: mã ẩn của cột đã bị xóa, bị sửa hoặc bị trùng: %2. Cột này không được đọc. Hãy đề nghị đơn vị chép số liệu vào đúng bảng tính đã được gửi.</translation>
    </message>
    <message>
        <source>The unit&apos;s own sheets were not read: %1. Look into the file where they may say something.</source>
        <translation>Các trang tính đơn vị tự thêm không được đọc: %1. Hãy mở tệp xem trong đó có thông tin cần dùng không.</translation>
    </message>
    <message>
        <source>The passphrase has characters that cannot be typed, such as tabs. Write it with letters, digits, signs and single spaces only.</source>
        <translation>Mật khẩu có ký tự không gõ được, như dấu tab. Chỉ dùng chữ, số, dấu và dấu cách.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase needs at least %Ln letters, spaces around it not counted: a short one can be guessed from the file.</source>
        <translation>
            <numerusform>Mật khẩu cần ít nhất %Ln ký tự, không kể dấu cách ở hai đầu: mật khẩu ngắn có thể bị dò ra từ file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The passphrase is longer than %Ln letters: nobody could type it.</source>
        <translation>
            <numerusform>Mật khẩu dài hơn %Ln ký tự: không ai gõ nổi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The facility moves out of %1, to %2: once that is accepted, %1 cannot take it back.</source>
        <translation>Cơ sở chuyển khỏi %1, sang %2: sau khi tiếp nhận, %1 không tự chuyển lại được.</translation>
    </message>
    <message>
        <source>“%1” is opened with the passphrase that was agreed with the department, which is missing here.</source>
        <translation>“%1” mở bằng mật khẩu đã thống nhất với Sở: chưa có mật khẩu.</translation>
    </message>
    <message>
        <source>“%1” was sealed for the key that %2 enrolled: it is opened with the working copy in which that key was made.</source>
        <translation>“%1” được niêm phong theo khóa mà %2 đã đăng ký: phải mở bằng bản làm việc đã tạo khóa đó.</translation>
    </message>
    <message>
        <source>“%1” was sealed for another key of %2. It is opened with the working copy in which that key was made; where that is lost, ask the department for a package with a passphrase.</source>
        <translation>“%1” được niêm phong theo một khóa khác của %2. Phải mở bằng bản làm việc đã tạo khóa đó; nếu không còn bản đó, hãy đề nghị Sở phát gói có mật khẩu.</translation>
    </message>
    <message>
        <source>No row can be added to this sheet: the row was left out.</source>
        <translation>Trang tính này không nhận thêm dòng: dòng đã bị bỏ qua.</translation>
    </message>
    <message>
        <source>The cells %1 are merged: what the value is of cannot be told. Enter it in every cell by itself.</source>
        <translation>Các ô %1 bị gộp: không rõ giá trị là của ô nào. Hãy nhập riêng vào từng ô.</translation>
    </message>
    <message>
        <source>Sheet “%1”: cells are merged (%2). What stood in those under the first stays as it was. Ask the unit to fill in every cell by itself.</source>
        <translation>Trang tính “%1”: có ô bị gộp (%2). Giá trị cũ của các ô nằm dưới ô đầu được giữ nguyên. Đề nghị đơn vị điền riêng từng ô.</translation>
    </message>
    <message>
        <source>Sheet “%1” holds more merged cells than any unit needs. Nothing was taken over.</source>
        <translation>Trang tính “%1” có nhiều ô gộp hơn mức bất kỳ đơn vị nào cần. Chưa nhận gì từ file.</translation>
    </message>
    <message>
        <source>Sheet “%1”: grey cells were changed (%2). They only say what their row is about, and were not read.</source>
        <translation>Trang tính “%1”: có ô nền xám bị sửa (%2). Ô này chỉ cho biết dòng nói về nội dung nào nên không được đọc.</translation>
    </message>
</context>
<context>
    <name>Packages</name>
    <message>
        <source>Choose a folder and issue…</source>
        <translation>Chọn thư mục và phát gói…</translation>
    </message>
    <message>
        <source>Issue packages</source>
        <translation>Phát gói cho đơn vị</translation>
    </message>
    <message>
        <source>Which units get a package?</source>
        <translation>Phát gói cho đơn vị nào?</translation>
    </message>
    <message>
        <source>Mark one or more (Ctrl or Shift, Ctrl+A for all). Each gets its own part of the plan as one file. Read the passphrase out by telephone, never send it with the file; a double click changes it.</source>
        <translation>Chọn một hoặc nhiều đơn vị (Ctrl hoặc Shift; Ctrl+A để chọn tất cả). Mỗi đơn vị nhận phần kế hoạch của mình trong một file. Đọc mật khẩu qua điện thoại, không gửi kèm file; nhấp đúp để đổi mật khẩu.</translation>
    </message>
    <message>
        <source>Period to report on</source>
        <translation>Kỳ báo cáo</translation>
    </message>
    <message>
        <source>Units to get a package</source>
        <translation>Các đơn vị nhận gói</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Cơ sở</translation>
    </message>
    <message>
        <source>Last package</source>
        <translation>Gói gần nhất</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>Số %1</translation>
    </message>
    <message>
        <source>Opened with</source>
        <translation>Mở bằng</translation>
    </message>
    <message>
        <source>its own key</source>
        <translation>khóa của đơn vị</translation>
    </message>
    <message>
        <source>File written</source>
        <translation>File đã ghi</translation>
    </message>
    <message>
        <source>This unit has enrolled its own key: it needs no passphrase.</source>
        <translation>Đơn vị này đã đăng ký khóa riêng nên không cần mật khẩu.</translation>
    </message>
    <message>
        <source>Folder that the packages go into</source>
        <translation>Thư mục ghi các gói</translation>
    </message>
    <message>
        <source>Writing the packages…</source>
        <translation>Đang ghi các gói…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages could not be written: the line says why.</source>
        <translation>
            <numerusform>Không ghi được %Ln gói: lý do ở dòng của đơn vị.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages written to %1. Copy or print the list with the passphrases before you close it: they are not kept anywhere.</source>
        <translation>
            <numerusform>Đã ghi %Ln gói vào %1. Hãy sao chép hoặc in danh sách kèm mật khẩu trước khi đóng: mật khẩu không được lưu ở đâu cả.</numerusform>
        </translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Gói dữ liệu</translation>
    </message>
    <message>
        <source>Packages out, and returns in</source>
        <translation>Gói đã phát và gói nộp về</translation>
    </message>
    <message>
        <source>Which packages</source>
        <translation>Loại gói</translation>
    </message>
    <message>
        <source>Take in a return…</source>
        <translation>Nhận gói nộp…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Xem xét</translation>
    </message>
    <message>
        <source>Issue packages…</source>
        <translation>Phát gói…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Package no. %1</source>
        <translation>Gói phát số %1</translation>
    </message>
    <message>
        <source>Return no. %1 to package no. %2</source>
        <translation>Gói nộp số %1, theo gói phát số %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kỳ</translation>
    </message>
    <message>
        <source>Issued or handed in</source>
        <translation>Ngày phát hoặc nộp</translation>
    </message>
    <message>
        <source>A return is dated by the clock of the unit.</source>
        <translation>Ngày nộp theo đồng hồ máy của đơn vị.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ngày nhận</translation>
    </message>
    <message>
        <source>Acceptance no.</source>
        <translation>Số tiếp nhận</translation>
    </message>
    <message>
        <source>Counted for each unit and never used again, so that an accepted return can be named and taken back.</source>
        <translation>Đánh số riêng cho từng đơn vị và không dùng lại, để gọi đúng gói đã tiếp nhận khi cần rút lại.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Out and in</source>
        <translation>Phát và nộp</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Đã phát</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Nộp về</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Chờ duyệt</translation>
    </message>
    <message>
        <source>No package was issued yet</source>
        <translation>Chưa phát gói nào</translation>
    </message>
    <message>
        <source>A unit without a network gets its part of the plan as one sealed file, enters its data with this program, and sends a file back. Nothing of other units is in it.</source>
        <translation>Đơn vị không có mạng nhận phần kế hoạch của mình trong một file được khóa, nhập số liệu bằng chương trình này rồi gửi lại một file. Trong đó không có số liệu của đơn vị khác.</translation>
    </message>
    <message>
        <source>Remove what was received</source>
        <translation>Bỏ gói đã nhận</translation>
    </message>
    <message>
        <source>Take the acceptance back…</source>
        <translation>Rút lại việc tiếp nhận…</translation>
    </message>
    <message>
        <source>Save the file as it came…</source>
        <translation>Lưu file gốc…</translation>
    </message>
    <message>
        <source>Open the unit</source>
        <translation>Mở đơn vị</translation>
    </message>
    <message>
        <source>This package is with the unit: what comes back of it is taken in and reviewed.</source>
        <translation>Gói này đang ở đơn vị: khi đơn vị gửi lại thì nhận và xem xét.</translation>
    </message>
    <message>
        <source>There is nothing left to decide about this return.</source>
        <translation>Gói nộp này không còn gì phải xem xét.</translation>
    </message>
    <message>
        <source>Only a return that waits can be removed: what was issued or accepted stays on record.</source>
        <translation>Chỉ bỏ được gói nộp đang chờ duyệt: gói đã phát hoặc đã tiếp nhận được giữ lại trong hồ sơ.</translation>
    </message>
    <message>
        <source>Remove return no. %1 of %2</source>
        <translation>Bỏ gói nộp số %1 của %2</translation>
    </message>
    <message>
        <source>%1 – return no. %2</source>
        <translation>%1 – gói nộp số %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln returns wait to be reviewed</source>
        <translation>
            <numerusform>%Ln gói nộp chờ duyệt</numerusform>
        </translation>
    </message>
    <message>
        <source>No return waits to be reviewed</source>
        <translation>Không có gói nộp nào chờ duyệt</translation>
    </message>
    <message>
        <source>“%1” is accepted already, as no. %2 of %3: nothing was changed.</source>
        <translation>“%1” đã tiếp nhận, số %2 của %3: không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Enrol a unit&apos;s key</source>
        <translation>Đăng ký khóa của đơn vị</translation>
    </message>
    <message>
        <source>Ask %1 by telephone to read out the fingerprint of its key. Is it this one?</source>
        <translation>Hãy gọi điện đề nghị %1 đọc dãy số của khóa. Có đúng dãy số này không?</translation>
    </message>
    <message>
        <source>It is: enrol the key</source>
        <translation>Đúng, đăng ký khóa</translation>
    </message>
    <message>
        <source>No, or not sure</source>
        <translation>Không đúng hoặc chưa chắc</translation>
    </message>
    <message>
        <source>The key of %1 is enrolled: packages for it need no passphrase from now on.</source>
        <translation>Đã đăng ký khóa của %1: từ nay gói cho đơn vị này không cần mật khẩu.</translation>
    </message>
    <message>
        <source>Take in what a unit sent</source>
        <translation>Nhận file đơn vị gửi về</translation>
    </message>
    <message>
        <source>What units send (*.sxshpkg *.xlsx)</source>
        <translation>File đơn vị gửi về (*.sxshpkg *.xlsx)</translation>
    </message>
    <message>
        <source>The plan is open for reading only: nothing can be taken in.</source>
        <translation>Kế hoạch đang mở chỉ để xem: không nhận được gói nộp.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages and returns</source>
        <translation>
            <numerusform>%Ln gói phát và gói nộp</numerusform>
        </translation>
    </message>
    <message>
        <source>The unit works with</source>
        <translation>Đơn vị làm bằng</translation>
    </message>
    <message>
        <source>This program (sealed package)</source>
        <translation>Chương trình này (gói có khóa)</translation>
    </message>
    <message>
        <source>Excel or LibreOffice (spreadsheet)</source>
        <translation>Excel hoặc LibreOffice (biểu .xlsx)</translation>
    </message>
    <message>
        <source>A spreadsheet is opened by anybody and has no passphrase.</source>
        <translation>Biểu .xlsx ai cũng mở được nên không có mật khẩu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln spreadsheets written to %1.</source>
        <translation>
            <numerusform>Đã ghi %Ln biểu vào %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Sao chép danh sách</translation>
    </message>
    <message>
        <source>The list is copied.</source>
        <translation>Đã sao chép danh sách.</translation>
    </message>
    <message>
        <source>It replaces the key that the unit had enrolled before.</source>
        <translation>Khóa này thay cho khóa đơn vị đã đăng ký trước đây.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>As of</source>
        <translation>Tính đến</translation>
    </message>
    <message>
        <source>Figures as of</source>
        <translation>Số liệu tính đến</translation>
    </message>
    <message>
        <source>The day on which figures are taken (Ctrl+T)</source>
        <translation>Ngày tính số liệu (Ctrl+T)</translation>
    </message>
    <message>
        <source>This page has no table to export.</source>
        <translation>Trang này không có bảng để xuất.</translation>
    </message>
    <message>
        <source>“%1” is no day such as 31/12/2018. Figures stay as of %2.</source>
        <translation>“%1” không phải là ngày hợp lệ (ví dụ 31/12/2018). Số liệu vẫn tính đến %2.</translation>
    </message>
</context>
<context>
    <name>Participants</name>
    <message>
        <source>No facility or organisation of the plan is called “%1”. Use its code, or add it first.</source>
        <translation>Kế hoạch không có cơ sở hay tổ chức nào tên “%1”. Hãy dùng mã, hoặc thêm trước.</translation>
    </message>
    <message>
        <source>“%1” and “%2”: only one of them can be the person’s name.</source>
        <translation>“%1” và “%2”: chỉ một trong hai là tên người.</translation>
    </message>
    <message>
        <source>This line is in the list twice.</source>
        <translation>Dòng này có hai lần trong danh sách.</translation>
    </message>
    <message>
        <source>Who took part?</source>
        <translation>Ai đã dự?</translation>
    </message>
    <message>
        <source>Lines of the attendance list</source>
        <translation>Các dòng của danh sách điểm danh</translation>
    </message>
    <message>
        <source>All of them are technical staff</source>
        <translation>Tất cả là cán bộ kỹ thuật</translation>
    </message>
    <message>
        <source>Lines that cannot be read</source>
        <translation>Các dòng không đọc được</translation>
    </message>
    <message>
        <source>No line names a participant yet.</source>
        <translation>Chưa có dòng nào ghi người dự.</translation>
    </message>
    <message numerus="yes">
        <source>All of %Ln lines can be read.</source>
        <translation>
            <numerusform>Đọc được cả %Ln dòng.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 lines can be read; the others stay out until they are mended:</source>
        <translation>
            <numerusform>Đọc được %Ln trong %1 dòng; các dòng còn lại chưa nhận cho đến khi sửa:</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Dòng %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln participants</source>
        <translation>
            <numerusform>Thêm %Ln người dự</numerusform>
        </translation>
    </message>
    <message>
        <source>Facility or organisation</source>
        <translation>Cơ sở hoặc tổ chức</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Họ tên</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Kỹ thuật</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Người dự</translation>
    </message>
    <message>
        <source>For an organisation…</source>
        <translation>Cho tổ chức…</translation>
    </message>
    <message>
        <source>Nobody yet. Type them above one after the other, or paste the attendance list from a spreadsheet (Ctrl+V).</source>
        <translation>Chưa có ai. Gõ lần lượt ở trên, hoặc dán danh sách điểm danh từ bảng tính (Ctrl+V).</translation>
    </message>
    <message>
        <source>Paste a list…</source>
        <translation>Dán danh sách…</translation>
    </message>
    <message>
        <source>Facility: code or part of its name</source>
        <translation>Cơ sở: mã hoặc một phần tên</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Cơ sở</translation>
    </message>
    <message>
        <source>Technical staff</source>
        <translation>Cán bộ kỹ thuật</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Add this participant (Enter)</source>
        <translation>Thêm người dự này (Enter)</translation>
    </message>
    <message>
        <source>Say which facility the person came from.</source>
        <translation>Cần ghi người này thuộc cơ sở nào.</translation>
    </message>
    <message>
        <source>This person is on the event&apos;s list already.</source>
        <translation>Người này đã có trong danh sách của sự kiện.</translation>
    </message>
    <message>
        <source>Neither “%1” nor “%2” is a facility or organisation of the plan. Use its code, or add it first.</source>
        <translation>Kế hoạch không có cơ sở hay tổ chức nào tên “%1” hoặc “%2”. Hãy dùng mã, hoặc thêm trước.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln participants of %1</source>
        <translation>
            <numerusform>%Ln người tham gia %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste the lines of the attendance list: on each the code or name of a facility (or an organisation), the person, and an x for technical staff, in any order of columns. With its line of headings, positions and telephone numbers become notes.</source>
        <translation>Dán các dòng của danh sách dự: mỗi dòng có mã hoặc tên cơ sở (hoặc cơ quan, tổ chức), họ tên, và dấu x nếu là cán bộ kỹ thuật; thứ tự cột tùy ý. Nếu dán cả dòng tiêu đề, chức vụ và số điện thoại được ghi vào ghi chú.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln participants are added. These lines are left: mend them, or close.</source>
        <translation>
            <numerusform>Đã thêm %Ln người dự. Còn lại các dòng dưới đây: sửa rồi thêm, hoặc đóng lại.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an event, or add one; then enter here who took part.</source>
        <translation>Chọn hoặc thêm một sự kiện, rồi nhập người dự tại đây.</translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message>
        <source>The PDF file cannot be saved: there is no folder %1. Create the folder, or choose another one, and save again.</source>
        <translation>Không lưu được file PDF: không có thư mục %1. Tạo thư mục đó hoặc chọn thư mục khác rồi lưu lại.</translation>
    </message>
    <message>
        <source>The PDF file cannot be saved: %1 is a folder. Choose a file name and save again.</source>
        <translation>Không lưu được file PDF: %1 là thư mục. Chọn tên file rồi lưu lại.</translation>
    </message>
    <message>
        <source>The PDF file cannot be saved as %1: the file or its folder may not be changed. Choose another folder, or ask whoever looks after the computer for the right to write there.</source>
        <translation>Không lưu được file PDF thành %1: không có quyền thay đổi file hoặc thư mục này. Chọn thư mục khác, hoặc nhờ người quản trị máy cấp quyền ghi vào đó.</translation>
    </message>
    <message>
        <source>The PDF file %1 could not be replaced, probably because another program has it open. Close it there and save again; the old file is unchanged.</source>
        <translation>Không thay được file PDF %1, có thể vì file đang mở ở chương trình khác. Đóng file ở đó, hoặc nhờ người đang mở đóng file, rồi lưu lại; file cũ vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>The PDF file %1 could not be written to its end, so nothing was saved. The disk is probably full: free some space, or choose another disk, and save again.</source>
        <translation>Chưa ghi được hết file PDF %1 nên chưa lưu gì. Có thể ổ đĩa đã đầy: giải phóng bớt dung lượng hoặc chọn ổ đĩa khác rồi lưu lại.</translation>
    </message>
    <message>
        <source>A PDF file is called .pdf, not “%1”. Give the file this ending.</source>
        <translation>File PDF phải có đuôi .pdf, không ghi được thành “%1”. Đặt đuôi .pdf cho tên file.</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>The plan</source>
        <translation>Văn bản kế hoạch</translation>
    </message>
    <message>
        <source>Make the next plan…</source>
        <translation>Lập kế hoạch kỳ sau…</translation>
    </message>
    <message>
        <source>Amend the target…</source>
        <translation>Điều chỉnh chỉ tiêu…</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>Các mục</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Hoạt động</translation>
    </message>
    <message>
        <source>This clause has no activity yet</source>
        <translation>Khoản này chưa có hoạt động</translation>
    </message>
    <message>
        <source>Work that nobody is down for is not done, and the report has nothing to say of it.</source>
        <translation>Việc chưa giao ai thì chưa có người làm, và báo cáo không có gì để nêu.</translation>
    </message>
    <message>
        <source>Add an activity</source>
        <translation>Thêm hoạt động</translation>
    </message>
    <message>
        <source>Targets and their versions</source>
        <translation>Chỉ tiêu và các lần điều chỉnh</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>Chưa có chỉ tiêu</translation>
    </message>
    <message>
        <source>The plan file holds no target yet.</source>
        <translation>File kế hoạch chưa có chỉ tiêu.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Tối thiểu</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Tối đa</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Hiệu lực từ</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>As signed</source>
        <translation>Theo văn bản đã ký</translation>
    </message>
    <message>
        <source>Suggested, not of the plan</source>
        <translation>Gợi ý, không có trong văn bản</translation>
    </message>
    <message>
        <source>◇ none yet</source>
        <translation>◇ chưa có</translation>
    </message>
    <message>
        <source>Clause %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Choose a clause</source>
        <translation>Chọn một mục</translation>
    </message>
    <message>
        <source>Suggested by this program; the plan does not say it.</source>
        <translation>Chương trình gợi ý; văn bản kế hoạch không nêu.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Nguồn: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln activities</source>
        <translation>
            <numerusform>%Ln hoạt động</numerusform>
        </translation>
    </message>
    <message>
        <source>This file holds no plan that another one could follow. Open the file of the plan.</source>
        <translation>File này không chứa kế hoạch nào để lập kế hoạch kỳ sau. Hãy mở file của kế hoạch.</translation>
    </message>
    <message>
        <source>This clause asks for no activity</source>
        <translation>Khoản này không giao hoạt động</translation>
    </message>
    <message>
        <source>Activities belong to the tasks of the plan and what is below them.</source>
        <translation>Hoạt động thuộc các nhiệm vụ của kế hoạch và các khoản bên dưới.</translation>
    </message>
    <message>
        <source>Its activities stand here, or that it has none yet.</source>
        <translation>Các hoạt động của khoản sẽ hiện ở đây, hoặc cho biết khoản chưa có hoạt động.</translation>
    </message>
    <message>
        <source>The plan has no clause yet</source>
        <translation>Kế hoạch chưa có khoản nào</translation>
    </message>
    <message>
        <source>Enter its clauses under “Lists”, tasks first: each task becomes a page. Activities that were carried over wait there too.</source>
        <translation>Nhập các khoản trong “Danh mục”, nhiệm vụ trước: mỗi nhiệm vụ thành một trang. Các hoạt động chuyển tiếp cũng nằm ở đó.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more under clauses that are suggested</source>
        <translation>
            <numerusform>%Ln hoạt động nữa thuộc các mục gợi ý</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanTemplate</name>
    <message>
        <source>The template file “%1” has a problem in row %2: %3 Mend the file or install the program again.</source>
        <translation>File mẫu “%1” có lỗi ở dòng %2: %3 Sửa file hoặc cài lại chương trình.</translation>
    </message>
    <message>
        <source>The file “%1” is missing. Install the program again.</source>
        <translation>Thiếu file “%1”. Cài lại chương trình.</translation>
    </message>
    <message>
        <source>The template does not hold together: %1 (%2 %3).</source>
        <translation>Mẫu không nhất quán: %1 (%2 %3).</translation>
    </message>
    <message>
        <source>the column “%1” is not known.</source>
        <translation>không nhận ra cột “%1”.</translation>
    </message>
    <message>
        <source>the same record is there twice.</source>
        <translation>bản ghi bị lặp lại.</translation>
    </message>
    <message>
        <source>There is no template “%1” in “%2”. Known templates: %3.</source>
        <translation>Không có mẫu “%1” trong “%2”. Các mẫu hiện có: %3.</translation>
    </message>
    <message>
        <source>the entity “%1” is not known.</source>
        <translation>không nhận ra loại bản ghi “%1”.</translation>
    </message>
    <message>
        <source>New plan from the template “%1”</source>
        <translation>Tạo kế hoạch từ mẫu “%1”</translation>
    </message>
    <message>
        <source>New plan with reference data</source>
        <translation>Tạo kế hoạch có sẵn dữ liệu tham chiếu</translation>
    </message>
    <message>
        <source>The data file “%1” cannot be used. %2</source>
        <translation>Không dùng được file dữ liệu “%1”. %2</translation>
    </message>
    <message>
        <source>it has more cells than the header.</source>
        <translation>có nhiều ô hơn dòng tiêu đề.</translation>
    </message>
</context>
<context>
    <name>Plausibility</name>
    <message numerus="yes">
        <source>%1 of %2: %3 %4, but the median of the sector is %5 %4 (%Ln other facilities, modified z %6).</source>
        <translation>
            <numerusform>%1 năm %2: %3 %4, trong khi trung vị của ngành là %5 %4 (%Ln cơ sở khác, z hiệu chỉnh %6).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %2: %3 %4, but the median is %5 %4 (%Ln months, modified z %6).</source>
        <translation>
            <numerusform>%1 tháng %2: %3 %4, trong khi trung vị là %5 %4 (%Ln tháng, z hiệu chỉnh %6).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2: %3 %4, about 1000 times the median of %5 %4. Was another unit meant?</source>
        <translation>%1 kỳ %2: %3 %4, gấp khoảng 1000 lần trung vị %5 %4. Có phải nhầm đơn vị tính?</translation>
    </message>
    <message>
        <source>%1 in %2: %3 %4, about a thousandth of the median of %5 %4. Was another unit meant?</source>
        <translation>%1 kỳ %2: %3 %4, chỉ bằng khoảng một phần nghìn trung vị %5 %4. Có phải nhầm đơn vị tính?</translation>
    </message>
    <message>
        <source>%1 in %2 is not known, but the months around it are.</source>
        <translation>%1 tháng %2 chưa có, trong khi các tháng trước và sau đã có.</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Pages of the report</source>
        <translation>Các trang báo cáo</translation>
    </message>
    <message>
        <source>Printing the pages…</source>
        <translation>Đang in các trang…</translation>
    </message>
</context>
<context>
    <name>Queries</name>
    <message>
        <source>A record that is not in this file</source>
        <translation>Bản ghi không có trong tệp này</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 gửi %2</translation>
    </message>
    <message>
        <source>Change question no. %1</source>
        <translation>Sửa câu hỏi số %1</translation>
    </message>
    <message>
        <source>Ask question no. %1</source>
        <translation>Đặt câu hỏi số %1</translation>
    </message>
    <message>
        <source>Answer question no. %1</source>
        <translation>Trả lời câu hỏi số %1</translation>
    </message>
    <message>
        <source>Close question no. %1</source>
        <translation>Đóng câu hỏi số %1</translation>
    </message>
    <message>
        <source>Ask question no. %1 once more</source>
        <translation>Hỏi lại câu hỏi số %1</translation>
    </message>
    <message>
        <source>“%1” is no kind of record: write one of those that “fields” lists.</source>
        <translation>“%1” không phải loại bản ghi nào: hãy ghi một loại mà lệnh “fields” liệt kê.</translation>
    </message>
    <message>
        <source>There is no record “%1” of “%2”.</source>
        <translation>Không có bản ghi “%1” trong “%2”.</translation>
    </message>
    <message>
        <source>“%1” is not in the part of %2: ask the unit that it belongs to.</source>
        <translation>“%1” không thuộc phần của %2: hãy hỏi đơn vị quản lý bản ghi đó.</translation>
    </message>
    <message>
        <source>A month is a number from 1 to 12.</source>
        <translation>Tháng là số từ 1 đến 12.</translation>
    </message>
    <message>
        <source>“%1” has no field “%2”: write one of those that “fields” lists, or leave it out to ask about the record as a whole.</source>
        <translation>“%1” không có trường “%2”: hãy ghi một trường mà lệnh “fields” liệt kê, hoặc bỏ trống để hỏi về cả bản ghi.</translation>
    </message>
    <message>
        <source>Only amounts have months: leave the month out, or name the field of the amounts.</source>
        <translation>Chỉ số lượng theo tháng mới có tháng: hãy bỏ tháng, hoặc ghi trường số lượng.</translation>
    </message>
    <message>
        <source>There is no question.</source>
        <translation>Chưa có câu hỏi.</translation>
    </message>
    <message>
        <source>The question is longer than %1 letters.</source>
        <translation>Câu hỏi dài quá %1 ký tự.</translation>
    </message>
    <message>
        <source>The file is no list of questions in JSON: [{&quot;entity&quot;, &quot;code&quot;, &quot;field&quot;, &quot;question&quot;, &quot;due&quot;}, …].</source>
        <translation>Tệp không phải danh sách câu hỏi dạng JSON: [{&quot;entity&quot;, &quot;code&quot;, &quot;field&quot;, &quot;question&quot;, &quot;due&quot;}, …].</translation>
    </message>
    <message>
        <source>Ask a unit</source>
        <translation>Hỏi đơn vị</translation>
    </message>
    <message>
        <source>Change the question</source>
        <translation>Sửa câu hỏi</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Trường</translation>
    </message>
    <message>
        <source>Value now</source>
        <translation>Giá trị hiện tại</translation>
    </message>
    <message>
        <source>Unit *</source>
        <translation>Đơn vị *</translation>
    </message>
    <message>
        <source>For instance: the use of March is ten times that of February; please check the bill</source>
        <translation>Ví dụ: điện tháng 3 gấp mười lần tháng 2, đề nghị kiểm tra hóa đơn</translation>
    </message>
    <message>
        <source>Question *</source>
        <translation>Câu hỏi *</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Hạn trả lời</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Đặt câu hỏi</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Record *</source>
        <translation>Bản ghi *</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Loại bản ghi</translation>
    </message>
    <message>
        <source>The record as a whole</source>
        <translation>Cả bản ghi</translation>
    </message>
    <message>
        <source>The day is not one: type it as 30/11/%1.</source>
        <translation>Ngày chưa đúng: hãy gõ theo dạng 30/11/%1.</translation>
    </message>
    <message>
        <source>This day has passed.</source>
        <translation>Ngày này đã qua.</translation>
    </message>
    <message>
        <source>Choose what the question is about.</source>
        <translation>Hãy chọn bản ghi cần hỏi.</translation>
    </message>
    <message>
        <source>Choose the unit that is to answer.</source>
        <translation>Hãy chọn đơn vị trả lời.</translation>
    </message>
    <message>
        <source>The question goes out with the next slip or package for the unit.</source>
        <translation>Câu hỏi sẽ gửi đi cùng phiếu hỏi hoặc gói dữ liệu tới của đơn vị.</translation>
    </message>
    <message>
        <source>Ask the unit about this…</source>
        <translation>Hỏi đơn vị về mục này…</translation>
    </message>
    <message>
        <source>Questions of the department</source>
        <translation>Câu hỏi của Sở</translation>
    </message>
    <message>
        <source>Questions to units</source>
        <translation>Câu hỏi cho đơn vị</translation>
    </message>
    <message>
        <source>Take in a slip…</source>
        <translation>Nhận phiếu hỏi…</translation>
    </message>
    <message>
        <source>Reads the questions from a file that the department sent</source>
        <translation>Đọc các câu hỏi từ tệp Sở gửi</translation>
    </message>
    <message>
        <source>Print the slip…</source>
        <translation>In phiếu hỏi…</translation>
    </message>
    <message>
        <source>The questions to the unit on paper, with room for the answers</source>
        <translation>Bản in các câu hỏi cho đơn vị, có chỗ ghi trả lời</translation>
    </message>
    <message>
        <source>Write the slip…</source>
        <translation>Xuất phiếu hỏi…</translation>
    </message>
    <message>
        <source>The questions to the unit as a file for its working copy</source>
        <translation>Tệp câu hỏi để đơn vị nhận vào bản làm việc</translation>
    </message>
    <message>
        <source>Ask a unit…</source>
        <translation>Hỏi đơn vị…</translation>
    </message>
    <message>
        <source>Asks a unit about a value</source>
        <translation>Hỏi đơn vị về một số liệu</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Of any state</source>
        <translation>Mọi trạng thái</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Đang chờ trả lời</translation>
    </message>
    <message>
        <source>Answer is late</source>
        <translation>Quá hạn trả lời</translation>
    </message>
    <message>
        <source>No question of the department</source>
        <translation>Chưa có câu hỏi của Sở</translation>
    </message>
    <message>
        <source>Where the department asks about the data handed in, it sends a slip of questions as a file. Take it in here, answer, and hand in again.</source>
        <translation>Khi cần hỏi về số liệu đã nộp, Sở gửi tệp phiếu hỏi. Nhận phiếu ở đây, trả lời rồi nộp lại.</translation>
    </message>
    <message>
        <source>Nothing is asked yet</source>
        <translation>Chưa có câu hỏi nào</translation>
    </message>
    <message>
        <source>Ask a unit about a value that is doubtful or missing. The questions go out as a slip for its working copy or on paper, and close when the answers are accepted.</source>
        <translation>Hỏi đơn vị về số liệu đáng ngờ hoặc còn thiếu. Câu hỏi gửi đi bằng phiếu cho bản làm việc hoặc bản in, và đóng lại khi câu trả lời được tiếp nhận.</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Mọi đơn vị</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Mở bản ghi</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng câu hỏi</translation>
    </message>
    <message>
        <source>Ask once more</source>
        <translation>Hỏi lại</translation>
    </message>
    <message>
        <source>What was sent stays on record: close the question instead.</source>
        <translation>Câu đã gửi được giữ lại để theo dõi: hãy đóng câu hỏi thay vì xóa.</translation>
    </message>
    <message>
        <source>Slip of questions %1</source>
        <translation>Phiếu hỏi %1</translation>
    </message>
    <message numerus="yes">
        <source>The slip for %1 is written, with %Ln questions: %2</source>
        <translation>
            <numerusform>Đã xuất phiếu hỏi cho %1, gồm %Ln câu: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan has no reporting period, which the slip is headed with: add one under “Lists”.</source>
        <translation>Kế hoạch chưa có kỳ báo cáo để ghi trên phiếu: hãy thêm ở trang Danh mục.</translation>
    </message>
    <message>
        <source>Take in a slip of questions</source>
        <translation>Nhận phiếu hỏi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait for an answer</source>
        <translation>
            <numerusform>%Ln câu chờ trả lời</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln câu quá hạn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answered, to be handed in</source>
        <translation>
            <numerusform>%Ln câu đã trả lời, cần nộp</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions</source>
        <translation>
            <numerusform>%Ln câu hỏi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer is late by %Ln days.</source>
        <translation>
            <numerusform>Trả lời quá hạn %Ln ngày.</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Bản ghi</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Ngày hỏi</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Trả lời</translation>
    </message>
    <message>
        <source>Shows the record where it is looked at and mended</source>
        <translation>Mở bản ghi ở nơi xem và sửa</translation>
    </message>
    <message>
        <source>What you found; put the value itself right at the record</source>
        <translation>Kết quả kiểm tra; số liệu sai thì sửa ngay ở bản ghi</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Lưu câu trả lời</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Question no. %1</source>
        <translation>Câu hỏi số %1</translation>
    </message>
    <message>
        <source>Question no. %1 to %2</source>
        <translation>Câu hỏi số %1 gửi %2</translation>
    </message>
    <message>
        <source>Asked on %1</source>
        <translation>Hỏi ngày %1</translation>
    </message>
    <message>
        <source>answer due %1</source>
        <translation>hạn trả lời %1</translation>
    </message>
    <message>
        <source>Question %1: %2</source>
        <translation>Câu hỏi %1: %2</translation>
    </message>
    <message>
        <source>“%1” is no identity: copy it as “list” and “review” print it, or give the code instead.</source>
        <translation>“%1” không phải mã định danh: hãy chép đúng như “list” và “review” in ra, hoặc ghi mã.</translation>
    </message>
    <message>
        <source>The code “%1” is that of another record than the identity: leave one of them out.</source>
        <translation>Mã “%1” là của bản ghi khác với mã định danh: hãy bỏ một trong hai.</translation>
    </message>
    <message>
        <source>“%1” is another month than %2: leave one of them out.</source>
        <translation>“%1” không phải tháng %2: hãy bỏ một trong hai.</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>%1 “%2” was changed by someone else in the meantime. Nothing was saved: look at the new values and make the change again.</source>
        <translation>%1 “%2” vừa được người khác sửa. Chưa lưu gì: xem các giá trị mới rồi sửa lại.</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>Thông tin</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>đã có</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không</translation>
    </message>
    <message>
        <source>the start</source>
        <translation>từ đầu</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Cơ sở</translation>
    </message>
    <message>
        <source>More about this facility</source>
        <translation>Việc khác với cơ sở này</translation>
    </message>
    <message>
        <source>What was changed of it…</source>
        <translation>Xem các thay đổi…</translation>
    </message>
    <message>
        <source>Remove this facility</source>
        <translation>Xóa cơ sở này</translation>
    </message>
    <message>
        <source>Parts of the facility</source>
        <translation>Các phần của cơ sở</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Cleaner production</source>
        <translation>Sản xuất sạch hơn</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>Nhận dạng</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Quy mô</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Liên hệ</translation>
    </message>
    <message>
        <source>Opening and closing</source>
        <translation>Hoạt động và chấm dứt</translation>
    </message>
    <message>
        <source>Change from a day on</source>
        <translation>Thay đổi kể từ ngày</translation>
    </message>
    <message>
        <source>Technical staff</source>
        <translation>Cán bộ kỹ thuật</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Giải pháp</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Tiết kiệm</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Phiếu</translation>
    </message>
    <message>
        <source>Add a fact…</source>
        <translation>Thêm ghi nhận…</translation>
    </message>
    <message>
        <source>Nothing is on record. A fact says yes or no from a day on, with where it is from; taking part in an event counts by itself.</source>
        <translation>Chưa có thông tin. Mỗi ghi nhận cho biết có hay không kể từ một ngày, kèm nguồn; dự sự kiện thì tự được tính.</translation>
    </message>
    <message>
        <source>Attach its evidence…</source>
        <translation>Đính kèm minh chứng…</translation>
    </message>
    <message>
        <source>People, products</source>
        <translation>Người, sản phẩm</translation>
    </message>
    <message>
        <source>Add a worker…</source>
        <translation>Thêm cán bộ…</translation>
    </message>
    <message>
        <source>No technical worker is named. Who took a course counts by the event.</source>
        <translation>Chưa ghi cán bộ kỹ thuật nào. Người dự tập huấn được tính theo sự kiện.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Add a product…</source>
        <translation>Thêm sản phẩm…</translation>
    </message>
    <message>
        <source>No product yet. Consumption is compared per unit of product.</source>
        <translation>Chưa có sản phẩm. Mức tiêu thụ được so sánh trên đơn vị sản phẩm.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>Name, enterprise, size</source>
        <translation>Tên, doanh nghiệp, quy mô</translation>
    </message>
    <message>
        <source>Change from a day…</source>
        <translation>Thay đổi từ ngày…</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa bàn</translation>
    </message>
    <message>
        <source>Moved from a day…</source>
        <translation>Chuyển địa bàn từ ngày…</translation>
    </message>
    <message>
        <source>Figures of an earlier day are counted with what was in force then.</source>
        <translation>Số liệu của ngày trước được tính theo thông tin đúng vào ngày đó.</translation>
    </message>
    <message>
        <source>On record (%1)</source>
        <translation>Thông tin (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln named</source>
        <translation>
            <numerusform>%Ln người</numerusform>
        </translation>
    </message>
    <message>
        <source>trained on %1</source>
        <translation>tập huấn ngày %1</translation>
    </message>
    <message>
        <source>none trained</source>
        <translation>chưa ai được tập huấn</translation>
    </message>
    <message>
        <source>training counted until %1</source>
        <translation>tập huấn được tính đến %1</translation>
    </message>
    <message>
        <source>no training known</source>
        <translation>chưa rõ tập huấn</translation>
    </message>
    <message>
        <source>none on record</source>
        <translation>chưa ghi</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln done</source>
        <translation>
            <numerusform>xong %1/%Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 million đồng</source>
        <translation>%1 triệu đồng</translation>
    </message>
    <message>
        <source>New facility</source>
        <translation>Cơ sở mới</translation>
    </message>
    <message>
        <source>no year reported yet</source>
        <translation>chưa có năm báo cáo</translation>
    </message>
    <message>
        <source>No annual reporting period has been cut off by this day.</source>
        <translation>Đến ngày này chưa có kỳ báo cáo năm nào được chốt.</translation>
    </message>
    <message>
        <source>%1: no baseline</source>
        <translation>%1: chưa có kỳ gốc</translation>
    </message>
    <message>
        <source>A saving is measured against a baseline: give one under consumption.</source>
        <translation>Mức tiết kiệm tính so với kỳ gốc: hãy lập kỳ gốc ở trang tiêu thụ.</translation>
    </message>
    <message>
        <source>%1: cannot be computed</source>
        <translation>%1: chưa tính được</translation>
    </message>
    <message>
        <source>%1: %2%</source>
        <translation>%1: %2%</translation>
    </message>
    <message>
        <source>grade %1</source>
        <translation>hạng %1</translation>
    </message>
    <message>
        <source>Industrial facilities</source>
        <translation>Cơ sở sản xuất công nghiệp</translation>
    </message>
    <message>
        <source>The register that the plan&apos;s targets are counted from</source>
        <translation>Sổ cơ sở làm căn cứ tính các chỉ tiêu của kế hoạch</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Nhập…</translation>
    </message>
    <message>
        <source>Import facilities from a spreadsheet</source>
        <translation>Nhập cơ sở từ bảng tính</translation>
    </message>
    <message>
        <source>Add a facility</source>
        <translation>Thêm cơ sở</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Huyện, TP</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Ngành</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>LĐ</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Energy saved per unit of product in the year reported</source>
        <translation>Mức tiết kiệm năng lượng trên đơn vị sản phẩm của năm báo cáo</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Hạng</translation>
    </message>
    <message>
        <source>How far the saving can be trusted: A metered, B by ratio, C as stated</source>
        <translation>Độ tin cậy của mức tiết kiệm: A đo đếm, B theo tỷ lệ, C kê khai</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Xã</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Minh chứng</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>thiếu</translation>
    </message>
    <message>
        <source>Filter by name, code, tax code…</source>
        <translation>Lọc theo tên, mã, mã số thuế…</translation>
    </message>
    <message>
        <source>No facility in the register yet</source>
        <translation>Chưa có cơ sở nào</translation>
    </message>
    <message>
        <source>The plan&apos;s targets are counted from this register. Bring in the list you have, or add facilities one by one. An import can be taken back with one undo.</source>
        <translation>Các chỉ tiêu của kế hoạch tính từ sổ này. Nhập danh sách đang có, hoặc thêm từng cơ sở. Nhập xong vẫn hoàn tác được bằng một lần bấm.</translation>
    </message>
    <message>
        <source>Only one district</source>
        <translation>Chỉ một huyện</translation>
    </message>
    <message>
        <source>Only one sector</source>
        <translation>Chỉ một ngành</translation>
    </message>
    <message>
        <source>Only one state</source>
        <translation>Chỉ một tình trạng</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Bộ lọc đã lưu</translation>
    </message>
    <message>
        <source>Every district</source>
        <translation>Mọi huyện</translation>
    </message>
    <message>
        <source>Every sector</source>
        <translation>Mọi ngành</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Mọi trạng thái</translation>
    </message>
    <message>
        <source>Missing evidence</source>
        <translation>Thiếu minh chứng</translation>
    </message>
    <message>
        <source>Not in the register</source>
        <translation>Ngoài diện tính</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Hiện tất cả</translation>
    </message>
    <message>
        <source>Save these filters…</source>
        <translation>Lưu bộ lọc này…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Save these filters?</source>
        <translation>Lưu bộ lọc này?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Save the filters</source>
        <translation>Lưu bộ lọc</translation>
    </message>
    <message numerus="yes">
        <source>%Ln applying</source>
        <translation>
            <numerusform>%Ln đang áp dụng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without data</source>
        <translation>
            <numerusform>%Ln chưa có thông tin nào</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>filtered from %Ln</source>
        <translation>
            <numerusform>lọc từ %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln facilities…</source>
        <translation>
            <numerusform>Sửa %Ln cơ sở…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add a fact to %Ln facilities…</source>
        <translation>
            <numerusform>Thêm ghi nhận cho %Ln cơ sở…</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet open</source>
        <translation>Chưa hoạt động</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Đã đóng cửa</translation>
    </message>
    <message>
        <source>Not described yet</source>
        <translation>Chưa có thông tin</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Ngoài phạm vi</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Tạm ngừng</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>Nhập trùng</translation>
    </message>
    <message>
        <source>Give the day first, then the new name, place, size or operation above: what was there stays in force until that day. Without a day what is typed corrects what is shown.</source>
        <translation>Ghi ngày trước, rồi nhập tên, địa bàn, quy mô hoặc tình trạng hoạt động mới ở trên: số liệu cũ vẫn có hiệu lực đến ngày đó. Nếu không ghi ngày thì nội dung nhập là sửa lại số liệu đang có.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln facilities counted</source>
        <translation>
            <numerusform>%Ln cơ sở trong diện tính</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not counted</source>
        <translation>
            <numerusform>%Ln ngoài diện tính</numerusform>
        </translation>
    </message>
    <message>
        <source>No facility is chosen</source>
        <translation>Chưa chọn cơ sở nào</translation>
    </message>
    <message>
        <source>Choose one in the list. Where no facility passes the filter, change or clear the filter.</source>
        <translation>Hãy chọn một cơ sở trong danh sách. Nếu bộ lọc không còn cơ sở nào, hãy sửa hoặc xóa bộ lọc.</translation>
    </message>
    <message>
        <source>Import from file…</source>
        <translation>Nhập từ file…</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>“end” is missing.</source>
        <translation>thiếu “end”.</translation>
    </message>
    <message>
        <source>“%1” closes nothing here: remove it.</source>
        <translation>“%1” ở đây không đóng phần nào: bỏ đi.</translation>
    </message>
    <message>
        <source>a section is “landscape” or “portrait”.</source>
        <translation>một phần chỉ có thể là “landscape” (khổ ngang) hoặc “portrait” (khổ dọc).</translation>
    </message>
    <message>
        <source>the share of the left column is between 0 and 1.</source>
        <translation>tỷ lệ của cột bên trái phải nằm giữa 0 và 1.</translation>
    </message>
    <message>
        <source>below a table or chart stand “caption”, “empty” and “%1”, each with a colon.</source>
        <translation>dưới bảng hoặc biểu đồ chỉ ghi “caption”, “empty” và “%1”, sau mỗi từ có dấu hai chấm.</translation>
    </message>
    <message>
        <source>“%1” is not a number from 0 to 1000 such as 0.42.</source>
        <translation>“%1” không phải số từ 0 đến 1000, ví dụ 0.42.</translation>
    </message>
    <message>
        <source>headings have three levels, “#” to “###”.</source>
        <translation>tiêu đề có ba cấp, từ “#” đến “###”.</translation>
    </message>
    <message>
        <source>the heading has no text.</source>
        <translation>tiêu đề chưa có nội dung.</translation>
    </message>
    <message>
        <source>“]” is missing after the style.</source>
        <translation>thiếu “]” sau phần định dạng.</translation>
    </message>
    <message>
        <source>“%1” is no style: there are left, center, right, flush, keep, bold, italic, and size, before, after, rule with a number.</source>
        <translation>“%1” không phải định dạng: chỉ có left, center, right, flush, keep, bold, italic, và size, before, after, rule kèm một số.</translation>
    </message>
    <message>
        <source>“}” is missing.</source>
        <translation>thiếu “}”.</translation>
    </message>
    <message>
        <source>“{” is missing.</source>
        <translation>thiếu “{”.</translation>
    </message>
    <message>
        <source>the closing “**” is missing.</source>
        <translation>thiếu “**” đóng.</translation>
    </message>
    <message>
        <source>between “{” and “}” stands no name.</source>
        <translation>giữa “{” và “}” chưa có tên.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read. Install the program again.</source>
        <translation>Không đọc được file “%1”. Cài lại chương trình.</translation>
    </message>
    <message>
        <source>The file “%1” is not text in UTF-8. Save it as UTF-8.</source>
        <translation>File “%1” không phải văn bản UTF-8. Lưu lại file theo UTF-8.</translation>
    </message>
    <message>
        <source>“%1”, line %2: %3</source>
        <translation>“%1”, dòng %2: %3</translation>
    </message>
    <message>
        <source>write “key = text”.</source>
        <translation>ghi theo dạng “khóa = nội dung”.</translation>
    </message>
    <message>
        <source>“%1” is there twice: remove one.</source>
        <translation>“%1” bị lặp lại: bỏ bớt một.</translation>
    </message>
    <message>
        <source>The file “%1” has no text for “%2”: add the line “%2 = …”.</source>
        <translation>File “%1” không có nội dung cho “%2”: thêm dòng “%2 = …”.</translation>
    </message>
    <message>
        <source>There is no plan in the file, so there is nothing to report on: enter a plan first.</source>
        <translation>File chưa có kế hoạch nên chưa có gì để báo cáo: nhập kế hoạch trước.</translation>
    </message>
    <message>
        <source>The file has no reporting period, so there is nothing to report on: enter one first.</source>
        <translation>File chưa có kỳ báo cáo nên chưa có gì để báo cáo: nhập kỳ báo cáo trước.</translation>
    </message>
    <message>
        <source>There are no report templates in “%1”. Install the program again.</source>
        <translation>Không có mẫu báo cáo nào trong “%1”. Cài lại chương trình.</translation>
    </message>
    <message>
        <source>There is no report “%1”. Choose one of: %2.</source>
        <translation>Không có báo cáo “%1”. Chọn một trong các báo cáo: %2.</translation>
    </message>
    <message>
        <source>table</source>
        <translation>bảng</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>biểu đồ</translation>
    </message>
    <message>
        <source>list</source>
        <translation>danh sách</translation>
    </message>
    <message>
        <source>between “columns” and “end” stand paragraphs alone.</source>
        <translation>giữa “columns” và “end” chỉ được có đoạn văn.</translation>
    </message>
    <message>
        <source>there is no %1 “%2”: there are %3.</source>
        <translation>không có %1 “%2”: chỉ có %3.</translation>
    </message>
    <message>
        <source>“%1” belongs between “each: %2” and “end”.</source>
        <translation>“%1” phải nằm giữa “each: %2” và “end”.</translation>
    </message>
    <message>
        <source>there is no text “%1”; the texts are listed in README.md beside the template.</source>
        <translation>không có nội dung “%1”; các nội dung được liệt kê trong README.md cùng thư mục với mẫu.</translation>
    </message>
    <message>
        <source>“{%1}” belongs between “each: %2” and “end”.</source>
        <translation>“{%1}” phải nằm giữa “each: %2” và “end”.</translation>
    </message>
    <message>
        <source>the closing “]]” is missing.</source>
        <translation>thiếu dấu đóng “]]”.</translation>
    </message>
    <message>
        <source>The report template “%1” is empty: put the file back from a copy, or install the program again.</source>
        <translation>Mẫu báo cáo “%1” rỗng: chép lại file từ bản lưu hoặc cài lại chương trình.</translation>
    </message>
    <message>
        <source>The report template “%1” has no heading, so it is not a whole report: begin the titles of its sections with “#”, or put the file back from a copy.</source>
        <translation>Mẫu báo cáo “%1” không có đề mục nào nên không thành báo cáo: đặt dấu “#” trước tên các mục, hoặc chép lại file từ bản lưu.</translation>
    </message>
    <message>
        <source>Demonstration data</source>
        <translation>Dữ liệu minh họa</translation>
    </message>
    <message>
        <source>The figures of the frozen report cannot be read: the file is damaged. Check it.</source>
        <translation>Không đọc được số liệu của bản chốt: file bị hỏng. Hãy kiểm tra file.</translation>
    </message>
    <message>
        <source>The frozen report cannot be read: it was made by a newer version of the program, or the file is damaged. Update the program, or check the file.</source>
        <translation>Không đọc được bản chốt: bản này do phiên bản mới hơn của chương trình tạo ra, hoặc file bị hỏng. Hãy cập nhật chương trình hoặc kiểm tra file.</translation>
    </message>
    <message>
        <source>The report “%1” is not about “%2”. Choose one of: %3.</source>
        <translation>“%1” không lập cho kỳ “%2”. Chọn một trong các kỳ: %3.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>“%1” cannot be used: mend it, or put the file back from a copy.</source>
        <translation>“%1” không dùng được: hãy sửa lại, hoặc lấy lại file từ bản sao.</translation>
    </message>
    <message>
        <source>there is no rule.</source>
        <translation>chưa có quy định nào.</translation>
    </message>
    <message>
        <source>Adjust words of the report %1 %2</source>
        <translation>Sửa câu chữ báo cáo %1 %2</translation>
    </message>
    <message>
        <source>The report “%1” is one document for all, not about “%2”: leave the unit out.</source>
        <translation>“%1” là một văn bản chung, không lập riêng cho “%2”: hãy bỏ tùy chọn đơn vị.</translation>
    </message>
    <message>
        <source>There is nothing that the report “%1” could be about in this period.</source>
        <translation>Trong kỳ này không có đối tượng nào để lập “%1”.</translation>
    </message>
    <message>
        <source>The report “%1” is not about “%2” in this period. Choose one of: %3.</source>
        <translation>Trong kỳ này “%1” không lập cho “%2”. Chọn một trong: %3.</translation>
    </message>
    <message>
        <source>There is no reporting period “%1”. Choose one of: %2; a half of a year is %3H1, a quarter %3Q3, several years are FIRST..%3.</source>
        <translation>Không có kỳ báo cáo “%1”. Chọn một trong các kỳ: %2; nửa năm là %3H1, quý là %3Q3, nhiều năm là NĂM-ĐẦU..%3.</translation>
    </message>
    <message>
        <source>periods are “annual”, “half_year”, “quarter”, “month”, “ad_hoc” or “years”.</source>
        <translation>kỳ là “annual”, “half_year”, “quarter”, “month”, “ad_hoc” hoặc “years”.</translation>
    </message>
    <message>
        <source>after “ahead” stands a number of years from 1 to %1.</source>
        <translation>sau “ahead” là số năm từ 1 đến %1.</translation>
    </message>
    <message>
        <source>“%1” is no block: there are title, foot, name, periods, about, nobody, ahead, table, chart, columns, when, when not, when any, when none, each, section, page break. To print the line, begin it with a capital letter.</source>
        <translation>không có khối “%1”: chỉ có title, foot, name, periods, about, nobody, ahead, table, chart, columns, when, when not, when any, when none, each, section, page break. Muốn in dòng này thì viết hoa chữ đầu.</translation>
    </message>
    <message>
        <source>The report template “%1” is about “%2”, which is no list of its own: there are %3.</source>
        <translation>Mẫu báo cáo “%1” lập theo “%2”, nhưng đó không phải danh sách đứng riêng: chỉ có %3.</translation>
    </message>
    <message>
        <source>after the colon in “{%1}” stands “upper”, “capital” or “small”.</source>
        <translation>sau dấu hai chấm trong “{%1}” là “upper”, “capital” hoặc “small”.</translation>
    </message>
    <message>
        <source>there is no text “%1” here; those there are stand in the window beside the words, and in README.md beside the templates.</source>
        <translation>ở đây không có số liệu “%1”; các số liệu chèn được nằm trong cửa sổ, cạnh ô câu chữ, và trong README.md cùng thư mục mẫu báo cáo.</translation>
    </message>
</context>
<context>
    <name>ReportFile</name>
    <message>
        <source>“%1” does not say what to write: give the name the ending .pdf, .docx (Word) or .xlsx (Excel).</source>
        <translation>Tên “%1” chưa cho biết loại file: đặt đuôi .pdf, .docx (Word) hoặc .xlsx (Excel).</translation>
    </message>
    <message>
        <source>“%1” does not say what to write: give the name the ending .png or .pdf.</source>
        <translation>Tên “%1” chưa cho biết loại file: đặt đuôi .png hoặc .pdf.</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Reports</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>What you see is the page that is printed</source>
        <translation>Trang trên màn hình đúng như trang in</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>In…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kỳ báo cáo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Mục lục</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Trang %1/%2</translation>
    </message>
    <message>
        <source>A report needs a plan and a reporting period: add them under Lists.</source>
        <translation>Báo cáo cần có kế hoạch và kỳ báo cáo: hãy thêm ở Danh mục.</translation>
    </message>
    <message>
        <source>No report can be drawn up yet</source>
        <translation>Chưa lập được báo cáo</translation>
    </message>
    <message>
        <source>Open the lists</source>
        <translation>Mở Danh mục</translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>Xuất báo cáo…</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Đang xuất báo cáo…</translation>
    </message>
    <message>
        <source>What has changed…</source>
        <translation>Có gì thay đổi…</translation>
    </message>
    <message>
        <source>Freeze…</source>
        <translation>Chốt số liệu…</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Bản</translation>
    </message>
    <message>
        <source>As the data are now</source>
        <translation>Theo số liệu hiện tại</translation>
    </message>
    <message>
        <source>This report has not been frozen yet</source>
        <translation>Báo cáo này chưa chốt lần nào</translation>
    </message>
    <message>
        <source>Frozen as “%1”.</source>
        <translation>Đã chốt số liệu, mã “%1”.</translation>
    </message>
    <message>
        <source>Going through the journal…</source>
        <translation>Đang xem nhật ký…</translation>
    </message>
    <message>
        <source>%1, frozen as “%2”, against the data as they are now</source>
        <translation>%1, bản chốt “%2”, so với số liệu hiện tại</translation>
    </message>
    <message>
        <source>Number, date, signer…</source>
        <translation>Số, ngày, người ký…</translation>
    </message>
    <message>
        <source>Frozen, no. %1</source>
        <translation>Đã chốt, lần %1</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Sao chép bảng</translation>
    </message>
    <message>
        <source>Copy the chart</source>
        <translation>Sao chép biểu đồ</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Sao chép đoạn chữ</translation>
    </message>
    <message>
        <source>Save the table…</source>
        <translation>Lưu bảng…</translation>
    </message>
    <message>
        <source>Save the chart…</source>
        <translation>Lưu biểu đồ…</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Đối tượng</translation>
    </message>
    <message>
        <source>Adjust words…</source>
        <translation>Sửa câu chữ…</translation>
    </message>
    <message>
        <source>Put a paragraph of this report otherwise (Ctrl+E), or double-click it</source>
        <translation>Sửa một đoạn của báo cáo này (Ctrl+E), hoặc nhấp đúp vào đoạn đó</translation>
    </message>
    <message>
        <source>All of them (%1)</source>
        <translation>Tất cả (%1)</translation>
    </message>
    <message>
        <source>Adjust these words…</source>
        <translation>Sửa câu chữ này…</translation>
    </message>
    <message>
        <source>%1, frozen as “%2”, against “%3”</source>
        <translation>%1, bản chốt “%2” so với bản “%3”</translation>
    </message>
    <message>
        <source>Reports frozen so far…</source>
        <translation>Các bản đã chốt…</translation>
    </message>
    <message>
        <source>There is nothing to draw up</source>
        <translation>Không có gì để lập</translation>
    </message>
    <message>
        <source>Drawing up the report…</source>
        <translation>Đang lập báo cáo…</translation>
    </message>
    <message>
        <source>Drawing up was stopped. Choose a single one, or draw it up again.</source>
        <translation>Đã dừng lập báo cáo. Hãy chọn một đối tượng, hoặc lập lại.</translation>
    </message>
    <message>
        <source>Freezing the report…</source>
        <translation>Đang chốt số liệu…</translation>
    </message>
    <message>
        <source>This report is not about %1 in the period.</source>
        <translation>Trong kỳ này không có báo cáo loại này cho %1.</translation>
    </message>
</context>
<context>
    <name>ResourceFolder</name>
    <message>
        <source>The environment variable SXSH_RESOURCES names the folder “%1”, which does not exist. Correct it, or remove it to use the data files as installed.</source>
        <translation>Biến môi trường SXSH_RESOURCES ghi thư mục “%1”, nhưng không có thư mục này. Sửa lại, hoặc xóa biến này để dùng các file dữ liệu đã cài cùng chương trình.</translation>
    </message>
    <message>
        <source>The environment variable SXSH_RESOURCES names “%1”, which is not a folder. Correct it, or remove it to use the data files as installed.</source>
        <translation>Biến môi trường SXSH_RESOURCES ghi “%1”, không phải thư mục. Sửa lại, hoặc xóa biến này để dùng các file dữ liệu đã cài cùng chương trình.</translation>
    </message>
    <message>
        <source>The environment variable SXSH_RESOURCES names the folder “%1”, which lacks the folder “%2” of the program&apos;s data files. Copy all of them there, or remove the variable to use them as installed.</source>
        <translation>Biến môi trường SXSH_RESOURCES ghi thư mục “%1”, nhưng trong đó thiếu thư mục “%2” của các file dữ liệu. Chép đủ các file dữ liệu vào đó, hoặc xóa biến này để dùng các file đã cài cùng chương trình.</translation>
    </message>
    <message>
        <source>The program&apos;s data files were not found. They were looked for in %1. Install the program again, or name their folder in the environment variable SXSH_RESOURCES.</source>
        <translation>Không tìm thấy các file dữ liệu của chương trình. Đã tìm trong %1. Cài lại chương trình, hoặc ghi thư mục chứa các file đó vào biến môi trường SXSH_RESOURCES.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Take this value</source>
        <translation>Lấy giá trị này</translation>
    </message>
    <message>
        <source>The values of the line side by side</source>
        <translation>Các giá trị của dòng đặt cạnh nhau</translation>
    </message>
    <message>
        <source>Keep as here (1)</source>
        <translation>Giữ như ở đây (1)</translation>
    </message>
    <message>
        <source>What the plan has stays, for every chosen line (key 1)</source>
        <translation>Giữ giá trị trong kế hoạch, cho mọi dòng đang chọn (phím 1)</translation>
    </message>
    <message>
        <source>Take what came (2)</source>
        <translation>Lấy số gửi về (2)</translation>
    </message>
    <message>
        <source>What came is taken, for every chosen line (key 2)</source>
        <translation>Lấy giá trị gửi về, cho mọi dòng đang chọn (phím 2)</translation>
    </message>
    <message>
        <source>Type a value… (F2)</source>
        <translation>Nhập giá trị khác… (F2)</translation>
    </message>
    <message>
        <source>Neither of the two: type what is right (key F2)</source>
        <translation>Cả hai đều chưa đúng: nhập giá trị đúng (phím F2)</translation>
    </message>
    <message>
        <source>Decide anew (0)</source>
        <translation>Bỏ quyết định (0)</translation>
    </message>
    <message>
        <source>Takes the decision about the chosen lines back (key 0)</source>
        <translation>Bỏ quyết định về các dòng đang chọn (phím 0)</translation>
    </message>
    <message>
        <source>Of the line</source>
        <translation>Thông tin</translation>
    </message>
    <message>
        <source>When last exchanged</source>
        <translation>Lần trao đổi trước</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ở đây</translation>
    </message>
    <message>
        <source>Comes in</source>
        <translation>Gửi về</translation>
    </message>
    <message>
        <source>Typed in its place</source>
        <translation>Giá trị nhập thay</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Người nhập</translation>
    </message>
    <message>
        <source>File (Enter shows it)</source>
        <translation>File (Enter để xem)</translation>
    </message>
    <message>
        <source>Choose a line to see it whole</source>
        <translation>Chọn một dòng để xem đầy đủ</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Cần quyết định</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Lấy số gửi về</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Nhập thay</translation>
    </message>
    <message>
        <source>Kept as here</source>
        <translation>Giữ như ở đây</translation>
    </message>
    <message>
        <source>May be the same facility as %1 (%2%): %3. The page of duplicates links them once this is accepted.</source>
        <translation>Có thể là cùng một cơ sở với %1 (%2%): %3. Sau khi tiếp nhận, ghép hai mục ở trang Cơ sở nhập trùng.</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Bản ghi mới</translation>
    </message>
    <message>
        <source>Record removed</source>
        <translation>Đơn vị đã xóa</translation>
    </message>
    <message>
        <source>Record removed here</source>
        <translation>Ở đây đã xóa</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Xử lý</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Cơ sở</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Bản ghi</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Trường</translation>
    </message>
    <message>
        <source>To note</source>
        <translation>Cần lưu ý</translation>
    </message>
    <message>
        <source>Review of returns</source>
        <translation>Xem xét gói nộp</translation>
    </message>
    <message>
        <source>What the return changes</source>
        <translation>Những gì gói nộp thay đổi</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>Những dòng nào</translation>
    </message>
    <message>
        <source>Return to review</source>
        <translation>Gói nộp cần xem xét</translation>
    </message>
    <message>
        <source>Take in a return…</source>
        <translation>Nhận gói nộp…</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Tiếp nhận</translation>
    </message>
    <message>
        <source>All packages</source>
        <translation>Tất cả các gói</translation>
    </message>
    <message>
        <source>Every line</source>
        <translation>Mọi dòng</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>Mâu thuẫn</translation>
    </message>
    <message>
        <source>Keep as here</source>
        <translation>Giữ như ở đây</translation>
    </message>
    <message>
        <source>Take what came</source>
        <translation>Lấy số gửi về</translation>
    </message>
    <message>
        <source>Type a value…</source>
        <translation>Nhập giá trị khác…</translation>
    </message>
    <message>
        <source>Decide anew</source>
        <translation>Bỏ quyết định</translation>
    </message>
    <message>
        <source>Choose the lines of the record</source>
        <translation>Chọn các dòng của bản ghi</translation>
    </message>
    <message>
        <source>Choose the lines of the facility</source>
        <translation>Chọn các dòng của cơ sở</translation>
    </message>
    <message>
        <source>Next to decide</source>
        <translation>Dòng cần quyết định tiếp theo</translation>
    </message>
    <message>
        <source>Take back no. %1 of %2</source>
        <translation>Rút lại tiếp nhận số %1 của %2</translation>
    </message>
    <message>
        <source>%1: return no. %2 to package no. %3</source>
        <translation>%1: gói nộp số %2, gói phát số %3</translation>
    </message>
    <message>
        <source>No return waits to be reviewed</source>
        <translation>Không có gói nộp nào chờ duyệt</translation>
    </message>
    <message>
        <source>What a unit sends is kept here until it is decided: each change beside what the plan has, conflicts to be decided by one key. Nothing is changed before you accept.</source>
        <translation>File đơn vị gửi về được giữ ở đây cho đến khi quyết định xong: từng thay đổi đặt cạnh số liệu trong kế hoạch, mâu thuẫn quyết định bằng một phím. Trước khi bấm Tiếp nhận, kế hoạch không thay đổi.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Rút lại</translation>
    </message>
    <message>
        <source>One edit, which one Undo takes back (Ctrl+Enter)</source>
        <translation>Một lần sửa, hoàn tác được bằng một lần Hoàn tác (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Không có thay đổi nào</translation>
    </message>
    <message>
        <source>The unit has nothing to add. Accept the return so that it is known to have reported.</source>
        <translation>Đơn vị không có gì bổ sung. Hãy tiếp nhận để ghi nhận là đơn vị đã báo cáo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln dòng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to decide</source>
        <translation>
            <numerusform>%Ln dòng cần quyết định</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing left to decide</source>
        <translation>không còn gì phải quyết định</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to note</source>
        <translation>
            <numerusform>%Ln dòng cần lưu ý</numerusform>
        </translation>
    </message>
    <message>
        <source>handed in on %1</source>
        <translation>nộp ngày %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>người nộp: %1</translation>
    </message>
    <message>
        <source>keys: 1 here, 2 came, N next, R record, G facility, Ctrl+A all</source>
        <translation>phím: 1 giữ ở đây, 2 lấy số gửi về, N tiếp theo, R bản ghi, G cơ sở, Ctrl+A tất cả</translation>
    </message>
    <message>
        <source>Here: %1. Comes in: %2.</source>
        <translation>Ở đây: %1. Gửi về: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines are in conflict and to be decided first: 1 keeps what is here, 2 takes what came.</source>
        <translation>
            <numerusform>Còn %Ln dòng mâu thuẫn phải quyết định trước: phím 1 giữ như ở đây, phím 2 lấy số gửi về.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed: %1</source>
        <translation>Không có gì thay đổi: %1</translation>
    </message>
    <message>
        <source>%1: accepted as no. %2</source>
        <translation>%1: đã tiếp nhận, số %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln values that break a rule are kept as drafts beside their records.</source>
        <translation>
            <numerusform>%Ln giá trị trái quy tắc được giữ làm bản nháp bên cạnh bản ghi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type another value…</source>
        <translation>Nhập giá trị khác…</translation>
    </message>
    <message>
        <source>Leave this value out</source>
        <translation>Bỏ giá trị này</translation>
    </message>
    <message>
        <source>%1 (typed)</source>
        <translation>%1 (nhập thay)</translation>
    </message>
    <message>
        <source>Comes in: %1. An empty field leaves the value out.</source>
        <translation>Gửi về: %1. Để trống ô này thì bỏ giá trị.</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>Một trong các giá trị: %1.</translation>
    </message>
</context>
<context>
    <name>RowEdit</name>
    <message>
        <source>%1 cannot be cleared.</source>
        <translation>%1 không được để trống.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 còn thiếu.</translation>
    </message>
    <message>
        <source>The facility has no name.</source>
        <translation>Cơ sở chưa có tên.</translation>
    </message>
    <message>
        <source>Product “%1” is new for this facility and was added.</source>
        <translation>Sản phẩm “%1” chưa có ở cơ sở này và đã được thêm.</translation>
    </message>
    <message>
        <source>%1: %2 %3 is too large or has too many decimals.</source>
        <translation>%1: %2 %3 quá lớn hoặc có quá nhiều chữ số thập phân.</translation>
    </message>
    <message>
        <source>%1: %2 is negative.</source>
        <translation>%1: %2 là số âm.</translation>
    </message>
    <message>
        <source>“%1” is not a month from 1 to 12.</source>
        <translation>“%1” không phải tháng từ 1 đến 12.</translation>
    </message>
    <message>
        <source>The twelve months add up to %1, but the total says %2.</source>
        <translation>Mười hai tháng cộng lại là %1, nhưng số cả năm ghi %2.</translation>
    </message>
    <message>
        <source>“%1” begins with no code such as 1701. Write the code of the industry, which may be followed by its name.</source>
        <translation>“%1” không bắt đầu bằng mã ngành (ví dụ 1701). Hãy ghi mã ngành, sau mã có thể ghi tên ngành.</translation>
    </message>
    <message>
        <source>Enterprise “%1” is not in the plan: it is added, and the facility goes over to it from “%2”. If “%2” was only misspelt, correct it there.</source>
        <translation>Trong kế hoạch chưa có doanh nghiệp “%1”: doanh nghiệp này sẽ được thêm và cơ sở chuyển từ “%2” sang. Nếu chỉ là “%2” bị ghi sai, hãy sửa ở doanh nghiệp đó.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>%1 is %2, but must not be negative.</source>
        <translation>%1 là %2 nhưng không được âm.</translation>
    </message>
    <message>
        <source>%1 is %2, but must be at least %3.</source>
        <translation>%1 là %2 nhưng phải từ %3 trở lên.</translation>
    </message>
    <message>
        <source>%1 is %2, but must be at most %3.</source>
        <translation>%1 là %2 nhưng không được quá %3.</translation>
    </message>
    <message>
        <source>%1 points to a record of “%2” that does not exist or is being removed.</source>
        <translation>%1 trỏ tới một bản ghi “%2” không tồn tại hoặc đang bị xóa.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 còn thiếu.</translation>
    </message>
    <message>
        <source>%1 has %2 characters, at most %3 fit. Shorten it.</source>
        <translation>%1 dài %2 ký tự, tối đa là %3. Rút ngắn lại.</translation>
    </message>
    <message>
        <source>“%1” is not a unit known here.</source>
        <translation>“%1” không phải đơn vị tính có trong chương trình.</translation>
    </message>
    <message>
        <source>There is already a record of “%1” with the code %2.</source>
        <translation>Đã có bản ghi “%1” mang mã %2.</translation>
    </message>
    <message>
        <source>The amount of month %1 is negative.</source>
        <translation>Số liệu tháng %1 là số âm.</translation>
    </message>
    <message>
        <source>The total is negative.</source>
        <translation>Số cả năm là số âm.</translation>
    </message>
    <message>
        <source>The months are too large to be added up.</source>
        <translation>Số liệu các tháng quá lớn, không cộng được.</translation>
    </message>
    <message>
        <source>The months add up to more than the total.</source>
        <translation>Các tháng cộng lại lớn hơn số cả năm.</translation>
    </message>
    <message>
        <source>The twelve months do not add up to the total.</source>
        <translation>Mười hai tháng cộng lại không bằng số cả năm.</translation>
    </message>
    <message>
        <source>The amount of %1 is far from the other years of this facility. Is the unit right?</source>
        <translation>Số liệu năm %1 chênh lệch lớn so với các năm khác của cơ sở này. Kiểm tra lại đơn vị tính.</translation>
    </message>
    <message>
        <source>The facility was not open in %1.</source>
        <translation>Cơ sở không tồn tại trong năm %1.</translation>
    </message>
    <message>
        <source>“%1” does not measure %2.</source>
        <translation>“%1” không phải đơn vị đo %2.</translation>
    </message>
    <message>
        <source>The factor ends before it begins.</source>
        <translation>Hệ số hết hiệu lực trước khi có hiệu lực.</translation>
    </message>
    <message>
        <source>Factor %1 is in use for the same unit and time. Choose one of the two.</source>
        <translation>Hệ số %1 đang được dùng cho cùng đơn vị tính và thời gian. Chọn một trong hai.</translation>
    </message>
    <message>
        <source>The product belongs to another facility.</source>
        <translation>Sản phẩm thuộc cơ sở khác.</translation>
    </message>
    <message>
        <source>A baseline begins on the first day of a month.</source>
        <translation>Kỳ gốc phải bắt đầu từ ngày đầu tháng.</translation>
    </message>
    <message>
        <source>A baseline ends on the last day of a month.</source>
        <translation>Kỳ gốc phải kết thúc vào ngày cuối tháng.</translation>
    </message>
    <message>
        <source>The baseline ends before it begins.</source>
        <translation>Kỳ gốc kết thúc trước khi bắt đầu.</translation>
    </message>
    <message>
        <source>Two baselines of the same resource overlap.</source>
        <translation>Hai kỳ gốc của cùng một tài nguyên chồng lên nhau.</translation>
    </message>
    <message>
        <source>The measure was done before it started.</source>
        <translation>Giải pháp hoàn thành trước khi bắt đầu.</translation>
    </message>
    <message>
        <source>The reported saving has no unit.</source>
        <translation>Mức tiết kiệm báo cáo chưa có đơn vị tính.</translation>
    </message>
    <message>
        <source>The support is larger than the investment.</source>
        <translation>Kinh phí được hỗ trợ lớn hơn vốn đầu tư.</translation>
    </message>
    <message>
        <source>“%1” does not look like a tax code (10 digits, 10 and 3, or 12).</source>
        <translation>“%1” không giống mã số thuế (10 chữ số, 10 và 3 chữ số, hoặc 12 chữ số).</translation>
    </message>
    <message>
        <source>“%1” has the same tax code.</source>
        <translation>“%1” có cùng mã số thuế.</translation>
    </message>
    <message>
        <source>The facility closed on %1, before it opened on %2.</source>
        <translation>Cơ sở chấm dứt hoạt động ngày %1, trước ngày đi vào hoạt động (%2).</translation>
    </message>
    <message>
        <source>The facility has no name.</source>
        <translation>Cơ sở chưa có tên.</translation>
    </message>
    <message>
        <source>Division %1 is not in the industrial classification, version %2.</source>
        <translation>Ngành cấp 2 mã %1 không có trong hệ thống ngành kinh tế, phiên bản %2.</translation>
    </message>
    <message>
        <source>%1 (%2) did not exist on %3.</source>
        <translation>%1 (%2) không tồn tại vào ngày %3.</translation>
    </message>
    <message>
        <source>%1 exists only since %2, but the facility has no opening date.</source>
        <translation>%1 chỉ có từ ngày %2, nhưng cơ sở chưa có ngày đi vào hoạt động.</translation>
    </message>
    <message>
        <source>A fact is about a facility or an organisation, not both.</source>
        <translation>Mỗi ghi nhận chỉ gắn với một cơ sở hoặc một cơ quan, tổ chức, không gắn với cả hai.</translation>
    </message>
    <message>
        <source>It is not said which facility or organisation this is about.</source>
        <translation>Chưa nêu ghi nhận này là của cơ sở hay cơ quan, tổ chức nào.</translation>
    </message>
    <message>
        <source>The fact ends before its date.</source>
        <translation>Ghi nhận hết hiệu lực trước ngày ghi nhận.</translation>
    </message>
    <message>
        <source>The date %1 is in the future.</source>
        <translation>Ngày %1 ở trong tương lai.</translation>
    </message>
    <message>
        <source>This is usually said about facilities.</source>
        <translation>Nội dung này thường ghi nhận cho cơ sở.</translation>
    </message>
    <message>
        <source>This is usually said about organisations.</source>
        <translation>Nội dung này thường ghi nhận cho cơ quan, tổ chức.</translation>
    </message>
    <message>
        <source>The date %1 is before the facility opened on %2.</source>
        <translation>Ngày %1 trước ngày cơ sở đi vào hoạt động (%2).</translation>
    </message>
    <message>
        <source>The date %1 is after the facility closed on %2.</source>
        <translation>Ngày %1 rơi vào thời gian cơ sở đã chấm dứt hoạt động, từ ngày %2.</translation>
    </message>
    <message>
        <source>The sample is larger than the frame.</source>
        <translation>Cỡ mẫu lớn hơn tổng thể.</translation>
    </message>
    <message>
        <source>A sample survey needs its frame N for an interval.</source>
        <translation>Điều tra mẫu cần có tổng thể N để tính khoảng tin cậy.</translation>
    </message>
    <message>
        <source>A record cannot stand for itself.</source>
        <translation>Bản ghi chính phải là một bản ghi khác, không thể là chính bản ghi này.</translation>
    </message>
    <message>
        <source>The parent clause belongs to another plan.</source>
        <translation>Khoản mục cấp trên thuộc kế hoạch khác.</translation>
    </message>
    <message>
        <source>A clause cannot stand under itself.</source>
        <translation>Khoản mục không thể nằm dưới chính nó.</translation>
    </message>
    <message>
        <source>The upper end of the band is below its lower end.</source>
        <translation>Mức tối đa thấp hơn mức tối thiểu.</translation>
    </message>
    <message>
        <source>A baseline needs both its value and its date.</source>
        <translation>Số liệu nền phải có cả giá trị và ngày.</translation>
    </message>
    <message>
        <source>The baseline is not before the due date.</source>
        <translation>Ngày của số liệu nền phải trước thời hạn.</translation>
    </message>
    <message>
        <source>The target takes effect after it is due.</source>
        <translation>Ngày áp dụng của mục tiêu sau thời hạn.</translation>
    </message>
    <message>
        <source>The unit ends before it begins.</source>
        <translation>Đơn vị hành chính hết hiệu lực trước khi có hiệu lực.</translation>
    </message>
    <message>
        <source>The parent unit must be of a higher level.</source>
        <translation>Đơn vị cấp trên phải thuộc cấp cao hơn.</translation>
    </message>
    <message>
        <source>The date is not the day on which the first unit ends.</source>
        <translation>Ngày này không phải ngày đơn vị cũ hết hiệu lực.</translation>
    </message>
    <message>
        <source>The second unit does not exist on that date.</source>
        <translation>Đơn vị mới không tồn tại vào ngày này.</translation>
    </message>
    <message>
        <source>The activity is due before it starts.</source>
        <translation>Thời hạn của hoạt động trước ngày bắt đầu.</translation>
    </message>
    <message>
        <source>The activity was done before it started.</source>
        <translation>Hoạt động hoàn thành trước khi bắt đầu.</translation>
    </message>
    <message>
        <source>The activity is done, but its progress is below 100%.</source>
        <translation>Hoạt động đã hoàn thành nhưng tiến độ dưới 100%.</translation>
    </message>
    <message>
        <source>The activity has progress, but its status is “not started”.</source>
        <translation>Hoạt động đã có tiến độ nhưng trạng thái là “Chưa bắt đầu”.</translation>
    </message>
    <message>
        <source>The event ends before it begins.</source>
        <translation>Sự kiện kết thúc trước khi bắt đầu.</translation>
    </message>
    <message>
        <source>It is not said for whom this person took part.</source>
        <translation>Chưa nêu người này tham dự thay mặt cơ sở hay cơ quan, tổ chức nào.</translation>
    </message>
    <message>
        <source>Name a facility or an organisation, not both.</source>
        <translation>Ghi một cơ sở hoặc một cơ quan, tổ chức, không ghi cả hai.</translation>
    </message>
    <message>
        <source>Only workers of a facility are its technical workers.</source>
        <translation>Chỉ người của cơ sở mới được ghi là cán bộ kỹ thuật.</translation>
    </message>
    <message>
        <source>Name the clause or the activity that the money is for.</source>
        <translation>Ghi khoản mục hoặc hoạt động được dùng khoản kinh phí này.</translation>
    </message>
    <message>
        <source>The amount is under 100 000 đồng. Was it meant in thousands or millions?</source>
        <translation>Số tiền dưới 100.000 đồng. Kiểm tra xem có phải tính bằng nghìn đồng hoặc triệu đồng không.</translation>
    </message>
    <message>
        <source>The amount is a thousand billion đồng or more. Is the unit right?</source>
        <translation>Số tiền từ một nghìn tỷ đồng trở lên. Kiểm tra lại đơn vị tiền.</translation>
    </message>
    <message>
        <source>A ceiling needs a rate or an amount.</source>
        <translation>Mức trần hỗ trợ phải có tỷ lệ hoặc số tiền.</translation>
    </message>
    <message>
        <source>The rule ends before it begins.</source>
        <translation>Quy định hết hiệu lực trước khi có hiệu lực.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Kỳ báo cáo kết thúc trước khi bắt đầu.</translation>
    </message>
    <message>
        <source>The cut-off is before the period begins.</source>
        <translation>Ngày chốt số liệu trước ngày bắt đầu kỳ báo cáo.</translation>
    </message>
    <message>
        <source>The report is due before the period begins.</source>
        <translation>Thời hạn báo cáo trước ngày bắt đầu kỳ báo cáo.</translation>
    </message>
    <message>
        <source>The progress is at most 1%. Write 40 for 40%, not 0.4.</source>
        <translation>Tiến độ không quá 1%. Ghi 40 cho 40%, không ghi 0,4.</translation>
    </message>
    <message>
        <source>%1 contains an invisible control character. Type it anew.</source>
        <translation>%1 có ký tự điều khiển không nhìn thấy. Hãy gõ lại.</translation>
    </message>
    <message>
        <source>The facility opens on %1, in the future.</source>
        <translation>Cơ sở bắt đầu hoạt động ngày %1, là ngày trong tương lai.</translation>
    </message>
    <message>
        <source>The plan ends before it begins.</source>
        <translation>Ngày kết thúc kế hoạch trước ngày bắt đầu.</translation>
    </message>
    <message>
        <source>The code %1 differs from %2 only in capital letters. If both mean the same record, keep one.</source>
        <translation>Mã %1 chỉ khác mã %2 ở chữ hoa, chữ thường. Nếu cùng là một thì chỉ giữ lại một mã.</translation>
    </message>
    <message>
        <source>The facility has no administrative unit. Say where it lies.</source>
        <translation>Cơ sở chưa có đơn vị hành chính. Ghi rõ cơ sở thuộc đơn vị nào.</translation>
    </message>
    <message>
        <source>Of a yes or no the target is 1 (yes) or 0 (no).</source>
        <translation>Chỉ tiêu loại có/không chỉ nhận 1 (có) hoặc 0 (không).</translation>
    </message>
    <message>
        <source>The target is below its baseline. Was a percentage meant?</source>
        <translation>Chỉ tiêu thấp hơn mức xuất phát. Có phải định ghi phần trăm?</translation>
    </message>
    <message>
        <source>The contrary is on record on the same day (%1, source: %2): only one of them can be right.</source>
        <translation>Cùng ngày có ghi nhận trái ngược (%1, nguồn: %2): chỉ một trong hai là đúng.</translation>
    </message>
    <message>
        <source>The measure is done, but the day is missing.</source>
        <translation>Giải pháp đã hoàn thành nhưng chưa ghi ngày.</translation>
    </message>
    <message>
        <source>It is more than the whole: write 90% or, as a fraction, 0.9.</source>
        <translation>Vượt quá toàn bộ: ghi 90% hoặc số thập phân 0,9.</translation>
    </message>
    <message>
        <source>A target cannot be below zero.</source>
        <translation>Mục tiêu không thể nhỏ hơn 0.</translation>
    </message>
    <message>
        <source>The year %1 is not one of the plan&apos;s years, %2 to %3.</source>
        <translation>Năm %1 nằm ngoài giai đoạn của kế hoạch, %2 đến %3.</translation>
    </message>
    <message>
        <source>The resource is among the further savings of the measure. Remove it there first.</source>
        <translation>Tài nguyên này đã có trong phần tiết kiệm khác của giải pháp. Xóa ở đó trước.</translation>
    </message>
    <message>
        <source>It is the main resource of the measure: its saving stands with the measure itself.</source>
        <translation>Đây là tài nguyên chính của giải pháp: mức tiết kiệm ghi ngay ở giải pháp.</translation>
    </message>
    <message>
        <source>“%1” does not measure %2: the amount counts only where the density of the resource is recorded.</source>
        <translation>“%1” không phải đơn vị đo %2: lượng này chỉ được tính khi đã có khối lượng riêng của tài nguyên.</translation>
    </message>
    <message>
        <source>The rule limits nothing. Say how much labour or money is the most.</source>
        <translation>Tiêu chí chưa có giới hạn nào. Ghi mức lao động hoặc tiền tối đa.</translation>
    </message>
    <message>
        <source>Revenue does not count where capital or labour decides.</source>
        <translation>Doanh thu không được xét khi quy mô tính theo nguồn vốn hoặc lao động.</translation>
    </message>
    <message>
        <source>Rule %1 is about the same class and time; the one that is valid from the later day counts.</source>
        <translation>Tiêu chí %1 cũng quy định quy mô này trong cùng thời gian; tiêu chí có ngày hiệu lực muộn hơn được áp dụng.</translation>
    </message>
    <message>
        <source>The whole cost is less than the amount, which is a part of it.</source>
        <translation>Tổng chi phí nhỏ hơn số tiền, trong khi số tiền là một phần của tổng chi phí.</translation>
    </message>
    <message>
        <source>No ceiling of support is recorded for “%1”, but for: %2.</source>
        <translation>Chưa có mức trần hỗ trợ cho “%1”; hiện có cho: %2.</translation>
    </message>
    <message>
        <source>The measure has a day on which it was done, but is not done.</source>
        <translation>Giải pháp có ngày hoàn thành nhưng trạng thái chưa phải là đã thực hiện.</translation>
    </message>
    <message>
        <source>The day has not come yet.</source>
        <translation>Ngày này chưa đến.</translation>
    </message>
    <message>
        <source>The measure is said to cost nothing, but something is invested.</source>
        <translation>Giải pháp ghi là không tốn chi phí nhưng lại có vốn đầu tư.</translation>
    </message>
    <message>
        <source>%1 is %2, but must be at most %3: write a percentage with its sign, such as 12%.</source>
        <translation>%1 là %2 nhưng không được quá %3: ghi phần trăm kèm dấu, ví dụ 12%.</translation>
    </message>
    <message>
        <source>The baseline is of all energy: choose the resource that is adjusted, or give the amount in TOE. Until then there is no saving.</source>
        <translation>Kỳ gốc tính cho toàn bộ năng lượng: hãy chọn nguồn được điều chỉnh, hoặc ghi lượng theo TOE. Chưa sửa thì chưa tính được mức tiết kiệm.</translation>
    </message>
    <message>
        <source>“%1” is no unit of %2. Until it is corrected there is no saving.</source>
        <translation>“%1” không phải đơn vị của %2. Chưa sửa thì chưa tính được mức tiết kiệm.</translation>
    </message>
    <message>
        <source>The frame is %1, but those of its strata add up to %2; the strata count.</source>
        <translation>Tổng thể là %1, nhưng các tầng cộng lại là %2; kết quả tính theo các tầng.</translation>
    </message>
    <message>
        <source>The sample is %1, but those of its strata add up to %2; the strata count.</source>
        <translation>Cỡ mẫu là %1, nhưng các tầng cộng lại là %2; kết quả tính theo các tầng.</translation>
    </message>
    <message>
        <source>The stratum %1 belongs to the survey %2, not to %3: choose one of %3.</source>
        <translation>Tầng %1 thuộc cuộc điều tra %2, không thuộc %3: chọn một tầng của %3.</translation>
    </message>
    <message>
        <source>A sample survey gives only a share of facilities that say yes: the kind “%1” with a numerator such as “facility:aware”. Take this from “%2”.</source>
        <translation>Điều tra mẫu chỉ cho tỷ lệ cơ sở trả lời có: loại “%1” với tử số như “facility:aware”. Chỉ tiêu này hãy lấy từ “%2”.</translation>
    </message>
    <message>
        <source>The month is in a base period that is locked since %1: to adjust it unlock the period, and lock it again afterwards.</source>
        <translation>Tháng này thuộc kỳ gốc đã khóa từ ngày %1: muốn điều chỉnh, hãy mở khóa kỳ gốc, sửa rồi khóa lại.</translation>
    </message>
    <message>
        <source>A base period that is locked since %1 rests on these figures: to enter, change or remove them unlock it, and lock it again afterwards.</source>
        <translation>Kỳ gốc đã khóa từ ngày %1 dựa trên các số liệu này: muốn nhập, sửa hoặc xóa, hãy mở khóa kỳ gốc, làm xong thì khóa lại.</translation>
    </message>
    <message>
        <source>The driver “%1” belongs to another facility.</source>
        <translation>Yếu tố ảnh hưởng “%1” thuộc cơ sở khác.</translation>
    </message>
    <message>
        <source>An adjustment is of a month as a whole: write the month alone, such as %1.</source>
        <translation>Mỗi điều chỉnh là của cả tháng: chỉ ghi tháng, ví dụ %1.</translation>
    </message>
    <message>
        <source>An adjustment of 0 adjusts nothing.</source>
        <translation>Lượng điều chỉnh bằng 0 nên không điều chỉnh gì.</translation>
    </message>
    <message>
        <source>The month is before the base period, which begins in %1, so the adjustment counts nowhere.</source>
        <translation>Tháng này trước kỳ gốc (bắt đầu từ %1) nên điều chỉnh không được tính vào đâu.</translation>
    </message>
    <message>
        <source>This %1 still uses what would be removed (%2 %3): change or remove it first.</source>
        <translation>%1 này còn dùng bản ghi định xóa (%2 %3): hãy sửa hoặc xóa %1 này trước.</translation>
    </message>
    <message>
        <source>The base period of %2 is locked since %1: to change what it compares, or to remove it, unlock it first.</source>
        <translation>Kỳ gốc của %2 đã khóa từ ngày %1: muốn sửa cách so sánh hoặc xóa kỳ gốc, hãy mở khóa trước.</translation>
    </message>
    <message>
        <source>TOE is what the factors turn quantities into: enter the quantity itself, in a unit of %1.</source>
        <translation>TOE là kết quả quy đổi theo hệ số: hãy nhập chính lượng tiêu thụ, theo đơn vị đo %1.</translation>
    </message>
    <message>
        <source>The base period is locked before it ends, on figures that could not be known yet.</source>
        <translation>Ngày khóa trước khi kỳ gốc kết thúc, khi đó chưa thể có đủ số liệu.</translation>
    </message>
    <message>
        <source>The lock is dated in the future.</source>
        <translation>Ngày khóa ở trong tương lai.</translation>
    </message>
    <message>
        <source>The baseline is not of %1, so its use cannot be adjusted there. Until it is corrected there is no saving.</source>
        <translation>Kỳ gốc này không tính %1 nên không điều chỉnh được. Chưa sửa thì chưa tính được mức tiết kiệm.</translation>
    </message>
    <message>
        <source>A frozen report stays as it was frozen: freeze another one where something has changed.</source>
        <translation>Bản đã chốt được giữ nguyên: nếu số liệu thay đổi, hãy chốt bản khác.</translation>
    </message>
    <message>
        <source>%1 counts for both entries and closed on %2, the other one later or not at all: if the facility went on, correct the day.</source>
        <translation>%1 được tính cho cả hai bản ghi nhưng đã chấm dứt hoạt động ngày %2, bản ghi kia chấm dứt sau hoặc chưa chấm dứt: nếu cơ sở vẫn hoạt động, hãy sửa ngày này.</translation>
    </message>
    <message>
        <source>The canonical record is itself linked to this one, directly or through others: remove that link first.</source>
        <translation>Bản ghi chính lại đang liên kết với chính bản ghi này, trực tiếp hoặc qua bản ghi khác: hãy bỏ liên kết đó trước.</translation>
    </message>
</context>
<context>
    <name>SavingCases</name>
    <message>
        <source>The case names no resource, so there are no factors for it.</source>
        <translation>Ca tính không nêu loại năng lượng, vật liệu nên không có hệ số quy đổi.</translation>
    </message>
    <message>
        <source>The resource “%1” is not among the reference data, so there are no factors for it.</source>
        <translation>Không có “%1” trong danh mục năng lượng, vật liệu nên không có hệ số quy đổi.</translation>
    </message>
    <message>
        <source>“%1” may be several resources with factors of their own; name one of: %2.</source>
        <translation>“%1” có thể là nhiều loại, mỗi loại có hệ số riêng; nêu rõ một trong các mã: %2.</translation>
    </message>
    <message>
        <source>The method “%1” is not known. It is one of: %2.</source>
        <translation>Không có phương pháp “%1”. Chọn một trong: %2.</translation>
    </message>
    <message>
        <source>“%1” has to be a fraction between 0 and 1 (0.68 for 68%).</source>
        <translation>“%1” phải là số thập phân từ 0 đến 1 (68% ghi là 0.68).</translation>
    </message>
    <message>
        <source>“%1” has to be a fraction between 0 and 1 (0.08 for 8%).</source>
        <translation>“%1” phải là số thập phân từ 0 đến 1 (8% ghi là 0.08).</translation>
    </message>
    <message>
        <source>“%1” has to be a number.</source>
        <translation>“%1” phải là một số.</translation>
    </message>
    <message>
        <source>“%1” is missing: give its use and output.</source>
        <translation>Thiếu “%1”: ghi lượng tiêu thụ và sản lượng.</translation>
    </message>
    <message>
        <source>Month %1 of “%2” is not known: enter it (0 where there was none).</source>
        <translation>Chưa có số liệu tháng thứ %1 của “%2”: nhập số (không có thì ghi 0).</translation>
    </message>
    <message>
        <source>“%1” has to be a list.</source>
        <translation>“%1” phải là một danh sách.</translation>
    </message>
    <message>
        <source>“%1” is negative: correct it.</source>
        <translation>“%1” là số âm: sửa lại.</translation>
    </message>
    <message>
        <source>“%1” has to name each variable with its months.</source>
        <translation>“%1” phải ghi tên từng biến kèm số liệu các tháng.</translation>
    </message>
    <message>
        <source>“%1” is no month of “%2”: write 2018-01.</source>
        <translation>“%1” trong “%2” không phải là tháng: ghi dạng 2018-01.</translation>
    </message>
    <message>
        <source>“%1” has to be a year from %2 to %3.</source>
        <translation>“%1” phải là năm, từ %2 đến %3.</translation>
    </message>
    <message>
        <source>The unit “%1” is not known.</source>
        <translation>Không có đơn vị “%1”.</translation>
    </message>
    <message>
        <source>Only one of the two periods has a unit: give it for both.</source>
        <translation>Mới có một kỳ ghi đơn vị: ghi cho cả hai kỳ.</translation>
    </message>
    <message>
        <source>Energy of all kinds together is given in TOE, not in %1: name the resource.</source>
        <translation>Tổng các loại năng lượng phải ghi bằng TOE, không phải %1: nêu rõ loại năng lượng.</translation>
    </message>
    <message>
        <source>“%1” does not measure %2, which is measured in %3; without a density the one does not convert into the other.</source>
        <translation>“%1” không phải đơn vị đo của %2 (đo bằng %3); chưa có khối lượng riêng thì không quy đổi được.</translation>
    </message>
    <message>
        <source>The use is in %1 before and in %2 in the report period, which do not convert into each other: give both in one unit.</source>
        <translation>Lượng tiêu thụ kỳ gốc ghi bằng %1, kỳ báo cáo ghi bằng %2, không quy đổi được cho nhau: ghi cùng một đơn vị.</translation>
    </message>
    <message>
        <source>The output is not in units that convert into each other in both periods: give both in one unit.</source>
        <translation>Sản lượng hai kỳ ghi bằng đơn vị không quy đổi được cho nhau: ghi cùng một đơn vị.</translation>
    </message>
    <message>
        <source>“%1” has no reason: an adjustment without one convinces nobody.</source>
        <translation>“%1” chưa có lý do: điều chỉnh không nêu lý do thì khó thuyết phục.</translation>
    </message>
    <message>
        <source>“%1” is for %2, which is not among the months of the report period.</source>
        <translation>“%1” ghi cho %2, không thuộc các tháng của kỳ báo cáo.</translation>
    </message>
    <message>
        <source>“%1” needs a month: its place in the report period from 1, or 2018-01.</source>
        <translation>“%1” cần có tháng: thứ tự trong kỳ báo cáo tính từ 1, hoặc dạng 2018-01.</translation>
    </message>
    <message>
        <source>“%1” is not known and was left out.</source>
        <translation>Không hiểu “%1”, đã bỏ qua.</translation>
    </message>
    <message>
        <source>Energy of all kinds together has no one factor of CO2.</source>
        <translation>Tổng các loại năng lượng không có một hệ số CO2 chung.</translation>
    </message>
    <message>
        <source>%1 is no energy, so it has no TOE and no CO2.</source>
        <translation>%1 không phải là năng lượng nên không quy đổi ra TOE và CO2.</translation>
    </message>
    <message>
        <source>The case has no year, so it is not known which factors hold.</source>
        <translation>Ca tính chưa có năm nên chưa biết dùng hệ số nào.</translation>
    </message>
    <message>
        <source>The CO2 of %1 is biogenic and is told apart.</source>
        <translation>CO2 từ %1 là CO2 sinh học, được ghi riêng.</translation>
    </message>
    <message>
        <source>“%1” is not JSON: see line %2. It has to be {&quot;cases&quot;: [ … ]}.</source>
        <translation>“%1” không phải là JSON: xem dòng %2. Tệp phải có dạng {&quot;cases&quot;: [ … ]}.</translation>
    </message>
    <message>
        <source>“%1” has no list “cases”. It has to be {&quot;cases&quot;: [ … ]}.</source>
        <translation>“%1” không có danh sách “cases”. Tệp phải có dạng {&quot;cases&quot;: [ … ]}.</translation>
    </message>
    <message>
        <source>“%1” does not count by the method “%2”, and was left out.</source>
        <translation>“%1” không được tính theo phương pháp “%2” nên đã bỏ qua.</translation>
    </message>
    <message>
        <source>“%1” is not in “%2”, so that the line does not rest on it: name it there as well.</source>
        <translation>“%1” không có trong “%2” nên đường hồi quy không dựa vào nó: ghi cả ở đó.</translation>
    </message>
    <message>
        <source>The case has no “%1”. It is one of: %2.</source>
        <translation>Bài tính chưa có “%1”. Phải là một trong: %2.</translation>
    </message>
    <message>
        <source>A case has to be {&quot;method&quot;: …, &quot;base&quot;: …, &quot;report&quot;: …}.</source>
        <translation>Mỗi bài tính phải có dạng {&quot;method&quot;: …, &quot;base&quot;: …, &quot;report&quot;: …}.</translation>
    </message>
    <message>
        <source>The factors are those of %1, but the report period ends in %2: check the year.</source>
        <translation>Hệ số lấy theo năm %1 nhưng kỳ báo cáo kết thúc năm %2: kiểm tra lại năm.</translation>
    </message>
    <message>
        <source>TOE is what the factors turn %1 into: give the quantity itself, in %2.</source>
        <translation>TOE là kết quả quy đổi của %1 theo hệ số: hãy ghi chính lượng tiêu thụ, tính bằng %2.</translation>
    </message>
</context>
<context>
    <name>SavingCharts</name>
    <message>
        <source>expected</source>
        <translation>dự kiến</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>thực tế</translation>
    </message>
    <message>
        <source>saved since January</source>
        <translation>tiết kiệm cộng dồn từ tháng 1</translation>
    </message>
    <message>
        <source>regression line</source>
        <translation>đường hồi quy</translation>
    </message>
    <message>
        <source>%1/month</source>
        <translation>%1/tháng</translation>
    </message>
    <message>
        <source>output of %1</source>
        <translation>sản lượng %1</translation>
    </message>
    <message>
        <source>Use is not known by month in %1.</source>
        <translation>Chưa có lượng tiêu thụ từng tháng của năm %1.</translation>
    </message>
    <message>
        <source>No month of %1 has both its use and an expected use.</source>
        <translation>Năm %1 chưa có tháng nào đủ cả lượng tiêu thụ thực tế và lượng dự kiến.</translation>
    </message>
    <message>
        <source>Only a regression draws a line through the months.</source>
        <translation>Chỉ phương pháp hồi quy mới vẽ được đường qua các tháng.</translation>
    </message>
    <message>
        <source>prediction band %1%</source>
        <translation>khoảng dự báo %1%</translation>
    </message>
    <message>
        <source>thousand %1</source>
        <translation>nghìn %1</translation>
    </message>
    <message>
        <source>Up to %1: %2 more than expected</source>
        <translation>Đến %1: nhiều hơn dự kiến %2</translation>
    </message>
    <message>
        <source>Up to %1: %2 less than expected</source>
        <translation>Đến %1: ít hơn dự kiến %2</translation>
    </message>
</context>
<context>
    <name>SavingPage</name>
    <message>
        <source>Tests of the model</source>
        <translation>Kiểm định mô hình</translation>
    </message>
    <message>
        <source>Regression line</source>
        <translation>Phương trình hồi quy</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Kiểm định</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Ngưỡng</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>đạt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>không đạt</translation>
    </message>
    <message>
        <source>All energy</source>
        <translation>Toàn bộ năng lượng</translation>
    </message>
    <message>
        <source>Saving of a facility</source>
        <translation>Tiết kiệm của cơ sở</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Base period</source>
        <translation>Kỳ gốc</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>1. What was used and made</source>
        <translation>1. Đã dùng và làm ra</translation>
    </message>
    <message>
        <source>Monthly figures</source>
        <translation>Số liệu từng tháng</translation>
    </message>
    <message>
        <source>2. How it is compared</source>
        <translation>2. Cách so sánh</translation>
    </message>
    <message>
        <source>Base period…</source>
        <translation>Kỳ gốc…</translation>
    </message>
    <message>
        <source>3. What was adjusted</source>
        <translation>3. Đã điều chỉnh</translation>
    </message>
    <message>
        <source>Add an adjustment</source>
        <translation>Thêm điều chỉnh</translation>
    </message>
    <message>
        <source>Nothing is adjusted. An adjustment takes out of the comparison what has nothing to do with savings, such as a long standstill or a new workshop; it has a month, an amount and a reason.</source>
        <translation>Chưa điều chỉnh gì. Điều chỉnh dùng để loại khỏi phép so sánh những gì không liên quan đến tiết kiệm, ví dụ ngừng sản xuất dài ngày hoặc thêm xưởng mới; mỗi điều chỉnh ghi tháng, lượng và lý do.</translation>
    </message>
    <message>
        <source>5. How sure it is</source>
        <translation>5. Độ tin cậy</translation>
    </message>
    <message>
        <source>Base periods of the facility</source>
        <translation>Các kỳ gốc của cơ sở</translation>
    </message>
    <message>
        <source>New base period…</source>
        <translation>Thêm kỳ gốc…</translation>
    </message>
    <message>
        <source>Notes and factors</source>
        <translation>Ghi chú và hệ số</translation>
    </message>
    <message>
        <source>No base period before %1</source>
        <translation>Chưa có kỳ gốc trước năm %1</translation>
    </message>
    <message>
        <source>No facility yet</source>
        <translation>Chưa có cơ sở nào</translation>
    </message>
    <message>
        <source>A saving compares a year with a base period of the facility: say which months that is, and by what method they are compared.</source>
        <translation>Mức tiết kiệm so một năm với kỳ gốc của cơ sở: hãy ghi kỳ gốc gồm những tháng nào và so sánh theo phương pháp nào.</translation>
    </message>
    <message>
        <source>Savings belong to facilities: enter them first.</source>
        <translation>Mức tiết kiệm gắn với cơ sở: hãy nhập cơ sở trước.</translation>
    </message>
    <message>
        <source>Open the facilities</source>
        <translation>Mở trang cơ sở</translation>
    </message>
    <message>
        <source>4. What was saved: %1</source>
        <translation>4. Đã tiết kiệm: %1</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>What if the output were another?</source>
        <translation>Nếu sản lượng khác đi thì sao?</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Trở lại như thực tế</translation>
    </message>
    <message>
        <source>Output of the year</source>
        <translation>Sản lượng cả năm</translation>
    </message>
    <message>
        <source>%1, mean of a month</source>
        <translation>%1, trung bình tháng</translation>
    </message>
    <message>
        <source>The base period would expect %1 %2.</source>
        <translation>Theo kỳ gốc, mức dùng dự kiến là %1 %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) would be outside the range of the base period, where the line is not known to hold.</source>
        <translation>
            <numerusform>%Ln tháng sẽ nằm ngoài phạm vi của kỳ gốc; ở đó chưa chắc đường hồi quy còn đúng.</numerusform>
        </translation>
    </message>
    <message>
        <source>Adjusted in %1: %2</source>
        <translation>Có điều chỉnh tháng %1: %2</translation>
    </message>
    <message>
        <source>Locked since %1.</source>
        <translation>Đã khóa từ ngày %1.</translation>
    </message>
    <message>
        <source>Unlock the base period to compare otherwise.</source>
        <translation>Mở khóa kỳ gốc rồi mới đổi được cách so sánh.</translation>
    </message>
    <message>
        <source>Adjustments of the year in it: %1 %2.</source>
        <translation>Trong đó điều chỉnh của năm: %1 %2.</translation>
    </message>
    <message>
        <source>(confidence %1)</source>
        <translation>(độ tin cậy %1)</translation>
    </message>
</context>
<context>
    <name>SavingStory</name>
    <message>
        <source>%1, %2 against %3</source>
        <translation>%1, %2 so với %3</translation>
    </message>
    <message>
        <source>All energy</source>
        <translation>Toàn bộ năng lượng</translation>
    </message>
    <message>
        <source>Energy together</source>
        <translation>Tổng năng lượng</translation>
    </message>
    <message>
        <source>Output together</source>
        <translation>Tổng sản lượng</translation>
    </message>
    <message>
        <source>Use per unit of output</source>
        <translation>Mức tiêu thụ trên một đơn vị sản phẩm</translation>
    </message>
    <message>
        <source>%1, mean of a month</source>
        <translation>%1, trung bình tháng</translation>
    </message>
    <message>
        <source>Ratio: each unit of output is expected to use what it used before.</source>
        <translation>Tỷ lệ: mỗi đơn vị sản phẩm được coi là dùng như ở kỳ gốc.</translation>
    </message>
    <message>
        <source>Product mix: each product is expected to use per unit what it used before, so that making more of a thirstier product is not taken for waste.</source>
        <translation>Cơ cấu sản phẩm: mỗi loại sản phẩm được coi là dùng trên một đơn vị như ở kỳ gốc, để việc làm nhiều hơn loại tốn năng lượng không bị coi là lãng phí.</translation>
    </message>
    <message>
        <source>Equivalent product: products are counted in one by their coefficients, and a unit of it is expected to use what it used before.</source>
        <translation>Sản phẩm tương đương: các sản phẩm được quy về một loại theo hệ số, mỗi đơn vị quy đổi được coi là dùng như ở kỳ gốc.</translation>
    </message>
    <message>
        <source>Regression: a line through the months of the base period says what a month of the year was to use.</source>
        <translation>Hồi quy: đường thẳng qua các tháng của kỳ gốc cho biết mỗi tháng trong năm lẽ ra dùng bao nhiêu.</translation>
    </message>
    <message>
        <source>Absolute: the use of the base period itself is expected, whatever was made. It is not a saving per unit of product.</source>
        <translation>Mức tuyệt đối: mức dùng dự kiến bằng chính mức dùng của kỳ gốc, không kể làm ra bao nhiêu. Đây không phải mức tiết kiệm trên một đơn vị sản phẩm.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Dự kiến</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Lượng tiêu thụ</translation>
    </message>
    <message>
        <source>Used more</source>
        <translation>Dùng nhiều hơn</translation>
    </message>
    <message>
        <source>Avoided</source>
        <translation>Tránh được</translation>
    </message>
    <message>
        <source>Saving (avoided / expected)</source>
        <translation>Mức tiết kiệm (giảm được / dự kiến)</translation>
    </message>
    <message>
        <source>Energy avoided</source>
        <translation>Năng lượng giảm được</translation>
    </message>
    <message>
        <source>CO₂ avoided</source>
        <translation>CO₂ giảm được</translation>
    </message>
    <message>
        <source>t</source>
        <translation>tấn</translation>
    </message>
    <message>
        <source>Biogenic CO₂ avoided, apart</source>
        <translation>CO₂ sinh học giảm được (tính riêng)</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Hạng</translation>
    </message>
    <message>
        <source>Interval, %1 confidence</source>
        <translation>Khoảng tin cậy %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>từ %1 đến %2</translation>
    </message>
    <message>
        <source>none: only a regression tells how sure it is</source>
        <translation>không có: chỉ hồi quy mới cho biết mức chắc chắn</translation>
    </message>
    <message>
        <source>Tests of the model</source>
        <translation>Kiểm định mô hình</translation>
    </message>
    <message>
        <source>%1 of %2 passed</source>
        <translation>đạt %1/%2</translation>
    </message>
    <message>
        <source>What may be said</source>
        <translation>Kết luận</translation>
    </message>
    <message>
        <source>%1 by output</source>
        <translation>%1 theo sản lượng</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 theo %2</translation>
    </message>
    <message>
        <source>Use per unit of output by month</source>
        <translation>Suất tiêu hao theo tháng</translation>
    </message>
    <message>
        <source>The products have no common unit that use could be told per.</source>
        <translation>Các sản phẩm không cùng đơn vị nên không tính được suất tiêu hao chung.</translation>
    </message>
    <message>
        <source>Use and output are not known by month, so the months cannot be compared.</source>
        <translation>Tiêu thụ hoặc sản lượng chưa có theo tháng nên không so từng tháng được.</translation>
    </message>
    <message>
        <source>An absolute total expects nothing of a single month.</source>
        <translation>Phương pháp mức tuyệt đối không cho mức dự kiến của từng tháng.</translation>
    </message>
    <message>
        <source>What was used and made</source>
        <translation>Đã dùng và làm ra</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>Cách so sánh</translation>
    </message>
    <message>
        <source>What was adjusted</source>
        <translation>Đã điều chỉnh</translation>
    </message>
    <message>
        <source>What was saved</source>
        <translation>Đã tiết kiệm</translation>
    </message>
    <message>
        <source>Actual and expected use by month</source>
        <translation>Mức dùng thực tế và dự kiến theo tháng</translation>
    </message>
    <message>
        <source>Saved since January, month by month</source>
        <translation>Tiết kiệm cộng dồn từ tháng 1</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Độ tin cậy</translation>
    </message>
    <message>
        <source>Notes and factors</source>
        <translation>Ghi chú và hệ số</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>Nothing is adjusted.</source>
        <translation>Không có điều chỉnh.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kỳ báo cáo</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Số tiền</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>base period</source>
        <translation>kỳ gốc</translation>
    </message>
    <message>
        <source>year</source>
        <translation>năm</translation>
    </message>
    <message>
        <source>Coefficients of the line</source>
        <translation>Hệ số của đường hồi quy</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Kiểm định</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Ngưỡng</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>đạt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>không đạt</translation>
    </message>
    <message>
        <source>Use of a month (%1) = %2</source>
        <translation>Mức dùng một tháng (%1) = %2</translation>
    </message>
    <message>
        <source>An absolute total is not told per unit of output.</source>
        <translation>Phương pháp mức tuyệt đối không tính trên một đơn vị sản phẩm.</translation>
    </message>
    <message>
        <source>months %1/%2</source>
        <translation>các tháng %1 năm %2</translation>
    </message>
    <message>
        <source>Use per unit of output, by the products made in %1</source>
        <translation>Mức tiêu thụ trên một đơn vị sản phẩm, theo cơ cấu sản phẩm %1</translation>
    </message>
</context>
<context>
    <name>Savings</name>
    <message>
        <source>%1 factor of %2 for %3 used for %4: none of that year is recorded.</source>
        <translation>Dùng hệ số %1 năm %2 của %3 cho năm %4: chưa có hệ số của năm đó.</translation>
    </message>
    <message>
        <source>The factor %1 for %2 is per %3 while its use is measured in %4: enter its density or net calorific value, or a factor per %4.</source>
        <translation>Hệ số %1 của %2 tính theo %3, còn tiêu thụ đo bằng %4: nhập khối lượng riêng hoặc nhiệt trị thấp, hoặc nhập hệ số tính theo %4.</translation>
    </message>
    <message>
        <source>There is no factor “%1” for %2 in force on %3: enter one.</source>
        <translation>Không có hệ số “%1” của %2 còn hiệu lực tại ngày %3: cần nhập.</translation>
    </message>
    <message>
        <source>The first month of the baseline comes after its last: correct them.</source>
        <translation>Tháng đầu của kỳ gốc sau tháng cuối: sửa lại.</translation>
    </message>
    <message>
        <source>The resource of the baseline does not exist any more: choose another.</source>
        <translation>Tài nguyên của kỳ gốc không còn nữa: chọn tài nguyên khác.</translation>
    </message>
    <message>
        <source>The output of %1 has no known product and unit: correct it.</source>
        <translation>Sản lượng năm %1 chưa rõ sản phẩm và đơn vị tính: sửa lại.</translation>
    </message>
    <message>
        <source>There is no output for %1 and %2: enter it.</source>
        <translation>Chưa có sản lượng cho thời gian %1 và %2: cần nhập.</translation>
    </message>
    <message>
        <source>The output of the baseline is zero, so there is no specific consumption.</source>
        <translation>Sản lượng kỳ gốc bằng không nên không tính được suất tiêu thụ.</translation>
    </message>
    <message>
        <source>The output of %1 is zero, so there is no specific consumption.</source>
        <translation>Sản lượng năm %1 bằng không nên không tính được suất tiêu thụ.</translation>
    </message>
    <message>
        <source>The amount of %1 is not known for %2: enter it (0 where there was none).</source>
        <translation>Chưa có số liệu %1 cho thời gian %2: cần nhập (không phát sinh thì nhập 0).</translation>
    </message>
    <message>
        <source>The amounts of %1 are too large to add up: check their unit.</source>
        <translation>Số liệu %1 quá lớn, không cộng được: kiểm tra lại đơn vị tính.</translation>
    </message>
    <message>
        <source>There is no use of %3 for %1 and %2: enter it.</source>
        <translation>Chưa có tiêu thụ %3 cho thời gian %1 và %2: cần nhập.</translation>
    </message>
    <message>
        <source>electricity or fuel</source>
        <translation>điện hoặc nhiên liệu</translation>
    </message>
    <message>
        <source>The use of the baseline is zero, so there is nothing to save from.</source>
        <translation>Tiêu thụ kỳ gốc bằng không nên không có gì để so sánh mức tiết kiệm.</translation>
    </message>
    <message>
        <source>The unit of %1 is not known: correct it.</source>
        <translation>Không nhận ra đơn vị tính của %1: sửa lại.</translation>
    </message>
    <message>
        <source>The adjustment of %1 is not of a resource of its baseline: choose its resource, or give it in TOE.</source>
        <translation>Điều chỉnh tháng %1 không thuộc tài nguyên nào của kỳ gốc: chọn tài nguyên, hoặc ghi theo TOE.</translation>
    </message>
    <message>
        <source>The adjustment of %1 is not in a unit of %2: correct its unit.</source>
        <translation>Điều chỉnh tháng %1 không dùng đơn vị đo của %2: sửa lại đơn vị tính.</translation>
    </message>
    <message>
        <source>Adjusted in %1: %2</source>
        <translation>Có điều chỉnh tháng %1: %2</translation>
    </message>
    <message>
        <source>An adjustment in TOE has no resource, hence no CO2: choose one.</source>
        <translation>Có điều chỉnh theo TOE chưa gắn tài nguyên nên không tính được CO2: chọn tài nguyên.</translation>
    </message>
    <message>
        <source>Estimated amounts: %1</source>
        <translation>Số liệu ước tính: %1</translation>
    </message>
    <message>
        <source>reaches %1</source>
        <translation>đạt từ %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>chưa đạt %1</translation>
    </message>
    <message>
        <source>cannot be told from %1</source>
        <translation>chưa phân biệt được với %1</translation>
    </message>
    <message>
        <source>the model has not passed its tests</source>
        <translation>mô hình chưa đạt kiểm định</translation>
    </message>
    <message numerus="yes">
        <source>The base period has only %Ln month(s), less than a year: add months, so that every season is in it.</source>
        <translation>
            <numerusform>Kỳ gốc mới có %Ln tháng, chưa đủ một năm: thêm số liệu tháng để có đủ các mùa.</numerusform>
        </translation>
    </message>
    <message>
        <source>All months lie exactly on one line. Metered use never does: check whether the use was worked out from the output.</source>
        <translation>Tất cả các tháng nằm đúng trên một đường thẳng. Số đo thực tế không bao giờ như vậy: kiểm tra xem lượng tiêu thụ có phải suy ra từ sản lượng hay không.</translation>
    </message>
    <message>
        <source>The variables do not explain the use (p of the model %1, at most %2): look for what the use really depends on.</source>
        <translation>Các biến không giải thích được lượng tiêu thụ (p của mô hình %1, tối đa %2): tìm yếu tố thực sự chi phối lượng tiêu thụ.</translation>
    </message>
    <message>
        <source>“%1” tells nothing sure about the use (p %2, at most %3): leave it out, or add months.</source>
        <translation>“%1” chưa cho biết điều gì chắc chắn về lượng tiêu thụ (p %2, tối đa %3): bỏ biến này hoặc thêm số liệu tháng.</translation>
    </message>
    <message>
        <source>No variable is surely tied to the use (least p %1, must be below %2): add months, or choose another variable.</source>
        <translation>Chưa có biến nào gắn rõ với lượng tiêu thụ (p nhỏ nhất %1, phải dưới %2): thêm số liệu tháng hoặc chọn biến khác.</translation>
    </message>
    <message>
        <source>The line explains only %1 of how the use changes (R², at least %2): look for a further variable, or for wrong months.</source>
        <translation>Đường hồi quy chỉ giải thích được %1 biến động của lượng tiêu thụ (R², tối thiểu %2): tìm thêm biến hoặc kiểm tra các tháng ghi sai.</translation>
    </message>
    <message>
        <source>The months are scattered widely about the line (CV(RMSE) %1, at most %2): check the metering, or look for a further variable.</source>
        <translation>Các tháng phân tán rộng quanh đường hồi quy (CV(RMSE) %1, tối đa %2): kiểm tra việc đo đếm hoặc tìm thêm biến.</translation>
    </message>
    <message>
        <source>The mean of “%1” in the report period (%2) is outside the base period (%3 to %4), where the line is not known to hold: choose a base period that covers it.</source>
        <translation>Trung bình của “%1” trong kỳ báo cáo (%2) nằm ngoài khoảng của kỳ gốc (%3 đến %4), nơi chưa biết đường hồi quy còn đúng hay không: chọn kỳ gốc bao được mức này.</translation>
    </message>
    <message>
        <source>“%1” is outside the range of the base period (%2 to %3) in: %4. The expected use of these months is extrapolated.</source>
        <translation>“%1” nằm ngoài khoảng của kỳ gốc (%2 đến %3) ở: %4. Lượng tiêu thụ dự kiến của các tháng này là ngoại suy.</translation>
    </message>
    <message>
        <source>By the line, the use falls as “%1” rises: check that this makes sense.</source>
        <translation>Theo đường hồi quy, lượng tiêu thụ giảm khi “%1” tăng: kiểm tra xem điều này có hợp lý không.</translation>
    </message>
    <message>
        <source>By the line, the use would be below zero without any production: the line holds only near the months of the base period.</source>
        <translation>Theo đường hồi quy, khi không sản xuất lượng tiêu thụ sẽ âm: đường này chỉ đúng quanh các tháng của kỳ gốc.</translation>
    </message>
    <message>
        <source>Neighbouring months err alike (ρ = %1), so the %2 months say as much as %3 independent ones; the interval is widened for it. Look for what changed slowly.</source>
        <translation>Các tháng liền nhau lệch cùng chiều (ρ = %1) nên %2 tháng chỉ có giá trị như %3 tháng độc lập; khoảng tin cậy đã được nới rộng. Tìm yếu tố thay đổi chậm theo thời gian.</translation>
    </message>
    <message>
        <source>base period</source>
        <translation>kỳ gốc</translation>
    </message>
    <message>
        <source>report period</source>
        <translation>kỳ báo cáo</translation>
    </message>
    <message>
        <source>The months of the %1 are not in order, each once: put them in order.</source>
        <translation>Các tháng của %1 không theo thứ tự hoặc bị lặp: xếp lại theo thứ tự.</translation>
    </message>
    <message>
        <source>There is no %2 in the %1: enter it.</source>
        <translation>Chưa có %2 của %1: nhập số liệu.</translation>
    </message>
    <message>
        <source>The %1 has %2 months but %3 values of %4: give one for each month.</source>
        <translation>%1 có %2 tháng nhưng có %3 số của %4: mỗi tháng ghi một số.</translation>
    </message>
    <message>
        <source>A value of %2 in the %1 is no number: correct it.</source>
        <translation>Có giá trị của %2 trong %1 không phải là số: sửa lại.</translation>
    </message>
    <message>
        <source>The %2 is negative (%1: %3): correct it.</source>
        <translation>Số âm ở %2 (%1: %3): sửa lại.</translation>
    </message>
    <message>
        <source>month %1</source>
        <translation>tháng thứ %1</translation>
    </message>
    <message>
        <source>use</source>
        <translation>lượng tiêu thụ</translation>
    </message>
    <message>
        <source>output</source>
        <translation>sản lượng</translation>
    </message>
    <message>
        <source>The figures are too large or too small to compute with: check their unit.</source>
        <translation>Số liệu quá lớn hoặc quá nhỏ, không tính được: kiểm tra đơn vị.</translation>
    </message>
    <message>
        <source>The output of the %1 is zero, so there is no specific consumption.</source>
        <translation>Sản lượng của %1 bằng 0 nên không có suất tiêu thụ.</translation>
    </message>
    <message>
        <source>The %1 has %2 months of use but %3 of output: give both for the same months.</source>
        <translation>%1 có %2 tháng tiêu thụ nhưng có %3 tháng sản lượng: ghi cả hai cho cùng các tháng.</translation>
    </message>
    <message>
        <source>The use of “%1” in the base period is not known: enter it, or choose the method “%2”.</source>
        <translation>Chưa có lượng tiêu thụ của “%1” trong kỳ gốc: nhập số liệu hoặc chọn phương pháp “%2”.</translation>
    </message>
    <message>
        <source>The products of the base period used %1 together, but %2 was used in all: divide all of it among the products.</source>
        <translation>Các sản phẩm trong kỳ gốc dùng hết %1, nhưng tổng tiêu thụ là %2: phân bổ hết tổng này cho các sản phẩm.</translation>
    </message>
    <message>
        <source>The output changed by %1. Where part of the use does not depend on the output, a ratio shows this as a saving or a loss: use monthly figures and the method “%2”.</source>
        <translation>Sản lượng thay đổi %1. Khi có phần tiêu thụ không phụ thuộc sản lượng, cách tính theo tỷ lệ sẽ coi thay đổi này là tiết kiệm hoặc lãng phí: dùng số liệu tháng và phương pháp “%2”.</translation>
    </message>
    <message>
        <source>The use of the base period is zero, so there is nothing to save from.</source>
        <translation>Lượng tiêu thụ kỳ gốc bằng 0 nên không có gì để so sánh.</translation>
    </message>
    <message>
        <source>There are no products in the %1: enter them.</source>
        <translation>Chưa có sản phẩm trong %1: nhập sản phẩm.</translation>
    </message>
    <message>
        <source>The product “%2” is twice in the %1: give it once.</source>
        <translation>Sản phẩm “%2” ghi hai lần trong %1: chỉ ghi một lần.</translation>
    </message>
    <message>
        <source>The output of “%2” in the %1 is not known: enter it (0 where there was none).</source>
        <translation>Chưa có sản lượng “%2” trong %1: nhập số liệu (không có thì ghi 0).</translation>
    </message>
    <message>
        <source>“%1” was not made in the base period, so nothing is known of what it used before: choose a base period with it.</source>
        <translation>Kỳ gốc không sản xuất “%1” nên chưa biết trước đây dùng bao nhiêu: chọn kỳ gốc có sản phẩm này.</translation>
    </message>
    <message>
        <source>“%1” has one coefficient in the base period and another in the report period: give it one.</source>
        <translation>“%1” có hệ số kỳ gốc khác hệ số kỳ báo cáo: dùng một hệ số.</translation>
    </message>
    <message>
        <source>“%1” has no coefficient of equivalent product: enter it.</source>
        <translation>“%1” chưa có hệ số quy đổi sản phẩm tương đương: nhập hệ số.</translation>
    </message>
    <message>
        <source>The coefficient of “%1” has to be above zero.</source>
        <translation>Hệ số của “%1” phải lớn hơn 0.</translation>
    </message>
    <message>
        <source>The base period has %1 months and the report period %2: totals are compared over equally long periods only.</source>
        <translation>Kỳ gốc có %1 tháng, kỳ báo cáo có %2 tháng: chỉ so sánh tổng của hai kỳ dài bằng nhau.</translation>
    </message>
    <message>
        <source>The periods are not of the same months of the year. Where the work is seasonal, compare the same months.</source>
        <translation>Hai kỳ không cùng các tháng trong năm. Với sản xuất theo mùa vụ, so sánh cùng các tháng.</translation>
    </message>
    <message>
        <source>The method “%1” needs the output, or another variable, of each month: enter it.</source>
        <translation>Phương pháp “%1” cần sản lượng (hoặc biến khác) của từng tháng: nhập số liệu.</translation>
    </message>
    <message>
        <source>The base period and the report period do not have the same variables: enter each for both.</source>
        <translation>Kỳ gốc và kỳ báo cáo không có cùng các biến: mỗi biến nhập cho cả hai kỳ.</translation>
    </message>
    <message>
        <source>The base period has %1 months. A line through %2 variables needs at least %3: add months, or choose the method “%4”.</source>
        <translation>Kỳ gốc có %1 tháng. Hồi quy theo %2 biến cần ít nhất %3 tháng: thêm số liệu tháng hoặc chọn phương pháp “%4”.</translation>
    </message>
    <message>
        <source>“%1” is the same in every month of the base period, so the use cannot be seen to depend on it: leave it out.</source>
        <translation>“%1” tháng nào của kỳ gốc cũng như nhau nên không thể thấy lượng tiêu thụ phụ thuộc vào nó: bỏ biến này.</translation>
    </message>
    <message>
        <source>“%1” follows from the other variables, so their shares of the use cannot be told apart: leave one out.</source>
        <translation>“%1” suy ra được từ các biến khác nên không tách được ảnh hưởng của từng biến: bỏ bớt một biến.</translation>
    </message>
    <message>
        <source>The use is the same in every month of the base period: check whether a yearly figure was divided by twelve, or choose the method “%1”.</source>
        <translation>Lượng tiêu thụ tháng nào của kỳ gốc cũng bằng nhau: kiểm tra xem có phải số cả năm chia cho 12 hay không, hoặc chọn phương pháp “%1”.</translation>
    </message>
    <message>
        <source>An adjustment is no number: correct it.</source>
        <translation>Có điều chỉnh không phải là số: sửa lại.</translation>
    </message>
    <message>
        <source>An adjustment is for a month that is not in the report period: correct its month.</source>
        <translation>Có điều chỉnh ghi cho tháng không thuộc kỳ báo cáo: sửa lại tháng.</translation>
    </message>
    <message>
        <source>The expected use of the report period is not above zero: check the model and the adjustments.</source>
        <translation>Lượng tiêu thụ dự kiến của kỳ báo cáo không lớn hơn 0: kiểm tra mô hình và các điều chỉnh.</translation>
    </message>
    <message>
        <source>Neighbouring months err so much alike (ρ = %1) that less than one degree of freedom is left: no interval can be given. Add months.</source>
        <translation>Các tháng liền nhau lệch cùng chiều quá rõ (ρ = %1), còn chưa đến một bậc tự do: không đưa ra được khoảng tin cậy. Thêm số liệu tháng.</translation>
    </message>
    <message>
        <source>reaches %1 by ratio</source>
        <translation>đạt %1 theo tỷ lệ</translation>
    </message>
    <message>
        <source>below %1 by ratio</source>
        <translation>chưa đạt %1 theo tỷ lệ</translation>
    </message>
    <message>
        <source>stated by the facility</source>
        <translation>theo khai báo của cơ sở</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>chưa kiểm chứng</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>chưa tính toán</translation>
    </message>
    <message>
        <source>Only the months of the base period are compared: %1</source>
        <translation>Chỉ so sánh các tháng có trong kỳ gốc: %1</translation>
    </message>
    <message>
        <source>The output of %1 in %2 is not in a unit of the product: correct its unit.</source>
        <translation>Sản lượng %1 năm %2 không ghi theo đơn vị của sản phẩm: sửa lại đơn vị.</translation>
    </message>
    <message>
        <source>The products are not measured alike, so their output has no sum: give the baseline one product, or choose the method “%1” or “%2”.</source>
        <translation>Các sản phẩm đo bằng đơn vị khác nhau nên không cộng được sản lượng: chọn một sản phẩm cho kỳ gốc, hoặc chọn phương pháp “%1” hay “%2”.</translation>
    </message>
    <message>
        <source>A part of the use of %1 in the base period is not divided among the products: divide it, or choose the method “%2”.</source>
        <translation>Một phần lượng tiêu thụ %1 trong kỳ gốc chưa phân bổ cho sản phẩm: phân bổ hết, hoặc chọn phương pháp “%2”.</translation>
    </message>
    <message>
        <source>The method “%1” needs each month, but the amount of %2 is not known for %3: enter it (0 where there was none).</source>
        <translation>Phương pháp “%1” cần số liệu từng tháng, nhưng chưa có số liệu %2 của %3: nhập số (không có thì ghi 0).</translation>
    </message>
    <message>
        <source>equivalent product</source>
        <translation>sản phẩm tương đương</translation>
    </message>
    <message>
        <source>The base period %1 – %2 overlaps another one, %3 – %4: remove one, or change its months.</source>
        <translation>Kỳ gốc %1 – %2 trùng một phần với kỳ gốc khác, %3 – %4: xóa một kỳ hoặc sửa các tháng.</translation>
    </message>
    <message>
        <source>It has no baseline of all energy that ends before %1: enter one that names neither a resource nor a product.</source>
        <translation>Cơ sở chưa có kỳ gốc cho toàn bộ năng lượng kết thúc trước năm %1: nhập kỳ gốc không ghi loại năng lượng và sản phẩm.</translation>
    </message>
    <message>
        <source>Its saving is of absolute totals, not per unit of product: choose another method for its baseline.</source>
        <translation>Mức tiết kiệm tính theo tổng lượng tuyệt đối, không theo đơn vị sản phẩm: chọn phương pháp khác cho kỳ gốc.</translation>
    </message>
    <message>
        <source>Its saving is not of all energy and all products.</source>
        <translation>Mức tiết kiệm không tính cho toàn bộ năng lượng và mọi sản phẩm.</translation>
    </message>
    <message>
        <source>“%1”: the saving reported, %2 %3 a year, is more than all the facility used of %4 in %5 (%6 %3). Check the saving, its unit and the use.</source>
        <translation>“%1”: lượng tiết kiệm báo cáo %2 %3/năm lớn hơn toàn bộ lượng %4 mà cơ sở đã tiêu thụ năm %5 (%6 %3). Kiểm tra lượng tiết kiệm, đơn vị tính và lượng tiêu thụ.</translation>
    </message>
    <message>
        <source>“%1”: a saving of %2 %3 of %4 a year is worth about %5 đồng, a thousandth of the money reported for it. Was the saving meant in thousands of %3? If it is right, check whether the money was meant in millions or billions.</source>
        <translation>“%1”: lượng tiết kiệm %2 %3 %4 mỗi năm chỉ đáng giá khoảng %5 đồng, bằng một phần nghìn số tiền đã báo cáo. Kiểm tra xem lượng tiết kiệm có phải tính bằng nghìn %3 không. Nếu lượng tiết kiệm đúng, kiểm tra xem số tiền tính bằng triệu đồng hay tỷ đồng.</translation>
    </message>
    <message>
        <source>“%1”: %2 đồng saved a year is about 1000 times what the saving of %3 %4 of %5 is worth (%6 đồng). Was the money meant in millions, not in billions?</source>
        <translation>“%1”: số tiền tiết kiệm %2 đồng/năm gấp khoảng 1000 lần giá trị của lượng tiết kiệm %3 %4 %5 (%6 đồng). Kiểm tra xem số tiền có phải tính bằng triệu đồng mà ghi nhầm thành tỷ đồng không.</translation>
    </message>
    <message>
        <source>“%1”: %2 đồng saved a year is about a thousandth of what the saving of %3 %4 of %5 is worth (%6 đồng). Was the money meant in billions, not in millions? If it is right, check the unit of the saving.</source>
        <translation>“%1”: số tiền tiết kiệm %2 đồng/năm chỉ bằng khoảng một phần nghìn giá trị của lượng tiết kiệm %3 %4 %5 (%6 đồng). Kiểm tra xem số tiền có phải tính bằng tỷ đồng mà ghi nhầm thành triệu đồng không. Nếu số tiền đúng, kiểm tra đơn vị của lượng tiết kiệm.</translation>
    </message>
    <message>
        <source>“%1”: a saving of %2 %3 a year is hardly anything beside the %6 %3 of %4 that the facility used in %5. Was it meant in thousands of %3?</source>
        <translation>“%1”: lượng tiết kiệm %2 %3/năm là quá nhỏ so với %6 %3 %4 mà cơ sở đã tiêu thụ năm %5. Kiểm tra xem lượng tiết kiệm có phải tính bằng nghìn %3 không.</translation>
    </message>
    <message>
        <source>“%1”: %3 đồng saved a year would earn back the %2 đồng invested in less than %4 days. Check whether one of them was meant in millions, the other in billions.</source>
        <translation>“%1”: với số tiền tiết kiệm %3 đồng/năm, vốn đầu tư %2 đồng sẽ được hoàn lại trong chưa đến %4 ngày. Kiểm tra xem hai số này có bị lẫn giữa triệu đồng và tỷ đồng không.</translation>
    </message>
    <message>
        <source>“%1”: %3 đồng saved a year would take more than %4 years to earn back the %2 đồng invested. Check whether one of them was meant in millions, the other in billions.</source>
        <translation>“%1”: với số tiền tiết kiệm %3 đồng/năm, phải hơn %4 năm mới hoàn lại vốn đầu tư %2 đồng. Kiểm tra xem hai số này có bị lẫn giữa triệu đồng và tỷ đồng không.</translation>
    </message>
    <message>
        <source>“%1”: an investment of %2 đồng is about 1000 times the median of the other measures of the class “%3” (%4 đồng). Was it meant in millions, not in billions?</source>
        <translation>“%1”: vốn đầu tư %2 đồng gấp khoảng 1000 lần trung vị của các giải pháp khác cùng nhóm “%3” (%4 đồng). Kiểm tra xem vốn đầu tư có phải tính bằng triệu đồng mà ghi nhầm thành tỷ đồng không.</translation>
    </message>
    <message>
        <source>The investment is not known: enter it.</source>
        <translation>Chưa có vốn đầu tư: nhập số liệu này.</translation>
    </message>
    <message>
        <source>The money saved per year is not known: enter it, or the price of the resource.</source>
        <translation>Chưa biết số tiền tiết kiệm mỗi năm: nhập số tiền này hoặc giá của nguồn.</translation>
    </message>
    <message>
        <source>The life has to be from 1 to %1 years: correct it.</source>
        <translation>Thời gian sử dụng phải từ 1 đến %1 năm: sửa lại.</translation>
    </message>
    <message>
        <source>The interest rate has to be a number above −100%: correct it.</source>
        <translation>Lãi suất phải là số lớn hơn −100%: sửa lại.</translation>
    </message>
    <message>
        <source>The TOE saved per year are not known: enter the saving of the resource.</source>
        <translation>Chưa biết lượng tiết kiệm mỗi năm theo TOE: nhập lượng tiết kiệm của nguồn.</translation>
    </message>
    <message>
        <source>The measure saves no energy, so there is no cost of a TOE.</source>
        <translation>Giải pháp không tiết kiệm năng lượng nên không có chi phí trên một TOE.</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>hoàn vốn ngay</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 tháng</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 năm</translation>
    </message>
    <message>
        <source>Nothing is invested, so there is no internal rate of return.</source>
        <translation>Không có vốn đầu tư nên không có tỷ suất hoàn vốn nội bộ.</translation>
    </message>
    <message>
        <source>The measure saves no money, so it never earns back what it cost and has no internal rate of return.</source>
        <translation>Giải pháp không tiết kiệm được tiền nên không hoàn vốn và không có tỷ suất hoàn vốn nội bộ.</translation>
    </message>
    <message>
        <source>The measure saves nothing.</source>
        <translation>Giải pháp không tiết kiệm được gì.</translation>
    </message>
    <message>
        <source>Facilities that apply</source>
        <translation>Cơ sở đang áp dụng</translation>
    </message>
    <message>
        <source>No facility applies yet</source>
        <translation>Chưa có cơ sở nào áp dụng</translation>
    </message>
    <message>
        <source>Savings are told of facilities that apply cleaner production on the day: record this at the facility, in its facts.</source>
        <translation>Mức tiết kiệm tính cho các cơ sở đang áp dụng SXSH tại ngày xét: ghi nhận việc áp dụng ở trang cơ sở.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Cơ sở</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Huyện</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Phương pháp</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Tiết kiệm</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Khoảng tin cậy</translation>
    </message>
    <message>
        <source>Between these limits the saving lies with the plan&apos;s confidence; only monthly metering tells them.</source>
        <translation>Mức tiết kiệm nằm giữa hai giới hạn này với độ tin cậy của kế hoạch; chỉ số liệu đo theo tháng mới cho biết.</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Hạng</translation>
    </message>
    <message>
        <source>What may be said</source>
        <translation>Kết luận</translation>
    </message>
    <message>
        <source>TOE avoided</source>
        <translation>TOE tránh được</translation>
    </message>
    <message>
        <source>t CO₂ avoided</source>
        <translation>Tấn CO₂ tránh được</translation>
    </message>
    <message>
        <source>%1 of %2 facilities with a saving · %3 left out</source>
        <translation>%1/%2 cơ sở có số tiết kiệm · %3 chưa tính được</translation>
    </message>
    <message>
        <source>Savings of the province</source>
        <translation>Tiết kiệm toàn tỉnh</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Ngành</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Năng lượng, vật liệu</translation>
    </message>
    <message>
        <source>How many facilities save how much</source>
        <translation>Số cơ sở theo mức tiết kiệm</translation>
    </message>
    <message>
        <source>Behind the figures</source>
        <translation>Số liệu chi tiết</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Cơ sở</translation>
    </message>
    <message>
        <source>By district</source>
        <translation>Theo huyện</translation>
    </message>
    <message>
        <source>By sector</source>
        <translation>Theo ngành</translation>
    </message>
    <message>
        <source>By resource</source>
        <translation>Theo năng lượng, vật liệu</translation>
    </message>
    <message>
        <source>Year %1 against each facility&apos;s base period</source>
        <translation>Năm %1 so với kỳ gốc của từng cơ sở</translation>
    </message>
    <message>
        <source>weighted by TOE: %1 of %2 TOE avoided</source>
        <translation>tính theo TOE: tránh được %1 trên %2 TOE dự kiến</translation>
    </message>
    <message>
        <source>simple mean of %1 facilities with a saving; %2 are left out</source>
        <translation>trung bình cộng của %1 cơ sở có số tiết kiệm; %2 cơ sở chưa tính được</translation>
    </message>
    <message>
        <source>at or above %1: %2 facilities, %3 of them verified</source>
        <translation>tiết kiệm từ %1 trở lên: %2 cơ sở, trong đó %3 đã kiểm chứng</translation>
    </message>
    <message>
        <source>No target says how much is to be saved.</source>
        <translation>Chưa có mục tiêu về mức tiết kiệm.</translation>
    </message>
    <message>
        <source>metered monthly, %1 confidence: %2 facilities, %3 of the expected TOE</source>
        <translation>đo theo tháng, độ tin cậy %1: %2 cơ sở, chiếm %3 TOE dự kiến</translation>
    </message>
    <message>
        <source>No facility is metered monthly and normalised (grade A), so nothing is said of how sure the figures are.</source>
        <translation>Chưa có cơ sở nào đo theo tháng và chuẩn hóa (hạng A) nên chưa nói được số liệu chắc chắn đến đâu.</translation>
    </message>
    <message>
        <source>Saving of each facility, %1</source>
        <translation>Mức tiết kiệm của từng cơ sở, năm %1</translation>
    </message>
    <message>
        <source>facilities</source>
        <translation>cơ sở</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>With a saving</source>
        <translation>Có số tiết kiệm</translation>
    </message>
    <message>
        <source>Facilities with a saving, of those that apply.</source>
        <translation>Số cơ sở có số tiết kiệm trên số cơ sở đang áp dụng.</translation>
    </message>
    <message>
        <source>At or above</source>
        <translation>Đạt ngưỡng</translation>
    </message>
    <message>
        <source>Share of the facilities with a saving that reach the lower end of the target by a model that passed its tests.</source>
        <translation>Tỷ lệ cơ sở có số tiết kiệm đạt mức dưới của mục tiêu, mô hình đã đạt kiểm định.</translation>
    </message>
    <message>
        <source>Simple mean</source>
        <translation>Trung bình cộng</translation>
    </message>
    <message>
        <source>Weighted mean</source>
        <translation>Tính theo tổng</translation>
    </message>
    <message>
        <source>All that was avoided, of all that was expected.</source>
        <translation>Tổng lượng tránh được trên tổng lượng dự kiến.</translation>
    </message>
    <message>
        <source>Avoided</source>
        <translation>Tránh được</translation>
    </message>
    <message>
        <source>Metered</source>
        <translation>Đo theo tháng</translation>
    </message>
    <message>
        <source>Weighted mean of the facilities metered monthly, with its interval.</source>
        <translation>Mức bình quân theo TOE của các cơ sở đo theo tháng, kèm khoảng tin cậy.</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Phần đo được</translation>
    </message>
    <message>
        <source>Part of the expected TOE that is metered monthly.</source>
        <translation>Phần TOE dự kiến được đo theo tháng.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Chưa rõ</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>dưới %1</translation>
    </message>
    <message>
        <source>Saving of the %1 largest users of %2 facilities, %3</source>
        <translation>Mức tiết kiệm của %1 cơ sở tiêu thụ lớn nhất trong %2 cơ sở, năm %3</translation>
    </message>
    <message>
        <source>Open the facilities</source>
        <translation>Mở trang cơ sở</translation>
    </message>
    <message>
        <source>An output is a number that is not below zero.</source>
        <translation>Sản lượng phải là số không âm.</translation>
    </message>
    <message>
        <source>The method “%1” expects the same use whatever is made.</source>
        <translation>Phương pháp “%1” cho lượng tiêu thụ dự kiến như nhau với mọi sản lượng.</translation>
    </message>
    <message>
        <source>The base period has no specific use, so nothing can be expected.</source>
        <translation>Kỳ gốc không có suất tiêu thụ nên không tính được lượng dự kiến.</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Biến</translation>
    </message>
    <message>
        <source>Coefficient</source>
        <translation>Hệ số</translation>
    </message>
    <message>
        <source>Std. error</source>
        <translation>Sai số chuẩn</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>Hằng số</translation>
    </message>
    <message>
        <source>adj. R²</source>
        <translation>R² hiệu chỉnh</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>không quá %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>từ %1 trở lên</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>từ %1 đến %2</translation>
    </message>
    <message>
        <source>Mean of “%1” in the year</source>
        <translation>Trung bình của “%1” trong năm</translation>
    </message>
    <message>
        <source>p of “%1”</source>
        <translation>p của “%1”</translation>
    </message>
    <message>
        <source>“%1” is zero in every month of the year, so it cannot be scaled.</source>
        <translation>“%1” bằng 0 ở mọi tháng trong năm nên không thể tăng giảm theo tỷ lệ.</translation>
    </message>
    <message>
        <source>What was made in the year is not known, so it cannot be varied.</source>
        <translation>Chưa biết trong năm làm ra bao nhiêu nên không thể thử thay đổi.</translation>
    </message>
    <message>
        <source>“%1” was not made in the base period, so nothing is known of what it used before.</source>
        <translation>Kỳ gốc không sản xuất “%1” nên không biết trước đây sản phẩm này dùng bao nhiêu.</translation>
    </message>
    <message numerus="yes">
        <source>The facility states %1 a year by %Ln measure(s), not computed (grade C)</source>
        <translation>
            <numerusform>Cơ sở khai báo tiết kiệm %1 mỗi năm nhờ %Ln giải pháp, chưa tính toán (hạng C)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of them state one (grade C)</source>
        <translation>%1 cơ sở trong đó có khai báo (hạng C)</translation>
    </message>
    <message>
        <source>Size of enterprise</source>
        <translation>Quy mô doanh nghiệp</translation>
    </message>
    <message>
        <source>By size</source>
        <translation>Theo quy mô</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>dưới %1</translation>
    </message>
    <message>
        <source>no claim: there is no interval</source>
        <translation>chưa kết luận: không có khoảng tin cậy</translation>
    </message>
    <message>
        <source>What “%1” alone used in the base period is not known: divide the use among the products.</source>
        <translation>Chưa biết riêng “%1” dùng bao nhiêu ở kỳ gốc: hãy phân bổ mức tiêu thụ cho từng sản phẩm.</translation>
    </message>
    <message>
        <source>The method “%1” needs each month, but %2 is not known for %3: enter it.</source>
        <translation>Phương pháp “%1” cần số liệu từng tháng, nhưng chưa có “%2” của %3: cần nhập.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Every facility that applies</source>
        <translation>Mọi cơ sở đang áp dụng</translation>
    </message>
    <message>
        <source>Base period</source>
        <translation>Kỳ gốc</translation>
    </message>
    <message>
        <source>The newest one that ends before the year is what the year is held against.</source>
        <translation>Kỳ gốc mới nhất kết thúc trước năm đó là kỳ được đem so sánh.</translation>
    </message>
    <message>
        <source>The report period does not come after the base period: check the months of both.</source>
        <translation>Kỳ báo cáo không nằm sau kỳ gốc: kiểm tra lại các tháng của hai kỳ.</translation>
    </message>
    <message>
        <source>Boundaries</source>
        <translation>Địa giới</translation>
    </message>
    <message>
        <source>Which units the same facilities are counted by; nothing is moved</source>
        <translation>Vẫn các cơ sở ấy, tính theo đơn vị của thời nào; không bản ghi nào bị chuyển</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>%1 “%2” has changed since in a way that undo and redo do not reach. Change it by hand.</source>
        <translation>%1 “%2” đã thay đổi sau đó theo cách mà hoàn tác và làm lại không xử lý được. Sửa trực tiếp bản ghi này.</translation>
    </message>
    <message>
        <source>The journal speaks of records that this version of the program does not know. Check the file.</source>
        <translation>Nhật ký nhắc tới loại bản ghi mà phiên bản này của chương trình không biết. Kiểm tra lại file.</translation>
    </message>
    <message>
        <source>The plan file was not made, because a record breaks a rule:</source>
        <translation>Chưa tạo được file kế hoạch vì có bản ghi trái quy tắc:</translation>
    </message>
    <message>
        <source>The plan is open for reading only: nothing can be changed in it.</source>
        <translation>Kế hoạch đang mở ở chế độ chỉ đọc: không thay đổi được gì.</translation>
    </message>
    <message>
        <source>“%1” cannot be taken back, because what came after it would break a rule:</source>
        <translation>Không hoàn tác được “%1” vì các thay đổi sau đó sẽ trái quy tắc:</translation>
    </message>
    <message>
        <source>“%1” cannot be made again, because it would now break a rule:</source>
        <translation>Không làm lại được “%1” vì lúc này sẽ trái quy tắc:</translation>
    </message>
    <message>
        <source>There is nothing to undo: undo reaches back to the creation of the plan file, and no further.</source>
        <translation>Không còn gì để hoàn tác: chỉ hoàn tác được đến lúc tạo file kế hoạch.</translation>
    </message>
    <message>
        <source>There is nothing to redo: no edit was taken back since the last one was made.</source>
        <translation>Không có gì để làm lại: từ lần sửa gần nhất chưa hoàn tác thay đổi nào.</translation>
    </message>
    <message>
        <source>The journal has no line %1: choose one from 1 to %2.</source>
        <translation>Nhật ký không có dòng %1: chọn một dòng từ 1 đến %2.</translation>
    </message>
    <message>
        <source>Back to line %1</source>
        <translation>Trở về dòng %1</translation>
    </message>
    <message>
        <source>Back to line %1: %2</source>
        <translation>Trở về dòng %1: %2</translation>
    </message>
    <message>
        <source>Another change is being saved. Try again when that is done.</source>
        <translation>Đang lưu một thay đổi khác. Hãy thử lại khi việc đó xong.</translation>
    </message>
    <message>
        <source>undo of “%1”</source>
        <translation>hoàn tác “%1”</translation>
    </message>
    <message>
        <source>“%1” is damaged, or was changed by another program. Keep it as it is and go on with a backup copy: check that copy first.</source>
        <translation>“%1” bị hỏng hoặc đã bị chương trình khác sửa. Giữ nguyên file này và làm việc tiếp trên bản sao lưu: kiểm tra bản sao lưu đó trước.</translation>
    </message>
</context>
<context>
    <name>SheetReader</name>
    <message>
        <source>There is no file “%1”. Check its name and folder.</source>
        <translation>Không có file “%1”. Kiểm tra lại tên và thư mục.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be opened: %2. Close it in other programs and try again.</source>
        <translation>Không mở được file “%1”: %2. Đóng file ở các chương trình khác, hoặc nhờ người đang mở đóng file, rồi thử lại.</translation>
    </message>
    <message>
        <source>The file “%1” is empty. Copy or download it again.</source>
        <translation>File “%1” rỗng. Sao chép hoặc tải lại file.</translation>
    </message>
    <message>
        <source>The file “%1” is in the format of Excel 97–2003 (.xls). Open it in Excel, save it as .xlsx and try again.</source>
        <translation>File “%1” có định dạng Excel 97–2003 (.xls). Mở file trong Excel, lưu thành .xlsx rồi thử lại.</translation>
    </message>
    <message>
        <source>The file “%1” is protected by a password. Open it in Excel, save it without a password and try again.</source>
        <translation>File “%1” có mật khẩu bảo vệ. Mở file trong Excel, lưu lại không đặt mật khẩu rồi thử lại.</translation>
    </message>
    <message>
        <source>The file “%1” is a web page although it is called .%2. Open it in Excel, save it as .xlsx and try again.</source>
        <translation>File “%1” là trang web dù có đuôi .%2. Mở file trong Excel, lưu thành .xlsx rồi thử lại.</translation>
    </message>
    <message>
        <source>The file “%1” is an XML table of Excel 2003. Open it in Excel, save it as .xlsx and try again.</source>
        <translation>File “%1” là bảng XML của Excel 2003. Mở file trong Excel, lưu thành .xlsx rồi thử lại.</translation>
    </message>
    <message>
        <source>The file “%1” is not a text file: it holds a zero byte in row %2. Open it in the program it comes from and save it as .xlsx or “CSV UTF-8”.</source>
        <translation>File “%1” không phải file văn bản: dòng %2 có byte 0. Mở file bằng chương trình đã tạo ra nó và lưu thành .xlsx hoặc “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>In the file “%1” the quotation mark opened in row %2 is never closed. Close or remove it and try again.</source>
        <translation>Trong file “%1”, dấu ngoặc kép mở ở dòng %2 không được đóng. Đóng hoặc bỏ dấu đó rồi thử lại.</translation>
    </message>
    <message>
        <source>In the file “%1” a field of row %2 is implausibly long. Check that the file is a CSV table.</source>
        <translation>Trong file “%1”, một ô ở dòng %2 dài bất thường. Kiểm tra xem file có đúng là bảng CSV không.</translation>
    </message>
    <message>
        <source>In the file “%1” row %2 has more than %3 columns, more than a sheet can hold. Check the delimiter.</source>
        <translation>Trong file “%1”, dòng %2 có hơn %3 cột, vượt quá số cột của một trang tính. Kiểm tra lại dấu phân cách.</translation>
    </message>
    <message>
        <source>The file “%1” has more than %2 rows. Split it over several files.</source>
        <translation>File “%1” có hơn %2 dòng. Tách thành nhiều file.</translation>
    </message>
    <message>
        <source>The file “%1” is not in UTF-8 (row %2). In Excel choose Save As, type “CSV UTF-8 (Comma delimited)”, or save it as .xlsx, and try again.</source>
        <translation>File “%1” không theo UTF-8 (dòng %2). Trong Excel chọn Save As, kiểu “CSV UTF-8 (Comma delimited)”, hoặc lưu thành .xlsx, rồi thử lại.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read to its end: %2. Copy it to this computer and try again.</source>
        <translation>Không đọc được hết file “%1”: %2. Sao chép file về máy này rồi thử lại.</translation>
    </message>
    <message>
        <source>its elements are nested too deeply</source>
        <translation>các phần tử lồng nhau quá sâu</translation>
    </message>
    <message>
        <source>it holds a document type, which no spreadsheet program writes</source>
        <translation>có khai báo kiểu tài liệu mà không chương trình bảng tính nào ghi ra</translation>
    </message>
    <message>
        <source>its text is cut short or garbled</source>
        <translation>nội dung bị cắt cụt hoặc sai lệch</translation>
    </message>
    <message>
        <source>Open the file in Excel, save it again as .xlsx and try again; if Excel cannot open it, ask its sender for it again.</source>
        <translation>Mở file trong Excel, lưu lại thành .xlsx rồi thử lại; nếu Excel không mở được thì nhờ người gửi gửi lại file.</translation>
    </message>
    <message>
        <source>The file “%1” is damaged (part “%2”): %3.</source>
        <translation>File “%1” bị hỏng (phần “%2”): %3.</translation>
    </message>
    <message>
        <source>In the file “%1” the sheet “%2” is damaged before its first row: %3.</source>
        <translation>Trong file “%1”, trang tính “%2” bị hỏng trước dòng đầu tiên: %3.</translation>
    </message>
    <message>
        <source>In the file “%1” the sheet “%2” is damaged at row %3: %4.</source>
        <translation>Trong file “%1”, trang tính “%2” bị hỏng ở dòng %3: %4.</translation>
    </message>
    <message>
        <source>it is not a table of texts</source>
        <translation>không phải bảng chuỗi văn bản</translation>
    </message>
    <message>
        <source>it holds more text than this program reads at once; split the table over several files</source>
        <translation>có nhiều văn bản hơn mức chương trình đọc được một lần; tách bảng thành nhiều file</translation>
    </message>
    <message>
        <source>it holds no table</source>
        <translation>không có bảng nào</translation>
    </message>
    <message>
        <source>it holds two tables</source>
        <translation>có hai bảng</translation>
    </message>
    <message>
        <source>a row lies inside another</source>
        <translation>có dòng nằm trong dòng khác</translation>
    </message>
    <message>
        <source>the row numbers are out of order</source>
        <translation>số thứ tự dòng không theo trật tự</translation>
    </message>
    <message>
        <source>it holds more than %1 rows</source>
        <translation>có hơn %1 dòng</translation>
    </message>
    <message>
        <source>a cell lies outside its row</source>
        <translation>có ô nằm ngoài dòng</translation>
    </message>
    <message>
        <source>a cell is of the unknown type “%1”</source>
        <translation>có ô thuộc kiểu không nhận ra “%1”</translation>
    </message>
    <message>
        <source>a row holds more than %1 cells</source>
        <translation>có dòng chứa hơn %1 ô</translation>
    </message>
    <message>
        <source>a cell claims the place “%1”</source>
        <translation>có ô ghi vị trí không hợp lệ “%1”</translation>
    </message>
    <message>
        <source>two cells claim one place</source>
        <translation>có hai ô cùng một vị trí</translation>
    </message>
    <message>
        <source>a cell refers to a text the file does not hold</source>
        <translation>có ô trỏ tới văn bản không có trong file</translation>
    </message>
    <message>
        <source>a cell holds “%1” where yes or no belongs</source>
        <translation>có ô chứa “%1” ở chỗ phải là có hoặc không</translation>
    </message>
    <message>
        <source>a cell holds “%1” where a number belongs</source>
        <translation>có ô chứa “%1” ở chỗ phải là số</translation>
    </message>
    <message>
        <source>a cell holds “%1” where a date belongs</source>
        <translation>có ô chứa “%1” ở chỗ phải là ngày</translation>
    </message>
    <message>
        <source>The file “%1” is an OpenDocument file. Open it in LibreOffice or Excel, save it as .xlsx and try again.</source>
        <translation>File “%1” là file OpenDocument. Mở file trong LibreOffice hoặc Excel, lưu thành .xlsx rồi thử lại.</translation>
    </message>
    <message>
        <source>The file “%1” is a binary Excel workbook (.xlsb). Open it in Excel, save it as .xlsx and try again.</source>
        <translation>File “%1” là file Excel nhị phân (.xlsb). Mở file trong Excel, lưu thành .xlsx rồi thử lại.</translation>
    </message>
    <message>
        <source>it has too many parts</source>
        <translation>có quá nhiều phần</translation>
    </message>
    <message>
        <source>it has too many sheets</source>
        <translation>có quá nhiều trang tính</translation>
    </message>
    <message>
        <source>the sheet “%1” is listed but not held</source>
        <translation>trang tính “%1” có trong danh mục nhưng không có trong file</translation>
    </message>
    <message>
        <source>The workbook “%1” has no sheet with a table. Choose another file.</source>
        <translation>File Excel “%1” không có trang tính nào chứa bảng. Chọn file khác.</translation>
    </message>
    <message>
        <source>it has too many cell styles</source>
        <translation>có quá nhiều kiểu định dạng ô</translation>
    </message>
    <message>
        <source>In the file “%1” the sheet “%2” is missing. Open the file in Excel, save it again as .xlsx and try again; if Excel cannot open it, ask its sender for it again.</source>
        <translation>Trong file “%1” thiếu trang tính “%2”. Mở file trong Excel, lưu lại thành .xlsx rồi thử lại; nếu Excel không mở được thì nhờ người gửi gửi lại file.</translation>
    </message>
    <message>
        <source>The file “%1” is damaged or cut short. Copy or download it again, or ask its sender for it again.</source>
        <translation>File “%1” bị hỏng hoặc bị cắt cụt. Sao chép hoặc tải lại file, hoặc nhờ người gửi gửi lại.</translation>
    </message>
    <message>
        <source>the packed data is broken</source>
        <translation>dữ liệu nén bị hỏng</translation>
    </message>
    <message>
        <source>it holds more than %1 MB, which is more than this program reads at once; split the table over several files</source>
        <translation>có hơn %1 MB, nhiều hơn mức chương trình đọc được một lần; tách bảng thành nhiều file</translation>
    </message>
    <message>
        <source>it unpacks to an implausible size</source>
        <translation>dung lượng sau khi giải nén lớn bất thường</translation>
    </message>
    <message>
        <source>it holds an implausibly long text</source>
        <translation>có đoạn văn bản dài bất thường</translation>
    </message>
    <message>
        <source>its checksum is wrong</source>
        <translation>mã kiểm tra không khớp</translation>
    </message>
    <message>
        <source>formula without a result; open the file in Excel and save it again</source>
        <translation>công thức chưa có kết quả; mở file trong Excel rồi lưu lại</translation>
    </message>
    <message>
        <source>it has too many tables</source>
        <translation>có quá nhiều bảng</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Bảng %1</translation>
    </message>
    <message>
        <source>The document “%1” has no table. Choose another file.</source>
        <translation>Tài liệu “%1” không có bảng nào. Hãy chọn file khác.</translation>
    </message>
    <message>
        <source>Open the file in Word, save it again as .docx and try again; if Word cannot open it, ask its sender for it again.</source>
        <translation>Hãy mở file bằng Word, lưu lại thành .docx rồi thử lại; nếu Word không mở được, nhờ người gửi gửi lại file.</translation>
    </message>
    <message>
        <source>In the file “%1” the table “%2” is damaged at row %3: %4.</source>
        <translation>Trong file “%1”, bảng “%2” bị hỏng ở dòng %3: %4.</translation>
    </message>
    <message>
        <source>The file “%1” is really an Excel or Word file (or another zip archive) although it is called .%2. Rename it to .xlsx or .docx and try again.</source>
        <translation>File “%1” thật ra là file Excel hoặc Word (hoặc file nén zip khác) dù có đuôi .%2. Hãy đổi đuôi thành .xlsx hoặc .docx rồi thử lại.</translation>
    </message>
    <message>
        <source>The file “%1” is neither a spreadsheet nor a Word document. Choose an .xlsx, .docx or CSV file.</source>
        <translation>File “%1” không phải bảng tính, cũng không phải văn bản Word. Hãy chọn file .xlsx, .docx hoặc CSV.</translation>
    </message>
    <message>
        <source>The file “%1” is in the format of Word 97–2003 (.doc). Open it in Word, save it as .docx and try again.</source>
        <translation>File “%1” ở định dạng Word 97–2003 (.doc). Hãy mở bằng Word, lưu thành .docx rồi thử lại.</translation>
    </message>
    <message>
        <source>The file “%1” is protected by a password. Open it in Word, save it without a password and try again.</source>
        <translation>File “%1” có mật khẩu. Hãy mở bằng Word, lưu lại không có mật khẩu rồi thử lại.</translation>
    </message>
    <message>
        <source>The file “%1” is an OpenDocument text. Open it in LibreOffice or Word, save it as .docx and try again.</source>
        <translation>File “%1” là văn bản OpenDocument. Hãy mở bằng LibreOffice hoặc Word, lưu thành .docx rồi thử lại.</translation>
    </message>
    <message>
        <source>The file “%1” is a zip archive but neither an Excel workbook nor a Word document. Choose an .xlsx, .docx or CSV file; if the table is inside the archive, unpack it first.</source>
        <translation>File “%1” là file nén zip, không phải file Excel hay Word. Hãy chọn file .xlsx, .docx hoặc CSV; nếu bảng nằm trong file nén, hãy giải nén trước.</translation>
    </message>
    <message>
        <source>The file “%1” is a document of another office program, not an Excel workbook. Choose an .xlsx, .docx or CSV file.</source>
        <translation>File “%1” là tài liệu của chương trình văn phòng khác, không phải file Excel. Hãy chọn file .xlsx, .docx hoặc CSV.</translation>
    </message>
    <message>
        <source>The file “%1” is not an Excel file although it is called .%2: it holds no workbook. If it is a CSV table, rename it to .csv; otherwise copy or download it again.</source>
        <translation>File “%1” không phải file Excel dù có đuôi .%2: bên trong không có bảng tính. Nếu là bảng CSV, đổi đuôi thành .csv; nếu không, sao chép hoặc tải lại file.</translation>
    </message>
    <message>
        <source>its merged cells reach over too many rows</source>
        <translation>các ô gộp kéo qua quá nhiều dòng</translation>
    </message>
</context>
<context>
    <name>SheetWriter</name>
    <message>
        <source>A table can be written as .xlsx or .csv, not as “%1”. Give the file one of these endings.</source>
        <translation>Bảng chỉ xuất được ra .xlsx hoặc .csv, không xuất được ra “%1”. Đặt tên file theo một trong hai đuôi này.</translation>
    </message>
    <message>
        <source>there is no folder “%1”; create it or choose another</source>
        <translation>không có thư mục “%1”; tạo thư mục đó hoặc chọn thư mục khác</translation>
    </message>
    <message>
        <source>a folder has that name; choose another name</source>
        <translation>đã có thư mục mang tên này; chọn tên khác</translation>
    </message>
    <message>
        <source>the file is read-only; choose another name or remove the protection</source>
        <translation>file chỉ cho đọc; chọn tên khác hoặc bỏ thuộc tính chỉ đọc</translation>
    </message>
    <message>
        <source>the folder “%1” cannot be written to (%2); choose another folder</source>
        <translation>không ghi được vào thư mục “%1” (%2); chọn thư mục khác</translation>
    </message>
    <message>
        <source>writing failed (%1); choose another folder</source>
        <translation>ghi không được (%1); chọn thư mục khác</translation>
    </message>
    <message>
        <source>it cannot be put in place (%1); if it is open in Excel or another program, close it there and try again</source>
        <translation>không đặt được file vào vị trí (%1); nếu file đang mở trong Excel hoặc chương trình khác, đóng file ở đó, hoặc nhờ người đang mở đóng file, rồi thử lại</translation>
    </message>
    <message>
        <source>The file “%1” was not written: %2.</source>
        <translation>Chưa xuất được file “%1”: %2.</translation>
    </message>
    <message>
        <source>the disk is full; free some space or choose another folder</source>
        <translation>ổ đĩa đã đầy; giải phóng bớt dung lượng hoặc chọn thư mục khác</translation>
    </message>
    <message>
        <source>The file “%1” was not written: an Excel sheet holds %2 rows and there are more. Filter the table, or export it as CSV.</source>
        <translation>Chưa xuất được file “%1”: một trang tính Excel chứa tối đa %2 dòng, bảng này có nhiều hơn. Lọc bớt bảng, hoặc xuất ra CSV.</translation>
    </message>
    <message>
        <source>The file “%1” was not written: in row %2 the column “%3” holds %4 characters and an Excel cell takes %5. Shorten the text, or export as CSV.</source>
        <translation>Chưa xuất được file “%1”: ở dòng %2, cột “%3” có %4 ký tự, trong khi một ô Excel chứa tối đa %5. Rút ngắn nội dung, hoặc xuất ra CSV.</translation>
    </message>
    <message>
        <source>The file “%1” was not written: the folder for temporary files “%2” could not be used. Free some space on that disk and try again.</source>
        <translation>Chưa xuất được file “%1”: không dùng được thư mục file tạm “%2”. Giải phóng bớt dung lượng ổ đĩa đó rồi thử lại.</translation>
    </message>
    <message>
        <source>This paper has no table and no chart, so there is nothing for a workbook. Save it as PDF or for Word.</source>
        <translation>Văn bản này không có bảng hay biểu đồ nào để đưa vào Excel. Hãy xuất ra PDF hoặc Word.</translation>
    </message>
    <message>
        <source>reading failed (%1); try again</source>
        <translation>không đọc được (%1); hãy thử lại</translation>
    </message>
    <message>
        <source>The file could not be packed. Free some memory by closing other programs, and try again.</source>
        <translation>Không đóng gói được file. Hãy đóng bớt chương trình khác cho đủ bộ nhớ rồi thử lại.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The program that last wrote to “%1” was cut off, and the file cannot be put in order because it may not be written to. Copy it together with the file of the same name that ends in “-journal” to a folder where you may write, and open the copy.</source>
        <translation>Lần ghi gần nhất vào “%1” bị ngắt giữa chừng, và không khôi phục được file vì không có quyền ghi. Sao chép file này cùng với file trùng tên có đuôi “-journal” vào thư mục có quyền ghi, rồi mở bản sao.</translation>
    </message>
    <message>
        <source>Nothing was saved to “%1”: a record would be left that refers to one that does not exist. Remove or change the records that refer to it as well.</source>
        <translation>Chưa lưu gì vào “%1”: nếu lưu sẽ còn bản ghi trỏ tới một bản ghi không tồn tại. Xóa hoặc sửa cả các bản ghi trỏ tới bản ghi đó.</translation>
    </message>
    <message>
        <source>“%1” is being read or written by another program at this moment. Nothing was saved: wait a little and try again.</source>
        <translation>Chương trình khác đang đọc hoặc ghi “%1”. Chưa lưu gì: chờ một lát rồi thử lại.</translation>
    </message>
    <message>
        <source>Nothing was saved: “%1” may not be written to. Copy it to a folder where you may write, and open the copy.</source>
        <translation>Chưa lưu gì: không có quyền ghi vào “%1”. Sao chép file vào thư mục có quyền ghi rồi mở bản sao.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was saved to “%1”. Make room and try again.</source>
        <translation>Ổ đĩa đã đầy: chưa lưu gì vào “%1”. Giải phóng bớt dung lượng rồi thử lại.</translation>
    </message>
    <message>
        <source>The disk reports an error with “%1”: nothing was saved. Check that the disk or network folder is connected and has room, and try again.</source>
        <translation>Ổ đĩa báo lỗi với “%1”: chưa lưu gì. Kiểm tra ổ đĩa hoặc thư mục mạng đã được kết nối và còn dung lượng, rồi thử lại.</translation>
    </message>
    <message>
        <source>“%1” is damaged or cut short. Open a backup copy of it.</source>
        <translation>File “%1” bị hỏng hoặc bị cắt cụt. Mở bản sao lưu của file.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check that it exists and that you may read it.</source>
        <translation>Không mở được “%1”. Kiểm tra xem file có tồn tại và có quyền đọc không.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written. Nothing was saved.</source>
        <translation>Không đọc hoặc không ghi được “%1”. Chưa lưu gì.</translation>
    </message>
    <message>
        <source>The program is not installed completely: its part for plan files is missing. Install it again.</source>
        <translation>Chương trình chưa được cài đủ: thiếu phần xử lý file kế hoạch. Cài lại chương trình.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>(trống)</translation>
    </message>
    <message>
        <source>The file&apos;s structure has a part that is not of it: %1.</source>
        <translation>Cấu trúc file có thành phần lạ: %1.</translation>
    </message>
    <message>
        <source>The file&apos;s structure lacks a part: %1.</source>
        <translation>Cấu trúc file thiếu thành phần: %1.</translation>
    </message>
    <message>
        <source>The oldest version that can read the file should be one number, %1.</source>
        <translation>Phiên bản cũ nhất đọc được file phải là một số duy nhất, %1.</translation>
    </message>
    <message>
        <source>It refers to a record that does not exist.</source>
        <translation>Trỏ tới một bản ghi không tồn tại.</translation>
    </message>
    <message>
        <source>The value “%1” is not one that the program writes.</source>
        <translation>Giá trị “%1” không phải do chương trình ghi.</translation>
    </message>
    <message>
        <source>The content that is kept does not match its name.</source>
        <translation>Nội dung lưu trong file không khớp với tên của nội dung đó.</translation>
    </message>
    <message>
        <source>The content %1 is missing from the file or damaged.</source>
        <translation>Nội dung %1 không có trong file hoặc bị hỏng.</translation>
    </message>
    <message>
        <source>Change %1 of line %2 belongs to no line of the journal.</source>
        <translation>Thay đổi %1 của dòng %2 không thuộc dòng nào của nhật ký.</translation>
    </message>
    <message>
        <source>The journal goes on with line %1 where line %2 should be.</source>
        <translation>Nhật ký nối tiếp bằng dòng %1 ở chỗ phải là dòng %2.</translation>
    </message>
    <message>
        <source>Line %1 of the journal (“%2”) or its changes were altered after it was written: they do not match its hash.</source>
        <translation>Dòng %1 của nhật ký (“%2”) hoặc các thay đổi của dòng này đã bị sửa sau khi ghi: không khớp với mã băm.</translation>
    </message>
    <message>
        <source>The records are not those that the journal&apos;s last line left: something other than this program has written to the file, or the disk has.</source>
        <translation>Các bản ghi không còn đúng như dòng cuối của nhật ký: file đã bị ghi bởi chương trình khác hoặc do lỗi ổ đĩa.</translation>
    </message>
    <message>
        <source>The journal knows nothing of this record.</source>
        <translation>Nhật ký không có bản ghi này.</translation>
    </message>
    <message>
        <source>This record was saved, but is no longer in the file.</source>
        <translation>Bản ghi này đã được lưu nhưng không còn trong file.</translation>
    </message>
    <message>
        <source>The file was saved by a newer version of the program: its records can only be checked completely there.</source>
        <translation>File được lưu bằng phiên bản mới hơn của chương trình: chỉ phiên bản đó mới kiểm tra được đầy đủ các bản ghi.</translation>
    </message>
    <message>
        <source>“%1” is not a plan file of this program. Choose a file that the program has saved, with the ending .sxsh.</source>
        <translation>“%1” không phải file kế hoạch của chương trình này. Chọn file do chương trình lưu, có đuôi .sxsh.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check its name and its folder.</source>
        <translation>Không có file “%1”. Kiểm tra lại tên và thư mục.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a plan file in it.</source>
        <translation>“%1” là thư mục. Chọn một file kế hoạch trong thư mục đó.</translation>
    </message>
    <message>
        <source>“%1” may not be read. Ask who owns the file or its folder to let you read it.</source>
        <translation>Không có quyền đọc “%1”. Nhờ người sở hữu file hoặc thư mục cấp quyền đọc.</translation>
    </message>
    <message>
        <source>“%1” is empty: it was probably not copied completely. Copy it again, or open a backup copy of it.</source>
        <translation>File “%1” rỗng: có thể chưa được sao chép đầy đủ. Sao chép lại, hoặc mở bản sao lưu của file.</translation>
    </message>
    <message>
        <source>“%1” contains parts that this program never writes (%2), so that it is not safe to open. Open a backup copy of it.</source>
        <translation>File “%1” có những phần mà chương trình này không bao giờ ghi (%2) nên mở ra không an toàn. Mở bản sao lưu của file.</translation>
    </message>
    <message>
        <source>“%1” was altered by another program: its structure is not that of a plan file (%2). Open a backup copy of it.</source>
        <translation>File “%1” đã bị chương trình khác sửa: cấu trúc không phải của file kế hoạch (%2). Mở bản sao lưu của file.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of the program (file version %2, this program knows %3). Update the program and open it again.</source>
        <translation>File “%1” được tạo bằng phiên bản mới hơn của chương trình (phiên bản file %2, chương trình này đọc được đến %3). Cập nhật chương trình rồi mở lại.</translation>
    </message>
    <message>
        <source>File format brought from version %1 to %2</source>
        <translation>Nâng định dạng file từ phiên bản %1 lên %2</translation>
    </message>
    <message>
        <source>“%1” is of an older version and has to be brought up to date, but no backup copy could be made beside it. Make room on the disk, or copy it to a folder where you may write.</source>
        <translation>File “%1” thuộc phiên bản cũ và phải được nâng cấp, nhưng không tạo được bản sao lưu bên cạnh. Giải phóng bớt dung lượng ổ đĩa, hoặc sao chép file vào thư mục có quyền ghi.</translation>
    </message>
    <message>
        <source>“%1” has records that refer to others that do not exist, and so cannot be brought up to date. Open a backup copy of it.</source>
        <translation>File “%1” có bản ghi trỏ tới bản ghi không tồn tại nên không nâng cấp được. Mở bản sao lưu của file.</translation>
    </message>
    <message>
        <source>The file was brought from version %1 to version %2. A copy of it as it was is in “%3”.</source>
        <translation>File đã được nâng từ phiên bản %1 lên phiên bản %2. Bản sao nguyên trạng trước khi nâng ở “%3”.</translation>
    </message>
    <message>
        <source>The file was saved by a newer version of the program, so that it can only be read. Update the program to change it.</source>
        <translation>File được lưu bằng phiên bản mới hơn của chương trình nên chỉ đọc được. Cập nhật chương trình để sửa file.</translation>
    </message>
    <message>
        <source>“%1” is of an older version of the program and has to be brought up to date first: open it once for writing, or open a copy of it.</source>
        <translation>File “%1” thuộc phiên bản cũ của chương trình và phải được nâng cấp trước: mở file một lần ở chế độ ghi, hoặc mở một bản sao của file.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its journal has no readable last line. Open a backup copy of it.</source>
        <translation>File “%1” bị hỏng: không đọc được dòng cuối của nhật ký. Mở bản sao lưu của file.</translation>
    </message>
    <message>
        <source>“%1” was changed by another program since it was opened. Nothing was saved: close it, open it again and make the change again.</source>
        <translation>File “%1” đã bị chương trình khác thay đổi từ lúc mở. Chưa lưu gì: đóng file, mở lại rồi sửa lại.</translation>
    </message>
    <message>
        <source>Nothing was saved: the text of “%1” (%2) contains a character that cannot be stored. Type the text anew.</source>
        <translation>Chưa lưu gì: nội dung của “%1” (%2) có ký tự không lưu được. Gõ lại nội dung.</translation>
    </message>
    <message>
        <source>Nothing was saved: the title or the reason contains a character that cannot be stored. Type the text anew.</source>
        <translation>Chưa lưu gì: tiêu đề hoặc lý do có ký tự không lưu được. Gõ lại nội dung.</translation>
    </message>
    <message>
        <source>Line %1 of the journal in “%2” is damaged. Check the file, or open a backup copy of it.</source>
        <translation>Dòng %1 của nhật ký trong “%2” bị hỏng. Kiểm tra file, hoặc mở bản sao lưu của file.</translation>
    </message>
    <message>
        <source>“%1” was done with an older version of the program, whose records had other fields. This version cannot take it back or repeat it.</source>
        <translation>“%1” được thực hiện bằng phiên bản cũ của chương trình, khi đó bản ghi có các trường khác. Phiên bản này không hoàn tác hay làm lại được thay đổi đó.</translation>
    </message>
    <message>
        <source>“%1” exists already and is not overwritten. Choose another name.</source>
        <translation>“%1” đã có và không bị ghi đè. Chọn tên khác.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Make it, or choose another one.</source>
        <translation>Không có thư mục “%1”. Tạo thư mục đó, hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>“%1” could not be made: a file of that name appeared, or the folder is read-only. Choose another name.</source>
        <translation>Không tạo được “%1”: vừa xuất hiện file cùng tên, hoặc thư mục chỉ cho đọc. Chọn tên khác.</translation>
    </message>
    <message>
        <source>“%1” is open for reading only: nothing can be changed in it.</source>
        <translation>“%1” đang mở ở chế độ chỉ đọc: không thay đổi được gì.</translation>
    </message>
    <message>
        <source>The journal of “%1” has no line %2.</source>
        <translation>Nhật ký của “%1” không có dòng %2.</translation>
    </message>
    <message>
        <source>Content that is kept in “%1” is missing or damaged. Check the file, or open a backup copy of it.</source>
        <translation>Nội dung lưu trong “%1” bị thiếu hoặc bị hỏng. Kiểm tra file, hoặc mở bản sao lưu của file.</translation>
    </message>
    <message>
        <source>another user</source>
        <translation>người dùng khác</translation>
    </message>
    <message>
        <source>(unknown)</source>
        <translation>(chưa rõ)</translation>
    </message>
    <message>
        <source>Opened for reading only. %1</source>
        <translation>Đã mở ở chế độ chỉ đọc. %1</translation>
    </message>
    <message>
        <source>Nothing can be written beside “%1”: the disk is full, or the name is too long. Make room, or choose a shorter name.</source>
        <translation>Không ghi được gì cạnh “%1”: ổ đĩa đã đầy hoặc tên quá dài. Hãy giải phóng dung lượng hoặc chọn tên ngắn hơn.</translation>
    </message>
    <message>
        <source>“%1” is read-only. To edit it, copy it to a folder where you may write.</source>
        <translation>File “%1” chỉ cho đọc. Muốn sửa, hãy sao chép file vào thư mục có quyền ghi.</translation>
    </message>
    <message>
        <source>“%1” is being edited by %2 on the computer %3 (process %4) since %5. To edit it, wait until it is closed there.</source>
        <translation>File “%1” đang được %2 sửa trên máy %3 (tiến trình %4) từ %5. Muốn sửa, hãy đợi file được đóng ở đó.</translation>
    </message>
    <message>
        <source>Nothing can be written beside “%1”: its folder is read-only. To edit it, copy it to a folder where you may write.</source>
        <translation>Không ghi được gì bên cạnh file “%1”: thư mục chỉ cho đọc. Muốn sửa, hãy sao chép file vào thư mục có quyền ghi.</translation>
    </message>
    <message>
        <source>Nothing was saved: “%1” is no longer there; it was renamed, moved or removed while it was open. Put it back under this name, or open it where it is now.</source>
        <translation>Chưa lưu gì: file “%1” không còn ở chỗ cũ; file đã bị đổi tên, chuyển đi hoặc xóa trong lúc đang mở. Hãy đưa file về đúng tên này, hoặc mở file ở chỗ mới.</translation>
    </message>
    <message>
        <source>“%1” is not replaced: %2 has it open on the computer %3. Close it there, or choose another name.</source>
        <translation>Không thay file “%1”: %2 đang mở file trên máy %3. Hãy đóng file ở đó, hoặc chọn tên khác.</translation>
    </message>
    <message>
        <source>“%1” cannot be replaced: it may be open elsewhere, or may not be changed. Choose another name.</source>
        <translation>Không thay được file “%1”: file có thể đang mở ở nơi khác hoặc không được phép sửa. Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>%1 is “%2”, but “%3” was saved.</source>
        <translation>%1 hiện là “%2”, nhưng giá trị đã lưu là “%3”.</translation>
    </message>
    <message>
        <source>%1 (replaced %2)%3.%4</source>
        <translation>%1 (đã thay %2)%3.%4</translation>
    </message>
    <message numerus="yes">
        <source>The file is damaged on the disk in %Ln places.</source>
        <translation>
            <numerusform>File bị hỏng trên ổ đĩa ở %Ln chỗ.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is damaged: %2 %3 has a value in “%4” that the program cannot have written. Open a backup copy of it.</source>
        <translation>File “%1” bị hỏng: %2 %3 có giá trị ở trường “%4” không thể do chương trình ghi. Hãy mở bản sao lưu của file.</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name.</source>
        <translation>Đã có “%1”. Chọn tên khác.</translation>
    </message>
</context>
<context>
    <name>Surveys</name>
    <message>
        <source>between %1 and %2 (confidence %3)</source>
        <translation>từ %1 đến %2 (độ tin cậy %3)</translation>
    </message>
    <message>
        <source>nobody was asked</source>
        <translation>chưa hỏi cơ sở nào</translation>
    </message>
    <message>
        <source>%1 of %2 answered (%3)</source>
        <translation>%1/%2 cơ sở trả lời (%3)</translation>
    </message>
    <message>
        <source>Estimated from the sample survey %1 of %2: %3</source>
        <translation>Ước lượng từ điều tra mẫu %1 ngày %2: %3</translation>
    </message>
    <message>
        <source>frame of %1</source>
        <translation>tổng thể %1 cơ sở</translation>
    </message>
    <message>
        <source>Choose at least one question to ask.</source>
        <translation>Chọn ít nhất một nội dung hỏi.</translation>
    </message>
    <message>
        <source>No facility is in the register on %1, the date of the survey.</source>
        <translation>Ngày điều tra %1 danh bạ không có cơ sở nào.</translation>
    </message>
    <message numerus="yes">
        <source>The frame has only %Ln facilities: draw no more.</source>
        <translation>
            <numerusform>Tổng thể chỉ có %Ln cơ sở: không thể chọn nhiều hơn.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sample must be at least %1.</source>
        <translation>Mẫu phải có ít nhất %1 cơ sở.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln strata need a sample of at least %1: two of each, since a single answer says nothing of its spread.</source>
        <translation>
            <numerusform>%Ln tầng cần mẫu ít nhất %1 cơ sở: mỗi tầng hai cơ sở, vì một câu trả lời không cho biết độ phân tán.</numerusform>
        </translation>
    </message>
    <message>
        <source>The facility %1 is not among those asked in the survey %2.</source>
        <translation>Cơ sở %1 không nằm trong số được hỏi của cuộc điều tra %2.</translation>
    </message>
    <message>
        <source>So many facilities</source>
        <translation>Số cơ sở</translation>
    </message>
    <message>
        <source>As many as a share needs within ±</source>
        <translation>Đủ để tỷ lệ sai lệch trong ±</translation>
    </message>
    <message>
        <source>Draw a sample</source>
        <translation>Chọn mẫu</translation>
    </message>
    <message>
        <source>Draw the sample of %1 %2 from the register?</source>
        <translation>Chọn mẫu của %1 %2 từ danh bạ?</translation>
    </message>
    <message>
        <source>From the facilities that are in scope and operating on %1. An earlier draw that nobody has answered is replaced.</source>
        <translation>Chọn trong các cơ sở thuộc phạm vi, đang hoạt động ngày %1. Mẫu chọn trước đây mà chưa cơ sở nào trả lời sẽ được thay.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cỡ mẫu</translation>
    </message>
    <message>
        <source>From the whole frame</source>
        <translation>Từ toàn bộ tổng thể</translation>
    </message>
    <message>
        <source>Drawn within</source>
        <translation>Phân tầng</translation>
    </message>
    <message>
        <source>The same number draws the same facilities from the same register, so that anybody can repeat the draw.</source>
        <translation>Cùng một số thì chọn ra cùng các cơ sở từ cùng danh bạ, nên ai cũng có thể chọn lại để kiểm tra.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Số khởi tạo</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Nội dung hỏi</translation>
    </message>
    <message>
        <source>points</source>
        <translation>điểm phần trăm</translation>
    </message>
    <message>
        <source>at a confidence of</source>
        <translation>với độ tin cậy</translation>
    </message>
    <message>
        <source>Say how many facilities to draw.</source>
        <translation>Ghi số cơ sở cần chọn.</translation>
    </message>
    <message>
        <source>The seed is a whole number from 0 on.</source>
        <translation>Số khởi tạo là số nguyên từ 0 trở lên.</translation>
    </message>
    <message numerus="yes">
        <source>Draw %Ln facilities</source>
        <translation>
            <numerusform>Chọn %Ln cơ sở</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 facilities.</source>
        <translation>%1 trong %2 cơ sở.</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Phiếu trả lời</translation>
    </message>
    <message>
        <source>Only some of the replies</source>
        <translation>Chỉ một loại trả lời</translation>
    </message>
    <message>
        <source>Every reply</source>
        <translation>Mọi trả lời</translation>
    </message>
    <message>
        <source>Only one stratum</source>
        <translation>Chỉ một tầng</translation>
    </message>
    <message>
        <source>Nobody is asked yet</source>
        <translation>Chưa hỏi cơ sở nào</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Cơ sở</translation>
    </message>
    <message>
        <source>Every stratum</source>
        <translation>Mọi tầng</translation>
    </message>
    <message>
        <source>Y</source>
        <comment>key for yes</comment>
        <extracomment>The key for “yes”: the first letter of that word.</extracomment>
        <translation>C</translation>
    </message>
    <message>
        <source>N</source>
        <comment>key for no</comment>
        <extracomment>The key for “no”: the first letter of that word.</extracomment>
        <translation>K</translation>
    </message>
    <message>
        <source>What the survey comes to</source>
        <translation>Kết quả điều tra</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <source>Result by stratum</source>
        <translation>Kết quả theo tầng</translation>
    </message>
    <message>
        <source>Stratum</source>
        <translation>Tầng</translation>
    </message>
    <message>
        <source>Frame (N)</source>
        <translation>Tổng thể (N)</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Đã trả lời</translation>
    </message>
    <message>
        <source>Response rate</source>
        <translation>Tỷ lệ trả lời</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Tỷ lệ</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Khoảng tin cậy</translation>
    </message>
    <message>
        <source>Whole frame</source>
        <translation>Toàn bộ</translation>
    </message>
    <message>
        <source>On %1 it gives the value of %2.</source>
        <translation>Ngày %1, đây là giá trị của %2.</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Điều tra khảo sát</translation>
    </message>
    <message>
        <source>Who is asked is drawn from the register; the replies give shares with their intervals</source>
        <translation>Cơ sở được hỏi chọn ngẫu nhiên từ danh bạ; trả lời cho ra tỷ lệ kèm khoảng tin cậy</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Phiếu điều tra</translation>
    </message>
    <message>
        <source>Draw the sample…</source>
        <translation>Chọn mẫu…</translation>
    </message>
    <message>
        <source>Add a survey</source>
        <translation>Thêm cuộc điều tra</translation>
    </message>
    <message>
        <source>Print the questionnaires…</source>
        <translation>In phiếu điều tra…</translation>
    </message>
    <message>
        <source>Print that of the chosen facility…</source>
        <translation>In phiếu của cơ sở đang chọn…</translation>
    </message>
    <message>
        <source>Print the list of facilities…</source>
        <translation>In danh sách cơ sở…</translation>
    </message>
    <message>
        <source>Save the questionnaires as PDF…</source>
        <translation>Lưu phiếu điều tra dạng PDF…</translation>
    </message>
    <message>
        <source>Save the list of facilities as PDF…</source>
        <translation>Lưu danh sách cơ sở dạng PDF…</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Đã trả lời</translation>
    </message>
    <message>
        <source>No survey yet</source>
        <translation>Chưa có cuộc điều tra nào</translation>
    </message>
    <message>
        <source>What only the facilities themselves can say, such as whether they know of cleaner production, is estimated from a sample: add a survey, draw its sample, print the questionnaires, type the replies.</source>
        <translation>Điều chỉ cơ sở mới trả lời được, như có biết về sản xuất sạch hơn hay không, được ước lượng từ mẫu: thêm cuộc điều tra, chọn mẫu, in phiếu, ghi trả lời.</translation>
    </message>
    <message>
        <source>Import from file…</source>
        <translation>Nhập từ file…</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Cuộc điều tra</translation>
    </message>
    <message>
        <source>As drawn</source>
        <translation>Mẫu đã chọn</translation>
    </message>
    <message>
        <source>New survey</source>
        <translation>Cuộc điều tra mới</translation>
    </message>
    <message>
        <source>Who answered, of the sample.</source>
        <translation>Số cơ sở trả lời trên số cơ sở trong mẫu.</translation>
    </message>
    <message>
        <source>On %1 %2 rests on %3.</source>
        <translation>Ngày %1, %2 dựa vào %3.</translation>
    </message>
    <message>
        <source>No indicator is estimated from it.</source>
        <translation>Không có chỉ tiêu nào ước lượng từ câu hỏi này.</translation>
    </message>
    <message>
        <source>Indicators are counted from the register unless “%1” is chosen for them under Lists.</source>
        <translation>Chỉ tiêu đếm từ danh bạ, trừ khi được chọn “%1” trong Danh mục.</translation>
    </message>
    <message>
        <source>sample %1, weighted by strata</source>
        <translation>mẫu %1, gia quyền theo tầng</translation>
    </message>
    <message>
        <source>sample %1</source>
        <translation>mẫu %1</translation>
    </message>
    <message>
        <source>Estimated from the sample survey %1 of %2, weighted by strata: %3</source>
        <translation>Ước lượng từ điều tra mẫu %1 ngày %2, gia quyền theo tầng: %3</translation>
    </message>
    <message>
        <source>Answers without a stratum, left out: %1.</source>
        <translation>Số câu trả lời không ghi tầng, không tính: %1.</translation>
    </message>
    <message>
        <source>Replied but not in the register on the day of the survey, left out: %1.</source>
        <translation>Có trả lời nhưng ngày điều tra không có trong danh bạ, không tính: %1.</translation>
    </message>
    <message>
        <source>Replied but not drawn, left out: %1.</source>
        <translation>Có trả lời nhưng không được chọn vào mẫu, không tính: %1.</translation>
    </message>
    <message>
        <source>If all answer, a share of one half is known within ± %1 points (confidence %2).</source>
        <translation>Nếu tất cả trả lời, tỷ lệ 50% được biết với sai số ± %1 điểm phần trăm (độ tin cậy %2).</translation>
    </message>
    <message>
        <source>List everyone</source>
        <translation>Lấy mọi cơ sở</translation>
    </message>
    <message>
        <source>List all facilities of the register for the census %1 %2?</source>
        <translation>Lấy mọi cơ sở trong danh bạ cho cuộc điều tra toàn bộ %1 %2?</translation>
    </message>
    <message>
        <source>All facilities that are in scope and operating on %1 get a row for their reply. An earlier list that nobody has answered is replaced.</source>
        <translation>Mỗi cơ sở thuộc phạm vi và đang hoạt động ngày %1 có một dòng để ghi trả lời. Danh sách trước, nếu chưa cơ sở nào trả lời, được thay thế.</translation>
    </message>
    <message>
        <source>Points and confidence are percentages between 0 and 100; below 1 give points with the percent sign.</source>
        <translation>Điểm phần trăm và độ tin cậy nằm trong khoảng 0 đến 100; số điểm nhỏ hơn 1 thì ghi kèm dấu phần trăm.</translation>
    </message>
    <message numerus="yes">
        <source>List %Ln facilities</source>
        <translation>
            <numerusform>Lấy %Ln cơ sở</numerusform>
        </translation>
    </message>
    <message>
        <source>Draw the sample, or of a census list everyone: the facilities are taken from the register, and each gets a row here for its reply.</source>
        <translation>Hãy chọn mẫu, với điều tra toàn bộ thì lấy mọi cơ sở: cơ sở được lấy từ danh bạ, mỗi cơ sở có một dòng ở đây để ghi trả lời.</translation>
    </message>
    <message>
        <source>%1 of %2 facilities replied</source>
        <translation>%1/%2 cơ sở đã trả lời</translation>
    </message>
    <message>
        <source>%1 of %2 answers</source>
        <translation>%1/%2 câu trả lời</translation>
    </message>
    <message>
        <source>keys: 1 yes, 2 no, 0 no reply, then on to the next row</source>
        <translation>phím: 1 có, 2 không, 0 chưa trả lời, rồi sang dòng sau</translation>
    </message>
    <message>
        <source>Enter: the facility</source>
        <translation>Enter: xem cơ sở</translation>
    </message>
    <message>
        <source>N/answered</source>
        <translation>N/trả lời</translation>
    </message>
    <message>
        <source>Weight: how many facilities of the frame one reply stands for, the frame by those who answered.</source>
        <translation>Trọng số: một trả lời đại diện cho bao nhiêu cơ sở của tổng thể, bằng tổng thể chia cho số cơ sở đã trả lời.</translation>
    </message>
    <message>
        <source>Facilities that replied, of those asked.</source>
        <translation>Số cơ sở đã trả lời trên số cơ sở được hỏi.</translation>
    </message>
    <message>
        <source>List everyone…</source>
        <translation>Lấy mọi cơ sở…</translation>
    </message>
    <message numerus="yes">
        <source>The survey %1 already has %Ln answers with a reply or a note, which a new list would lose. Add another survey for it.</source>
        <translation>
            <numerusform>Cuộc điều tra %1 đã có %Ln câu trả lời hoặc ghi chú, lập lại danh sách sẽ làm mất. Hãy thêm một cuộc điều tra khác.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is asked in the survey %1 yet: draw its sample first, or of a census list everyone.</source>
        <translation>Cuộc điều tra %1 chưa hỏi cơ sở nào: hãy chọn mẫu, với điều tra toàn bộ thì lấy mọi cơ sở, trước đã.</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Filter…</source>
        <translation>Lọc…</translation>
    </message>
    <message>
        <source>Filter “%1”</source>
        <translation>Lọc “%1”</translation>
    </message>
    <message>
        <source>Columns, export, print</source>
        <translation>Cột, xuất, in</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>Chọn cột…</translation>
    </message>
    <message>
        <source>Export to Excel…</source>
        <translation>Xuất Excel…</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Sao chép bảng</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>In…</translation>
    </message>
    <message>
        <source>Only rows with “%1”.</source>
        <translation>Chỉ gồm các dòng có “%1”.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln rows</source>
        <translation>
            <numerusform>Xóa %Ln dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>Sort by “%1”, smallest first</source>
        <translation>Sắp xếp theo “%1”, tăng dần</translation>
    </message>
    <message>
        <source>Sort by “%1”, greatest first</source>
        <translation>Sắp xếp theo “%1”, giảm dần</translation>
    </message>
    <message>
        <source>No row passes the filter.</source>
        <translation>Không có dòng nào khớp bộ lọc.</translation>
    </message>
    <message>
        <source>This row follows from other records, so it is not removed here. Open it (Enter) to mend what it comes from.</source>
        <translation>Dòng này suy ra từ bản ghi khác nên không xóa ở đây. Mở dòng (Enter) để sửa nơi phát sinh.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>đang hiện %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (no room now)</source>
        <translation>%1 (chưa đủ chỗ hiện)</translation>
    </message>
    <message>
        <source>“%1” is kept by the department: a unit removes none.</source>
        <translation>“%1” do Sở quản lý: đơn vị không xóa được.</translation>
    </message>
</context>
<context>
    <name>Tally</name>
    <message>
        <source>“%1” is nothing that can be counted: choose a key such as “facility:aware” or “manual”.</source>
        <translation>“%1” không phải nội dung đếm được: chọn một khóa đếm như “facility:aware” hoặc “manual”.</translation>
    </message>
    <message>
        <source>There is no output type with the code “%1”: add it, or choose another.</source>
        <translation>Không có loại kết quả mang mã “%1”: thêm loại kết quả đó, hoặc chọn loại khác.</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>The icons inside the program cannot be read. Install the program again.</source>
        <translation>Không đọc được bộ biểu tượng trong chương trình. Hãy cài lại chương trình.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Aware</source>
        <translation>Nhận thức</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Đánh giá</translation>
    </message>
    <message>
        <source>Plan made</source>
        <translation>Có kế hoạch</translation>
    </message>
    <message>
        <source>Applying</source>
        <translation>Áp dụng</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Xác minh</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>chưa rõ</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>đến %1</translation>
    </message>
    <message>
        <source>add</source>
        <translation>thêm</translation>
    </message>
    <message>
        <source>Steps of cleaner production</source>
        <translation>Các bước sản xuất sạch hơn</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>hết hạn</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
</context>
<context>
    <name>Todo</name>
    <message numerus="yes">
        <source>%Ln days late</source>
        <translation>
            <numerusform>quá hạn %Ln ngày</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>còn %Ln ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Việc cần làm</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Loại việc</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Mọi việc</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation>Mức gấp</translation>
    </message>
    <message>
        <source>How far ahead</source>
        <translation>Xem trước bao lâu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ahead</source>
        <translation>
            <numerusform>%Ln ngày tới</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Không còn việc cần làm</translation>
    </message>
    <message>
        <source>Nothing is late, due, lapsed, missing or doubtful on this day.</source>
        <translation>Không có việc quá hạn, đến hạn, hết giá trị, thiếu hay cần xem lại.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Mức gấp</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Loại việc</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>What is wrong, what to do</source>
        <translation>Vướng mắc và cách xử lý</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Đơn vị</translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln quá hạn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things to do</source>
        <translation>
            <numerusform>%Ln việc cần làm</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm with a reason…</source>
        <translation>Xác nhận kèm lý do…</translation>
    </message>
    <message>
        <source>Says why the chosen doubtful values are right all the same</source>
        <translation>Ghi lý do vì sao các số liệu nghi vấn đang chọn vẫn đúng</translation>
    </message>
    <message>
        <source>Enter, or a click on “open”, shows the record where it is settled</source>
        <translation>Nhấn Enter hoặc bấm “mở” để đến đúng chỗ cần xử lý</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>A click opens where it is settled</source>
        <translation>Bấm để mở đúng chỗ cần xử lý</translation>
    </message>
    <message>
        <source>open ›</source>
        <translation>mở ›</translation>
    </message>
    <message>
        <source>Any urgency</source>
        <translation>Mọi mức gấp</translation>
    </message>
    <message>
        <source>due</source>
        <translation>đến hạn</translation>
    </message>
</context>
<context>
    <name>TypedValue</name>
    <message>
        <source>“%1” is not one of: %2.</source>
        <translation>“%1” không thuộc các giá trị: %2.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 quá lớn.</translation>
    </message>
    <message>
        <source>%1 is not a whole number of đồng.</source>
        <translation>%1 không phải số đồng nguyên.</translation>
    </message>
    <message>
        <source>%1 is too large or has more than nine decimals.</source>
        <translation>%1 quá lớn hoặc có hơn chín chữ số thập phân.</translation>
    </message>
    <message>
        <source>%1 is not a whole number.</source>
        <translation>%1 không phải số nguyên.</translation>
    </message>
    <message>
        <source>%1 is a number, not a date. Format the cell as a date.</source>
        <translation>%1 là số, không phải ngày. Định dạng ô thành kiểu ngày.</translation>
    </message>
    <message>
        <source>%1 is a date, not a number.</source>
        <translation>%1 là ngày, không phải số.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1” không phải số.</translation>
    </message>
    <message>
        <source>“%1” is not a unit known here. Write kWh, MWh, kg, tấn, lít, m³ or another one.</source>
        <translation>“%1” không phải đơn vị tính có trong chương trình. Ghi kWh, MWh, kg, tấn, lít, m³ hoặc đơn vị khác.</translation>
    </message>
    <message>
        <source>“%1” is not a SHA-256 hash.</source>
        <translation>“%1” không phải mã băm SHA-256.</translation>
    </message>
    <message>
        <source>“%1” is not a record&apos;s identity.</source>
        <translation>“%1” không phải định danh của bản ghi.</translation>
    </message>
    <message>
        <source>%1 is to be a whole number without a dot.</source>
        <translation>%1 phải là số nguyên, không có dấu chấm.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no. Write “%2” or “%3”.</source>
        <translation>“%1” không phải có hay không. Ghi “%2” hoặc “%3”.</translation>
    </message>
    <message>
        <source>“%1” is not a due date. Write a date, “quarter III/2018”, “first half of 2018”, “2018” or “ongoing”.</source>
        <translation>“%1” không phải thời hạn. Ghi một ngày, “quý III/2018”, “6 tháng đầu năm 2018”, “2018” hoặc “thường xuyên”.</translation>
    </message>
    <message>
        <source>The cell shows an error: %1.</source>
        <translation>Ô báo lỗi: %1.</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>Energy</source>
        <translation>Năng lượng</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>Khối lượng</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Thể tích</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Số lượng</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Diện tích</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Chiều dài</translation>
    </message>
    <message>
        <source>Oil equivalent</source>
        <translation>Dầu tương đương</translation>
    </message>
</context>
<context>
    <name>UnitRights</name>
    <message>
        <source>“%1” is kept by the department: in the working copy of a unit it can only be read.</source>
        <translation>“%1” do Sở quản lý: trong bản làm việc của đơn vị chỉ xem được.</translation>
    </message>
    <message>
        <source>A facility that is added in the working copy of a unit has its place there: choose %1, or a unit in it.</source>
        <translation>Cơ sở thêm trong bản làm việc của đơn vị phải nằm tại đơn vị: hãy chọn %1 hoặc một đơn vị thuộc đó.</translation>
    </message>
    <message>
        <source>The state of a question follows from its answer: enter the answer, or clear it. The department closes it.</source>
        <translation>Trạng thái của câu hỏi theo câu trả lời: hãy nhập câu trả lời, hoặc xóa đi. Sở là nơi đóng câu hỏi.</translation>
    </message>
    <message>
        <source>Activity %1 does not take place in this unit: others report how it goes.</source>
        <translation>Hoạt động %1 không thực hiện tại đơn vị này: đơn vị khác báo cáo tiến độ.</translation>
    </message>
</context>
<context>
    <name>UnitTemplate</name>
    <message>
        <source>Facilities</source>
        <translation>Cơ sở</translation>
    </message>
    <message>
        <source>Use by month</source>
        <translation>Tiêu thụ theo tháng</translation>
    </message>
    <message>
        <source>Output by month</source>
        <translation>Sản lượng theo tháng</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Giải pháp</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <source>Correct what is not right, and add facilities that are missing in the empty rows below, each with a code of its own.</source>
        <translation>Sửa những chỗ chưa đúng; cơ sở còn thiếu thì ghi thêm vào các dòng trống bên dưới, mỗi cơ sở một mã riêng.</translation>
    </message>
    <message>
        <source>What each facility used in %1, in the unit of the row. Leave a month empty as long as it is not known; 0 means that nothing was used.</source>
        <translation>Lượng tiêu thụ của từng cơ sở năm %1, theo đơn vị tính ghi trên dòng. Tháng chưa có số liệu thì để trống; số 0 nghĩa là không dùng.</translation>
    </message>
    <message>
        <source>What each facility made in %1, in the unit of the row. A product that is not there yet is written with a new code.</source>
        <translation>Sản lượng của từng cơ sở năm %1, theo đơn vị tính ghi trên dòng. Sản phẩm chưa có thì ghi bằng một mã mới.</translation>
    </message>
    <message>
        <source>What facilities do to save resources, what it cost and what they state that it saves in a year.</source>
        <translation>Các giải pháp tiết kiệm của cơ sở: vốn đầu tư và mức tiết kiệm một năm do cơ sở báo cáo.</translation>
    </message>
    <message>
        <source>Write the answer beside each question; where a figure is wrong, put it right on its sheet, too.</source>
        <translation>Ghi câu trả lời bên cạnh từng câu hỏi; số liệu nào sai thì sửa luôn ở trang tính tương ứng.</translation>
    </message>
    <message>
        <source>Name of the facility</source>
        <translation>Tên cơ sở</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Hỏi về</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Hướng dẫn</translation>
    </message>
    <message>
        <source>Choose from the list.</source>
        <translation>Hãy chọn trong danh sách.</translation>
    </message>
    <message>
        <source>Write a day, for instance 31/12/2018.</source>
        <translation>Hãy ghi ngày, ví dụ 31/12/2018.</translation>
    </message>
    <message>
        <source>Write a whole number, without words or units.</source>
        <translation>Hãy ghi một số nguyên, không kèm chữ hay đơn vị.</translation>
    </message>
    <message>
        <source>Write a number, without words or units.</source>
        <translation>Hãy ghi một số, không kèm chữ hay đơn vị.</translation>
    </message>
    <message>
        <source>the department</source>
        <translation>Sở Công Thương</translation>
    </message>
    <message>
        <source>Reporting unit</source>
        <translation>Đơn vị báo cáo</translation>
    </message>
    <message>
        <source>To be sent to</source>
        <translation>Gửi về</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kỳ báo cáo</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Hạn nộp</translation>
    </message>
    <message>
        <source>Year of use and output</source>
        <translation>Năm của số liệu tiêu thụ, sản lượng</translation>
    </message>
    <message>
        <source>Number and day of issue</source>
        <translation>Phát hành lần, ngày</translation>
    </message>
    <message>
        <source>Go through the sheets from left to right. White cells are to be filled in or corrected; grey ones only say what the row is about.</source>
        <translation>Làm lần lượt từng trang tính từ trái sang phải. Ô trắng để điền hoặc sửa; ô xám chỉ cho biết dòng đó nói về gì.</translation>
    </message>
    <message>
        <source>Where a cell offers a list, choose from it. Numbers are typed without words and units, days as day/month/year.</source>
        <translation>Ô nào có danh sách thì chọn trong danh sách. Số chỉ ghi số, không kèm chữ và đơn vị; ngày ghi theo ngày/tháng/năm.</translation>
    </message>
    <message>
        <source>To take back a value that is wrong, empty its cell. A row that is deleted removes nothing: write in its note what is to be removed.</source>
        <translation>Muốn bỏ một số liệu sai thì xóa nội dung của ô đó. Xóa cả dòng không làm mất bản ghi: cần bỏ hẳn thì ghi rõ ở cột ghi chú.</translation>
    </message>
    <message>
        <source>New entries go into the empty rows below the table. Rows may be sorted, filtered and coloured.</source>
        <translation>Nội dung mới ghi vào các dòng trống bên dưới bảng. Được sắp xếp, lọc và tô màu các dòng.</translation>
    </message>
    <message>
        <source>Leave the hidden sheets, rows and columns in the file, and do not copy the sheets into another one: by them the department knows whose figures these are.</source>
        <translation>Giữ nguyên các trang tính, dòng và cột ẩn, không chép các trang tính sang tệp khác: nhờ đó Sở biết số liệu là của đơn vị nào.</translation>
    </message>
    <message>
        <source>Answer every question on the sheet “%1”.</source>
        <translation>Trả lời mọi câu hỏi ở trang tính “%1”.</translation>
    </message>
    <message>
        <source>Save the file as .xlsx and send it back. It may be sent again whenever more is known: only what has changed since is taken over.</source>
        <translation>Lưu tệp ở dạng .xlsx và gửi lại. Khi có thêm số liệu có thể gửi lại lần nữa: chỉ phần thay đổi được tiếp nhận.</translation>
    </message>
    <message>
        <source>Report of %1</source>
        <translation>Biểu báo cáo của %1</translation>
    </message>
    <message>
        <source>Facts about facilities</source>
        <translation>Thông tin về cơ sở</translation>
    </message>
    <message>
        <source>What is known of each facility, with the day on which it was so and how it is known. What has changed is a new row: the earlier one stays.</source>
        <translation>Thông tin đã có về từng cơ sở, kèm ngày ghi nhận và nguồn. Khi có thay đổi thì ghi một dòng mới, giữ nguyên dòng cũ.</translation>
    </message>
    <message>
        <source>Title of the activity</source>
        <translation>Tên hoạt động</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Hoạt động</translation>
    </message>
    <message>
        <source>Results of activities</source>
        <translation>Kết quả hoạt động</translation>
    </message>
    <message>
        <source>How each activity of the plan goes that takes place here. Where it is late, write why and what happens next.</source>
        <translation>Tiến độ từng hoạt động của kế hoạch thực hiện trên địa bàn. Nếu chậm, ghi rõ lý do và bước tiếp theo.</translation>
    </message>
    <message>
        <source>What these activities brought in %1. Leave it empty as long as it is not known; 0 means that there was none.</source>
        <translation>Kết quả các hoạt động này trong năm %1. Để trống khi chưa biết; 0 nghĩa là không có.</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>Reporting units</source>
        <translation>Đơn vị báo cáo</translation>
    </message>
    <message>
        <source>Each unit for as long as it bore its code; nothing is moved when it is reorganised</source>
        <translation>Mỗi đơn vị trong thời gian mang mã của mình; sắp xếp lại thì không bản ghi nào bị chuyển</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Add a unit</source>
        <translation>Thêm đơn vị</translation>
    </message>
    <message>
        <source>Choose the part…</source>
        <translation>Chọn đơn vị…</translation>
    </message>
    <message>
        <source>Says in which part of its split unit each marked facility lies</source>
        <translation>Ghi mỗi cơ sở được đánh dấu thuộc phần nào của đơn vị bị chia tách</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Cơ sở</translation>
    </message>
    <message>
        <source>Facilities that stand in the unit on the day, those of units below it included.</source>
        <translation>Số cơ sở nằm trong đơn vị vào ngày đó, kể cả của các đơn vị cấp dưới.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Cấp</translation>
    </message>
    <message>
        <source>Any level</source>
        <translation>Mọi cấp</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Hiệu lực</translation>
    </message>
    <message>
        <source>Valid on the day</source>
        <translation>Còn hiệu lực</translation>
    </message>
    <message>
        <source>Not valid on the day</source>
        <translation>Không còn hiệu lực</translation>
    </message>
    <message>
        <source>Of any time</source>
        <translation>Mọi thời kỳ</translation>
    </message>
    <message>
        <source>No units yet</source>
        <translation>Chưa có đơn vị nào</translation>
    </message>
    <message>
        <source>Figures are reported by administrative unit. Add the units one by one, or import a table of them and one of their transitions.</source>
        <translation>Số liệu báo cáo theo đơn vị hành chính. Thêm từng đơn vị, hoặc nhập bảng danh mục đơn vị và bảng chuyển đổi.</translation>
    </message>
    <message>
        <source>Import from file…</source>
        <translation>Nhập từ file…</translation>
    </message>
    <message>
        <source>Of the chosen unit</source>
        <translation>Của đơn vị đang chọn</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Trước và sau sắp xếp</translation>
    </message>
    <message>
        <source>New unit</source>
        <translation>Đơn vị mới thêm</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>To be chosen (%1)</source>
        <translation>Chờ chọn (%1)</translation>
    </message>
    <message>
        <source>To be chosen</source>
        <translation>Chờ chọn</translation>
    </message>
    <message>
        <source>Units to be chosen</source>
        <translation>Cơ sở chờ chọn đơn vị</translation>
    </message>
    <message>
        <source>No choice to make</source>
        <translation>Không có cơ sở nào chờ chọn</translation>
    </message>
    <message>
        <source>Where a unit is split, each facility in it asks here which part it lies in. A unit that went on whole needs no choice.</source>
        <translation>Khi một đơn vị bị chia tách, mỗi cơ sở nằm trong đó được hỏi ở đây là thuộc phần nào. Đơn vị được nhập nguyên vẹn thì không phải chọn.</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Cơ sở</translation>
    </message>
    <message>
        <source>Unit that was split</source>
        <translation>Đơn vị bị chia tách</translation>
    </message>
    <message>
        <source>Split on</source>
        <translation>Ngày chia tách</translation>
    </message>
    <message>
        <source>Parts to choose from</source>
        <translation>Chọn trong các đơn vị</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Chọn</translation>
    </message>
    <message>
        <source>A click offers the parts</source>
        <translation>Bấm để chọn đơn vị</translation>
    </message>
    <message>
        <source>choose ›</source>
        <translation>chọn ›</translation>
    </message>
    <message>
        <source>Place in %1</source>
        <translation>Xếp vào %1</translation>
    </message>
    <message>
        <source>The marked units have no part in common: mark those of one</source>
        <translation>Các đơn vị được đánh dấu không có phần chung: chỉ đánh dấu cơ sở của một đơn vị</translation>
    </message>
    <message>
        <source>No reorganisation on record</source>
        <translation>Chưa ghi nhận lần sắp xếp nào</translation>
    </message>
    <message>
        <source>Transitions say what a unit came of and what became of it. They are added under “Lists” or imported from a table.</source>
        <translation>Bảng chuyển đổi cho biết đơn vị hình thành từ đâu và trở thành đơn vị nào. Thêm ở trang “Danh mục” hoặc nhập từ bảng tính.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Quan hệ</translation>
    </message>
    <message>
        <source>came of</source>
        <translation>hình thành từ</translation>
    </message>
    <message>
        <source>became</source>
        <translation>trở thành</translation>
    </message>
    <message>
        <source>Facilities of the unit</source>
        <translation>Cơ sở trong đơn vị</translation>
    </message>
    <message>
        <source>No facility here on this day</source>
        <translation>Không có cơ sở nào ở đây vào ngày này</translation>
    </message>
    <message>
        <source>A facility is listed in the unit that it was placed in, and in what that has become since.</source>
        <translation>Cơ sở được tính vào đơn vị đã ghi cho nó, và vào đơn vị mà đơn vị ấy trở thành về sau.</translation>
    </message>
    <message>
        <source>Placed since</source>
        <translation>Ở đây từ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln facilities ask for a choice</source>
        <translation>
            <numerusform>%Ln cơ sở chờ chọn đơn vị</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln facilities</source>
        <translation>
            <numerusform>%Ln cơ sở</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln units</source>
        <translation>
            <numerusform>%Ln đơn vị</numerusform>
        </translation>
    </message>
    <message>
        <source>Who has reported</source>
        <translation>Tình hình nộp báo cáo</translation>
    </message>
    <message>
        <source>Reporting period</source>
        <translation>Kỳ báo cáo</translation>
    </message>
    <message>
        <source>No unit reports yet</source>
        <translation>Chưa có đơn vị nào phải báo cáo</translation>
    </message>
    <message>
        <source>Units stand here once the plan has a reporting period and facilities that are placed in them.</source>
        <translation>Đơn vị hiện ở đây khi kế hoạch có kỳ báo cáo và cơ sở đã xếp vào đơn vị.</translation>
    </message>
    <message>
        <source>Reminder letter</source>
        <translation>Công văn đôn đốc</translation>
    </message>
    <message>
        <source>Questions to the unit</source>
        <translation>Câu hỏi cho đơn vị</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Not issued</source>
        <translation>Chưa phát</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Ngày nộp</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ngày nhận</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Số ngày chậm</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Phiếu</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>Tiêu thụ</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Câu hỏi chờ trả lời</translation>
    </message>
    <message>
        <source>Questions to the unit that are not answered yet</source>
        <translation>Câu hỏi cho đơn vị chưa được trả lời</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Đôn đốc</translation>
    </message>
    <message>
        <source>A click shows the letter</source>
        <translation>Bấm để xem công văn</translation>
    </message>
    <message>
        <source>letter ›</source>
        <translation>công văn ›</translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <translation>%1, hạn nộp %2</translation>
    </message>
    <message>
        <source>The letter that reminds the chosen unit of what is missing</source>
        <translation>Công văn nhắc đơn vị đang chọn về số liệu còn thiếu</translation>
    </message>
    <message>
        <source>All reminder letters (%1)</source>
        <translation>Mọi công văn đôn đốc (%1)</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kỳ</translation>
    </message>
    <message>
        <source>Every period</source>
        <translation>Mọi kỳ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines of units and periods</source>
        <translation>
            <numerusform>%Ln dòng đơn vị theo kỳ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Begin with a plan</source>
        <translation>Bắt đầu với một kế hoạch</translation>
    </message>
    <message>
        <source>A plan file holds the plan as it was signed, the facilities, what is known about them, the work and the money. Make one from the template of a signed plan, or look at one with demonstration data first.</source>
        <translation>File kế hoạch chứa văn bản đã ký, các cơ sở, thông tin về từng cơ sở, công việc và kinh phí. Lập file từ mẫu của một kế hoạch đã ký, hoặc xem trước một file có dữ liệu minh họa.</translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation>Lập kế hoạch…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Mở…</translation>
    </message>
    <message>
        <source>Look at demonstration data…</source>
        <translation>Xem dữ liệu minh họa…</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Mở gần đây</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <translation>%1 (hiện không có)</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>New plan</source>
        <translation>Lập kế hoạch mới</translation>
    </message>
    <message>
        <source>What does the plan start from?</source>
        <translation>Kế hoạch bắt đầu từ đâu?</translation>
    </message>
    <message>
        <source>An empty plan</source>
        <translation>Kế hoạch trống</translation>
    </message>
    <message>
        <source>Reference data only: units, industries, factors, funding rules</source>
        <translation>Chỉ có dữ liệu nền: đơn vị hành chính, ngành, hệ số, quy định hỗ trợ</translation>
    </message>
    <message>
        <source>No file chosen yet</source>
        <translation>Chưa chọn nơi lưu</translation>
    </message>
    <message>
        <source>Where to keep it…</source>
        <translation>Chọn nơi lưu…</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>Lập kế hoạch</translation>
    </message>
    <message>
        <source>Find facilities, activities, clauses…  Ctrl+K</source>
        <translation>Tìm cơ sở, hoạt động, văn bản…  Ctrl+K</translation>
    </message>
    <message>
        <source>Find anything in the plan</source>
        <translation>Tìm trong kế hoạch</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Kết quả tìm</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>Nothing is called “%1”</source>
        <translation>Không tìm thấy “%1”</translation>
    </message>
    <message>
        <source>Try part of a name or a code; accents do not matter</source>
        <translation>Thử gõ một phần tên hoặc mã; không cần dấu</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Các trang</translation>
    </message>
    <message>
        <source>Can only be read</source>
        <translation>Chỉ đọc</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Đã lưu %1</translation>
    </message>
    <message>
        <source>Last change: %1</source>
        <translation>Thay đổi gần nhất: %1</translation>
    </message>
    <message>
        <source>Figures as of %1</source>
        <translation>Số liệu tính đến %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln facilities</source>
        <translation>
            <numerusform>%Ln cơ sở</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;New plan…</source>
        <translation>&amp;Lập kế hoạch mới…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Mở…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Mở &amp;gần đây</translation>
    </message>
    <message>
        <source>&amp;Demonstration data…</source>
        <translation>Dữ liệu minh &amp;họa…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Lưu bản &amp;sao…</translation>
    </message>
    <message>
        <source>C&amp;lose the plan</source>
        <translation>Đóng &amp;kế hoạch</translation>
    </message>
    <message>
        <source>E&amp;xit</source>
        <translation>&amp;Thoát</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Sửa</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Thêm</translation>
    </message>
    <message>
        <source>&amp;Find anything</source>
        <translation>Tì&amp;m</translation>
    </message>
    <message>
        <source>Filter the &amp;table</source>
        <translation>Lọc tron&amp;g bảng</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Xem</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>T&amp;rang</translation>
    </message>
    <message>
        <source>Figures &amp;as of…</source>
        <translation>Ngà&amp;y tính đến…</translation>
    </message>
    <message>
        <source>Next pa&amp;nel</source>
        <translation>Khung &amp;kế</translation>
    </message>
    <message>
        <source>Pre&amp;vious panel</source>
        <translation>Khung &amp;trước</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Theo &amp;hệ thống</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Sáng</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Tối</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Ngôn ngữ</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Dữ liệu</translation>
    </message>
    <message>
        <source>&amp;Import from file…</source>
        <translation>&amp;Nhập từ file…</translation>
    </message>
    <message>
        <source>&amp;Export the table to Excel…</source>
        <translation>&amp;Xuất bảng ra Excel…</translation>
    </message>
    <message>
        <source>&amp;Check the plan file</source>
        <translation>&amp;Kiểm tra file kế hoạch</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Báo cáo</translation>
    </message>
    <message>
        <source>&amp;Draw up a report</source>
        <translation>&amp;Lập báo cáo</translation>
    </message>
    <message>
        <source>&amp;Print this page…</source>
        <translation>&amp;In trang này…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>T&amp;rợ giúp</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Phím tắt</translation>
    </message>
    <message>
        <source>&amp;About SXSH</source>
        <translation>&amp;Giới thiệu SXSH</translation>
    </message>
    <message>
        <source>No plan was opened yet</source>
        <translation>Chưa mở kế hoạch nào</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Mở kế hoạch</translation>
    </message>
    <message>
        <source>Demonstration plan</source>
        <translation>Kế hoạch minh họa</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (bản sao)</translation>
    </message>
    <message>
        <source>The copy needs another name than the plan that is open.</source>
        <translation>Bản sao cần tên khác với kế hoạch đang mở.</translation>
    </message>
    <message>
        <source>The file is sound: every record, its journal and its rules.</source>
        <translation>File nguyên vẹn: mọi bản ghi, nhật ký và quy tắc đều đúng.</translation>
    </message>
    <message>
        <source>About SXSH</source>
        <translation>Giới thiệu SXSH</translation>
    </message>
    <message>
        <source>SXSH %1 – cleaner production in industry</source>
        <translation>SXSH %1 – sản xuất sạch hơn trong công nghiệp</translation>
    </message>
    <message>
        <source>Tracks a province&apos;s plan of action: targets, activities, facilities, consumption and money.

Free software under the GNU General Public License, version 3 or later. Icons: Material Design Icons (CC BY 4.0, font SIL OFL 1.1). Print font: Tinos (SIL OFL 1.1).</source>
        <translation>Theo dõi kế hoạch hành động của tỉnh: chỉ tiêu, hoạt động, cơ sở, tiêu thụ và kinh phí.

Phần mềm tự do theo Giấy phép Công cộng GNU, phiên bản 3 trở lên. Biểu tượng: Material Design Icons (CC BY 4.0, phông SIL OFL 1.1). Phông in: Tinos (SIL OFL 1.1).</translation>
    </message>
    <message>
        <source>Demonstration data</source>
        <translation>Dữ liệu minh họa</translation>
    </message>
    <message>
        <source>&amp;Undo “%1”</source>
        <translation>&amp;Hoàn tác “%1”</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo “%1”</source>
        <translation>&amp;Làm lại “%1”</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Tổng quan</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Việc cần làm</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Văn bản kế hoạch</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Danh mục</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Nhật ký</translation>
    </message>
    <message>
        <source>Task areas</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Cơ sở</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Kinh phí</translation>
    </message>
    <message>
        <source>Import from file</source>
        <translation>Nhập từ file</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Sự kiện</translation>
    </message>
    <message>
        <source>Try again to edit it</source>
        <translation>Thử mở lại để sửa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Đang kiểm tra file…</translation>
    </message>
    <message>
        <source>The check was cancelled: it is not known whether the file is sound.</source>
        <translation>Đã hủy kiểm tra: chưa biết file có nguyên vẹn hay không.</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Kiểm tra file</translation>
    </message>
    <message>
        <source>The plan after another one</source>
        <translation>Kế hoạch kỳ sau của một kế hoạch đã có</translation>
    </message>
    <message>
        <source>The register and, if wanted, clauses and figures of a plan that is in a file go along</source>
        <translation>Mang theo sổ cơ sở và, nếu cần, các khoản mục, số liệu của kế hoạch trong một file</translation>
    </message>
    <message>
        <source>Choose the plan before it…</source>
        <translation>Chọn kế hoạch kỳ trước…</translation>
    </message>
    <message>
        <source>What goes along is asked next</source>
        <translation>Bước sau sẽ hỏi mang theo những gì</translation>
    </message>
    <message>
        <source>What you typed last could not be saved: the file cannot be written. Stay to try again or to write it down; if you leave, it is lost.</source>
        <translation>Nội dung vừa nhập chưa lưu được vì không ghi được vào file. Hãy ở lại để thử lại hoặc chép ra chỗ khác; nếu rời đi, nội dung này sẽ mất.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Ở lại</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Rời đi, không lưu</translation>
    </message>
    <message>
        <source>Not saved since %1</source>
        <translation>Chưa lưu được từ %1</translation>
    </message>
    <message>
        <source>The last change could not be written to the file.</source>
        <translation>Thay đổi gần nhất chưa ghi được vào file.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Danh mục</translation>
    </message>
    <message>
        <source>Use and savings</source>
        <translation>Tiêu thụ &amp; tiết kiệm</translation>
    </message>
    <message>
        <source>Appea&amp;rance</source>
        <translation>&amp;Giao diện</translation>
    </message>
    <message>
        <source>The file is whole. To look at again: %1</source>
        <translation>File không bị hỏng. Số liệu cần xem lại: %1</translation>
    </message>
    <message>
        <source>&amp;Try again to edit it</source>
        <translation>Thử mở lạ&amp;i để sửa</translation>
    </message>
    <message>
        <source>&amp;Quick saving calculator…</source>
        <translation>&amp;Tính nhanh mức tiết kiệm…</translation>
    </message>
    <message>
        <source>Savings of the province</source>
        <translation>Tiết kiệm toàn tỉnh</translation>
    </message>
    <message>
        <source>Saving of a facility</source>
        <translation>Tiết kiệm của cơ sở</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Điều tra khảo sát</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Giải pháp SXSH</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Reporting units</source>
        <translation>Đơn vị báo cáo</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Cơ sở nhập trùng</translation>
    </message>
    <message>
        <source>“%1” goes to the department: open its plan first, then take the file in there.</source>
        <translation>“%1” là file gửi về Sở: hãy mở kế hoạch của Sở trước rồi nhận file ở đó.</translation>
    </message>
    <message>
        <source>Working copy: %1</source>
        <translation>Bản làm việc: %1</translation>
    </message>
    <message>
        <source>Working copy of %1, package no. %2: what is kept by the department can only be read. What is entered here goes back as a return (page Hand in).</source>
        <translation>Bản làm việc của %1, gói số %2: phần do Sở quản lý chỉ xem được. Số liệu nhập ở đây gửi về Sở bằng gói nộp (trang Nộp báo cáo).</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Gói dữ liệu</translation>
    </message>
    <message>
        <source>Review of returns</source>
        <translation>Xem xét gói nộp</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Nộp báo cáo</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <source>“%1” holds questions for %2: open its working copy first, then the slip.</source>
        <translation>“%1” là phiếu hỏi gửi %2: hãy mở bản làm việc của đơn vị đó trước rồi mở phiếu.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Adjust the words of the report</source>
        <translation>Sửa câu chữ của báo cáo</translation>
    </message>
    <message>
        <source>The words are kept with this report of this period; the template stays as it is. A figure in braces, such as {period.year}, stays live until the report is frozen. An empty text leaves the paragraph out.</source>
        <translation>Câu chữ sửa được giữ cùng báo cáo của kỳ này; mẫu báo cáo không đổi. Số liệu trong ngoặc nhọn, như {period.year}, vẫn tự cập nhật đến khi chốt số liệu. Để trống thì bỏ cả đoạn.</translation>
    </message>
    <message>
        <source>Save the words</source>
        <translation>Lưu câu chữ</translation>
    </message>
    <message>
        <source>Find in the report</source>
        <translation>Tìm trong báo cáo</translation>
    </message>
    <message>
        <source>Headings and paragraphs of the report</source>
        <translation>Đề mục và đoạn văn của báo cáo</translation>
    </message>
    <message>
        <source>Words of the template</source>
        <translation>Câu chữ của mẫu</translation>
    </message>
    <message>
        <source>Words of this report</source>
        <translation>Câu chữ của báo cáo này</translation>
    </message>
    <message>
        <source>Back to the template&apos;s words</source>
        <translation>Trở về câu chữ của mẫu</translation>
    </message>
    <message>
        <source>As it is printed now</source>
        <translation>In ra như sau</translation>
    </message>
    <message>
        <source>Live figures and texts; Enter puts one in where the cursor is</source>
        <translation>Số liệu tự cập nhật; nhấn Enter để chèn vào chỗ con trỏ</translation>
    </message>
    <message>
        <source>(not printed) %1</source>
        <translation>(không in) %1</translation>
    </message>
    <message>
        <source>At most %1 letters fit: shorten it.</source>
        <translation>Tối đa %1 ký tự: hãy rút ngắn.</translation>
    </message>
    <message>
        <source>Nothing is printed here.</source>
        <translation>Chỗ này không in gì.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Not saved: %1</source>
        <translation>Chưa lưu: %1</translation>
    </message>
    <message>
        <source>Saved, but look again: %1</source>
        <translation>Đã lưu, nhưng cần xem lại: %1</translation>
    </message>
    <message>
        <source>What you typed is still on the screen.</source>
        <translation>Nội dung đã gõ vẫn còn trên màn hình.</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… và %Ln mục nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Confirm with a reason…</source>
        <translation>Xác nhận kèm lý do…</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Đã hoàn tác: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>%1. The first: %2</source>
        <translation>%1. Mục đầu tiên: %2</translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>Xem mục đầu tiên</translation>
    </message>
    <message>
        <source>Not removed. In the way: %1</source>
        <translation>Chưa xóa được, còn vướng: %1</translation>
    </message>
</context>
</TS>
