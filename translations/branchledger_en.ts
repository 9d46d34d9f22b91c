<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>Actions</name>
    <message>
        <source>打开台账</source>
        <translation>Open ledger</translation>
    </message>
    <message>
        <source>台账 (*.ledger *.db)</source>
        <translation>Ledgers (*.ledger *.db)</translation>
    </message>
    <message>
        <source>所有文件 (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>关于党建台账</source>
        <translation>About branchledger</translation>
    </message>
    <message>
        <source>党建台账 %1
自由软件，GPL-3.0 或更新版本。
非涉密系统，严禁处理、存储涉密信息。</source>
        <translation>branchledger %1
Free software, GPL-3.0 or later.
Not a classified system: handling or storing classified information is strictly forbidden.</translation>
    </message>
    <message>
        <source>打开台账…</source>
        <translation>Open ledger…</translation>
    </message>
    <message>
        <source>备份到…</source>
        <translation>Back up to…</translation>
    </message>
    <message>
        <source>退出</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>搜索</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>上一个期间</source>
        <translation>Previous period</translation>
    </message>
    <message>
        <source>下一个期间</source>
        <translation>Next period</translation>
    </message>
    <message>
        <source>选择期间</source>
        <translation>Choose period</translation>
    </message>
    <message>
        <source>选择支部范围</source>
        <translation>Choose branches</translation>
    </message>
    <message>
        <source>重新读取</source>
        <translation>Reload</translation>
    </message>
    <message>
        <source>放大文字</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>缩小文字</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>原来大小</source>
        <translation>Original size</translation>
    </message>
    <message>
        <source>全屏</source>
        <translation>Full screen</translation>
    </message>
    <message>
        <source>关于</source>
        <translation>About</translation>
    </message>
    <message>
        <source>本页</source>
        <translation>This page</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>File</translation>
    </message>
    <message>
        <source>转到</source>
        <translation>Go</translation>
    </message>
    <message>
        <source>视图</source>
        <translation>View</translation>
    </message>
    <message>
        <source>帮助</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>菜单</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>导入工作簿…</source>
        <translation>Import workbook…</translation>
    </message>
    <message>
        <source>编辑</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>表单里</source>
        <translation>In a form</translation>
    </message>
    <message>
        <source>到下一项</source>
        <translation>To the next field</translation>
    </message>
    <message>
        <source>回车</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>保存并到下一条</source>
        <translation>Save and go to the next record</translation>
    </message>
    <message>
        <source>Ctrl+回车</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>保存并关闭</source>
        <translation>Save and close</translation>
    </message>
    <message>
        <source>关闭，没有保存的先问</source>
        <translation>Close; asks first about what is not saved</translation>
    </message>
    <message>
        <source>列表里</source>
        <translation>In a list</translation>
    </message>
    <message>
        <source>打开修改</source>
        <translation>Open to edit</translation>
    </message>
    <message>
        <source>选中多条</source>
        <translation>Select several</translation>
    </message>
    <message>
        <source>Shift 或 Ctrl 加单击</source>
        <translation>Click with Shift or Ctrl</translation>
    </message>
    <message>
        <source>复制（带表头）</source>
        <translation>Copy with headers</translation>
    </message>
    <message>
        <source>整个窗口</source>
        <translation>The whole window</translation>
    </message>
    <message>
        <source>新建台账…</source>
        <translation>New ledger…</translation>
    </message>
    <message>
        <source>使用手册</source>
        <translation>Manual (Chinese)</translation>
    </message>
    <message>
        <source>快捷键一览</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>空着的各项照抄上一条</source>
        <translation>Fill the empty fields from the last record</translation>
    </message>
    <message>
        <source>录下一条时保留这一项</source>
        <translation>Keep this field for the next record</translation>
    </message>
    <message>
        <source>回收站…</source>
        <translation>Recycle bin…</translation>
    </message>
    <message>
        <source>到名单（出席、参加人员等）</source>
        <translation>To the list of people</translation>
    </message>
    <message>
        <source>新建记录…</source>
        <translation>New record…</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>这条记录已删除，不能再添加附件。请先恢复它。</source>
        <translation>This record is deleted; nothing can be attached to it. Please restore it first.</translation>
    </message>
    <message>
        <source>“%1”是程序、脚本或带宏的文件，打开它可能带来病毒，没有添加。如果是文档，请另存为普通格式或 PDF 再添加。</source>
        <translation>“%1” is a program, a script or a file with macros; opening it may bring a virus, so it was not added. If it is a document, save it in a plain format or as PDF and add that.</translation>
    </message>
    <message>
        <source>找不到“%1”：它可能已被移走、改名或删除，没有添加。请重新选择。</source>
        <translation>“%1” cannot be found: it may have been moved, renamed or deleted, and was not added. Please choose again.</translation>
    </message>
    <message>
        <source>“%1”是文件夹，没有添加。请打开它选择里面的文件，或先压缩成一个 zip 文件。</source>
        <translation>“%1” is a folder and was not added. Please open it and choose files in it, or pack it into one zip file first.</translation>
    </message>
    <message>
        <source>“%1”不是普通文件，没有添加。</source>
        <translation>“%1” is not an ordinary file and was not added.</translation>
    </message>
    <message>
        <source>没有读取“%1”的权限，没有添加。请检查文件的权限。</source>
        <translation>“%1” may not be read and was not added. Please check the permissions of the file.</translation>
    </message>
    <message>
        <source>每个附件的上限应是 %1 到 %2 之间的整数，单位 MB。</source>
        <translation>The limit of one attachment must be a whole number from %1 to %2, in MB.</translation>
    </message>
    <message>
        <source>照片长边的上限应是 %1 到 %2 之间的整数，单位像素。</source>
        <translation>The limit of the longer edge of a photo must be a whole number from %1 to %2, in pixels.</translation>
    </message>
    <message>
        <source>“%1”是空文件（0 字节），没有添加。请检查它是否保存或下载完整。</source>
        <translation>“%1” is empty (0 bytes) and was not added. Please check whether it was saved or downloaded completely.</translation>
    </message>
    <message>
        <source>“%1”有 %2，超过每个附件 %3 的上限，没有添加。请压缩或截取后再添加；上限可以在“设置”页的“附件”里改。</source>
        <translation>“%1” has %2, more than the limit of %3 for one attachment, and was not added. Please compress or cut it first; the limit can be changed in the settings under “Attachments”.</translation>
    </message>
    <message>
        <source>%1 等 %2 个</source>
        <translation>%1 and others, %2 in all</translation>
    </message>
    <message>
        <source>添加附件 %1</source>
        <translation>Add attachment %1</translation>
    </message>
    <message>
        <source>移除附件 %1</source>
        <translation>Remove attachment %1</translation>
    </message>
    <message>
        <source>恢复附件 %1</source>
        <translation>Restore attachment %1</translation>
    </message>
    <message>
        <source>附件的名称不能为空。</source>
        <translation>An attachment must have a name.</translation>
    </message>
    <message>
        <source>修改附件 %1</source>
        <translation>Change attachment %1</translation>
    </message>
    <message>
        <source>附件“%1”的内容不完整或被改动过，不能打开。请从备份恢复，或移除后重新添加。</source>
        <translation>The content of the attachment “%1” is incomplete or was changed, so it cannot be opened. Please restore it from a backup, or remove it and add it again.</translation>
    </message>
    <message>
        <source>读取“%1”时出错，没有添加。请检查存储设备后重试。</source>
        <translation>“%1” could not be read and was not added. Please check the storage device and try again.</translation>
    </message>
    <message>
        <source>已取消添加附件，台账没有改动。</source>
        <translation>Adding was cancelled; the ledger is unchanged.</translation>
    </message>
    <message>
        <source>“%1”在读取时被改动，没有添加。请关闭正在修改它的程序后重试。</source>
        <translation>“%1” was changed while it was read and was not added. Please close the program that is changing it and try again.</translation>
    </message>
    <message>
        <source>打不开“%1”，没有添加。请关闭正在使用它的程序后重试。</source>
        <translation>“%1” cannot be opened and was not added. Please close the program that is using it and try again.</translation>
    </message>
    <message>
        <source>粘贴的图片 %1.png</source>
        <translation>Pasted picture %1.png</translation>
    </message>
    <message>
        <source>照片“%1”不能缩小，没有添加。可以改选保留原图。</source>
        <translation>The photo “%1” cannot be made smaller and was not added. You can choose to keep the original instead.</translation>
    </message>
    <message>
        <source>临时文件夹不能写入，打不开附件。请清理磁盘后重试，或者用“另存为”。</source>
        <translation>The temporary folder cannot be written, so the attachment cannot be opened. Please free some disk space and try again, or use “Save as”.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>备份：还没有</source>
        <translation>Backup: none yet</translation>
    </message>
    <message>
        <source>备份：今天 %1 已校验</source>
        <translation>Backup: checked today at %1</translation>
    </message>
    <message>
        <source>备份：%1 已校验</source>
        <translation>Backup: checked on %1</translation>
    </message>
    <message>
        <source>备份到</source>
        <translation>Back up to</translation>
    </message>
    <message>
        <source>台账 (*.ledger)</source>
        <translation>Ledgers (*.ledger)</translation>
    </message>
    <message>
        <source>正在备份</source>
        <translation>Backing up</translation>
    </message>
    <message>
        <source>已备份到 %1，并已校验。</source>
        <translation>Backed up to %1 and checked.</translation>
    </message>
</context>
<context>
    <name>BranchPage</name>
    <message>
        <source>还没有党组织</source>
        <translation>No branches yet</translation>
    </message>
    <message>
        <source>先建机关党委和各党支部，或者把已有的“党组织”表导入进来；党员和会议都要归到支部。</source>
        <translation>First create the organ Party committee and its branches, or import an existing table of branches; members and meetings are assigned to branches.</translation>
    </message>
    <message>
        <source>登记换届…</source>
        <translation>Enter an election…</translation>
    </message>
</context>
<context>
    <name>CellTexts</name>
    <message>
        <source>没有“%1”这个党组织。</source>
        <translation>There is no organisation “%1”.</translation>
    </message>
    <message>
        <source>花名册里没有“%1”。</source>
        <translation>The roster holds no “%1”.</translation>
    </message>
    <message>
        <source>这是遮住一部分的内容，不能粘贴；请粘贴完整的内容。</source>
        <translation>Part of this is hidden and it cannot be pasted; paste the full text.</translation>
    </message>
    <message>
        <source>太长了，这里最多 %1 个字。</source>
        <translation>Too long: at most %1 characters here.</translation>
    </message>
    <message>
        <source>请填“是”或“否”。</source>
        <translation>Enter 是 (yes) or 否 (no).</translation>
    </message>
    <message>
        <source>词表里没有“%1”。</source>
        <translation>The word list does not hold “%1”.</translation>
    </message>
    <message>
        <source>叫“%1”的不止一个，请打开表单选择。</source>
        <translation>There is more than one “%1”; open the form to choose.</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>（空）</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>（个人信息，日志不留存）</source>
        <translation>(personal, not kept in the log)</translation>
    </message>
    <message>
        <source>还有 %1 行</source>
        <translation>%1 more rows</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>Imported</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>重做</source>
        <translation>Redone</translation>
    </message>
    <message>
        <source>合并</source>
        <translation>Merged</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>Restored</translation>
    </message>
    <message>
        <source>新建</source>
        <translation>Created</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Changed</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>逾期 %1 项</source>
        <translation>Overdue: %1</translation>
    </message>
    <message>
        <source>缺 %1</source>
        <translation>Gaps: %1</translation>
    </message>
    <message>
        <source>未到期 %1</source>
        <translation>Not yet due: %1</translation>
    </message>
    <message>
        <source>换届逾期 %1</source>
        <translation>Elections overdue: %1</translation>
    </message>
    <message>
        <source>组织生活：已开展 / 应开展</source>
        <translation>Organizational life: held / required</translation>
    </message>
    <message>
        <source>组织生活出勤率</source>
        <translation>Organizational life attendance rate</translation>
    </message>
    <message>
        <source>荣誉</source>
        <translation>Honors</translation>
    </message>
    <message>
        <source>%1 项</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>志愿服务</source>
        <translation>Volunteer activity</translation>
    </message>
    <message>
        <source>%1 小时</source>
        <translation>%1 hours</translation>
    </message>
    <message>
        <source>%1 人次</source>
        <translation>Attendances: %1</translation>
    </message>
    <message>
        <source>未写责任领导</source>
        <translation>No responsible leader stated</translation>
    </message>
    <message>
        <source>驾驶舱的图片没有生成。</source>
        <translation>The dashboard image was not produced.</translation>
    </message>
    <message>
        <source>驾驶舱的 PDF 没有生成。</source>
        <translation>The dashboard PDF was not produced.</translation>
    </message>
    <message>
        <source>党建驾驶舱 · %1</source>
        <translation>Party work dashboard · %1</translation>
    </message>
    <message>
        <source>打印机没有响应，请检查打印机后重试，或导出图片再打印。</source>
        <translation>The printer is not responding. Check it and try again, or export an image and print that.</translation>
    </message>
    <message>
        <source>已开展</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>缺</source>
        <translation>Gap</translation>
    </message>
    <message>
        <source>未到期</source>
        <translation>Not yet due</translation>
    </message>
    <message>
        <source>%1 个支部，%2 个不缺</source>
        <translation>Branches: %1, without gaps: %2</translation>
    </message>
    <message>
        <source>%1年</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>这一年还没有到会记录。</source>
        <translation>No attendance has been recorded this year.</translation>
    </message>
    <message>
        <source>组织生活出勤率 · 按月</source>
        <translation>Attendance rate · by month</translation>
    </message>
    <message>
        <source>措施</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>数值</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>未填</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>未写支部</source>
        <translation>No branch stated</translation>
    </message>
    <message>
        <source>%1月</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>第 %1 页 共 %2 页</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>责任清单 · 按牵头部门</source>
        <translation>Responsibility lists · by lead department</translation>
    </message>
    <message>
        <source>上期</source>
        <translation>the period before</translation>
    </message>
    <message>
        <source>上季</source>
        <translation>last quarter</translation>
    </message>
    <message>
        <source>上月</source>
        <translation>last month</translation>
    </message>
    <message>
        <source>上年同期</source>
        <translation>the year before</translation>
    </message>
    <message>
        <source>%1无记录</source>
        <translation>no records for %1</translation>
    </message>
    <message>
        <source>与%1持平</source>
        <translation>same as %1</translation>
    </message>
    <message>
        <source>比%1 %2 个百分点</source>
        <translation>%2 points against %1</translation>
    </message>
    <message>
        <source>比%1 %2</source>
        <translation>%2 against %1</translation>
    </message>
    <message>
        <source>责任清单：完成 / 全部</source>
        <translation>Responsibility lists: done / all</translation>
    </message>
    <message>
        <source>完成率 %1</source>
        <translation>%1 done</translation>
    </message>
    <message>
        <source>国家级 %1</source>
        <translation>national %1</translation>
    </message>
    <message>
        <source>省级 %1</source>
        <translation>provincial %1</translation>
    </message>
    <message>
        <source> 项</source>
        <translation> items</translation>
    </message>
    <message>
        <source>近年没有荣誉记录。</source>
        <translation>No honors have been recorded in recent years.</translation>
    </message>
    <message>
        <source>荣誉 · 按年度和级别</source>
        <translation>Honors · by year and level</translation>
    </message>
    <message>
        <source>所选范围在这一年没有责任清单条目。在“责任清单”里新建，或导入已有的表格。</source>
        <translation>There are no responsibility items of this year in the scope. Enter them under &quot;Responsibility lists&quot;, or import your tables.</translation>
    </message>
    <message>
        <source>已完成 / 全部</source>
        <translation>done / all</translation>
    </message>
    <message>
        <source>责任清单逾期</source>
        <translation>Responsibility items overdue</translation>
    </message>
    <message>
        <source>缺 %1 次</source>
        <translation>%1 missed</translation>
    </message>
    <message>
        <source>组织生活缺</source>
        <translation>Meetings missed</translation>
    </message>
    <message>
        <source>本期没有逾期事项，也不缺组织生活。</source>
        <translation>Nothing is overdue in this period and no meeting is missed.</translation>
    </message>
    <message>
        <source>谁逾期、缺什么</source>
        <translation>Who is late</translation>
    </message>
    <message>
        <source>责任清单 · 按责任领导</source>
        <translation>Responsibility lists · by leader</translation>
    </message>
    <message>
        <source> 次</source>
        <translation> times</translation>
    </message>
    <message>
        <source>本期没有应开展组织生活的支部。</source>
        <translation>No branch owes a meeting in this period.</translation>
    </message>
    <message>
        <source>出生年月未填</source>
        <translation>No birth stated</translation>
    </message>
    <message>
        <source>%1岁及以下</source>
        <translation>%1 or younger</translation>
    </message>
    <message>
        <source>%1岁及以上</source>
        <translation>%1 or older</translation>
    </message>
    <message>
        <source>%1至%2岁</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source> 名</source>
        <translation> members</translation>
    </message>
    <message>
        <source>期末当日名册上没有党员。</source>
        <translation>There is no member on the roster of the last day.</translation>
    </message>
    <message>
        <source>共 %1 名</source>
        <translation>%1 in all</translation>
    </message>
    <message>
        <source>性别</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>年龄</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>学历</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>党员结构</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>%1月%2日&#x3000;%3</source>
        <translation>%1/%2&#x3000;%3</translation>
    </message>
    <message>
        <source>从 %1 起</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>近期没有到期的事项。</source>
        <translation>Nothing falls due soon.</translation>
    </message>
    <message>
        <source>接下来</source>
        <translation>What comes next</translation>
    </message>
    <message>
        <source>工作计划没有内容。</source>
        <translation>The work plan is empty.</translation>
    </message>
    <message>
        <source>工作计划四个部分</source>
        <translation>The four parts of the work plan</translation>
    </message>
    <message>
        <source>实际进度</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>序时进度</source>
        <translation>Scheduled</translation>
    </message>
    <message>
        <source>所选范围在这一年没有责任清单条目。</source>
        <translation>There are no responsibility items of this year in the scope.</translation>
    </message>
    <message>
        <source>责任清单完成进度与序时进度</source>
        <translation>Responsibility lists: actual and scheduled progress</translation>
    </message>
    <message>
        <source> 学时</source>
        <translation> study hours</translation>
    </message>
    <message>
        <source>这一年还没有写学时的学习记录。</source>
        <translation>No study hours have been recorded this year.</translation>
    </message>
    <message>
        <source>学习学时 · 按月</source>
        <translation>Study hours · by month</translation>
    </message>
    <message>
        <source> 小时</source>
        <translation> hours</translation>
    </message>
    <message>
        <source>小时</source>
        <translation>hours</translation>
    </message>
    <message>
        <source>本期没有志愿服务时长。</source>
        <translation>There are no volunteer hours in this period.</translation>
    </message>
    <message>
        <source>志愿服务时长 · 按支部和类别</source>
        <translation>Volunteer hours · by branch and kind</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>一年没有%1月</source>
        <translation>A year has no month %1</translation>
    </message>
    <message>
        <source>%1月没有%2日</source>
        <translation>Month %1 has no day %2</translation>
    </message>
    <message>
        <source>%1年%2月没有%3日</source>
        <translation>%1-%2 has no day %3</translation>
    </message>
</context>
<context>
    <name>Deadlines</name>
    <message>
        <source>责任清单 %1 %2</source>
        <translation>Responsibility item %1 %2</translation>
    </message>
    <message>
        <source>%1换届</source>
        <translation>%1: election of a new committee</translation>
    </message>
    <message>
        <source>逾期 %1 天</source>
        <translation>%1 d overdue</translation>
    </message>
    <message>
        <source>今天到期</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>还有 %1 天</source>
        <translation>%1 d left</translation>
    </message>
    <message>
        <source>期限“%1”的“%2”无法识别，请更正。</source>
        <translation>“%2” of the deadline “%1” is not understood; please correct it.</translation>
    </message>
    <message>
        <source>没有期限“%1”的规定，请重新安装程序。</source>
        <translation>No rule for the deadline “%1”; please install the program again.</translation>
    </message>
    <message>
        <source>%1预备期满</source>
        <translation>%1: probation ends</translation>
    </message>
    <message>
        <source>%1（%2）半年考察</source>
        <translation>%1 (%2): half-year review</translation>
    </message>
    <message>
        <source>报送%1报告</source>
        <translation>Report of %1 to be handed in</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1连续 %2 个月未交党费</source>
        <translation>%1: no dues paid, months in a row: %2</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>名单 %1 人，到会 %2 人</source>
        <translation>On the list: %1, present: %2</translation>
    </message>
    <message>
        <source>无人缺席</source>
        <translation>No one absent</translation>
    </message>
    <message>
        <source>缺席：%1</source>
        <translation>Absent: %1</translation>
    </message>
    <message>
        <source>书面意见</source>
        <translation>Opinion in writing</translation>
    </message>
    <message>
        <source>不计入应到：%1</source>
        <translation>left out: %1</translation>
    </message>
</context>
<context>
    <name>Dues</name>
    <message>
        <source>基数 %1 元：本单位 %2 元，%4 %3 元</source>
        <translation>base ¥%1: this unit ¥%2, %4 ¥%3</translation>
    </message>
    <message>
        <source>没有填党费基数，算不出月应交党费。</source>
        <translation>No base is stated, so the monthly dues cannot be computed.</translation>
    </message>
    <message>
        <source>基数沿用上年，请按今年的收入核定，然后改写基数说明。</source>
        <translation>The base was taken over from last year. Check it against this year&apos;s income, then change the note on the base.</translation>
    </message>
    <message>
        <source>按定额，每月 %1 元。</source>
        <translation>A fixed amount of ¥%1 a month.</translation>
    </message>
    <message>
        <source>全部基数乘以 %1，每月 %2 元。</source>
        <translation>%1 of the whole base: ¥%2 a month.</translation>
    </message>
    <message>
        <source>核定金额与计算的 %1 元不同，请写明理由。</source>
        <translation>The amount set differs from the ¥%1 computed; please state the reason.</translation>
    </message>
    <message>
        <source>少交或免交须经支部研究、上级党委批准，请在核定理由里写明。</source>
        <translation>Paying less or nothing needs a decision of the branch and the approval of the committee above; please state it as the reason.</translation>
    </message>
    <message>
        <source>核定金额低于按规定计算的 %1 元。</source>
        <translation>The amount set is below the ¥%1 the rules ask for.</translation>
    </message>
    <message>
        <source>月应交 %1 元，超过一般的上限 %2 元。</source>
        <translation>¥%1 a month is above the usual limit of ¥%2.</translation>
    </message>
    <message>
        <source>%1月实交与月应交不同；年初核定后一般不变动，有变动请在备注里说明。</source>
        <translation>What was paid for month %1 differs from the monthly amount; once fixed at the start of the year it normally stays, so please explain the change in the notes.</translation>
    </message>
    <message>
        <source>欠交 %1 个月（%2月），共 %3 元。</source>
        <translation>Months in arrears: %1 (%2), ¥%3 in all.</translation>
    </message>
    <message>
        <source>已连续 %1 个月没有交纳党费；没有正当理由满 %2 个月的按自行脱党处理，请立即核实。</source>
        <translation>Months in a row without dues: %1; without good reason %2 months count as leaving the Party. Please look into it at once.</translation>
    </message>
    <message>
        <source>“%1”不是取整方式，可用的有 fen、jiao、yuan。</source>
        <translation>“%1” is no way of rounding; use fen, jiao or yuan.</translation>
    </message>
    <message>
        <source>按季度交纳只能是 1（同意）或 0（不同意）。</source>
        <translation>Payment by the quarter is either 1 (agreed) or 0 (not agreed).</translation>
    </message>
    <message>
        <source>看不懂“%1”。请写成：2023-01-01 离退休 ≤5000 0.5%；其余 1%</source>
        <translation>“%1” cannot be read. Write it like this: 2023-01-01 离退休 ≤5000 0.5%；其余 1%</translation>
    </message>
    <message>
        <source>每月 %1 元</source>
        <translation>¥%1 a month</translation>
    </message>
</context>
<context>
    <name>DuesPage</name>
    <message>
        <source>未核定</source>
        <translation>Not fixed yet</translation>
    </message>
    <message>
        <source>免交</source>
        <translation>Exempt</translation>
    </message>
    <message>
        <source>基数沿用上年，请核定</source>
        <translation>base from last year, to be checked</translation>
    </message>
    <message>
        <source>无欠交</source>
        <translation>No arrears</translation>
    </message>
    <message>
        <source>%1月</source>
        <translation>Month %1</translation>
    </message>
    <message>
        <source>%1 元</source>
        <translation>¥%1</translation>
    </message>
    <message>
        <source>这一年还没有党费记录，可以用上方的“按花名册生成”</source>
        <translation>No dues for this year yet: make them “From the roster” above</translation>
    </message>
    <message>
        <source>缴纳情况</source>
        <translation>State</translation>
    </message>
    <message>
        <source>欠交 %1 个月（%2月）%3 元</source>
        <translation>In arrears: %1 months (%2), ¥%3</translation>
    </message>
</context>
<context>
    <name>FieldPins</name>
    <message>
        <source>录下一条时保留“%1”</source>
        <translation>Keep “%1” for the next record</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>“%1”是 %2，在今天（%3）之后。</source>
        <translation>“%1” is %2, which is after today (%3). </translation>
    </message>
    <message>
        <source>“%1”只写到 %2，没有写日。</source>
        <translation>“%1” only says %2, without a day. </translation>
    </message>
</context>
<context>
    <name>GapGrid</name>
    <message>
        <source>缺</source>
        <translation>Gap</translation>
    </message>
    <message>
        <source>免</source>
        <translation>Exempt</translation>
    </message>
    <message>
        <source>待开展</source>
        <translation>To be held</translation>
    </message>
    <message>
        <source>不作要求</source>
        <translation>Not required</translation>
    </message>
    <message>
        <source>已开展</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>换届</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>✕ 缺 %1</source>
        <translation>✕ miss %1</translation>
    </message>
    <message>
        <source>○ 待 %1</source>
        <translation>○ due %1</translation>
    </message>
    <message>
        <source>— 免</source>
        <translation>— exempt</translation>
    </message>
    <message>
        <source>— 不要求</source>
        <translation>— n/a</translation>
    </message>
    <message>
        <source>不要求</source>
        <translation>not asked</translation>
    </message>
    <message>
        <source>（%1）</source>
        <translation> (%1)</translation>
    </message>
</context>
<context>
    <name>GapSheets</name>
    <message>
        <source>党组织</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>第 %1 页，共 %2 页</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>缺项日历可以写成 .pdf 或 .xlsx 文件，不能写成“%1”。</source>
        <translation>The gap calendar is written as a .pdf or .xlsx file, not as “%1”.</translation>
    </message>
    <message>
        <source>%1&#x3000;依据：%2</source>
        <translation>%1  Basis: %2</translation>
    </message>
    <message>
        <source>自 %1 起：%2</source>
        <translation>From %1: %2</translation>
    </message>
    <message>
        <source>&#x3000;【%1】%2</source>
        <translation>  [%1] %2</translation>
    </message>
    <message>
        <source>%1 等 %2 个</source>
        <translation>%1 … %2 in all</translation>
    </message>
    <message>
        <source>免：%1</source>
        <translation>Exempt: %1</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>另有 %1 处不要求的原因，见程序的缺项日历。</source>
        <translation>%1 more reasons stand in the program&apos;s gap calendar.</translation>
    </message>
    <message>
        <source>总表</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>%1缺项日历&#x3000;%2</source>
        <translation>Gap calendar %1  %2</translation>
    </message>
    <message>
        <source>%1 项缺，%2 项待办</source>
        <translation>%1 missing, %2 due</translation>
    </message>
    <message>
        <source>✓ 已开展（次数）&#x3000;✕ 应开展而没有&#x3000;○ 还没到期&#x3000;— 免做或不要求&#x3000;按季、按年的要求记在期末的月份</source>
        <translation>✓ held (times)  ✕ required and not held  ○ not yet due  — exempt or not asked.  Quarterly and yearly demands stand in the month they end with</translation>
    </message>
    <message>
        <source>%1没有应开展的组织生活，没有可以输出的日历。</source>
        <translation>No meetings are required in %1: there is no calendar to write.</translation>
    </message>
    <message>
        <source>%1的日历里没有“%2”这一条，请检查规则的名称。</source>
        <translation>The calendar of %1 has no rule “%2”; please check its name.</translation>
    </message>
</context>
<context>
    <name>HonorPage</name>
    <message>
        <source>这个期间还没有荣誉</source>
        <translation>No honors in this period yet</translation>
    </message>
</context>
<context>
    <name>IndexUpgrade</name>
    <message>
        <source>党建台账</source>
        <translation>Party Affairs Ledger</translation>
    </message>
    <message>
        <source>正在升级搜索索引</source>
        <translation>Upgrading the search index</translation>
    </message>
    <message>
        <source>新版本能按支部、日期、职务和名单搜索，只需重建这一次，记录不受影响。</source>
        <translation>This version also searches by branch, date, post and list of names. The index is made anew this once; records are not touched.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>中文</source>
        <translation>English</translation>
    </message>
</context>
<context>
    <name>Lights</name>
    <message>
        <source>看不懂“%1”。请写成：2026-01-01 到期前15天 落后10黄 30红 依据</source>
        <translation>“%1” is not understood. Please write: 2026-01-01 到期前15天 落后10黄 30红 basis</translation>
    </message>
    <message>
        <source>到期前 %1 天才亮黄灯，默认 %2 天</source>
        <translation>Yellow only %1 days before the due day, by default %2</translation>
    </message>
    <message>
        <source>落后序时超过 %1 个百分点才亮黄灯，默认 %2 个</source>
        <translation>Yellow only when more than %1 points behind schedule, by default %2</translation>
    </message>
    <message>
        <source>落后序时超过 %1 个百分点才亮红灯，默认 %2 个</source>
        <translation>Red only when more than %1 points behind schedule, by default %2</translation>
    </message>
    <message>
        <source>灰灯</source>
        <translation>Grey</translation>
    </message>
    <message>
        <source>绿灯</source>
        <translation>Green</translation>
    </message>
    <message>
        <source>黄灯</source>
        <translation>Yellow</translation>
    </message>
    <message>
        <source>红灯</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>已终止</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>已完成</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>已销号</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>逾期 %1 天</source>
        <translation>%1 days overdue</translation>
    </message>
    <message>
        <source>已登记为逾期</source>
        <translation>Recorded as overdue</translation>
    </message>
    <message>
        <source>落后序时 %1 个百分点</source>
        <translation>%1 points behind schedule</translation>
    </message>
    <message>
        <source>距到期 %1 天</source>
        <translation>Due in %1 days</translation>
    </message>
    <message>
        <source>今天到期</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>未启动</source>
        <translation>Not started</translation>
    </message>
    <message>
        <source>进行中，未填完成比例</source>
        <translation>Under way, no percentage stated</translation>
    </message>
    <message>
        <source>按序时推进</source>
        <translation>On schedule</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>第 %1 项佐证记录已删除，请更换或恢复</source>
        <translation>Evidence record %1 was deleted; please replace or restore it</translation>
    </message>
    <message>
        <source>第 %1 项佐证记录在关联之后改动过，请核对是否仍能证明</source>
        <translation>Evidence record %1 was changed after it was linked; please check that it still proves the item</translation>
    </message>
    <message>
        <source>佐证应能随时查到原件</source>
        <translation>Evidence must be there to be looked up at any time</translation>
    </message>
    <message>
        <source>已销号是接收来的，没有另一人审核的记录</source>
        <translation>taken over as closed, without a second person&apos;s word</translation>
    </message>
    <message>
        <source>已销号是接收来的，没有佐证，也没有另一人审核的记录</source>
        <translation>taken over as closed, without evidence and without a second person&apos;s word</translation>
    </message>
    <message>
        <source>已销号是接收来的，没有佐证</source>
        <translation>taken over as closed, without evidence</translation>
    </message>
    <message>
        <source>销号须有佐证并由另一人审核</source>
        <translation>closing needs evidence and a second person</translation>
    </message>
    <message>
        <source>“%1”%2</source>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>无法在文件夹“%1”里写运行日志；程序照常运行，日志改为输出到终端。</source>
        <translation>The run log cannot be written in the folder “%1”. The program carries on, and the log goes to the terminal instead.</translation>
    </message>
</context>
<context>
    <name>MemberPage</name>
    <message>
        <source>花名册还是空的</source>
        <translation>The roster is still empty</translation>
    </message>
    <message>
        <source>新建一名党员，或者把已有的党员花名册导入进来。</source>
        <translation>Create a member, or import an existing roster of members.</translation>
    </message>
    <message>
        <source>登记变动…</source>
        <translation>Enter a change…</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>看不懂这个金额，请填元，例如 1234.50。</source>
        <translation>This amount cannot be read; please enter yuan, for example 1234.50.</translation>
    </message>
    <message>
        <source>金额最多两位小数（到分）。</source>
        <translation>An amount has at most two decimals.</translation>
    </message>
    <message>
        <source>金额不能是负数。</source>
        <translation>An amount cannot be negative.</translation>
    </message>
    <message>
        <source>金额太大，请核对。</source>
        <translation>This amount is too large; please check it.</translation>
    </message>
</context>
<context>
    <name>NewLedger</name>
    <message>
        <source>新建台账</source>
        <translation>New ledger</translation>
    </message>
    <message>
        <source>单位名称</source>
        <translation>Name of the unit</translation>
    </message>
    <message>
        <source>请填写单位名称。</source>
        <translation>Please enter the name of the unit.</translation>
    </message>
    <message>
        <source>新台账放在</source>
        <translation>Where to put the new ledger</translation>
    </message>
    <message>
        <source>台账 (*.ledger)</source>
        <translation>Ledgers (*.ledger)</translation>
    </message>
</context>
<context>
    <name>OwnField</name>
    <message>
        <source>文字</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>数字</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>选项</source>
        <translation>Choice</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>填写了“%1”的%2</source>
        <translation>%2 with “%1” stated</translation>
    </message>
    <message>
        <source>%1合计</source>
        <translation>Total of %1</translation>
    </message>
</context>
<context>
    <name>PageTable</name>
    <message>
        <source>工作台</source>
        <translation>Workbench</translation>
    </message>
    <message>
        <source>缺项日历</source>
        <translation>Gap calendar</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>驾驶舱</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>报表</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>导入与交换</source>
        <translation>Import and exchange</translation>
    </message>
    <message>
        <source>党组织</source>
        <translation>Branches</translation>
    </message>
    <message>
        <source>党员</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>学习与组织生活</source>
        <translation>Study sessions</translation>
    </message>
    <message>
        <source>荣誉</source>
        <translation>Honors</translation>
    </message>
    <message>
        <source>志愿服务</source>
        <translation>Volunteering</translation>
    </message>
    <message>
        <source>责任清单</source>
        <translation>Responsibility items</translation>
    </message>
    <message>
        <source>工作成果</source>
        <translation>Work records</translation>
    </message>
    <message>
        <source>发展党员</source>
        <translation>Developing members</translation>
    </message>
    <message>
        <source>党费</source>
        <translation>Party dues</translation>
    </message>
</context>
<context>
    <name>PastePlan</name>
    <message>
        <source>列表里的记录刚才有变动。请看一下最新的列表，再粘贴一次。</source>
        <translation>Records of the list changed just now. Look at the list as it stands and paste again.</translation>
    </message>
    <message>
        <source>第 %1 行</source>
        <translation>Row %1</translation>
    </message>
    <message>
        <source>新增 %1</source>
        <translation>New %1</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>看不懂期间“%1”。可以写成 2022、2022Q3、2022H1、2022-07、2022-07-01..2022-09-30、last3y@2022-09-30 或 ever@2022-09-30。</source>
        <translation>The period “%1” cannot be understood. Write it as 2022, 2022Q3, 2022H1, 2022-07, 2022-07-01..2022-09-30, last3y@2022-09-30 or ever@2022-09-30.</translation>
    </message>
</context>
<context>
    <name>PeriodText</name>
    <message>
        <source>第一季度</source>
        <translation>Q1</translation>
    </message>
    <message>
        <source>第二季度</source>
        <translation>Q2</translation>
    </message>
    <message>
        <source>第三季度</source>
        <translation>Q3</translation>
    </message>
    <message>
        <source>第四季度</source>
        <translation>Q4</translation>
    </message>
</context>
<context>
    <name>Prompt</name>
    <message>
        <source>替换文件</source>
        <translation>Replace the file</translation>
    </message>
    <message>
        <source>“%1”已经存在，要替换它吗？</source>
        <translation>“%1” exists already. Replace it?</translation>
    </message>
    <message>
        <source>替换</source>
        <translation>Replace</translation>
    </message>
</context>
<context>
    <name>ReadProblem</name>
    <message>
        <source>找不到文件“%1”，请检查路径后重试。</source>
        <translation>The file “%1” cannot be found. Check the path and try again.</translation>
    </message>
    <message>
        <source>“%1”不是普通文件，无法读取；请选择一个工作簿文件。</source>
        <translation>“%1” is not a regular file and cannot be read. Choose a workbook file.</translation>
    </message>
    <message>
        <source>没有读取“%1”的权限，请检查文件权限后重试。</source>
        <translation>You have no permission to read “%1”. Check the file permissions and try again.</translation>
    </message>
    <message>
        <source>“%1”是空文件（0 字节），里面没有数据。</source>
        <translation>“%1” is an empty file (0 bytes) with no data in it.</translation>
    </message>
    <message>
        <source>“%1”超过 %2 MiB，无法读取；请拆分后分别导入。</source>
        <translation>“%1” is larger than %2 MiB and cannot be read. Split it and import the parts separately.</translation>
    </message>
    <message>
        <source>“%1”的内容其实是 %3 文件；请改正扩展名，或用表格软件另存后再导入。</source>
        <translation>“%1” is in fact a %3 file. Correct the file extension, or save it again in a spreadsheet program and then import it.</translation>
    </message>
    <message>
        <source>“%1”的内容是网页，不是工作簿；请用表格软件打开后另存为 .xlsx 再导入。</source>
        <translation>“%1” holds a web page, not a workbook. Open it in a spreadsheet program, save it as .xlsx and then import it.</translation>
    </message>
    <message>
        <source>“%1”是 %3 文件，不支持这种格式；请用表格软件另存为 .xlsx 再导入。</source>
        <translation>“%1” is a %3 file, a format that is not supported. Save it as .xlsx in a spreadsheet program and then import it.</translation>
    </message>
    <message>
        <source>“%1”设有打开密码，无法读取；请去掉密码后再导入。</source>
        <translation>“%1” is protected by a password and cannot be read. Remove the password and then import it.</translation>
    </message>
    <message>
        <source>“%1”已损坏或不完整，无法读取；请重新取得完整的文件。</source>
        <translation>“%1” is damaged or incomplete and cannot be read. Obtain a complete copy of the file.</translation>
    </message>
    <message>
        <source>“%1”解压后大得异常，为安全起见没有读取；请用表格软件另存后再导入。</source>
        <translation>“%1” becomes abnormally large when unpacked and was not read, for safety. Save it again in a spreadsheet program and then import it.</translation>
    </message>
    <message>
        <source>“%1”的压缩包结构不正常，为安全起见没有读取；请用表格软件另存后再导入。</source>
        <translation>The archive structure of “%1” is abnormal and it was not read, for safety. Save it again in a spreadsheet program and then import it.</translation>
    </message>
    <message>
        <source>“%1”里没有工作表。</source>
        <translation>“%1” contains no sheets.</translation>
    </message>
    <message>
        <source>“%1”的工作表超过 %2 张，无法读取；请拆分后分别导入。</source>
        <translation>“%1” has more than %2 sheets and cannot be read. Split it and import the parts separately.</translation>
    </message>
    <message>
        <source>“%1”不是文本：第 %2 字节处不是文字；请检查文件。</source>
        <translation>“%1” is not text: byte %2 is not a character. Check the file.</translation>
    </message>
    <message>
        <source>“%1”的文字编码有误：第 %2 字节处不是有效的 %3；请另存为 UTF-8 后再导入。</source>
        <translation>The text encoding of “%1” is faulty: byte %2 is not valid %3. Save it as UTF-8 and then import it.</translation>
    </message>
    <message>
        <source>“%1”第 %2 行的引号没有结束，无法读取；请补上引号后再导入。</source>
        <translation>“%1” cannot be read: a quotation mark in row %2 is not closed. Add the closing mark and then import it.</translation>
    </message>
    <message>
        <source>“%1”%4的内容已损坏，无法读取；请用表格软件另存后再导入。</source>
        <translation>“%1”%4 has damaged content and cannot be read. Save the file again in a spreadsheet program and then import it.</translation>
    </message>
    <message>
        <source>“%1”%4超过 %2 行，无法读取；请拆分后分别导入。</source>
        <translation>“%1”%4 has more than %2 rows and cannot be read. Split it and import the parts separately.</translation>
    </message>
    <message>
        <source>“%1”%4超过 %2 列，无法读取；请删去多余的列后再导入。</source>
        <translation>“%1”%4 has more than %2 columns and cannot be read. Delete the surplus columns and then import it.</translation>
    </message>
    <message>
        <source>“%1”%4的单元格总数超过 %2 个，无法读取；请拆分后分别导入。</source>
        <translation>“%1”%4 has more than %2 cells in all and cannot be read. Split it and import the parts separately.</translation>
    </message>
    <message>
        <source>“%1”%4的合并单元格超过 %2 处，无法读取；请取消多余的合并后再导入。</source>
        <translation>“%1”%4 has more than %2 merged cells and cannot be read. Undo the surplus merges and then import it.</translation>
    </message>
    <message>
        <source>“%1”%4第 %2 行有一个单元格的文字过长，无法读取；请缩短后再导入。</source>
        <translation>“%1”%4 cannot be read: the text of a cell in row %2 is too long. Shorten it and then import the file.</translation>
    </message>
    <message>
        <source>“%1”%4第 %2 行附近的单元格位置有误，无法读取；请用表格软件另存后再导入。</source>
        <translation>“%1”%4 cannot be read: a cell position near row %2 is wrong. Save the file again in a spreadsheet program and then import it.</translation>
    </message>
    <message>
        <source>“%1”%4第 %2 行的同一单元格出现了两次，无法读取；请用表格软件另存后再导入。</source>
        <translation>“%1”%4 cannot be read: the same cell occurs twice in row %2. Save the file again in a spreadsheet program and then import it.</translation>
    </message>
    <message>
        <source>读取“%1”%4所需的内存超过上限，无法读取；请拆分后分别导入。</source>
        <translation>“%1”%4 cannot be read: it needs more memory than is allowed. Split it and import the parts separately.</translation>
    </message>
    <message>
        <source>读取“%1”%4用时过长，已经停止；请拆分后分别导入。</source>
        <translation>Reading “%1”%4 took too long and was stopped. Split it and import the parts separately.</translation>
    </message>
    <message>
        <source>“%1”无法读取：读取程序没有启动；请重新安装本程序。</source>
        <translation>“%1” cannot be read: the reading program did not start. Reinstall this program.</translation>
    </message>
    <message>
        <source>读取“%1”时磁盘或网络出错；请检查后重试。</source>
        <translation>A disk or network error occurred while reading “%1”. Check it and try again.</translation>
    </message>
    <message>
        <source>“%1”%4无法读取：文件已损坏或内容异常；请用表格软件另存后再导入。</source>
        <translation>“%1”%4 cannot be read: the file is damaged or its content is abnormal. Save it again in a spreadsheet program and then import it.</translation>
    </message>
    <message>
        <source>工作表“%1”</source>
        <translation>, sheet “%1”</translation>
    </message>
    <message>
        <source>已取消读取“%1”。</source>
        <translation>Reading “%1” was cancelled.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>报表的构成说明无法读取，请检查其格式。</source>
        <translation>The report definition cannot be read. Check its format.</translation>
    </message>
    <message>
        <source>报表的构成说明缺少标题（title）或章节（sections）。</source>
        <translation>The report definition lacks a title (title) or sections (sections).</translation>
    </message>
    <message>
        <source>程序内置的字体清单无法读取，请重新安装本程序。</source>
        <translation>The program&apos;s built-in font list cannot be read. Reinstall this program.</translation>
    </message>
    <message>
        <source>%1：本机没有%2，以“%3”代替</source>
        <translation>%1: %2 is not installed on this computer; “%3” is used instead</translation>
    </message>
    <message>
        <source>报表的构成说明里有未知的表格来源“%1”。</source>
        <translation>The report definition names an unknown table source “%1”.</translation>
    </message>
    <message>
        <source>打印机没有响应，请检查打印机后重试，或导出 PDF 再打印。</source>
        <translation>The printer is not responding. Check it and try again, or export a PDF and print that.</translation>
    </message>
    <message>
        <source>第 %1 页没有打印出来，请检查打印机后重试。</source>
        <translation>Page %1 was not printed. Check the printer and try again.</translation>
    </message>
    <message>
        <source>PDF 文件无法开始写入，请重试。</source>
        <translation>The PDF file could not be started. Try again.</translation>
    </message>
    <message>
        <source>PDF 文件的第 %1 页无法写入，请重试。</source>
        <translation>Page %1 of the PDF file could not be written. Try again.</translation>
    </message>
    <message>
        <source>生成的 PDF 不完整，没有写出文件；请重试。</source>
        <translation>The PDF produced is incomplete, so no file was written. Try again.</translation>
    </message>
    <message>
        <source>不能建立文件夹“%1”，请检查位置和权限。</source>
        <translation>The folder “%1” cannot be created. Check the location and the permissions.</translation>
    </message>
    <message>
        <source>已取消，完成了 %1 个党支部的报告。</source>
        <translation>Cancelled; branch reports completed: %1.</translation>
    </message>
    <message>
        <source>没有名为“%1”的报表模板；现有：%2。</source>
        <translation>There is no template “%1”; there are: %2.</translation>
    </message>
    <message>
        <source>“%1”不是一条记录的单据。</source>
        <translation>“%1” is not a document about a record.</translation>
    </message>
    <message>
        <source>“%1”要有期间，例如 2022。</source>
        <translation>“%1” needs a period, such as 2022.</translation>
    </message>
    <message>
        <source>没有可以写进“%1”的人员或记录。</source>
        <translation>There is nobody and nothing to write into “%1”.</translation>
    </message>
    <message>
        <source>这条记录已经删除，恢复后才能打印。</source>
        <translation>This record was deleted; restore it to print it.</translation>
    </message>
    <message>
        <source>已取消，没有写出文件。</source>
        <translation>Cancelled; no file was written.</translation>
    </message>
    <message>
        <source>“%1”是一条记录的单据，要说明是哪条记录或哪名党员。</source>
        <translation>“%1” is about one record: say which record or which member.</translation>
    </message>
    <message>
        <source>保存的报告读不出来，可能已损坏。请从备份恢复台账。</source>
        <translation>The kept report cannot be read; it may be damaged. Restore the ledger from a backup.</translation>
    </message>
    <message>
        <source>文档无法生成，没有写出文件；请重试。</source>
        <translation>The document could not be made, and no file was written. Please try again.</translation>
    </message>
    <message>
        <source>%1 才入党</source>
        <translation>not admitted until %1</translation>
    </message>
    <message>
        <source>这一期间已不是党员</source>
        <translation>no longer a member in this period</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1”只用于正式党员和预备党员：%2。</source>
        <translation>“%1” is for full and probationary members only: %2.</translation>
    </message>
    <message>
        <source>“%1”没有可选打印的内容。</source>
        <translation>“%1” has nothing that is printed only on request.</translation>
    </message>
    <message>
        <source>“%1”没有可选打印的“%2”，可选的有：%3。</source>
        <translation>“%1” has no “%2” to be printed on request; there is: %3.</translation>
    </message>
    <message>
        <source>%1年没有“%2”的责任清单；可以写 党组、书记、班子成员、部门，或责任人、部门的名称。</source>
        <translation>There is no responsibility list of “%2” in %1; write 党组, 书记, 班子成员, 部门, or the name of a holder or department.</translation>
    </message>
    <message>
        <source>文字</source>
        <translation>a text</translation>
    </message>
    <message>
        <source>数字</source>
        <translation>a number</translation>
    </message>
    <message>
        <source>true 或 false</source>
        <translation>true or false</translation>
    </message>
    <message>
        <source>一组内容 […]</source>
        <translation>a list […]</translation>
    </message>
    <message>
        <source>报表的构成说明有错，在 %1：%2。</source>
        <translation>The description of the report is wrong at %1: %2.</translation>
    </message>
    <message>
        <source>这里应是 {…}</source>
        <translation>there should be a {…}</translation>
    </message>
    <message>
        <source>没有“%1”这一项</source>
        <translation>there is no key “%1”</translation>
    </message>
    <message>
        <source>这一项应是%1</source>
        <translation>this should be %1</translation>
    </message>
    <message>
        <source>只能写 branch 或 organ</source>
        <translation>only branch or organ is possible</translation>
    </message>
    <message>
        <source>数字要在 %1 到 %2 之间</source>
        <translation>the number must lie between %1 and %2</translation>
    </message>
    <message>
        <source>这里应是 […]</source>
        <translation>there should be a […]</translation>
    </message>
    <message>
        <source>缺少 value：这一列取哪项内容</source>
        <translation>value is missing: what the column shows</translation>
    </message>
    <message>
        <source>缺少 head：这一列的表头</source>
        <translation>head is missing: what stands over the column</translation>
    </message>
    <message>
        <source>没有“%1”这种表格来源，有：%2</source>
        <translation>there is no source of tables “%1”; there are: %2</translation>
    </message>
    <message>
        <source>“%1”只能用在一条记录的单据里（about）</source>
        <translation>“%1” is only possible in a document about one record (about)</translation>
    </message>
    <message>
        <source>没有“%1”这类记录</source>
        <translation>there is no kind of record “%1”</translation>
    </message>
    <message>
        <source>表格没有列（columns）</source>
        <translation>the table has no columns</translation>
    </message>
    <message>
        <source>这一行占 %1 列，而表单有 %2 列（span）</source>
        <translation>this row takes %1 columns, and the form has %2 (span)</translation>
    </message>
    <message>
        <source>表单没有列（columns）</source>
        <translation>the form has no columns</translation>
    </message>
    <message>
        <source>层次太多</source>
        <translation>too many levels</translation>
    </message>
    <message>
        <source>一条记录的单据里不能再收入别的单据</source>
        <translation>a document about one record cannot include others</translation>
    </message>
    <message>
        <source>缺少报表的名称</source>
        <translation>the name of the report is missing</translation>
    </message>
    <message>
        <source>报表的构成说明第 %1 行附近写得不对：%2。</source>
        <translation>The description of the report is not well written near line %1: %2.</translation>
    </message>
    <message>
        <source>报表的构成说明应是一个 {…}。</source>
        <translation>The description of a report must be one {…}.</translation>
    </message>
    <message>
        <source>“%1”不是表册，不能写成工作簿（.xlsx）。请写成 .pdf、.docx 或 .odt。</source>
        <translation>“%1” is no register and cannot be written as a workbook (.xlsx). Write it as .pdf, .docx or .odt.</translation>
    </message>
    <message>
        <source>报表里要收入的“%1”不是这类记录的单据。</source>
        <translation>“%1”, which the report includes, is no document about this kind of record.</translation>
    </message>
    <message>
        <source>报表只能写成 .pdf、.docx 或 .odt 文件，表册也可以写成 .xlsx，不能写成“%1”。</source>
        <translation>Reports are written as .pdf, .docx or .odt files, registers as .xlsx too, not as “%1”.</translation>
    </message>
    <message>
        <source>报表的名称（name）“%1”不能用：只用文字、数字、- 和 _，最多 40 个字。</source>
        <translation>The name of the report (name) “%1” cannot be used: only letters, digits, - and _, at most 40 characters.</translation>
    </message>
    <message>
        <source>“%1”是程序自带的报表，本单位的要用另一个名称（name）。</source>
        <translation>“%1” is a report that comes with the program; one of your unit needs another name (name).</translation>
    </message>
    <message>
        <source>保存本单位报表“%1”</source>
        <translation>Save the unit&apos;s report “%1”</translation>
    </message>
    <message>
        <source>没有名为“%1”的本单位报表。</source>
        <translation>The unit has no report of its own named “%1”.</translation>
    </message>
    <message>
        <source>删除本单位报表“%1”</source>
        <translation>Delete the unit&apos;s report “%1”</translation>
    </message>
</context>
<context>
    <name>ResponsibilityPage</name>
    <message>
        <source>这一年还没有责任清单</source>
        <translation>No responsibility items for this year yet</translation>
    </message>
    <message>
        <source>第%1季度</source>
        <translation>Quarter %1</translation>
    </message>
    <message>
        <source>更正第 %1 条</source>
        <translation>corrects entry %1</translation>
    </message>
    <message>
        <source>填报进展…</source>
        <translation>Report progress…</translation>
    </message>
    <message>
        <source>销号…</source>
        <translation>Close…</translation>
    </message>
    <message>
        <source>重新打开…</source>
        <translation>Reopen…</translation>
    </message>
</context>
<context>
    <name>RosterBook</name>
    <message>
        <source>党员名册（截至%1）</source>
        <translation>Roster of members as of %1</translation>
    </message>
    <message>
        <source>党组织</source>
        <translation>Organization</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>党小组</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>党内职务</source>
        <translation>Posts</translation>
    </message>
    <message>
        <source>在册自</source>
        <translation>On the roster since</translation>
    </message>
    <message>
        <source>在册 %1 人：正式党员 %2 人，预备党员 %3 人</source>
        <translation>On the roster: %1; full members %2, probationary %3</translation>
    </message>
    <message>
        <source>%1%2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>任职而不在本支部名册上的：%1</source>
        <translation>Posts held by people not on the branch&apos;s roster: %1</translation>
    </message>
    <message>
        <source>名册写成 .xlsx 工作簿，请这样写文件名。</source>
        <translation>The roster is written as an .xlsx workbook; please name the file so.</translation>
    </message>
    <message>
        <source>名册</source>
        <translation>Roster</translation>
    </message>
</context>
<context>
    <name>SafeFile</name>
    <message>
        <source>磁盘空间不足，请腾出空间后重试</source>
        <translation>the disk is full; free some space and try again</translation>
    </message>
    <message>
        <source>文件超过了允许的大小，请换一个磁盘或缩小内容</source>
        <translation>the file is larger than allowed; use another disk or reduce the content</translation>
    </message>
    <message>
        <source>没有写入权限，请换一个位置或请管理员授权</source>
        <translation>you have no write permission; choose another location or ask your administrator</translation>
    </message>
    <message>
        <source>所在磁盘是只读的，请换一个位置</source>
        <translation>the disk is read-only; choose another location</translation>
    </message>
    <message>
        <source>文件夹不存在，请先建立文件夹或换一个位置</source>
        <translation>the folder does not exist; create it first or choose another location</translation>
    </message>
    <message>
        <source>同名的文件夹已经存在，请换一个文件名</source>
        <translation>a folder of the same name already exists; choose another file name</translation>
    </message>
    <message>
        <source>文件名太长，请改短一些</source>
        <translation>the file name is too long; shorten it</translation>
    </message>
    <message>
        <source>存储设备出错或已被拔出，请检查后重试</source>
        <translation>the storage device failed or was removed; check it and try again</translation>
    </message>
    <message>
        <source>系统拒绝了这次操作，请换一个位置重试</source>
        <translation>the system refused the operation; choose another location and try again</translation>
    </message>
    <message>
        <source>无法写入文件“%1”：%2。原有文件没有改动。</source>
        <translation>The file “%1” cannot be written: %2. The existing file has not been changed.</translation>
    </message>
    <message>
        <source>无法读取文件“%1”：%2。</source>
        <translation>The file “%1” cannot be read: %2.</translation>
    </message>
    <message>
        <source>它是文件夹，不是文件</source>
        <translation>it is a folder, not a file</translation>
    </message>
    <message>
        <source>它不是普通文件（可能是管道或设备）</source>
        <translation>it is not a regular file (perhaps a pipe or a device)</translation>
    </message>
    <message>
        <source>文件有 %1 MB，超过了上限 %2 MB</source>
        <translation>the file has %1 MB, more than the limit of %2 MB</translation>
    </message>
    <message>
        <source>文件不存在</source>
        <translation>the file does not exist</translation>
    </message>
    <message>
        <source>没有读取权限</source>
        <translation>you have no read permission</translation>
    </message>
    <message>
        <source>系统拒绝读取</source>
        <translation>the system refused to read it</translation>
    </message>
    <message>
        <source>无法写入文件“%1”：%2。请换一个文件名。</source>
        <translation>The file “%1” cannot be written: %2. Choose another file name.</translation>
    </message>
    <message>
        <source>存储设备出错</source>
        <translation>the storage device failed</translation>
    </message>
    <message>
        <source>文件正在被改动，请稍后重试</source>
        <translation>the file is being changed; try again later</translation>
    </message>
    <message>
        <source>“%1”是一本台账，不能用别的文件覆盖它。请另选一个文件名。</source>
        <translation>“%1” is a ledger and cannot be replaced by another file. Please choose another name.</translation>
    </message>
</context>
<context>
    <name>SavedNotice</name>
    <message>
        <source>已保存。记录的日期 %1 不在“%2”内，这里的列表看不到它。</source>
        <translation>Saved. The record&apos;s date, %1, is not within %2, so the list here does not show it.</translation>
    </message>
    <message>
        <source>转到%1</source>
        <translation>Go to %1</translation>
    </message>
    <message>
        <source>已保存。记录属于别的党组织，这里的列表看不到它。</source>
        <translation>Saved. The record belongs to another branch, so the list here does not show it.</translation>
    </message>
    <message>
        <source>转到全机关</source>
        <translation>Go to the whole organ</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>保存搜索</source>
        <translation>Save search</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>替换已保存的搜索</source>
        <translation>Replace saved search</translation>
    </message>
    <message>
        <source>已经有名为“%1”的搜索。要用现在的词替换它吗？</source>
        <translation>There is a search named “%1” already. Replace it with these words?</translation>
    </message>
    <message>
        <source>替换</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>已保存搜索“%1”，点搜索框即可再用。</source>
        <translation>Search “%1” saved. Click the search box to use it again.</translation>
    </message>
    <message>
        <source>给保存的搜索改名</source>
        <translation>Rename saved search</translation>
    </message>
    <message>
        <source>已改名为“%1”。</source>
        <translation>Renamed to “%1”.</translation>
    </message>
    <message>
        <source>删除保存的搜索</source>
        <translation>Remove saved search</translation>
    </message>
    <message>
        <source>要删除保存的搜索“%1”吗？记录不受影响。</source>
        <translation>Remove the saved search “%1”? Records are not touched.</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>已删除搜索“%1”。</source>
        <translation>Search “%1” removed.</translation>
    </message>
</context>
<context>
    <name>Slots</name>
    <message>
        <source>写法不对，应为 {{代号[条件]@时段|样式}}</source>
        <translation>not understood; a slot is written {{key[condition]@window|style}}</translation>
    </message>
    <message>
        <source>时段“%1”不认识，或者在报告期之后</source>
        <translation>the window “%1” is not known, or lies after the period</translation>
    </message>
    <message>
        <source>没有“%1”这种样式</source>
        <translation>there is no style “%1”</translation>
    </message>
    <message>
        <source>没有这个统计指标</source>
        <translation>there is no such figure</translation>
    </message>
    <message>
        <source>这是一段文字，没有条件和样式可言</source>
        <translation>this is a text, which has neither conditions nor styles</translation>
    </message>
    <message>
        <source>这是一段文字，没有时段可言</source>
        <translation>this is a text, which has no window</translation>
    </message>
    <message>
        <source>台账里还没有填</source>
        <translation>not yet filled in in the ledger</translation>
    </message>
    <message>
        <source>这个指标只能按党组织缩小范围</source>
        <translation>this figure can be narrowed by branch only</translation>
    </message>
    <message>
        <source>没有可以相除的数，算不出比率</source>
        <translation>a rate over nothing</translation>
    </message>
    <message>
        <source>这个指标不是比率，不能写成百分数</source>
        <translation>this figure is no rate and cannot be a percentage</translation>
    </message>
    <message>
        <source>没有这个名称的表</source>
        <translation>there is no table of this name</translation>
    </message>
    <message>
        <source>这个指标的记录不能这样缩小范围</source>
        <translation>the records of this figure cannot be narrowed so</translation>
    </message>
    <message>
        <source>“%1”里没有“%2”这个词</source>
        <translation>“%1” has no word “%2”</translation>
    </message>
    <message>
        <source>没有“%1”这个党组织，或者它不在这份报告的范围内</source>
        <translation>there is no branch “%1”, or this report is not about it</translation>
    </message>
    <message>
        <source>不能按“%1”缩小范围</source>
        <translation>“%1” does not narrow anything</translation>
    </message>
    <message>
        <source>表格的占位符要单独成行</source>
        <translation>the slot of a table must stand on a line of its own</translation>
    </message>
    <message>
        <source>文件的这个部分放不下表格</source>
        <translation>this part of the file cannot hold a table</translation>
    </message>
    <message>
        <source>花括号没有配对，或者中间换了行</source>
        <translation>the braces do not close, or a line ends between them</translation>
    </message>
</context>
<context>
    <name>StudySessionPage</name>
    <message>
        <source>到会率</source>
        <translation>Attendance rate</translation>
    </message>
    <message>
        <source>这个期间还没有会议和学习记录</source>
        <translation>No meetings or study sessions in this period yet</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SubmissionBar</name>
    <message>
        <source>已上报&#x3000;%1&#x3000;%2（第%3次）&#x3000;校验码 %4</source>
        <translation>Submitted&#x3000;%1&#x3000;%2 (no. %3)&#x3000;check code %4</translation>
    </message>
    <message>
        <source>第%1次上报后由%2重新打开（%3），还没有再上报</source>
        <translation>Reopened by %2 after submission no. %1 (%3); not submitted again yet</translation>
    </message>
</context>
<context>
    <name>Submissions</name>
    <message>
        <source>%1%2（第%3次上报）</source>
        <translation>%1 %2 (submission no. %3)</translation>
    </message>
    <message>
        <source>%1等 %2 个期间</source>
        <translation>%1 and others, %2 periods</translation>
    </message>
    <message>
        <source>%1已上报，改动要说明原因，没有保存。请写明原因后再改，或先重新打开。</source>
        <translation>%1 has been submitted; changes need a reason and were not saved. Give a reason, or reopen the period first.</translation>
    </message>
    <message>
        <source>%1的上报稿与校验码 %2 不符，上报之后被改动过。请与备份或纸质报告核对。</source>
        <translation>The submitted report of %1 does not fit its check code %2: it was changed afterwards. Compare it with a backup or the printed report.</translation>
    </message>
    <message>
        <source>%1%2已由%3于 %4 上报（第%5次）。要再次上报，请先重新打开。</source>
        <translation>%1 %2 was submitted by %3 on %4 (no. %5). To submit it again, reopen it first.</translation>
    </message>
    <message>
        <source>生成报告之后台账又有改动，没有上报。请核对最新的报告后再上报。</source>
        <translation>The ledger was changed after the report was made; nothing was submitted. Check the latest report and submit again.</translation>
    </message>
    <message>
        <source>上报%1%2（第%3次，校验码 %4）</source>
        <translation>Submit %1 %2 (no. %3, check code %4)</translation>
    </message>
    <message>
        <source>“%1”不能上报：上报的期间是月、季度、半年或年，例如 2022Q3。</source>
        <translation>“%1” cannot be submitted: reports are submitted for a month, a quarter, a half-year or a year, such as 2022Q3.</translation>
    </message>
    <message>
        <source>%1还没有结束，不能上报。请在 %2 之后上报。</source>
        <translation>%1 has not ended and cannot be submitted. Submit it after %2.</translation>
    </message>
    <message>
        <source>重新打开要说明原因。</source>
        <translation>Reopening needs a reason.</translation>
    </message>
    <message>
        <source>%1没有上报过，不用重新打开。</source>
        <translation>%1 is not submitted; there is nothing to reopen.</translation>
    </message>
    <message>
        <source>重新打开%1%2，原因：%3</source>
        <translation>Reopen %1 %2, reason: %3</translation>
    </message>
    <message>
        <source>没有这次上报的记录。</source>
        <translation>There is no record of this submission.</translation>
    </message>
    <message>
        <source>上报稿已损坏，不能显示。请从备份恢复台账。</source>
        <translation>The submitted report is damaged and cannot be shown. Restore the ledger from a backup.</translation>
    </message>
    <message>
        <source>上报要说明是哪个党组织；全机关的报告由机关党委上报。</source>
        <translation>Say which organisation submits; the report of the whole organ is submitted by its committee.</translation>
    </message>
    <message>
        <source>已取消，没有上报。</source>
        <translation>Cancelled; nothing was submitted.</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>模板“%1”设有打开密码，无法读取；请去掉密码后再用。</source>
        <translation>The template “%1” has a password and cannot be read. Remove the password first.</translation>
    </message>
    <message>
        <source>模板“%1”解压后大得异常，为安全起见没有读取；请用 Word 或 WPS 另存后再用。</source>
        <translation>The template “%1” unpacks to an unlikely size and was not read, for safety. Save it anew in Word or WPS.</translation>
    </message>
    <message>
        <source>模板“%1”的压缩包结构不正常，为安全起见没有读取；请用 Word 或 WPS 另存后再用。</source>
        <translation>The archive of the template “%1” is not in order and was not read, for safety. Save it anew in Word or WPS.</translation>
    </message>
    <message>
        <source>模板“%1”已损坏或不完整，无法读取；请重新取得完整的文件。</source>
        <translation>The template “%1” is damaged or incomplete and cannot be read. Please get the whole file again.</translation>
    </message>
    <message>
        <source>模板“%1”里有文档类型声明（DOCTYPE），可能引用别的文件，为安全起见没有读取；请用 Word 或 WPS 另存后再用。</source>
        <translation>The template “%1” has a document type (DOCTYPE), which might name other files, and was not read, for safety. Save it anew in Word or WPS.</translation>
    </message>
    <message>
        <source>模板“%1”的文字不是 UTF-8 编码，无法读取；请用 Word 或 WPS 另存后再用。</source>
        <translation>The text of the template “%1” is not UTF-8 and cannot be read. Save it anew in Word or WPS.</translation>
    </message>
    <message>
        <source>模板“%1”的内容已损坏，无法读取；请用 Word 或 WPS 另存后再用。</source>
        <translation>The content of the template “%1” is damaged and cannot be read. Save it anew in Word or WPS.</translation>
    </message>
    <message>
        <source>“%1”是可以带宏的文件，为安全起见不作模板；请另存为 .docx 再用。</source>
        <translation>“%1” is a file that may hold macros and is no template, for safety. Save it as .docx.</translation>
    </message>
    <message>
        <source>“%1”不能作模板：模板是 .docx 或 .odt 文件；请用 Word 或 WPS 另存为 .docx 再用。</source>
        <translation>“%1” cannot be a template: templates are .docx or .odt files. Save it as .docx in Word or WPS.</translation>
    </message>
    <message>
        <source>模板“%1”是空文件（0 字节）。</source>
        <translation>The template “%1” is an empty file (0 bytes).</translation>
    </message>
    <message>
        <source>模板“%1”设有打开密码，或者其实是旧的 .doc 文件，无法读取；请去掉密码，另存为 .docx 再用。</source>
        <translation>The template “%1” has a password or is in truth an old .doc file, and cannot be read. Remove the password and save it as .docx.</translation>
    </message>
    <message>
        <source>“%1”的内容不是 .docx 或 .odt 文件，无法作模板。</source>
        <translation>The content of “%1” is no .docx or .odt file, so it cannot be a template.</translation>
    </message>
    <message>
        <source>模板“%1”的内容与扩展名不符；请改正扩展名，或另存后再用。</source>
        <translation>The content of the template “%1” is not what its ending says. Correct the ending, or save it anew.</translation>
    </message>
    <message>
        <source>模板“%1”里有宏，为安全起见没有读取；请另存为不带宏的 .docx 再用。</source>
        <translation>The template “%1” holds macros and was not read, for safety. Save it as .docx without macros.</translation>
    </message>
    <message>
        <source>“%1”其实是 Word 的模板文件（.dotx）；请打开后另存为 .docx 再用。</source>
        <translation>“%1” is in truth a Word template (.dotx). Open it and save it as .docx.</translation>
    </message>
    <message>
        <source>“%1”里没有文档正文，不是 Word 文档；请用 Word 或 WPS 另存为 .docx 再用。</source>
        <translation>“%1” has no document in it and is no Word document. Save it as .docx in Word or WPS.</translation>
    </message>
    <message>
        <source>“%1”不是文字文档；请另存为 .odt 再用。</source>
        <translation>“%1” is no text document. Save it as .odt.</translation>
    </message>
    <message>
        <source>模板“%1”里有宏，为安全起见没有读取；请另存为不带宏的 .odt 再用。</source>
        <translation>The template “%1” holds macros and was not read, for safety. Save it as .odt without macros.</translation>
    </message>
    <message>
        <source>模板“%1”里没有占位符，没有什么可填；占位符写成 {{代号}}，例如 {{member.total}}。</source>
        <translation>The template “%1” has no slots, so there is nothing to fill. A slot is written {{key}}, as {{member.total}}.</translation>
    </message>
    <message>
        <source>模板“%1”里有 %2 个占位符，最多 %3 个；请分成几个模板。</source>
        <translation>The template “%1” has %2 slots; there may be %3 at most. Split it into several.</translation>
    </message>
    <message>
        <source>模板是 .%1 文件，填好的报告也只能写成 .%1，不能写成“%2”。</source>
        <translation>The template is a .%1 file, and what is filled is written as .%1 too, not as “%2”.</translation>
    </message>
    <message>
        <source>填好的报告不能写在模板自己的位置上，请换一个文件名。</source>
        <translation>The filled report cannot take the place of the template itself. Choose another file name.</translation>
    </message>
</context>
<context>
    <name>TextKey</name>
    <message>
        <source>“%1”里有残缺的字符，请重新填写这一项。</source>
        <translation>“%1” contains broken characters. Fill in this field again.</translation>
    </message>
    <message>
        <source>“%1”里有不允许的字符 %2，请删去它再保存。</source>
        <translation>“%1” contains the character %2, which is not allowed. Delete it and save again.</translation>
    </message>
</context>
<context>
    <name>TwinPanel</name>
    <message>
        <source>正在保存</source>
        <translation>Saving</translation>
    </message>
    <message>
        <source>……共 %1 条</source>
        <translation>… %1 in all</translation>
    </message>
    <message>
        <source>可能重复</source>
        <translation>Perhaps twice</translation>
    </message>
    <message>
        <source>改过以后，下面的记录与台账里别的记录相像：
%1
仍然保存吗？</source>
        <translation>After the change these records are like others in the ledger:
%1
Save all the same?</translation>
    </message>
    <message>
        <source>仍然保存</source>
        <translation>Save all the same</translation>
    </message>
    <message>
        <source>正在核对</source>
        <translation>Checking</translation>
    </message>
    <message>
        <source>没有保存。</source>
        <translation>Nothing was saved.</translation>
    </message>
    <message>
        <source>可能已有这条记录：%1</source>
        <translation>This may be there already: %1</translation>
    </message>
</context>
<context>
    <name>UndoOffer</name>
    <message>
        <source>正在撤销</source>
        <translation>Undoing</translation>
    </message>
    <message>
        <source>已撤销：%1。</source>
        <translation>Undone: %1.</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>VolunteerPage</name>
    <message>
        <source>这个期间还没有志愿服务活动</source>
        <translation>No volunteer activities in this period yet</translation>
    </message>
</context>
<context>
    <name>WorkRecordPage</name>
    <message>
        <source>这个期间还没有工作成果</source>
        <translation>No work records in this period yet</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>没有代号或名称为“%1”的指标。</source>
        <translation>There is no figure with the key “%1”.</translation>
    </message>
    <message>
        <source>全部代号可以用 branchledger figures 列出。</source>
        <translation> List all keys with branchledger figures.</translation>
    </message>
    <message>
        <source>相近的有：%1。</source>
        <translation> Similar keys: %1.</translation>
    </message>
    <message>
        <source>已备份并核对：%1（%2 字节）</source>
        <translation>Backed up and checked: %1 (%2 bytes)</translation>
    </message>
    <message>
        <source>做一份核对过的备份；没有 --force 不覆盖已有文件</source>
        <translation>Make a checked backup; without --force no existing file is overwritten</translation>
    </message>
    <message>
        <source>备份文件</source>
        <translation>Backup file</translation>
    </message>
    <message>
        <source>允许覆盖已有文件</source>
        <translation>Allow an existing file to be overwritten</translation>
    </message>
    <message>
        <source>检查台账</source>
        <translation>Checking the ledger</translation>
    </message>
    <message>
        <source>台账完好，没有发现问题。</source>
        <translation>The ledger is sound; no problems found.</translation>
    </message>
    <message>
        <source>共发现 %1 处问题。</source>
        <translation>Problems found: %1.</translation>
    </message>
    <message>
        <source>检查台账：结构、引用、修改记录的链条、与重算不符的数</source>
        <translation>Check the ledger: structure, references, the chain of changes, and figures that differ when recalculated</translation>
    </message>
    <message>
        <source>用法</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>选项</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>参数</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>子命令</source>
        <translation>Subcommands</translation>
    </message>
    <message>
        <source>（必填）</source>
        <translation> (required)</translation>
    </message>
    <message>
        <source>显示这份说明</source>
        <translation>Show this help</translation>
    </message>
    <message>
        <source>党建台账：机关党支部的工作记录。不写子命令时打开窗口。</source>
        <translation>branchledger: work records of the Party branches of an organ. Without a subcommand the window opens.</translation>
    </message>
    <message>
        <source>显示版本</source>
        <translation>Show the version</translation>
    </message>
    <message>
        <source>界面语言：zh 或 en</source>
        <translation>Interface language: zh or en</translation>
    </message>
    <message>
        <source>在窗口中打开的台账文件</source>
        <translation>Ledger file to open in the window</translation>
    </message>
    <message>
        <source>例子：
  branchledger 台账.ledger                     打开窗口
  branchledger init 台账.ledger --unit 某某机关
  branchledger import 台账.ledger *.xlsx
  branchledger figures 台账.ledger --period 2022Q3
每个子命令都有自己的说明：branchledger figures --help</source>
        <translation>Examples:
  branchledger office.ledger                    open the window
  branchledger init office.ledger --unit &quot;City Organ&quot;
  branchledger import office.ledger *.xlsx
  branchledger figures office.ledger --period 2022Q3
Each subcommand has its own help: branchledger figures --help</translation>
    </message>
    <message>
        <source>例子：</source>
        <translation>Examples:</translation>
    </message>
    <message>
        <source>在标准输出上给出一个 JSON 文档</source>
        <translation>Print a JSON document on standard output</translation>
    </message>
    <message>
        <source>把这一天当作今天</source>
        <translation>Take this day as today</translation>
    </message>
    <message>
        <source>受保护台账的用户名（尚未提供）</source>
        <translation>User name for a protected ledger (not yet available)</translation>
    </message>
    <message>
        <source>存放密码的文件（尚未提供）</source>
        <translation>File holding the password (not yet available)</translation>
    </message>
    <message>
        <source>--today “%1”不是日期，请写成 2022-09-30 的样子。</source>
        <translation>--today “%1” is not a date; write it like 2022-09-30.</translation>
    </message>
    <message>
        <source>用户与密码保护尚未提供：请不要使用 --user、--password-file 和 --admin。</source>
        <translation>User and password protection is not yet available: do not use --user, --password-file or --admin.</translation>
    </message>
    <message>
        <source>--lang 只能是 zh 或 en。</source>
        <translation>--lang must be zh or en.</translation>
    </message>
    <message>
        <source>请写明子命令；branchledger --help 列出全部。</source>
        <translation>State a subcommand; branchledger --help lists them all.</translation>
    </message>
    <message>
        <source>驾驶舱只能写成 .png 或 .pdf，不能写成“%1”。</source>
        <translation>The dashboard can only be written as .png or .pdf, not as “%1”.</translation>
    </message>
    <message>
        <source>已写出 %1</source>
        <translation>Written: %1</translation>
    </message>
    <message>
        <source>把领导驾驶舱写成图片或 PDF</source>
        <translation>Write the leadership dashboard as an image or PDF</translation>
    </message>
    <message>
        <source>写到哪里：.png 或 .pdf</source>
        <translation>Where to write it: .png or .pdf</translation>
    </message>
    <message>
        <source>--until “%1”不是日期，请写成 2022-09-30 的样子。</source>
        <translation>--until “%1” is not a date; write it like 2022-09-30.</translation>
    </message>
    <message>
        <source>已建立演示台账 %1：党组织 %2 个，党员 %3 名，会议与学习 %4 次（出席记录 %5 条），其他记录 %6 条。全部内容均为虚构。</source>
        <translation>Created the demo ledger %1: branches %2, members %3, meetings and study sessions %4 (attendance records %5), other records %6. All content is fictitious.</translation>
    </message>
    <message>
        <source>建立一个新的演示台账，内容全部虚构；参数相同则内容相同</source>
        <translation>Create a new demo ledger with fictitious content; the same options give the same content</translation>
    </message>
    <message>
        <source>记录到哪一天为止，默认今天</source>
        <translation>Last day of the records; today by default</translation>
    </message>
    <message>
        <source>换一个数，内容就换一套</source>
        <translation>Another number gives another set of content</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>已写出 %1 条记录：%2</source>
        <translation>Records written: %1 (%2)</translation>
    </message>
    <message>
        <source>把一种记录写成工作簿，import 可以原样读回</source>
        <translation>Write one kind of record to a workbook that import can read back unchanged</translation>
    </message>
    <message>
        <source>写到哪里：.xlsx、.ods 或 .csv</source>
        <translation>Where to write it: .xlsx, .ods or .csv</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>数值</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>代号</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>全机关</source>
        <translation>Whole organ</translation>
    </message>
    <message>
        <source>一个期间的全部指标</source>
        <translation>All figures of a period</translation>
    </message>
    <message>
        <source>只要这些指标，用逗号分隔</source>
        <translation>Only these figures, separated by commas</translation>
    </message>
    <message>
        <source>缺</source>
        <translation>Gap</translation>
    </message>
    <message>
        <source>待办</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>免</source>
        <translation>Exempt</translation>
    </message>
    <message>
        <source>没有缺项。</source>
        <translation>No gaps.</translation>
    </message>
    <message>
        <source>党组织</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>要求</source>
        <translation>Requirement</translation>
    </message>
    <message>
        <source>期间</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>应开</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>已开</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>应开而未开的会议，将满或已满的任期</source>
        <translation>Required meetings not held, and terms ending or ended</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>File</translation>
    </message>
    <message>
        <source>工作表</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>新增</source>
        <translation>New</translation>
    </message>
    <message>
        <source>更新</source>
        <translation>Updated</translation>
    </message>
    <message>
        <source>未变</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>退回</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>（没有表格）</source>
        <translation>(no table)</translation>
    </message>
    <message>
        <source>行</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>列</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>轻重</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>提醒</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>这是试运行，台账没有改动。</source>
        <translation>This was a trial run; the ledger has not been changed.</translation>
    </message>
    <message>
        <source>没有需要写入的内容，台账没有改动。</source>
        <translation>There is nothing to write; the ledger has not been changed.</translation>
    </message>
    <message>
        <source>导入批次：%1（可以用 undo-import 整批撤回）</source>
        <translation>Import batch: %1 (undo-import can undo all of it)</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>读入工作簿（.xlsx、.xls、.ods、.csv），次序不限</source>
        <translation>Read workbooks (.xlsx, .xls, .ods, .csv) in any order</translation>
    </message>
    <message>
        <source>工作簿，可以有多个</source>
        <translation>Workbooks, one or more</translation>
    </message>
    <message>
        <source>只读这个名称的工作表</source>
        <translation>Read only the sheet of this name</translation>
    </message>
    <message>
        <source>只检查，不写入</source>
        <translation>Check only; write nothing</translation>
    </message>
    <message>
        <source>把退回的行连同原因写成工作簿</source>
        <translation>Write the rejected rows to a workbook, with the reasons</translation>
    </message>
    <message>
        <source>请用 --unit 写明单位名称。</source>
        <translation>State the unit name with --unit.</translation>
    </message>
    <message>
        <source>已为“%1”建立空台账：%2</source>
        <translation>Created an empty ledger for “%1”: %2</translation>
    </message>
    <message>
        <source>建立新的空台账；不会覆盖已有文件</source>
        <translation>Create a new, empty ledger; no existing file is overwritten</translation>
    </message>
    <message>
        <source>新台账文件</source>
        <translation>New ledger file</translation>
    </message>
    <message>
        <source>单位名称</source>
        <translation>Unit name</translation>
    </message>
    <message>
        <source>管理员用户名（尚未提供）</source>
        <translation>Administrator&apos;s user name (not yet available)</translation>
    </message>
    <message>
        <source>没有名为“%1”的记录种类。可选的有：%2。</source>
        <translation>There is no record kind called “%1”. Available: %2.</translation>
    </message>
    <message>
        <source>记录种类：%1</source>
        <translation>Record kind: %1</translation>
    </message>
    <message>
        <source>（尚未提供）</source>
        <translation> (not yet available)</translation>
    </message>
    <message>
        <source>子命令 %1 尚未提供，台账没有任何改动。</source>
        <translation>The subcommand %1 is not yet available; the ledger has not been changed.</translation>
    </message>
    <message>
        <source>在不联网的电脑之间交换记录</source>
        <translation>Exchange records between computers without a network</translation>
    </message>
    <message>
        <source>服务器上的共享台账（postgresql://…）尚未提供，请使用台账文件。</source>
        <translation>A shared ledger on a server (postgresql://…) is not yet available; use a ledger file.</translation>
    </message>
    <message>
        <source>%1等 %2 个</source>
        <translation>%1 and others, %2 in all</translation>
    </message>
    <message>
        <source>没有名为“%1”的党组织。可选的有：%2。</source>
        <translation>There is no branch called “%1”. Available: %2.</translation>
    </message>
    <message>
        <source>“%1”可以是几个党组织，请写全称：%2。</source>
        <translation>“%1” may mean several branches; write the full name: %2.</translation>
    </message>
    <message>
        <source>台账文件</source>
        <translation>Ledger file</translation>
    </message>
    <message>
        <source>期间：2022、2022Q3、2022H1、2022-07、2022-07-01..2022-09-30、last3y@2022-09-30、ever@2022-09-30</source>
        <translation>Period: 2022, 2022Q3, 2022H1, 2022-07, 2022-07-01..2022-09-30, last3y@2022-09-30, ever@2022-09-30</translation>
    </message>
    <message>
        <source>只看这个党组织及其下级：名称、简称或别名</source>
        <translation>Only this branch and those below it: name, short name or alias</translation>
    </message>
    <message>
        <source>命令写法不对：%1。</source>
        <translation>The command is not written correctly: %1.</translation>
    </message>
    <message>
        <source>不认识的参数或多余的内容：%1。</source>
        <translation>Unknown option or surplus argument: %1.</translation>
    </message>
    <message>
        <source>缺少必填的内容：%1。</source>
        <translation>Something required is missing: %1.</translation>
    </message>
    <message>
        <source>参数的个数不对：%1。</source>
        <translation>Wrong number of arguments: %1.</translation>
    </message>
    <message>
        <source>参数的值不对：%1。</source>
        <translation>Wrong value for an argument: %1.</translation>
    </message>
    <message>
        <source>这些参数不能这样一起用：%1。</source>
        <translation>These options cannot be used together like this: %1.</translation>
    </message>
    <message>
        <source>加上 --help 可以看用法。</source>
        <translation> Add --help for usage.</translation>
    </message>
    <message>
        <source>待补：%1</source>
        <translation>To be completed: %1</translation>
    </message>
    <message>
        <source>已写出 %1 份报告，共 %2 页：</source>
        <translation>Reports written: %1 (pages: %2)</translation>
    </message>
    <message>
        <source>每个支部一份</source>
        <translation>One per branch</translation>
    </message>
    <message>
        <source>已核对备份并恢复为台账：%1</source>
        <translation>Checked the backup and restored it as the ledger %1</translation>
    </message>
    <message>
        <source>从备份恢复出新台账；没有 --force 不覆盖已有台账</source>
        <translation>Restore a new ledger from a backup; without --force no existing ledger is overwritten</translation>
    </message>
    <message>
        <source>恢复成的台账文件</source>
        <translation>Ledger file to restore to</translation>
    </message>
    <message>
        <source>允许替换已有台账（原台账改名保留）</source>
        <translation>Allow an existing ledger to be replaced (the old one is kept under another name)</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>记录</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>共 %1 条，列出 %2 条</source>
        <translation>%1 in all, %2 listed</translation>
    </message>
    <message>
        <source>没有找到。</source>
        <translation>Nothing found.</translation>
    </message>
    <message>
        <source>请写明要找的词。</source>
        <translation>State the word to search for.</translation>
    </message>
    <message>
        <source>要找的词</source>
        <translation>Word to search for</translation>
    </message>
    <message>
        <source>最多列出几条</source>
        <translation>Most results to list</translation>
    </message>
    <message>
        <source>没有名为“%1”的设置。可用的有 unit.name、unit.city 和 setting.任意名称。</source>
        <translation>There is no setting called “%1”. Available: unit.name, unit.city and setting.ANY_NAME.</translation>
    </message>
    <message>
        <source>已设置 %1 = %2</source>
        <translation>Set %1 = %2</translation>
    </message>
    <message>
        <source>修改单位的一项设置</source>
        <translation>Change one setting of the unit</translation>
    </message>
    <message>
        <source>unit.name、unit.city 或 setting.任意名称</source>
        <translation>unit.name, unit.city or setting.ANY_NAME</translation>
    </message>
    <message>
        <source>新的值</source>
        <translation>New value</translation>
    </message>
    <message>
        <source>计入</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>看过而未计入的记录：</source>
        <translation>Records considered but not counted:</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>一个指标由哪些记录组成，哪些没有计入、为什么</source>
        <translation>Which records make up a figure, which are not counted, and why</translation>
    </message>
    <message>
        <source>指标代号</source>
        <translation>Figure key</translation>
    </message>
    <message>
        <source>保留原因</source>
        <translation>Why kept</translation>
    </message>
    <message>
        <source>已撤回：移除 %1 条，恢复原值 %2 条，保留 %3 条。</source>
        <translation>Undone: removed %1, restored %2, kept %3.</translation>
    </message>
    <message>
        <source>整批撤回一次导入；之后改过的记录保留并列出</source>
        <translation>Undo a whole import; records changed since are kept and listed</translation>
    </message>
    <message>
        <source>import 给出的批次号</source>
        <translation>Batch number given by import</translation>
    </message>
    <message>
        <source>“%1”里没有认出任何表格：表头应在前十行之内，并有“姓名”“活动时间”这样的列名。</source>
        <translation>No table was recognized in “%1”: the header row must be within the first ten rows and hold column names such as “姓名” (name) or “活动时间” (activity date).</translation>
    </message>
    <message>
        <source>没有名为“%1”的子命令，也没有这个名称的文件。</source>
        <translation>There is no sub-command named “%1”, and no file of that name either.</translation>
    </message>
    <message>
        <source>branchledger --help 列出全部子命令。</source>
        <translation>branchledger --help lists all sub-commands.</translation>
    </message>
    <message>
        <source>党支部个数，1 到 5000</source>
        <translation>Number of branches, 1 to 5000</translation>
    </message>
    <message>
        <source>党员人数，1 到 200000</source>
        <translation>Number of members, 1 to 200000</translation>
    </message>
    <message>
        <source>记录的年数，1 到 40</source>
        <translation>Number of years of records, 1 to 40</translation>
    </message>
    <message>
        <source>（不写则为 %1）</source>
        <translation> (%1 if left out)</translation>
    </message>
    <message>
        <source>应在 %1 到 %2 之间。</source>
        <translation>It must be between %1 and %2.</translation>
    </message>
    <message>
        <source>备份并核对</source>
        <translation>Backing up and checking</translation>
    </message>
    <message>
        <source>核对并恢复</source>
        <translation>Checking and restoring</translation>
    </message>
    <message>
        <source>搜索索引由旧版程序建立，结果可能不全。用窗口打开这个台账一次，索引会自动重建。</source>
        <translation>The search index was made by an older version, so results may be incomplete. Open this ledger once in the window and the index is made anew.</translation>
    </message>
    <message>
        <source>在所有种类里找：汉字、拼音、日期、职务，可加 branch:、kind:、year: 筛选</source>
        <translation>Search all kinds: Chinese words, pinyin, dates, posts; branch:, kind: and year: narrow the search</translation>
    </message>
    <message>
        <source>重建搜索索引</source>
        <translation>Rebuilding the search index</translation>
    </message>
    <message>
        <source>--rejects “%1”应以 .xlsx 结尾。</source>
        <translation>--rejects “%1” must end in .xlsx.</translation>
    </message>
    <message>
        <source>--rejects “%1”就是要导入的文件，会把它覆盖。请另选一个文件名。</source>
        <translation>--rejects “%1” is one of the files to import and would be replaced. Please choose another name.</translation>
    </message>
    <message>
        <source>单位名称不能为空。</source>
        <translation>The name of the unit must not be empty.</translation>
    </message>
    <message>
        <source>没有正在发展的人员。</source>
        <translation>Nobody is being developed.</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>已到步骤</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>自</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>下一步</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>最早</source>
        <translation>Earliest</translation>
    </message>
    <message>
        <source>最迟</source>
        <translation>Latest</translation>
    </message>
    <message>
        <source>其他期限</source>
        <translation>Other days</translation>
    </message>
    <message>
        <source>发展党员：谁在哪一步、自何时、下一步和期限</source>
        <translation>Developing members: who stands where, since when, what is next and until when</translation>
    </message>
    <message>
        <source>录入一个版本的规则（JSON 数据文件）</source>
        <translation>Take in an edition of the rules (JSON data file)</translation>
    </message>
    <message>
        <source>新版本放宽了原来的规定也录入</source>
        <translation>Take the edition in although it is looser than the one before</translation>
    </message>
    <message>
        <source>给出一个版本的规则，供修改后再录入</source>
        <translation>Print an edition of the rules, to be changed and taken in again</translation>
    </message>
    <message>
        <source>与“%1”相比放宽了：</source>
        <translation>Looser than “%1”:</translation>
    </message>
    <message>
        <source>已录入“%1”，自 %2 起适用。</source>
        <translation>“%1” was taken in; it applies from %2.</translation>
    </message>
    <message>
        <source>没有录入。核对无误后，加上 --accept-looser 再执行一次。</source>
        <translation>Nothing was taken in. Where the text really says so, run it again with --accept-looser.</translation>
    </message>
    <message>
        <source>--severity 只能是 info、warning 或 fault，不是“%1”。</source>
        <translation>--severity is info, warning or fault, not “%1”.</translation>
    </message>
    <message>
        <source>没有要核对的。</source>
        <translation>Nothing to check.</translation>
    </message>
    <message>
        <source>这一种记录没有可以核对的规则。</source>
        <translation>There are no rules for records of this kind.</translation>
    </message>
    <message>
        <source>按规则核对记录：到会人数、表决结果、职务配备等</source>
        <translation>Checks records by the rules: quorum, votes, posts filled and so on</translation>
    </message>
    <message>
        <source>只列这么重要的和更重要的：info（说明）、warning（请核对）、fault（不成立）</source>
        <translation>Only those of this weight and graver ones: info, warning, fault</translation>
    </message>
    <message>
        <source>--paper 只能是 a4 或 a3，不能是“%1”。</source>
        <translation>--paper is a4 or a3, not “%1”.</translation>
    </message>
    <message>
        <source>--rule 没有“%1”这一条要求，现有：%2。</source>
        <translation>--rule: there is no rule “%1”; there are: %2.</translation>
    </message>
    <message>
        <source>已写出缺项日历 %1（%2 页）。
</source>
        <translation>Gap calendar written to %1 (pages: %2).
</translation>
    </message>
    <message>
        <source>只看这一条要求：assembly、committee、group、theme_day、lecture…</source>
        <translation>Only this rule: assembly, committee, group, theme_day, lecture…</translation>
    </message>
    <message>
        <source>把期间末所在年度的缺项日历写成 .pdf（一页横向）或 .xlsx</source>
        <translation>Write the gap calendar of the year in which the period ends as .pdf (one landscape page) or .xlsx</translation>
    </message>
    <message>
        <source>PDF 的纸张：a4（默认）或 a3，横向</source>
        <translation>Paper of the PDF: a4 (default) or a3, landscape</translation>
    </message>
    <message>
        <source>期初数</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>期末实有</source>
        <translation>At the end</translation>
    </message>
    <message>
        <source>差额</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>党员增减：期初数＋增加－减少＝期末实有，每个数字是谁</source>
        <translation>Change of members: before + ins − outs = at the end, and who is behind each number</translation>
    </message>
    <message>
        <source>记录 %1 是“%2”，“%3”要的是“%4”。</source>
        <translation>Record %1 is of the kind “%2”; “%3” is about “%4”.</translation>
    </message>
    <message>
        <source>台账里没有编号为 %1 的“%2”记录；编号见 search 或 trace 的 id。</source>
        <translation>The ledger has no record %1 of the kind “%2”; search and trace give the ids.</translation>
    </message>
    <message>
        <source>花名册上没有叫“%1”的人。</source>
        <translation>Nobody on the roster is called “%1”.</translation>
    </message>
    <message>
        <source>有 %1 人叫“%2”：%3。请用 --branch 或 --record 说明是哪一位。</source>
        <translation>%1 people are called “%2”: %3. Say which with --branch or --record.</translation>
    </message>
    <message>
        <source>“%1”不是党员的单据，请用 --record 说明是哪条记录。</source>
        <translation>“%1” is not about a member: say which record with --record.</translation>
    </message>
    <message>
        <source>请用 --member 姓名或 --record 编号说明“%1”是谁的。</source>
        <translation>Say whose “%1” it is with --member NAME or --record ID.</translation>
    </message>
    <message>
        <source>请用 --record 编号说明“%1”是哪条记录的。</source>
        <translation>Say which record “%1” is about with --record ID.</translation>
    </message>
    <message>
        <source>“%1”一人一份，请用 --member 说明是谁的。</source>
        <translation>“%1” is made for one person: say whose with --member.</translation>
    </message>
    <message>
        <source>“%1”是一个期间的报告，不用 --record、--member、--each-member。</source>
        <translation>“%1” reports on a period; --record, --member and --each-member are not for it.</translation>
    </message>
    <message>
        <source>请用 --period 说明期间，例如 2022Q3。</source>
        <translation>Give the period with --period, such as 2022Q3.</translation>
    </message>
    <message>
        <source>“%1”没有每个支部一份的做法。</source>
        <translation>“%1” is not made once per branch.</translation>
    </message>
    <message>
        <source>请用 --period 说明“%1”的期间，例如 2022。</source>
        <translation>Give the period of “%1” with --period, such as 2022.</translation>
    </message>
    <message>
        <source>样式：</source>
        <translation>Template: </translation>
    </message>
    <message>
        <source>单据是哪条记录的：search 或 trace 给出的 id</source>
        <translation>the record it is about: an id as search or trace gives it</translation>
    </message>
    <message>
        <source>单据是哪名党员的：姓名，重名时再加 --branch</source>
        <translation>whose document: a member&apos;s name, with --branch where several have it</translation>
    </message>
    <message>
        <source>写出一份报告、一条记录的单据，或每个支部、每名党员一份</source>
        <translation>Write a report, a document about a record, or one for each branch or member</translation>
    </message>
    <message>
        <source>--on “%1”不是某一天，请写成 2022-09-30 的样子。</source>
        <translation>--on “%1” is no day; write it as 2022-09-30.</translation>
    </message>
    <message>
        <source>职务</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>任职自</source>
        <translation>In the post since</translation>
    </message>
    <message>
        <source>当日任职：</source>
        <translation>Posts held on that day:</translation>
    </message>
    <message>
        <source>某一天的花名册和任职：谁在哪个支部，谁担任什么</source>
        <translation>Roster and posts of a day: who was in which branch, who held what</translation>
    </message>
    <message>
        <source>哪一天，如 2021-12-31；不写是今天</source>
        <translation>Which day, as 2021-12-31; without it, today</translation>
    </message>
    <message>
        <source>比上级规定宽：%1</source>
        <translation>less strict than the rules: %1</translation>
    </message>
    <message>
        <source>校验码 %1：%2%3，第%4次上报，%5，%6。</source>
        <translation>Check code %1: %2 %3, submission no. %4, %5, %6.</translation>
    </message>
    <message>
        <source>留存的上报稿与校验码相符。</source>
        <translation>The kept report fits the check code.</translation>
    </message>
    <message>
        <source>校验码 %1 不是这个台账里任何一次上报的：报告没有上报过，或被改动过。</source>
        <translation>Check code %1 belongs to no submission of this ledger: the report was never submitted, or was changed.</translation>
    </message>
    <message>
        <source>报告上印的校验码：查是哪一次上报的，内容是否还是那样</source>
        <translation>the check code printed on a report: tells which submission it is and whether the kept copy still fits</translation>
    </message>
    <message>
        <source>改动已上报的期间的原因，记为更正或补录</source>
        <translation>why a submitted period is changed; kept as a correction or late entry</translation>
    </message>
    <message>
        <source>%1没有写出：%2</source>
        <translation>%1 was not written: %2</translation>
    </message>
    <message>
        <source>%1 个支部没有写出，原因见上。</source>
        <translation>%1 branches were not written; the reasons are above.</translation>
    </message>
    <message>
        <source>“%1”是一条记录的单据，没有数字来源附表。</source>
        <translation>“%1” is a document about one record and has no annex of sources.</translation>
    </message>
    <message>
        <source>附上“数字来源”：每个数字背后的记录</source>
        <translation>adds the annex of sources: the records behind every figure</translation>
    </message>
    <message>
        <source>已上报%1%2（第%3次），校验码 %4：%5 项指标，%6 条记录。</source>
        <translation>Submitted %1 %2 (no. %3), check code %4: %5 figures, %6 records.</translation>
    </message>
    <message>
        <source>上报时的缺项：</source>
        <translation>Gaps at submission:</translation>
    </message>
    <message>
        <source>已重新打开%1%2（原第%3次上报保留备查）。</source>
        <translation>Reopened %1 %2 (submission no. %3 is kept).</translation>
    </message>
    <message>
        <source>哪个党组织的报告：名称、简称或别名</source>
        <translation>whose report: name, short name or alias</translation>
    </message>
    <message>
        <source>上报一个已结束的期间：报告、数字和记录的版本就此留存</source>
        <translation>submits a period that has ended: report, figures and versions of records are kept</translation>
    </message>
    <message>
        <source>上报哪种报告，默认 quarterly</source>
        <translation>which report is submitted, quarterly by default</translation>
    </message>
    <message>
        <source>重新打开已上报的期间，要说明原因；上报稿保留备查</source>
        <translation>reopens a submitted period, with a reason; the submitted copy is kept</translation>
    </message>
    <message>
        <source>为什么重新打开</source>
        <translation>why it is reopened</translation>
    </message>
    <message>
        <source>已写出 %1 份报告：</source>
        <translation>%1 reports written:</translation>
    </message>
    <message>
        <source>%1年的责任清单里没有“%2”。有：%3。</source>
        <translation>The responsibility lists of %1 do not name &quot;%2&quot;. They name: %3.</translation>
    </message>
    <message>
        <source>责任清单只看这位责任领导</source>
        <translation>Responsibility lists of this leader only</translation>
    </message>
    <message>
        <source>责任清单只看这个牵头部门</source>
        <translation>Responsibility lists of this lead department only</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>【%1】</source>
        <translation> [%1]</translation>
    </message>
    <message>
        <source>%1  %2：%3
</source>
        <translation>%1  %2: %3
</translation>
    </message>
    <message>
        <source>合计与各支部之和</source>
        <translation>Total against the sum of the branches</translation>
    </message>
    <message>
        <source>另有 %1 人不是党员，没有写：%2</source>
        <translation>Left out as no members (%1): %2</translation>
    </message>
    <message>
        <source>“%1”没有可选打印的内容。</source>
        <translation>“%1” has nothing that is printed only on request.</translation>
    </message>
    <message>
        <source>默认不打印、可以选打印的内容：</source>
        <translation>What is printed only on request: </translation>
    </message>
    <message>
        <source>花名册上的正式党员和预备党员每人一份，写进一个文件；不是党员的不写，说明有几人</source>
        <translation>one for each full and probationary member on the roster, in one file; people who are no members are left out and counted</translation>
    </message>
    <message>
        <source>另写成工作簿：.xlsx</source>
        <translation>also write it as a workbook: .xlsx</translation>
    </message>
    <message>
        <source>  %1  %2（%3）
</source>
        <translation>  %1  %2 (%3)
</translation>
    </message>
    <message>
        <source>责任清单只印谁的：党组、书记、班子成员、部门，或责任人、部门的名称</source>
        <translation>print only the responsibility list of: 党组, 书记, 班子成员, 部门, or the name of a holder or department</translation>
    </message>
    <message>
        <source>branchledger backup 台账.ledger --out 备份.ledger</source>
        <translation>branchledger backup office.ledger --out backup.ledger</translation>
    </message>
    <message>
        <source>branchledger check 台账.ledger</source>
        <translation>branchledger check office.ledger</translation>
    </message>
    <message>
        <source>branchledger check 台账.ledger --code 4F2A-91C0-7D3E</source>
        <translation>branchledger check office.ledger --code 4F2A-91C0-7D3E</translation>
    </message>
    <message>
        <source>branchledger dashboard 台账.ledger --period 2022Q3 --out 驾驶舱.png</source>
        <translation>branchledger dashboard office.ledger --period 2022Q3 --out dashboard.png</translation>
    </message>
    <message>
        <source>branchledger demo 演示.ledger</source>
        <translation>branchledger demo demo.ledger</translation>
    </message>
    <message>
        <source>branchledger demo 演示.ledger --branches 20 --members 400 --years 5 --until 2022-09-30</source>
        <translation>branchledger demo demo.ledger --branches 20 --members 400 --years 5 --until 2022-09-30</translation>
    </message>
    <message>
        <source>branchledger development 台账.ledger --branch 第一党支部 --json</source>
        <translation>branchledger development office.ledger --branch 第一党支部 --json</translation>
    </message>
    <message>
        <source>branchledger development 台账.ledger --print-edition 2014年版</source>
        <translation>branchledger development office.ledger --print-edition 2014年版</translation>
    </message>
    <message>
        <source>branchledger development 台账.ledger --load 2026年版.json</source>
        <translation>branchledger development office.ledger --load edition-2026.json</translation>
    </message>
    <message>
        <source>branchledger export 台账.ledger --kind member --out 党员花名册.xlsx</source>
        <translation>branchledger export office.ledger --kind member --out roster.xlsx</translation>
    </message>
    <message>
        <source>branchledger figures 台账.ledger --period 2022Q3</source>
        <translation>branchledger figures office.ledger --period 2022Q3</translation>
    </message>
    <message>
        <source>branchledger findings 台账.ledger --kind study_session --period 2022Q3</source>
        <translation>branchledger findings office.ledger --kind study_session --period 2022Q3</translation>
    </message>
    <message>
        <source>branchledger findings 台账.ledger --kind study_session --severity fault --json</source>
        <translation>branchledger findings office.ledger --kind study_session --severity fault --json</translation>
    </message>
    <message>
        <source>branchledger gaps 台账.ledger --period 2022Q3</source>
        <translation>branchledger gaps office.ledger --period 2022Q3</translation>
    </message>
    <message>
        <source>branchledger gaps 台账.ledger --period 2022-08 --branch 第一党支部 --json</source>
        <translation>branchledger gaps office.ledger --period 2022-08 --branch 第一党支部 --json</translation>
    </message>
    <message>
        <source>branchledger gaps 台账.ledger --period 2022 --rule theme_day --out 日历.pdf</source>
        <translation>branchledger gaps office.ledger --period 2022 --rule theme_day --out calendar.pdf</translation>
    </message>
    <message>
        <source>branchledger import 台账.ledger 党组织.xlsx 党员花名册.xlsx 三会一课台账.xlsx</source>
        <translation>branchledger import office.ledger branches.xlsx roster.xlsx meetings.xlsx</translation>
    </message>
    <message>
        <source>branchledger import 台账.ledger *.xlsx --dry-run --rejects 退回.xlsx</source>
        <translation>branchledger import office.ledger *.xlsx --dry-run --rejects rejected.xlsx</translation>
    </message>
    <message>
        <source>branchledger init 台账.ledger --unit 某某机关</source>
        <translation>branchledger init office.ledger --unit &quot;The Office&quot;</translation>
    </message>
    <message>
        <source>branchledger member-change 台账.ledger --period 2022</source>
        <translation>branchledger member-change office.ledger --period 2022</translation>
    </message>
    <message>
        <source>branchledger member-change 台账.ledger --period 2022 --branch 第一党支部 --json</source>
        <translation>branchledger member-change office.ledger --period 2022 --branch 第一党支部 --json</translation>
    </message>
    <message>
        <source>branchledger report 台账.ledger --template 汇报模板.docx --period 2022 --out 工作汇报.docx</source>
        <translation>branchledger report office.ledger --template template.docx --period 2022 --out report.docx</translation>
    </message>
    <message>
        <source>branchledger report 台账.ledger --template minutes --record 编号 --out 会议记录.pdf</source>
        <translation>branchledger report office.ledger --template minutes --record ID --out minutes.pdf</translation>
    </message>
    <message>
        <source>branchledger restore 备份.ledger --out 台账.ledger</source>
        <translation>branchledger restore backup.ledger --out office.ledger</translation>
    </message>
    <message>
        <source>branchledger roster 台账.ledger --on 2021-12-31</source>
        <translation>branchledger roster office.ledger --on 2021-12-31</translation>
    </message>
    <message>
        <source>branchledger roster 台账.ledger --on 2021-12-31 --branch 第一党支部 --json</source>
        <translation>branchledger roster office.ledger --on 2021-12-31 --branch 第一党支部 --json</translation>
    </message>
    <message>
        <source>branchledger search 台账.ledger 主题党日 二支部 2022年3月</source>
        <translation>branchledger search office.ledger 主题党日 二支部 2022年3月</translation>
    </message>
    <message>
        <source>branchledger search 台账.ledger 张三 类别:荣誉 年份:2022</source>
        <translation>branchledger search office.ledger 张三 类别:荣誉 年份:2022</translation>
    </message>
    <message>
        <source>branchledger search 台账.ledger wangwei --limit 50</source>
        <translation>branchledger search office.ledger wangwei --limit 50</translation>
    </message>
    <message>
        <source>branchledger set 台账.ledger unit.city 云州市</source>
        <translation>branchledger set office.ledger unit.city Yunzhou</translation>
    </message>
    <message>
        <source>branchledger set 台账.ledger setting.journal 《机关党建》</source>
        <translation>branchledger set office.ledger setting.journal &quot;The Party Branch&quot;</translation>
    </message>
    <message>
        <source>branchledger set 台账.ledger setting.attachment_mb 80</source>
        <translation>branchledger set office.ledger setting.attachment_mb 80</translation>
    </message>
    <message>
        <source>branchledger submit 台账.ledger --period 2022Q3 --branch 第一党支部</source>
        <translation>branchledger submit office.ledger --period 2022Q3 --branch 第一党支部</translation>
    </message>
    <message>
        <source>branchledger reopen 台账.ledger --period 2022Q3 --branch 第一党支部 --reason 补报两次党课</source>
        <translation>branchledger reopen office.ledger --period 2022Q3 --branch 第一党支部 --reason &quot;two lectures entered late&quot;</translation>
    </message>
    <message>
        <source>branchledger trace 台账.ledger meeting.lecture --period 2022Q3 --branch 第一党支部</source>
        <translation>branchledger trace office.ledger meeting.lecture --period 2022Q3 --branch 第一党支部</translation>
    </message>
    <message>
        <source>branchledger undo-import 台账.ledger 批次号</source>
        <translation>branchledger undo-import office.ledger BATCH</translation>
    </message>
    <message>
        <source>branchledger dashboard 台账.ledger --period 2022Q3 --branch 第一党支部 --paper a3 --out 驾驶舱.pdf</source>
        <translation>branchledger dashboard office.ledger --period 2022Q3 --branch 第一党支部 --paper a3 --out dashboard.pdf</translation>
    </message>
    <message>
        <source>branchledger export 台账.ledger --kind study_session --period 2022 --branch 第一党支部 --out 会议.csv</source>
        <translation>branchledger export office.ledger --kind study_session --period 2022 --branch 第一党支部 --out meetings.csv</translation>
    </message>
    <message>
        <source>branchledger figures 台账.ledger --period last3y@2022-09-30 --branch 第一党支部 --keys meeting.theme_day,attendance.rate --json</source>
        <translation>branchledger figures office.ledger --period last3y@2022-09-30 --branch 第一党支部 --keys meeting.theme_day,attendance.rate --json</translation>
    </message>
    <message>
        <source>branchledger report 台账.ledger --template quarterly --period 2022Q3 --branch 第一党支部 --out 季度报告.pdf</source>
        <translation>branchledger report office.ledger --template quarterly --period 2022Q3 --branch 第一党支部 --out quarterly.pdf</translation>
    </message>
    <message>
        <source>branchledger report 台账.ledger --template quarterly --period 2022Q3 --each-branch --out 报告文件夹</source>
        <translation>branchledger report office.ledger --template quarterly --period 2022Q3 --each-branch --out reports</translation>
    </message>
    <message>
        <source>branchledger report 台账.ledger --template responsibility-list --period 2026 --holder 党组 --out 党组主体责任清单.pdf</source>
        <translation>branchledger report office.ledger --template responsibility-list --period 2026 --holder 党组 --out list.pdf</translation>
    </message>
    <message>
        <source>branchledger report 台账.ledger --template member-sheet --period 2022 --each-member --branch 第一党支部 --out 民主评议表.pdf</source>
        <translation>branchledger report office.ledger --template member-sheet --period 2022 --each-member --branch 第一党支部 --out review.pdf</translation>
    </message>
    <message>
        <source>，本单位保存在台账里的报表（见 report-layout），或者文件：模板（.docx、.odt）、报表的构成说明（.json）</source>
        <translation>, a report of the unit kept in the ledger (see report-layout), or a file: a template (.docx, .odt) or the description of a report (.json)</translation>
    </message>
    <message>
        <source>写到哪里：.pdf、.docx、.odt，表册还可以是 .xlsx；--each-branch 时是文件夹</source>
        <translation>where to write: .pdf, .docx, .odt, registers .xlsx too; with --each-branch a folder</translation>
    </message>
    <message>
        <source>每个支部一份时写成哪种文件：pdf（默认）、docx、odt，表册还可以是 xlsx</source>
        <translation>which files --each-branch writes: pdf (the default), docx, odt, registers xlsx too</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>报表</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>From</translation>
    </message>
    <message>
        <source>本单位</source>
        <translation>your unit</translation>
    </message>
    <message>
        <source>程序自带</source>
        <translation>the program</translation>
    </message>
    <message>
        <source>已写出报表的构成说明：%1</source>
        <translation>Wrote the description of the report: %1</translation>
    </message>
    <message>
        <source>复制时请用 --as 给新报表起一个名称。</source>
        <translation>Give the copy a name with --as.</translation>
    </message>
    <message>
        <source>--save 后面要写一个 .json 文件。</source>
        <translation>--save takes a .json file.</translation>
    </message>
    <message>
        <source>已保存本单位报表“%1”，用 report --template %2 写出。</source>
        <translation>Kept the unit&apos;s report “%1”; write it with report --template %2.</translation>
    </message>
    <message>
        <source>已删除本单位报表“%1”。</source>
        <translation>Deleted the unit&apos;s report “%1”.</translation>
    </message>
    <message>
        <source>报表由什么构成：列出、查看，复制成本单位的报表并修改</source>
        <translation>what reports consist of: list, show, copy as reports of the unit and change them</translation>
    </message>
    <message>
        <source>输出这个报表的构成说明</source>
        <translation>print the description of this report</translation>
    </message>
    <message>
        <source>写成文件：.json</source>
        <translation>write it to a file: .json</translation>
    </message>
    <message>
        <source>复制这个报表，作为本单位的报表保存</source>
        <translation>copy this report as one of the unit</translation>
    </message>
    <message>
        <source>新报表的名称</source>
        <translation>Name of the new report</translation>
    </message>
    <message>
        <source>检查这个文件，作为本单位的报表保存</source>
        <translation>check this file and keep it as a report of the unit</translation>
    </message>
    <message>
        <source>删除本单位的这个报表</source>
        <translation>delete this report of the unit</translation>
    </message>
    <message>
        <source>另有 %1 处提示（不是损坏），与责任清单的佐证和销号有关：</source>
        <translation>%1 remarks (no damage) on evidence and closing in the responsibility lists:</translation>
    </message>
    <message>
        <source>这里只列出前 %1 处。</source>
        <translation>Only the first %1 are listed here.</translation>
    </message>
    <message>
        <source>%1年没有可以沿用的责任清单。</source>
        <translation>There are no responsibility lists of %1 to take over.</translation>
    </message>
    <message>
        <source>--from 和 --to 应是两个不同的年份。</source>
        <translation>--from and --to must be two different years.</translation>
    </message>
    <message>
        <source>已沿用 %1 张清单到%2年：新建 %3 项，已有而未重复 %4 项，终止而未沿用 %5 项。</source>
        <translation>%1 lists taken over into %2: %3 items made, %4 already there, %5 ended and left out.</translation>
    </message>
    <message>
        <source>把一年的责任清单沿用到另一年：日期顺延，进展和完成情况不带过去</source>
        <translation>takes the responsibility lists of one year over into another: dates are moved, progress stays behind</translation>
    </message>
    <message>
        <source>沿用哪一年的</source>
        <translation>the year to take from</translation>
    </message>
    <message>
        <source>沿用到哪一年</source>
        <translation>the year to take them into</translation>
    </message>
    <message>
        <source>只沿用这些清单，默认全部</source>
        <translation>these lists only; all by default</translation>
    </message>
    <message>
        <source>已有相同的事项时也再建一项</source>
        <translation>make an item even where the year has the same one</translation>
    </message>
    <message>
        <source>关联后没有改动</source>
        <translation>unchanged since it was linked</translation>
    </message>
    <message>
        <source>关联得早，没有记下当时的内容</source>
        <translation>linked before contents were kept</translation>
    </message>
    <message>
        <source>关联后改动过</source>
        <translation>changed since it was linked</translation>
    </message>
    <message>
        <source>记录已删除</source>
        <translation>the record was deleted</translation>
    </message>
    <message>
        <source>没有“%1”这条记录；佐证要写成 种类/编号，如 honor/编号。</source>
        <translation>There is no record “%1”; evidence is written KIND/ID, as in honor/ID.</translation>
    </message>
    <message>
        <source>关联佐证：%1</source>
        <translation>Evidence linked: %1</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>情况</source>
        <translation>State</translation>
    </message>
    <message>
        <source>推荐：%1</source>
        <translation>proposed: %1</translation>
    </message>
    <message>
        <source>没有佐证，也没有可以推荐的记录。</source>
        <translation>No evidence, and no record to propose.</translation>
    </message>
    <message>
        <source>责任清单一项的佐证：已关联的、推荐的和为什么；关联记录</source>
        <translation>evidence of an item: what is linked, what is proposed and why; links records</translation>
    </message>
    <message>
        <source>关联这条记录：种类/编号，可以写几条</source>
        <translation>link this record: KIND/ID, more than one may be given</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>责任内容</source>
        <translation>Responsibility</translation>
    </message>
    <message>
        <source>责任领导</source>
        <translation>Responsible leader</translation>
    </message>
    <message>
        <source>完成时限</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>完成状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>亮灯</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>亮灯原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>%1：完成 %2/%3&#x3000;%4</source>
        <translation>%1: %2/%3 done  %4</translation>
    </message>
    <message>
        <source>%1年没有名为“%2”的责任清单。有：%3。</source>
        <translation>There is no responsibility list “%2” in %1. There are: %3.</translation>
    </message>
    <message>
        <source>这一年没有责任清单。</source>
        <translation>There are no responsibility lists in this year.</translation>
    </message>
    <message>
        <source>一年的责任清单：进度、亮灯和原因</source>
        <translation>the responsibility lists of a year: progress, lights and reasons</translation>
    </message>
    <message>
        <source>只看这些清单：党组、书记、班子成员、部门，或责任人、部门的名称</source>
        <translation>these lists only: 党组, 书记, 班子成员, 部门, or the name of a holder</translation>
    </message>
    <message>
        <source>已登记：%1。现在的状态：%2。</source>
        <translation>Entered: %1. State now: %2.</translation>
    </message>
    <message>
        <source>给责任清单的一项填报进展；填过的不能改，只能另填更正</source>
        <translation>enters progress of an item; what was entered is corrected by a further entry only</translation>
    </message>
    <message>
        <source>第几季度：1 到 4</source>
        <translation>the quarter: 1 to 4</translation>
    </message>
    <message>
        <source>进展</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>填报人</source>
        <translation>Entered by</translation>
    </message>
    <message>
        <source>完成比例，0 到 100</source>
        <translation>percent done, 0 to 100</translation>
    </message>
    <message>
        <source>填报后的完成状态，默认不变</source>
        <translation>the item&apos;s state from then on; unchanged by default</translation>
    </message>
    <message>
        <source>更正第几条进展</source>
        <translation>the number of the entry it corrects</translation>
    </message>
    <message>
        <source>销号：要有佐证，并由另一人审核</source>
        <translation>closes an item: needs evidence and a second person</translation>
    </message>
    <message>
        <source>申请人</source>
        <translation>Asked by</translation>
    </message>
    <message>
        <source>审核人：不能是申请人，也不能是填报过进展的人</source>
        <translation>the reviewer: neither who asks nor anybody who entered progress</translation>
    </message>
    <message>
        <source>审核意见</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>重新打开已销号的一项，记下原因</source>
        <translation>opens a closed item again, with the reason</translation>
    </message>
    <message>
        <source>由谁打开</source>
        <translation>Reopened by</translation>
    </message>
    <message>
        <source>哪一项：items 列出的编号</source>
        <translation>the item: its ID as listed by items</translation>
    </message>
    <message>
        <source>没有编号为“%1”的责任清单条目；branchledger items 列出全部。</source>
        <translation>There is no item with the ID “%1”; branchledger items lists all.</translation>
    </message>
    <message>
        <source>branchledger report 台账.ledger --template roster --period 2022 --each-branch --format xlsx --out 花名册文件夹</source>
        <translation>branchledger report my.ledger --template roster --period 2022 --each-branch --format xlsx --out rosters</translation>
    </message>
    <message>
        <source>查找数字背后的记录</source>
        <translation>Looking for the records behind the figures</translation>
    </message>
</context>
<context>
    <name>development</name>
    <message>
        <source>%1年</source>
        <translation>%1 year(s)</translation>
    </message>
    <message>
        <source>%1个月</source>
        <translation>%1 month(s)</translation>
    </message>
    <message>
        <source>%1天</source>
        <translation>%1 day(s)</translation>
    </message>
    <message>
        <source>%1 至 %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1 起</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>%1 前</source>
        <translation>by %1</translation>
    </message>
    <message>
        <source>未到时间</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>可办理</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>应办理</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>逾期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>本地规程（随%1）</source>
        <translation>Local rule (with the %1)</translation>
    </message>
    <message>
        <source>“%1”：%2（%3）</source>
        <translation>“%1”: %2 (%3)</translation>
    </message>
    <message>
        <source>“%1”：不可缺少（%2）</source>
        <translation>“%1”: cannot be left out (%2)</translation>
    </message>
    <message>
        <source>“%1”：每%2至少一次（%3）</source>
        <translation>“%1”: at least once in %2 (%3)</translation>
    </message>
    <message>
        <source>预备期%1（%2）</source>
        <translation>Probation of %1 (%2)</translation>
    </message>
    <message>
        <source>延长预备期%1次，%2至%3（%4）</source>
        <translation>Probation extended %1 time(s), by %2 to %3 (%4)</translation>
    </message>
    <message>
        <source>年满%1周岁</source>
        <translation>aged %1 or more</translation>
    </message>
    <message>
        <source>预备期满</source>
        <translation>the end of probation</translation>
    </message>
    <message>
        <source>不早于%1</source>
        <translation>not before %1</translation>
    </message>
    <message>
        <source>不晚于%1</source>
        <translation>not after %1</translation>
    </message>
    <message>
        <source>不早于%1之前%2</source>
        <translation>not earlier than %2 before %1</translation>
    </message>
    <message>
        <source>不晚于%1之前%2</source>
        <translation>not later than %2 before %1</translation>
    </message>
    <message>
        <source>%1之后至少%2</source>
        <translation>at least %2 after %1</translation>
    </message>
    <message>
        <source>%1之后不超过%2</source>
        <translation>at most %2 after %1</translation>
    </message>
    <message>
        <source>%1在%2，晚于最迟的%3：%4。</source>
        <translation>%1 is on %2, later than the last day %3: %4.</translation>
    </message>
    <message>
        <source>%1在%2，早于最早的%3：%4。</source>
        <translation>%1 is on %2, earlier than the first day %3: %4.</translation>
    </message>
    <message>
        <source>%1（%2）排在%3（%4）之后，日期却更早，请核对。</source>
        <translation>%1 (%2) comes after %3 (%4), but its day is earlier. Please check.</translation>
    </message>
    <message>
        <source>已登记%1，但没有登记%2，这一步不可缺少。</source>
        <translation>%1 is recorded, but not %2, which cannot be left out.</translation>
    </message>
    <message>
        <source>%1之前还有步骤没有登记：%2。</source>
        <translation>Steps before %1 are not recorded: %2.</translation>
    </message>
    <message>
        <source>%1每%2至少一次：%3之后应在%4前再做一次。</source>
        <translation>%1 at least once in %2: after %3 the next was due by %4.</translation>
    </message>
    <message>
        <source>预备期延长了%1次，最多只能延长%2次。</source>
        <translation>Probation extended: %1; extensions allowed at most: %2.</translation>
    </message>
    <message>
        <source>延长预备期没有写延长到哪一天，应在%1至%2之间。</source>
        <translation>The extension of probation does not say until when; it must end between %1 and %2.</translation>
    </message>
    <message>
        <source>预备期延长到%1，应在%2至%3之间（延长%4至%5）。</source>
        <translation>Probation is extended until %1; it must end between %2 and %3 (extended by %4 to %5).</translation>
    </message>
    <message>
        <source>转正时间%1与预备期满的%2不同：转正时间应是预备期满之日，党龄由此算起。</source>
        <translation>The day of confirmation %1 is not the end of probation %2, from which the standing in the Party counts.</translation>
    </message>
    <message>
        <source>入党时间%1与%2的日期%3不同：预备期从支部大会通过之日算起。</source>
        <translation>The day of admission %1 is not that of %2, %3: probation counts from the day of the assembly.</translation>
    </message>
    <message>
        <source>已登记%1，人员类别仍是“%2”，请改为“%3”。</source>
        <translation>%1 is recorded, but the category is still “%2”. Please change it to “%3”.</translation>
    </message>
    <message>
        <source>发展党员规则“%1”中，%2的“%3”缺少或无法识别，请更正。</source>
        <translation>In the rules of developing members “%1”, “%3” of %2 is missing or not understood. Please correct it.</translation>
    </message>
    <message>
        <source>版本</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>不少于%1天或%2学时</source>
        <translation>at least %1 days or %2 hours</translation>
    </message>
    <message>
        <source>%1至%2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1名正式党员</source>
        <translation>%1 full members</translation>
    </message>
    <message>
        <source>%1没有写姓名：应为%2。</source>
        <translation>%1 names nobody: it takes %2.</translation>
    </message>
    <message>
        <source>%1写了%2人，应为%3。</source>
        <translation>%1 names %2 persons: it takes %3.</translation>
    </message>
    <message>
        <source>%1：%2当时不是正式党员。</source>
        <translation>%1: %2 was no full member at the time.</translation>
    </message>
    <message>
        <source>%1：%2当时没有表决权（留党察看等），不能担任。</source>
        <translation>%1: %2 had no vote at the time (on probation within the Party or the like) and cannot serve.</translation>
    </message>
    <message>
        <source>%1：花名册上认不出“%2”，请核对是不是正式党员。</source>
        <translation>%1: the roster does not tell who “%2” is; please check that it is a full member.</translation>
    </message>
    <message>
        <source>%1没有写天数或学时：应%2。</source>
        <translation>%1 states neither days nor hours: it takes %2.</translation>
    </message>
    <message>
        <source>%1学时</source>
        <translation>%1 hours</translation>
    </message>
    <message>
        <source>%1只有%2：应%3。</source>
        <translation>%1 took only %2: it takes %3.</translation>
    </message>
</context>
<context>
    <name>domain</name>
    <message>
        <source>没有填写“%1”</source>
        <translation>“%1” is not filled in</translation>
    </message>
    <message>
        <source>%1为“%2”，不在统计之列</source>
        <translation>%1 is “%2”, which is not counted</translation>
    </message>
    <message>
        <source>%1为空，不是“%2”</source>
        <translation>%1 is empty, not “%2”</translation>
    </message>
    <message>
        <source>%1为“%2”，不是“%3”</source>
        <translation>%1 is “%2”, not “%3”</translation>
    </message>
    <message>
        <source>%1周岁，超过%2周岁</source>
        <translation>Aged %1, over %2</translation>
    </message>
    <message>
        <source>%1为“%2”</source>
        <translation>%1 is “%2”</translation>
    </message>
    <message>
        <source>%1不含“%2”</source>
        <translation>%1 does not contain “%2”</translation>
    </message>
    <message>
        <source>未标明“%1”</source>
        <translation>“%1” is not ticked</translation>
    </message>
    <message>
        <source>“%1”不在 %2 日内</source>
        <translation>“%1” is not within %2 days</translation>
    </message>
    <message>
        <source>“%1”尚未过期</source>
        <translation>“%1” has not yet passed</translation>
    </message>
    <message>
        <source>当日为预备党员</source>
        <translation>A probationary member on that day</translation>
    </message>
    <message>
        <source>当日为正式党员</source>
        <translation>A full member on that day</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>导出已取消，没有生成文件。</source>
        <translation>The export was cancelled; no file was produced.</translation>
    </message>
    <message>
        <source>无法生成文件“%1”，请换一个位置重试。原有文件没有改动。</source>
        <translation>The file “%1” cannot be produced. Choose another location and try again. The existing file has not been changed.</translation>
    </message>
    <message>
        <source>行号</source>
        <translation>Row no.</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>没有未导入的行</source>
        <translation>No rows left out</translation>
    </message>
    <message>
        <source>全部数据行均已导入，没有需要更正的行。</source>
        <translation>All data rows have been imported; there are no rows to correct.</translation>
    </message>
    <message>
        <source>不能导出到“%1”：文件名应以 .xlsx、.ods 或 .csv 结尾。</source>
        <translation>Cannot export to “%1”: the file name must end in .xlsx, .ods or .csv.</translation>
    </message>
    <message>
        <source>无法写入文件“%1”：磁盘空间不足或没有写入权限。原有文件没有改动。</source>
        <translation>The file “%1” cannot be written: the disk is full or you have no write permission. The existing file has not been changed.</translation>
    </message>
    <message>
        <source>数据</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>有一项内容超过 32767 字，.xlsx 单元格放不下。请改为导出 .ods 或 .csv 文件。</source>
        <translation>One value is longer than 32767 characters and does not fit in an .xlsx cell. Export an .ods or .csv file instead.</translation>
    </message>
    <message>
        <source>记录超过 1048575 条，.xlsx 工作表放不下。请按期间或支部分次导出，或导出 .csv 文件。</source>
        <translation>There are more than 1048575 records, too many for an .xlsx sheet. Export by period or branch in several parts, or export a .csv file.</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>基本情况</source>
        <translation>Basic details</translation>
    </message>
    <message>
        <source>班子与任期</source>
        <translation>Committee and term</translation>
    </message>
    <message>
        <source>联系与其他</source>
        <translation>Contact and other</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>简称</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>别名</source>
        <translation>Aliases</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>上级党组织</source>
        <translation>Parent branch</translation>
    </message>
    <message>
        <source>成立日期</source>
        <translation>Date founded</translation>
    </message>
    <message>
        <source>撤销日期</source>
        <translation>Date closed</translation>
    </message>
    <message>
        <source>设支委会</source>
        <translation>Has a committee</translation>
    </message>
    <message>
        <source>本届任期起</source>
        <translation>Term begins</translation>
    </message>
    <message>
        <source>届满日期</source>
        <translation>Term ends</translation>
    </message>
    <message>
        <source>联系人</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>联系电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>范围</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>任职</source>
        <translation>Posts</translation>
    </message>
    <message>
        <source>党员</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>职务</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>任职起</source>
        <translation>Held from</translation>
    </message>
    <message>
        <source>任职止</source>
        <translation>Held to</translation>
    </message>
    <message>
        <source>党组织</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>荣誉</source>
        <translation>Honor</translation>
    </message>
    <message>
        <source>授予</source>
        <translation>Award</translation>
    </message>
    <message>
        <source>获奖时间</source>
        <translation>Date awarded</translation>
    </message>
    <message>
        <source>荣誉名称</source>
        <translation>Honor name</translation>
    </message>
    <message>
        <source>获奖对象类型</source>
        <translation>Recipient type</translation>
    </message>
    <message>
        <source>获奖对象</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>级别</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>所属支部</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>授予单位</source>
        <translation>Awarding body</translation>
    </message>
    <message>
        <source>表彰文号</source>
        <translation>Document no.</translation>
    </message>
    <message>
        <source>等次</source>
        <translation>Award class</translation>
    </message>
    <message>
        <source>评选活动</source>
        <translation>Selection event</translation>
    </message>
    <message>
        <source>主要事迹</source>
        <translation>Main deeds</translation>
    </message>
    <message>
        <source>证书与佐证</source>
        <translation>Certificate and evidence</translation>
    </message>
    <message>
        <source>党员身份</source>
        <translation>Party status</translation>
    </message>
    <message>
        <source>工作与联系</source>
        <translation>Work and contact</translation>
    </message>
    <message>
        <source>性别</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>民族</source>
        <translation>Ethnic group</translation>
    </message>
    <message>
        <source>出生年月</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>身份证号</source>
        <translation>ID number</translation>
    </message>
    <message>
        <source>籍贯</source>
        <translation>Native place</translation>
    </message>
    <message>
        <source>学历</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>学位</source>
        <translation>Degree</translation>
    </message>
    <message>
        <source>毕业院校及专业</source>
        <translation>Institution and subject</translation>
    </message>
    <message>
        <source>参加工作时间</source>
        <translation>Date started work</translation>
    </message>
    <message>
        <source>人员类别</source>
        <translation>Member category</translation>
    </message>
    <message>
        <source>所在党支部</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>申请入党时间</source>
        <translation>Date applied</translation>
    </message>
    <message>
        <source>入党时间</source>
        <translation>Date admitted</translation>
    </message>
    <message>
        <source>转正时间</source>
        <translation>Date confirmed</translation>
    </message>
    <message>
        <source>党内职务</source>
        <translation>Party post</translation>
    </message>
    <message>
        <source>免于考勤</source>
        <translation>Exempt from attendance</translation>
    </message>
    <message>
        <source>双报到社区</source>
        <translation>Double-registration community</translation>
    </message>
    <message>
        <source>志愿者编号</source>
        <translation>Volunteer no.</translation>
    </message>
    <message>
        <source>工作部门及职务</source>
        <translation>Department and post</translation>
    </message>
    <message>
        <source>职级</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>专业技术职务</source>
        <translation>Professional title</translation>
    </message>
    <message>
        <source>家庭住址</source>
        <translation>Home address</translation>
    </message>
    <message>
        <source>特长</source>
        <translation>Skills</translation>
    </message>
    <message>
        <source>组织关系</source>
        <translation>Membership</translation>
    </message>
    <message>
        <source>党小组</source>
        <translation>Party group</translation>
    </message>
    <message>
        <source>转入时间</source>
        <translation>Date joined</translation>
    </message>
    <message>
        <source>转出时间</source>
        <translation>Date left</translation>
    </message>
    <message>
        <source>转接事由</source>
        <translation>Reason for transfer</translation>
    </message>
    <message>
        <source>发展步骤</source>
        <translation>Development steps</translation>
    </message>
    <message>
        <source>步骤</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>No</translation>
    </message>
    <message>
        <source>清单</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>分工与时限</source>
        <translation>Assignment and deadline</translation>
    </message>
    <message>
        <source>进展与销号</source>
        <translation>Progress and closure</translation>
    </message>
    <message>
        <source>年度</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>责任主体</source>
        <translation>Responsible body</translation>
    </message>
    <message>
        <source>责任人（部门）</source>
        <translation>Person (department) responsible</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>责任类别</source>
        <translation>Responsibility category</translation>
    </message>
    <message>
        <source>责任内容</source>
        <translation>Responsibility</translation>
    </message>
    <message>
        <source>具体措施</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>责任领导</source>
        <translation>Responsible leader</translation>
    </message>
    <message>
        <source>牵头部门</source>
        <translation>Lead department</translation>
    </message>
    <message>
        <source>配合部门</source>
        <translation>Supporting departments</translation>
    </message>
    <message>
        <source>完成日期</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>完成时限</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>周期</source>
        <translation>Recurrence</translation>
    </message>
    <message>
        <source>完成比例</source>
        <translation>Completion</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>完成状态</source>
        <translation>Completion status</translation>
    </message>
    <message>
        <source>佐证材料</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>存在问题</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>下步打算</source>
        <translation>Next steps</translation>
    </message>
    <message>
        <source>销号时间</source>
        <translation>Date closed</translation>
    </message>
    <message>
        <source>销号审核人</source>
        <translation>Closure approved by</translation>
    </message>
    <message>
        <source>工作进展</source>
        <translation>Work progress</translation>
    </message>
    <message>
        <source>季度</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>进展</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>状态记录</source>
        <translation>Status history</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>自</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>佐证记录</source>
        <translation>Evidence records</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>记录</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>责任清单</source>
        <translation>Responsibility item</translation>
    </message>
    <message>
        <source>会议与学习</source>
        <translation>Meeting and study</translation>
    </message>
    <message>
        <source>主持与主讲</source>
        <translation>Chair and lecturer</translation>
    </message>
    <message>
        <source>出席</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>主题</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>支部</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>学习方式</source>
        <translation>Study mode</translation>
    </message>
    <message>
        <source>活动形式</source>
        <translation>Activity form</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>学时</source>
        <translation>Study hours</translation>
    </message>
    <message>
        <source>主持人</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>记录人</source>
        <translation>Recorder</translation>
    </message>
    <message>
        <source>主讲人</source>
        <translation>Lecturer</translation>
    </message>
    <message>
        <source>主讲人是院领导</source>
        <translation>Lecturer is an organ leader</translation>
    </message>
    <message>
        <source>发言人</source>
        <translation>Speakers</translation>
    </message>
    <message>
        <source>列席人员</source>
        <translation>Also attending</translation>
    </message>
    <message>
        <source>实到</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>应到</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>人数为约数</source>
        <translation>Numbers are approximate</translation>
    </message>
    <message>
        <source>赞成票</source>
        <translation>Votes for</translation>
    </message>
    <message>
        <source>反对票</source>
        <translation>Votes against</translation>
    </message>
    <message>
        <source>弃权票</source>
        <translation>Abstentions</translation>
    </message>
    <message>
        <source>主要内容</source>
        <translation>Main content</translation>
    </message>
    <message>
        <source>决议事项</source>
        <translation>Resolutions</translation>
    </message>
    <message>
        <source>活动成效</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>材料编号</source>
        <translation>Material no.</translation>
    </message>
    <message>
        <source>报道链接</source>
        <translation>Press link</translation>
    </message>
    <message>
        <source>出席情况</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>到会</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>缺席原因</source>
        <translation>Reason for absence</translation>
    </message>
    <message>
        <source>学习与组织生活</source>
        <translation>Study session</translation>
    </message>
    <message>
        <source>活动</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>人员与数量</source>
        <translation>People and quantities</translation>
    </message>
    <message>
        <source>活动时间</source>
        <translation>Activity date</translation>
    </message>
    <message>
        <source>活动类别</source>
        <translation>Activity category</translation>
    </message>
    <message>
        <source>活动名称</source>
        <translation>Activity name</translation>
    </message>
    <message>
        <source>组织支部</source>
        <translation>Organizing branch</translation>
    </message>
    <message>
        <source>服务地点</source>
        <translation>Place of service</translation>
    </message>
    <message>
        <source>联系社区</source>
        <translation>Linked community</translation>
    </message>
    <message>
        <source>服务对象</source>
        <translation>People served</translation>
    </message>
    <message>
        <source>服务内容</source>
        <translation>Service provided</translation>
    </message>
    <message>
        <source>人数</source>
        <translation>Number of people</translation>
    </message>
    <message>
        <source>人次</source>
        <translation>attendances</translation>
    </message>
    <message>
        <source>人均服务时长</source>
        <translation>Time per person</translation>
    </message>
    <message>
        <source>小时</source>
        <translation>hours</translation>
    </message>
    <message>
        <source>累计时长</source>
        <translation>Total time</translation>
    </message>
    <message>
        <source>数量</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>数量合计</source>
        <translation>Total quantity</translation>
    </message>
    <message>
        <source>数量为约数</source>
        <translation>Quantity is approximate</translation>
    </message>
    <message>
        <source>照片与佐证</source>
        <translation>Photos and evidence</translation>
    </message>
    <message>
        <source>参加人员</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>服务时长</source>
        <translation>Service time</translation>
    </message>
    <message>
        <source>志愿服务</source>
        <translation>Volunteer activity</translation>
    </message>
    <message>
        <source>成果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>发布与来源</source>
        <translation>Publication and source</translation>
    </message>
    <message>
        <source>状态与期限</source>
        <translation>Status and validity</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>People</translation>
    </message>
    <message>
        <source>媒体（单位）</source>
        <translation>Media outlet (body)</translation>
    </message>
    <message>
        <source>媒体类别</source>
        <translation>Outlet type</translation>
    </message>
    <message>
        <source>体裁</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>版面期号</source>
        <translation>Page and issue no.</translation>
    </message>
    <message>
        <source>原创</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>转发推广</source>
        <translation>Forwarded</translation>
    </message>
    <message>
        <source>链接</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>生效日期</source>
        <translation>Effective from</translation>
    </message>
    <message>
        <source>失效日期</source>
        <translation>Effective until</translation>
    </message>
    <message>
        <source>首次答复日期</source>
        <translation>Date of first reply</translation>
    </message>
    <message>
        <source>上级记录</source>
        <translation>Parent record</translation>
    </message>
    <message>
        <source>工作成果</source>
        <translation>Work record</translation>
    </message>
    <message>
        <source>本单位自定</source>
        <translation>Own fields</translation>
    </message>
    <message>
        <source>历届任期</source>
        <translation>Terms of the committee</translation>
    </message>
    <message>
        <source>届次</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>任期起</source>
        <translation>Term from</translation>
    </message>
    <message>
        <source>任期止</source>
        <translation>Term to</translation>
    </message>
    <message>
        <source>选举日期</source>
        <translation>Elected on</translation>
    </message>
    <message>
        <source>党员事项</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>至</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>书面意见</source>
        <translation>Written opinion</translation>
    </message>
    <message>
        <source>不计入应到的原因</source>
        <translation>Not expected because</translation>
    </message>
    <message>
        <source>表决</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>表决事项</source>
        <translation>Matter</translation>
    </message>
    <message>
        <source>表决类型</source>
        <translation>Kind of vote</translation>
    </message>
    <message>
        <source>表决对象</source>
        <translation>Concerns</translation>
    </message>
    <message>
        <source>赞成</source>
        <translation>For</translation>
    </message>
    <message>
        <source>不赞成</source>
        <translation>Against</translation>
    </message>
    <message>
        <source>弃权</source>
        <translation>Abstained</translation>
    </message>
    <message>
        <source>废票</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>党费基数</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>月应交党费</source>
        <translation>Monthly dues</translation>
    </message>
    <message>
        <source>缴纳</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>元</source>
        <translation>yuan</translation>
    </message>
    <message>
        <source>个月</source>
        <translation>months</translation>
    </message>
    <message>
        <source>基数说明</source>
        <translation>Note on the base</translation>
    </message>
    <message>
        <source>比例</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>按比例计算</source>
        <translation>Computed</translation>
    </message>
    <message>
        <source>核定金额</source>
        <translation>Amount set</translation>
    </message>
    <message>
        <source>核定理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>月应交</source>
        <translation>Monthly</translation>
    </message>
    <message>
        <source>起交月份</source>
        <translation>First month</translation>
    </message>
    <message>
        <source>止交月份</source>
        <translation>Last month</translation>
    </message>
    <message>
        <source>全年应交</source>
        <translation>Due in the year</translation>
    </message>
    <message>
        <source>已交月份</source>
        <translation>Months paid</translation>
    </message>
    <message>
        <source>已交月数</source>
        <translation>Number of months paid</translation>
    </message>
    <message>
        <source>实交合计</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>起交时间</source>
        <translation>Owed from</translation>
    </message>
    <message>
        <source>缴费记录</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>月份</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>实交</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>交纳日期</source>
        <translation>Paid on</translation>
    </message>
    <message>
        <source>党费</source>
        <translation>Party dues</translation>
    </message>
    <message>
        <source>权重</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>填报日期</source>
        <translation>Entered on</translation>
    </message>
    <message>
        <source>填报人</source>
        <translation>Entered by</translation>
    </message>
    <message>
        <source>更正第几条</source>
        <translation>Corrects entry no.</translation>
    </message>
    <message>
        <source>申请人</source>
        <translation>Asked by</translation>
    </message>
    <message>
        <source>审核人</source>
        <translation>Reviewed by</translation>
    </message>
    <message>
        <source>关联时的内容</source>
        <translation>Content when linked</translation>
    </message>
    <message>
        <source>联系人或介绍人</source>
        <translation>Contacts or sponsors</translation>
    </message>
    <message>
        <source>天数</source>
        <translation>Days</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>统计条件中的“%1”无法识别，请更正。</source>
        <translation>“%1” in a counting condition is not recognized. Correct it.</translation>
    </message>
    <message>
        <source>统计指标“%1”中的“%2”无法识别，请更正。</source>
        <translation>“%2” in the figure “%1” is not recognized. Correct it.</translation>
    </message>
    <message>
        <source>期限未到</source>
        <translation>Not yet due</translation>
    </message>
    <message>
        <source>该类党组织不作要求</source>
        <translation>Not required of this type of branch</translation>
    </message>
    <message>
        <source>未召开或已逾期</source>
        <translation>Not held or overdue</translation>
    </message>
    <message>
        <source>已召开</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>统计指标“%1”不能按人员、类别等缩小范围。</source>
        <translation>The figure “%1” cannot be narrowed by person, category or the like.</translation>
    </message>
    <message>
        <source>没有名为“%1”的统计指标，请检查拼写。</source>
        <translation>There is no figure called “%1”. Check the spelling.</translation>
    </message>
    <message>
        <source>应开会议规则“%1”的“%2”无法识别，请更正。</source>
        <translation>In the rule for required meetings “%1”, “%2” is not recognized. Correct it.</translation>
    </message>
    <message>
        <source>期末当日尚未任职</source>
        <translation>Not yet in post on the last day of the period</translation>
    </message>
    <message>
        <source>期末当日已不再任职</source>
        <translation>No longer in post on the last day of the period</translation>
    </message>
    <message>
        <source>不知道出生年月，无法计算年龄</source>
        <translation>The date of birth is not known, so the age cannot be calculated</translation>
    </message>
    <message>
        <source>%1周岁，超过%2周岁</source>
        <translation>Aged %1, over %2</translation>
    </message>
    <message>
        <source>没有可计的内容，或已随前面的记录计过</source>
        <translation>Nothing to count, or already counted with an earlier record</translation>
    </message>
    <message>
        <source>期末当日不在有效期内</source>
        <translation>Not in force on the last day of the period</translation>
    </message>
    <message>
        <source>期末当日尚未成立或已撤销</source>
        <translation>Not yet founded, or already closed, on the last day of the period</translation>
    </message>
    <message>
        <source>当日不在任何党组织的名册上</source>
        <translation>On no branch&apos;s roster on that day</translation>
    </message>
    <message>
        <source>日期不精确到日，不能确定在统计期内</source>
        <translation>The date is not exact to the day, so it cannot be placed in the period</translation>
    </message>
    <message>
        <source>统计指标“%1”不能这样分组统计。</source>
        <translation>The figure “%1” cannot be grouped in this way.</translation>
    </message>
    <message>
        <source>应开会议规则“%1”读不出来，缺项无法计算。请从备份恢复，或改正规则。</source>
        <translation>The rule “%1” cannot be read, so gaps cannot be found. Please restore a backup or correct the rule.</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>请核对</source>
        <translation>Please check</translation>
    </message>
    <message>
        <source>不成立</source>
        <translation>Does not hold</translation>
    </message>
    <message>
        <source>首届支委会于 %1 产生，此前不要求</source>
        <translation>the first committee was elected on %1; not asked before</translation>
    </message>
    <message>
        <source>%1 有正式党员 %2 名，不足 %3 名，不要求（%4）</source>
        <translation>%2 full members on %1, fewer than %3: not asked (%4)</translation>
    </message>
    <message>
        <source>%1 成立，此前不要求</source>
        <translation>founded on %1; not asked before</translation>
    </message>
    <message>
        <source>%1 撤销，此后不要求</source>
        <translation>closed on %1; not asked after</translation>
    </message>
    <message>
        <source>本单位自 %1 起停用这一条</source>
        <translation>switched off by the unit from %1</translation>
    </message>
    <message>
        <source>这段时间没有党小组</source>
        <translation>no Party groups at that time</translation>
    </message>
    <message>
        <source>%1按规则免做</source>
        <translation>%1: exempt by the rule</translation>
    </message>
    <message>
        <source>预备期曾经延长</source>
        <translation>Probation was extended</translation>
    </message>
    <message>
        <source>正式</source>
        <translation>Full</translation>
    </message>
    <message>
        <source>预备</source>
        <translation>Probationary</translation>
    </message>
    <message>
        <source>缺少规则文件“%1”，请重新安装程序。</source>
        <translation>The file of rules “%1” is missing; please install the program again.</translation>
    </message>
    <message>
        <source>%1 改为 %2</source>
        <translation>%1 becomes %2</translation>
    </message>
    <message>
        <source>停用</source>
        <translation>switched off</translation>
    </message>
    <message>
        <source>每月至少 %1 次</source>
        <translation>at least %1 a month</translation>
    </message>
    <message>
        <source>每季度至少 %1 次</source>
        <translation>at least %1 a quarter</translation>
    </message>
    <message>
        <source>每年至少 %1 次</source>
        <translation>at least %1 a year</translation>
    </message>
    <message>
        <source>届满前 %1 个月提醒</source>
        <translation>reminder %1 months before the term ends</translation>
    </message>
    <message>
        <source>本单位放宽</source>
        <translation>loosened by the unit</translation>
    </message>
    <message>
        <source>本单位要求</source>
        <translation>unit&apos;s own demand</translation>
    </message>
    <message>
        <source>要求的党组织类型与规定不同</source>
        <translation>it binds other types of branches than the rule</translation>
    </message>
    <message>
        <source>免做的党组织比规定多</source>
        <translation>more branches are exempt than by the rule</translation>
    </message>
    <message>
        <source>离退休党支部也要求</source>
        <translation>branches of the retired are asked too</translation>
    </message>
    <message>
        <source>算数的会议与规定不同</source>
        <translation>other meetings count than by the rule</translation>
    </message>
    <message>
        <source>正式党员满 %1 名才要求，改为满 %2 名</source>
        <translation>asked from %1 full members on, now from %2</translation>
    </message>
    <message>
        <source>规定里没有这一条，由本单位提出</source>
        <translation>the rules have no such demand; it is the unit&apos;s own</translation>
    </message>
    <message>
        <source>%1合计</source>
        <translation>%1, total</translation>
    </message>
    <message>
        <source>全机关合计</source>
        <translation>Whole organ</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1”：%2低于%3，表决的比例只能从严，没有采用。</source>
        <translation>“%1”: %2 is below %3; shares of votes may only be stricter, so it was not taken.</translation>
    </message>
    <message>
        <source>“%1”的“%2”应在 %3 至 %4 之间。</source>
        <translation>“%2” of “%1” lies between %3 and %4.</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>会议表决</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>支部和支委会</source>
        <translation>Branches and committees</translation>
    </message>
    <message>
        <source>工作台期限</source>
        <translation>Deadlines of the workbench</translation>
    </message>
    <message>
        <source>未达到法定人数（%1），%2</source>
        <translation>Without a quorum (%1), %2</translation>
    </message>
    <message>
        <source>%1，不计入</source>
        <translation>%1, not counted</translation>
    </message>
    <message>
        <source>%1 %2：%3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>未达到法定人数的会议不计入</source>
        <translation>Meetings without a quorum do not count</translation>
    </message>
    <message>
        <source>未达到法定人数的会议也计入</source>
        <translation>Meetings without a quorum count too</translation>
    </message>
    <message>
        <source>统计指标“%1”不能按人员统计。</source>
        <translation>The figure “%1” cannot be counted by person.</translation>
    </message>
    <message>
        <source>未填</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>责任清单实际进度</source>
        <translation>Responsibility lists: actual progress</translation>
    </message>
    <message>
        <source>责任清单序时进度</source>
        <translation>Responsibility lists: scheduled progress</translation>
    </message>
    <message>
        <source>完成 %1，序时 %2</source>
        <translation>done %1, scheduled %2</translation>
    </message>
    <message>
        <source>已开展的组织生活</source>
        <translation>Required meetings held</translation>
    </message>
    <message>
        <source>应开展而未开展的组织生活</source>
        <translation>Required meetings missed</translation>
    </message>
    <message>
        <source>期限未到的组织生活</source>
        <translation>Required meetings not yet due</translation>
    </message>
    <message>
        <source>换届逾期的党组织</source>
        <translation>Branches whose term is over</translation>
    </message>
    <message>
        <source>%1 %2已开满规定次数，多开的不再计</source>
        <translation>%1: as many as required of %2 were held before; more do not count</translation>
    </message>
    <message>
        <source>本单位的工作计划读不出来。请在驾驶舱的“工作计划”里恢复内置的计划。</source>
        <translation>The unit&apos;s own work plan cannot be read. Put the built-in plan back on the dashboard, under &quot;The four parts of the work plan&quot;.</translation>
    </message>
    <message>
        <source>没有核定月应交党费</source>
        <translation>no monthly amount is fixed</translation>
    </message>
    <message>
        <source>免交</source>
        <translation>exempt</translation>
    </message>
    <message>
        <source>没有欠交</source>
        <translation>nothing in arrears</translation>
    </message>
    <message>
        <source>年末上报的党员数“%1”不是人数，请填写整数。</source>
        <translation>The number of members reported, “%1”, is no number of people; enter a whole number.</translation>
    </message>
    <message>
        <source>差额%1名，期初上报%2名，按现有记录当日在册%3名</source>
        <translation>difference %1: reported at the beginning %2, by the present records %3</translation>
    </message>
    <message>
        <source>欠交 %1 个月（%2月），共 %3 元</source>
        <translation>%1 months in arrears (%2), ¥%3 in all</translation>
    </message>
    <message>
        <source>应开展的组织生活</source>
        <translation>Meetings required</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>预览之后台账又有了新记录，请重新预览后再导入。</source>
        <translation>The ledger has new records since the preview. Preview again before importing.</translation>
    </message>
    <message>
        <source>导入已取消，台账未改动。</source>
        <translation>The import was cancelled; the ledger has not been changed.</translation>
    </message>
    <message>
        <source>导入%1</source>
        <translation>Import %1</translation>
    </message>
    <message>
        <source>导入之后修改过，保留现在的内容</source>
        <translation>Changed since the import; the present content is kept</translation>
    </message>
    <message>
        <source>撤销导入</source>
        <translation>Undo import</translation>
    </message>
    <message>
        <source>这个导入批次已经撤销过。</source>
        <translation>This import batch has already been undone.</translation>
    </message>
    <message>
        <source>“%1”不是能识别的日期，请改成 2022-07-01 或 2022年7月1日 的样子</source>
        <translation>“%1” is not a date that can be read; write it like 2022-07-01 or 2022年7月1日</translation>
    </message>
    <message>
        <source>“%1”不是数字，请写成数字，如 30、约30 或 1.5</source>
        <translation>“%1” is not a number; write it like 30, 约30 or 1.5</translation>
    </message>
    <message>
        <source>“%1”不在“%2”的词表里</source>
        <translation>“%1” is not in the dictionary for “%2”</translation>
    </message>
    <message>
        <source>单元格的公式出错：%1</source>
        <translation>The formula in this cell has an error: %1</translation>
    </message>
    <message>
        <source>文件里没有名为“%1”的工作表。</source>
        <translation>The file has no sheet named “%1”.</translation>
    </message>
    <message>
        <source>没有名为“%1”的上级党组织</source>
        <translation>There is no parent branch named “%1”</translation>
    </message>
    <message>
        <source>身份证号位数不全（按数字保存会丢失末几位），请改成文本后重新填写</source>
        <translation>The ID number has too few digits (saved as a number, its last digits are lost); format the cell as text and enter it again</translation>
    </message>
    <message>
        <source>身份证号的校验码或出生日期不对，请逐位核对</source>
        <translation>The check digit or the date of birth in the ID number is wrong; check every digit</translation>
    </message>
    <message>
        <source>性别与身份证号不一致</source>
        <translation>Sex does not match the ID number</translation>
    </message>
    <message>
        <source>出生年月与身份证号不一致</source>
        <translation>Date of birth does not match the ID number</translation>
    </message>
    <message>
        <source>该支部没有名为“%1”的党小组</source>
        <translation>This branch has no Party group named “%1”</translation>
    </message>
    <message>
        <source>与本次导入的另一行是同一个人，但内容不同；请留下正确的一行</source>
        <translation>Another row of this import is the same person with different content; keep the correct row</translation>
    </message>
    <message>
        <source>只有年月，没有具体日期</source>
        <translation>Only year and month are given, not the day</translation>
    </message>
    <message>
        <source>没有名为“%1”的党组织；请在党组织的别名里补上，或改正名称</source>
        <translation>There is no branch named “%1”; add it to the aliases of a branch or correct the name</translation>
    </message>
    <message>
        <source>“%1”对应不止一个党组织，请写全称</source>
        <translation>“%1” matches more than one branch; write the full name</translation>
    </message>
    <message>
        <source>与本次导入的另一行是同一件事，但内容不同；请留下正确的一行</source>
        <translation>Another row of this import is the same event with different content; keep the correct row</translation>
    </message>
    <message>
        <source>当天花名册上有不止一个“%1”，请写明是哪一位</source>
        <translation>The roster of that day has more than one “%1”; state which one</translation>
    </message>
    <message>
        <source>人数 %1，写出名字的是 %2 人</source>
        <translation>Number of people: %1, names given: %2</translation>
    </message>
    <message>
        <source>“%1”不在当天任何支部的花名册上</source>
        <translation>“%1” is not on the roster of any branch on that day</translation>
    </message>
    <message>
        <source>应到 %1 人，当天名册上是 %2 人</source>
        <translation>Expected: %1, on the roster of that day: %2</translation>
    </message>
    <message>
        <source>实到 %1 人，写出名字的是 %2 人</source>
        <translation>Present: %1, names given: %2</translation>
    </message>
    <message>
        <source>实到 %1 人，按名册减去缺席应是 %2 人</source>
        <translation>Present: %1, roster less absentees: %2</translation>
    </message>
    <message>
        <source>缺少“%1”，这一行不能导入</source>
        <translation>“%1” is missing; this row cannot be imported</translation>
    </message>
    <message>
        <source>上级党组织：%1</source>
        <translation>Superior branch: %1</translation>
    </message>
    <message>
        <source>保留的记录还用到它，一并保留</source>
        <translation>Records that were kept still use it, so it is kept too</translation>
    </message>
    <message>
        <source>导入“%1”等 %2 个文件</source>
        <translation>Import “%1” and others (files: %2)</translation>
    </message>
    <message>
        <source>“%1”不是日期：%2，请核对</source>
        <translation>“%1” is not a date: %2; check it</translation>
    </message>
    <message>
        <source>“%1”不是整数，这里只能是整数</source>
        <translation>“%1” is not a whole number, and only a whole number can stand here</translation>
    </message>
    <message>
        <source>“%1”：%2</source>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>月应交 %1 元，按规定计算是 %2 元；按表里的金额导入，请核对并写明理由</source>
        <translation>¥%1 a month, where the rules give ¥%2; imported as written, please check it and state the reason</translation>
    </message>
    <message>
        <source>合计写的是 %1 元，各月相加是 %2 元</source>
        <translation>the total says ¥%1, the months add up to ¥%2</translation>
    </message>
    <message>
        <source>“%1”不是日期（%2）</source>
        <translation>“%1” is no date (%2)</translation>
    </message>
    <message>
        <source>词表里没有“%1”（%2）</source>
        <translation>“%1” is not in the dictionary (%2)</translation>
    </message>
    <message>
        <source>“%1”应写 1 或 0（%2）</source>
        <translation>“%1” should be 1 or 0 (%2)</translation>
    </message>
    <message>
        <source>“%1”不是金额（%2）</source>
        <translation>“%1” is no amount (%2)</translation>
    </message>
    <message>
        <source>“%1”不是数（%2）</source>
        <translation>“%1” is no number (%2)</translation>
    </message>
    <message>
        <source>“%1”里缺少%2</source>
        <translation>“%1” lacks %2</translation>
    </message>
    <message>
        <source>缴费记录的月份应为 1 到 12，这里是 %1</source>
        <translation>The month of a payment is 1 to 12; here it is %1</translation>
    </message>
    <message>
        <source>%1已上报，这一行连同原因记为更正或补录</source>
        <translation>%1 has been submitted; this row is kept with its reason as a correction or late entry</translation>
    </message>
    <message>
        <source>%1已上报，改动要说明原因；请说明原因后再导入，或先重新打开这个期间</source>
        <translation>%1 has been submitted and changes need a reason; give one and import again, or reopen the period first</translation>
    </message>
    <message>
        <source>台账里这一项已销号，内容只读，没有按本行修改；确需修改请先在台账里重新打开</source>
        <translation>This item is closed in the ledger and read-only; the row changed nothing. Reopen it in the ledger first</translation>
    </message>
</context>
<context>
    <name>ledger</name>
    <message>
        <source>“%1”没有通过核对：内容已损坏，不能作为备份使用。请运行检查，或改用更早的备份。</source>
        <translation>“%1” failed the check: its content is damaged and it cannot be used as a backup. Run a check, or use an earlier backup.</translation>
    </message>
    <message>
        <source>无法读取“%1”。请检查存储设备后重试。</source>
        <translation>Cannot read “%1”. Check the storage device and try again.</translation>
    </message>
    <message>
        <source>“%1”就是要复制的文件本身。请另选一个文件名。</source>
        <translation>“%1” is the very file to be copied. Choose another file name.</translation>
    </message>
    <message>
        <source>无法在“%1”写入副本：磁盘空间不足或存储设备出错。原有文件没有改动。</source>
        <translation>Cannot write the copy to “%1”: the disk is full or the storage device failed. The existing file is unchanged.</translation>
    </message>
    <message>
        <source>不能在“%1”旁建立锁文件：文件夹不存在、没有写入权限，或者磁盘已满。</source>
        <translation>No lock file can be made beside “%1”: the folder does not exist, may not be written to, or the disk is full.</translation>
    </message>
    <message>
        <source>台账“%1”正在被打开使用，不能用备份替换。请先关闭它。</source>
        <translation>The ledger “%1” is open and cannot be replaced by a backup. Close it first.</translation>
    </message>
    <message>
        <source>无法先保留原台账“%1”的副本，因此没有恢复。请把原文件移到别处后重试。</source>
        <translation>Cannot keep a copy of the existing ledger “%1”, so nothing was restored. Move the existing file elsewhere and try again.</translation>
    </message>
    <message>
        <source>本机用户</source>
        <translation>Local user</translation>
    </message>
    <message>
        <source>从备份“%1”恢复</source>
        <translation>Restored from backup “%1”</translation>
    </message>
    <message>
        <source>建立演示台账</source>
        <translation>Create demo ledger</translation>
    </message>
    <message>
        <source>党组织与党员</source>
        <translation>Branches and members</translation>
    </message>
    <message>
        <source>%1年的记录</source>
        <translation>Records of %1</translation>
    </message>
    <message>
        <source>演示台账至少要有一个党支部、一年，党员人数不能少于党支部个数。</source>
        <translation>A demo ledger needs at least one branch and one year, and no fewer members than branches.</translation>
    </message>
    <message>
        <source>完成</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>缺少演示用的词句文件，请重新安装程序。</source>
        <translation>The word file for the demo is missing. Reinstall the program.</translation>
    </message>
    <message>
        <source>不能在台账“%1”旁建立锁文件，因此不能写入。请检查文件夹权限和磁盘空间。</source>
        <translation>No lock file can be made beside the ledger “%1”, so it cannot be written. Check the rights of the folder and the space on the disk.</translation>
    </message>
    <message>
        <source>“%1”已存在，不会覆盖。请换一个文件名。</source>
        <translation>“%1” already exists and will not be overwritten. Choose another file name.</translation>
    </message>
    <message>
        <source>不能在“%1”建立台账：文件夹不存在、没有写入权限，或者磁盘已满。</source>
        <translation>No ledger can be made at “%1”: the folder does not exist, may not be written to, or the disk is full.</translation>
    </message>
    <message>
        <source>本版本尚不支持 PostgreSQL 服务器上的台账，请使用台账文件。</source>
        <translation>This version does not yet support ledgers on a PostgreSQL server. Use a ledger file.</translation>
    </message>
    <message>
        <source>台账以只读方式打开。</source>
        <translation>The ledger is open read-only.</translation>
    </message>
    <message>
        <source>词表里已经有“%1”，不用再增加。</source>
        <translation>“%1” is already in the dictionary; there is no need to add it.</translation>
    </message>
    <message>
        <source>同类问题共 %1 处，这里只列出前 %2 处。</source>
        <translation>Problems of this kind: %1; only the first %2 are listed here.</translation>
    </message>
    <message>
        <source>“%1”的“%2”与重新计算的结果不一致。请打开该记录重新保存。</source>
        <translation>In “%1”, the value of “%2” differs from the recalculated one. Open the record and save it again.</translation>
    </message>
    <message>
        <source>“%1”在搜索索引中的内容已过时。请打开该记录重新保存。</source>
        <translation>The search index holds outdated content for “%1”. Open the record and save it again.</translation>
    </message>
    <message>
        <source>数据库结构损坏：%1。请从最近的备份恢复。</source>
        <translation>The database structure is damaged: %1. Restore the most recent backup.</translation>
    </message>
    <message>
        <source>数据表“%1”与本程序的结构不符，可能被其他程序改动过。请从备份恢复。</source>
        <translation>The data table “%1” does not match the structure used by this program; another program may have changed it. Restore a backup.</translation>
    </message>
    <message>
        <source>“%1”引用的记录不存在。请从备份恢复，或重新填写该项。</source>
        <translation>“%1” refers to a record that does not exist. Restore a backup, or fill in this field again.</translation>
    </message>
    <message>
        <source>编号为 %1 的党组织的上级党组织绕回到了自己。请改正它的上级党组织。</source>
        <translation>The parent branches of the branch with number %1 lead back to itself. Correct its parent branch.</translation>
    </message>
    <message>
        <source>“%1”处的日期不存在或前后不符。请打开该记录改正日期。</source>
        <translation>A date at “%1” does not exist or is out of order. Open the record and correct the date.</translation>
    </message>
    <message>
        <source>导入批次“%1”登记的记录数与实际不符，该批次不能完整撤销。</source>
        <translation>The number of records noted for import batch “%1” differs from the actual number; this batch cannot be undone completely.</translation>
    </message>
    <message>
        <source>“%1”的佐证记录已不存在。请打开该责任事项改正佐证。</source>
        <translation>The evidence record of “%1” no longer exists. Open the responsibility item and correct its evidence.</translation>
    </message>
    <message>
        <source>“%1”与搜索索引不一致，搜索可能找不到或多找出它。请打开该记录重新保存。</source>
        <translation>“%1” does not agree with the search index; a search may miss it or find it wrongly. Open the record and save it again.</translation>
    </message>
    <message>
        <source>编号为 %1 的“%2”记录与保存时的摘要不符，可能已损坏或被其他程序改动。请与备份核对。</source>
        <translation>The “%2” record with number %1 does not match the digest made when it was saved; it may be damaged or changed by another program. Compare it with a backup.</translation>
    </message>
    <message>
        <source>检查已取消。</source>
        <translation>The check was cancelled.</translation>
    </message>
    <message>
        <source>第 %1 条修改日志与日志链不符，日志被改动过。</source>
        <translation>Entry %1 of the change log does not fit the log chain; the log has been altered.</translation>
    </message>
    <message>
        <source>搜索已取消。</source>
        <translation>The search was cancelled.</translation>
    </message>
    <message>
        <source>“%1”早于“%2”</source>
        <translation>“%1” is earlier than “%2”</translation>
    </message>
    <message>
        <source>“%1”里没有“%2”这一项</source>
        <translation>“%1” has no option “%2”</translation>
    </message>
    <message>
        <source>“%1”不能是负数</source>
        <translation>“%1” cannot be negative</translation>
    </message>
    <message>
        <source>请填写“%1”</source>
        <translation>Fill in “%1”</translation>
    </message>
    <message>
        <source>身份证号不正确，请核对每一位和校验码</source>
        <translation>The ID number is wrong; check every digit and the check digit</translation>
    </message>
    <message>
        <source>台账未打开，不能写入。</source>
        <translation>The ledger is not open and cannot be written.</translation>
    </message>
    <message>
        <source>撤销：%1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>重做：%1</source>
        <translation>Redo: %1</translation>
    </message>
    <message>
        <source>没有可以撤销的操作。</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>没有可以重做的操作。</source>
        <translation>There is nothing to redo.</translation>
    </message>
    <message>
        <source>“%1”已存在，不会覆盖。请换一个文件名；确要覆盖，请加 --force。</source>
        <translation>“%1” exists and is not overwritten. Choose another file name, or add --force to overwrite it.</translation>
    </message>
    <message>
        <source>已取消，原有文件没有改动。</source>
        <translation>Cancelled; the existing files were not changed.</translation>
    </message>
    <message>
        <source>台账“%1”正由 %2 上的 %3（进程 %4）打开，这里不能写入。要修改，请先关闭那边的程序。</source>
        <translation>Ledger “%1” is open on %2 in %3 (process %4), so nothing can be written here. To make changes, close that program first.</translation>
    </message>
    <message>
        <source>请填写所在党支部，否则不计入任何支部和党员总数</source>
        <translation>Enter the branch, or the member counts in no branch and not among the members</translation>
    </message>
    <message>
        <source>词表里没有“%1”。</source>
        <translation>The dictionary has no “%1”.</translation>
    </message>
    <message>
        <source>请写新的名称，不超过 %1 个字。</source>
        <translation>Please write the new name, at most %1 characters.</translation>
    </message>
    <message>
        <source>“%1”已经是“%2”的写法，请换一个名称。</source>
        <translation>“%1” already stands for “%2”. Please choose another name.</translation>
    </message>
    <message>
        <source>词“%1”改称“%2”</source>
        <translation>Word “%1” renamed to “%2”</translation>
    </message>
    <message>
        <source>停用词“%1”</source>
        <translation>Retire word “%1”</translation>
    </message>
    <message>
        <source>恢复词“%1”</source>
        <translation>Bring back word “%1”</translation>
    </message>
    <message>
        <source>这两个党组织一个在另一个之下，不是同一个，不能合并。</source>
        <translation>One of these branches stands below the other; they are not the same and cannot be merged.</translation>
    </message>
    <message>
        <source>要合并的记录刚刚被改过或删除了。请关闭后重新选择再合并。</source>
        <translation>One of the records was just changed or deleted. Close this, select both again and merge.</translation>
    </message>
    <message>
        <source>合并%1：%2</source>
        <translation>Merge %1: %2</translation>
    </message>
    <message>
        <source>请填写“%1”，不超过 %2 个字。</source>
        <translation>Please fill in “%1”, at most %2 characters.</translation>
    </message>
    <message>
        <source>“%1”最多 %2 个。</source>
        <translation>At most %2 of “%1”.</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>表头写法</source>
        <translation>Header words</translation>
    </message>
    <message>
        <source>名称里要有文字或数字。</source>
        <translation>The name needs letters or figures.</translation>
    </message>
    <message>
        <source>名称或表头写法与“%1”相同，导入时分不清。请换一个。</source>
        <translation>The name or a header word is that of “%1”; an import could not tell them apart. Please choose another.</translation>
    </message>
    <message>
        <source>选项</source>
        <translation>Choices</translation>
    </message>
    <message>
        <source>请至少写一个选项。</source>
        <translation>Please write at least one choice.</translation>
    </message>
    <message>
        <source>增加自定字段“%1”</source>
        <translation>Add own field “%1”</translation>
    </message>
    <message>
        <source>修改自定字段“%1”</source>
        <translation>Change own field “%1”</translation>
    </message>
    <message>
        <source>停用自定字段“%1”</source>
        <translation>Hide own field “%1”</translation>
    </message>
    <message>
        <source>搜索索引由旧版程序建立，搜索不完整。请用本程序打开台账一次，会自动重建。</source>
        <translation>The search index was made by an older version and is incomplete. Open the ledger once with this program; it is made anew.</translation>
    </message>
    <message>
        <source>附件“%1”的内容缺失或不完整。请从备份恢复，或移除后重新添加。</source>
        <translation>The content of the attachment “%1” is missing or incomplete. Please restore it from a backup, or remove it and add it again.</translation>
    </message>
    <message>
        <source>附件“%1”的内容与添加时不同，被改动过。请从备份恢复。</source>
        <translation>The content of the attachment “%1” is not what was added; it was changed. Please restore it from a backup.</translation>
    </message>
    <message>
        <source>没有附件使用内容“%1”。下次打开台账录入时会自动清除，不影响任何记录。</source>
        <translation>No attachment uses the content “%1”. It goes by itself when the ledger is next opened for writing; no record is affected.</translation>
    </message>
    <message>
        <source>“%1”所属的记录不存在。请从备份恢复。</source>
        <translation>The record that “%1” belongs to does not exist. Please restore it from a backup.</translation>
    </message>
    <message>
        <source>这条记录刚才在别处改过或删除了。请核对最新内容后再改。</source>
        <translation>This record was changed or deleted elsewhere just now. Check it as it stands, then change it.</translation>
    </message>
    <message>
        <source>新建时没有旧值</source>
        <translation>A new record has no old value</translation>
    </message>
    <message>
        <source>记录在回收站里，请先恢复记录</source>
        <translation>The record is in the recycle bin; restore it first</translation>
    </message>
    <message>
        <source>个人信息的旧值不写入日志，可撤销的操作里也没有留存，不能恢复</source>
        <translation>Old personal values are not written to the log, and no action to undo holds this one: it cannot be restored</translation>
    </message>
    <message>
        <source>这一项由其他内容算出，随它们一起恢复</source>
        <translation>Follows from other content and is restored with it</translation>
    </message>
    <message>
        <source>现在就是这个值</source>
        <translation>This is the value now</translation>
    </message>
    <message>
        <source>那时记录在回收站里</source>
        <translation>The record was in the recycle bin then</translation>
    </message>
    <message>
        <source>现在就是这样</source>
        <translation>This is how it is now</translation>
    </message>
    <message>
        <source>恢复“%1”的%2</source>
        <translation>Restore “%1”: %2</translation>
    </message>
    <message>
        <source>恢复“%1”到 %2</source>
        <translation>Restore “%1” as of %2</translation>
    </message>
    <message>
        <source>恢复 %1 条记录</source>
        <translation>Restore records: %1</translation>
    </message>
    <message>
        <source>恢复%1：%2</source>
        <translation>Restore %1: %2</translation>
    </message>
    <message>
        <source>搜索的名称</source>
        <translation>Name of the search</translation>
    </message>
    <message>
        <source>请给这个搜索起一个名称，不超过 %1 个字。</source>
        <translation>Please give the search a name of at most %1 characters.</translation>
    </message>
    <message>
        <source>已经有名为“%1”的搜索，请换一个名称。</source>
        <translation>There is a search named “%1” already. Please choose another name.</translation>
    </message>
    <message>
        <source>%1，任至 %2</source>
        <translation>%1, until %2</translation>
    </message>
    <message>
        <source>%1，%2 起</source>
        <translation>%1, since %2</translation>
    </message>
    <message>
        <source>任职</source>
        <translation>Posts</translation>
    </message>
    <message>
        <source>名单</source>
        <translation>List of names</translation>
    </message>
    <message>
        <source>搜索索引没有重建，台账保持原样。</source>
        <translation>The search index was not made anew; the ledger is as it was.</translation>
    </message>
    <message>
        <source>没有名为“%1”的党组织。可以写名称、简称、别名或拼音首字母，例如：%2。</source>
        <translation>There is no Party organization named “%1”. Write a name, short name, alias or pinyin initials, such as: %2.</translation>
    </message>
    <message>
        <source>没有“%1”这个种类或类别。种类有：%2；类别如主题党日、党课。</source>
        <translation>There is no kind or category “%1”. Kinds: %2. Categories are words such as 主题党日 or 党课.</translation>
    </message>
    <message>
        <source>“%1”不是年份。请写四位数字，例如 year:2022 或 年份:2020-2022。</source>
        <translation>“%1” is no year. Write four figures, such as year:2022 or year:2020-2022.</translation>
    </message>
    <message>
        <source>这之后又有别的操作，请用“编辑”菜单里的“撤销”依次撤回。</source>
        <translation>Other actions came after this one. Take them back one by one with Undo in the Edit menu.</translation>
    </message>
    <message>
        <source>台账“%1”由较早版本的程序建立，要先升级一次才能使用，现在升级不了：%2</source>
        <translation>The ledger “%1” was made by an earlier version and must be upgraded once before it can be used, which is not possible now: %2</translation>
    </message>
    <message>
        <source>“%1”（%2）多于“%3”（%4）</source>
        <translation>“%1” (%2) is more than “%3” (%4)</translation>
    </message>
    <message>
        <source>“%1”是党组织，与类型“%2”不符</source>
        <translation>“%1” is an organization, which does not fit the type “%2”</translation>
    </message>
    <message>
        <source>“%1”是党员，与类型“%2”不符</source>
        <translation>“%1” is a person, which does not fit the type “%2”</translation>
    </message>
    <message>
        <source>没有名为“%1”的发展党员规则版本。</source>
        <translation>There is no edition of the rules called “%1”.</translation>
    </message>
    <message>
        <source>文件不是发展党员规则的数据文件（JSON），第%1个字节处读不懂。</source>
        <translation>The file is no data file of these rules (JSON); it cannot be read at byte %1.</translation>
    </message>
    <message>
        <source>文件里应有且只有一个版本的规则。</source>
        <translation>The file must hold exactly one edition of the rules.</translation>
    </message>
    <message>
        <source>发展党员规则“%1”读不出来：%2</source>
        <translation>The rules “%1” cannot be read: %2</translation>
    </message>
    <message>
        <source>“%1”自%2起施行，这一天不能改；另一个版本请另取名称。</source>
        <translation>“%1” is in effect from %2, which cannot be changed. Give another edition another name.</translation>
    </message>
    <message>
        <source>“%1”的规定本单位只能更严，不能放宽。文件放宽了：%2。</source>
        <translation>The unit may make the rules of “%1” stricter, never looser. The file is looser in: %2.</translation>
    </message>
    <message>
        <source>“%1”也从%2起施行，两个版本不能从同一天起。</source>
        <translation>“%1” begins on %2 too; two editions cannot begin on one day.</translation>
    </message>
    <message>
        <source>录入发展党员规则“%1”</source>
        <translation>Take in the rules “%1”</translation>
    </message>
    <message>
        <source>“%1”随程序提供，不能删除。</source>
        <translation>“%1” comes with the program and cannot be deleted.</translation>
    </message>
    <message>
        <source>删除发展党员规则“%1”</source>
        <translation>Delete the rules “%1”</translation>
    </message>
    <message>
        <source>修改本地规程</source>
        <translation>Change local rules</translation>
    </message>
    <message>
        <source>这一条不是本地规程，不能开关。</source>
        <translation>This is no local rule; it cannot be switched.</translation>
    </message>
    <message>
        <source>生成%1年党费 %2 条</source>
        <translation>Make %2 dues records for %1</translation>
    </message>
    <message>
        <source>%1没有核定月应交金额，%2月没有登记。</source>
        <translation>%1: no monthly amount is fixed; month %2 was not entered.</translation>
    </message>
    <message>
        <source>%1的%2月已经交过，没有重复登记。</source>
        <translation>%1: month %2 is paid already and was not entered again.</translation>
    </message>
    <message>
        <source>%1的%2月不在应交月份内，没有登记。</source>
        <translation>%1: nothing is owed for month %2; it was not entered.</translation>
    </message>
    <message>
        <source>登记党费</source>
        <translation>Enter dues</translation>
    </message>
    <message>
        <source>登记党费：%1 人 %2 个月</source>
        <translation>Enter dues (members: %1, months: %2)</translation>
    </message>
    <message>
        <source>“%1”的党费记录已经有了，请打开那一条修改</source>
        <translation>There is a dues record “%1” already; please open and change that one</translation>
    </message>
    <message>
        <source>现在的组织关系从 %1 开始，变动日期要比它晚。</source>
        <translation>The present membership begins on %1; the day of the change must be later.</translation>
    </message>
    <message>
        <source>当日没有组织关系，不能转出。</source>
        <translation>There is no membership on that day to leave.</translation>
    </message>
    <message>
        <source>请填写变动日期。</source>
        <translation>Please enter the day.</translation>
    </message>
    <message>
        <source>请选择转到哪个党组织。</source>
        <translation>Please choose where to.</translation>
    </message>
    <message>
        <source>请选择是什么事项。</source>
        <translation>Please choose what happened.</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>请选择发展步骤。</source>
        <translation>Please choose a step.</translation>
    </message>
    <message>
        <source>登记发展步骤“%1”</source>
        <translation>Record the step “%1”</translation>
    </message>
    <message>
        <source>“%1”应为 1 到 12</source>
        <translation>“%1” must be 1 to 12</translation>
    </message>
    <message>
        <source>止交月份早于起交月份</source>
        <translation>The last month lies before the first one</translation>
    </message>
    <message>
        <source>核定金额与按比例计算的 %1 元不同，请写明理由</source>
        <translation>The amount set differs from the ¥%1 computed; please state the reason</translation>
    </message>
    <message>
        <source>缴费记录的月份应为 1 到 12</source>
        <translation>The month of a payment must be 1 to 12</translation>
    </message>
    <message>
        <source>日期 %1 在今天之后。</source>
        <translation>The day %1 is still to come.</translation>
    </message>
    <message>
        <source>已是正式党员，这一项只用于预备党员。</source>
        <translation>A full member already; this is for probationary members only.</translation>
    </message>
    <message>
        <source>调整词“%1”的次序</source>
        <translation>Order of the word “%1”</translation>
    </message>
    <message>
        <source>修改设置“%1”</source>
        <translation>Change of the setting “%1”</translation>
    </message>
    <message>
        <source>增加词“%1”</source>
        <translation>New word “%1”</translation>
    </message>
    <message>
        <source>调整自定字段“%1”的次序</source>
        <translation>Order of the own field “%1”</translation>
    </message>
    <message>
        <source>保存搜索“%1”</source>
        <translation>Search “%1” saved</translation>
    </message>
    <message>
        <source>搜索“%1”改称“%2”</source>
        <translation>Search “%1” renamed “%2”</translation>
    </message>
    <message>
        <source>删除保存的搜索“%1”</source>
        <translation>Saved search “%1” deleted</translation>
    </message>
    <message>
        <source>“%1”涉及的内容后来又修改过，不能撤销或重做。</source>
        <translation>What “%1” touched was changed since; it cannot be undone or redone.</translation>
    </message>
    <message>
        <source>%1（已上报后改动，原因：%2）</source>
        <translation>%1 (changed after submission, reason: %2)</translation>
    </message>
    <message>
        <source>选举日期 %1 在今天之后。</source>
        <translation>The day of the election, %1, is after today.</translation>
    </message>
    <message>
        <source>沿用上年清单：%1年 %2 项</source>
        <translation>Lists taken over into %1: %2 items</translation>
    </message>
    <message>
        <source>同一责任领导</source>
        <translation>same leader</translation>
    </message>
    <message>
        <source>同一部门</source>
        <translation>same department</translation>
    </message>
    <message>
        <source>含“%1”</source>
        <translation>contains “%1”</translation>
    </message>
    <message>
        <source>日期在任务期内</source>
        <translation>dated within the task&apos;s time</translation>
    </message>
    <message>
        <source>日期在到期之后</source>
        <translation>dated after the due day</translation>
    </message>
    <message>
        <source>“%1”已销号，内容只读；确需修改请先重新打开并写明原因</source>
        <translation>“%1” is closed and read-only; to change it, reopen it with a reason first</translation>
    </message>
    <message>
        <source>“%1”已填报的进展不能改动或删除；填错的请另填一条更正</source>
        <translation>Progress entered for “%1” cannot be changed or deleted; enter a correction instead</translation>
    </message>
    <message>
        <source>“%1”要销号，请用“销号”：须有佐证，并由另一人审核</source>
        <translation>To close “%1”, use “Close”: it needs evidence and a second person&apos;s review</translation>
    </message>
    <message>
        <source>请填写日期</source>
        <translation>Please enter the date</translation>
    </message>
    <message>
        <source>日期在今天之后，请核对</source>
        <translation>The date lies after today; please check it</translation>
    </message>
    <message>
        <source>季度应为 1 到 4</source>
        <translation>The quarter must be 1 to 4</translation>
    </message>
    <message>
        <source>请填写进展</source>
        <translation>Please enter the progress</translation>
    </message>
    <message>
        <source>完成比例应为 0 到 100</source>
        <translation>The percentage must be 0 to 100</translation>
    </message>
    <message>
        <source>请填写填报人</source>
        <translation>Please say who enters it</translation>
    </message>
    <message>
        <source>没有第 %1 条进展</source>
        <translation>There is no progress entry %1</translation>
    </message>
    <message>
        <source>第 %1 条进展已经更正过，请更正后来的那一条</source>
        <translation>Progress entry %1 was corrected already; please correct the later one</translation>
    </message>
    <message>
        <source>请填写销号申请人</source>
        <translation>Please say who asks for the closing</translation>
    </message>
    <message>
        <source>请填写销号审核人</source>
        <translation>Please say who reviews the closing</translation>
    </message>
    <message>
        <source>审核人不能是申请人本人，请由另一人审核</source>
        <translation>The reviewer cannot be the person who asks; please have somebody else review it</translation>
    </message>
    <message>
        <source>“%1”填报过这一项的进展，请由另一人审核</source>
        <translation>“%1” has entered progress of this item; please have somebody else review it</translation>
    </message>
    <message>
        <source>没有佐证，不能销号；请先关联记录，或在这一项上附上文件</source>
        <translation>Without evidence the item cannot be closed; link a record or attach a file first</translation>
    </message>
    <message>
        <source>请填写重新打开的人</source>
        <translation>Please say who reopens it</translation>
    </message>
    <message>
        <source>请写明重新打开的原因</source>
        <translation>Please give the reason for reopening</translation>
    </message>
    <message>
        <source>填报进展</source>
        <translation>Report progress</translation>
    </message>
    <message>
        <source>销号请用“销号”</source>
        <translation>To close an item, use “Close”</translation>
    </message>
    <message>
        <source>销号</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>这一项已经销号</source>
        <translation>This item is closed already</translation>
    </message>
    <message>
        <source>重新打开</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>这一项没有销号，不需要重新打开</source>
        <translation>This item is not closed and need not be reopened</translation>
    </message>
    <message>
        <source>“%1”不能一登记就是销号：请先按未销号登记，关联佐证后再用“销号”，由另一人审核</source>
        <translation>“%1” cannot be entered as closed: enter it open, link its evidence, then use “Close” with a second person</translation>
    </message>
</context>
<context>
    <name>ledger::ActionDialog</name>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ledger::AttachmentDesk</name>
    <message>
        <source> 还有 %1 个文件没有添加。</source>
        <translation> Other files not added: %1.</translation>
    </message>
    <message>
        <source>已添加 %1 个附件。</source>
        <translation>Attachments added: %1.</translation>
    </message>
    <message>
        <source>“%1”已经在这条记录里，不用再添加。</source>
        <translation>“%1” belongs to this record already.</translation>
    </message>
    <message>
        <source>正在查看文件</source>
        <translation>Looking at files</translation>
    </message>
    <message>
        <source>照片较大</source>
        <translation>Large photos</translation>
    </message>
    <message>
        <source>缩小到 %1 像素</source>
        <translation>Make smaller (%1 pixels)</translation>
    </message>
    <message>
        <source>保留原图</source>
        <translation>Keep originals</translation>
    </message>
    <message>
        <source>正在缩小照片</source>
        <translation>Making photos smaller</translation>
    </message>
    <message>
        <source>已取消添加附件，台账没有改动。</source>
        <translation>Adding was cancelled; the ledger is unchanged.</translation>
    </message>
    <message>
        <source>正在添加附件</source>
        <translation>Adding attachments</translation>
    </message>
    <message>
        <source>正在取出附件</source>
        <translation>Taking out the attachment</translation>
    </message>
    <message>
        <source>不直接打开</source>
        <translation>Not opened directly</translation>
    </message>
    <message>
        <source>“%1”不是常见的文档或图片，程序不直接打开它。可以另存到别处，确认可靠以后再打开。</source>
        <translation>“%1” is no common document or picture, so it is not opened directly. You can save it elsewhere, and open it once you know that it can be trusted.</translation>
    </message>
    <message>
        <source>另存为…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>系统里没有能打开“%1”的程序。请用“另存为”存到别处，或安装相应的程序。</source>
        <translation>No program of this system opens “%1”. Please save it elsewhere with “Save as”, or install a program for it.</translation>
    </message>
    <message>
        <source>所有文件 (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>%1 文件 (*.%2)</source>
        <translation>%1 file (*.%2)</translation>
    </message>
    <message>
        <source>附件另存为</source>
        <translation>Save attachment as</translation>
    </message>
    <message>
        <source>已另存到“%1”。</source>
        <translation>Saved to “%1”.</translation>
    </message>
    <message>
        <source>正在恢复附件</source>
        <translation>Restoring attachments</translation>
    </message>
    <message>
        <source>已恢复。</source>
        <translation>Restored.</translation>
    </message>
    <message>
        <source>已移除附件“%1”。</source>
        <translation>The attachment “%1” was removed.</translation>
    </message>
    <message>
        <source>已移除 %1 个附件。</source>
        <translation>Attachments removed: %1.</translation>
    </message>
    <message>
        <source>正在移除附件</source>
        <translation>Removing attachments</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>正在修改附件</source>
        <translation>Changing the attachment</translation>
    </message>
    <message>
        <source>有 %1 张照片的长边超过 %2 像素。
例如“%3”：%4×%5

缩小以后仍可清楚地打印，台账和备份会小得多。这次添加的照片都照此办理。</source>
        <translation>Photos whose longer edge exceeds %2 pixels: %1.
For example “%3”: %4×%5

Made smaller they still print clearly, and the ledger and its backups stay much smaller. This goes for all photos added now.</translation>
    </message>
</context>
<context>
    <name>ledger::AttachmentPanel</name>
    <message>
        <source>添加…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>粘贴</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>粘贴剪贴板里的图片或文件（Ctrl+V）</source>
        <translation>Paste the picture or files of the clipboard (Ctrl+V)</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>另存为…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>改名…</source>
        <translation>Rename…</translation>
    </message>
    <message>
        <source>说明…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>移除</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>附件</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>附件 %1</source>
        <translation>Attachments %1</translation>
    </message>
    <message>
        <source>照片、扫描件、Word 文件都可以拖到这里，或者复制后粘贴。</source>
        <translation>Photos, scans and documents can be dropped here, or copied and pasted.</translation>
    </message>
    <message>
        <source>没有附件。</source>
        <translation>No attachments.</translation>
    </message>
    <message>
        <source>添加附件</source>
        <translation>Add attachments</translation>
    </message>
    <message>
        <source>所有文件 (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>照片 (*.jpg *.jpeg *.png *.heic *.webp *.tif)</source>
        <translation>Photos (*.jpg *.jpeg *.png *.heic *.webp *.tif)</translation>
    </message>
    <message>
        <source>文档 (*.pdf *.ofd *.doc *.docx *.wps *.xls *.xlsx *.et)</source>
        <translation>Documents (*.pdf *.ofd *.doc *.docx *.wps *.xls *.xlsx *.et)</translation>
    </message>
    <message>
        <source>剪贴板里没有图片或文件。请先复制一张图片，或在文件夹里复制文件。</source>
        <translation>The clipboard holds neither a picture nor files. Please copy a picture first, or files in their folder.</translation>
    </message>
    <message>
        <source>附件改名</source>
        <translation>Rename attachment</translation>
    </message>
    <message>
        <source>新的名称</source>
        <translation>New name</translation>
    </message>
    <message>
        <source>附件说明</source>
        <translation>Note on the attachment</translation>
    </message>
</context>
<context>
    <name>ledger::AttachmentView</name>
    <message>
        <source>保存记录时添加</source>
        <translation>added when the record is saved</translation>
    </message>
    <message>
        <source>附件</source>
        <translation>Attachments</translation>
    </message>
</context>
<context>
    <name>ledger::AttendanceEditor</name>
    <message>
        <source>按当日花名册列出</source>
        <translation>List from that day&apos;s roster</translation>
    </message>
    <message>
        <source>全部到会</source>
        <translation>All present</translation>
    </message>
    <message>
        <source>缺席原因</source>
        <translation>Reason for absence</translation>
    </message>
    <message>
        <source>先填日期和支部</source>
        <translation>Fill in date and branch first</translation>
    </message>
    <message>
        <source>还没有名单。填好日期和支部后可以按当日花名册列出；应到、实到没有填时按名单计算。</source>
        <translation>No names yet. Once date and branch are filled in, you can list the names from that day&apos;s roster; if expected and present are left empty, they are counted from the list.</translation>
    </message>
    <message>
        <source>名单 %1 人，到会 %2 人，缺席 %3 人</source>
        <translation>On the list: %1, present: %2, absent: %3</translation>
    </message>
    <message>
        <source>到会</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>%1到会</source>
        <translation>%1 present</translation>
    </message>
    <message>
        <source>缺席的人</source>
        <translation>Who was absent</translation>
    </message>
    <message>
        <source>谁缺席：打姓名、拼音或首字母，回车记缺席；再打一次改回到会</source>
        <translation>Who was absent: type a name, pinyin or initials and press Enter; once more for present</translation>
    </message>
    <message>
        <source>“%1”还没有记上：按回车记为缺席，或者清空。</source>
        <translation>“%1” is not noted yet: press Enter to note the absence, or clear the line.</translation>
    </message>
    <message>
        <source>书面意见</source>
        <translation>Opinion in writing</translation>
    </message>
    <message>
        <source>不计入应到的原因</source>
        <translation>Reason for leaving out</translation>
    </message>
    <message>
        <source>%1提交书面意见</source>
        <translation>%1 handed in an opinion in writing</translation>
    </message>
    <message>
        <source>，不计入应到 %1 人</source>
        <translation>, left out %1</translation>
    </message>
</context>
<context>
    <name>ledger::BookRuleDialog</name>
    <message>
        <source>标“本单位要求”</source>
        <translation>marked as the unit’s own demand</translation>
    </message>
    <message>
        <source>标“本单位放宽”</source>
        <translation>marked as loosened by the unit</translation>
    </message>
    <message>
        <source>核对和提醒会因此减少；设置里会标明“本单位放宽”，</source>
        <translation>There will be fewer checks and reminders; the settings mark it as loosened by the unit. </translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>这一天规定还没有生效，请换一个生效日期。</source>
        <translation>The rule was not in effect on that day. Please choose another one.</translation>
    </message>
    <message>
        <source>规定本身从 %1 起生效，不能改写。本单位的要求请换一个晚于它的生效日期。</source>
        <translation>The rule itself is in effect from %1 and cannot be rewritten. Please let the unit’s own begin on a later day.</translation>
    </message>
</context>
<context>
    <name>ledger::BookRulesTab</name>
    <message>
        <source>表决、任期和期限</source>
        <translation>Votes, terms and deadlines</translation>
    </message>
    <message>
        <source>用于</source>
        <translation>For</translation>
    </message>
    <message>
        <source>规则</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>要求</source>
        <translation>Demand</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>生效</source>
        <translation>In effect</translation>
    </message>
    <message>
        <source>与规定相比</source>
        <translation>Against the rule</translation>
    </message>
    <message>
        <source>会议的法定人数和通过票数、支部和支委会的规模与任期、工作台的期限，都按这里核对。本单位可以要求得更严；放宽要写明理由，再确认一次，记入改动。表决的比例只能从严。</source>
        <translation>Quorums and majorities of meetings, the size and terms of branches and committees, and the deadlines of the workbench are checked by these. The unit may ask for more; to loosen takes a reason and a second yes, and is kept among the changes. Shares of votes may only be stricter.</translation>
    </message>
    <message>
        <source>同规定</source>
        <translation>As the rule</translation>
    </message>
</context>
<context>
    <name>ledger::BranchPicker</name>
    <message>
        <source>全机关</source>
        <translation>Whole organ</translation>
    </message>
    <message>
        <source>支部范围：%1</source>
        <translation>Branch scope: %1</translation>
    </message>
    <message>
        <source>支部名称、简称或拼音首字母</source>
        <translation>Branch name, short name or pinyin initials</translation>
    </message>
    <message>
        <source>全机关（不限支部）</source>
        <translation>Whole organ (all branches)</translation>
    </message>
    <message>
        <source>%1（已撤销）</source>
        <translation>%1 (closed)</translation>
    </message>
    <message>
        <source>没有找到</source>
        <translation>Nothing found</translation>
    </message>
</context>
<context>
    <name>ledger::CalendarPage</name>
    <message>
        <source>缺项日历</source>
        <translation>Gap calendar</translation>
    </message>
    <message>
        <source>正在计算…</source>
        <translation>Calculating…</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>没有应开展的组织生活</source>
        <translation>No organizational life required</translation>
    </message>
    <message>
        <source>先在“党组织”里建好支部；要求哪些会议，在“设置”的规则里看。</source>
        <translation>First create the branches in “Branch”; the rules in “Settings” show which meetings are required.</translation>
    </message>
    <message>
        <source>%1&#x3000;%2 项缺，%3 项待办</source>
        <translation>%1 · gaps: %2, to do: %3</translation>
    </message>
    <message>
        <source>导入党组织表</source>
        <translation>Import a list of branches</translation>
    </message>
    <message>
        <source>新建党支部</source>
        <translation>New branch</translation>
    </message>
    <message>
        <source>所选的党组织在这一年没有要求。换一个范围或年份；要求哪些会议，在“设置”的规则里看。</source>
        <translation>Nothing is asked of the chosen branch in this year. Choose another scope or year; which meetings are required stands among the rules in “Settings”.</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>已送往打印机。</source>
        <translation>Sent to the printer.</translation>
    </message>
    <message>
        <source>导出缺项日历</source>
        <translation>Export the gap calendar</translation>
    </message>
    <message>
        <source>PDF 文件 (*.pdf)</source>
        <translation>PDF file (*.pdf)</translation>
    </message>
    <message>
        <source>Excel 工作簿 (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>%1缺项日历.pdf</source>
        <translation>%1 gap calendar.pdf</translation>
    </message>
    <message>
        <source>已写出 %1</source>
        <translation>Wrote %1</translation>
    </message>
    <message>
        <source>打印和 PDF 的纸张</source>
        <translation>Paper of prints and PDF</translation>
    </message>
    <message>
        <source>A4 横向</source>
        <translation>A4 landscape</translation>
    </message>
    <message>
        <source>A3 横向</source>
        <translation>A3 landscape</translation>
    </message>
    <message>
        <source>%1【%2】</source>
        <translation>%1 [%2]</translation>
    </message>
</context>
<context>
    <name>ledger::CardChooser</name>
    <message>
        <source>卡片</source>
        <translation>Cards</translation>
    </message>
    <message>
        <source>显示、隐藏和排列卡片</source>
        <translation>Show, hide and arrange cards</translation>
    </message>
    <message>
        <source>恢复原来的排列</source>
        <translation>Back to the first arrangement</translation>
    </message>
    <message>
        <source>全屏时自动翻页</source>
        <translation>Turn pages on the full screen</translation>
    </message>
    <message>
        <source>不自动翻页</source>
        <translation>Do not turn</translation>
    </message>
    <message>
        <source>每 %1 秒</source>
        <translation>Every %1 seconds</translation>
    </message>
</context>
<context>
    <name>ledger::CellSaver</name>
    <message>
        <source>修改%1的“%2”</source>
        <translation>Change “%2” of %1</translation>
    </message>
    <message>
        <source>正在保存</source>
        <translation>Saving</translation>
    </message>
    <message>
        <source>这条记录刚才在别处改过，没有覆盖。请核对这一行的最新内容，按 F2 再确认一次。</source>
        <translation>This record was changed elsewhere just now; nothing was overwritten. Check the row as it stands, then confirm with F2.</translation>
    </message>
</context>
<context>
    <name>ledger::ChangeFieldDialog</name>
    <message>
        <source>修改 %1 行</source>
        <translation>Change rows: %1</translation>
    </message>
    <message>
        <source>修改选中行的字段</source>
        <translation>Change a field of the selected rows</translation>
    </message>
    <message>
        <source>修改选中的 %1 行</source>
        <translation>Change the selected rows: %1</translation>
    </message>
    <message>
        <source>字段</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>改为（留空则清空）</source>
        <translation>New value (empty clears it)</translation>
    </message>
    <message>
        <source>清空</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>要把选中的 %1 行的“%2”清空吗？可以撤销。</source>
        <translation>Clear “%2” in the selected rows (%1)? This can be undone.</translation>
    </message>
    <message>
        <source>修改 %1 行%2的“%3”</source>
        <translation>Change “%3” in %2 (rows: %1)</translation>
    </message>
    <message>
        <source>已修改 %1 行，可以撤销。</source>
        <translation>Rows changed: %1. This can be undone.</translation>
    </message>
    <message>
        <source>一行也没有改。选中的第 %1 行：%2</source>
        <translation>No row was changed. Selected row %1: %2</translation>
    </message>
</context>
<context>
    <name>ledger::ChangeView</name>
    <message>
        <source>恢复到此时</source>
        <translation>Restore this state</translation>
    </message>
    <message>
        <source>改动内容</source>
        <translation>What was changed</translation>
    </message>
    <message>
        <source>在左边选一次改动</source>
        <translation>Select a change on the left</translation>
    </message>
    <message>
        <source>整条记录（连同名单等各部分）回到这次改动之后的样子，恢复本身也可以撤销。</source>
        <translation>The whole record, name lists and all, becomes what it was after this change. Restoring can be undone too. </translation>
    </message>
    <message>
        <source>那时的个人信息没有留存，保持现在的值。</source>
        <translation>Personal values of that time were not kept; they stay as they are now.</translation>
    </message>
    <message>
        <source>内容没有变化。</source>
        <translation>The content did not change.</translation>
    </message>
    <message>
        <source>旧值</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>新值</source>
        <translation>After</translation>
    </message>
    <message>
        <source>恢复此字段</source>
        <translation>Restore field</translation>
    </message>
    <message>
        <source>把%1恢复成旧值</source>
        <translation>Give %1 its old value</translation>
    </message>
</context>
<context>
    <name>ledger::ChartCard</name>
    <message>
        <source>前一页</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>后一页</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>“%1”的更多操作</source>
        <translation>More for &quot;%1&quot;</translation>
    </message>
    <message>
        <source>以表格显示</source>
        <translation>Show as a table</translation>
    </message>
    <message>
        <source>复制图片</source>
        <translation>Copy picture</translation>
    </message>
    <message>
        <source>复制数值</source>
        <translation>Copy values</translation>
    </message>
    <message>
        <source>存为图片…</source>
        <translation>Save as a picture…</translation>
    </message>
    <message>
        <source>编辑工作计划…</source>
        <translation>Edit the work plan…</translation>
    </message>
    <message>
        <source>上移</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>下移</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>隐藏</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>&#x3000;列出前 %1 行，另有 %2 行</source>
        <translation>&#x3000;first %1 rows, %2 more</translation>
    </message>
</context>
<context>
    <name>ledger::ChoiceEditor</name>
    <message>
        <source>未填</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>No</translation>
    </message>
    <message>
        <source>词表里没有这个词，请从列表中选；确实需要的词可以先在“设置”的词表里增加。</source>
        <translation>This word is not in the dictionary; choose one from the list. A word you really need can be added to the dictionary in “Settings” first.</translation>
    </message>
</context>
<context>
    <name>ledger::ColumnTable</name>
    <message>
        <source>已改</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>不导入</source>
        <translation>Not imported</translation>
    </message>
    <message>
        <source>自动识别</source>
        <translation>Recognized</translation>
    </message>
    <message>
        <source>没有表头</source>
        <translation>No header</translation>
    </message>
    <message>
        <source>没认出</source>
        <translation>Not recognized</translation>
    </message>
    <message>
        <source>列与字段的对应</source>
        <translation>Columns and their fields</translation>
    </message>
    <message>
        <source>列</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>表头</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>前几行的内容</source>
        <translation>First rows</translation>
    </message>
    <message>
        <source>导入为</source>
        <translation>Import as</translation>
    </message>
    <message>
        <source>识别</source>
        <translation>Recognition</translation>
    </message>
    <message>
        <source>%1 列“%2”导入为</source>
        <translation>Import column %1 “%2” as</translation>
    </message>
</context>
<context>
    <name>ledger::DashboardChart</name>
    <message>
        <source>没有记录</source>
        <translation>no records</translation>
    </message>
</context>
<context>
    <name>ledger::DashboardPage</name>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>导入已有的台账</source>
        <translation>Import existing tables</translation>
    </message>
    <message>
        <source>新建党支部</source>
        <translation>New branch</translation>
    </message>
    <message>
        <source>正在计算…</source>
        <translation>Calculating…</translation>
    </message>
    <message>
        <source>驾驶舱还是空的</source>
        <translation>The dashboard is still empty</translation>
    </message>
    <message>
        <source>先导入已有的台账，或新建党支部、录入记录；数字和图表随后自动出现在这里。</source>
        <translation>Import your existing tables, or create branches and enter records; figures and charts then appear here automatically.</translation>
    </message>
    <message>
        <source>驾驶舱没有算出来</source>
        <translation>The dashboard could not be calculated</translation>
    </message>
    <message>
        <source>导出驾驶舱</source>
        <translation>Export dashboard</translation>
    </message>
    <message>
        <source>PNG 图片 (*.png)</source>
        <translation>PNG image (*.png)</translation>
    </message>
    <message>
        <source>PDF 文件 (*.pdf)</source>
        <translation>PDF file (*.pdf)</translation>
    </message>
    <message>
        <source>驾驶舱 %1.png</source>
        <translation>Dashboard %1.png</translation>
    </message>
    <message>
        <source>已写出 %1</source>
        <translation>Wrote %1</translation>
    </message>
    <message>
        <source>已送往打印机。</source>
        <translation>Sent to the printer.</translation>
    </message>
    <message>
        <source>图片已复制。</source>
        <translation>The picture was copied.</translation>
    </message>
    <message>
        <source>数值已复制，可以粘贴到表格里。</source>
        <translation>The values were copied; paste them into a spreadsheet.</translation>
    </message>
    <message>
        <source>存为图片</source>
        <translation>Save as a picture</translation>
    </message>
    <message>
        <source>用哪一种纸？</source>
        <translation>On which paper?</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>全屏</source>
        <translation>Full screen</translation>
    </message>
    <message>
        <source>点数字、条形或折点看记录；用键盘：Tab 选卡片，方向键选条形，回车打开</source>
        <translation>Click a number, bar or point for its records; keys: Tab to a card, arrows to a bar, Enter opens</translation>
    </message>
    <message>
        <source>从驾驶舱打开。</source>
        <translation>Opened from the dashboard.</translation>
    </message>
    <message>
        <source>返回驾驶舱</source>
        <translation>Back to the dashboard</translation>
    </message>
    <message>
        <source>全屏 (F11)</source>
        <translation>Full screen (F11)</translation>
    </message>
</context>
<context>
    <name>ledger::DetailPanel</name>
    <message>
        <source>修改</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>记录详情</source>
        <translation>Record details</translation>
    </message>
    <message>
        <source>关闭详情</source>
        <translation>Close details</translation>
    </message>
    <message>
        <source>关闭详情（F9）</source>
        <translation>Close details (F9)</translation>
    </message>
    <message>
        <source>详情</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>在列表中选一条记录，这里显示它的全部内容、历史和计入的数字。</source>
        <translation>Select a record in the list to see its full content, its history and the figures it counts towards.</translation>
    </message>
    <message>
        <source>显示</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>显示%1</source>
        <translation>Show %1</translation>
    </message>
    <message>
        <source>隐藏</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>共 %1 行，打开记录看全部</source>
        <translation>Rows: %1; open the record to see all</translation>
    </message>
    <message>
        <source>计入这些数字</source>
        <translation>Counts towards these figures</translation>
    </message>
    <message>
        <source>历史</source>
        <translation>History</translation>
    </message>
    <message>
        <source>%1的数字</source>
        <translation>Figures of %1</translation>
    </message>
    <message>
        <source>全部历史…</source>
        <translation>Whole history…</translation>
    </message>
    <message>
        <source>谁在什么时候把什么改成了什么，可以恢复（Ctrl+Shift+H）</source>
        <translation>Who changed what into what, and when; can be restored (Ctrl+Shift+H)</translation>
    </message>
    <message>
        <source>按规则核对</source>
        <translation>By the rules</translation>
    </message>
    <message>
        <source>办理</source>
        <translation>Actions</translation>
    </message>
</context>
<context>
    <name>ledger::DevelopmentDetail</name>
    <message>
        <source>登记下一步</source>
        <translation>Record next step</translation>
    </message>
    <message>
        <source>打开档案</source>
        <translation>Open record</translation>
    </message>
    <message>
        <source>逾期 %1 天</source>
        <translation>%1 days late</translation>
    </message>
    <message>
        <source>没有日期限制</source>
        <translation>No limit of days</translation>
    </message>
    <message>
        <source>依据：%1</source>
        <translation>Basis: %1</translation>
    </message>
    <message>
        <source>已登记的步骤</source>
        <translation>Recorded steps</translation>
    </message>
    <message>
        <source>下一步</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>选表中的一人，这里说明下一步是什么、最早和最迟哪一天、依据哪一条。</source>
        <translation>Choose somebody in the table: here stands what is next, on which days, and by which article.</translation>
    </message>
    <message>
        <source>日期未登记</source>
        <translation>no day recorded</translation>
    </message>
    <message>
        <source>还没有登记任何步骤</source>
        <translation>No step is recorded yet</translation>
    </message>
    <message>
        <source>已到“%1”（%2）</source>
        <translation>Reached “%1” (%2)</translation>
    </message>
    <message>
        <source>预备期至 %1</source>
        <translation>Probation until %1</translation>
    </message>
</context>
<context>
    <name>ledger::DevelopmentPage</name>
    <message>
        <source>发展党员</source>
        <translation>Developing members</translation>
    </message>
    <message>
        <source>新建申请人</source>
        <translation>New applicant</translation>
    </message>
    <message>
        <source>导入发展党员台账</source>
        <translation>Import a list</translation>
    </message>
    <message>
        <source>正在读取…</source>
        <translation>Reading …</translation>
    </message>
    <message>
        <source>%1 人，逾期 %2 人</source>
        <translation>People: %1, overdue: %2</translation>
    </message>
    <message>
        <source>按%1</source>
        <translation>By the %1</translation>
    </message>
    <message>
        <source>%1。新版本的数据文件在“设置”的“发展党员规则”里录入。</source>
        <translation>%1. A newer edition is taken in under Settings, Development.</translation>
    </message>
    <message>
        <source>没有正在发展的人员</source>
        <translation>Nobody is being developed</translation>
    </message>
    <message>
        <source>新建一名入党申请人，或者导入已有的发展党员台账；这里随后列出每个人在哪一步、下一步和期限。</source>
        <translation>Enter an applicant, or import the list you have; then everybody stands here with their step, what is next, and until when.</translation>
    </message>
    <message>
        <source>所选的党组织没有入党申请人、积极分子、发展对象和预备党员。换一个范围，或新建一名申请人。</source>
        <translation>The chosen branch has no applicants, activists, candidates or probationary members. Choose another one, or enter an applicant.</translation>
    </message>
    <message>
        <source>%1：打开这个数字背后的记录</source>
        <translation>%1: open the records behind this figure</translation>
    </message>
</context>
<context>
    <name>ledger::DevelopmentRulesTab</name>
    <message>
        <source>录入新版本</source>
        <translation>Take in an edition</translation>
    </message>
    <message>
        <source>另存为文件</source>
        <translation>Save as file</translation>
    </message>
    <message>
        <source>启用</source>
        <translation>Switch on</translation>
    </message>
    <message>
        <source>删除这个版本</source>
        <translation>Delete this edition</translation>
    </message>
    <message>
        <source>每一步按它发生那天适用的版本核对。中央规定不能放宽；本地规程与它同时适用，可以逐条启用。步骤的名称和次序在“词表”里改。</source>
        <translation>Every step is checked by the edition in effect on its day. Central rules cannot be loosened; local rules apply beside them and can be switched on one by one. Names and order of the steps are changed under Words.</translation>
    </message>
    <message>
        <source>版本</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>发展党员规则</source>
        <translation>Development rules</translation>
    </message>
    <message>
        <source>步骤</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>要求</source>
        <translation>Requirement</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>适用</source>
        <translation>Applies</translation>
    </message>
    <message>
        <source>%1（%2 起）</source>
        <translation>%1 (from %2)</translation>
    </message>
    <message>
        <source>中央规定</source>
        <translation>Central</translation>
    </message>
    <message>
        <source>本地规程，已启用</source>
        <translation>Local, on</translation>
    </message>
    <message>
        <source>本地规程，未启用</source>
        <translation>Local, off</translation>
    </message>
    <message>
        <source>每%1至少一次</source>
        <translation>at least once in %1</translation>
    </message>
    <message>
        <source>停用</source>
        <translation>switched off</translation>
    </message>
    <message>
        <source>规则数据文件 (*.json)</source>
        <translation>Rules (*.json)</translation>
    </message>
    <message>
        <source>与“%1”相比，文件放宽了这些规定：

%2

确认原文如此，再录入。</source>
        <translation>Compared with “%1” the file is looser in:

%2

Take it in only where the text really says so.</translation>
    </message>
    <message>
        <source>仍然录入</source>
        <translation>Take in all the same</translation>
    </message>
    <message>
        <source>已录入“%1”，自 %2 起适用。</source>
        <translation>“%1” was taken in; it applies from %2.</translation>
    </message>
    <message>
        <source>已保存到 %1。</source>
        <translation>Saved to %1.</translation>
    </message>
    <message>
        <source>已停用这一条本地规程。</source>
        <translation>The local rule was switched off.</translation>
    </message>
    <message>
        <source>已启用这一条本地规程。</source>
        <translation>The local rule was switched on.</translation>
    </message>
    <message>
        <source>删除“%1”以后，它施行期间的步骤改按前一个版本核对。</source>
        <translation>Once “%1” is deleted, steps of its time are checked by the edition before it.</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>已删除“%1”。</source>
        <translation>“%1” was deleted.</translation>
    </message>
</context>
<context>
    <name>ledger::DevelopmentTree</name>
    <message>
        <source>有疑点</source>
        <translation>In doubt</translation>
    </message>
    <message>
        <source>逾期 %1 天</source>
        <translation>%1 days late</translation>
    </message>
    <message>
        <source>正在发展的人员</source>
        <translation>People under way</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>党组织</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>已到步骤</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>自</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>下一步</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>%1&#x3000;%2 人</source>
        <translation>%1&#x3000;%2</translation>
    </message>
</context>
<context>
    <name>ledger::DictionaryTab</name>
    <message>
        <source>增加</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>词表</source>
        <translation>Dictionaries</translation>
    </message>
    <message>
        <source>词</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>导入时也认的写法</source>
        <translation>Other spellings accepted on import</translation>
    </message>
    <message>
        <source>本单位要增加的词</source>
        <translation>Word to add for this unit</translation>
    </message>
    <message>
        <source>词表里已经有“%1”。</source>
        <translation>“%1” is already in the dictionary.</translation>
    </message>
    <message>
        <source>已增加“%1”。</source>
        <translation>“%1” added.</translation>
    </message>
    <message>
        <source>改名…</source>
        <translation>Rename…</translation>
    </message>
    <message>
        <source>上移</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>下移</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>停用</source>
        <translation>Retire</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>已停用</source>
        <translation>Retired</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>Bring back</translation>
    </message>
    <message>
        <source>给词改名</source>
        <translation>Rename word</translation>
    </message>
    <message>
        <source>新的名称（已有记录也随之显示新名称，旧名称仍然认得）</source>
        <translation>New name (existing records show it too; the old name is still understood)</translation>
    </message>
</context>
<context>
    <name>ledger::DocumentActions</name>
    <message>
        <source>打印%1</source>
        <translation>Print: %1</translation>
    </message>
    <message>
        <source>打印本支部%1…</source>
        <translation>Print for this branch: %1…</translation>
    </message>
    <message>
        <source>打印全机关%1…</source>
        <translation>Print for the whole organ: %1…</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>有没保存的修改：打印的是已保存的内容，先保存再打印就是最新的。</source>
        <translation>There are changes that are not saved: what is printed is what was saved. Save first to print the latest.</translation>
    </message>
</context>
<context>
    <name>ledger::DocumentDialog</name>
    <message>
        <source>期间</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Ctrl+P 打印&#x3000;Ctrl+E 导出 PDF&#x3000;Ctrl 加滚轮 缩放&#x3000;Esc 关闭</source>
        <translation>Ctrl+P print&#x3000;Ctrl+E export PDF&#x3000;Ctrl+wheel zoom&#x3000;Esc close</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>导出 PDF</source>
        <translation>Export PDF</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>正在生成</source>
        <translation>Preparing</translation>
    </message>
    <message>
        <source>内容取自台账，版式按 GB/T 9704-2012。</source>
        <translation>Taken from the ledger, laid out by GB/T 9704-2012.</translation>
    </message>
    <message>
        <source>已完成 %1%</source>
        <translation>%1% done</translation>
    </message>
    <message>
        <source>已取消</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>没有生成</source>
        <translation>Nothing was made</translation>
    </message>
    <message>
        <source>第 %1 页，共 %2 页&#x3000;%3%</source>
        <translation>Page %1 of %2&#x3000;%3%</translation>
    </message>
    <message>
        <source>已送往打印机。</source>
        <translation>Sent to the printer.</translation>
    </message>
    <message>
        <source>PDF 文件 (*.pdf)</source>
        <translation>PDF file (*.pdf)</translation>
    </message>
    <message>
        <source>已写出，共 %1 页：%2</source>
        <translation>Written, pages: %1, to %2</translation>
    </message>
    <message>
        <source>另有 %1 人不是党员，没有生成：%2</source>
        <translation>Left out as no members (%1): %2</translation>
    </message>
</context>
<context>
    <name>ledger::DuesPage</name>
    <message>
        <source>按花名册生成</source>
        <translation>Make list</translation>
    </message>
    <message>
        <source>登记缴费…</source>
        <translation>Enter payments…</translation>
    </message>
    <message>
        <source>为花名册上还没有本年党费记录的党员各建一条，基数沿用上年</source>
        <translation>Makes a record for everybody on the roster who has none for this year, with last year&apos;s base</translation>
    </message>
    <message>
        <source>给选中的党员登记几个月的缴费</source>
        <translation>Enters months paid by the selected members</translation>
    </message>
    <message>
        <source>生成%1年党费记录</source>
        <translation>Making dues records for %1</translation>
    </message>
    <message>
        <source>花名册上的党员都有%1年的党费记录了，共 %2 条。</source>
        <translation>Everybody on the roster has a dues record for %1: %2 in all.</translation>
    </message>
    <message>
        <source>已生成 %1 条，其中 %2 条的基数沿用上年，请逐人核定。</source>
        <translation>Records made: %1, with last year&apos;s base: %2; please check each.</translation>
    </message>
    <message>
        <source>已生成 %1 条，请逐人填写党费基数。</source>
        <translation>Records made: %1; please enter the base of each.</translation>
    </message>
    <message>
        <source>请先选中要登记的党员，可以选多行。</source>
        <translation>Please select the members first; several rows can be selected.</translation>
    </message>
</context>
<context>
    <name>ledger::DuesPaymentDialog</name>
    <message>
        <source>登记</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>登记缴费：%1 人</source>
        <translation>Enter payments (members: %1)</translation>
    </message>
    <message>
        <source>%1月</source>
        <translation>Month %1</translation>
    </message>
    <message>
        <source>第%1季度</source>
        <translation>Quarter %1</translation>
    </message>
    <message>
        <source>全年</source>
        <translation>Whole year</translation>
    </message>
    <message>
        <source>按每人核定的月应交金额登记；已经交过的月份不会重复登记。</source>
        <translation>Enters each member&apos;s monthly amount; months that are paid already are not entered again.</translation>
    </message>
    <message>
        <source>月份</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>交纳日期</source>
        <translation>Paid on</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>例如：补交、由家属代交</source>
        <translation>for example: paid late, paid by family</translation>
    </message>
    <message>
        <source>请至少选一个月份。</source>
        <translation>Please choose at least one month.</translation>
    </message>
    <message>
        <source>交纳日期：%1</source>
        <translation>Paid on: %1</translation>
    </message>
    <message>
        <source>请填写。</source>
        <translation>please fill it in.</translation>
    </message>
    <message>
        <source>登记党费</source>
        <translation>Enter dues</translation>
    </message>
    <message>
        <source>另有 %1 人类似。</source>
        <translation>%1 more likewise.</translation>
    </message>
    <message>
        <source>登记缴费</source>
        <translation>Enter payments</translation>
    </message>
    <message>
        <source>已登记 %1 人 %2 个月，共 %3 元。</source>
        <translation>Entered for members: %1, months: %2, ¥%3 in all.</translation>
    </message>
    <message>
        <source>在今天之后，请核对。</source>
        <translation>is still to come, please check.</translation>
    </message>
</context>
<context>
    <name>ledger::DuesTab</name>
    <message>
        <source>党支部同意按季度交纳（季度末以后才算欠交）</source>
        <translation>Branches agree to payment by the quarter (in arrears only after its end)</translation>
    </message>
    <message>
        <source>月应交金额</source>
        <translation>Monthly amount</translation>
    </message>
    <message>
        <source>四舍五入到分</source>
        <translation>rounded to 0.01</translation>
    </message>
    <message>
        <source>四舍五入到角</source>
        <translation>rounded to 0.10</translation>
    </message>
    <message>
        <source>四舍五入到元</source>
        <translation>rounded to whole yuan</translation>
    </message>
    <message>
        <source>本单位的规定</source>
        <translation>The unit&apos;s own rates</translation>
    </message>
    <message>
        <source>一行一条，写明生效日期，例如：2023-01-01 离退休 ≤5000 0.5%；其余 1%</source>
        <translation>One a line with its day of effect, for example: 2023-01-01 离退休 ≤5000 0.5%；其余 1%</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>比例乘以全部基数，不分段累进。金额在年初核定，改动这里只影响以后核定的记录。</source>
        <translation>The rate is taken of the whole base, not of slices. Amounts are fixed at the start of the year: changes here concern only what is fixed later.</translation>
    </message>
    <message>
        <source>党费规则</source>
        <translation>Rules of dues</translation>
    </message>
    <message>
        <source>人员类别</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>基数（元）</source>
        <translation>Base (yuan)</translation>
    </message>
    <message>
        <source>比例或金额</source>
        <translation>Rate or amount</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>生效</source>
        <translation>In effect</translation>
    </message>
    <message>
        <source>比上级规定宽：%1。</source>
        <translation>Less strict than the rules: %1.</translation>
    </message>
    <message>
        <source>已保存。</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>党支部同意按季度交纳</source>
        <translation>Branches agree to payment by the quarter</translation>
    </message>
    <message>
        <source>修改党费规则“%1”</source>
        <translation>Change of the rules of dues: %1</translation>
    </message>
</context>
<context>
    <name>ledger::ElectionDialog</name>
    <message>
        <source>登记换届</source>
        <translation>Enter election</translation>
    </message>
    <message>
        <source>正在读取…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>设支部委员会</source>
        <translation>The branch has a committee</translation>
    </message>
    <message>
        <source>选举日期</source>
        <translation>Day of the election</translation>
    </message>
    <message>
        <source>届次</source>
        <translation>Number of the term</translation>
    </message>
    <message>
        <source>本届任期起</source>
        <translation>Term begins</translation>
    </message>
    <message>
        <source>届满日期</source>
        <translation>Term ends</translation>
    </message>
    <message>
        <source>应到（有选举权）</source>
        <translation>Expected (with a vote)</translation>
    </message>
    <message>
        <source>实到</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>“%1”不是党支部，这里只登记党支部的换届；其他党组织请直接修改任期和任职。</source>
        <translation>“%1” is no branch: only elections of branches are entered here. Change the term and the posts of other organizations themselves.</translation>
    </message>
    <message>
        <source>%1：上一届的任期和委员职务到新一届开始的前一天为止，新一届从填写的日期起，一次登记，可以撤销。</source>
        <translation>%1: the former term and the posts of its committee end on the day before the new term begins. All is entered at once and can be undone.</translation>
    </message>
    <message>
        <source>换届：%1%2</source>
        <translation>Election: %1, %2</translation>
    </message>
    <message>
        <source>正在保存</source>
        <translation>Saving</translation>
    </message>
    <message>
        <source>已登记换届。</source>
        <translation>The election is entered. </translation>
    </message>
    <message>
        <source>。</source>
        <translation>. </translation>
    </message>
</context>
<context>
    <name>ledger::ElectionPosts</name>
    <message>
        <source>姓名或拼音首字母，按 ↓ 列出全部</source>
        <translation>Name or pinyin initials; ↓ lists all</translation>
    </message>
    <message>
        <source>现任：%1</source>
        <translation>Now: %1</translation>
    </message>
    <message>
        <source>当日本支部没有这位有被选举权的正式党员，请从列表中选。</source>
        <translation>No such full member of this branch could be elected on that day; please choose from the list.</translation>
    </message>
</context>
<context>
    <name>ledger::EvidenceEditor</name>
    <message>
        <source>（记录已删除）</source>
        <translation>(record deleted)</translation>
    </message>
    <message>
        <source>查找佐证记录</source>
        <translation>Find evidence</translation>
    </message>
    <message>
        <source>查找会议、荣誉、志愿服务或成果，回车加入</source>
        <translation>Search meetings, honors, volunteering or results; Enter adds</translation>
    </message>
    <message>
        <source>记录</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>删除这一行</source>
        <translation>Delete this row</translation>
    </message>
    <message>
        <source>（关联后改动过）</source>
        <translation>(changed after it was linked) </translation>
    </message>
    <message>
        <source>已核对，仍能证明</source>
        <translation>Checked: still proves the item</translation>
    </message>
</context>
<context>
    <name>ledger::EvidenceProposals</name>
    <message>
        <source>推荐佐证</source>
        <translation>Propose evidence</translation>
    </message>
    <message>
        <source>按责任领导、日期和任务里的词，找出可能的佐证记录</source>
        <translation>Finds records that may prove the item by leader, date and words of the task</translation>
    </message>
    <message>
        <source>推荐的佐证记录，回车加入</source>
        <translation>Proposed evidence; Enter adds it</translation>
    </message>
    <message>
        <source>没有找到相近的记录，可以在上面查找。</source>
        <translation>Nothing similar was found; search above.</translation>
    </message>
    <message>
        <source>点一下或回车加入；保存后生效。</source>
        <translation>Click or press Enter to add; takes effect when saved.</translation>
    </message>
</context>
<context>
    <name>ledger::ExchangePage</name>
    <message>
        <source>已撤销导入：删除 %1 条，恢复 %2 条原来的内容。</source>
        <translation>Import undone: records deleted: %1, restored to their earlier content: %2.</translation>
    </message>
    <message>
        <source>有 %1 条在导入后改过，保留不动：</source>
        <translation> Changed since the import and left as they are (%1): </translation>
    </message>
    <message>
        <source>导入工作簿</source>
        <translation>Import workbooks</translation>
    </message>
    <message>
        <source>导入记录</source>
        <translation>Import history</translation>
    </message>
    <message>
        <source>每次导入可以整体撤销；导入后改过的记录会保留</source>
        <translation>Every import can be undone as a whole; records changed since then are kept</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>新增</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>更新</source>
        <translation>Updated</translation>
    </message>
    <message>
        <source>还没有导入过</source>
        <translation>Nothing imported yet</translation>
    </message>
    <message>
        <source>把已有的花名册、三会一课、荣誉、责任清单等表格直接导入：支持 .xlsx、.xls、.ods、.csv，自动识别表头，先看预览再写入，随时可以撤销。</source>
        <translation>Import your existing tables directly: rosters, study sessions, honors, responsibility items and more. .xlsx, .xls, .ods and .csv are supported; header rows are recognized automatically, you see a preview before anything is written, and an import can be undone at any time.</translation>
    </message>
    <message>
        <source>已撤销</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>撤销导入</source>
        <translation>Undo import</translation>
    </message>
    <message>
        <source>撤销 %1 的导入？由它新增的记录会删除，被它更新的记录会恢复原来的内容；导入后改过的保留不动。</source>
        <translation>Undo the import of %1? Records it added will be deleted and records it updated will get their earlier content back; records changed since the import are left as they are.</translation>
    </message>
    <message>
        <source>正在撤销导入</source>
        <translation>Undoing import</translation>
    </message>
</context>
<context>
    <name>ledger::ExportCard</name>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>只导出上方选定的范围</source>
        <translation>Only the scope selected above</translation>
    </message>
    <message>
        <source>导出…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Excel 工作簿 (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>开放文档表格 (*.ods)</source>
        <translation>OpenDocument spreadsheet (*.ods)</translation>
    </message>
    <message>
        <source>文本表格 (*.csv)</source>
        <translation>Text table (*.csv)</translation>
    </message>
    <message>
        <source>导出哪一类</source>
        <translation>Records to export</translation>
    </message>
    <message>
        <source>文件格式</source>
        <translation>File format</translation>
    </message>
    <message>
        <source>导出的表格改过以后可以再导入：按记录编号找到原来的记录，只更新改动的内容。</source>
        <translation>An exported table can be edited and imported again: the original records are found by record number, and only changed content is updated.</translation>
    </message>
    <message>
        <source>全部记录</source>
        <translation>All records</translation>
    </message>
    <message>
        <source>导出%1</source>
        <translation>Export: %1</translation>
    </message>
    <message>
        <source>正在导出%1</source>
        <translation>Exporting: %1</translation>
    </message>
    <message>
        <source>已导出 %1 条到“%2”。</source>
        <translation>Records exported to “%2”: %1.</translation>
    </message>
</context>
<context>
    <name>ledger::FilesStep</name>
    <message>
        <source>Excel 工作簿</source>
        <translation>Excel workbook</translation>
    </message>
    <message>
        <source>Excel 97–2003 工作簿</source>
        <translation>Excel 97–2003 workbook</translation>
    </message>
    <message>
        <source>OpenDocument 表格</source>
        <translation>OpenDocument spreadsheet</translation>
    </message>
    <message>
        <source>文本表格</source>
        <translation>Text table</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>File</translation>
    </message>
    <message>
        <source>等待读取</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>正在读取 %1 行</source>
        <translation>Reading row %1</translation>
    </message>
    <message>
        <source>正在读取</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>读不了</source>
        <translation>Unreadable</translation>
    </message>
    <message>
        <source>%1 张工作表，%2 行</source>
        <translation>Sheets: %1, rows: %2</translation>
    </message>
    <message>
        <source>内容与“%1”完全相同</source>
        <translation>Same content as “%1”</translation>
    </message>
    <message>
        <source>重复</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>已读取</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>移除选中(&amp;R)</source>
        <translation>&amp;Remove selected</translation>
    </message>
    <message>
        <source>移除读不了的</source>
        <translation>Remove unreadable</translation>
    </message>
    <message>
        <source>选择文件…</source>
        <translation>Choose files…</translation>
    </message>
    <message>
        <source>选择要导入的工作簿，或把文件、文件夹拖到这里</source>
        <translation>Choose the workbooks to import, or drag files or folders here</translation>
    </message>
    <message>
        <source>支持 .xlsx、.xls、.ods、.csv，可以一次选很多个，次序不限。表头会自动识别，写入之前先看预览；原来的文件不会改动。</source>
        <translation>.xlsx, .xls, .ods and .csv are supported; choose as many as you like, in any order. Header rows are recognized automatically, and you see a preview before anything is written; the original files are not changed.</translation>
    </message>
    <message>
        <source>要导入的文件</source>
        <translation>Files to import</translation>
    </message>
    <message>
        <source>添加文件(&amp;A)…</source>
        <translation>&amp;Add files…</translation>
    </message>
    <message>
        <source>还可以继续把文件拖进来</source>
        <translation>You can drag in more files</translation>
    </message>
    <message>
        <source>选择要导入的工作簿</source>
        <translation>Choose workbooks to import</translation>
    </message>
    <message>
        <source>工作簿 (%1)</source>
        <translation>Workbooks (%1)</translation>
    </message>
    <message>
        <source>所有文件 (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>有 %1 个文件已经在列表里，没有重复添加。</source>
        <translation>Files already in the list and not added again: %1.</translation>
    </message>
    <message>
        <source>下一步(&amp;N)</source>
        <translation>&amp;Next</translation>
    </message>
    <message>
        <source>正在读取，共 %1 个文件…</source>
        <translation>Reading, files in all: %1…</translation>
    </message>
    <message>
        <source>有文件读不了。先移除它（或换成好的文件），其余的才能继续。</source>
        <translation>A file cannot be read. Remove it (or replace it with a good one) before continuing with the rest.</translation>
    </message>
    <message>
        <source>共 %1 个文件，已全部读取</source>
        <translation>Files: %1, all read</translation>
    </message>
    <message>
        <source>拖进来的文件夹里没有工作簿。</source>
        <translation>The folder you dragged in contains no workbooks.</translation>
    </message>
</context>
<context>
    <name>ledger::FilterHeader</name>
    <message>
        <source>筛选：%1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>筛选…</source>
        <translation>Filter…</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>No</translation>
    </message>
    <message>
        <source>看不懂这个日期。可以写 2022-07、2022Q3、3.15。</source>
        <translation>This date cannot be read. Write 2022-07, 2022Q3 or 3.15.</translation>
    </message>
    <message>
        <source>看不懂这个数。可以写 20、≥20、&lt;5。</source>
        <translation>This number cannot be read. Write 20, ≥20 or &lt;5.</translation>
    </message>
</context>
<context>
    <name>ledger::FindingsPanel</name>
    <message>
        <source>按规则核对</source>
        <translation>By the rules</translation>
    </message>
</context>
<context>
    <name>ledger::FormDialog</name>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>保存并录下一条</source>
        <translation>Save and enter next</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Ctrl+回车</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>新建%1</source>
        <translation>New record: %1</translation>
    </message>
    <message>
        <source>修改%1</source>
        <translation>Edit record: %1</translation>
    </message>
    <message>
        <source>%1（未保存）</source>
        <translation>%1 (not saved)</translation>
    </message>
    <message>
        <source>还没有保存</source>
        <translation>Not saved yet</translation>
    </message>
    <message>
        <source>这条记录有改动还没有保存。</source>
        <translation>This record has changes that have not been saved.</translation>
    </message>
    <message>
        <source>不保存</source>
        <translation>Don&apos;t save</translation>
    </message>
    <message>
        <source>正在保存</source>
        <translation>Saving</translation>
    </message>
    <message>
        <source>已保存，可以录下一条。</source>
        <translation>Saved. You can enter the next record.</translation>
    </message>
    <message>
        <source>重新读取</source>
        <translation>Reload</translation>
    </message>
    <message>
        <source>保存并改下一条</source>
        <translation>Save and edit next</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>别处改过这条记录</source>
        <translation>This record was changed elsewhere</translation>
    </message>
    <message>
        <source>这条记录打开以后被别处改过，您的改动还没有写入。

重新读取：显示最新内容，您刚才填的会丢掉。
保留我填的：您没有动过的各项换成最新内容，您填的照旧，核对后再保存。</source>
        <translation>This record was changed elsewhere after you opened it; your changes have not been saved yet.

Reload: shows the latest values, what you typed is lost.
Keep mine: fields you did not touch take the latest values, yours stay; check, then save again.</translation>
    </message>
    <message>
        <source>保留我填的</source>
        <translation>Keep mine</translation>
    </message>
    <message>
        <source>这条记录打开以后被别处改过。可以取来最新内容，您填的照旧。</source>
        <translation>This record was changed elsewhere after you opened it. You can take the latest values; what you typed stays.</translation>
    </message>
    <message>
        <source>取最新内容</source>
        <translation>Take the latest</translation>
    </message>
    <message>
        <source>已取回 %1 没有保存的内容；这条记录后来又改过，请逐项核对后保存。</source>
        <translation>What was typed on %1 and not saved is back; the record was changed since, so check each field before you save.</translation>
    </message>
    <message>
        <source>已取回 %1 没有保存的内容，请核对后保存。</source>
        <translation>What was typed on %1 and not saved is back; check it, then save.</translation>
    </message>
    <message>
        <source>请核对日期</source>
        <translation>Please check the date</translation>
    </message>
    <message>
        <source>就这样保存吗？</source>
        <translation>Save it like this?</translation>
    </message>
    <message>
        <source>照样保存</source>
        <translation>Save as it is</translation>
    </message>
    <message>
        <source>回车到下一项&#x3000;Ctrl+回车 保存并到下一条&#x3000;Ctrl+D 照抄上一条&#x3000;Esc 关闭</source>
        <translation>Enter: next field&#x3000;Ctrl+Enter: save, next record&#x3000;Ctrl+D: copy the last&#x3000;Esc: close</translation>
    </message>
    <message>
        <source>还没有这一种记录，没有可以照抄的。</source>
        <translation>There is no record of this kind yet, so there is nothing to copy.</translation>
    </message>
    <message>
        <source>空着的各项照上一条填好了，请核对。</source>
        <translation>The empty fields were filled from the last record; please check them.</translation>
    </message>
    <message>
        <source>这是台账里已有的记录。刚才填的已存为草稿，关闭后可以取回。</source>
        <translation>This record is in the ledger already. What you typed is kept as a draft and offered back when you close this.</translation>
    </message>
    <message>
        <source>还没有保存的附件请重新添加。</source>
        <translation>Please add again the attachments that were not saved.</translation>
    </message>
    <message>
        <source>已换成最新内容，您填的各项保留着；两边都改过的，别处的写法标在下面。请核对后保存。</source>
        <translation>The latest content is shown and what you entered is kept; where both sides changed a field, the other text stands below it. Please check and save.</translation>
    </message>
    <message>
        <source>已保存，但有不成立的：%1</source>
        <translation>Saved, but this does not hold: %1</translation>
    </message>
    <message>
        <source>已销号，内容只读；确需修改请先重新打开并写明原因。</source>
        <translation>Closed and read-only; to change it, reopen it with a reason first.</translation>
    </message>
    <message>
        <source>办理</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>请先保存改动，再办理。</source>
        <translation>Please save your changes first.</translation>
    </message>
</context>
<context>
    <name>ledger::FrozenStrip</name>
    <message>
        <source>本期已上报，改动需说明原因：%1</source>
        <translation>This period has been submitted; changes need a reason: %1</translation>
    </message>
</context>
<context>
    <name>ledger::GapDetail</name>
    <message>
        <source>为什么缺</source>
        <translation>Why there is a gap</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>应开展 %1 次，已开展 %2 次</source>
        <translation>Required: %1, held: %2</translation>
    </message>
    <message>
        <source>依据：%1</source>
        <translation>Basis: %1</translation>
    </message>
    <message>
        <source>立即补录</source>
        <translation>Enter now</translation>
    </message>
    <message>
        <source>录入</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>选表中的一格，这里说明按哪一条要求、已经算了哪些会议，并可以立即补录。</source>
        <translation>Select a cell of the table: here you see which requirement it is about and which meetings count, and can enter the missing one at once.</translation>
    </message>
    <message>
        <source>不作要求，已开展 %1 次</source>
        <translation>Exempt; held all the same: %1</translation>
    </message>
    <message>
        <source>不要求的原因：%1</source>
        <translation>Not asked because: %1</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1。仍计入，请核对。</source>
        <translation>%1. It counts all the same; please check.</translation>
    </message>
    <message>
        <source>本届任期至 %1，选举以后在这里登记换届。</source>
        <translation>The term lasts until %1; enter the election here once it is held.</translation>
    </message>
    <message>
        <source>登记换届…</source>
        <translation>Enter an election…</translation>
    </message>
</context>
<context>
    <name>ledger::GapView</name>
    <message>
        <source>应开展的组织生活</source>
        <translation>Required organizational life</translation>
    </message>
</context>
<context>
    <name>ledger::GridActions</name>
    <message>
        <source>表格编辑</source>
        <translation>Edit cells</translation>
    </message>
    <message>
        <source>在列表里直接改格子：F2 或直接打字开始，回车、Tab 到下一格，Esc 放弃</source>
        <translation>Edit cells in the list: F2 or just typing begins, Enter and Tab go on, Esc gives up</translation>
    </message>
    <message>
        <source>粘贴</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>向下填充</source>
        <translation>Fill down</translation>
    </message>
    <message>
        <source>修改选中行的字段…</source>
        <translation>Change a field of the selected rows…</translation>
    </message>
    <message>
        <source>清空格子</source>
        <translation>Clear cells</translation>
    </message>
    <message>
        <source>姓名按姓氏笔画排序</source>
        <translation>Order names by strokes of the surname</translation>
    </message>
    <message>
        <source>“%1”没有保存：%2</source>
        <translation>“%1” was not saved: %2</translation>
    </message>
    <message>
        <source>继续修改</source>
        <translation>Go on editing</translation>
    </message>
    <message>
        <source>向下填充 %1 行%2</source>
        <translation>Fill down %2 (rows: %1)</translation>
    </message>
    <message>
        <source>清空 %1 行%2的格子</source>
        <translation>Clear cells of %2 (rows: %1)</translation>
    </message>
    <message>
        <source>%1：已完成，可以撤销。</source>
        <translation>%1: done. This can be undone.</translation>
    </message>
    <message>
        <source>一格也没有改。第 %1 行：%2</source>
        <translation>No cell was changed. Row %1: %2</translation>
    </message>
    <message>
        <source>剪贴板里有 %1 个格子，太多了。请存成工作簿，再用“导入工作簿”。</source>
        <translation>The clipboard holds %1 cells, which is too many. Save them as a workbook and import that.</translation>
    </message>
    <message>
        <source>要粘贴到格子里，请先点“表格编辑”或按 F2，再选中格子。</source>
        <translation>To paste into cells, choose “Edit cells” or press F2 first and select them.</translation>
    </message>
    <message>
        <source>剪贴板里有 %1 列，从这里往右只有 %2 列。请从更靠左的格子开始粘贴，或先显示需要的列。</source>
        <translation>The clipboard holds %1 columns, and from here on there are %2. Begin further left, or show the columns you need.</translation>
    </message>
    <message>
        <source>列表还在读取，请稍候再粘贴。</source>
        <translation>The list is still being read; paste again in a moment.</translation>
    </message>
    <message>
        <source>选中的格子太多了。同一个值请用“修改选中行的字段…”。</source>
        <translation>Too many cells are selected. For the same value use “Change a field of the selected rows…”.</translation>
    </message>
    <message>
        <source>剪贴板的第一行是表头，但这个列表没有“%1”，或者重复了。请改好或去掉这些列再复制。</source>
        <translation>The first line on the clipboard is a head, but this list has no “%1”, or it stands there twice. Correct or leave out these columns and copy again.</translation>
    </message>
    <message>
        <source>看一看…</source>
        <translation>Look…</translation>
    </message>
</context>
<context>
    <name>ledger::HeadlineCard</name>
    <message>
        <source>点开看记录</source>
        <translation>Click to see the records</translation>
    </message>
</context>
<context>
    <name>ledger::HelpWindow</name>
    <message>
        <source>使用手册</source>
        <translation>Manual (Chinese)</translation>
    </message>
    <message>
        <source>快捷键一览</source>
        <translation>Keyboard shortcuts</translation>
    </message>
</context>
<context>
    <name>ledger::HistoryDialog</name>
    <message>
        <source>修改历史</source>
        <translation>History</translation>
    </message>
    <message>
        <source>改动列表</source>
        <translation>List of changes</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>操作人</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>操作</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>↑ ↓ 选择改动&#x3000;Tab 到右边&#x3000;Esc 关闭</source>
        <translation>↑ ↓ select a change   Tab to the right   Esc close</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>修改历史：%1</source>
        <translation>History: %1</translation>
    </message>
    <message>
        <source>（在回收站里）</source>
        <translation> (in the recycle bin)</translation>
    </message>
    <message>
        <source>已恢复“%1”。</source>
        <translation>“%1” is restored. </translation>
    </message>
    <message>
        <source>已恢复到 %1 的样子。</source>
        <translation>Restored as of %1. </translation>
    </message>
    <message>
        <source>其中 %1 个党组织或党员在回收站里，请核对。</source>
        <translation>It names %1 branches or members that are in the recycle bin; please check.</translation>
    </message>
</context>
<context>
    <name>ledger::HitDelegate</name>
    <message>
        <source>%1：</source>
        <translation>%1: </translation>
    </message>
</context>
<context>
    <name>ledger::ImportDraft</name>
    <message>
        <source>正在读取 %1</source>
        <translation>Reading %1</translation>
    </message>
</context>
<context>
    <name>ledger::ImportRun</name>
    <message>
        <source>正在检查要导入的内容</source>
        <translation>Checking the content to import</translation>
    </message>
    <message>
        <source>正在导入</source>
        <translation>Importing</translation>
    </message>
    <message>
        <source>正在撤销导入</source>
        <translation>Undoing import</translation>
    </message>
    <message>
        <source>正在保存退回的行</source>
        <translation>Saving rejected rows</translation>
    </message>
</context>
<context>
    <name>ledger::ImportWizard</name>
    <message>
        <source>文件</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>表与列</source>
        <translation>Sheets and columns</translation>
    </message>
    <message>
        <source>预览</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>上一步(&amp;B)</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>导入工作簿</source>
        <translation>Import workbooks</translation>
    </message>
    <message>
        <source>退回的行已保存到 %1。</source>
        <translation>Rejected rows saved to %1.</translation>
    </message>
    <message>
        <source>保存退回的行</source>
        <translation>Save rejected rows</translation>
    </message>
    <message>
        <source>Excel 工作簿 (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>退回的行-%1.xlsx</source>
        <translation>Rejected rows-%1.xlsx</translation>
    </message>
    <message>
        <source>放弃这次导入</source>
        <translation>Discard this import</translation>
    </message>
    <message>
        <source>还没有写入台账。关闭后，选好的文件和改过的列要重新来过。</source>
        <translation>Nothing has been written to the ledger yet. If you close now, you will have to choose the files and correct the columns again.</translation>
    </message>
    <message>
        <source>放弃</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>停止导入</source>
        <translation>Stop import</translation>
    </message>
    <message>
        <source>正在写入台账。停止后台账保持原样，可以再导入。</source>
        <translation>The ledger is being written. If you stop, it stays as it was, and you can import again.</translation>
    </message>
    <message>
        <source>停止</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>ledger::ImportingStep</name>
    <message>
        <source>正在写入台账…</source>
        <translation>Writing to the ledger…</translation>
    </message>
    <message>
        <source>全部写完才算数；中途停止，台账保持原样。</source>
        <translation>The import counts only once everything is written; if it is stopped midway, the ledger stays as it was.</translation>
    </message>
</context>
<context>
    <name>ledger::ItemListOverview</name>
    <message>
        <source>本年的清单</source>
        <translation>Lists of the year</translation>
    </message>
    <message>
        <source>%1，完成 %2，%3</source>
        <translation>%1, %2 done, %3</translation>
    </message>
    <message>
        <source>全部清单</source>
        <translation>All lists</translation>
    </message>
</context>
<context>
    <name>ledger::ItemListPage</name>
    <message>
        <source>亮灯</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>亮灯原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>填报进展…</source>
        <translation>Report progress…</translation>
    </message>
    <message>
        <source>沿用上年清单…</source>
        <translation>Take over last year&apos;s lists…</translation>
    </message>
    <message>
        <source>全部清单</source>
        <translation>All lists</translation>
    </message>
    <message>
        <source>给选中的一项填报本季度的进展</source>
        <translation>Enter this quarter&apos;s progress of the selected item</translation>
    </message>
    <message>
        <source>把上一年的清单沿用到本年，日期顺延一年</source>
        <translation>Take the lists of the year before over, dates moved by one year</translation>
    </message>
    <message>
        <source>完成 %1/%2&#x3000;%3</source>
        <translation>%1/%2 done  %3</translation>
    </message>
</context>
<context>
    <name>ledger::ItemStepDialog</name>
    <message>
        <source>登记</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>不是更正</source>
        <translation>No correction</translation>
    </message>
    <message>
        <source>更正第 %1 条：%2</source>
        <translation>Corrects entry %1: %2</translation>
    </message>
    <message>
        <source>填报进展</source>
        <translation>Report progress</translation>
    </message>
    <message>
        <source>第%1季度</source>
        <translation>Quarter %1</translation>
    </message>
    <message>
        <source>季度</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>进展</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>完成比例（%）</source>
        <translation>Done (%)</translation>
    </message>
    <message>
        <source>完成状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>更正</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>填报人</source>
        <translation>Entered by</translation>
    </message>
    <message>
        <source>填报日期</source>
        <translation>Entered on</translation>
    </message>
    <message>
        <source>销号</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>申请人</source>
        <translation>Asked by</translation>
    </message>
    <message>
        <source>审核人</source>
        <translation>Reviewed by</translation>
    </message>
    <message>
        <source>不能是申请人，也不能是填报过进展的人</source>
        <translation>Neither who asks nor who entered progress</translation>
    </message>
    <message>
        <source>销号日期</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>审核意见</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>重新打开</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>由谁打开</source>
        <translation>Reopened by</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>例如：检查发现整改反弹</source>
        <translation>For example: the inspection found a relapse</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>填报后只能再填一条更正，不能改动或删除。</source>
        <translation>Once entered it can only be corrected by another entry, not changed or deleted.</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>已登记：%1。</source>
        <translation>Entered: %1.</translation>
    </message>
    <message>
        <source>请只选一项责任清单。</source>
        <translation>Please select one responsibility item only.</translation>
    </message>
    <message>
        <source>这一项已销号，内容只读；确需修改请先重新打开。</source>
        <translation>This item is closed and read-only; to change it, reopen it first.</translation>
    </message>
    <message>
        <source>这一项没有销号，不需要重新打开。</source>
        <translation>This item is not closed and need not be reopened.</translation>
    </message>
</context>
<context>
    <name>ledger::LightsTab</name>
    <message>
        <source>未启动的也按序时</source>
        <translation>Schedule for items not started too</translation>
    </message>
    <message>
        <source>增加规定</source>
        <translation>Add rule</translation>
    </message>
    <message>
        <source>删除所选</source>
        <translation>Delete selected</translation>
    </message>
    <message>
        <source>亮灯规则</source>
        <translation>Rules of lights</translation>
    </message>
    <message>
        <source>规定</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>生效</source>
        <translation>In effect from</translation>
    </message>
    <message>
        <source>到期前几天亮黄灯</source>
        <translation>Yellow: days before due</translation>
    </message>
    <message>
        <source>落后几点亮黄灯</source>
        <translation>Yellow: points behind</translation>
    </message>
    <message>
        <source>落后几点亮红灯</source>
        <translation>Red: points behind</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>到期前 %1 天</source>
        <translation>%1 days before due</translation>
    </message>
    <message>
        <source>依据，例如：院党组2026年第1次会议</source>
        <translation>Basis, for example: Party group meeting 1/2026</translation>
    </message>
    <message>
        <source>自</source>
        <translation>From</translation>
    </message>
    <message>
        <source>黄</source>
        <translation>Yellow</translation>
    </message>
    <message>
        <source>红</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>灰灯：未到期未启动；绿灯：按序时或已完成；黄灯：临近到期或落后序时；红灯：逾期或落后较多。序时进度从清单年度1月1日到完成日期按日历天数计算。按查看那天适用的规定亮灯。</source>
        <translation>Grey: not due and not started; green: on schedule or done; yellow: near the due day or behind schedule; red: overdue or far behind. The schedule runs from 1 January of the list&apos;s year to the due day, by calendar days. The rule in effect on the day looked at counts.</translation>
    </message>
    <message>
        <source>本单位的规定</source>
        <translation>The unit&apos;s own rules</translation>
    </message>
    <message>
        <source>%1（含未启动）</source>
        <translation>%1 (not started too)</translation>
    </message>
    <message>
        <source>比默认规则宽：%1。</source>
        <translation>Looser than the default: %1.</translation>
    </message>
    <message>
        <source>请填写生效日期。</source>
        <translation>Please enter the day of effect.</translation>
    </message>
    <message>
        <source>亮红灯的点数不能小于亮黄灯的点数。</source>
        <translation>Red cannot begin before yellow.</translation>
    </message>
    <message>
        <source>比默认规则宽（%1），请写明依据。</source>
        <translation>Looser than the default (%1); please give the basis.</translation>
    </message>
    <message>
        <source>比默认规则宽</source>
        <translation>Looser than the default</translation>
    </message>
    <message>
        <source>%1。仍要这样规定吗？</source>
        <translation>%1. Set this rule all the same?</translation>
    </message>
    <message>
        <source>仍要增加</source>
        <translation>Add all the same</translation>
    </message>
    <message>
        <source>不增加</source>
        <translation>Do not add</translation>
    </message>
    <message>
        <source>已增加亮灯规定。</source>
        <translation>The rule was added.</translation>
    </message>
    <message>
        <source>请先选中一条本单位的规定；默认规则不能删除。</source>
        <translation>Please select one of the unit&apos;s own rules; the default cannot be deleted.</translation>
    </message>
    <message>
        <source>已删除。</source>
        <translation>Deleted.</translation>
    </message>
</context>
<context>
    <name>ledger::LineEditor</name>
    <message>
        <source>请填整数，例如 26。</source>
        <translation>Enter a whole number, such as 26.</translation>
    </message>
    <message>
        <source>请填数字，例如 1.5。</source>
        <translation>Enter a number, such as 1.5.</translation>
    </message>
    <message>
        <source>如 3.15、2022-07、今天</source>
        <translation>e.g. 3.15, 2022-07, 今天 (today)</translation>
    </message>
    <message>
        <source>这不是日期。可以写 2022-07-01、2022年7月、3.15 或“今天”。</source>
        <translation>This is not a date. Write 2022-07-01, 2022年7月, 3.15 or “今天” (today).</translation>
    </message>
    <message>
        <source>选择日期</source>
        <translation>Choose date</translation>
    </message>
    <message>
        <source>看不懂这个数，请只填数字，例如 26。</source>
        <translation>This number cannot be read; write the number only, such as 26.</translation>
    </message>
    <message>
        <source>，请核对。</source>
        <translation>; please check.</translation>
    </message>
</context>
<context>
    <name>ledger::ListCopyDialog</name>
    <message>
        <source>沿用</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>沿用%1年清单到%2年</source>
        <translation>Take lists of %1 over into %2</translation>
    </message>
    <message>
        <source>日期和文字里的年份顺延一年；进展、佐证和完成情况不带过去，已终止的事项不沿用。</source>
        <translation>Dates and years in texts move by one year; progress, evidence and results stay behind, ended items are not taken over.</translation>
    </message>
    <message>
        <source>要沿用的清单</source>
        <translation>Lists to take over</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>%1&#x3000;%2 项</source>
        <translation>%1&#x3000;%2 items</translation>
    </message>
    <message>
        <source>%1年没有责任清单可以沿用。</source>
        <translation>There are no responsibility lists of %1 to take over.</translation>
    </message>
    <message>
        <source>请至少选一张清单。</source>
        <translation>Please select at least one list.</translation>
    </message>
    <message>
        <source>%1年已有相同的事项</source>
        <translation>%1 has the same items already</translation>
    </message>
    <message>
        <source>有 %1 项与%2年清单里的事项相同（同一清单、同一内容或序号）。</source>
        <translation>%1 items are in the lists of %2 already (same list, same text or number).</translation>
    </message>
    <message>
        <source>跳过这些</source>
        <translation>Leave these out</translation>
    </message>
    <message>
        <source>也沿用一份</source>
        <translation>Copy them too</translation>
    </message>
    <message>
        <source>没有要沿用的事项。</source>
        <translation>There is nothing to take over.</translation>
    </message>
    <message>
        <source>已沿用 %1 项到%2年。</source>
        <translation>%1 items taken over into %2.</translation>
    </message>
</context>
<context>
    <name>ledger::MainWindow</name>
    <message>
        <source>党建台账</source>
        <translation>branchledger</translation>
    </message>
    <message>
        <source>%1 — 党建台账</source>
        <translation>%1 — branchledger</translation>
    </message>
    <message>
        <source>台账打不开</source>
        <translation>The ledger cannot be opened</translation>
    </message>
    <message>
        <source>取回</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>有 %1 条记录填了还没有保存。</source>
        <translation>Typed and not saved yet: %1.</translation>
    </message>
    <message>
        <source>搜索索引没有升级</source>
        <translation>The search index was not upgraded</translation>
    </message>
    <message>
        <source>&amp;%1&#x3000;新建%2</source>
        <translation>&amp;%1&#x3000;New: %2</translation>
    </message>
    <message>
        <source>还有没有保存的格子</source>
        <translation>Cells that are not saved</translation>
    </message>
    <message>
        <source>表格里有 %1 格填的内容没有保存（标红的格子）。关闭后就没有了。</source>
        <translation>%1 cells of a list hold text that was not saved (marked red). It is gone when the window closes.</translation>
    </message>
    <message>
        <source>放弃并关闭</source>
        <translation>Give up and close</translation>
    </message>
    <message>
        <source>已完成“%1”，窗口已按现在的字段显示。</source>
        <translation>“%1” is done; the window shows the fields of now.</translation>
    </message>
</context>
<context>
    <name>ledger::MeetingRoom</name>
    <message>
        <source>← → 翻页&#x3000;空格 暂停或继续&#x3000;Tab 和 ↑ ↓ 选条形&#x3000;回车 看记录&#x3000;Esc 退出</source>
        <translation>← → turn pages&#x3000;Space pauses&#x3000;Tab and ↑ ↓ choose a bar&#x3000;Enter opens its records&#x3000;Esc leaves</translation>
    </message>
    <message>
        <source>已暂停翻页</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>每 %1 秒翻页</source>
        <translation>turns every %1 seconds</translation>
    </message>
    <message>
        <source>第 %1 页 共 %2 页&#x3000;%3</source>
        <translation>Page %1 of %2&#x3000;%3</translation>
    </message>
</context>
<context>
    <name>ledger::MemberIndex</name>
    <message>
        <source>%1（%2年生）</source>
        <translation>%1 (born %2)</translation>
    </message>
</context>
<context>
    <name>ledger::MemberMoveDialog</name>
    <message>
        <source>登记</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>登记变动</source>
        <translation>Enter a change</translation>
    </message>
    <message>
        <source>%1等 %2 人</source>
        <translation>%1 and others, %2 in all</translation>
    </message>
    <message>
        <source>变动</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>转到本单位其他支部或党小组</source>
        <translation>To another branch or group of the unit</translation>
    </message>
    <message>
        <source>转出本单位</source>
        <translation>Leaves the unit</translation>
    </message>
    <message>
        <source>登记变动：%1</source>
        <translation>Change: %1</translation>
    </message>
    <message>
        <source>正在保存</source>
        <translation>Saving</translation>
    </message>
    <message>
        <source>已登记 %1 人的变动，可以撤销。</source>
        <translation>Changes entered: %1; they can be undone.</translation>
    </message>
</context>
<context>
    <name>ledger::MemberNumbersTab</name>
    <message>
        <source>%1年末</source>
        <translation>End of %1</translation>
    </message>
    <message>
        <source>年末上报的党员数</source>
        <translation>Members reported at the end of the year</translation>
    </message>
    <message>
        <source>党组织</source>
        <translation>Organization</translation>
    </message>
    <message>
        <source>按现有记录当日在册</source>
        <translation>By the records of today</translation>
    </message>
    <message>
        <source>年末上报数</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>相差</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>哪一年</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>填上一年度党内统计上报的党员数，次年的“党员增减变动表”和 member-change 以它作期初数；不填就用现有记录的数。</source>
        <translation>The numbers of members reported for the end of a year: the change of members (also member-change) in the next year begins with them. Where none is given, the number by the records is used.</translation>
    </message>
    <message>
        <source>全机关</source>
        <translation>Whole organ</translation>
    </message>
    <message>
        <source>各支部上报数之和是 %1，全机关上报数是 %2，请核对。</source>
        <translation>The branches&apos; numbers add up to %1, the whole organ&apos;s is %2: please check.</translation>
    </message>
    <message>
        <source>已保存。</source>
        <translation>Saved.</translation>
    </message>
</context>
<context>
    <name>ledger::MemberPage</name>
    <message>
        <source>截至某日</source>
        <translation>As of a day</translation>
    </message>
    <message>
        <source>某一天的名册：当日所在支部、党小组、类别和职务</source>
        <translation>The roster of a day: branch, group, category and posts on that day</translation>
    </message>
</context>
<context>
    <name>ledger::MergeCell</name>
    <message>
        <source>（空）</source>
        <translation>(empty)</translation>
    </message>
</context>
<context>
    <name>ledger::MergeDialog</name>
    <message>
        <source>合并</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>合并两条%1</source>
        <translation>Merge two records: %1</translation>
    </message>
    <message>
        <source>正在填写，还没有保存</source>
        <translation>being typed, not saved yet</translation>
    </message>
    <message>
        <source>保留这一条，历史和指向它的记录都归它</source>
        <translation>Keep this one, with the history and all that leads to it</translation>
    </message>
    <message>
        <source>只看不同的项</source>
        <translation>Only what differs</translation>
    </message>
    <message>
        <source>显示证件号、电话等个人信息</source>
        <translation>Show ID numbers, phones and other personal values</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Ctrl+回车</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>两条的各项都相同。</source>
        <translation>All fields of both agree. </translation>
    </message>
    <message>
        <source>有 %1 项不同，每项选一边。</source>
        <translation>%1 fields differ: choose a side for each. </translation>
    </message>
    <message>
        <source>另一条进回收站。</source>
        <translation>The other one goes to the recycle bin. </translation>
    </message>
    <message>
        <source>指向它的 %1 条记录改为指向保留的这一条。</source>
        <translation>%1 records that lead to it will lead to the one that is kept. </translation>
    </message>
    <message>
        <source>合并可以撤销。</source>
        <translation>Merging can be undone.</translation>
    </message>
    <message>
        <source>正在合并</source>
        <translation>Merging</translation>
    </message>
    <message>
        <source>已合并为“%1”。</source>
        <translation>Merged into “%1”.</translation>
    </message>
    <message>
        <source>要合并的记录已不在列表里，请重新选择。</source>
        <translation>The records to merge are no longer in the list; please select again.</translation>
    </message>
    <message>
        <source>这两条看起来不是同一个，请核对无误再合并。</source>
        <translation>These two do not look like the same; please make sure before you merge them.</translation>
    </message>
    <message>
        <source>“%1”已有这些内容，没有需要并入的。</source>
        <translation>“%1” says all of this already; nothing was merged.</translation>
    </message>
</context>
<context>
    <name>ledger::MergeFields</name>
    <message>
        <source>%1，左边：</source>
        <translation>%1, left: </translation>
    </message>
    <message>
        <source>%1，右边：</source>
        <translation>%1, right: </translation>
    </message>
</context>
<context>
    <name>ledger::MergeParts</name>
    <message>
        <source>两边</source>
        <translation>both</translation>
    </message>
    <message>
        <source>左</source>
        <translation>left</translation>
    </message>
    <message>
        <source>右</source>
        <translation>right</translation>
    </message>
    <message>
        <source>%1（合在一起，共 %2 行）</source>
        <translation>%1 (united, %2 rows)</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>左右两边现在的组织关系不一样，默认取保留的那一条。</source>
        <translation>The two sides name different present branches; the kept one is proposed.</translation>
    </message>
</context>
<context>
    <name>ledger::MessageBar</name>
    <message>
        <source>操作没有完成，台账没有改动。请重试；若仍不行，请把日志交给维护人员。</source>
        <translation>The operation was not completed; the ledger is unchanged. Try again; if it still fails, give the log to your maintainer.</translation>
    </message>
    <message>
        <source>消息</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>关闭消息</source>
        <translation>Close message</translation>
    </message>
</context>
<context>
    <name>ledger::NavButton</name>
    <message>
        <source>%1，%2 项缺</source>
        <translation>%1, gaps: %2</translation>
    </message>
</context>
<context>
    <name>ledger::Navigation</name>
    <message>
        <source>页面导航</source>
        <translation>Page navigation</translation>
    </message>
    <message>
        <source>党建台账</source>
        <translation>branchledger</translation>
    </message>
    <message>
        <source>菜单</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>菜单（F10）</source>
        <translation>Menu (F10)</translation>
    </message>
</context>
<context>
    <name>ledger::OwnFieldDialog</name>
    <message>
        <source>必填：录入时不能空着</source>
        <translation>Required: may not be left empty</translation>
    </message>
    <message>
        <source>计入统计：为它建立统计指标</source>
        <translation>Counted: has figures of its own</translation>
    </message>
    <message>
        <source>给“%1”增加字段</source>
        <translation>Add a field to “%1”</translation>
    </message>
    <message>
        <source>修改“%1”的字段</source>
        <translation>Change a field of “%1”</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>词表</source>
        <translation>Dictionary</translation>
    </message>
    <message>
        <source>选项</source>
        <translation>Choices</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>表头写法</source>
        <translation>Header words</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>新的词表</source>
        <translation>New dictionary</translation>
    </message>
    <message>
        <source>例如：小时、元</source>
        <translation>For example: hours, yuan</translation>
    </message>
    <message>
        <source>导入时表头还会写成什么，用、隔开</source>
        <translation>Other header words in workbooks, parted by commas</translation>
    </message>
    <message>
        <source>一行一个</source>
        <translation>One per line</translation>
    </message>
</context>
<context>
    <name>ledger::OwnFieldsTab</name>
    <message>
        <source>已停用</source>
        <translation>Hidden</translation>
    </message>
    <message>
        <source>必填</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>计入统计</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>增加字段…</source>
        <translation>Add field…</translation>
    </message>
    <message>
        <source>修改…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>上移</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>下移</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>停用</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>自定字段</source>
        <translation>Own fields</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>选项或单位</source>
        <translation>Choices or unit</translation>
    </message>
    <message>
        <source>表头写法</source>
        <translation>Header words</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>Show again</translation>
    </message>
    <message>
        <source>停用字段</source>
        <translation>Hide field</translation>
    </message>
    <message>
        <source>要停用“%1”吗？它不再出现在录入和列表里；已填的内容保留，恢复后照旧。</source>
        <translation>Hide “%1”? It goes from forms and lists; what was entered stays and comes back with it.</translation>
    </message>
    <message>
        <source>这个种类还没有自定字段。增加的字段会出现在录入、列表、详情、导入、导出、搜索和统计里。</source>
        <translation>This kind has no own fields yet. Fields you add appear in forms, lists, details, import, export, search and figures.</translation>
    </message>
    <message>
        <source>自定字段出现在录入、列表、详情、导入、导出、搜索和统计里。停用只是不再显示，已填的内容一直保留。</source>
        <translation>Own fields appear in forms, lists, details, import, export, search and figures. Hiding one only takes it out of sight; what was entered stays.</translation>
    </message>
    <message>
        <source>统计（%1）：%2</source>
        <translation>Figures (%1): %2</translation>
    </message>
</context>
<context>
    <name>ledger::PartTable</name>
    <message>
        <source>添加一行</source>
        <translation>Add row</translation>
    </message>
    <message>
        <source>删除这一行</source>
        <translation>Delete this row</translation>
    </message>
    <message>
        <source>第 %1 行“%2”：%3</source>
        <translation>Row %1, “%2”: %3</translation>
    </message>
    <message>
        <source>还没有填。</source>
        <translation>Nothing entered yet.</translation>
    </message>
</context>
<context>
    <name>ledger::PasteDialog</name>
    <message>
        <source>粘贴</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>粘贴到列表</source>
        <translation>Paste into the list</translation>
    </message>
    <message>
        <source>粘贴后的样子</source>
        <translation>How it would look</translation>
    </message>
    <message>
        <source>不能粘贴的格子</source>
        <translation>Cells that cannot be pasted</translation>
    </message>
    <message>
        <source>灰字不变，绿底将改，红底不能粘贴</source>
        <translation>Grey stays, green changes, red cannot be pasted</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>将修改 %1 行</source>
        <translation>Rows to change: %1</translation>
    </message>
    <message>
        <source>将新增 %1 条</source>
        <translation>new records: %1</translation>
    </message>
    <message>
        <source>共 %1 个格子</source>
        <translation>cells: %1</translation>
    </message>
    <message>
        <source>与现有内容相同，没有需要改的</source>
        <translation>All of it stands there already</translation>
    </message>
    <message>
        <source>%1 个格子不能粘贴，改好再粘贴，或去掉它们</source>
        <translation>cells that cannot be pasted: %1 (put them right and paste again, or leave them out)</translation>
    </message>
    <message>
        <source>去掉不能粘贴的 %1 格</source>
        <translation>Leave out the bad cells: %1</translation>
    </message>
    <message>
        <source>粘贴 %1 行</source>
        <translation>Paste rows: %1</translation>
    </message>
    <message>
        <source>还有 %1 处。</source>
        <translation>And %1 more.</translation>
    </message>
    <message>
        <source>粘贴 %1 行%2</source>
        <translation>Paste into %2 (rows: %1)</translation>
    </message>
    <message>
        <source>正在粘贴</source>
        <translation>Pasting</translation>
    </message>
    <message>
        <source>已粘贴 %1 行，可以撤销。</source>
        <translation>Rows pasted: %1. This can be undone.</translation>
    </message>
    <message>
        <source>一个格子也没有写入。%1</source>
        <translation>Not a single cell was written. %1</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>其中 %1 行可能重复，请核对</source>
        <translation>%1 rows may be there already, please check</translation>
    </message>
    <message>
        <source>去掉可能重复的 %1 行</source>
        <translation>Leave out the %1 rows that may be there</translation>
    </message>
    <message>
        <source>仍然粘贴 %1 行</source>
        <translation>Paste all the same: %1 rows</translation>
    </message>
    <message>
        <source>这些新行缺了必填的内容，整行没有粘贴：%1。</source>
        <translation>These new rows lack what a record needs and are left out whole: %1.</translation>
    </message>
</context>
<context>
    <name>ledger::PasteModel</name>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1“%2”：%3</source>
        <translation>%1 “%2”: %3</translation>
    </message>
    <message>
        <source>原来：%1</source>
        <translation>Before: %1</translation>
    </message>
    <message>
        <source>（空）</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>位置</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>记录</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>%1：与“%2”是同一条</source>
        <translation>%1: the same as “%2”</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · 可能重复</source>
        <translation>%1 · perhaps twice</translation>
    </message>
</context>
<context>
    <name>ledger::PeriodPicker</name>
    <message>
        <source>上一个期间</source>
        <translation>Previous period</translation>
    </message>
    <message>
        <source>上一个期间（Ctrl+[）</source>
        <translation>Previous period (Ctrl+[)</translation>
    </message>
    <message>
        <source>下一个期间</source>
        <translation>Next period</translation>
    </message>
    <message>
        <source>下一个期间（Ctrl+]）</source>
        <translation>Next period (Ctrl+])</translation>
    </message>
    <message>
        <source>期间：%1</source>
        <translation>Period: %1</translation>
    </message>
</context>
<context>
    <name>ledger::PeriodPopup</name>
    <message>
        <source>上一年</source>
        <translation>Previous year</translation>
    </message>
    <message>
        <source>下一年</source>
        <translation>Next year</translation>
    </message>
    <message>
        <source>%1年</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>全年</source>
        <translation>Whole year</translation>
    </message>
    <message>
        <source>上半年</source>
        <translation>First half</translation>
    </message>
    <message>
        <source>下半年</source>
        <translation>Second half</translation>
    </message>
    <message>
        <source>一季度</source>
        <translation>Q1</translation>
    </message>
    <message>
        <source>二季度</source>
        <translation>Q2</translation>
    </message>
    <message>
        <source>三季度</source>
        <translation>Q3</translation>
    </message>
    <message>
        <source>四季度</source>
        <translation>Q4</translation>
    </message>
    <message>
        <source>%1月</source>
        <translation>Month %1</translation>
    </message>
    <message>
        <source>近三年</source>
        <translation>Last three years</translation>
    </message>
    <message>
        <source>截至今天的全部</source>
        <translation>Everything to date</translation>
    </message>
</context>
<context>
    <name>ledger::PersonEditor</name>
    <message>
        <source>姓名或拼音首字母，几个人用、隔开</source>
        <translation>Name or pinyin initials; part several by commas</translation>
    </message>
</context>
<context>
    <name>ledger::PickEditor</name>
    <message>
        <source>名称、简称或拼音首字母</source>
        <translation>Name, short name or pinyin initials</translation>
    </message>
    <message>
        <source>没有这个党组织，请从列表中选。</source>
        <translation>There is no such branch; choose one from the list.</translation>
    </message>
    <message>
        <source>姓名或拼音首字母</source>
        <translation>Name or pinyin initials</translation>
    </message>
    <message>
        <source>花名册里没有这个人，请从列表中选。</source>
        <translation>This person is not on the roster; choose one from the list.</translation>
    </message>
</context>
<context>
    <name>ledger::PreviewStep</name>
    <message>
        <source>新增 %1&#x3000;更新 %2&#x3000;未变 %3</source>
        <translation>Added %1 · updated %2 · unchanged %3</translation>
    </message>
    <message>
        <source>只看有问题的行(&amp;P)</source>
        <translation>Only rows with &amp;problems</translation>
    </message>
    <message>
        <source>保存退回的行…</source>
        <translation>Save rejected rows…</translation>
    </message>
    <message>
        <source>工作表</source>
        <translation>Sheets</translation>
    </message>
    <message>
        <source>工作表与行数</source>
        <translation>Sheets and row counts</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>正在逐行检查，还不会写入…</source>
        <translation>Checking row by row; nothing is written yet…</translation>
    </message>
    <message>
        <source>检查已停止，台账没有改动。</source>
        <translation>The check was stopped; the ledger is unchanged.</translation>
    </message>
    <message>
        <source>重新检查</source>
        <translation>Check again</translation>
    </message>
    <message>
        <source>还没有检查完</source>
        <translation>Check not finished</translation>
    </message>
    <message>
        <source>退回 %1</source>
        <translation>Rejected: %1</translation>
    </message>
    <message>
        <source>提醒 %1</source>
        <translation>Warnings: %1</translation>
    </message>
    <message>
        <source>没有问题</source>
        <translation>No problems</translation>
    </message>
    <message>
        <source>退回 %1 行，提醒 %2 处</source>
        <translation>Rows rejected: %1, warnings: %2</translation>
    </message>
    <message>
        <source>导入(&amp;I)</source>
        <translation>&amp;Import</translation>
    </message>
    <message>
        <source>导入 %1 条(&amp;I)</source>
        <translation>&amp;Import (%1)</translation>
    </message>
    <message>
        <source>新增 %1&#x3000;更新 %2&#x3000;未变 %3&#x3000;退回 %4</source>
        <translation>added %1, updated %2, unchanged %3, rejected %4</translation>
    </message>
    <message>
        <source>合计 %1。退回的行不写入，其余照常导入。</source>
        <translation>Total: %1. Rejected rows are not written; the rest are imported as usual.</translation>
    </message>
    <message>
        <source>合计 %1</source>
        <translation>Total: %1</translation>
    </message>
    <message>
        <source>合计 %1。没有可以写入的行。</source>
        <translation>Total: %1. There are no rows to write.</translation>
    </message>
    <message>
        <source>表里的内容台账都有了，没有需要导入的。</source>
        <translation>The ledger already holds everything in these tables; there is nothing to import.</translation>
    </message>
</context>
<context>
    <name>ledger::ProblemModel</name>
    <message>
        <source>第 %1 行&#x3000;%2</source>
        <translation>Row %1 · %2</translation>
    </message>
    <message>
        <source>退回</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>提醒</source>
        <translation>Warning</translation>
    </message>
</context>
<context>
    <name>ledger::ProgressPane</name>
    <message>
        <source>停止(&amp;S)</source>
        <translation>&amp;Stop</translation>
    </message>
    <message>
        <source>进度</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>%1 / %2 行</source>
        <translation>%1 / %2 rows</translation>
    </message>
    <message>
        <source>正在停止…</source>
        <translation>Stopping…</translation>
    </message>
</context>
<context>
    <name>ledger::PromptDialogs</name>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>知道了</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>确定</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>ledger::ReasonDesk</name>
    <message>
        <source>更正 %1 条</source>
        <translation>%1 corrections</translation>
    </message>
    <message>
        <source>补录 %1 条</source>
        <translation>%1 late entries</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>涉及：%1</source>
        <translation>Concerns: %1</translation>
    </message>
    <message>
        <source>原因写进修改记录和下一次报告的“更正与补录”。请说明为什么改：</source>
        <translation>The reason goes into the history and into the next report under “corrections and late entries”. Why is this changed?</translation>
    </message>
    <message>
        <source>这个期间已上报</source>
        <translation>This period has been submitted</translation>
    </message>
</context>
<context>
    <name>ledger::RecordDialog</name>
    <message>
        <source>查看%1</source>
        <translation>View: %1</translation>
    </message>
</context>
<context>
    <name>ledger::RecordForm</name>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1，必填</source>
        <translation>%1, required</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>还有 %1 处，标在各项下面。</source>
        <translation>More to put right: %1, marked below the fields.</translation>
    </message>
    <message>
        <source>别处已把这一项清空；这里是您填的。</source>
        <translation>Emptied elsewhere; this is what you entered.</translation>
    </message>
    <message>
        <source>别处改成了“%1”；这里是您填的。</source>
        <translation>Changed elsewhere to “%1”; this is what you entered.</translation>
    </message>
</context>
<context>
    <name>ledger::RecordPage</name>
    <message>
        <source>新建</source>
        <translation>New</translation>
    </message>
    <message>
        <source>打开修改</source>
        <translation>Open and edit</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>复制（带表头）</source>
        <translation>Copy (with headers)</translation>
    </message>
    <message>
        <source>清除筛选</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>详情面板</source>
        <translation>Detail panel</translation>
    </message>
    <message>
        <source>筛选</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>导入工作簿</source>
        <translation>Import workbooks</translation>
    </message>
    <message>
        <source>还没有记录</source>
        <translation>No records yet</translation>
    </message>
    <message>
        <source>“%1”范围内没有记录。可以换一个期间或支部，新建一条，或者把已有的表格导入进来。</source>
        <translation>There are no records within “%1”. Choose another period or branch, create a record, or import an existing table.</translation>
    </message>
    <message>
        <source>没有符合筛选条件的记录。Ctrl+Shift+L 清除筛选。</source>
        <translation>No records match the filters. Ctrl+Shift+L clears the filters.</translation>
    </message>
    <message>
        <source>共 %1 条</source>
        <translation>Records: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>删除%1</source>
        <translation>Delete records: %1</translation>
    </message>
    <message>
        <source>已删除 %1 条记录。</source>
        <translation>Records deleted: %1.</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>恢复%1</source>
        <translation>Restore records: %1</translation>
    </message>
    <message>
        <source>已恢复。</source>
        <translation>Restored.</translation>
    </message>
    <message>
        <source>本期间</source>
        <translation>This period</translation>
    </message>
    <message>
        <source>台账里还没有党组织。请先在“党组织”页建立机关党委和各支部，或者把已有的表格导入进来。</source>
        <translation>The ledger has no branches yet. First enter the organ Party committee and its branches on the page “Branches”, or import the lists you have.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1等 %2 条记录</source>
        <translation>%1 and others (records: %2)</translation>
    </message>
    <message>
        <source>要删除%1吗？删除后可以撤销。</source>
        <translation>Delete %1? This can be undone.</translation>
    </message>
    <message>
        <source>打字或 F2 修改&#x3000;回车向下&#x3000;Tab 向右&#x3000;Esc 退出</source>
        <translation>Type or F2 to edit&#x3000;Enter: down&#x3000;Tab: right&#x3000;Esc: leave</translation>
    </message>
    <message>
        <source>照抄新建</source>
        <translation>New from this</translation>
    </message>
    <message>
        <source>合并…</source>
        <translation>Merge…</translation>
    </message>
    <message>
        <source>修改历史…</source>
        <translation>History…</translation>
    </message>
    <message>
        <source>正在排序…</source>
        <translation>Putting in order…</translation>
    </message>
</context>
<context>
    <name>ledger::RecordTableModel</name>
    <message>
        <source>“%1”由程序计算，不能直接填写。</source>
        <translation>“%1” is computed and cannot be typed.</translation>
    </message>
    <message>
        <source>“%1”由“%2”得出，请打开表单修改。</source>
        <translation>“%1” follows from “%2”; open the form to change it.</translation>
    </message>
    <message>
        <source>“%1”由程序填写，不能直接修改。</source>
        <translation>“%1” is kept by the program and cannot be typed.</translation>
    </message>
    <message>
        <source>“%1”在表单里逐个填写，请按回车打开记录修改。</source>
        <translation>“%1” is filled in one by one in the form; press Enter to open the record.</translation>
    </message>
</context>
<context>
    <name>ledger::RecordView</name>
    <message>
        <source>记录列表</source>
        <translation>Record list</translation>
    </message>
    <message>
        <source>恢复默认列</source>
        <translation>Restore default columns</translation>
    </message>
</context>
<context>
    <name>ledger::RecycleBinDialog</name>
    <message>
        <source>查看</source>
        <translation>View</translation>
    </message>
    <message>
        <source>恢复选中的</source>
        <translation>Restore selected</translation>
    </message>
    <message>
        <source>回收站</source>
        <translation>Recycle bin</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>所有类别</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>名称里的字</source>
        <translation>Part of the title</translation>
    </message>
    <message>
        <source>按名称查找</source>
        <translation>Find by title</translation>
    </message>
    <message>
        <source>删除的记录</source>
        <translation>Deleted records</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Ctrl+回车</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>没有这样的记录</source>
        <translation>No such record</translation>
    </message>
    <message>
        <source>回收站里没有符合条件的记录。换一个类别，或者少写几个字再找。</source>
        <translation>Nothing in the recycle bin fits. Try another kind or fewer words.</translation>
    </message>
    <message>
        <source>回收站是空的</source>
        <translation>The recycle bin is empty</translation>
    </message>
    <message>
        <source>删除的记录会到这里，随时可以恢复。</source>
        <translation>Deleted records come here and can be restored at any time.</translation>
    </message>
    <message>
        <source>党务资料要留存，这里的记录不会自动清除，也不能彻底删除。</source>
        <translation>Party records are kept: nothing here is cleared by itself or deleted for good.</translation>
    </message>
    <message>
        <source>共 %1 条。</source>
        <translation>%1 records. </translation>
    </message>
    <message>
        <source>恢复选中的 %1 条</source>
        <translation>Restore %1 selected</translation>
    </message>
    <message>
        <source>正在恢复</source>
        <translation>Restoring</translation>
    </message>
    <message>
        <source>已恢复 %1 条记录。</source>
        <translation>Records restored: %1. </translation>
    </message>
    <message>
        <source>所属的“%1”也在回收站里，请一并恢复。</source>
        <translation>Their branch “%1” is in the recycle bin too; please restore it as well.</translation>
    </message>
</context>
<context>
    <name>ledger::RecycleBinModel</name>
    <message>
        <source>类别</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>党组织</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>删除时间</source>
        <translation>Deleted at</translation>
    </message>
    <message>
        <source>删除人</source>
        <translation>Deleted by</translation>
    </message>
    <message>
        <source>操作</source>
        <translation>Action</translation>
    </message>
</context>
<context>
    <name>ledger::Reminder</name>
    <message>
        <source>%1 项已逾期</source>
        <translation>%1 overdue</translation>
    </message>
    <message>
        <source>%1 项本周到期</source>
        <translation>%1 due this week</translation>
    </message>
    <message>
        <source>本季度缺 %1 次组织生活</source>
        <translation>required meetings missing this quarter: %1</translation>
    </message>
    <message>
        <source>提醒：%1。</source>
        <translation>Reminder: %1.</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>去工作台</source>
        <translation>Go to the workbench</translation>
    </message>
</context>
<context>
    <name>ledger::ReportLayoutDialog</name>
    <message>
        <source>本单位报表</source>
        <translation>Report of the unit</translation>
    </message>
    <message>
        <source>报表由这段文字说明：标题、段落、表格的列和次序都可以改；{…} 是数字和名称的位置。“试看”在后面的页面上显示，不保存；保存后出现在报表的列表里。</source>
        <translation>This text describes the report: title, paragraphs, columns of tables and their order can be changed; {…} are the places of figures and names. “Try” shows it on the page behind without keeping it; once saved it stands in the list of reports.</translation>
    </message>
    <message>
        <source>报表的构成说明</source>
        <translation>Description of the report</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>还原</source>
        <translation>Revert</translation>
    </message>
    <message>
        <source>试看</source>
        <translation>Try</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>回到上次保存的内容</source>
        <translation>Back to what was saved last</translation>
    </message>
    <message>
        <source>没有问题：%1</source>
        <translation>Nothing is wrong: %1</translation>
    </message>
    <message>
        <source>已保存本单位报表“%1”。</source>
        <translation>Kept the unit&apos;s report “%1”.</translation>
    </message>
    <message>
        <source>删除本单位报表</source>
        <translation>Delete a report of the unit</translation>
    </message>
    <message>
        <source>删除“%1”？程序自带的报表不受影响；可以用撤销找回。</source>
        <translation>Delete “%1”? Reports that come with the program are not touched; undo brings it back.</translation>
    </message>
    <message>
        <source>修改还没有保存，要放弃吗？</source>
        <translation>The changes are not saved. Discard them?</translation>
    </message>
    <message>
        <source>放弃</source>
        <translation>Discard</translation>
    </message>
</context>
<context>
    <name>ledger::ReportPage</name>
    <message>
        <source>正在生成…</source>
        <translation>Generating…</translation>
    </message>
    <message>
        <source>共 %1 页，A4，按 GB/T 9704-2012 排版</source>
        <translation>Pages: %1, A4, laid out to GB/T 9704-2012</translation>
    </message>
    <message>
        <source>字体替代：
%1</source>
        <translation>Substituted fonts:
%1</translation>
    </message>
    <message>
        <source>%1（台账里没有）</source>
        <translation>%1 (not in the ledger)</translation>
    </message>
    <message>
        <source>待补：
%1</source>
        <translation>To be completed:
%1</translation>
    </message>
    <message>
        <source>报表没有生成</source>
        <translation>The report was not generated</translation>
    </message>
    <message>
        <source>已送往打印机。</source>
        <translation>Sent to the printer.</translation>
    </message>
    <message>
        <source>PDF 文件 (*.pdf)</source>
        <translation>PDF file (*.pdf)</translation>
    </message>
    <message>
        <source>导出报表</source>
        <translation>Export report</translation>
    </message>
    <message>
        <source>每个党支部一份：选择文件夹</source>
        <translation>One for each branch: choose a folder</translation>
    </message>
    <message>
        <source>导出各党支部报表</source>
        <translation>Export reports of all branches</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>每个支部一份</source>
        <translation>One for each branch</translation>
    </message>
    <message>
        <source>报表</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>期间</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>党组织</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>正在生成报表</source>
        <translation>Generating report</translation>
    </message>
    <message>
        <source>数字取自台账，版式按 GB/T 9704-2012。</source>
        <translation>Figures come from the ledger; the layout follows GB/T 9704-2012.</translation>
    </message>
    <message>
        <source>全机关</source>
        <translation>Whole organ</translation>
    </message>
    <message>
        <source>显示比例</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>适合宽度</source>
        <translation>Fit width</translation>
    </message>
    <message>
        <source>整页</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Ctrl 加滚轮、Ctrl 加 + 或 − 也可以缩放</source>
        <translation>Ctrl with the wheel, Ctrl with + or − zoom as well</translation>
    </message>
    <message>
        <source>第 %1 页，共 %2 页&#x3000;%3%</source>
        <translation>Page %1 of %2&#x3000;%3%</translation>
    </message>
    <message>
        <source>已写出 %1 个文件，共 %2 页：%3</source>
        <translation>Files written: %1, pages: %2: %3</translation>
    </message>
    <message>
        <source>还没结束，看%1</source>
        <translation>Not over yet; show %1</translation>
    </message>
    <message>
        <source>上报稿（第%1次），共 %2 页</source>
        <translation>Submitted copy (no. %1), %2 pages</translation>
    </message>
    <message>
        <source>导出上报稿</source>
        <translation>Exporting the submitted copy</translation>
    </message>
    <message>
        <source>%1。没有写出 %2 个支部，其中%3：%4</source>
        <translation>%1. %2 branches were not written, among them %3: %4</translation>
    </message>
    <message>
        <source>附数字来源</source>
        <translation>With the annex of sources</translation>
    </message>
    <message>
        <source>在最后附一张表，列出每个数字背后的记录</source>
        <translation>Adds a table at the end that lists the records behind every figure</translation>
    </message>
    <message>
        <source>本单位的模板：这里只看文字和数字，版面以写出的文件为准。</source>
        <translation>A template of the unit’s own: here are its words and numbers; the file that is written has its layout.</translation>
    </message>
    <message>
        <source>已写出 %1 个文件：%2</source>
        <translation>%1 files written: %2</translation>
    </message>
    <message>
        <source>；有 %1 处占位符没有填上，文中标着【待补】</source>
        <translation>; %1 slots could not be filled and stand as 【待补】</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>每个党支部的报表各存一个文件</source>
        <translation>A file for each branch’s report</translation>
    </message>
    <message>
        <source>本单位的模板文件…</source>
        <translation>Template file of our own…</translation>
    </message>
    <message>
        <source>选择模板文件</source>
        <translation>Choose a template file</translation>
    </message>
    <message>
        <source>Word 或 ODT 文档 (*.docx *.odt)</source>
        <translation>Word or ODT documents (*.docx *.odt)</translation>
    </message>
    <message>
        <source>占位符清单…</source>
        <translation>List of slots…</translation>
    </message>
    <message>
        <source>与上期逐句对比…</source>
        <translation>Compare with the period before…</translation>
    </message>
    <message>
        <source>占位符助手…</source>
        <translation>Slot helper…</translation>
    </message>
    <message>
        <source>写出填好的文件</source>
        <translation>Write the filled file</translation>
    </message>
    <message>
        <source>ODT 文档 (*.odt)</source>
        <translation>ODT documents (*.odt)</translation>
    </message>
    <message>
        <source>Word 文档 (*.docx)</source>
        <translation>Word documents (*.docx)</translation>
    </message>
    <message>
        <source>填写模板</source>
        <translation>Fill template</translation>
    </message>
    <message>
        <source>默认不打印：纸上也要遮住不必让人看到的内容</source>
        <translation>Not printed by default: paper too hides what not everybody needs to see</translation>
    </message>
    <message>
        <source>全部，或写责任人、部门</source>
        <translation>All, or a holder or department</translation>
    </message>
    <message>
        <source>责任主体</source>
        <translation>Holder</translation>
    </message>
    <message>
        <source>每个支部一份：文件格式</source>
        <translation>One for each branch: kind of file</translation>
    </message>
    <message>
        <source>本单位报表 %1</source>
        <translation>Report of the unit: %1</translation>
    </message>
    <message>
        <source>复制为本单位报表…</source>
        <translation>Copy as a report of the unit…</translation>
    </message>
    <message>
        <source>修改本单位报表…</source>
        <translation>Change the unit&apos;s report…</translation>
    </message>
    <message>
        <source>复制为本单位报表</source>
        <translation>Copy as a report of the unit</translation>
    </message>
    <message>
        <source>新报表的名称</source>
        <translation>Name of the new report</translation>
    </message>
    <message>
        <source>本单位%1</source>
        <translation>Own %1</translation>
    </message>
    <message>
        <source>已经有名为“%1”的本单位报表。</source>
        <translation>There is a report of the unit named “%1” already.</translation>
    </message>
    <message>
        <source>Excel 工作簿 (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>ledger::ReportPreview</name>
    <message>
        <source>报表预览</source>
        <translation>Report preview</translation>
    </message>
</context>
<context>
    <name>ledger::RosterView</name>
    <message>
        <source>截至日期</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>复制</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>导出…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>截至某日的名册</source>
        <translation>Roster as of a day</translation>
    </message>
    <message>
        <source>回到今天的列表</source>
        <translation>Back to today&apos;s list</translation>
    </message>
    <message>
        <source>请填写截至日期。</source>
        <translation>Enter the day.</translation>
    </message>
    <message>
        <source>这是 %1 的名册，不是今天的</source>
        <translation>Roster of %1, not of today</translation>
    </message>
    <message>
        <source>这一天名册上没有人：请看看日期和上方选的党组织。</source>
        <translation>Nobody was on the roster that day: check the day, and the organization chosen above.</translation>
    </message>
    <message>
        <source>已复制 %1 行，第一行写明截至日期。</source>
        <translation>Rows copied: %1; the first line says of which day.</translation>
    </message>
    <message>
        <source>导出名册</source>
        <translation>Export roster</translation>
    </message>
    <message>
        <source>Excel 工作簿 (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>正在导出名册</source>
        <translation>Exporting the roster</translation>
    </message>
    <message>
        <source>已导出 %1 人到“%2”。</source>
        <translation>People exported: %1, to “%2”.</translation>
    </message>
    <message>
        <source>今天（%1）的名册</source>
        <translation>Roster of today, %1</translation>
    </message>
</context>
<context>
    <name>ledger::RuleDialog</name>
    <message>
        <source>离退休党支部免做</source>
        <translation>Branches of the retired are exempt</translation>
    </message>
    <message>
        <source>本单位停用这一条</source>
        <translation>The unit does not ask for this</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>每</source>
        <translation>Every</translation>
    </message>
    <message>
        <source>至少几次</source>
        <translation>At least how often</translation>
    </message>
    <message>
        <source>届满前几个月提醒</source>
        <translation>Months of warning before the term ends</translation>
    </message>
    <message>
        <source>正式党员满几名才要求</source>
        <translation>Asked from how many full members on</translation>
    </message>
    <message>
        <source>免做的原因</source>
        <translation>Reason of the exemption</translation>
    </message>
    <message>
        <source>月</source>
        <translation>month</translation>
    </message>
    <message>
        <source>季度</source>
        <translation>quarter</translation>
    </message>
    <message>
        <source>年</source>
        <translation>year</translation>
    </message>
    <message>
        <source>不看人数</source>
        <translation>whatever the number</translation>
    </message>
    <message>
        <source>日历里标“本单位要求”</source>
        <translation>marked in the calendar as the unit’s own demand</translation>
    </message>
    <message>
        <source>日历和打印件里标“本单位放宽”</source>
        <translation>marked in the calendar and in print as loosened by the unit</translation>
    </message>
    <message>
        <source>缺项会因此减少；日历和打印件会标明“本单位放宽”，</source>
        <translation>There will be fewer gaps; the calendar and the print mark it as loosened by the unit. </translation>
    </message>
    <message>
        <source>未达到法定人数的会议</source>
        <translation>Meetings without a quorum</translation>
    </message>
    <message>
        <source>计入，并提示核对</source>
        <translation>Counted, and marked to be checked</translation>
    </message>
    <message>
        <source>不计入</source>
        <translation>Not counted</translation>
    </message>
</context>
<context>
    <name>ledger::RuleListTab</name>
    <message>
        <source>修改要求…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>恢复规定…</source>
        <translation>Put the rule back…</translation>
    </message>
    <message>
        <source>规则还没有改动过。</source>
        <translation>No rule has been changed yet.</translation>
    </message>
    <message>
        <source>改动：
%1</source>
        <translation>Changes:
%1</translation>
    </message>
</context>
<context>
    <name>ledger::RulesTab</name>
    <message>
        <source>组织生活规则</source>
        <translation>Organizational life rules</translation>
    </message>
    <message>
        <source>规则</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>要求</source>
        <translation>Requirement</translation>
    </message>
    <message>
        <source>算数的会议</source>
        <translation>Meetings that count</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>生效</source>
        <translation>Effective from</translation>
    </message>
    <message>
        <source>，正式党员满 %1 名</source>
        <translation>, from %1 full members on</translation>
    </message>
    <message>
        <source>同规定</source>
        <translation>As the rule</translation>
    </message>
    <message>
        <source>缺项按这些要求算，各有依据和生效日期。本单位可以要求得更严；放宽要写明理由，并在日历和打印件上标出来。</source>
        <translation>Gaps are found by these demands, each with its basis and day of effect. The unit may ask for more; asking for less needs a reason and is marked in the calendar and on paper.</translation>
    </message>
    <message>
        <source>与规定相比</source>
        <translation>Against the rule</translation>
    </message>
    <message>
        <source>，未达到法定人数的不计入</source>
        <translation>; without a quorum it does not count</translation>
    </message>
</context>
<context>
    <name>ledger::SearchBox</name>
    <message>
        <source>搜索全部记录</source>
        <translation>Search all records</translation>
    </message>
    <message>
        <source>搜索全部记录，支持拼音首字母&#x3000;Ctrl+K</source>
        <translation>Search all records, also by pinyin initials · Ctrl+K</translation>
    </message>
    <message>
        <source>搜索结果</source>
        <translation>Search results</translation>
    </message>
    <message>
        <source>没有找到。换个词，或用姓名、标题的拼音首字母。</source>
        <translation>Nothing found. Try another word, or the pinyin initials of a name or title.</translation>
    </message>
    <message>
        <source>查看全部 %1 条结果</source>
        <translation>Show all %1 results</translation>
    </message>
    <message>
        <source>查看全部结果（%1 条以上）</source>
        <translation>Show all results (more than %1)</translation>
    </message>
    <message>
        <source>保存此搜索…</source>
        <translation>Save this search…</translation>
    </message>
    <message>
        <source>%1 条</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 条以上</source>
        <translation>%1+</translation>
    </message>
    <message>
        <source>已保存的搜索</source>
        <translation>Saved searches</translation>
    </message>
    <message>
        <source>F2 改名&#x3000;Del 删除</source>
        <translation>F2 rename · Del remove</translation>
    </message>
    <message>
        <source>最近的搜索</source>
        <translation>Recent searches</translation>
    </message>
    <message>
        <source>几个词之间是“并且”；可写日期、职务，也可用 支部:二支部&#x3000;类别:荣誉&#x3000;年份:2022 筛选</source>
        <translation>All words must be found; dates and posts too. Narrow with branch:NAME kind:honor year:2022</translation>
    </message>
    <message>
        <source>搜索索引由旧版程序建立，结果可能不全。</source>
        <translation>The search index was made by an older version; results may be incomplete.</translation>
    </message>
    <message>
        <source>改名…</source>
        <translation>Rename…</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>ledger::SearchResults</name>
    <message>
        <source>保存此搜索…</source>
        <translation>Save this search…</translation>
    </message>
    <message>
        <source>改名…</source>
        <translation>Rename…</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>搜索结果</source>
        <translation>Search results</translation>
    </message>
    <message>
        <source>搜索全部记录</source>
        <translation>Search all records</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>没有找到。换个词，或用姓名、标题的拼音首字母。</source>
        <translation>Nothing found. Try another word, or the pinyin initials of a name or title.</translation>
    </message>
    <message>
        <source>共 %1 条。回车打开，Esc 关闭。</source>
        <translation>%1 found. Enter opens, Esc closes.</translation>
    </message>
    <message>
        <source>结果很多，这里列出较新的 %1 条。再加一个词或筛选，可以缩小范围。</source>
        <translation>There are many results; the newer %1 are listed. Another word or a filter narrows the search.</translation>
    </message>
    <message>
        <source>搜索结果：%1</source>
        <translation>Search results: %1</translation>
    </message>
</context>
<context>
    <name>ledger::SettingsPage</name>
    <message>
        <source>本单位</source>
        <translation>This unit</translation>
    </message>
    <message>
        <source>显示</source>
        <translation>Display</translation>
    </message>
    <message>
        <source>词表</source>
        <translation>Dictionaries</translation>
    </message>
    <message>
        <source>组织生活规则</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>单位名称</source>
        <translation>Name of the unit</translation>
    </message>
    <message>
        <source>所在城市</source>
        <translation>City</translation>
    </message>
    <message>
        <source>例如：云州市</source>
        <translation>e.g. 云州市</translation>
    </message>
    <message>
        <source>台账文件</source>
        <translation>Ledger file</translation>
    </message>
    <message>
        <source>单位名称用在窗口标题和报表抬头。改完离开输入框即保存。</source>
        <translation>The name of the unit appears in the window title and at the head of reports. It is saved when you leave the field.</translation>
    </message>
    <message>
        <source>已保存。</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>浅色</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>深色</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>跟随系统</source>
        <translation>Follow system</translation>
    </message>
    <message>
        <source>外观</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>文字大小</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>应用</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>也可以随时用 Ctrl+= 放大、Ctrl+- 缩小、Ctrl+0 还原。</source>
        <translation>You can also use Ctrl+= to enlarge, Ctrl+- to reduce and Ctrl+0 to reset at any time.</translation>
    </message>
    <message>
        <source>单位名称不能为空，已恢复原来的名称。</source>
        <translation>The name of the unit cannot be empty; the earlier one is back.</translation>
    </message>
    <message>
        <source>附件</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>自定字段</source>
        <translation>Own fields</translation>
    </message>
    <message>
        <source>每个附件最大（MB）</source>
        <translation>Largest attachment (MB)</translation>
    </message>
    <message>
        <source>照片长边超过多少像素时建议缩小</source>
        <translation>Offer photos smaller above (pixels)</translation>
    </message>
    <message>
        <source>不接收的文件类型</source>
        <translation>File types not taken</translation>
    </message>
    <message>
        <source>留空就用灰字显示的默认值，填了就以填的为准。附件存放在台账文件里，同一份文件不论添加到多少条记录都只存一份；附件越大，台账和备份也越大。已经添加的附件不受改动影响。</source>
        <translation>Empty fields mean the usual value shown in grey; what you type stands in its place. Attachments are kept in the ledger file, each file once however many records have it; the larger they are, the larger the ledger and its backups. What is attached already is not affected.</translation>
    </message>
    <message>
        <source>%1已恢复原来的值。</source>
        <translation>%1 The former value is back.</translation>
    </message>
    <message>
        <source>发展党员规则</source>
        <translation>Development</translation>
    </message>
    <message>
        <source>党费</source>
        <translation>Dues</translation>
    </message>
    <message>
        <source>到期提醒</source>
        <translation>Reminder</translation>
    </message>
    <message>
        <source>启动时提醒</source>
        <translation>At the start</translation>
    </message>
    <message>
        <source>启动时和系统托盘</source>
        <translation>At the start and in the system tray</translation>
    </message>
    <message>
        <source>不提醒</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>已保存，下次启动起按此提醒。</source>
        <translation>Saved; it holds from the next start on.</translation>
    </message>
    <message>
        <source>修改设置“%1”</source>
        <translation>Change of the setting “%1”</translation>
    </message>
    <message>
        <source>表决和期限</source>
        <translation>Votes, deadlines</translation>
    </message>
    <message>
        <source>年末党员数</source>
        <translation>Year ends</translation>
    </message>
    <message>
        <source>责任清单亮灯</source>
        <translation>Lights</translation>
    </message>
</context>
<context>
    <name>ledger::SheetModel</name>
    <message>
        <source>（空）</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>不导入</source>
        <translation>Not imported</translation>
    </message>
    <message>
        <source>这一列不导入</source>
        <translation>This column is not imported</translation>
    </message>
    <message>
        <source>导入为“%1”</source>
        <translation>Import as “%1”</translation>
    </message>
</context>
<context>
    <name>ledger::SheetView</name>
    <message>
        <source>工作表预览</source>
        <translation>Sheet preview</translation>
    </message>
</context>
<context>
    <name>ledger::SheetsStep</name>
    <message>
        <source>表头占两行</source>
        <translation>Header takes two rows</translation>
    </message>
    <message>
        <source>工作表</source>
        <translation>Sheets</translation>
    </message>
    <message>
        <source>打勾的才导入</source>
        <translation>Only ticked sheets are imported</translation>
    </message>
    <message>
        <source>这张表是</source>
        <translation>Kind of sheet</translation>
    </message>
    <message>
        <source>请选择</source>
        <translation>Please choose</translation>
    </message>
    <message>
        <source>表头所在的行</source>
        <translation>Header row</translation>
    </message>
    <message>
        <source>这张表是(&amp;K)</source>
        <translation>&amp;Kind of sheet</translation>
    </message>
    <message>
        <source>表头在第(&amp;H)</source>
        <translation>&amp;Header in row</translation>
    </message>
    <message>
        <source>行</source>
        <translation>of the sheet</translation>
    </message>
    <message>
        <source>认出 %1 列，共 %2 列</source>
        <translation>Recognized columns: %1 of %2</translation>
    </message>
    <message>
        <source>没有认出表格，不导入</source>
        <translation>No table recognized; not imported</translation>
    </message>
    <message>
        <source>空表</source>
        <translation>Empty sheet</translation>
    </message>
    <message>
        <source>隐藏的工作表&#x3000;%1</source>
        <translation>Hidden sheet · %1</translation>
    </message>
    <message>
        <source>跳过</source>
        <translation>Skipped</translation>
    </message>
    <message>
        <source>这张表没有认出来，不导入。如果它是台账，请在上面选它是哪一种，再核对表头所在的行。</source>
        <translation>This sheet was not recognized and will not be imported. If it holds ledger records, choose its kind above, then check the header row.</translation>
    </message>
    <message>
        <source>没有找到这些列：%1。缺了它们的行不能导入；如果表里有，请在下面的“导入为”里指定。</source>
        <translation>These columns were not found: %1. Rows without them cannot be imported; if the sheet has them, assign them under “Import as” below.</translation>
    </message>
    <message>
        <source>请先在右边选择这张表是哪一种。</source>
        <translation>First choose on the right what kind of sheet this is.</translation>
    </message>
    <message>
        <source>这一项原来用在 %1 列，已改到 %2 列；%1 列不再导入。</source>
        <translation>This field was assigned to column %1 and has been moved to column %2; column %1 is no longer imported.</translation>
    </message>
    <message>
        <source>检查并预览(&amp;N)</source>
        <translation>&amp;Next: check and preview</translation>
    </message>
    <message>
        <source>还没有选中要导入的工作表。</source>
        <translation>No sheets selected for import yet.</translation>
    </message>
    <message>
        <source>导入 %1 张工作表，共 %2 张</source>
        <translation>Sheets to import: %1 of %2</translation>
    </message>
</context>
<context>
    <name>ledger::SlotHelperDialog</name>
    <message>
        <source>占位符助手</source>
        <translation>Slot helper</translation>
    </message>
    <message>
        <source>选好以后，把占位符复制到 Word 或 WPS 的模板里；数值按当前期间（%1）和党组织计算。</source>
        <translation>Choose, and copy the slot into your template in Word or WPS. Values are those of the present period (%1) and branch.</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>时段</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>哪年、哪月</source>
        <translation>Which year or month</translation>
    </message>
    <message>
        <source>样式</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>只算这个党组织</source>
        <translation>Only this branch</translation>
    </message>
    <message>
        <source>只算这个人</source>
        <translation>Only this person</translation>
    </message>
    <message>
        <source>只算这个类别</source>
        <translation>Only this category</translation>
    </message>
    <message>
        <source>只算这个级别</source>
        <translation>Only this level</translation>
    </message>
    <message>
        <source>只算名称里有</source>
        <translation>Only titles with</translation>
    </message>
    <message>
        <source>占位符</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>复制占位符</source>
        <translation>Copy slot</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>表格：%1（table:%2）</source>
        <translation>Table: %1 (table:%2)</translation>
    </message>
    <message>
        <source>报告期</source>
        <translation>Period of the report</translation>
    </message>
    <message>
        <source>本年初至期末</source>
        <translation>Year up to its last day</translation>
    </message>
    <message>
        <source>指定年份</source>
        <translation>A certain year</translation>
    </message>
    <message>
        <source>指定月份</source>
        <translation>A certain month</translation>
    </message>
    <message>
        <source>近三年（至期末）</source>
        <translation>Last three years</translation>
    </message>
    <message>
        <source>截至期末</source>
        <translation>As of the last day</translation>
    </message>
    <message>
        <source>历年累计（至期末）</source>
        <translation>Since the beginning</translation>
    </message>
    <message>
        <source>数字：12</source>
        <translation>Number: 12</translation>
    </message>
    <message>
        <source>约数：百余、20余</source>
        <translation>About: 百余, 20余</translation>
    </message>
    <message>
        <source>汉字：十二</source>
        <translation>Chinese: 十二</translation>
    </message>
    <message>
        <source>百分数：96.2%</source>
        <translation>Percent: 96.2%</translation>
    </message>
    <message>
        <source>不限</source>
        <translation>All</translation>
    </message>
    <message>
        <source>例如 2022-03</source>
        <translation>such as 2022-03</translation>
    </message>
    <message>
        <source>例如 2021</source>
        <translation>such as 2021</translation>
    </message>
    <message>
        <source>现在是一张 %1 行的表，要单独成行。</source>
        <translation>Now a table of %1 rows; it stands on a line of its own.</translation>
    </message>
    <message>
        <source>现在的值：%1</source>
        <translation>Now: %1</translation>
    </message>
    <message>
        <source>填不上：%1</source>
        <translation>Cannot be filled: %1</translation>
    </message>
    <message>
        <source>已复制：%1</source>
        <translation>Copied: %1</translation>
    </message>
</context>
<context>
    <name>ledger::SlotListDialog</name>
    <message>
        <source>表格，%1 行</source>
        <translation>table, %1 rows</translation>
    </message>
    <message>
        <source>待补</source>
        <translation>to complete</translation>
    </message>
    <message>
        <source>模板的占位符</source>
        <translation>Slots of the template</translation>
    </message>
    <message>
        <source>共 %1 种占位符，填不上的 %2 种（排在最前）；双击或按回车查看数字后面的记录。</source>
        <translation>%1 slots, of which %2 cannot be filled (first). Double-click or Enter shows the records behind a number.</translation>
    </message>
    <message>
        <source>占位符</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>填成</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <source>处数</source>
        <translation>Times</translation>
    </message>
    <message>
        <source>为什么填不上</source>
        <translation>Why it cannot be filled</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ledger::StartDialog</name>
    <message>
        <source>党建台账</source>
        <translation>branchledger</translation>
    </message>
    <message>
        <source>台账是一个文件，保存全部党组织、党员、组织生活和工作记录。请新建一本，或打开已有的。</source>
        <translation>A ledger is one file that holds all branches, members, organizational life and work records. Create a new one, or open an existing one.</translation>
    </message>
    <message>
        <source>新建台账…</source>
        <translation>New ledger…</translation>
    </message>
    <message>
        <source>打开台账…</source>
        <translation>Open ledger…</translation>
    </message>
    <message>
        <source>非涉密系统，严禁处理、存储涉密信息</source>
        <translation>Not a classified system: handling or storing classified information is strictly forbidden</translation>
    </message>
    <message>
        <source>打开台账</source>
        <translation>Open ledger</translation>
    </message>
    <message>
        <source>台账 (*.ledger *.db)</source>
        <translation>Ledger (*.ledger *.db)</translation>
    </message>
    <message>
        <source>所有文件 (*)</source>
        <translation>All files (*)</translation>
    </message>
</context>
<context>
    <name>ledger::StatusStrip</name>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>非涉密系统，严禁处理、存储涉密信息</source>
        <translation>Not a classified system: handling or storing classified information is strictly forbidden</translation>
    </message>
    <message>
        <source>只读</source>
        <translation>Read-only</translation>
    </message>
    <message>
        <source>全部已保存</source>
        <translation>All saved</translation>
    </message>
    <message>
        <source>%1（另有 %2 项）</source>
        <translation>%1 (and %2 more)</translation>
    </message>
    <message>
        <source>有 %1 格没有保存</source>
        <translation>Cells not saved: %1</translation>
    </message>
</context>
<context>
    <name>ledger::StepBar</name>
    <message>
        <source>第 %1 步，共 %2 步：%3</source>
        <translation>Step %1 of %2: %3</translation>
    </message>
</context>
<context>
    <name>ledger::StepDialog</name>
    <message>
        <source>登记</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>登记发展步骤</source>
        <translation>Record a step</translation>
    </message>
    <message>
        <source>步骤</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>%1：登记发展步骤</source>
        <translation>%1: record a step</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>同时填写&#x3000;%1</source>
        <translation>Also fill in&#x3000;%1</translation>
    </message>
    <message>
        <source>请填写日期。</source>
        <translation>Please enter the day.</translation>
    </message>
    <message>
        <source>这一天还没有到，办完以后再登记。</source>
        <translation>This day has not come yet. Record the step once it is done.</translation>
    </message>
    <message>
        <source>正在保存</source>
        <translation>Saving</translation>
    </message>
    <message>
        <source>已登记“%1”。</source>
        <translation>“%1” was recorded.</translation>
    </message>
    <message>
        <source>姓名（几个人用顿号分开）</source>
        <translation>Names (several separated by commas)</translation>
    </message>
    <message>
        <source>天数</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>学时</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>仍要登记的理由</source>
        <translation>Why it is entered all the same</translation>
    </message>
    <message>
        <source>例如：材料在原单位，组织关系转入后补录</source>
        <translation>For example: the papers are with the former unit, to be entered after the transfer</translation>
    </message>
    <message>
        <source>前面还缺 %1 步，没有登记就不能办理这一步：
%2</source>
        <translation>%1 steps before this one are missing, and without them it cannot be done:
%2</translation>
    </message>
    <message>
        <source>前面还缺步骤，仍要登记请写明理由。</source>
        <translation>Steps before this one are missing. To enter it all the same, please say why.</translation>
    </message>
    <message>
        <source>前面的步骤没有登记</source>
        <translation>Steps before this one are missing</translation>
    </message>
    <message>
        <source>“%1”之前还缺：%2。

缺少这些步骤，这一步按规定不成立。理由“%3”会写进这一步的说明。

确定仍要登记吗？</source>
        <translation>Missing before “%1”: %2.

Without these the step does not hold by the rules. The reason “%3” will stand in the note of the step.

Enter it all the same?</translation>
    </message>
    <message>
        <source>仍要登记</source>
        <translation>Enter all the same</translation>
    </message>
    <message>
        <source>登记时缺少%1，理由：%2</source>
        <translation>Entered without %1; reason: %2</translation>
    </message>
    <message>
        <source>%1；%2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>ledger::SubmissionBar</name>
    <message>
        <source>……共 %1 项</source>
        <translation>… %1 in all</translation>
    </message>
    <message>
        <source>看上报稿</source>
        <translation>View submitted copy</translation>
    </message>
    <message>
        <source>与现在比较</source>
        <translation>Compare with today</translation>
    </message>
    <message>
        <source>重新打开</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>上报</source>
        <translation>Submit</translation>
    </message>
    <message>
        <source>上报情况</source>
        <translation>Who has submitted</translation>
    </message>
    <message>
        <source>回到现在的报告</source>
        <translation>Back to today’s report</translation>
    </message>
    <message>
        <source>各支部%1报告：谁已上报，谁还没有</source>
        <translation>Reports of the branches, %1: who has submitted, who has not</translation>
    </message>
    <message>
        <source>还没有上报</source>
        <translation>Not submitted yet</translation>
    </message>
    <message>
        <source>上报%1%2的报告？

报告全文、%3 项指标和 %4 条记录的版本就此留存。以后改动这个期间的记录要说明原因，记为更正或补录。上报不能用 Ctrl+Z 撤回，需要时可以重新打开。</source>
        <translation>Submit the report of %1, %2?

The whole report, %3 figures and the versions of %4 records are kept. Later changes to records of this period need a reason and become corrections or late entries. A submission is not taken back with Ctrl+Z; it can be reopened when needed.</translation>
    </message>
    <message>
        <source>正在上报</source>
        <translation>Submitting</translation>
    </message>
    <message>
        <source>已上报，校验码 %1。</source>
        <translation>Submitted, check code %1.</translation>
    </message>
    <message>
        <source>重新打开%1以后，改动不再要求说明原因；上报稿保留备查，改好后要再上报一次。
请说明为什么重新打开：</source>
        <translation>Once %1 is reopened, changes need no reason any more; the submitted copy is kept, and the report has to be submitted again.
Why is it reopened?</translation>
    </message>
    <message>
        <source>还有 %1 项缺项，不影响上报：</source>
        <translation>There are %1 gaps; they do not keep you from submitting:</translation>
    </message>
    <message>
        <source>准备上报</source>
        <translation>Preparing the submission</translation>
    </message>
</context>
<context>
    <name>ledger::SubmissionCompare</name>
    <message>
        <source>正在比较…</source>
        <translation>Comparing…</translation>
    </message>
    <message>
        <source>不同的指标</source>
        <translation>Figures that differ</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>上报时</source>
        <translation>As submitted</translation>
    </message>
    <message>
        <source>现在</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>更正与补录</source>
        <translation>Corrections and late entries</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>When</translation>
    </message>
    <message>
        <source>性质</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>改动</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>谁</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>上报稿与现在比较</source>
        <translation>Submitted copy and today</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>全部指标与上报时相同；背后的记录有 %1 条改过。</source>
        <translation>All figures are as submitted; %1 of the records behind them were changed.</translation>
    </message>
    <message>
        <source>%1 项指标与上报时不同；背后的记录有 %2 条改过。</source>
        <translation>%1 figures differ from those submitted; %2 of the records behind them were changed.</translation>
    </message>
</context>
<context>
    <name>ledger::SubmissionList</name>
    <message>
        <source>已上报</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>迟报</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>还没上报</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>逾期未报</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>正在读取…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>汇总成机关报告</source>
        <translation>Collect into the organ’s report</translation>
    </message>
    <message>
        <source>上报情况</source>
        <translation>Who has submitted</translation>
    </message>
    <message>
        <source>%1报告上报情况</source>
        <translation>Reports of %1: who has submitted</translation>
    </message>
    <message>
        <source>各支部的上报情况</source>
        <translation>Reports of the branches</translation>
    </message>
    <message>
        <source>党组织</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>情况</source>
        <translation>State</translation>
    </message>
    <message>
        <source>上报日期</source>
        <translation>Submitted on</translation>
    </message>
    <message>
        <source>上报人</source>
        <translation>By</translation>
    </message>
    <message>
        <source>第几次</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>上报后改动</source>
        <translation>Changed since</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>%1 前报送，%2 后为迟报。依据：%3</source>
        <translation>Due by %1, late after %2. Basis: %3</translation>
    </message>
    <message>
        <source>%1 条</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>这个期间没有要上报的党支部。</source>
        <translation>No branch has to submit for this period.</translation>
    </message>
    <message>
        <source>共 %1 个党支部：已上报 %2 个（其中迟报 %3 个），没有上报 %4 个。</source>
        <translation>%1 branches: %2 submitted (%3 of them late), %4 not submitted.</translation>
    </message>
    <message>
        <source>各支部都已上报，这是机关的报告。</source>
        <translation>All branches have submitted; this is the organ’s report.</translation>
    </message>
    <message>
        <source>%1等</source>
        <translation>%1 and others</translation>
    </message>
    <message>
        <source>机关报告已汇总，还有 %1 个支部没有上报：%2。</source>
        <translation>The organ’s report is collected; %1 branches have not submitted yet: %2.</translation>
    </message>
</context>
<context>
    <name>ledger::SummaryStep</name>
    <message>
        <source>保存退回的行(&amp;S)…</source>
        <translation>&amp;Save rejected rows…</translation>
    </message>
    <message>
        <source>撤销本次导入(&amp;U)</source>
        <translation>&amp;Undo this import</translation>
    </message>
    <message>
        <source>新增</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>更新</source>
        <translation>Updated</translation>
    </message>
    <message>
        <source>未变</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>退回</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>每张表</source>
        <translation>By sheet</translation>
    </message>
    <message>
        <source>每张表的结果</source>
        <translation>Results by sheet</translation>
    </message>
    <message>
        <source>工作表</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>已全部写入台账。</source>
        <translation>Everything has been written to the ledger.</translation>
    </message>
    <message>
        <source>已写入台账。退回的行没有写入：保存出来，按每行后面的原因改好，把改好的文件再导入一次就行，已经导入的行不会重复。</source>
        <translation>Written to the ledger. Rejected rows were not written: save them, correct them by the reason at the end of each row, and import the corrected file once more; rows already imported will not be duplicated.</translation>
    </message>
    <message>
        <source>查看记录</source>
        <translation>Show records</translation>
    </message>
    <message>
        <source>查看“%1”的记录</source>
        <translation>Show records of “%1”</translation>
    </message>
    <message>
        <source>撤销本次导入</source>
        <translation>Undo this import</translation>
    </message>
    <message>
        <source>撤销后，本次新增的 %1 条记录会删除，更新的 %2 条会恢复原来的内容。</source>
        <translation>Records added by this import (%1) will be deleted, and records it updated (%2) will get their earlier content back.</translation>
    </message>
    <message>
        <source>撤销导入</source>
        <translation>Undo import</translation>
    </message>
    <message>
        <source>已撤销：删除 %1 条，恢复 %2 条。</source>
        <translation>Undone: records deleted: %1, restored: %2.</translation>
    </message>
    <message>
        <source>有 %1 条在导入后改过，保留不动。</source>
        <translation> Changed since the import and left as they are: %1.</translation>
    </message>
    <message>
        <source>这次导入已经撤销。可以回到“表与列”改正对应关系后再导入。</source>
        <translation>This import has been undone. You can go back to “Sheets and columns”, correct the assignments and import again.</translation>
    </message>
    <message>
        <source>完成(&amp;F)</source>
        <translation>&amp;Finish</translation>
    </message>
    <message>
        <source>以后也可以在“导入与交换”页撤销这次导入。</source>
        <translation>You can also undo this import later on the “Import and exchange” page.</translation>
    </message>
    <message>
        <source>提醒</source>
        <translation>Warnings</translation>
    </message>
    <message>
        <source>期间已改为%1，以显示导入的记录。</source>
        <translation>The period is now %1, so that the imported records are shown.</translation>
    </message>
    <message>
        <source>换回%1</source>
        <translation>Back to %1</translation>
    </message>
</context>
<context>
    <name>ledger::TextCompareDialog</name>
    <message>
        <source>与上期逐句对比</source>
        <translation>Compared with the period before</translation>
    </message>
    <message>
        <source>逐句对比</source>
        <translation>Sentence by sentence</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>两期文字相同。</source>
        <translation>Both texts are the same.</translation>
    </message>
    <message>
        <source>数字有变化的 %1 句，文字有增减的 %2 句；变化处用红色标出。</source>
        <translation>%1 sentences with other numbers, %2 with other words; what changed is red.</translation>
    </message>
</context>
<context>
    <name>ledger::TopBar</name>
    <message>
        <source>本机用户</source>
        <translation>Local user</translation>
    </message>
    <message>
        <source>页面标题、期间与搜索</source>
        <translation>Page title, period and search</translation>
    </message>
    <message>
        <source>%1：操作系统登录名，写入修改历史</source>
        <translation>%1: login name, kept in the history of changes</translation>
    </message>
</context>
<context>
    <name>ledger::TracePanel</name>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>数字背后的记录</source>
        <translation>Records behind the figure</translation>
    </message>
    <message>
        <source>正在查找记录…</source>
        <translation>Looking up records…</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>没有记录计入这个数字。</source>
        <translation>No records count towards this figure.</translation>
    </message>
    <message>
        <source>计入</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>看过而未计入</source>
        <translation>Considered but not counted</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>由 %1 条记录得出；双击或按回车打开记录。</source>
        <translation>From %1 records; double click or Enter opens one.</translation>
    </message>
    <message>
        <source>另有 %1 条</source>
        <translation>%1 more</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>更正</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>在列表里看这条记录</source>
        <translation>Show the record in its list</translation>
    </message>
    <message>
        <source>打开表单更正这条记录</source>
        <translation>Open the form to correct the record</translation>
    </message>
</context>
<context>
    <name>ledger::TwinDialog</name>
    <message>
        <source>可能重复</source>
        <translation>Perhaps twice</translation>
    </message>
    <message>
        <source>“%1”还没有保存</source>
        <translation>“%1” is not saved yet</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>ledger::TwinPanel</name>
    <message>
        <source>仍然保存</source>
        <translation>Save all the same</translation>
    </message>
    <message>
        <source>可能已有这条记录</source>
        <translation>This record may be there already</translation>
    </message>
    <message>
        <source>确实是另一条时，点“仍然保存”，或者再按一次 Ctrl+S（Ctrl+回车）。</source>
        <translation>If it is another one, choose Save all the same or press Ctrl+S (Ctrl+Enter) once more.</translation>
    </message>
    <message>
        <source>可能已有这条记录：有相近的</source>
        <translation>This record may be there already: a near one is</translation>
    </message>
    <message>
        <source>相同</source>
        <translation>same</translation>
    </message>
    <message>
        <source>相近</source>
        <translation>near</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>打开已有记录</source>
        <translation>Open it</translation>
    </message>
    <message>
        <source>合并…</source>
        <translation>Merge…</translation>
    </message>
</context>
<context>
    <name>ledger::UndoActions</name>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>撤销：%1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>重做</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>重做：%1</source>
        <translation>Redo: %1</translation>
    </message>
    <message>
        <source>正在撤销</source>
        <translation>Undoing</translation>
    </message>
    <message>
        <source>正在重做</source>
        <translation>Redoing</translation>
    </message>
    <message>
        <source>已撤销：%1（%2 条记录）。</source>
        <translation>Undone: %1 (records: %2).</translation>
    </message>
    <message>
        <source>已重做：%1（%2 条记录）。</source>
        <translation>Redone: %1 (records: %2).</translation>
    </message>
    <message>
        <source>%1 条后来又改过，保持原样：%2</source>
        <translation>Left as they are, since changed later: %1 (%2)</translation>
    </message>
    <message>
        <source> 等</source>
        <translation> and more</translation>
    </message>
    <message>
        <source>已撤销：%1。</source>
        <translation>Undone: %1.</translation>
    </message>
    <message>
        <source>已重做：%1。</source>
        <translation>Redone: %1.</translation>
    </message>
</context>
<context>
    <name>ledger::UnitRuleDialog</name>
    <message>
        <source>%1 至 %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>本单位对“%1”的要求</source>
        <translation>What the unit asks of “%1”</translation>
    </message>
    <message>
        <source>例如：党委会 2022 年第 3 次会议决定</source>
        <translation>For example: decided by the third meeting of the committee in 2022</translation>
    </message>
    <message>
        <source>生效日期</source>
        <translation>In effect from</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>规定里没有这一条，由本单位提出。</source>
        <translation>No rule asks for this; it is the unit’s own.</translation>
    </message>
    <message>
        <source>与规定相同（%1）。</source>
        <translation>As the rule (%1).</translation>
    </message>
    <message>
        <source>比规定严，%1：%2。</source>
        <translation>Stricter than the rule, %1: %2.</translation>
    </message>
    <message>
        <source>比规定宽，%1：%2。依据 %3。请写明理由。</source>
        <translation>Looser than the rule, %1: %2. Basis: %3. Please give the reason.</translation>
    </message>
    <message>
        <source>放宽规定的要求</source>
        <translation>Loosen what the rule asks</translation>
    </message>
    <message>
        <source>“%1”：%2。

这比规定（%3）宽。%4谁在什么时候为什么放宽，记在修改历史里。

确定放宽吗？</source>
        <translation>“%1”: %2.

This is looser than the rule (%3). %4Who loosened it when and why stands in the history.

Loosen it?</translation>
    </message>
    <message>
        <source>放宽</source>
        <translation>Loosen</translation>
    </message>
    <message>
        <source>规则“%1”自 %2 起：%3</source>
        <translation>Rule “%1” from %2: %3</translation>
    </message>
    <message>
        <source>放宽规定的要求，请写明理由。</source>
        <translation>To loosen what the rule asks, please give the reason.</translation>
    </message>
    <message>
        <source>放宽规则“%1”自 %2 起：%3（依据 %4）</source>
        <translation>Loosened rule “%1” from %2: %3 (basis %4)</translation>
    </message>
    <message>
        <source>。理由：%1</source>
        <translation>. Reason: %1</translation>
    </message>
</context>
<context>
    <name>ledger::WhoPicker</name>
    <message>
        <source>责任领导或部门</source>
        <translation>Leader or department</translation>
    </message>
    <message>
        <source>责任清单只看一位责任领导或一个牵头部门</source>
        <translation>Responsibility lists of one leader or one lead department only</translation>
    </message>
    <message>
        <source>责任人：%1</source>
        <translation>Responsible: %1</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>everybody</translation>
    </message>
    <message>
        <source>责任领导</source>
        <translation>Leaders</translation>
    </message>
    <message>
        <source>牵头部门</source>
        <translation>Lead departments</translation>
    </message>
</context>
<context>
    <name>ledger::WorkPlanDialog</name>
    <message>
        <source>工作计划四个部分</source>
        <translation>The four parts of the work plan</translation>
    </message>
    <message>
        <source>双击改名称。每项措施下面是驾驶舱里列出的指标，一项最多显示三个。</source>
        <translation>Double-click to change a name. Below each measure stand the figures that the dashboard shows, three at most.</translation>
    </message>
    <message>
        <source>工作计划</source>
        <translation>Work plan</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>添加指标</source>
        <translation>Add figure</translation>
    </message>
    <message>
        <source>添加措施</source>
        <translation>Add measure</translation>
    </message>
    <message>
        <source>移除</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>上移</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>下移</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>恢复内置的计划</source>
        <translation>Built-in plan</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>先选一项措施。</source>
        <translation>Choose a measure first.</translation>
    </message>
    <message>
        <source>新的措施</source>
        <translation>New measure</translation>
    </message>
    <message>
        <source>“%1”里有一项没有名称，请填写。</source>
        <translation>Something in &quot;%1&quot; has no name; please give it one.</translation>
    </message>
    <message>
        <source>修改工作计划</source>
        <translation>Work plan changed</translation>
    </message>
</context>
<context>
    <name>ledger::WorkbenchPage</name>
    <message>
        <source>本期还差什么</source>
        <translation>Still missing in this period</translation>
    </message>
    <message>
        <source>正在计算…</source>
        <translation>Calculating…</translation>
    </message>
    <message>
        <source>最近录入</source>
        <translation>Recently entered</translation>
    </message>
    <message>
        <source>即将到期</source>
        <translation>Due soon</translation>
    </message>
    <message>
        <source>快捷录入</source>
        <translation>Quick entry</translation>
    </message>
    <message>
        <source>导入工作簿</source>
        <translation>Import workbooks</translation>
    </message>
    <message>
        <source>点一格：看条款、看算数的记录、立即补录。</source>
        <translation>Click a cell to see the provision and the records that count, and to enter a missing record at once.</translation>
    </message>
    <message>
        <source>本季度还差什么</source>
        <translation>Still missing this quarter</translation>
    </message>
    <message>
        <source>还差什么</source>
        <translation>Still missing</translation>
    </message>
    <message>
        <source>%1&#x3000;%2 项缺，%3 项待办</source>
        <translation>%1 · gaps: %2, to do: %3</translation>
    </message>
    <message>
        <source>还没有记录。用右边的按钮录入，或导入已有的表格。</source>
        <translation>No records yet. Use the buttons on the right to enter some, or import an existing table.</translation>
    </message>
    <message>
        <source>从这里开始</source>
        <translation>Begin here</translation>
    </message>
    <message>
        <source>还没有应开展组织生活的支部。先导入已有的党组织、花名册和台账，或新建第一个党支部；以后这里列出本季度还差的会议。</source>
        <translation>No branch yet that must hold meetings. First import your lists of branches, members and meetings, or enter the first branch; then this shows what is still missing this quarter.</translation>
    </message>
    <message>
        <source>新建党支部</source>
        <translation>New branch</translation>
    </message>
    <message>
        <source>其余 %1 个支部…</source>
        <translation>%1 more branches…</translation>
    </message>
    <message>
        <source>全年…</source>
        <translation>Whole year…</translation>
    </message>
    <message>
        <source>打开缺项日历</source>
        <translation>Open the gap calendar</translation>
    </message>
    <message>
        <source>%1&#x3000;都已开展</source>
        <translation>%1&#x3000;all held</translation>
    </message>
    <message>
        <source>所选的党组织在这个期间没有应开展的组织生活。</source>
        <translation>No meetings are required of the chosen branch in this period.</translation>
    </message>
    <message>
        <source>还没保存的草稿</source>
        <translation>Drafts not saved yet</translation>
    </message>
    <message>
        <source>备份</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>立即备份</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>还没有备份过，请备份到另一块磁盘</source>
        <translation>none yet: use another disk</translation>
    </message>
    <message>
        <source>今天已备份并校验</source>
        <translation>today, verified</translation>
    </message>
    <message>
        <source>%1 天前已备份并校验</source>
        <translation>days ago: %1, verified</translation>
    </message>
    <message>
        <source>上次校验过的备份已是 %1 天前，该备份了</source>
        <translation>%1 days old: back up soon</translation>
    </message>
    <message>
        <source>眼下没有要到期的事：责任事项、换届、预备期、半年考察和季度报告都不用催。</source>
        <translation>Nothing falls due for now: no responsibility items, elections, probations, reviews or reports.</translation>
    </message>
    <message>
        <source>%1 项逾期，本月还有 %2 项</source>
        <translation>%1 overdue, %2 more this month</translation>
    </message>
    <message>
        <source>显示全部 %1 项</source>
        <translation>Show all %1</translation>
    </message>
    <message>
        <source>%1&#x3000;%2到期
依据：%3</source>
        <translation>%1  due %2
Basis: %3</translation>
    </message>
    <message>
        <source>已报送</source>
        <translation>Handed in</translation>
    </message>
    <message>
        <source>记下%1报告已报送</source>
        <translation>Report of %1 noted as handed in</translation>
    </message>
    <message>
        <source>共 %1 份</source>
        <translation>%1 in all</translation>
    </message>
    <message>
        <source>（还没写标题）</source>
        <translation>(no title yet)</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>正式党员 %1 人，不足 %2 人，应与其他单位成立联合党支部</source>
        <translation>%1 full members, fewer than %2: a joint branch with other units should be formed</translation>
    </message>
    <message>
        <source>党员 %1 人，一般不超过 %2 人</source>
        <translation>%1 members; as a rule not more than %2</translation>
    </message>
    <message>
        <source>正式党员 %1 人，%2 人以上的应当设立支部委员会</source>
        <translation>%1 full members: with %2 or more there should be a branch committee</translation>
    </message>
    <message>
        <source>正式党员 %1 人，不足 %2 人的不设支部委员会，设书记 1 名</source>
        <translation>%1 full members: with fewer than %2 there is a secretary and no branch committee</translation>
    </message>
    <message>
        <source>支委会现有 %1 人，一般 %2 至 %3 人，最多不超过 %4 人</source>
        <translation>The committee has %1 members; as a rule %2 to %3, never more than %4</translation>
    </message>
    <message>
        <source>%1空缺的职务：%2</source>
        <translation>Vacant on %1: %2</translation>
    </message>
    <message>
        <source>应有的职务都有人担任：%1</source>
        <translation>All posts that are asked for are filled: %1</translation>
    </message>
    <message>
        <source>已不在本支部名册而任职没有结束：%1</source>
        <translation>No longer on the roster of this branch, but still in the post: %1</translation>
    </message>
    <message>
        <source>当日花名册</source>
        <translation>Roster of the day</translation>
    </message>
    <message>
        <source>本届任期已于%1届满，还没有换届</source>
        <translation>The term ended on %1 and no new committee has been elected</translation>
    </message>
    <message>
        <source>本届任期%1届满，应提前 %2 个月准备换届</source>
        <translation>The term ends on %1; the election is to be prepared %2 months ahead</translation>
    </message>
    <message>
        <source>任期长于 %1 年</source>
        <translation>The term is longer than %1 years</translation>
    </message>
    <message>
        <source>历届任期重叠：%1、%2</source>
        <translation>Terms overlap: %1, %2</translation>
    </message>
    <message>
        <source>历届任期里的“%1”晚于本届任期：请把本届任期改成新的一届</source>
        <translation>“%1” among the terms is later than the present term: please enter the new one as the present term</translation>
    </message>
    <message>
        <source>支委会规则“%1”无法识别，请更正。</source>
        <translation>The committee rule “%1” is not understood; please correct it.</translation>
    </message>
    <message>
        <source>没有入党时间，不在任何名册上</source>
        <translation>no day of admission, so on no roster</translation>
    </message>
    <message>
        <source>“%1”没有日期，没有计入增减</source>
        <translation>“%1” has no date and is not counted</translation>
    </message>
    <message>
        <source>“%1”之前没有停止党籍或出党的记录，没有计入增减</source>
        <translation>nothing ended the membership before “%1”; not counted</translation>
    </message>
    <message>
        <source>现在的组织关系没有转入时间，按入党时间起算，没有计入转入</source>
        <translation>the present membership has no day of joining; it runs from the admission and is not counted as moved in</translation>
    </message>
    <message>
        <source>同一天在两个党组织的名册上：请补上转出时间</source>
        <translation>on the rosters of two branches on one day: please add the day of leaving</translation>
    </message>
    <message>
        <source>单位可以从严，不能低于规定</source>
        <translation>A unit may be stricter than the rule, not looser</translation>
    </message>
    <message>
        <source>%1等</source>
        <translation>%1 and others</translation>
    </message>
    <message>
        <source>应到填了 %1 人，当日名册上是 %2 人（免于考勤 %3 人，不计入应到 %4 人）</source>
        <translation>Expected is entered as %1; the roster of the day has %2 (exempt %3, left out %4)</translation>
    </message>
    <message>
        <source>实到填了 %1 人，名单上到会 %2 人</source>
        <translation>Present is entered as %1; by the names %2 were there</translation>
    </message>
    <message>
        <source>出席名单</source>
        <translation>Names of those present</translation>
    </message>
    <message>
        <source>不在当日名册上，不计入应到和表决：%1</source>
        <translation>Not on the roster of the day, not counted as expected or voting: %1</translation>
    </message>
    <message>
        <source>当日名册上有、名单里没有：%1</source>
        <translation>On the roster of the day but not listed: %1</translation>
    </message>
    <message>
        <source>到会而没有表决权 %1 人：%2</source>
        <translation>Present without a vote, %1: %2</translation>
    </message>
    <message>
        <source>基层组织选举工作条例；发展党员工作细则</source>
        <translation>Rules on elections in primary organizations; rules on admitting members</translation>
    </message>
    <message>
        <source>不计入应到 %1 人：%2。须报上级党组织同意并经会议通过</source>
        <translation>Left out of those who should attend, %1: %2. The higher organization and the meeting have to agree</translation>
    </message>
    <message>
        <source>%1：填的原因不在可以不计入应到的情形之内，核对时仍计入应到</source>
        <translation>%1: the reason given is none for which somebody may be left out; counted as expected here</translation>
    </message>
    <message>
        <source>一般表决没有不计入应到的情形</source>
        <translation>Nobody is left out in an ordinary vote</translation>
    </message>
    <message>
        <source>没有出席名单，也没有填实到，无法核对到会人数是否有效</source>
        <translation>Neither names nor a number of those present: the quorum cannot be checked</translation>
    </message>
    <message>
        <source>没有出席名单，按填写的实到人数核对，分不出有无表决权</source>
        <translation>Without names the number entered was used; who has a vote cannot be told</translation>
    </message>
    <message>
        <source>书面意见只在接收预备党员和转正时计入票数，这里没有计入：%1</source>
        <translation>Opinions in writing count for admission and confirmation only; not counted here: %1</translation>
    </message>
    <message>
        <source>“%1”应由%2表决，%3不能作出决定</source>
        <translation>“%1” is to be voted on by %2; %3 cannot decide it</translation>
    </message>
    <message>
        <source>不是党员</source>
        <translation>not a member</translation>
    </message>
    <message>
        <source>预备党员</source>
        <translation>probationary member</translation>
    </message>
    <message>
        <source>本单位的设置“%1”不是 2/3 这样的分数，没有采用。</source>
        <translation>The setting “%1” is no share such as 2/3 and was not used.</translation>
    </message>
    <message>
        <source>本单位的设置“%1”（%2）低于%3，没有采用。</source>
        <translation>The setting “%1” (%2) is below %3 and was not used.</translation>
    </message>
    <message>
        <source>表决规则“%1”的“%2”无法识别，请更正。</source>
        <translation>“%2” of the voting rule “%1” is not understood; please correct it.</translation>
    </message>
    <message>
        <source>当日没有应到会的有表决权党员，无法核对到会人数是否有效：请核对名册和日期。</source>
        <translation>Nobody with a vote was to attend on that day, so the quorum cannot be checked: please check roster and date.</translation>
    </message>
    <message>
        <source>支委会委员 %1 人，实到 %2 人</source>
        <translation>Committee of %1, present %2</translation>
    </message>
    <message>
        <source>应到有表决权 %1 人，实到 %2 人</source>
        <translation>With a vote and expected %1, present %2</translation>
    </message>
    <message>
        <source>%1：到会人数有效（须%2）</source>
        <translation>%1: there is a quorum (%2)</translation>
    </message>
    <message>
        <source>%1：到会人数不足，须%2，至少 %3 人</source>
        <translation>%1: no quorum, it takes %2, at least %3</translation>
    </message>
    <message>
        <source>“%1”：%2</source>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>有表决权的到会 %1 人、书面意见 %2 份</source>
        <translation>%1 voters present and %2 opinions in writing</translation>
    </message>
    <message>
        <source>有表决权的到会 %1 人</source>
        <translation>%1 voters present</translation>
    </message>
    <message>
        <source>共 %1 票，多于%2：请核对票数和名单</source>
        <translation>%1 votes in all, more than %2: please check votes and names</translation>
    </message>
    <message>
        <source>共 %1 票，少于%2：未收回的票不计入</source>
        <translation>%1 votes in all, fewer than %2: ballots not returned do not count</translation>
    </message>
    <message>
        <source>没有填赞成票数，无法核对是否通过</source>
        <translation>Without the votes in favour the result cannot be checked</translation>
    </message>
    <message>
        <source>赞成 %1 票，应到有表决权 %2 人，须%3：通过</source>
        <translation>%1 in favour of %2 who should attend and vote, it takes %3: carried</translation>
    </message>
    <message>
        <source>赞成 %1 票，应到有表决权 %2 人，须%3（至少 %4 票）：没有通过</source>
        <translation>%1 in favour of %2 who should attend and vote, it takes %3 (at least %4): not carried</translation>
    </message>
    <message>
        <source>赞成 %1 票，但到会人数不足，表决无效：没有通过</source>
        <translation>%1 in favour, but without a quorum the vote is void: not carried</translation>
    </message>
    <message>
        <source>还没有填票数</source>
        <translation>No votes entered yet</translation>
    </message>
    <message>
        <source>应逐人讨论和表决：没有填表决对象</source>
        <translation>To be discussed and voted on one by one: nobody is named</translation>
    </message>
    <message>
        <source>应采取无记名投票方式</source>
        <translation>By secret ballot</translation>
    </message>
    <message>
        <source>表决对象%1在%2已是%3，应是%4</source>
        <translation>%1, who was voted upon, was %3 from %2; it takes %4</translation>
    </message>
    <message>
        <source>表决对象%1在%2才成为%3，会议时还不是</source>
        <translation>%1, who was voted upon, became %3 only on %2, not yet at the meeting</translation>
    </message>
    <message>
        <source>表决对象%1的人员类别是“%2”，应是%3</source>
        <translation>%1, who was voted upon, is “%2”; it takes %3</translation>
    </message>
    <message>
        <source>表决对象%1会议当天不在本党组织，应由其所在党支部讨论表决</source>
        <translation>%1, who was voted upon, was not of this branch on the day; their own branch has to decide</translation>
    </message>
    <message>
        <source>会议日期没有具体到月，无法按花名册核对到会人数和表决结果</source>
        <translation>The date names no month: who was present and what was decided cannot be held against the roster</translation>
    </message>
    <message>
        <source>日期只到月：按当月任何一天在册的人核对，应到和实到的人数不核对</source>
        <translation>Dated by its month: held against everybody on the roster on any day of it; the counts are not compared</translation>
    </message>
    <message>
        <source>“出席”里的赞成、反对、弃权票数与逐项表决都不同：以逐项表决为准，请核对</source>
        <translation>The votes stated beside the attendance differ from every vote by matter: the latter stand, please check</translation>
    </message>
    <message>
        <source>表决</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>%1 至 %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1：须%2，到会人数是否有效要看是当月哪一天，请填写日期</source>
        <translation>%1: it takes %2; whether so many are enough depends on the day of the month, please enter it</translation>
    </message>
    <message>
        <source>赞成 %1 票，应到有表决权 %2 人，须%3：是否通过要看是当月哪一天，请填写日期</source>
        <translation>%1 in favour of %2 entitled, it takes %3: whether it carries depends on the day of the month, please enter it</translation>
    </message>
    <message>
        <source>请填写选举日期。</source>
        <translation>Enter the day of the election.</translation>
    </message>
    <message>
        <source>请填写本届任期从哪天起。</source>
        <translation>Enter the day on which the term begins.</translation>
    </message>
    <message>
        <source>本届任期早于选举日期，请核对。</source>
        <translation>The term begins before the election; please check.</translation>
    </message>
    <message>
        <source>届满日期早于任期开始，请核对。</source>
        <translation>The term ends before it begins; please check.</translation>
    </message>
    <message>
        <source>请填写届次，例如：第三届。</source>
        <translation>Enter the number of the term, such as 第三届.</translation>
    </message>
    <message>
        <source>请至少填写一个职务由谁担任。</source>
        <translation>Enter who holds at least one post.</translation>
    </message>
    <message>
        <source>实到人数多于应到人数，请核对。</source>
        <translation>More people were present than expected; please check.</translation>
    </message>
    <message>
        <source>“%1”在 %2 不是本支部有被选举权的正式党员，不能担任%3。</source>
        <translation>“%1” was no full member of this branch who could be elected on %2, and cannot hold the post %3.</translation>
    </message>
    <message>
        <source>%1的“%2”从 %3 起，新一届的任期要比它晚。</source>
        <translation>%1 holds “%2” since %3; the new term has to begin later.</translation>
    </message>
    <message>
        <source>没有填写应到、实到人数，没有核对到会人数是否有效。</source>
        <translation>Expected and present are not given: whether enough people were there was not checked.</translation>
    </message>
    <message>
        <source>花名册上当日有表决权的正式党员 %1 人，填写的应到 %2 人</source>
        <translation>Full members with a vote on the roster of that day: %1; expected as entered: %2</translation>
    </message>
    <message>
        <source>上一届任期%1届满，提前换届一般不超过 %2 个月</source>
        <translation>The former term ended on %1; an election is as a rule held early by no more than %2 months</translation>
    </message>
    <message>
        <source>上一届任期%1届满，延期换届一般不超过 %2 个月</source>
        <translation>The former term ended on %1; an election is as a rule put off by no more than %2 months</translation>
    </message>
    <message>
        <source>选举结果须报上级党组织批准：%1</source>
        <translation>To be reported above for approval: %1</translation>
    </message>
    <message>
        <source>选举结果须报上级党组织备案：%1</source>
        <translation>To be reported above for the record: %1</translation>
    </message>
    <message>
        <source>发展</source>
        <translation>Admitted</translation>
    </message>
    <message>
        <source>转入</source>
        <translation>Moved in</translation>
    </message>
    <message>
        <source>恢复党籍</source>
        <translation>Restored</translation>
    </message>
    <message>
        <source>转出</source>
        <translation>Moved out</translation>
    </message>
    <message>
        <source>出党</source>
        <translation>Left the Party</translation>
    </message>
    <message>
        <source>停止党籍</source>
        <translation>Membership stopped</translation>
    </message>
    <message>
        <source>死亡</source>
        <translation>Died</translation>
    </message>
    <message>
        <source>转入时间早于本支部的成立日期 %1，计在期初数里</source>
        <translation>joined before the branch was founded on %1, and so counted at the beginning</translation>
    </message>
    <message>
        <source>没有转入时间，按入党时间起算，早于本支部的成立日期 %1，计在期初数里：请补上转入时间</source>
        <translation>no day of joining, so counted from admission on, before the branch was founded on %1, and at the beginning: please enter the day of joining</translation>
    </message>
    <message>
        <source>组织关系所在的党组织已经删除</source>
        <translation>the membership is of an organization that was deleted</translation>
    </message>
    <message>
        <source>组织关系登记在“%1”，不在任何党支部</source>
        <translation>the membership is with “%1”, not with any branch</translation>
    </message>
    <message>
        <source>转入“%1”的时间早于它的成立日期 %2，那时它还不在表里</source>
        <translation>joined “%1” before it was founded on %2, when it was not in the table yet</translation>
    </message>
    <message>
        <source>“%1”%2 才成立，组织关系没有转入时间，按入党时间起算：请补上转入时间和原来的支部</source>
        <translation>“%1” was founded only on %2, and without a day of joining the membership counts from admission on: please enter that day and the branch before</translation>
    </message>
    <message>
        <source>“%1”已于 %2 撤销，组织关系没有转出时间</source>
        <translation>“%1” was closed on %2, and the membership has no last day</translation>
    </message>
    <message>
        <source>所在的“%1”不在表里</source>
        <translation>“%1” is not in the table</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <source>没有编号为“%1”的导入批次。</source>
        <translation>There is no import batch numbered “%1”.</translation>
    </message>
    <message>
        <source>缺少数据文件“%1”，请重新安装程序。</source>
        <translation>The data file “%1” is missing. Reinstall the program.</translation>
    </message>
    <message>
        <source>临时文件夹不可写，无法核对数据结构。请清理磁盘后重试。</source>
        <translation>The temporary folder is not writable, so the data structure cannot be checked. Free some disk space and try again.</translation>
    </message>
    <message>
        <source>检查已取消。</source>
        <translation>The check was cancelled.</translation>
    </message>
    <message>
        <source>“%1”已存在，不会覆盖。请换一个文件名。</source>
        <translation>“%1” already exists and will not be overwritten. Choose another file name.</translation>
    </message>
    <message>
        <source>找不到台账文件“%1”。</source>
        <translation>The ledger file “%1” was not found.</translation>
    </message>
    <message>
        <source>“%1”不是文件，不能作为台账打开。</source>
        <translation>“%1” is not a file and cannot be opened as a ledger.</translation>
    </message>
    <message>
        <source>没有读取台账“%1”的权限。</source>
        <translation>You have no permission to read the ledger “%1”.</translation>
    </message>
    <message>
        <source>“%1”是空文件，不是党建台账。</source>
        <translation>“%1” is an empty file, not a branchledger.</translation>
    </message>
    <message>
        <source>台账“%1”或它所在的文件夹只读，不能写入。</source>
        <translation>The ledger “%1” or its folder is read-only and cannot be written.</translation>
    </message>
    <message>
        <source>“%1”是数据库文件，但不是党建台账。</source>
        <translation>“%1” is a database file, but not a branchledger.</translation>
    </message>
    <message>
        <source>台账“%1”的安全设置 %2 未能生效，不能打开写入。</source>
        <translation>The security setting %2 of the ledger “%1” did not take effect; it cannot be opened for writing.</translation>
    </message>
    <message>
        <source>“%1”的筛选条件“%2”不是数或日期，请改正后重试。</source>
        <translation>The filter “%2” for “%1” is not a number or a date. Correct it and try again.</translation>
    </message>
    <message>
        <source>“%1”没有“%2”这个字段，不能按它筛选或排序。</source>
        <translation>“%1” has no field “%2”; it cannot be used to filter or sort.</translation>
    </message>
    <message>
        <source>“%1”里没有台账的数据表，不是党建台账。</source>
        <translation>“%1” does not contain the data tables of a ledger; it is not a branchledger.</translation>
    </message>
    <message>
        <source>台账“%1”由更新版本的程序建立（结构版本 %2，本程序支持到 %3）。请升级本程序后再打开。</source>
        <translation>The ledger “%1” was created by a newer version of the program (schema version %2; this program supports up to %3). Upgrade the program, then open it.</translation>
    </message>
    <message>
        <source>缺少数据结构文件，请重新安装程序。</source>
        <translation>The data structure file is missing. Reinstall the program.</translation>
    </message>
    <message>
        <source>升级后引用不完整，台账保持原样。请从备份恢复。</source>
        <translation>References are incomplete after the upgrade; the ledger stays as it was. Restore a backup.</translation>
    </message>
    <message>
        <source>这条记录在您打开之后已被修改。请重新载入，对照后再保存。</source>
        <translation>This record has been changed since you opened it. Reload it, compare, and save again.</translation>
    </message>
    <message>
        <source>这条记录已不存在。</source>
        <translation>This record no longer exists.</translation>
    </message>
    <message>
        <source>台账“%1”正被另一个程序占用。请关闭该程序后重试；本次修改未保存。</source>
        <translation>The ledger “%1” is in use by another program. Close that program and try again; this change was not saved.</translation>
    </message>
    <message>
        <source>台账“%1”只读，不能保存修改。请检查文件和文件夹的权限。</source>
        <translation>The ledger “%1” is read-only and changes cannot be saved. Check the permissions of the file and its folder.</translation>
    </message>
    <message>
        <source>操作已取消，台账未改动。</source>
        <translation>The operation was cancelled; the ledger is unchanged.</translation>
    </message>
    <message>
        <source>磁盘已满，本次修改没有保存到“%1”。请腾出空间后重试。</source>
        <translation>The disk is full; this change was not saved to “%1”. Free some space and try again.</translation>
    </message>
    <message>
        <source>读写台账“%1”时出错：磁盘已满，或者存储设备有故障。台账没有改动；请腾出空间或检查设备后重试。</source>
        <translation>Reading or writing the ledger “%1” failed: the disk is full, or the storage device is at fault. The ledger was not changed; free some space or check the device, and try again.</translation>
    </message>
    <message>
        <source>台账“%1”已损坏。请从最近的备份恢复。</source>
        <translation>The ledger “%1” is damaged. Restore the most recent backup.</translation>
    </message>
    <message>
        <source>打不开台账“%1”：文件或文件夹不存在，或没有权限。</source>
        <translation>Cannot open the ledger “%1”: the file or folder does not exist, or you have no permission.</translation>
    </message>
    <message>
        <source>“%1”不是党建台账文件。</source>
        <translation>“%1” is not a branchledger file.</translation>
    </message>
    <message>
        <source>记录之间的引用或唯一性不成立，本次修改未保存。</source>
        <translation>References between records or their uniqueness do not hold; this change was not saved.</translation>
    </message>
    <message>
        <source>数据库出错，本次修改未保存。详情见日志。</source>
        <translation>Database error; this change was not saved. See the log for details.</translation>
    </message>
    <message>
        <source>这个附件已不存在。</source>
        <translation>This attachment no longer exists.</translation>
    </message>
    <message>
        <source>这个附件刚被别处改过。请看过最新的内容后再改。</source>
        <translation>This attachment was just changed elsewhere. Please look at it as it is now before you change it.</translation>
    </message>
    <message>
        <source>规定本身从 %1 起生效，不能改写。本单位的要求请换一个晚于它的生效日期。</source>
        <translation>The rule itself takes effect on %1 and cannot be overwritten. Choose a later day for the unit&apos;s own demand.</translation>
    </message>
</context>
</TS>
