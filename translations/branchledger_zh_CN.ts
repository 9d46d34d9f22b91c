<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="zh_CN">
<context>
    <name>Actions</name>
    <message>
        <source>打开台账</source>
        <translation>打开台账</translation>
    </message>
    <message>
        <source>台账 (*.ledger *.db)</source>
        <translation>台账 (*.ledger *.db)</translation>
    </message>
    <message>
        <source>所有文件 (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>关于党建台账</source>
        <translation>关于党建台账</translation>
    </message>
    <message>
        <source>党建台账 %1
自由软件，GPL-3.0 或更新版本。
非涉密系统，严禁处理、存储涉密信息。</source>
        <translation>党建台账 %1
自由软件，GPL-3.0 或更新版本。
非涉密系统，严禁处理、存储涉密信息。</translation>
    </message>
    <message>
        <source>打开台账…</source>
        <translation>打开台账…</translation>
    </message>
    <message>
        <source>备份到…</source>
        <translation>备份到…</translation>
    </message>
    <message>
        <source>退出</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>搜索</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>上一个期间</source>
        <translation>上一个期间</translation>
    </message>
    <message>
        <source>下一个期间</source>
        <translation>下一个期间</translation>
    </message>
    <message>
        <source>选择期间</source>
        <translation>选择期间</translation>
    </message>
    <message>
        <source>选择支部范围</source>
        <translation>选择支部范围</translation>
    </message>
    <message>
        <source>重新读取</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>放大文字</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>缩小文字</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>原来大小</source>
        <translation>原来大小</translation>
    </message>
    <message>
        <source>全屏</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>关于</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>本页</source>
        <translation>本页</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>转到</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>视图</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>帮助</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>菜单</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>导入工作簿…</source>
        <translation>导入工作簿…</translation>
    </message>
    <message>
        <source>编辑</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>表单里</source>
        <translation>表单里</translation>
    </message>
    <message>
        <source>到下一项</source>
        <translation>到下一项</translation>
    </message>
    <message>
        <source>回车</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>保存并到下一条</source>
        <translation>保存并到下一条</translation>
    </message>
    <message>
        <source>Ctrl+回车</source>
        <translation>Ctrl+回车</translation>
    </message>
    <message>
        <source>保存并关闭</source>
        <translation>保存并关闭</translation>
    </message>
    <message>
        <source>关闭，没有保存的先问</source>
        <translation>关闭，没有保存的先问</translation>
    </message>
    <message>
        <source>列表里</source>
        <translation>列表里</translation>
    </message>
    <message>
        <source>打开修改</source>
        <translation>打开修改</translation>
    </message>
    <message>
        <source>选中多条</source>
        <translation>选中多条</translation>
    </message>
    <message>
        <source>Shift 或 Ctrl 加单击</source>
        <translation>Shift 或 Ctrl 加单击</translation>
    </message>
    <message>
        <source>复制（带表头）</source>
        <translation>复制（带表头）</translation>
    </message>
    <message>
        <source>整个窗口</source>
        <translation>整个窗口</translation>
    </message>
    <message>
        <source>新建台账…</source>
        <translation>新建台账…</translation>
    </message>
    <message>
        <source>使用手册</source>
        <translation>使用手册</translation>
    </message>
    <message>
        <source>快捷键一览</source>
        <translation>快捷键一览</translation>
    </message>
    <message>
        <source>空着的各项照抄上一条</source>
        <translation>空着的各项照抄上一条</translation>
    </message>
    <message>
        <source>录下一条时保留这一项</source>
        <translation>录下一条时保留这一项</translation>
    </message>
    <message>
        <source>回收站…</source>
        <translation>回收站…</translation>
    </message>
    <message>
        <source>到名单（出席、参加人员等）</source>
        <translation>到名单（出席、参加人员等）</translation>
    </message>
    <message>
        <source>新建记录…</source>
        <translation>新建记录…</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>这条记录已删除，不能再添加附件。请先恢复它。</source>
        <translation>这条记录已删除，不能再添加附件。请先恢复它。</translation>
    </message>
    <message>
        <source>“%1”是程序、脚本或带宏的文件，打开它可能带来病毒，没有添加。如果是文档，请另存为普通格式或 PDF 再添加。</source>
        <translation>“%1”是程序、脚本或带宏的文件，打开它可能带来病毒，没有添加。如果是文档，请另存为普通格式或 PDF 再添加。</translation>
    </message>
    <message>
        <source>找不到“%1”：它可能已被移走、改名或删除，没有添加。请重新选择。</source>
        <translation>找不到“%1”：它可能已被移走、改名或删除，没有添加。请重新选择。</translation>
    </message>
    <message>
        <source>“%1”是文件夹，没有添加。请打开它选择里面的文件，或先压缩成一个 zip 文件。</source>
        <translation>“%1”是文件夹，没有添加。请打开它选择里面的文件，或先压缩成一个 zip 文件。</translation>
    </message>
    <message>
        <source>“%1”不是普通文件，没有添加。</source>
        <translation>“%1”不是普通文件，没有添加。</translation>
    </message>
    <message>
        <source>没有读取“%1”的权限，没有添加。请检查文件的权限。</source>
        <translation>没有读取“%1”的权限，没有添加。请检查文件的权限。</translation>
    </message>
    <message>
        <source>每个附件的上限应是 %1 到 %2 之间的整数，单位 MB。</source>
        <translation>每个附件的上限应是 %1 到 %2 之间的整数，单位 MB。</translation>
    </message>
    <message>
        <source>照片长边的上限应是 %1 到 %2 之间的整数，单位像素。</source>
        <translation>照片长边的上限应是 %1 到 %2 之间的整数，单位像素。</translation>
    </message>
    <message>
        <source>“%1”是空文件（0 字节），没有添加。请检查它是否保存或下载完整。</source>
        <translation>“%1”是空文件（0 字节），没有添加。请检查它是否保存或下载完整。</translation>
    </message>
    <message>
        <source>“%1”有 %2，超过每个附件 %3 的上限，没有添加。请压缩或截取后再添加；上限可以在“设置”页的“附件”里改。</source>
        <translation>“%1”有 %2，超过每个附件 %3 的上限，没有添加。请压缩或截取后再添加；上限可以在“设置”页的“附件”里改。</translation>
    </message>
    <message>
        <source>%1 等 %2 个</source>
        <translation>%1 等 %2 个</translation>
    </message>
    <message>
        <source>添加附件 %1</source>
        <translation>添加附件 %1</translation>
    </message>
    <message>
        <source>移除附件 %1</source>
        <translation>移除附件 %1</translation>
    </message>
    <message>
        <source>恢复附件 %1</source>
        <translation>恢复附件 %1</translation>
    </message>
    <message>
        <source>附件的名称不能为空。</source>
        <translation>附件的名称不能为空。</translation>
    </message>
    <message>
        <source>修改附件 %1</source>
        <translation>修改附件 %1</translation>
    </message>
    <message>
        <source>附件“%1”的内容不完整或被改动过，不能打开。请从备份恢复，或移除后重新添加。</source>
        <translation>附件“%1”的内容不完整或被改动过，不能打开。请从备份恢复，或移除后重新添加。</translation>
    </message>
    <message>
        <source>读取“%1”时出错，没有添加。请检查存储设备后重试。</source>
        <translation>读取“%1”时出错，没有添加。请检查存储设备后重试。</translation>
    </message>
    <message>
        <source>已取消添加附件，台账没有改动。</source>
        <translation>已取消添加附件，台账没有改动。</translation>
    </message>
    <message>
        <source>“%1”在读取时被改动，没有添加。请关闭正在修改它的程序后重试。</source>
        <translation>“%1”在读取时被改动，没有添加。请关闭正在修改它的程序后重试。</translation>
    </message>
    <message>
        <source>打不开“%1”，没有添加。请关闭正在使用它的程序后重试。</source>
        <translation>打不开“%1”，没有添加。请关闭正在使用它的程序后重试。</translation>
    </message>
    <message>
        <source>粘贴的图片 %1.png</source>
        <translation>粘贴的图片 %1.png</translation>
    </message>
    <message>
        <source>照片“%1”不能缩小，没有添加。可以改选保留原图。</source>
        <translation>照片“%1”不能缩小，没有添加。可以改选保留原图。</translation>
    </message>
    <message>
        <source>临时文件夹不能写入，打不开附件。请清理磁盘后重试，或者用“另存为”。</source>
        <translation>临时文件夹不能写入，打不开附件。请清理磁盘后重试，或者用“另存为”。</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>备份：还没有</source>
        <translation>备份：还没有</translation>
    </message>
    <message>
        <source>备份：今天 %1 已校验</source>
        <translation>备份：今天 %1 已校验</translation>
    </message>
    <message>
        <source>备份：%1 已校验</source>
        <translation>备份：%1 已校验</translation>
    </message>
    <message>
        <source>备份到</source>
        <translation>备份到</translation>
    </message>
    <message>
        <source>台账 (*.ledger)</source>
        <translation>台账 (*.ledger)</translation>
    </message>
    <message>
        <source>正在备份</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>已备份到 %1，并已校验。</source>
        <translation>已备份到 %1，并已校验。</translation>
    </message>
</context>
<context>
    <name>BranchPage</name>
    <message>
        <source>还没有党组织</source>
        <translation>还没有党组织</translation>
    </message>
    <message>
        <source>先建机关党委和各党支部，或者把已有的“党组织”表导入进来；党员和会议都要归到支部。</source>
        <translation>先建机关党委和各党支部，或者把已有的“党组织”表导入进来；党员和会议都要归到支部。</translation>
    </message>
    <message>
        <source>登记换届…</source>
        <translation>登记换届…</translation>
    </message>
</context>
<context>
    <name>CellTexts</name>
    <message>
        <source>没有“%1”这个党组织。</source>
        <translation>没有“%1”这个党组织。</translation>
    </message>
    <message>
        <source>花名册里没有“%1”。</source>
        <translation>花名册里没有“%1”。</translation>
    </message>
    <message>
        <source>这是遮住一部分的内容，不能粘贴；请粘贴完整的内容。</source>
        <translation>这是遮住一部分的内容，不能粘贴；请粘贴完整的内容。</translation>
    </message>
    <message>
        <source>太长了，这里最多 %1 个字。</source>
        <translation>太长了，这里最多 %1 个字。</translation>
    </message>
    <message>
        <source>请填“是”或“否”。</source>
        <translation>请填“是”或“否”。</translation>
    </message>
    <message>
        <source>词表里没有“%1”。</source>
        <translation>词表里没有“%1”。</translation>
    </message>
    <message>
        <source>叫“%1”的不止一个，请打开表单选择。</source>
        <translation>叫“%1”的不止一个，请打开表单选择。</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>（空）</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>（个人信息，日志不留存）</source>
        <translation>（个人信息，日志不留存）</translation>
    </message>
    <message>
        <source>还有 %1 行</source>
        <translation>还有 %1 行</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>重做</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>合并</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>新建</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>修改</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>逾期 %1 项</source>
        <translation>逾期 %1 项</translation>
    </message>
    <message>
        <source>缺 %1</source>
        <translation>缺 %1</translation>
    </message>
    <message>
        <source>未到期 %1</source>
        <translation>未到期 %1</translation>
    </message>
    <message>
        <source>换届逾期 %1</source>
        <translation>换届逾期 %1</translation>
    </message>
    <message>
        <source>组织生活：已开展 / 应开展</source>
        <translation>组织生活：已开展 / 应开展</translation>
    </message>
    <message>
        <source>组织生活出勤率</source>
        <translation>组织生活出勤率</translation>
    </message>
    <message>
        <source>荣誉</source>
        <translation>荣誉</translation>
    </message>
    <message>
        <source>%1 项</source>
        <translation>%1 项</translation>
    </message>
    <message>
        <source>志愿服务</source>
        <translation>志愿服务</translation>
    </message>
    <message>
        <source>%1 小时</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 人次</source>
        <translation>%1 人次</translation>
    </message>
    <message>
        <source>未写责任领导</source>
        <translation>未写责任领导</translation>
    </message>
    <message>
        <source>驾驶舱的图片没有生成。</source>
        <translation>驾驶舱的图片没有生成。</translation>
    </message>
    <message>
        <source>驾驶舱的 PDF 没有生成。</source>
        <translation>驾驶舱的 PDF 没有生成。</translation>
    </message>
    <message>
        <source>党建驾驶舱 · %1</source>
        <translation>党建驾驶舱 · %1</translation>
    </message>
    <message>
        <source>打印机没有响应，请检查打印机后重试，或导出图片再打印。</source>
        <translation>打印机没有响应，请检查打印机后重试，或导出图片再打印。</translation>
    </message>
    <message>
        <source>已开展</source>
        <translation>已开展</translation>
    </message>
    <message>
        <source>缺</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>未到期</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>%1 个支部，%2 个不缺</source>
        <translation>%1 个支部，%2 个不缺</translation>
    </message>
    <message>
        <source>%1年</source>
        <translation>%1年</translation>
    </message>
    <message>
        <source>这一年还没有到会记录。</source>
        <translation>这一年还没有到会记录。</translation>
    </message>
    <message>
        <source>组织生活出勤率 · 按月</source>
        <translation>组织生活出勤率 · 按月</translation>
    </message>
    <message>
        <source>措施</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>数值</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>未填</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>未写支部</source>
        <translation>未写支部</translation>
    </message>
    <message>
        <source>%1月</source>
        <translation>%1月</translation>
    </message>
    <message>
        <source>第 %1 页 共 %2 页</source>
        <translation>第 %1 页 共 %2 页</translation>
    </message>
    <message>
        <source>责任清单 · 按牵头部门</source>
        <translation>责任清单 · 按牵头部门</translation>
    </message>
    <message>
        <source>上期</source>
        <translation>上期</translation>
    </message>
    <message>
        <source>上季</source>
        <translation>上季</translation>
    </message>
    <message>
        <source>上月</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>上年同期</source>
        <translation>上年同期</translation>
    </message>
    <message>
        <source>%1无记录</source>
        <translation>%1无记录</translation>
    </message>
    <message>
        <source>与%1持平</source>
        <translation>与%1持平</translation>
    </message>
    <message>
        <source>比%1 %2 个百分点</source>
        <translation>比%1 %2 个百分点</translation>
    </message>
    <message>
        <source>比%1 %2</source>
        <translation>比%1 %2</translation>
    </message>
    <message>
        <source>责任清单：完成 / 全部</source>
        <translation>责任清单：完成 / 全部</translation>
    </message>
    <message>
        <source>完成率 %1</source>
        <translation>完成率 %1</translation>
    </message>
    <message>
        <source>国家级 %1</source>
        <translation>国家级 %1</translation>
    </message>
    <message>
        <source>省级 %1</source>
        <translation>省级 %1</translation>
    </message>
    <message>
        <source> 项</source>
        <translation> 项</translation>
    </message>
    <message>
        <source>近年没有荣誉记录。</source>
        <translation>近年没有荣誉记录。</translation>
    </message>
    <message>
        <source>荣誉 · 按年度和级别</source>
        <translation>荣誉 · 按年度和级别</translation>
    </message>
    <message>
        <source>所选范围在这一年没有责任清单条目。在“责任清单”里新建，或导入已有的表格。</source>
        <translation>所选范围在这一年没有责任清单条目。在“责任清单”里新建，或导入已有的表格。</translation>
    </message>
    <message>
        <source>已完成 / 全部</source>
        <translation>已完成 / 全部</translation>
    </message>
    <message>
        <source>责任清单逾期</source>
        <translation>责任清单逾期</translation>
    </message>
    <message>
        <source>缺 %1 次</source>
        <translation>缺 %1 次</translation>
    </message>
    <message>
        <source>组织生活缺</source>
        <translation>组织生活缺</translation>
    </message>
    <message>
        <source>本期没有逾期事项，也不缺组织生活。</source>
        <translation>本期没有逾期事项，也不缺组织生活。</translation>
    </message>
    <message>
        <source>谁逾期、缺什么</source>
        <translation>谁逾期、缺什么</translation>
    </message>
    <message>
        <source>责任清单 · 按责任领导</source>
        <translation>责任清单 · 按责任领导</translation>
    </message>
    <message>
        <source> 次</source>
        <translation> 次</translation>
    </message>
    <message>
        <source>本期没有应开展组织生活的支部。</source>
        <translation>本期没有应开展组织生活的支部。</translation>
    </message>
    <message>
        <source>出生年月未填</source>
        <translation>出生年月未填</translation>
    </message>
    <message>
        <source>%1岁及以下</source>
        <translation>%1岁及以下</translation>
    </message>
    <message>
        <source>%1岁及以上</source>
        <translation>%1岁及以上</translation>
    </message>
    <message>
        <source>%1至%2岁</source>
        <translation>%1至%2岁</translation>
    </message>
    <message>
        <source> 名</source>
        <translation> 名</translation>
    </message>
    <message>
        <source>期末当日名册上没有党员。</source>
        <translation>期末当日名册上没有党员。</translation>
    </message>
    <message>
        <source>共 %1 名</source>
        <translation>共 %1 名</translation>
    </message>
    <message>
        <source>性别</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>年龄</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>学历</source>
        <translation>学历</translation>
    </message>
    <message>
        <source>党员结构</source>
        <translation>党员结构</translation>
    </message>
    <message>
        <source>%1月%2日&#x3000;%3</source>
        <translation>%1月%2日&#x3000;%3</translation>
    </message>
    <message>
        <source>从 %1 起</source>
        <translation>从 %1 起</translation>
    </message>
    <message>
        <source>近期没有到期的事项。</source>
        <translation>近期没有到期的事项。</translation>
    </message>
    <message>
        <source>接下来</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>工作计划没有内容。</source>
        <translation>工作计划没有内容。</translation>
    </message>
    <message>
        <source>工作计划四个部分</source>
        <translation>工作计划四个部分</translation>
    </message>
    <message>
        <source>实际进度</source>
        <translation>实际进度</translation>
    </message>
    <message>
        <source>序时进度</source>
        <translation>序时进度</translation>
    </message>
    <message>
        <source>所选范围在这一年没有责任清单条目。</source>
        <translation>所选范围在这一年没有责任清单条目。</translation>
    </message>
    <message>
        <source>责任清单完成进度与序时进度</source>
        <translation>责任清单完成进度与序时进度</translation>
    </message>
    <message>
        <source> 学时</source>
        <translation> 学时</translation>
    </message>
    <message>
        <source>这一年还没有写学时的学习记录。</source>
        <translation>这一年还没有写学时的学习记录。</translation>
    </message>
    <message>
        <source>学习学时 · 按月</source>
        <translation>学习学时 · 按月</translation>
    </message>
    <message>
        <source> 小时</source>
        <translation> 小时</translation>
    </message>
    <message>
        <source>小时</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>本期没有志愿服务时长。</source>
        <translation>本期没有志愿服务时长。</translation>
    </message>
    <message>
        <source>志愿服务时长 · 按支部和类别</source>
        <translation>志愿服务时长 · 按支部和类别</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>一年没有%1月</source>
        <translation>一年没有%1月</translation>
    </message>
    <message>
        <source>%1月没有%2日</source>
        <translation>%1月没有%2日</translation>
    </message>
    <message>
        <source>%1年%2月没有%3日</source>
        <translation>%1年%2月没有%3日</translation>
    </message>
</context>
<context>
    <name>Deadlines</name>
    <message>
        <source>责任清单 %1 %2</source>
        <translation>责任清单 %1 %2</translation>
    </message>
    <message>
        <source>%1换届</source>
        <translation>%1换届</translation>
    </message>
    <message>
        <source>逾期 %1 天</source>
        <translation>逾期 %1 天</translation>
    </message>
    <message>
        <source>今天到期</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>还有 %1 天</source>
        <translation>还有 %1 天</translation>
    </message>
    <message>
        <source>期限“%1”的“%2”无法识别，请更正。</source>
        <translation>期限“%1”的“%2”无法识别，请更正。</translation>
    </message>
    <message>
        <source>没有期限“%1”的规定，请重新安装程序。</source>
        <translation>没有期限“%1”的规定，请重新安装程序。</translation>
    </message>
    <message>
        <source>%1预备期满</source>
        <translation>%1预备期满</translation>
    </message>
    <message>
        <source>%1（%2）半年考察</source>
        <translation>%1（%2）半年考察</translation>
    </message>
    <message>
        <source>报送%1报告</source>
        <translation>报送%1报告</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1连续 %2 个月未交党费</source>
        <translation>%1连续 %2 个月未交党费</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>名单 %1 人，到会 %2 人</source>
        <translation>名单 %1 人，到会 %2 人</translation>
    </message>
    <message>
        <source>无人缺席</source>
        <translation>无人缺席</translation>
    </message>
    <message>
        <source>缺席：%1</source>
        <translation>缺席：%1</translation>
    </message>
    <message>
        <source>书面意见</source>
        <translation>书面意见</translation>
    </message>
    <message>
        <source>不计入应到：%1</source>
        <translation>不计入应到：%1</translation>
    </message>
</context>
<context>
    <name>Dues</name>
    <message>
        <source>基数 %1 元：本单位 %2 元，%4 %3 元</source>
        <translation>基数 %1 元：本单位 %2 元，%4 %3 元</translation>
    </message>
    <message>
        <source>没有填党费基数，算不出月应交党费。</source>
        <translation>没有填党费基数，算不出月应交党费。</translation>
    </message>
    <message>
        <source>基数沿用上年，请按今年的收入核定，然后改写基数说明。</source>
        <translation>基数沿用上年，请按今年的收入核定，然后改写基数说明。</translation>
    </message>
    <message>
        <source>按定额，每月 %1 元。</source>
        <translation>按定额，每月 %1 元。</translation>
    </message>
    <message>
        <source>全部基数乘以 %1，每月 %2 元。</source>
        <translation>全部基数乘以 %1，每月 %2 元。</translation>
    </message>
    <message>
        <source>核定金额与计算的 %1 元不同，请写明理由。</source>
        <translation>核定金额与计算的 %1 元不同，请写明理由。</translation>
    </message>
    <message>
        <source>少交或免交须经支部研究、上级党委批准，请在核定理由里写明。</source>
        <translation>少交或免交须经支部研究、上级党委批准，请在核定理由里写明。</translation>
    </message>
    <message>
        <source>核定金额低于按规定计算的 %1 元。</source>
        <translation>核定金额低于按规定计算的 %1 元。</translation>
    </message>
    <message>
        <source>月应交 %1 元，超过一般的上限 %2 元。</source>
        <translation>月应交 %1 元，超过一般的上限 %2 元。</translation>
    </message>
    <message>
        <source>%1月实交与月应交不同；年初核定后一般不变动，有变动请在备注里说明。</source>
        <translation>%1月实交与月应交不同；年初核定后一般不变动，有变动请在备注里说明。</translation>
    </message>
    <message>
        <source>欠交 %1 个月（%2月），共 %3 元。</source>
        <translation>欠交 %1 个月（%2月），共 %3 元。</translation>
    </message>
    <message>
        <source>已连续 %1 个月没有交纳党费；没有正当理由满 %2 个月的按自行脱党处理，请立即核实。</source>
        <translation>已连续 %1 个月没有交纳党费；没有正当理由满 %2 个月的按自行脱党处理，请立即核实。</translation>
    </message>
    <message>
        <source>“%1”不是取整方式，可用的有 fen、jiao、yuan。</source>
        <translation>“%1”不是取整方式，可用的有 fen、jiao、yuan。</translation>
    </message>
    <message>
        <source>按季度交纳只能是 1（同意）或 0（不同意）。</source>
        <translation>按季度交纳只能是 1（同意）或 0（不同意）。</translation>
    </message>
    <message>
        <source>看不懂“%1”。请写成：2023-01-01 离退休 ≤5000 0.5%；其余 1%</source>
        <translation>看不懂“%1”。请写成：2023-01-01 离退休 ≤5000 0.5%；其余 1%</translation>
    </message>
    <message>
        <source>每月 %1 元</source>
        <translation>每月 %1 元</translation>
    </message>
</context>
<context>
    <name>DuesPage</name>
    <message>
        <source>未核定</source>
        <translation>未核定</translation>
    </message>
    <message>
        <source>免交</source>
        <translation>免交</translation>
    </message>
    <message>
        <source>基数沿用上年，请核定</source>
        <translation>基数沿用上年，请核定</translation>
    </message>
    <message>
        <source>无欠交</source>
        <translation>无欠交</translation>
    </message>
    <message>
        <source>%1月</source>
        <translation>%1月</translation>
    </message>
    <message>
        <source>%1 元</source>
        <translation>%1 元</translation>
    </message>
    <message>
        <source>这一年还没有党费记录，可以用上方的“按花名册生成”</source>
        <translation>这一年还没有党费记录，可以用上方的“按花名册生成”</translation>
    </message>
    <message>
        <source>缴纳情况</source>
        <translation>缴纳情况</translation>
    </message>
    <message>
        <source>欠交 %1 个月（%2月）%3 元</source>
        <translation>欠交 %1 个月（%2月）%3 元</translation>
    </message>
</context>
<context>
    <name>FieldPins</name>
    <message>
        <source>录下一条时保留“%1”</source>
        <translation>录下一条时保留“%1”</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>“%1”是 %2，在今天（%3）之后。</source>
        <translation>“%1”是 %2，在今天（%3）之后。</translation>
    </message>
    <message>
        <source>“%1”只写到 %2，没有写日。</source>
        <translation>“%1”只写到 %2，没有写日。</translation>
    </message>
</context>
<context>
    <name>GapGrid</name>
    <message>
        <source>缺</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>免</source>
        <translation>免</translation>
    </message>
    <message>
        <source>待开展</source>
        <translation>待开展</translation>
    </message>
    <message>
        <source>不作要求</source>
        <translation>不作要求</translation>
    </message>
    <message>
        <source>已开展</source>
        <translation>已开展</translation>
    </message>
    <message>
        <source>换届</source>
        <translation>换届</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>✕ 缺 %1</source>
        <translation>✕ 缺 %1</translation>
    </message>
    <message>
        <source>○ 待 %1</source>
        <translation>○ 待 %1</translation>
    </message>
    <message>
        <source>— 免</source>
        <translation>— 免</translation>
    </message>
    <message>
        <source>— 不要求</source>
        <translation>— 不要求</translation>
    </message>
    <message>
        <source>不要求</source>
        <translation>不要求</translation>
    </message>
    <message>
        <source>（%1）</source>
        <translation>（%1）</translation>
    </message>
</context>
<context>
    <name>GapSheets</name>
    <message>
        <source>党组织</source>
        <translation>党组织</translation>
    </message>
    <message>
        <source>第 %1 页，共 %2 页</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>缺项日历可以写成 .pdf 或 .xlsx 文件，不能写成“%1”。</source>
        <translation>缺项日历可以写成 .pdf 或 .xlsx 文件，不能写成“%1”。</translation>
    </message>
    <message>
        <source>%1&#x3000;依据：%2</source>
        <translation>%1&#x3000;依据：%2</translation>
    </message>
    <message>
        <source>自 %1 起：%2</source>
        <translation>自 %1 起：%2</translation>
    </message>
    <message>
        <source>&#x3000;【%1】%2</source>
        <translation>&#x3000;【%1】%2</translation>
    </message>
    <message>
        <source>%1 等 %2 个</source>
        <translation>%1 等 %2 个</translation>
    </message>
    <message>
        <source>免：%1</source>
        <translation>免：%1</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>另有 %1 处不要求的原因，见程序的缺项日历。</source>
        <translation>另有 %1 处不要求的原因，见程序的缺项日历。</translation>
    </message>
    <message>
        <source>总表</source>
        <translation>总表</translation>
    </message>
    <message>
        <source>%1缺项日历&#x3000;%2</source>
        <translation>%1缺项日历&#x3000;%2</translation>
    </message>
    <message>
        <source>%1 项缺，%2 项待办</source>
        <translation>%1 项缺，%2 项待办</translation>
    </message>
    <message>
        <source>✓ 已开展（次数）&#x3000;✕ 应开展而没有&#x3000;○ 还没到期&#x3000;— 免做或不要求&#x3000;按季、按年的要求记在期末的月份</source>
        <translation>✓ 已开展（次数）&#x3000;✕ 应开展而没有&#x3000;○ 还没到期&#x3000;— 免做或不要求&#x3000;按季、按年的要求记在期末的月份</translation>
    </message>
    <message>
        <source>%1没有应开展的组织生活，没有可以输出的日历。</source>
        <translation>%1没有应开展的组织生活，没有可以输出的日历。</translation>
    </message>
    <message>
        <source>%1的日历里没有“%2”这一条，请检查规则的名称。</source>
        <translation>%1的日历里没有“%2”这一条，请检查规则的名称。</translation>
    </message>
</context>
<context>
    <name>HonorPage</name>
    <message>
        <source>这个期间还没有荣誉</source>
        <translation>这个期间还没有荣誉</translation>
    </message>
</context>
<context>
    <name>IndexUpgrade</name>
    <message>
        <source>党建台账</source>
        <translation>党建台账</translation>
    </message>
    <message>
        <source>正在升级搜索索引</source>
        <translation>正在升级搜索索引</translation>
    </message>
    <message>
        <source>新版本能按支部、日期、职务和名单搜索，只需重建这一次，记录不受影响。</source>
        <translation>新版本能按支部、日期、职务和名单搜索，只需重建这一次，记录不受影响。</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>中文</source>
        <translation>中文</translation>
    </message>
</context>
<context>
    <name>Lights</name>
    <message>
        <source>看不懂“%1”。请写成：2026-01-01 到期前15天 落后10黄 30红 依据</source>
        <translation>看不懂“%1”。请写成：2026-01-01 到期前15天 落后10黄 30红 依据</translation>
    </message>
    <message>
        <source>到期前 %1 天才亮黄灯，默认 %2 天</source>
        <translation>到期前 %1 天才亮黄灯，默认 %2 天</translation>
    </message>
    <message>
        <source>落后序时超过 %1 个百分点才亮黄灯，默认 %2 个</source>
        <translation>落后序时超过 %1 个百分点才亮黄灯，默认 %2 个</translation>
    </message>
    <message>
        <source>落后序时超过 %1 个百分点才亮红灯，默认 %2 个</source>
        <translation>落后序时超过 %1 个百分点才亮红灯，默认 %2 个</translation>
    </message>
    <message>
        <source>灰灯</source>
        <translation>灰灯</translation>
    </message>
    <message>
        <source>绿灯</source>
        <translation>绿灯</translation>
    </message>
    <message>
        <source>黄灯</source>
        <translation>黄灯</translation>
    </message>
    <message>
        <source>红灯</source>
        <translation>红灯</translation>
    </message>
    <message>
        <source>已终止</source>
        <translation>已终止</translation>
    </message>
    <message>
        <source>已完成</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>已销号</source>
        <translation>已销号</translation>
    </message>
    <message>
        <source>逾期 %1 天</source>
        <translation>逾期 %1 天</translation>
    </message>
    <message>
        <source>已登记为逾期</source>
        <translation>已登记为逾期</translation>
    </message>
    <message>
        <source>落后序时 %1 个百分点</source>
        <translation>落后序时 %1 个百分点</translation>
    </message>
    <message>
        <source>距到期 %1 天</source>
        <translation>距到期 %1 天</translation>
    </message>
    <message>
        <source>今天到期</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>未启动</source>
        <translation>未启动</translation>
    </message>
    <message>
        <source>进行中，未填完成比例</source>
        <translation>进行中，未填完成比例</translation>
    </message>
    <message>
        <source>按序时推进</source>
        <translation>按序时推进</translation>
    </message>
    <message>
        <source>；</source>
        <translation>；</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>第 %1 项佐证记录已删除，请更换或恢复</source>
        <translation>第 %1 项佐证记录已删除，请更换或恢复</translation>
    </message>
    <message>
        <source>第 %1 项佐证记录在关联之后改动过，请核对是否仍能证明</source>
        <translation>第 %1 项佐证记录在关联之后改动过，请核对是否仍能证明</translation>
    </message>
    <message>
        <source>佐证应能随时查到原件</source>
        <translation>佐证应能随时查到原件</translation>
    </message>
    <message>
        <source>已销号是接收来的，没有另一人审核的记录</source>
        <translation>已销号是接收来的，没有另一人审核的记录</translation>
    </message>
    <message>
        <source>已销号是接收来的，没有佐证，也没有另一人审核的记录</source>
        <translation>已销号是接收来的，没有佐证，也没有另一人审核的记录</translation>
    </message>
    <message>
        <source>已销号是接收来的，没有佐证</source>
        <translation>已销号是接收来的，没有佐证</translation>
    </message>
    <message>
        <source>销号须有佐证并由另一人审核</source>
        <translation>销号须有佐证并由另一人审核</translation>
    </message>
    <message>
        <source>“%1”%2</source>
        <translation>“%1”%2</translation>
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
        <translation>无法在文件夹“%1”里写运行日志；程序照常运行，日志改为输出到终端。</translation>
    </message>
</context>
<context>
    <name>MemberPage</name>
    <message>
        <source>花名册还是空的</source>
        <translation>花名册还是空的</translation>
    </message>
    <message>
        <source>新建一名党员，或者把已有的党员花名册导入进来。</source>
        <translation>新建一名党员，或者把已有的党员花名册导入进来。</translation>
    </message>
    <message>
        <source>登记变动…</source>
        <translation>登记变动…</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>看不懂这个金额，请填元，例如 1234.50。</source>
        <translation>看不懂这个金额，请填元，例如 1234.50。</translation>
    </message>
    <message>
        <source>金额最多两位小数（到分）。</source>
        <translation>金额最多两位小数（到分）。</translation>
    </message>
    <message>
        <source>金额不能是负数。</source>
        <translation>金额不能是负数。</translation>
    </message>
    <message>
        <source>金额太大，请核对。</source>
        <translation>金额太大，请核对。</translation>
    </message>
</context>
<context>
    <name>NewLedger</name>
    <message>
        <source>新建台账</source>
        <translation>新建台账</translation>
    </message>
    <message>
        <source>单位名称</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>请填写单位名称。</source>
        <translation>请填写单位名称。</translation>
    </message>
    <message>
        <source>新台账放在</source>
        <translation>新台账放在</translation>
    </message>
    <message>
        <source>台账 (*.ledger)</source>
        <translation>台账 (*.ledger)</translation>
    </message>
</context>
<context>
    <name>OwnField</name>
    <message>
        <source>文字</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>数字</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>选项</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>填写了“%1”的%2</source>
        <translation>填写了“%1”的%2</translation>
    </message>
    <message>
        <source>%1合计</source>
        <translation>%1合计</translation>
    </message>
</context>
<context>
    <name>PageTable</name>
    <message>
        <source>工作台</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>缺项日历</source>
        <translation>缺项日历</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>驾驶舱</source>
        <translation>驾驶舱</translation>
    </message>
    <message>
        <source>报表</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>导入与交换</source>
        <translation>导入与交换</translation>
    </message>
    <message>
        <source>党组织</source>
        <translation>党组织</translation>
    </message>
    <message>
        <source>党员</source>
        <translation>党员</translation>
    </message>
    <message>
        <source>学习与组织生活</source>
        <translation>学习与组织生活</translation>
    </message>
    <message>
        <source>荣誉</source>
        <translation>荣誉</translation>
    </message>
    <message>
        <source>志愿服务</source>
        <translation>志愿服务</translation>
    </message>
    <message>
        <source>责任清单</source>
        <translation>责任清单</translation>
    </message>
    <message>
        <source>工作成果</source>
        <translation>工作成果</translation>
    </message>
    <message>
        <source>发展党员</source>
        <translation>发展党员</translation>
    </message>
    <message>
        <source>党费</source>
        <translation>党费</translation>
    </message>
</context>
<context>
    <name>PastePlan</name>
    <message>
        <source>列表里的记录刚才有变动。请看一下最新的列表，再粘贴一次。</source>
        <translation>列表里的记录刚才有变动。请看一下最新的列表，再粘贴一次。</translation>
    </message>
    <message>
        <source>第 %1 行</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>新增 %1</source>
        <translation>新增 %1</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>看不懂期间“%1”。可以写成 2022、2022Q3、2022H1、2022-07、2022-07-01..2022-09-30、last3y@2022-09-30 或 ever@2022-09-30。</source>
        <translation>看不懂期间“%1”。可以写成 2022、2022Q3、2022H1、2022-07、2022-07-01..2022-09-30、last3y@2022-09-30 或 ever@2022-09-30。</translation>
    </message>
</context>
<context>
    <name>PeriodText</name>
    <message>
        <source>第一季度</source>
        <translation>第一季度</translation>
    </message>
    <message>
        <source>第二季度</source>
        <translation>第二季度</translation>
    </message>
    <message>
        <source>第三季度</source>
        <translation>第三季度</translation>
    </message>
    <message>
        <source>第四季度</source>
        <translation>第四季度</translation>
    </message>
</context>
<context>
    <name>Prompt</name>
    <message>
        <source>替换文件</source>
        <translation>替换文件</translation>
    </message>
    <message>
        <source>“%1”已经存在，要替换它吗？</source>
        <translation>“%1”已经存在，要替换它吗？</translation>
    </message>
    <message>
        <source>替换</source>
        <translation>替换</translation>
    </message>
</context>
<context>
    <name>ReadProblem</name>
    <message>
        <source>找不到文件“%1”，请检查路径后重试。</source>
        <translation>找不到文件“%1”，请检查路径后重试。</translation>
    </message>
    <message>
        <source>“%1”不是普通文件，无法读取；请选择一个工作簿文件。</source>
        <translation>“%1”不是普通文件，无法读取；请选择一个工作簿文件。</translation>
    </message>
    <message>
        <source>没有读取“%1”的权限，请检查文件权限后重试。</source>
        <translation>没有读取“%1”的权限，请检查文件权限后重试。</translation>
    </message>
    <message>
        <source>“%1”是空文件（0 字节），里面没有数据。</source>
        <translation>“%1”是空文件（0 字节），里面没有数据。</translation>
    </message>
    <message>
        <source>“%1”超过 %2 MiB，无法读取；请拆分后分别导入。</source>
        <translation>“%1”超过 %2 MiB，无法读取；请拆分后分别导入。</translation>
    </message>
    <message>
        <source>“%1”的内容其实是 %3 文件；请改正扩展名，或用表格软件另存后再导入。</source>
        <translation>“%1”的内容其实是 %3 文件；请改正扩展名，或用表格软件另存后再导入。</translation>
    </message>
    <message>
        <source>“%1”的内容是网页，不是工作簿；请用表格软件打开后另存为 .xlsx 再导入。</source>
        <translation>“%1”的内容是网页，不是工作簿；请用表格软件打开后另存为 .xlsx 再导入。</translation>
    </message>
    <message>
        <source>“%1”是 %3 文件，不支持这种格式；请用表格软件另存为 .xlsx 再导入。</source>
        <translation>“%1”是 %3 文件，不支持这种格式；请用表格软件另存为 .xlsx 再导入。</translation>
    </message>
    <message>
        <source>“%1”设有打开密码，无法读取；请去掉密码后再导入。</source>
        <translation>“%1”设有打开密码，无法读取；请去掉密码后再导入。</translation>
    </message>
    <message>
        <source>“%1”已损坏或不完整，无法读取；请重新取得完整的文件。</source>
        <translation>“%1”已损坏或不完整，无法读取；请重新取得完整的文件。</translation>
    </message>
    <message>
        <source>“%1”解压后大得异常，为安全起见没有读取；请用表格软件另存后再导入。</source>
        <translation>“%1”解压后大得异常，为安全起见没有读取；请用表格软件另存后再导入。</translation>
    </message>
    <message>
        <source>“%1”的压缩包结构不正常，为安全起见没有读取；请用表格软件另存后再导入。</source>
        <translation>“%1”的压缩包结构不正常，为安全起见没有读取；请用表格软件另存后再导入。</translation>
    </message>
    <message>
        <source>“%1”里没有工作表。</source>
        <translation>“%1”里没有工作表。</translation>
    </message>
    <message>
        <source>“%1”的工作表超过 %2 张，无法读取；请拆分后分别导入。</source>
        <translation>“%1”的工作表超过 %2 张，无法读取；请拆分后分别导入。</translation>
    </message>
    <message>
        <source>“%1”不是文本：第 %2 字节处不是文字；请检查文件。</source>
        <translation>“%1”不是文本：第 %2 字节处不是文字；请检查文件。</translation>
    </message>
    <message>
        <source>“%1”的文字编码有误：第 %2 字节处不是有效的 %3；请另存为 UTF-8 后再导入。</source>
        <translation>“%1”的文字编码有误：第 %2 字节处不是有效的 %3；请另存为 UTF-8 后再导入。</translation>
    </message>
    <message>
        <source>“%1”第 %2 行的引号没有结束，无法读取；请补上引号后再导入。</source>
        <translation>“%1”第 %2 行的引号没有结束，无法读取；请补上引号后再导入。</translation>
    </message>
    <message>
        <source>“%1”%4的内容已损坏，无法读取；请用表格软件另存后再导入。</source>
        <translation>“%1”%4的内容已损坏，无法读取；请用表格软件另存后再导入。</translation>
    </message>
    <message>
        <source>“%1”%4超过 %2 行，无法读取；请拆分后分别导入。</source>
        <translation>“%1”%4超过 %2 行，无法读取；请拆分后分别导入。</translation>
    </message>
    <message>
        <source>“%1”%4超过 %2 列，无法读取；请删去多余的列后再导入。</source>
        <translation>“%1”%4超过 %2 列，无法读取；请删去多余的列后再导入。</translation>
    </message>
    <message>
        <source>“%1”%4的单元格总数超过 %2 个，无法读取；请拆分后分别导入。</source>
        <translation>“%1”%4的单元格总数超过 %2 个，无法读取；请拆分后分别导入。</translation>
    </message>
    <message>
        <source>“%1”%4的合并单元格超过 %2 处，无法读取；请取消多余的合并后再导入。</source>
        <translation>“%1”%4的合并单元格超过 %2 处，无法读取；请取消多余的合并后再导入。</translation>
    </message>
    <message>
        <source>“%1”%4第 %2 行有一个单元格的文字过长，无法读取；请缩短后再导入。</source>
        <translation>“%1”%4第 %2 行有一个单元格的文字过长，无法读取；请缩短后再导入。</translation>
    </message>
    <message>
        <source>“%1”%4第 %2 行附近的单元格位置有误，无法读取；请用表格软件另存后再导入。</source>
        <translation>“%1”%4第 %2 行附近的单元格位置有误，无法读取；请用表格软件另存后再导入。</translation>
    </message>
    <message>
        <source>“%1”%4第 %2 行的同一单元格出现了两次，无法读取；请用表格软件另存后再导入。</source>
        <translation>“%1”%4第 %2 行的同一单元格出现了两次，无法读取；请用表格软件另存后再导入。</translation>
    </message>
    <message>
        <source>读取“%1”%4所需的内存超过上限，无法读取；请拆分后分别导入。</source>
        <translation>读取“%1”%4所需的内存超过上限，无法读取；请拆分后分别导入。</translation>
    </message>
    <message>
        <source>读取“%1”%4用时过长，已经停止；请拆分后分别导入。</source>
        <translation>读取“%1”%4用时过长，已经停止；请拆分后分别导入。</translation>
    </message>
    <message>
        <source>“%1”无法读取：读取程序没有启动；请重新安装本程序。</source>
        <translation>“%1”无法读取：读取程序没有启动；请重新安装本程序。</translation>
    </message>
    <message>
        <source>读取“%1”时磁盘或网络出错；请检查后重试。</source>
        <translation>读取“%1”时磁盘或网络出错；请检查后重试。</translation>
    </message>
    <message>
        <source>“%1”%4无法读取：文件已损坏或内容异常；请用表格软件另存后再导入。</source>
        <translation>“%1”%4无法读取：文件已损坏或内容异常；请用表格软件另存后再导入。</translation>
    </message>
    <message>
        <source>工作表“%1”</source>
        <translation>工作表“%1”</translation>
    </message>
    <message>
        <source>已取消读取“%1”。</source>
        <translation>已取消读取“%1”。</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>报表的构成说明无法读取，请检查其格式。</source>
        <translation>报表的构成说明无法读取，请检查其格式。</translation>
    </message>
    <message>
        <source>报表的构成说明缺少标题（title）或章节（sections）。</source>
        <translation>报表的构成说明缺少标题（title）或章节（sections）。</translation>
    </message>
    <message>
        <source>程序内置的字体清单无法读取，请重新安装本程序。</source>
        <translation>程序内置的字体清单无法读取，请重新安装本程序。</translation>
    </message>
    <message>
        <source>%1：本机没有%2，以“%3”代替</source>
        <translation>%1：本机没有%2，以“%3”代替</translation>
    </message>
    <message>
        <source>报表的构成说明里有未知的表格来源“%1”。</source>
        <translation>报表的构成说明里有未知的表格来源“%1”。</translation>
    </message>
    <message>
        <source>打印机没有响应，请检查打印机后重试，或导出 PDF 再打印。</source>
        <translation>打印机没有响应，请检查打印机后重试，或导出 PDF 再打印。</translation>
    </message>
    <message>
        <source>第 %1 页没有打印出来，请检查打印机后重试。</source>
        <translation>第 %1 页没有打印出来，请检查打印机后重试。</translation>
    </message>
    <message>
        <source>PDF 文件无法开始写入，请重试。</source>
        <translation>PDF 文件无法开始写入，请重试。</translation>
    </message>
    <message>
        <source>PDF 文件的第 %1 页无法写入，请重试。</source>
        <translation>PDF 文件的第 %1 页无法写入，请重试。</translation>
    </message>
    <message>
        <source>生成的 PDF 不完整，没有写出文件；请重试。</source>
        <translation>生成的 PDF 不完整，没有写出文件；请重试。</translation>
    </message>
    <message>
        <source>不能建立文件夹“%1”，请检查位置和权限。</source>
        <translation>不能建立文件夹“%1”，请检查位置和权限。</translation>
    </message>
    <message>
        <source>已取消，完成了 %1 个党支部的报告。</source>
        <translation>已取消，完成了 %1 个党支部的报告。</translation>
    </message>
    <message>
        <source>没有名为“%1”的报表模板；现有：%2。</source>
        <translation>没有名为“%1”的报表模板；现有：%2。</translation>
    </message>
    <message>
        <source>“%1”不是一条记录的单据。</source>
        <translation>“%1”不是一条记录的单据。</translation>
    </message>
    <message>
        <source>“%1”要有期间，例如 2022。</source>
        <translation>“%1”要有期间，例如 2022。</translation>
    </message>
    <message>
        <source>没有可以写进“%1”的人员或记录。</source>
        <translation>没有可以写进“%1”的人员或记录。</translation>
    </message>
    <message>
        <source>这条记录已经删除，恢复后才能打印。</source>
        <translation>这条记录已经删除，恢复后才能打印。</translation>
    </message>
    <message>
        <source>已取消，没有写出文件。</source>
        <translation>已取消，没有写出文件。</translation>
    </message>
    <message>
        <source>“%1”是一条记录的单据，要说明是哪条记录或哪名党员。</source>
        <translation>“%1”是一条记录的单据，要说明是哪条记录或哪名党员。</translation>
    </message>
    <message>
        <source>保存的报告读不出来，可能已损坏。请从备份恢复台账。</source>
        <translation>保存的报告读不出来，可能已损坏。请从备份恢复台账。</translation>
    </message>
    <message>
        <source>文档无法生成，没有写出文件；请重试。</source>
        <translation>文档无法生成，没有写出文件；请重试。</translation>
    </message>
    <message>
        <source>%1 才入党</source>
        <translation>%1 才入党</translation>
    </message>
    <message>
        <source>这一期间已不是党员</source>
        <translation>这一期间已不是党员</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>“%1”只用于正式党员和预备党员：%2。</source>
        <translation>“%1”只用于正式党员和预备党员：%2。</translation>
    </message>
    <message>
        <source>“%1”没有可选打印的内容。</source>
        <translation>“%1”没有可选打印的内容。</translation>
    </message>
    <message>
        <source>“%1”没有可选打印的“%2”，可选的有：%3。</source>
        <translation>“%1”没有可选打印的“%2”，可选的有：%3。</translation>
    </message>
    <message>
        <source>%1年没有“%2”的责任清单；可以写 党组、书记、班子成员、部门，或责任人、部门的名称。</source>
        <translation>%1年没有“%2”的责任清单；可以写 党组、书记、班子成员、部门，或责任人、部门的名称。</translation>
    </message>
    <message>
        <source>文字</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>数字</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>true 或 false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>一组内容 […]</source>
        <translation>一组内容 […]</translation>
    </message>
    <message>
        <source>报表的构成说明有错，在 %1：%2。</source>
        <translation>报表的构成说明有错，在 %1：%2。</translation>
    </message>
    <message>
        <source>这里应是 {…}</source>
        <translation>这里应是 {…}</translation>
    </message>
    <message>
        <source>没有“%1”这一项</source>
        <translation>没有“%1”这一项</translation>
    </message>
    <message>
        <source>这一项应是%1</source>
        <translation>这一项应是%1</translation>
    </message>
    <message>
        <source>只能写 branch 或 organ</source>
        <translation>只能写 branch 或 organ</translation>
    </message>
    <message>
        <source>数字要在 %1 到 %2 之间</source>
        <translation>数字要在 %1 到 %2 之间</translation>
    </message>
    <message>
        <source>这里应是 […]</source>
        <translation>这里应是 […]</translation>
    </message>
    <message>
        <source>缺少 value：这一列取哪项内容</source>
        <translation>缺少 value：这一列取哪项内容</translation>
    </message>
    <message>
        <source>缺少 head：这一列的表头</source>
        <translation>缺少 head：这一列的表头</translation>
    </message>
    <message>
        <source>没有“%1”这种表格来源，有：%2</source>
        <translation>没有“%1”这种表格来源，有：%2</translation>
    </message>
    <message>
        <source>“%1”只能用在一条记录的单据里（about）</source>
        <translation>“%1”只能用在一条记录的单据里（about）</translation>
    </message>
    <message>
        <source>没有“%1”这类记录</source>
        <translation>没有“%1”这类记录</translation>
    </message>
    <message>
        <source>表格没有列（columns）</source>
        <translation>表格没有列（columns）</translation>
    </message>
    <message>
        <source>这一行占 %1 列，而表单有 %2 列（span）</source>
        <translation>这一行占 %1 列，而表单有 %2 列（span）</translation>
    </message>
    <message>
        <source>表单没有列（columns）</source>
        <translation>表单没有列（columns）</translation>
    </message>
    <message>
        <source>层次太多</source>
        <translation>层次太多</translation>
    </message>
    <message>
        <source>一条记录的单据里不能再收入别的单据</source>
        <translation>一条记录的单据里不能再收入别的单据</translation>
    </message>
    <message>
        <source>缺少报表的名称</source>
        <translation>缺少报表的名称</translation>
    </message>
    <message>
        <source>报表的构成说明第 %1 行附近写得不对：%2。</source>
        <translation>报表的构成说明第 %1 行附近写得不对：%2。</translation>
    </message>
    <message>
        <source>报表的构成说明应是一个 {…}。</source>
        <translation>报表的构成说明应是一个 {…}。</translation>
    </message>
    <message>
        <source>“%1”不是表册，不能写成工作簿（.xlsx）。请写成 .pdf、.docx 或 .odt。</source>
        <translation>“%1”不是表册，不能写成工作簿（.xlsx）。请写成 .pdf、.docx 或 .odt。</translation>
    </message>
    <message>
        <source>报表里要收入的“%1”不是这类记录的单据。</source>
        <translation>报表里要收入的“%1”不是这类记录的单据。</translation>
    </message>
    <message>
        <source>报表只能写成 .pdf、.docx 或 .odt 文件，表册也可以写成 .xlsx，不能写成“%1”。</source>
        <translation>报表只能写成 .pdf、.docx 或 .odt 文件，表册也可以写成 .xlsx，不能写成“%1”。</translation>
    </message>
    <message>
        <source>报表的名称（name）“%1”不能用：只用文字、数字、- 和 _，最多 40 个字。</source>
        <translation>报表的名称（name）“%1”不能用：只用文字、数字、- 和 _，最多 40 个字。</translation>
    </message>
    <message>
        <source>“%1”是程序自带的报表，本单位的要用另一个名称（name）。</source>
        <translation>“%1”是程序自带的报表，本单位的要用另一个名称（name）。</translation>
    </message>
    <message>
        <source>保存本单位报表“%1”</source>
        <translation>保存本单位报表“%1”</translation>
    </message>
    <message>
        <source>没有名为“%1”的本单位报表。</source>
        <translation>没有名为“%1”的本单位报表。</translation>
    </message>
    <message>
        <source>删除本单位报表“%1”</source>
        <translation>删除本单位报表“%1”</translation>
    </message>
</context>
<context>
    <name>ResponsibilityPage</name>
    <message>
        <source>这一年还没有责任清单</source>
        <translation>这一年还没有责任清单</translation>
    </message>
    <message>
        <source>第%1季度</source>
        <translation>第%1季度</translation>
    </message>
    <message>
        <source>更正第 %1 条</source>
        <translation>更正第 %1 条</translation>
    </message>
    <message>
        <source>填报进展…</source>
        <translation>填报进展…</translation>
    </message>
    <message>
        <source>销号…</source>
        <translation>销号…</translation>
    </message>
    <message>
        <source>重新打开…</source>
        <translation>重新打开…</translation>
    </message>
</context>
<context>
    <name>RosterBook</name>
    <message>
        <source>党员名册（截至%1）</source>
        <translation>党员名册（截至%1）</translation>
    </message>
    <message>
        <source>党组织</source>
        <translation>党组织</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>党小组</source>
        <translation>党小组</translation>
    </message>
    <message>
        <source>党内职务</source>
        <translation>党内职务</translation>
    </message>
    <message>
        <source>在册自</source>
        <translation>在册自</translation>
    </message>
    <message>
        <source>在册 %1 人：正式党员 %2 人，预备党员 %3 人</source>
        <translation>在册 %1 人：正式党员 %2 人，预备党员 %3 人</translation>
    </message>
    <message>
        <source>%1%2 %3</source>
        <translation>%1%2 %3</translation>
    </message>
    <message>
        <source>任职而不在本支部名册上的：%1</source>
        <translation>任职而不在本支部名册上的：%1</translation>
    </message>
    <message>
        <source>名册写成 .xlsx 工作簿，请这样写文件名。</source>
        <translation>名册写成 .xlsx 工作簿，请这样写文件名。</translation>
    </message>
    <message>
        <source>名册</source>
        <translation>名册</translation>
    </message>
</context>
<context>
    <name>SafeFile</name>
    <message>
        <source>磁盘空间不足，请腾出空间后重试</source>
        <translation>磁盘空间不足，请腾出空间后重试</translation>
    </message>
    <message>
        <source>文件超过了允许的大小，请换一个磁盘或缩小内容</source>
        <translation>文件超过了允许的大小，请换一个磁盘或缩小内容</translation>
    </message>
    <message>
        <source>没有写入权限，请换一个位置或请管理员授权</source>
        <translation>没有写入权限，请换一个位置或请管理员授权</translation>
    </message>
    <message>
        <source>所在磁盘是只读的，请换一个位置</source>
        <translation>所在磁盘是只读的，请换一个位置</translation>
    </message>
    <message>
        <source>文件夹不存在，请先建立文件夹或换一个位置</source>
        <translation>文件夹不存在，请先建立文件夹或换一个位置</translation>
    </message>
    <message>
        <source>同名的文件夹已经存在，请换一个文件名</source>
        <translation>同名的文件夹已经存在，请换一个文件名</translation>
    </message>
    <message>
        <source>文件名太长，请改短一些</source>
        <translation>文件名太长，请改短一些</translation>
    </message>
    <message>
        <source>存储设备出错或已被拔出，请检查后重试</source>
        <translation>存储设备出错或已被拔出，请检查后重试</translation>
    </message>
    <message>
        <source>系统拒绝了这次操作，请换一个位置重试</source>
        <translation>系统拒绝了这次操作，请换一个位置重试</translation>
    </message>
    <message>
        <source>无法写入文件“%1”：%2。原有文件没有改动。</source>
        <translation>无法写入文件“%1”：%2。原有文件没有改动。</translation>
    </message>
    <message>
        <source>无法读取文件“%1”：%2。</source>
        <translation>无法读取文件“%1”：%2。</translation>
    </message>
    <message>
        <source>它是文件夹，不是文件</source>
        <translation>它是文件夹，不是文件</translation>
    </message>
    <message>
        <source>它不是普通文件（可能是管道或设备）</source>
        <translation>它不是普通文件（可能是管道或设备）</translation>
    </message>
    <message>
        <source>文件有 %1 MB，超过了上限 %2 MB</source>
        <translation>文件有 %1 MB，超过了上限 %2 MB</translation>
    </message>
    <message>
        <source>文件不存在</source>
        <translation>文件不存在</translation>
    </message>
    <message>
        <source>没有读取权限</source>
        <translation>没有读取权限</translation>
    </message>
    <message>
        <source>系统拒绝读取</source>
        <translation>系统拒绝读取</translation>
    </message>
    <message>
        <source>无法写入文件“%1”：%2。请换一个文件名。</source>
        <translation>无法写入文件“%1”：%2。请换一个文件名。</translation>
    </message>
    <message>
        <source>存储设备出错</source>
        <translation>存储设备出错</translation>
    </message>
    <message>
        <source>文件正在被改动，请稍后重试</source>
        <translation>文件正在被改动，请稍后重试</translation>
    </message>
    <message>
        <source>“%1”是一本台账，不能用别的文件覆盖它。请另选一个文件名。</source>
        <translation>“%1”是一本台账，不能用别的文件覆盖它。请另选一个文件名。</translation>
    </message>
</context>
<context>
    <name>SavedNotice</name>
    <message>
        <source>已保存。记录的日期 %1 不在“%2”内，这里的列表看不到它。</source>
        <translation>已保存。记录的日期 %1 不在“%2”内，这里的列表看不到它。</translation>
    </message>
    <message>
        <source>转到%1</source>
        <translation>转到%1</translation>
    </message>
    <message>
        <source>已保存。记录属于别的党组织，这里的列表看不到它。</source>
        <translation>已保存。记录属于别的党组织，这里的列表看不到它。</translation>
    </message>
    <message>
        <source>转到全机关</source>
        <translation>转到全机关</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>保存搜索</source>
        <translation>保存搜索</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>替换已保存的搜索</source>
        <translation>替换已保存的搜索</translation>
    </message>
    <message>
        <source>已经有名为“%1”的搜索。要用现在的词替换它吗？</source>
        <translation>已经有名为“%1”的搜索。要用现在的词替换它吗？</translation>
    </message>
    <message>
        <source>替换</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>已保存搜索“%1”，点搜索框即可再用。</source>
        <translation>已保存搜索“%1”，点搜索框即可再用。</translation>
    </message>
    <message>
        <source>给保存的搜索改名</source>
        <translation>给保存的搜索改名</translation>
    </message>
    <message>
        <source>已改名为“%1”。</source>
        <translation>已改名为“%1”。</translation>
    </message>
    <message>
        <source>删除保存的搜索</source>
        <translation>删除保存的搜索</translation>
    </message>
    <message>
        <source>要删除保存的搜索“%1”吗？记录不受影响。</source>
        <translation>要删除保存的搜索“%1”吗？记录不受影响。</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>已删除搜索“%1”。</source>
        <translation>已删除搜索“%1”。</translation>
    </message>
</context>
<context>
    <name>Slots</name>
    <message>
        <source>写法不对，应为 {{代号[条件]@时段|样式}}</source>
        <translation>写法不对，应为 {{代号[条件]@时段|样式}}</translation>
    </message>
    <message>
        <source>时段“%1”不认识，或者在报告期之后</source>
        <translation>时段“%1”不认识，或者在报告期之后</translation>
    </message>
    <message>
        <source>没有“%1”这种样式</source>
        <translation>没有“%1”这种样式</translation>
    </message>
    <message>
        <source>没有这个统计指标</source>
        <translation>没有这个统计指标</translation>
    </message>
    <message>
        <source>这是一段文字，没有条件和样式可言</source>
        <translation>这是一段文字，没有条件和样式可言</translation>
    </message>
    <message>
        <source>这是一段文字，没有时段可言</source>
        <translation>这是一段文字，没有时段可言</translation>
    </message>
    <message>
        <source>台账里还没有填</source>
        <translation>台账里还没有填</translation>
    </message>
    <message>
        <source>这个指标只能按党组织缩小范围</source>
        <translation>这个指标只能按党组织缩小范围</translation>
    </message>
    <message>
        <source>没有可以相除的数，算不出比率</source>
        <translation>没有可以相除的数，算不出比率</translation>
    </message>
    <message>
        <source>这个指标不是比率，不能写成百分数</source>
        <translation>这个指标不是比率，不能写成百分数</translation>
    </message>
    <message>
        <source>没有这个名称的表</source>
        <translation>没有这个名称的表</translation>
    </message>
    <message>
        <source>这个指标的记录不能这样缩小范围</source>
        <translation>这个指标的记录不能这样缩小范围</translation>
    </message>
    <message>
        <source>“%1”里没有“%2”这个词</source>
        <translation>“%1”里没有“%2”这个词</translation>
    </message>
    <message>
        <source>没有“%1”这个党组织，或者它不在这份报告的范围内</source>
        <translation>没有“%1”这个党组织，或者它不在这份报告的范围内</translation>
    </message>
    <message>
        <source>不能按“%1”缩小范围</source>
        <translation>不能按“%1”缩小范围</translation>
    </message>
    <message>
        <source>表格的占位符要单独成行</source>
        <translation>表格的占位符要单独成行</translation>
    </message>
    <message>
        <source>文件的这个部分放不下表格</source>
        <translation>文件的这个部分放不下表格</translation>
    </message>
    <message>
        <source>花括号没有配对，或者中间换了行</source>
        <translation>花括号没有配对，或者中间换了行</translation>
    </message>
</context>
<context>
    <name>StudySessionPage</name>
    <message>
        <source>到会率</source>
        <translation>到会率</translation>
    </message>
    <message>
        <source>这个期间还没有会议和学习记录</source>
        <translation>这个期间还没有会议和学习记录</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>SubmissionBar</name>
    <message>
        <source>已上报&#x3000;%1&#x3000;%2（第%3次）&#x3000;校验码 %4</source>
        <translation>已上报&#x3000;%1&#x3000;%2（第%3次）&#x3000;校验码 %4</translation>
    </message>
    <message>
        <source>第%1次上报后由%2重新打开（%3），还没有再上报</source>
        <translation>第%1次上报后由%2重新打开（%3），还没有再上报</translation>
    </message>
</context>
<context>
    <name>Submissions</name>
    <message>
        <source>%1%2（第%3次上报）</source>
        <translation>%1%2（第%3次上报）</translation>
    </message>
    <message>
        <source>%1等 %2 个期间</source>
        <translation>%1等 %2 个期间</translation>
    </message>
    <message>
        <source>%1已上报，改动要说明原因，没有保存。请写明原因后再改，或先重新打开。</source>
        <translation>%1已上报，改动要说明原因，没有保存。请写明原因后再改，或先重新打开。</translation>
    </message>
    <message>
        <source>%1的上报稿与校验码 %2 不符，上报之后被改动过。请与备份或纸质报告核对。</source>
        <translation>%1的上报稿与校验码 %2 不符，上报之后被改动过。请与备份或纸质报告核对。</translation>
    </message>
    <message>
        <source>%1%2已由%3于 %4 上报（第%5次）。要再次上报，请先重新打开。</source>
        <translation>%1%2已由%3于 %4 上报（第%5次）。要再次上报，请先重新打开。</translation>
    </message>
    <message>
        <source>生成报告之后台账又有改动，没有上报。请核对最新的报告后再上报。</source>
        <translation>生成报告之后台账又有改动，没有上报。请核对最新的报告后再上报。</translation>
    </message>
    <message>
        <source>上报%1%2（第%3次，校验码 %4）</source>
        <translation>上报%1%2（第%3次，校验码 %4）</translation>
    </message>
    <message>
        <source>“%1”不能上报：上报的期间是月、季度、半年或年，例如 2022Q3。</source>
        <translation>“%1”不能上报：上报的期间是月、季度、半年或年，例如 2022Q3。</translation>
    </message>
    <message>
        <source>%1还没有结束，不能上报。请在 %2 之后上报。</source>
        <translation>%1还没有结束，不能上报。请在 %2 之后上报。</translation>
    </message>
    <message>
        <source>重新打开要说明原因。</source>
        <translation>重新打开要说明原因。</translation>
    </message>
    <message>
        <source>%1没有上报过，不用重新打开。</source>
        <translation>%1没有上报过，不用重新打开。</translation>
    </message>
    <message>
        <source>重新打开%1%2，原因：%3</source>
        <translation>重新打开%1%2，原因：%3</translation>
    </message>
    <message>
        <source>没有这次上报的记录。</source>
        <translation>没有这次上报的记录。</translation>
    </message>
    <message>
        <source>上报稿已损坏，不能显示。请从备份恢复台账。</source>
        <translation>上报稿已损坏，不能显示。请从备份恢复台账。</translation>
    </message>
    <message>
        <source>上报要说明是哪个党组织；全机关的报告由机关党委上报。</source>
        <translation>上报要说明是哪个党组织；全机关的报告由机关党委上报。</translation>
    </message>
    <message>
        <source>已取消，没有上报。</source>
        <translation>已取消，没有上报。</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>模板“%1”设有打开密码，无法读取；请去掉密码后再用。</source>
        <translation>模板“%1”设有打开密码，无法读取；请去掉密码后再用。</translation>
    </message>
    <message>
        <source>模板“%1”解压后大得异常，为安全起见没有读取；请用 Word 或 WPS 另存后再用。</source>
        <translation>模板“%1”解压后大得异常，为安全起见没有读取；请用 Word 或 WPS 另存后再用。</translation>
    </message>
    <message>
        <source>模板“%1”的压缩包结构不正常，为安全起见没有读取；请用 Word 或 WPS 另存后再用。</source>
        <translation>模板“%1”的压缩包结构不正常，为安全起见没有读取；请用 Word 或 WPS 另存后再用。</translation>
    </message>
    <message>
        <source>模板“%1”已损坏或不完整，无法读取；请重新取得完整的文件。</source>
        <translation>模板“%1”已损坏或不完整，无法读取；请重新取得完整的文件。</translation>
    </message>
    <message>
        <source>模板“%1”里有文档类型声明（DOCTYPE），可能引用别的文件，为安全起见没有读取；请用 Word 或 WPS 另存后再用。</source>
        <translation>模板“%1”里有文档类型声明（DOCTYPE），可能引用别的文件，为安全起见没有读取；请用 Word 或 WPS 另存后再用。</translation>
    </message>
    <message>
        <source>模板“%1”的文字不是 UTF-8 编码，无法读取；请用 Word 或 WPS 另存后再用。</source>
        <translation>模板“%1”的文字不是 UTF-8 编码，无法读取；请用 Word 或 WPS 另存后再用。</translation>
    </message>
    <message>
        <source>模板“%1”的内容已损坏，无法读取；请用 Word 或 WPS 另存后再用。</source>
        <translation>模板“%1”的内容已损坏，无法读取；请用 Word 或 WPS 另存后再用。</translation>
    </message>
    <message>
        <source>“%1”是可以带宏的文件，为安全起见不作模板；请另存为 .docx 再用。</source>
        <translation>“%1”是可以带宏的文件，为安全起见不作模板；请另存为 .docx 再用。</translation>
    </message>
    <message>
        <source>“%1”不能作模板：模板是 .docx 或 .odt 文件；请用 Word 或 WPS 另存为 .docx 再用。</source>
        <translation>“%1”不能作模板：模板是 .docx 或 .odt 文件；请用 Word 或 WPS 另存为 .docx 再用。</translation>
    </message>
    <message>
        <source>模板“%1”是空文件（0 字节）。</source>
        <translation>模板“%1”是空文件（0 字节）。</translation>
    </message>
    <message>
        <source>模板“%1”设有打开密码，或者其实是旧的 .doc 文件，无法读取；请去掉密码，另存为 .docx 再用。</source>
        <translation>模板“%1”设有打开密码，或者其实是旧的 .doc 文件，无法读取；请去掉密码，另存为 .docx 再用。</translation>
    </message>
    <message>
        <source>“%1”的内容不是 .docx 或 .odt 文件，无法作模板。</source>
        <translation>“%1”的内容不是 .docx 或 .odt 文件，无法作模板。</translation>
    </message>
    <message>
        <source>模板“%1”的内容与扩展名不符；请改正扩展名，或另存后再用。</source>
        <translation>模板“%1”的内容与扩展名不符；请改正扩展名，或另存后再用。</translation>
    </message>
    <message>
        <source>模板“%1”里有宏，为安全起见没有读取；请另存为不带宏的 .docx 再用。</source>
        <translation>模板“%1”里有宏，为安全起见没有读取；请另存为不带宏的 .docx 再用。</translation>
    </message>
    <message>
        <source>“%1”其实是 Word 的模板文件（.dotx）；请打开后另存为 .docx 再用。</source>
        <translation>“%1”其实是 Word 的模板文件（.dotx）；请打开后另存为 .docx 再用。</translation>
    </message>
    <message>
        <source>“%1”里没有文档正文，不是 Word 文档；请用 Word 或 WPS 另存为 .docx 再用。</source>
        <translation>“%1”里没有文档正文，不是 Word 文档；请用 Word 或 WPS 另存为 .docx 再用。</translation>
    </message>
    <message>
        <source>“%1”不是文字文档；请另存为 .odt 再用。</source>
        <translation>“%1”不是文字文档；请另存为 .odt 再用。</translation>
    </message>
    <message>
        <source>模板“%1”里有宏，为安全起见没有读取；请另存为不带宏的 .odt 再用。</source>
        <translation>模板“%1”里有宏，为安全起见没有读取；请另存为不带宏的 .odt 再用。</translation>
    </message>
    <message>
        <source>模板“%1”里没有占位符，没有什么可填；占位符写成 {{代号}}，例如 {{member.total}}。</source>
        <translation>模板“%1”里没有占位符，没有什么可填；占位符写成 {{代号}}，例如 {{member.total}}。</translation>
    </message>
    <message>
        <source>模板“%1”里有 %2 个占位符，最多 %3 个；请分成几个模板。</source>
        <translation>模板“%1”里有 %2 个占位符，最多 %3 个；请分成几个模板。</translation>
    </message>
    <message>
        <source>模板是 .%1 文件，填好的报告也只能写成 .%1，不能写成“%2”。</source>
        <translation>模板是 .%1 文件，填好的报告也只能写成 .%1，不能写成“%2”。</translation>
    </message>
    <message>
        <source>填好的报告不能写在模板自己的位置上，请换一个文件名。</source>
        <translation>填好的报告不能写在模板自己的位置上，请换一个文件名。</translation>
    </message>
</context>
<context>
    <name>TextKey</name>
    <message>
        <source>“%1”里有残缺的字符，请重新填写这一项。</source>
        <translation>“%1”里有残缺的字符，请重新填写这一项。</translation>
    </message>
    <message>
        <source>“%1”里有不允许的字符 %2，请删去它再保存。</source>
        <translation>“%1”里有不允许的字符 %2，请删去它再保存。</translation>
    </message>
</context>
<context>
    <name>TwinPanel</name>
    <message>
        <source>正在保存</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>……共 %1 条</source>
        <translation>……共 %1 条</translation>
    </message>
    <message>
        <source>可能重复</source>
        <translation>可能重复</translation>
    </message>
    <message>
        <source>改过以后，下面的记录与台账里别的记录相像：
%1
仍然保存吗？</source>
        <translation>改过以后，下面的记录与台账里别的记录相像：
%1
仍然保存吗？</translation>
    </message>
    <message>
        <source>仍然保存</source>
        <translation>仍然保存</translation>
    </message>
    <message>
        <source>正在核对</source>
        <translation>正在核对</translation>
    </message>
    <message>
        <source>没有保存。</source>
        <translation>没有保存。</translation>
    </message>
    <message>
        <source>可能已有这条记录：%1</source>
        <translation>可能已有这条记录：%1</translation>
    </message>
</context>
<context>
    <name>UndoOffer</name>
    <message>
        <source>正在撤销</source>
        <translation>正在撤销</translation>
    </message>
    <message>
        <source>已撤销：%1。</source>
        <translation>已撤销：%1。</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>VolunteerPage</name>
    <message>
        <source>这个期间还没有志愿服务活动</source>
        <translation>这个期间还没有志愿服务活动</translation>
    </message>
</context>
<context>
    <name>WorkRecordPage</name>
    <message>
        <source>这个期间还没有工作成果</source>
        <translation>这个期间还没有工作成果</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>没有代号或名称为“%1”的指标。</source>
        <translation>没有代号或名称为“%1”的指标。</translation>
    </message>
    <message>
        <source>全部代号可以用 branchledger figures 列出。</source>
        <translation>全部代号可以用 branchledger figures 列出。</translation>
    </message>
    <message>
        <source>相近的有：%1。</source>
        <translation>相近的有：%1。</translation>
    </message>
    <message>
        <source>已备份并核对：%1（%2 字节）</source>
        <translation>已备份并核对：%1（%2 字节）</translation>
    </message>
    <message>
        <source>做一份核对过的备份；没有 --force 不覆盖已有文件</source>
        <translation>做一份核对过的备份；没有 --force 不覆盖已有文件</translation>
    </message>
    <message>
        <source>备份文件</source>
        <translation>备份文件</translation>
    </message>
    <message>
        <source>允许覆盖已有文件</source>
        <translation>允许覆盖已有文件</translation>
    </message>
    <message>
        <source>检查台账</source>
        <translation>检查台账</translation>
    </message>
    <message>
        <source>台账完好，没有发现问题。</source>
        <translation>台账完好，没有发现问题。</translation>
    </message>
    <message>
        <source>共发现 %1 处问题。</source>
        <translation>共发现 %1 处问题。</translation>
    </message>
    <message>
        <source>检查台账：结构、引用、修改记录的链条、与重算不符的数</source>
        <translation>检查台账：结构、引用、修改记录的链条、与重算不符的数</translation>
    </message>
    <message>
        <source>用法</source>
        <translation>用法</translation>
    </message>
    <message>
        <source>选项</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>参数</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>子命令</source>
        <translation>子命令</translation>
    </message>
    <message>
        <source>（必填）</source>
        <translation>（必填）</translation>
    </message>
    <message>
        <source>显示这份说明</source>
        <translation>显示这份说明</translation>
    </message>
    <message>
        <source>党建台账：机关党支部的工作记录。不写子命令时打开窗口。</source>
        <translation>党建台账：机关党支部的工作记录。不写子命令时打开窗口。</translation>
    </message>
    <message>
        <source>显示版本</source>
        <translation>显示版本</translation>
    </message>
    <message>
        <source>界面语言：zh 或 en</source>
        <translation>界面语言：zh 或 en</translation>
    </message>
    <message>
        <source>在窗口中打开的台账文件</source>
        <translation>在窗口中打开的台账文件</translation>
    </message>
    <message>
        <source>例子：
  branchledger 台账.ledger                     打开窗口
  branchledger init 台账.ledger --unit 某某机关
  branchledger import 台账.ledger *.xlsx
  branchledger figures 台账.ledger --period 2022Q3
每个子命令都有自己的说明：branchledger figures --help</source>
        <translation>例子：
  branchledger 台账.ledger                     打开窗口
  branchledger init 台账.ledger --unit 某某机关
  branchledger import 台账.ledger *.xlsx
  branchledger figures 台账.ledger --period 2022Q3
每个子命令都有自己的说明：branchledger figures --help</translation>
    </message>
    <message>
        <source>例子：</source>
        <translation>例子：</translation>
    </message>
    <message>
        <source>在标准输出上给出一个 JSON 文档</source>
        <translation>在标准输出上给出一个 JSON 文档</translation>
    </message>
    <message>
        <source>把这一天当作今天</source>
        <translation>把这一天当作今天</translation>
    </message>
    <message>
        <source>受保护台账的用户名（尚未提供）</source>
        <translation>受保护台账的用户名（尚未提供）</translation>
    </message>
    <message>
        <source>存放密码的文件（尚未提供）</source>
        <translation>存放密码的文件（尚未提供）</translation>
    </message>
    <message>
        <source>--today “%1”不是日期，请写成 2022-09-30 的样子。</source>
        <translation>--today “%1”不是日期，请写成 2022-09-30 的样子。</translation>
    </message>
    <message>
        <source>用户与密码保护尚未提供：请不要使用 --user、--password-file 和 --admin。</source>
        <translation>用户与密码保护尚未提供：请不要使用 --user、--password-file 和 --admin。</translation>
    </message>
    <message>
        <source>--lang 只能是 zh 或 en。</source>
        <translation>--lang 只能是 zh 或 en。</translation>
    </message>
    <message>
        <source>请写明子命令；branchledger --help 列出全部。</source>
        <translation>请写明子命令；branchledger --help 列出全部。</translation>
    </message>
    <message>
        <source>驾驶舱只能写成 .png 或 .pdf，不能写成“%1”。</source>
        <translation>驾驶舱只能写成 .png 或 .pdf，不能写成“%1”。</translation>
    </message>
    <message>
        <source>已写出 %1</source>
        <translation>已写出 %1</translation>
    </message>
    <message>
        <source>把领导驾驶舱写成图片或 PDF</source>
        <translation>把领导驾驶舱写成图片或 PDF</translation>
    </message>
    <message>
        <source>写到哪里：.png 或 .pdf</source>
        <translation>写到哪里：.png 或 .pdf</translation>
    </message>
    <message>
        <source>--until “%1”不是日期，请写成 2022-09-30 的样子。</source>
        <translation>--until “%1”不是日期，请写成 2022-09-30 的样子。</translation>
    </message>
    <message>
        <source>已建立演示台账 %1：党组织 %2 个，党员 %3 名，会议与学习 %4 次（出席记录 %5 条），其他记录 %6 条。全部内容均为虚构。</source>
        <translation>已建立演示台账 %1：党组织 %2 个，党员 %3 名，会议与学习 %4 次（出席记录 %5 条），其他记录 %6 条。全部内容均为虚构。</translation>
    </message>
    <message>
        <source>建立一个新的演示台账，内容全部虚构；参数相同则内容相同</source>
        <translation>建立一个新的演示台账，内容全部虚构；参数相同则内容相同</translation>
    </message>
    <message>
        <source>记录到哪一天为止，默认今天</source>
        <translation>记录到哪一天为止，默认今天</translation>
    </message>
    <message>
        <source>换一个数，内容就换一套</source>
        <translation>换一个数，内容就换一套</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>已写出 %1 条记录：%2</source>
        <translation>已写出 %1 条记录：%2</translation>
    </message>
    <message>
        <source>把一种记录写成工作簿，import 可以原样读回</source>
        <translation>把一种记录写成工作簿，import 可以原样读回</translation>
    </message>
    <message>
        <source>写到哪里：.xlsx、.ods 或 .csv</source>
        <translation>写到哪里：.xlsx、.ods 或 .csv</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>数值</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>代号</source>
        <translation>代号</translation>
    </message>
    <message>
        <source>全机关</source>
        <translation>全机关</translation>
    </message>
    <message>
        <source>一个期间的全部指标</source>
        <translation>一个期间的全部指标</translation>
    </message>
    <message>
        <source>只要这些指标，用逗号分隔</source>
        <translation>只要这些指标，用逗号分隔</translation>
    </message>
    <message>
        <source>缺</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>待办</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>免</source>
        <translation>免</translation>
    </message>
    <message>
        <source>没有缺项。</source>
        <translation>没有缺项。</translation>
    </message>
    <message>
        <source>党组织</source>
        <translation>党组织</translation>
    </message>
    <message>
        <source>要求</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>期间</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>应开</source>
        <translation>应开</translation>
    </message>
    <message>
        <source>已开</source>
        <translation>已开</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>应开而未开的会议，将满或已满的任期</source>
        <translation>应开而未开的会议，将满或已满的任期</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>工作表</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>新增</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>更新</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>未变</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>退回</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>（没有表格）</source>
        <translation>（没有表格）</translation>
    </message>
    <message>
        <source>行</source>
        <translation>行</translation>
    </message>
    <message>
        <source>列</source>
        <translation>列</translation>
    </message>
    <message>
        <source>轻重</source>
        <translation>轻重</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>提醒</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>这是试运行，台账没有改动。</source>
        <translation>这是试运行，台账没有改动。</translation>
    </message>
    <message>
        <source>没有需要写入的内容，台账没有改动。</source>
        <translation>没有需要写入的内容，台账没有改动。</translation>
    </message>
    <message>
        <source>导入批次：%1（可以用 undo-import 整批撤回）</source>
        <translation>导入批次：%1（可以用 undo-import 整批撤回）</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>读入工作簿（.xlsx、.xls、.ods、.csv），次序不限</source>
        <translation>读入工作簿（.xlsx、.xls、.ods、.csv），次序不限</translation>
    </message>
    <message>
        <source>工作簿，可以有多个</source>
        <translation>工作簿，可以有多个</translation>
    </message>
    <message>
        <source>只读这个名称的工作表</source>
        <translation>只读这个名称的工作表</translation>
    </message>
    <message>
        <source>只检查，不写入</source>
        <translation>只检查，不写入</translation>
    </message>
    <message>
        <source>把退回的行连同原因写成工作簿</source>
        <translation>把退回的行连同原因写成工作簿</translation>
    </message>
    <message>
        <source>请用 --unit 写明单位名称。</source>
        <translation>请用 --unit 写明单位名称。</translation>
    </message>
    <message>
        <source>已为“%1”建立空台账：%2</source>
        <translation>已为“%1”建立空台账：%2</translation>
    </message>
    <message>
        <source>建立新的空台账；不会覆盖已有文件</source>
        <translation>建立新的空台账；不会覆盖已有文件</translation>
    </message>
    <message>
        <source>新台账文件</source>
        <translation>新台账文件</translation>
    </message>
    <message>
        <source>单位名称</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>管理员用户名（尚未提供）</source>
        <translation>管理员用户名（尚未提供）</translation>
    </message>
    <message>
        <source>没有名为“%1”的记录种类。可选的有：%2。</source>
        <translation>没有名为“%1”的记录种类。可选的有：%2。</translation>
    </message>
    <message>
        <source>记录种类：%1</source>
        <translation>记录种类：%1</translation>
    </message>
    <message>
        <source>（尚未提供）</source>
        <translation>（尚未提供）</translation>
    </message>
    <message>
        <source>子命令 %1 尚未提供，台账没有任何改动。</source>
        <translation>子命令 %1 尚未提供，台账没有任何改动。</translation>
    </message>
    <message>
        <source>在不联网的电脑之间交换记录</source>
        <translation>在不联网的电脑之间交换记录</translation>
    </message>
    <message>
        <source>服务器上的共享台账（postgresql://…）尚未提供，请使用台账文件。</source>
        <translation>服务器上的共享台账（postgresql://…）尚未提供，请使用台账文件。</translation>
    </message>
    <message>
        <source>%1等 %2 个</source>
        <translation>%1等 %2 个</translation>
    </message>
    <message>
        <source>没有名为“%1”的党组织。可选的有：%2。</source>
        <translation>没有名为“%1”的党组织。可选的有：%2。</translation>
    </message>
    <message>
        <source>“%1”可以是几个党组织，请写全称：%2。</source>
        <translation>“%1”可以是几个党组织，请写全称：%2。</translation>
    </message>
    <message>
        <source>台账文件</source>
        <translation>台账文件</translation>
    </message>
    <message>
        <source>期间：2022、2022Q3、2022H1、2022-07、2022-07-01..2022-09-30、last3y@2022-09-30、ever@2022-09-30</source>
        <translation>期间：2022、2022Q3、2022H1、2022-07、2022-07-01..2022-09-30、last3y@2022-09-30、ever@2022-09-30</translation>
    </message>
    <message>
        <source>只看这个党组织及其下级：名称、简称或别名</source>
        <translation>只看这个党组织及其下级：名称、简称或别名</translation>
    </message>
    <message>
        <source>命令写法不对：%1。</source>
        <translation>命令写法不对：%1。</translation>
    </message>
    <message>
        <source>不认识的参数或多余的内容：%1。</source>
        <translation>不认识的参数或多余的内容：%1。</translation>
    </message>
    <message>
        <source>缺少必填的内容：%1。</source>
        <translation>缺少必填的内容：%1。</translation>
    </message>
    <message>
        <source>参数的个数不对：%1。</source>
        <translation>参数的个数不对：%1。</translation>
    </message>
    <message>
        <source>参数的值不对：%1。</source>
        <translation>参数的值不对：%1。</translation>
    </message>
    <message>
        <source>这些参数不能这样一起用：%1。</source>
        <translation>这些参数不能这样一起用：%1。</translation>
    </message>
    <message>
        <source>加上 --help 可以看用法。</source>
        <translation>加上 --help 可以看用法。</translation>
    </message>
    <message>
        <source>待补：%1</source>
        <translation>待补：%1</translation>
    </message>
    <message>
        <source>已写出 %1 份报告，共 %2 页：</source>
        <translation>已写出 %1 份报告，共 %2 页：</translation>
    </message>
    <message>
        <source>每个支部一份</source>
        <translation>每个支部一份</translation>
    </message>
    <message>
        <source>已核对备份并恢复为台账：%1</source>
        <translation>已核对备份并恢复为台账：%1</translation>
    </message>
    <message>
        <source>从备份恢复出新台账；没有 --force 不覆盖已有台账</source>
        <translation>从备份恢复出新台账；没有 --force 不覆盖已有台账</translation>
    </message>
    <message>
        <source>恢复成的台账文件</source>
        <translation>恢复成的台账文件</translation>
    </message>
    <message>
        <source>允许替换已有台账（原台账改名保留）</source>
        <translation>允许替换已有台账（原台账改名保留）</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>记录</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>共 %1 条，列出 %2 条</source>
        <translation>共 %1 条，列出 %2 条</translation>
    </message>
    <message>
        <source>没有找到。</source>
        <translation>没有找到。</translation>
    </message>
    <message>
        <source>请写明要找的词。</source>
        <translation>请写明要找的词。</translation>
    </message>
    <message>
        <source>要找的词</source>
        <translation>要找的词</translation>
    </message>
    <message>
        <source>最多列出几条</source>
        <translation>最多列出几条</translation>
    </message>
    <message>
        <source>没有名为“%1”的设置。可用的有 unit.name、unit.city 和 setting.任意名称。</source>
        <translation>没有名为“%1”的设置。可用的有 unit.name、unit.city 和 setting.任意名称。</translation>
    </message>
    <message>
        <source>已设置 %1 = %2</source>
        <translation>已设置 %1 = %2</translation>
    </message>
    <message>
        <source>修改单位的一项设置</source>
        <translation>修改单位的一项设置</translation>
    </message>
    <message>
        <source>unit.name、unit.city 或 setting.任意名称</source>
        <translation>unit.name、unit.city 或 setting.任意名称</translation>
    </message>
    <message>
        <source>新的值</source>
        <translation>新的值</translation>
    </message>
    <message>
        <source>计入</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>看过而未计入的记录：</source>
        <translation>看过而未计入的记录：</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>一个指标由哪些记录组成，哪些没有计入、为什么</source>
        <translation>一个指标由哪些记录组成，哪些没有计入、为什么</translation>
    </message>
    <message>
        <source>指标代号</source>
        <translation>指标代号</translation>
    </message>
    <message>
        <source>保留原因</source>
        <translation>保留原因</translation>
    </message>
    <message>
        <source>已撤回：移除 %1 条，恢复原值 %2 条，保留 %3 条。</source>
        <translation>已撤回：移除 %1 条，恢复原值 %2 条，保留 %3 条。</translation>
    </message>
    <message>
        <source>整批撤回一次导入；之后改过的记录保留并列出</source>
        <translation>整批撤回一次导入；之后改过的记录保留并列出</translation>
    </message>
    <message>
        <source>import 给出的批次号</source>
        <translation>import 给出的批次号</translation>
    </message>
    <message>
        <source>“%1”里没有认出任何表格：表头应在前十行之内，并有“姓名”“活动时间”这样的列名。</source>
        <translation>“%1”里没有认出任何表格：表头应在前十行之内，并有“姓名”“活动时间”这样的列名。</translation>
    </message>
    <message>
        <source>没有名为“%1”的子命令，也没有这个名称的文件。</source>
        <translation>没有名为“%1”的子命令，也没有这个名称的文件。</translation>
    </message>
    <message>
        <source>branchledger --help 列出全部子命令。</source>
        <translation>branchledger --help 列出全部子命令。</translation>
    </message>
    <message>
        <source>党支部个数，1 到 5000</source>
        <translation>党支部个数，1 到 5000</translation>
    </message>
    <message>
        <source>党员人数，1 到 200000</source>
        <translation>党员人数，1 到 200000</translation>
    </message>
    <message>
        <source>记录的年数，1 到 40</source>
        <translation>记录的年数，1 到 40</translation>
    </message>
    <message>
        <source>（不写则为 %1）</source>
        <translation>（不写则为 %1）</translation>
    </message>
    <message>
        <source>应在 %1 到 %2 之间。</source>
        <translation>应在 %1 到 %2 之间。</translation>
    </message>
    <message>
        <source>备份并核对</source>
        <translation>备份并核对</translation>
    </message>
    <message>
        <source>核对并恢复</source>
        <translation>核对并恢复</translation>
    </message>
    <message>
        <source>搜索索引由旧版程序建立，结果可能不全。用窗口打开这个台账一次，索引会自动重建。</source>
        <translation>搜索索引由旧版程序建立，结果可能不全。用窗口打开这个台账一次，索引会自动重建。</translation>
    </message>
    <message>
        <source>在所有种类里找：汉字、拼音、日期、职务，可加 branch:、kind:、year: 筛选</source>
        <translation>在所有种类里找：汉字、拼音、日期、职务，可加 branch:、kind:、year: 筛选</translation>
    </message>
    <message>
        <source>重建搜索索引</source>
        <translation>重建搜索索引</translation>
    </message>
    <message>
        <source>--rejects “%1”应以 .xlsx 结尾。</source>
        <translation>--rejects “%1”应以 .xlsx 结尾。</translation>
    </message>
    <message>
        <source>--rejects “%1”就是要导入的文件，会把它覆盖。请另选一个文件名。</source>
        <translation>--rejects “%1”就是要导入的文件，会把它覆盖。请另选一个文件名。</translation>
    </message>
    <message>
        <source>单位名称不能为空。</source>
        <translation>单位名称不能为空。</translation>
    </message>
    <message>
        <source>没有正在发展的人员。</source>
        <translation>没有正在发展的人员。</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>已到步骤</source>
        <translation>已到步骤</translation>
    </message>
    <message>
        <source>自</source>
        <translation>自</translation>
    </message>
    <message>
        <source>下一步</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>最早</source>
        <translation>最早</translation>
    </message>
    <message>
        <source>最迟</source>
        <translation>最迟</translation>
    </message>
    <message>
        <source>其他期限</source>
        <translation>其他期限</translation>
    </message>
    <message>
        <source>发展党员：谁在哪一步、自何时、下一步和期限</source>
        <translation>发展党员：谁在哪一步、自何时、下一步和期限</translation>
    </message>
    <message>
        <source>录入一个版本的规则（JSON 数据文件）</source>
        <translation>录入一个版本的规则（JSON 数据文件）</translation>
    </message>
    <message>
        <source>新版本放宽了原来的规定也录入</source>
        <translation>新版本放宽了原来的规定也录入</translation>
    </message>
    <message>
        <source>给出一个版本的规则，供修改后再录入</source>
        <translation>给出一个版本的规则，供修改后再录入</translation>
    </message>
    <message>
        <source>与“%1”相比放宽了：</source>
        <translation>与“%1”相比放宽了：</translation>
    </message>
    <message>
        <source>已录入“%1”，自 %2 起适用。</source>
        <translation>已录入“%1”，自 %2 起适用。</translation>
    </message>
    <message>
        <source>没有录入。核对无误后，加上 --accept-looser 再执行一次。</source>
        <translation>没有录入。核对无误后，加上 --accept-looser 再执行一次。</translation>
    </message>
    <message>
        <source>--severity 只能是 info、warning 或 fault，不是“%1”。</source>
        <translation>--severity 只能是 info、warning 或 fault，不是“%1”。</translation>
    </message>
    <message>
        <source>没有要核对的。</source>
        <translation>没有要核对的。</translation>
    </message>
    <message>
        <source>这一种记录没有可以核对的规则。</source>
        <translation>这一种记录没有可以核对的规则。</translation>
    </message>
    <message>
        <source>按规则核对记录：到会人数、表决结果、职务配备等</source>
        <translation>按规则核对记录：到会人数、表决结果、职务配备等</translation>
    </message>
    <message>
        <source>只列这么重要的和更重要的：info（说明）、warning（请核对）、fault（不成立）</source>
        <translation>只列这么重要的和更重要的：info（说明）、warning（请核对）、fault（不成立）</translation>
    </message>
    <message>
        <source>--paper 只能是 a4 或 a3，不能是“%1”。</source>
        <translation>--paper 只能是 a4 或 a3，不能是“%1”。</translation>
    </message>
    <message>
        <source>--rule 没有“%1”这一条要求，现有：%2。</source>
        <translation>--rule 没有“%1”这一条要求，现有：%2。</translation>
    </message>
    <message>
        <source>已写出缺项日历 %1（%2 页）。
</source>
        <translation>已写出缺项日历 %1（%2 页）。
</translation>
    </message>
    <message>
        <source>只看这一条要求：assembly、committee、group、theme_day、lecture…</source>
        <translation>只看这一条要求：assembly、committee、group、theme_day、lecture…</translation>
    </message>
    <message>
        <source>把期间末所在年度的缺项日历写成 .pdf（一页横向）或 .xlsx</source>
        <translation>把期间末所在年度的缺项日历写成 .pdf（一页横向）或 .xlsx</translation>
    </message>
    <message>
        <source>PDF 的纸张：a4（默认）或 a3，横向</source>
        <translation>PDF 的纸张：a4（默认）或 a3，横向</translation>
    </message>
    <message>
        <source>期初数</source>
        <translation>期初数</translation>
    </message>
    <message>
        <source>期末实有</source>
        <translation>期末实有</translation>
    </message>
    <message>
        <source>差额</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>党员增减：期初数＋增加－减少＝期末实有，每个数字是谁</source>
        <translation>党员增减：期初数＋增加－减少＝期末实有，每个数字是谁</translation>
    </message>
    <message>
        <source>记录 %1 是“%2”，“%3”要的是“%4”。</source>
        <translation>记录 %1 是“%2”，“%3”要的是“%4”。</translation>
    </message>
    <message>
        <source>台账里没有编号为 %1 的“%2”记录；编号见 search 或 trace 的 id。</source>
        <translation>台账里没有编号为 %1 的“%2”记录；编号见 search 或 trace 的 id。</translation>
    </message>
    <message>
        <source>花名册上没有叫“%1”的人。</source>
        <translation>花名册上没有叫“%1”的人。</translation>
    </message>
    <message>
        <source>有 %1 人叫“%2”：%3。请用 --branch 或 --record 说明是哪一位。</source>
        <translation>有 %1 人叫“%2”：%3。请用 --branch 或 --record 说明是哪一位。</translation>
    </message>
    <message>
        <source>“%1”不是党员的单据，请用 --record 说明是哪条记录。</source>
        <translation>“%1”不是党员的单据，请用 --record 说明是哪条记录。</translation>
    </message>
    <message>
        <source>请用 --member 姓名或 --record 编号说明“%1”是谁的。</source>
        <translation>请用 --member 姓名或 --record 编号说明“%1”是谁的。</translation>
    </message>
    <message>
        <source>请用 --record 编号说明“%1”是哪条记录的。</source>
        <translation>请用 --record 编号说明“%1”是哪条记录的。</translation>
    </message>
    <message>
        <source>“%1”一人一份，请用 --member 说明是谁的。</source>
        <translation>“%1”一人一份，请用 --member 说明是谁的。</translation>
    </message>
    <message>
        <source>“%1”是一个期间的报告，不用 --record、--member、--each-member。</source>
        <translation>“%1”是一个期间的报告，不用 --record、--member、--each-member。</translation>
    </message>
    <message>
        <source>请用 --period 说明期间，例如 2022Q3。</source>
        <translation>请用 --period 说明期间，例如 2022Q3。</translation>
    </message>
    <message>
        <source>“%1”没有每个支部一份的做法。</source>
        <translation>“%1”没有每个支部一份的做法。</translation>
    </message>
    <message>
        <source>请用 --period 说明“%1”的期间，例如 2022。</source>
        <translation>请用 --period 说明“%1”的期间，例如 2022。</translation>
    </message>
    <message>
        <source>样式：</source>
        <translation>样式：</translation>
    </message>
    <message>
        <source>单据是哪条记录的：search 或 trace 给出的 id</source>
        <translation>单据是哪条记录的：search 或 trace 给出的 id</translation>
    </message>
    <message>
        <source>单据是哪名党员的：姓名，重名时再加 --branch</source>
        <translation>单据是哪名党员的：姓名，重名时再加 --branch</translation>
    </message>
    <message>
        <source>写出一份报告、一条记录的单据，或每个支部、每名党员一份</source>
        <translation>写出一份报告、一条记录的单据，或每个支部、每名党员一份</translation>
    </message>
    <message>
        <source>--on “%1”不是某一天，请写成 2022-09-30 的样子。</source>
        <translation>--on “%1”不是某一天，请写成 2022-09-30 的样子。</translation>
    </message>
    <message>
        <source>职务</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>任职自</source>
        <translation>任职自</translation>
    </message>
    <message>
        <source>当日任职：</source>
        <translation>当日任职：</translation>
    </message>
    <message>
        <source>某一天的花名册和任职：谁在哪个支部，谁担任什么</source>
        <translation>某一天的花名册和任职：谁在哪个支部，谁担任什么</translation>
    </message>
    <message>
        <source>哪一天，如 2021-12-31；不写是今天</source>
        <translation>哪一天，如 2021-12-31；不写是今天</translation>
    </message>
    <message>
        <source>比上级规定宽：%1</source>
        <translation>比上级规定宽：%1</translation>
    </message>
    <message>
        <source>校验码 %1：%2%3，第%4次上报，%5，%6。</source>
        <translation>校验码 %1：%2%3，第%4次上报，%5，%6。</translation>
    </message>
    <message>
        <source>留存的上报稿与校验码相符。</source>
        <translation>留存的上报稿与校验码相符。</translation>
    </message>
    <message>
        <source>校验码 %1 不是这个台账里任何一次上报的：报告没有上报过，或被改动过。</source>
        <translation>校验码 %1 不是这个台账里任何一次上报的：报告没有上报过，或被改动过。</translation>
    </message>
    <message>
        <source>报告上印的校验码：查是哪一次上报的，内容是否还是那样</source>
        <translation>报告上印的校验码：查是哪一次上报的，内容是否还是那样</translation>
    </message>
    <message>
        <source>改动已上报的期间的原因，记为更正或补录</source>
        <translation>改动已上报的期间的原因，记为更正或补录</translation>
    </message>
    <message>
        <source>%1没有写出：%2</source>
        <translation>%1没有写出：%2</translation>
    </message>
    <message>
        <source>%1 个支部没有写出，原因见上。</source>
        <translation>%1 个支部没有写出，原因见上。</translation>
    </message>
    <message>
        <source>“%1”是一条记录的单据，没有数字来源附表。</source>
        <translation>“%1”是一条记录的单据，没有数字来源附表。</translation>
    </message>
    <message>
        <source>附上“数字来源”：每个数字背后的记录</source>
        <translation>附上“数字来源”：每个数字背后的记录</translation>
    </message>
    <message>
        <source>已上报%1%2（第%3次），校验码 %4：%5 项指标，%6 条记录。</source>
        <translation>已上报%1%2（第%3次），校验码 %4：%5 项指标，%6 条记录。</translation>
    </message>
    <message>
        <source>上报时的缺项：</source>
        <translation>上报时的缺项：</translation>
    </message>
    <message>
        <source>已重新打开%1%2（原第%3次上报保留备查）。</source>
        <translation>已重新打开%1%2（原第%3次上报保留备查）。</translation>
    </message>
    <message>
        <source>哪个党组织的报告：名称、简称或别名</source>
        <translation>哪个党组织的报告：名称、简称或别名</translation>
    </message>
    <message>
        <source>上报一个已结束的期间：报告、数字和记录的版本就此留存</source>
        <translation>上报一个已结束的期间：报告、数字和记录的版本就此留存</translation>
    </message>
    <message>
        <source>上报哪种报告，默认 quarterly</source>
        <translation>上报哪种报告，默认 quarterly</translation>
    </message>
    <message>
        <source>重新打开已上报的期间，要说明原因；上报稿保留备查</source>
        <translation>重新打开已上报的期间，要说明原因；上报稿保留备查</translation>
    </message>
    <message>
        <source>为什么重新打开</source>
        <translation>为什么重新打开</translation>
    </message>
    <message>
        <source>已写出 %1 份报告：</source>
        <translation>已写出 %1 份报告：</translation>
    </message>
    <message>
        <source>%1年的责任清单里没有“%2”。有：%3。</source>
        <translation>%1年的责任清单里没有“%2”。有：%3。</translation>
    </message>
    <message>
        <source>责任清单只看这位责任领导</source>
        <translation>责任清单只看这位责任领导</translation>
    </message>
    <message>
        <source>责任清单只看这个牵头部门</source>
        <translation>责任清单只看这个牵头部门</translation>
    </message>
    <message>
        <source>，</source>
        <translation>，</translation>
    </message>
    <message>
        <source>【%1】</source>
        <translation>【%1】</translation>
    </message>
    <message>
        <source>%1  %2：%3
</source>
        <translation>%1  %2：%3
</translation>
    </message>
    <message>
        <source>合计与各支部之和</source>
        <translation>合计与各支部之和</translation>
    </message>
    <message>
        <source>另有 %1 人不是党员，没有写：%2</source>
        <translation>另有 %1 人不是党员，没有写：%2</translation>
    </message>
    <message>
        <source>“%1”没有可选打印的内容。</source>
        <translation>“%1”没有可选打印的内容。</translation>
    </message>
    <message>
        <source>默认不打印、可以选打印的内容：</source>
        <translation>默认不打印、可以选打印的内容：</translation>
    </message>
    <message>
        <source>花名册上的正式党员和预备党员每人一份，写进一个文件；不是党员的不写，说明有几人</source>
        <translation>花名册上的正式党员和预备党员每人一份，写进一个文件；不是党员的不写，说明有几人</translation>
    </message>
    <message>
        <source>另写成工作簿：.xlsx</source>
        <translation>另写成工作簿：.xlsx</translation>
    </message>
    <message>
        <source>  %1  %2（%3）
</source>
        <translation>  %1  %2（%3）
</translation>
    </message>
    <message>
        <source>责任清单只印谁的：党组、书记、班子成员、部门，或责任人、部门的名称</source>
        <translation>责任清单只印谁的：党组、书记、班子成员、部门，或责任人、部门的名称</translation>
    </message>
    <message>
        <source>branchledger backup 台账.ledger --out 备份.ledger</source>
        <translation>branchledger backup 台账.ledger --out 备份.ledger</translation>
    </message>
    <message>
        <source>branchledger check 台账.ledger</source>
        <translation>branchledger check 台账.ledger</translation>
    </message>
    <message>
        <source>branchledger check 台账.ledger --code 4F2A-91C0-7D3E</source>
        <translation>branchledger check 台账.ledger --code 4F2A-91C0-7D3E</translation>
    </message>
    <message>
        <source>branchledger dashboard 台账.ledger --period 2022Q3 --out 驾驶舱.png</source>
        <translation>branchledger dashboard 台账.ledger --period 2022Q3 --out 驾驶舱.png</translation>
    </message>
    <message>
        <source>branchledger demo 演示.ledger</source>
        <translation>branchledger demo 演示.ledger</translation>
    </message>
    <message>
        <source>branchledger demo 演示.ledger --branches 20 --members 400 --years 5 --until 2022-09-30</source>
        <translation>branchledger demo 演示.ledger --branches 20 --members 400 --years 5 --until 2022-09-30</translation>
    </message>
    <message>
        <source>branchledger development 台账.ledger --branch 第一党支部 --json</source>
        <translation>branchledger development 台账.ledger --branch 第一党支部 --json</translation>
    </message>
    <message>
        <source>branchledger development 台账.ledger --print-edition 2014年版</source>
        <translation>branchledger development 台账.ledger --print-edition 2014年版</translation>
    </message>
    <message>
        <source>branchledger development 台账.ledger --load 2026年版.json</source>
        <translation>branchledger development 台账.ledger --load 2026年版.json</translation>
    </message>
    <message>
        <source>branchledger export 台账.ledger --kind member --out 党员花名册.xlsx</source>
        <translation>branchledger export 台账.ledger --kind member --out 党员花名册.xlsx</translation>
    </message>
    <message>
        <source>branchledger figures 台账.ledger --period 2022Q3</source>
        <translation>branchledger figures 台账.ledger --period 2022Q3</translation>
    </message>
    <message>
        <source>branchledger findings 台账.ledger --kind study_session --period 2022Q3</source>
        <translation>branchledger findings 台账.ledger --kind study_session --period 2022Q3</translation>
    </message>
    <message>
        <source>branchledger findings 台账.ledger --kind study_session --severity fault --json</source>
        <translation>branchledger findings 台账.ledger --kind study_session --severity fault --json</translation>
    </message>
    <message>
        <source>branchledger gaps 台账.ledger --period 2022Q3</source>
        <translation>branchledger gaps 台账.ledger --period 2022Q3</translation>
    </message>
    <message>
        <source>branchledger gaps 台账.ledger --period 2022-08 --branch 第一党支部 --json</source>
        <translation>branchledger gaps 台账.ledger --period 2022-08 --branch 第一党支部 --json</translation>
    </message>
    <message>
        <source>branchledger gaps 台账.ledger --period 2022 --rule theme_day --out 日历.pdf</source>
        <translation>branchledger gaps 台账.ledger --period 2022 --rule theme_day --out 日历.pdf</translation>
    </message>
    <message>
        <source>branchledger import 台账.ledger 党组织.xlsx 党员花名册.xlsx 三会一课台账.xlsx</source>
        <translation>branchledger import 台账.ledger 党组织.xlsx 党员花名册.xlsx 三会一课台账.xlsx</translation>
    </message>
    <message>
        <source>branchledger import 台账.ledger *.xlsx --dry-run --rejects 退回.xlsx</source>
        <translation>branchledger import 台账.ledger *.xlsx --dry-run --rejects 退回.xlsx</translation>
    </message>
    <message>
        <source>branchledger init 台账.ledger --unit 某某机关</source>
        <translation>branchledger init 台账.ledger --unit 某某机关</translation>
    </message>
    <message>
        <source>branchledger member-change 台账.ledger --period 2022</source>
        <translation>branchledger member-change 台账.ledger --period 2022</translation>
    </message>
    <message>
        <source>branchledger member-change 台账.ledger --period 2022 --branch 第一党支部 --json</source>
        <translation>branchledger member-change 台账.ledger --period 2022 --branch 第一党支部 --json</translation>
    </message>
    <message>
        <source>branchledger report 台账.ledger --template 汇报模板.docx --period 2022 --out 工作汇报.docx</source>
        <translation>branchledger report 台账.ledger --template 汇报模板.docx --period 2022 --out 工作汇报.docx</translation>
    </message>
    <message>
        <source>branchledger report 台账.ledger --template minutes --record 编号 --out 会议记录.pdf</source>
        <translation>branchledger report 台账.ledger --template minutes --record 编号 --out 会议记录.pdf</translation>
    </message>
    <message>
        <source>branchledger restore 备份.ledger --out 台账.ledger</source>
        <translation>branchledger restore 备份.ledger --out 台账.ledger</translation>
    </message>
    <message>
        <source>branchledger roster 台账.ledger --on 2021-12-31</source>
        <translation>branchledger roster 台账.ledger --on 2021-12-31</translation>
    </message>
    <message>
        <source>branchledger roster 台账.ledger --on 2021-12-31 --branch 第一党支部 --json</source>
        <translation>branchledger roster 台账.ledger --on 2021-12-31 --branch 第一党支部 --json</translation>
    </message>
    <message>
        <source>branchledger search 台账.ledger 主题党日 二支部 2022年3月</source>
        <translation>branchledger search 台账.ledger 主题党日 二支部 2022年3月</translation>
    </message>
    <message>
        <source>branchledger search 台账.ledger 张三 类别:荣誉 年份:2022</source>
        <translation>branchledger search 台账.ledger 张三 类别:荣誉 年份:2022</translation>
    </message>
    <message>
        <source>branchledger search 台账.ledger wangwei --limit 50</source>
        <translation>branchledger search 台账.ledger wangwei --limit 50</translation>
    </message>
    <message>
        <source>branchledger set 台账.ledger unit.city 云州市</source>
        <translation>branchledger set 台账.ledger unit.city 云州市</translation>
    </message>
    <message>
        <source>branchledger set 台账.ledger setting.journal 《机关党建》</source>
        <translation>branchledger set 台账.ledger setting.journal 《机关党建》</translation>
    </message>
    <message>
        <source>branchledger set 台账.ledger setting.attachment_mb 80</source>
        <translation>branchledger set 台账.ledger setting.attachment_mb 80</translation>
    </message>
    <message>
        <source>branchledger submit 台账.ledger --period 2022Q3 --branch 第一党支部</source>
        <translation>branchledger submit 台账.ledger --period 2022Q3 --branch 第一党支部</translation>
    </message>
    <message>
        <source>branchledger reopen 台账.ledger --period 2022Q3 --branch 第一党支部 --reason 补报两次党课</source>
        <translation>branchledger reopen 台账.ledger --period 2022Q3 --branch 第一党支部 --reason 补报两次党课</translation>
    </message>
    <message>
        <source>branchledger trace 台账.ledger meeting.lecture --period 2022Q3 --branch 第一党支部</source>
        <translation>branchledger trace 台账.ledger meeting.lecture --period 2022Q3 --branch 第一党支部</translation>
    </message>
    <message>
        <source>branchledger undo-import 台账.ledger 批次号</source>
        <translation>branchledger undo-import 台账.ledger 批次号</translation>
    </message>
    <message>
        <source>branchledger dashboard 台账.ledger --period 2022Q3 --branch 第一党支部 --paper a3 --out 驾驶舱.pdf</source>
        <translation>branchledger dashboard 台账.ledger --period 2022Q3 --branch 第一党支部 --paper a3 --out 驾驶舱.pdf</translation>
    </message>
    <message>
        <source>branchledger export 台账.ledger --kind study_session --period 2022 --branch 第一党支部 --out 会议.csv</source>
        <translation>branchledger export 台账.ledger --kind study_session --period 2022 --branch 第一党支部 --out 会议.csv</translation>
    </message>
    <message>
        <source>branchledger figures 台账.ledger --period last3y@2022-09-30 --branch 第一党支部 --keys meeting.theme_day,attendance.rate --json</source>
        <translation>branchledger figures 台账.ledger --period last3y@2022-09-30 --branch 第一党支部 --keys meeting.theme_day,attendance.rate --json</translation>
    </message>
    <message>
        <source>branchledger report 台账.ledger --template quarterly --period 2022Q3 --branch 第一党支部 --out 季度报告.pdf</source>
        <translation>branchledger report 台账.ledger --template quarterly --period 2022Q3 --branch 第一党支部 --out 季度报告.pdf</translation>
    </message>
    <message>
        <source>branchledger report 台账.ledger --template quarterly --period 2022Q3 --each-branch --out 报告文件夹</source>
        <translation>branchledger report 台账.ledger --template quarterly --period 2022Q3 --each-branch --out 报告文件夹</translation>
    </message>
    <message>
        <source>branchledger report 台账.ledger --template responsibility-list --period 2026 --holder 党组 --out 党组主体责任清单.pdf</source>
        <translation>branchledger report 台账.ledger --template responsibility-list --period 2026 --holder 党组 --out 党组主体责任清单.pdf</translation>
    </message>
    <message>
        <source>branchledger report 台账.ledger --template member-sheet --period 2022 --each-member --branch 第一党支部 --out 民主评议表.pdf</source>
        <translation>branchledger report 台账.ledger --template member-sheet --period 2022 --each-member --branch 第一党支部 --out 民主评议表.pdf</translation>
    </message>
    <message>
        <source>，本单位保存在台账里的报表（见 report-layout），或者文件：模板（.docx、.odt）、报表的构成说明（.json）</source>
        <translation>，本单位保存在台账里的报表（见 report-layout），或者文件：模板（.docx、.odt）、报表的构成说明（.json）</translation>
    </message>
    <message>
        <source>写到哪里：.pdf、.docx、.odt，表册还可以是 .xlsx；--each-branch 时是文件夹</source>
        <translation>写到哪里：.pdf、.docx、.odt，表册还可以是 .xlsx；--each-branch 时是文件夹</translation>
    </message>
    <message>
        <source>每个支部一份时写成哪种文件：pdf（默认）、docx、odt，表册还可以是 xlsx</source>
        <translation>每个支部一份时写成哪种文件：pdf（默认）、docx、odt，表册还可以是 xlsx</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>报表</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>本单位</source>
        <translation>本单位</translation>
    </message>
    <message>
        <source>程序自带</source>
        <translation>程序自带</translation>
    </message>
    <message>
        <source>已写出报表的构成说明：%1</source>
        <translation>已写出报表的构成说明：%1</translation>
    </message>
    <message>
        <source>复制时请用 --as 给新报表起一个名称。</source>
        <translation>复制时请用 --as 给新报表起一个名称。</translation>
    </message>
    <message>
        <source>--save 后面要写一个 .json 文件。</source>
        <translation>--save 后面要写一个 .json 文件。</translation>
    </message>
    <message>
        <source>已保存本单位报表“%1”，用 report --template %2 写出。</source>
        <translation>已保存本单位报表“%1”，用 report --template %2 写出。</translation>
    </message>
    <message>
        <source>已删除本单位报表“%1”。</source>
        <translation>已删除本单位报表“%1”。</translation>
    </message>
    <message>
        <source>报表由什么构成：列出、查看，复制成本单位的报表并修改</source>
        <translation>报表由什么构成：列出、查看，复制成本单位的报表并修改</translation>
    </message>
    <message>
        <source>输出这个报表的构成说明</source>
        <translation>输出这个报表的构成说明</translation>
    </message>
    <message>
        <source>写成文件：.json</source>
        <translation>写成文件：.json</translation>
    </message>
    <message>
        <source>复制这个报表，作为本单位的报表保存</source>
        <translation>复制这个报表，作为本单位的报表保存</translation>
    </message>
    <message>
        <source>新报表的名称</source>
        <translation>新报表的名称</translation>
    </message>
    <message>
        <source>检查这个文件，作为本单位的报表保存</source>
        <translation>检查这个文件，作为本单位的报表保存</translation>
    </message>
    <message>
        <source>删除本单位的这个报表</source>
        <translation>删除本单位的这个报表</translation>
    </message>
    <message>
        <source>另有 %1 处提示（不是损坏），与责任清单的佐证和销号有关：</source>
        <translation>另有 %1 处提示（不是损坏），与责任清单的佐证和销号有关：</translation>
    </message>
    <message>
        <source>这里只列出前 %1 处。</source>
        <translation>这里只列出前 %1 处。</translation>
    </message>
    <message>
        <source>%1年没有可以沿用的责任清单。</source>
        <translation>%1年没有可以沿用的责任清单。</translation>
    </message>
    <message>
        <source>--from 和 --to 应是两个不同的年份。</source>
        <translation>--from 和 --to 应是两个不同的年份。</translation>
    </message>
    <message>
        <source>已沿用 %1 张清单到%2年：新建 %3 项，已有而未重复 %4 项，终止而未沿用 %5 项。</source>
        <translation>已沿用 %1 张清单到%2年：新建 %3 项，已有而未重复 %4 项，终止而未沿用 %5 项。</translation>
    </message>
    <message>
        <source>把一年的责任清单沿用到另一年：日期顺延，进展和完成情况不带过去</source>
        <translation>把一年的责任清单沿用到另一年：日期顺延，进展和完成情况不带过去</translation>
    </message>
    <message>
        <source>沿用哪一年的</source>
        <translation>沿用哪一年的</translation>
    </message>
    <message>
        <source>沿用到哪一年</source>
        <translation>沿用到哪一年</translation>
    </message>
    <message>
        <source>只沿用这些清单，默认全部</source>
        <translation>只沿用这些清单，默认全部</translation>
    </message>
    <message>
        <source>已有相同的事项时也再建一项</source>
        <translation>已有相同的事项时也再建一项</translation>
    </message>
    <message>
        <source>关联后没有改动</source>
        <translation>关联后没有改动</translation>
    </message>
    <message>
        <source>关联得早，没有记下当时的内容</source>
        <translation>关联得早，没有记下当时的内容</translation>
    </message>
    <message>
        <source>关联后改动过</source>
        <translation>关联后改动过</translation>
    </message>
    <message>
        <source>记录已删除</source>
        <translation>记录已删除</translation>
    </message>
    <message>
        <source>没有“%1”这条记录；佐证要写成 种类/编号，如 honor/编号。</source>
        <translation>没有“%1”这条记录；佐证要写成 种类/编号，如 honor/编号。</translation>
    </message>
    <message>
        <source>关联佐证：%1</source>
        <translation>关联佐证：%1</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>情况</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>推荐：%1</source>
        <translation>推荐：%1</translation>
    </message>
    <message>
        <source>没有佐证，也没有可以推荐的记录。</source>
        <translation>没有佐证，也没有可以推荐的记录。</translation>
    </message>
    <message>
        <source>责任清单一项的佐证：已关联的、推荐的和为什么；关联记录</source>
        <translation>责任清单一项的佐证：已关联的、推荐的和为什么；关联记录</translation>
    </message>
    <message>
        <source>关联这条记录：种类/编号，可以写几条</source>
        <translation>关联这条记录：种类/编号，可以写几条</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>责任内容</source>
        <translation>责任内容</translation>
    </message>
    <message>
        <source>责任领导</source>
        <translation>责任领导</translation>
    </message>
    <message>
        <source>完成时限</source>
        <translation>完成时限</translation>
    </message>
    <message>
        <source>完成状态</source>
        <translation>完成状态</translation>
    </message>
    <message>
        <source>亮灯</source>
        <translation>亮灯</translation>
    </message>
    <message>
        <source>亮灯原因</source>
        <translation>亮灯原因</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>%1：完成 %2/%3&#x3000;%4</source>
        <translation>%1：完成 %2/%3&#x3000;%4</translation>
    </message>
    <message>
        <source>%1年没有名为“%2”的责任清单。有：%3。</source>
        <translation>%1年没有名为“%2”的责任清单。有：%3。</translation>
    </message>
    <message>
        <source>这一年没有责任清单。</source>
        <translation>这一年没有责任清单。</translation>
    </message>
    <message>
        <source>一年的责任清单：进度、亮灯和原因</source>
        <translation>一年的责任清单：进度、亮灯和原因</translation>
    </message>
    <message>
        <source>只看这些清单：党组、书记、班子成员、部门，或责任人、部门的名称</source>
        <translation>只看这些清单：党组、书记、班子成员、部门，或责任人、部门的名称</translation>
    </message>
    <message>
        <source>已登记：%1。现在的状态：%2。</source>
        <translation>已登记：%1。现在的状态：%2。</translation>
    </message>
    <message>
        <source>给责任清单的一项填报进展；填过的不能改，只能另填更正</source>
        <translation>给责任清单的一项填报进展；填过的不能改，只能另填更正</translation>
    </message>
    <message>
        <source>第几季度：1 到 4</source>
        <translation>第几季度：1 到 4</translation>
    </message>
    <message>
        <source>进展</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>填报人</source>
        <translation>填报人</translation>
    </message>
    <message>
        <source>完成比例，0 到 100</source>
        <translation>完成比例，0 到 100</translation>
    </message>
    <message>
        <source>填报后的完成状态，默认不变</source>
        <translation>填报后的完成状态，默认不变</translation>
    </message>
    <message>
        <source>更正第几条进展</source>
        <translation>更正第几条进展</translation>
    </message>
    <message>
        <source>销号：要有佐证，并由另一人审核</source>
        <translation>销号：要有佐证，并由另一人审核</translation>
    </message>
    <message>
        <source>申请人</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>审核人：不能是申请人，也不能是填报过进展的人</source>
        <translation>审核人：不能是申请人，也不能是填报过进展的人</translation>
    </message>
    <message>
        <source>审核意见</source>
        <translation>审核意见</translation>
    </message>
    <message>
        <source>重新打开已销号的一项，记下原因</source>
        <translation>重新打开已销号的一项，记下原因</translation>
    </message>
    <message>
        <source>由谁打开</source>
        <translation>由谁打开</translation>
    </message>
    <message>
        <source>哪一项：items 列出的编号</source>
        <translation>哪一项：items 列出的编号</translation>
    </message>
    <message>
        <source>没有编号为“%1”的责任清单条目；branchledger items 列出全部。</source>
        <translation>没有编号为“%1”的责任清单条目；branchledger items 列出全部。</translation>
    </message>
    <message>
        <source>branchledger report 台账.ledger --template roster --period 2022 --each-branch --format xlsx --out 花名册文件夹</source>
        <translation>branchledger report 台账.ledger --template roster --period 2022 --each-branch --format xlsx --out 花名册文件夹</translation>
    </message>
    <message>
        <source>查找数字背后的记录</source>
        <translation>查找数字背后的记录</translation>
    </message>
</context>
<context>
    <name>development</name>
    <message>
        <source>%1年</source>
        <translation>%1年</translation>
    </message>
    <message>
        <source>%1个月</source>
        <translation>%1个月</translation>
    </message>
    <message>
        <source>%1天</source>
        <translation>%1天</translation>
    </message>
    <message>
        <source>%1 至 %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 起</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>%1 前</source>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>未到时间</source>
        <translation>未到时间</translation>
    </message>
    <message>
        <source>可办理</source>
        <translation>可办理</translation>
    </message>
    <message>
        <source>应办理</source>
        <translation>应办理</translation>
    </message>
    <message>
        <source>逾期</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>本地规程（随%1）</source>
        <translation>本地规程（随%1）</translation>
    </message>
    <message>
        <source>“%1”：%2（%3）</source>
        <translation>“%1”：%2（%3）</translation>
    </message>
    <message>
        <source>“%1”：不可缺少（%2）</source>
        <translation>“%1”：不可缺少（%2）</translation>
    </message>
    <message>
        <source>“%1”：每%2至少一次（%3）</source>
        <translation>“%1”：每%2至少一次（%3）</translation>
    </message>
    <message>
        <source>预备期%1（%2）</source>
        <translation>预备期%1（%2）</translation>
    </message>
    <message>
        <source>延长预备期%1次，%2至%3（%4）</source>
        <translation>延长预备期%1次，%2至%3（%4）</translation>
    </message>
    <message>
        <source>年满%1周岁</source>
        <translation>年满%1周岁</translation>
    </message>
    <message>
        <source>预备期满</source>
        <translation>预备期满</translation>
    </message>
    <message>
        <source>不早于%1</source>
        <translation>不早于%1</translation>
    </message>
    <message>
        <source>不晚于%1</source>
        <translation>不晚于%1</translation>
    </message>
    <message>
        <source>不早于%1之前%2</source>
        <translation>不早于%1之前%2</translation>
    </message>
    <message>
        <source>不晚于%1之前%2</source>
        <translation>不晚于%1之前%2</translation>
    </message>
    <message>
        <source>%1之后至少%2</source>
        <translation>%1之后至少%2</translation>
    </message>
    <message>
        <source>%1之后不超过%2</source>
        <translation>%1之后不超过%2</translation>
    </message>
    <message>
        <source>%1在%2，晚于最迟的%3：%4。</source>
        <translation>%1在%2，晚于最迟的%3：%4。</translation>
    </message>
    <message>
        <source>%1在%2，早于最早的%3：%4。</source>
        <translation>%1在%2，早于最早的%3：%4。</translation>
    </message>
    <message>
        <source>%1（%2）排在%3（%4）之后，日期却更早，请核对。</source>
        <translation>%1（%2）排在%3（%4）之后，日期却更早，请核对。</translation>
    </message>
    <message>
        <source>已登记%1，但没有登记%2，这一步不可缺少。</source>
        <translation>已登记%1，但没有登记%2，这一步不可缺少。</translation>
    </message>
    <message>
        <source>%1之前还有步骤没有登记：%2。</source>
        <translation>%1之前还有步骤没有登记：%2。</translation>
    </message>
    <message>
        <source>%1每%2至少一次：%3之后应在%4前再做一次。</source>
        <translation>%1每%2至少一次：%3之后应在%4前再做一次。</translation>
    </message>
    <message>
        <source>预备期延长了%1次，最多只能延长%2次。</source>
        <translation>预备期延长了%1次，最多只能延长%2次。</translation>
    </message>
    <message>
        <source>延长预备期没有写延长到哪一天，应在%1至%2之间。</source>
        <translation>延长预备期没有写延长到哪一天，应在%1至%2之间。</translation>
    </message>
    <message>
        <source>预备期延长到%1，应在%2至%3之间（延长%4至%5）。</source>
        <translation>预备期延长到%1，应在%2至%3之间（延长%4至%5）。</translation>
    </message>
    <message>
        <source>转正时间%1与预备期满的%2不同：转正时间应是预备期满之日，党龄由此算起。</source>
        <translation>转正时间%1与预备期满的%2不同：转正时间应是预备期满之日，党龄由此算起。</translation>
    </message>
    <message>
        <source>入党时间%1与%2的日期%3不同：预备期从支部大会通过之日算起。</source>
        <translation>入党时间%1与%2的日期%3不同：预备期从支部大会通过之日算起。</translation>
    </message>
    <message>
        <source>已登记%1，人员类别仍是“%2”，请改为“%3”。</source>
        <translation>已登记%1，人员类别仍是“%2”，请改为“%3”。</translation>
    </message>
    <message>
        <source>发展党员规则“%1”中，%2的“%3”缺少或无法识别，请更正。</source>
        <translation>发展党员规则“%1”中，%2的“%3”缺少或无法识别，请更正。</translation>
    </message>
    <message>
        <source>版本</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>不少于%1天或%2学时</source>
        <translation>不少于%1天或%2学时</translation>
    </message>
    <message>
        <source>%1至%2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>%1名正式党员</source>
        <translation>%1名正式党员</translation>
    </message>
    <message>
        <source>%1没有写姓名：应为%2。</source>
        <translation>%1没有写姓名：应为%2。</translation>
    </message>
    <message>
        <source>%1写了%2人，应为%3。</source>
        <translation>%1写了%2人，应为%3。</translation>
    </message>
    <message>
        <source>%1：%2当时不是正式党员。</source>
        <translation>%1：%2当时不是正式党员。</translation>
    </message>
    <message>
        <source>%1：%2当时没有表决权（留党察看等），不能担任。</source>
        <translation>%1：%2当时没有表决权（留党察看等），不能担任。</translation>
    </message>
    <message>
        <source>%1：花名册上认不出“%2”，请核对是不是正式党员。</source>
        <translation>%1：花名册上认不出“%2”，请核对是不是正式党员。</translation>
    </message>
    <message>
        <source>%1没有写天数或学时：应%2。</source>
        <translation>%1没有写天数或学时：应%2。</translation>
    </message>
    <message>
        <source>%1学时</source>
        <translation>%1学时</translation>
    </message>
    <message>
        <source>%1只有%2：应%3。</source>
        <translation>%1只有%2：应%3。</translation>
    </message>
</context>
<context>
    <name>domain</name>
    <message>
        <source>没有填写“%1”</source>
        <translation>没有填写“%1”</translation>
    </message>
    <message>
        <source>%1为“%2”，不在统计之列</source>
        <translation>%1为“%2”，不在统计之列</translation>
    </message>
    <message>
        <source>%1为空，不是“%2”</source>
        <translation>%1为空，不是“%2”</translation>
    </message>
    <message>
        <source>%1为“%2”，不是“%3”</source>
        <translation>%1为“%2”，不是“%3”</translation>
    </message>
    <message>
        <source>%1周岁，超过%2周岁</source>
        <translation>%1周岁，超过%2周岁</translation>
    </message>
    <message>
        <source>%1为“%2”</source>
        <translation>%1为“%2”</translation>
    </message>
    <message>
        <source>%1不含“%2”</source>
        <translation>%1不含“%2”</translation>
    </message>
    <message>
        <source>未标明“%1”</source>
        <translation>未标明“%1”</translation>
    </message>
    <message>
        <source>“%1”不在 %2 日内</source>
        <translation>“%1”不在 %2 日内</translation>
    </message>
    <message>
        <source>“%1”尚未过期</source>
        <translation>“%1”尚未过期</translation>
    </message>
    <message>
        <source>当日为预备党员</source>
        <translation>当日为预备党员</translation>
    </message>
    <message>
        <source>当日为正式党员</source>
        <translation>当日为正式党员</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>导出已取消，没有生成文件。</source>
        <translation>导出已取消，没有生成文件。</translation>
    </message>
    <message>
        <source>无法生成文件“%1”，请换一个位置重试。原有文件没有改动。</source>
        <translation>无法生成文件“%1”，请换一个位置重试。原有文件没有改动。</translation>
    </message>
    <message>
        <source>行号</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>没有未导入的行</source>
        <translation>没有未导入的行</translation>
    </message>
    <message>
        <source>全部数据行均已导入，没有需要更正的行。</source>
        <translation>全部数据行均已导入，没有需要更正的行。</translation>
    </message>
    <message>
        <source>不能导出到“%1”：文件名应以 .xlsx、.ods 或 .csv 结尾。</source>
        <translation>不能导出到“%1”：文件名应以 .xlsx、.ods 或 .csv 结尾。</translation>
    </message>
    <message>
        <source>无法写入文件“%1”：磁盘空间不足或没有写入权限。原有文件没有改动。</source>
        <translation>无法写入文件“%1”：磁盘空间不足或没有写入权限。原有文件没有改动。</translation>
    </message>
    <message>
        <source>数据</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>有一项内容超过 32767 字，.xlsx 单元格放不下。请改为导出 .ods 或 .csv 文件。</source>
        <translation>有一项内容超过 32767 字，.xlsx 单元格放不下。请改为导出 .ods 或 .csv 文件。</translation>
    </message>
    <message>
        <source>记录超过 1048575 条，.xlsx 工作表放不下。请按期间或支部分次导出，或导出 .csv 文件。</source>
        <translation>记录超过 1048575 条，.xlsx 工作表放不下。请按期间或支部分次导出，或导出 .csv 文件。</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>基本情况</source>
        <translation>基本情况</translation>
    </message>
    <message>
        <source>班子与任期</source>
        <translation>班子与任期</translation>
    </message>
    <message>
        <source>联系与其他</source>
        <translation>联系与其他</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>简称</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>别名</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>上级党组织</source>
        <translation>上级党组织</translation>
    </message>
    <message>
        <source>成立日期</source>
        <translation>成立日期</translation>
    </message>
    <message>
        <source>撤销日期</source>
        <translation>撤销日期</translation>
    </message>
    <message>
        <source>设支委会</source>
        <translation>设支委会</translation>
    </message>
    <message>
        <source>本届任期起</source>
        <translation>本届任期起</translation>
    </message>
    <message>
        <source>届满日期</source>
        <translation>届满日期</translation>
    </message>
    <message>
        <source>联系人</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>联系电话</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>范围</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>任职</source>
        <translation>任职</translation>
    </message>
    <message>
        <source>党员</source>
        <translation>党员</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>职务</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>任职起</source>
        <translation>任职起</translation>
    </message>
    <message>
        <source>任职止</source>
        <translation>任职止</translation>
    </message>
    <message>
        <source>党组织</source>
        <translation>党组织</translation>
    </message>
    <message>
        <source>荣誉</source>
        <translation>荣誉</translation>
    </message>
    <message>
        <source>授予</source>
        <translation>授予</translation>
    </message>
    <message>
        <source>获奖时间</source>
        <translation>获奖时间</translation>
    </message>
    <message>
        <source>荣誉名称</source>
        <translation>荣誉名称</translation>
    </message>
    <message>
        <source>获奖对象类型</source>
        <translation>获奖对象类型</translation>
    </message>
    <message>
        <source>获奖对象</source>
        <translation>获奖对象</translation>
    </message>
    <message>
        <source>级别</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>所属支部</source>
        <translation>所属支部</translation>
    </message>
    <message>
        <source>授予单位</source>
        <translation>授予单位</translation>
    </message>
    <message>
        <source>表彰文号</source>
        <translation>表彰文号</translation>
    </message>
    <message>
        <source>等次</source>
        <translation>等次</translation>
    </message>
    <message>
        <source>评选活动</source>
        <translation>评选活动</translation>
    </message>
    <message>
        <source>主要事迹</source>
        <translation>主要事迹</translation>
    </message>
    <message>
        <source>证书与佐证</source>
        <translation>证书与佐证</translation>
    </message>
    <message>
        <source>党员身份</source>
        <translation>党员身份</translation>
    </message>
    <message>
        <source>工作与联系</source>
        <translation>工作与联系</translation>
    </message>
    <message>
        <source>性别</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>民族</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>出生年月</source>
        <translation>出生年月</translation>
    </message>
    <message>
        <source>身份证号</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>籍贯</source>
        <translation>籍贯</translation>
    </message>
    <message>
        <source>学历</source>
        <translation>学历</translation>
    </message>
    <message>
        <source>学位</source>
        <translation>学位</translation>
    </message>
    <message>
        <source>毕业院校及专业</source>
        <translation>毕业院校及专业</translation>
    </message>
    <message>
        <source>参加工作时间</source>
        <translation>参加工作时间</translation>
    </message>
    <message>
        <source>人员类别</source>
        <translation>人员类别</translation>
    </message>
    <message>
        <source>所在党支部</source>
        <translation>所在党支部</translation>
    </message>
    <message>
        <source>申请入党时间</source>
        <translation>申请入党时间</translation>
    </message>
    <message>
        <source>入党时间</source>
        <translation>入党时间</translation>
    </message>
    <message>
        <source>转正时间</source>
        <translation>转正时间</translation>
    </message>
    <message>
        <source>党内职务</source>
        <translation>党内职务</translation>
    </message>
    <message>
        <source>免于考勤</source>
        <translation>免于考勤</translation>
    </message>
    <message>
        <source>双报到社区</source>
        <translation>双报到社区</translation>
    </message>
    <message>
        <source>志愿者编号</source>
        <translation>志愿者编号</translation>
    </message>
    <message>
        <source>工作部门及职务</source>
        <translation>工作部门及职务</translation>
    </message>
    <message>
        <source>职级</source>
        <translation>职级</translation>
    </message>
    <message>
        <source>专业技术职务</source>
        <translation>专业技术职务</translation>
    </message>
    <message>
        <source>家庭住址</source>
        <translation>家庭住址</translation>
    </message>
    <message>
        <source>特长</source>
        <translation>特长</translation>
    </message>
    <message>
        <source>组织关系</source>
        <translation>组织关系</translation>
    </message>
    <message>
        <source>党小组</source>
        <translation>党小组</translation>
    </message>
    <message>
        <source>转入时间</source>
        <translation>转入时间</translation>
    </message>
    <message>
        <source>转出时间</source>
        <translation>转出时间</translation>
    </message>
    <message>
        <source>转接事由</source>
        <translation>转接事由</translation>
    </message>
    <message>
        <source>发展步骤</source>
        <translation>发展步骤</translation>
    </message>
    <message>
        <source>步骤</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>是</source>
        <translation>是</translation>
    </message>
    <message>
        <source>否</source>
        <translation>否</translation>
    </message>
    <message>
        <source>清单</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>分工与时限</source>
        <translation>分工与时限</translation>
    </message>
    <message>
        <source>进展与销号</source>
        <translation>进展与销号</translation>
    </message>
    <message>
        <source>年度</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>责任主体</source>
        <translation>责任主体</translation>
    </message>
    <message>
        <source>责任人（部门）</source>
        <translation>责任人（部门）</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>责任类别</source>
        <translation>责任类别</translation>
    </message>
    <message>
        <source>责任内容</source>
        <translation>责任内容</translation>
    </message>
    <message>
        <source>具体措施</source>
        <translation>具体措施</translation>
    </message>
    <message>
        <source>责任领导</source>
        <translation>责任领导</translation>
    </message>
    <message>
        <source>牵头部门</source>
        <translation>牵头部门</translation>
    </message>
    <message>
        <source>配合部门</source>
        <translation>配合部门</translation>
    </message>
    <message>
        <source>完成日期</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>完成时限</source>
        <translation>完成时限</translation>
    </message>
    <message>
        <source>周期</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>完成比例</source>
        <translation>完成比例</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>完成状态</source>
        <translation>完成状态</translation>
    </message>
    <message>
        <source>佐证材料</source>
        <translation>佐证材料</translation>
    </message>
    <message>
        <source>存在问题</source>
        <translation>存在问题</translation>
    </message>
    <message>
        <source>下步打算</source>
        <translation>下步打算</translation>
    </message>
    <message>
        <source>销号时间</source>
        <translation>销号时间</translation>
    </message>
    <message>
        <source>销号审核人</source>
        <translation>销号审核人</translation>
    </message>
    <message>
        <source>工作进展</source>
        <translation>工作进展</translation>
    </message>
    <message>
        <source>季度</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>进展</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>状态记录</source>
        <translation>状态记录</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>自</source>
        <translation>自</translation>
    </message>
    <message>
        <source>佐证记录</source>
        <translation>佐证记录</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>记录</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>责任清单</source>
        <translation>责任清单</translation>
    </message>
    <message>
        <source>会议与学习</source>
        <translation>会议与学习</translation>
    </message>
    <message>
        <source>主持与主讲</source>
        <translation>主持与主讲</translation>
    </message>
    <message>
        <source>出席</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>主题</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>支部</source>
        <translation>支部</translation>
    </message>
    <message>
        <source>学习方式</source>
        <translation>学习方式</translation>
    </message>
    <message>
        <source>活动形式</source>
        <translation>活动形式</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>学时</source>
        <translation>学时</translation>
    </message>
    <message>
        <source>主持人</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>记录人</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>主讲人</source>
        <translation>主讲人</translation>
    </message>
    <message>
        <source>主讲人是院领导</source>
        <translation>主讲人是院领导</translation>
    </message>
    <message>
        <source>发言人</source>
        <translation>发言人</translation>
    </message>
    <message>
        <source>列席人员</source>
        <translation>列席人员</translation>
    </message>
    <message>
        <source>实到</source>
        <translation>实到</translation>
    </message>
    <message>
        <source>应到</source>
        <translation>应到</translation>
    </message>
    <message>
        <source>人数为约数</source>
        <translation>人数为约数</translation>
    </message>
    <message>
        <source>赞成票</source>
        <translation>赞成票</translation>
    </message>
    <message>
        <source>反对票</source>
        <translation>反对票</translation>
    </message>
    <message>
        <source>弃权票</source>
        <translation>弃权票</translation>
    </message>
    <message>
        <source>主要内容</source>
        <translation>主要内容</translation>
    </message>
    <message>
        <source>决议事项</source>
        <translation>决议事项</translation>
    </message>
    <message>
        <source>活动成效</source>
        <translation>活动成效</translation>
    </message>
    <message>
        <source>材料编号</source>
        <translation>材料编号</translation>
    </message>
    <message>
        <source>报道链接</source>
        <translation>报道链接</translation>
    </message>
    <message>
        <source>出席情况</source>
        <translation>出席情况</translation>
    </message>
    <message>
        <source>到会</source>
        <translation>到会</translation>
    </message>
    <message>
        <source>缺席原因</source>
        <translation>缺席原因</translation>
    </message>
    <message>
        <source>学习与组织生活</source>
        <translation>学习与组织生活</translation>
    </message>
    <message>
        <source>活动</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>人员与数量</source>
        <translation>人员与数量</translation>
    </message>
    <message>
        <source>活动时间</source>
        <translation>活动时间</translation>
    </message>
    <message>
        <source>活动类别</source>
        <translation>活动类别</translation>
    </message>
    <message>
        <source>活动名称</source>
        <translation>活动名称</translation>
    </message>
    <message>
        <source>组织支部</source>
        <translation>组织支部</translation>
    </message>
    <message>
        <source>服务地点</source>
        <translation>服务地点</translation>
    </message>
    <message>
        <source>联系社区</source>
        <translation>联系社区</translation>
    </message>
    <message>
        <source>服务对象</source>
        <translation>服务对象</translation>
    </message>
    <message>
        <source>服务内容</source>
        <translation>服务内容</translation>
    </message>
    <message>
        <source>人数</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>人次</source>
        <translation>人次</translation>
    </message>
    <message>
        <source>人均服务时长</source>
        <translation>人均服务时长</translation>
    </message>
    <message>
        <source>小时</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>累计时长</source>
        <translation>累计时长</translation>
    </message>
    <message>
        <source>数量</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>数量合计</source>
        <translation>数量合计</translation>
    </message>
    <message>
        <source>数量为约数</source>
        <translation>数量为约数</translation>
    </message>
    <message>
        <source>照片与佐证</source>
        <translation>照片与佐证</translation>
    </message>
    <message>
        <source>参加人员</source>
        <translation>参加人员</translation>
    </message>
    <message>
        <source>服务时长</source>
        <translation>服务时长</translation>
    </message>
    <message>
        <source>志愿服务</source>
        <translation>志愿服务</translation>
    </message>
    <message>
        <source>成果</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>发布与来源</source>
        <translation>发布与来源</translation>
    </message>
    <message>
        <source>状态与期限</source>
        <translation>状态与期限</translation>
    </message>
    <message>
        <source>人员</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>媒体（单位）</source>
        <translation>媒体（单位）</translation>
    </message>
    <message>
        <source>媒体类别</source>
        <translation>媒体类别</translation>
    </message>
    <message>
        <source>体裁</source>
        <translation>体裁</translation>
    </message>
    <message>
        <source>版面期号</source>
        <translation>版面期号</translation>
    </message>
    <message>
        <source>原创</source>
        <translation>原创</translation>
    </message>
    <message>
        <source>转发推广</source>
        <translation>转发推广</translation>
    </message>
    <message>
        <source>链接</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>生效日期</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>失效日期</source>
        <translation>失效日期</translation>
    </message>
    <message>
        <source>首次答复日期</source>
        <translation>首次答复日期</translation>
    </message>
    <message>
        <source>上级记录</source>
        <translation>上级记录</translation>
    </message>
    <message>
        <source>工作成果</source>
        <translation>工作成果</translation>
    </message>
    <message>
        <source>本单位自定</source>
        <translation>本单位自定</translation>
    </message>
    <message>
        <source>历届任期</source>
        <translation>历届任期</translation>
    </message>
    <message>
        <source>届次</source>
        <translation>届次</translation>
    </message>
    <message>
        <source>任期起</source>
        <translation>任期起</translation>
    </message>
    <message>
        <source>任期止</source>
        <translation>任期止</translation>
    </message>
    <message>
        <source>选举日期</source>
        <translation>选举日期</translation>
    </message>
    <message>
        <source>党员事项</source>
        <translation>党员事项</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>至</source>
        <translation>至</translation>
    </message>
    <message>
        <source>书面意见</source>
        <translation>书面意见</translation>
    </message>
    <message>
        <source>不计入应到的原因</source>
        <translation>不计入应到的原因</translation>
    </message>
    <message>
        <source>表决</source>
        <translation>表决</translation>
    </message>
    <message>
        <source>表决事项</source>
        <translation>表决事项</translation>
    </message>
    <message>
        <source>表决类型</source>
        <translation>表决类型</translation>
    </message>
    <message>
        <source>表决对象</source>
        <translation>表决对象</translation>
    </message>
    <message>
        <source>赞成</source>
        <translation>赞成</translation>
    </message>
    <message>
        <source>不赞成</source>
        <translation>不赞成</translation>
    </message>
    <message>
        <source>弃权</source>
        <translation>弃权</translation>
    </message>
    <message>
        <source>废票</source>
        <translation>废票</translation>
    </message>
    <message>
        <source>党费基数</source>
        <translation>党费基数</translation>
    </message>
    <message>
        <source>月应交党费</source>
        <translation>月应交党费</translation>
    </message>
    <message>
        <source>缴纳</source>
        <translation>缴纳</translation>
    </message>
    <message>
        <source>元</source>
        <translation>元</translation>
    </message>
    <message>
        <source>个月</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>基数说明</source>
        <translation>基数说明</translation>
    </message>
    <message>
        <source>比例</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>按比例计算</source>
        <translation>按比例计算</translation>
    </message>
    <message>
        <source>核定金额</source>
        <translation>核定金额</translation>
    </message>
    <message>
        <source>核定理由</source>
        <translation>核定理由</translation>
    </message>
    <message>
        <source>月应交</source>
        <translation>月应交</translation>
    </message>
    <message>
        <source>起交月份</source>
        <translation>起交月份</translation>
    </message>
    <message>
        <source>止交月份</source>
        <translation>止交月份</translation>
    </message>
    <message>
        <source>全年应交</source>
        <translation>全年应交</translation>
    </message>
    <message>
        <source>已交月份</source>
        <translation>已交月份</translation>
    </message>
    <message>
        <source>已交月数</source>
        <translation>已交月数</translation>
    </message>
    <message>
        <source>实交合计</source>
        <translation>实交合计</translation>
    </message>
    <message>
        <source>起交时间</source>
        <translation>起交时间</translation>
    </message>
    <message>
        <source>缴费记录</source>
        <translation>缴费记录</translation>
    </message>
    <message>
        <source>月份</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>实交</source>
        <translation>实交</translation>
    </message>
    <message>
        <source>交纳日期</source>
        <translation>交纳日期</translation>
    </message>
    <message>
        <source>党费</source>
        <translation>党费</translation>
    </message>
    <message>
        <source>权重</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>填报日期</source>
        <translation>填报日期</translation>
    </message>
    <message>
        <source>填报人</source>
        <translation>填报人</translation>
    </message>
    <message>
        <source>更正第几条</source>
        <translation>更正第几条</translation>
    </message>
    <message>
        <source>申请人</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>审核人</source>
        <translation>审核人</translation>
    </message>
    <message>
        <source>关联时的内容</source>
        <translation>关联时的内容</translation>
    </message>
    <message>
        <source>联系人或介绍人</source>
        <translation>联系人或介绍人</translation>
    </message>
    <message>
        <source>天数</source>
        <translation>天数</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>统计条件中的“%1”无法识别，请更正。</source>
        <translation>统计条件中的“%1”无法识别，请更正。</translation>
    </message>
    <message>
        <source>统计指标“%1”中的“%2”无法识别，请更正。</source>
        <translation>统计指标“%1”中的“%2”无法识别，请更正。</translation>
    </message>
    <message>
        <source>期限未到</source>
        <translation>期限未到</translation>
    </message>
    <message>
        <source>该类党组织不作要求</source>
        <translation>该类党组织不作要求</translation>
    </message>
    <message>
        <source>未召开或已逾期</source>
        <translation>未召开或已逾期</translation>
    </message>
    <message>
        <source>已召开</source>
        <translation>已召开</translation>
    </message>
    <message>
        <source>统计指标“%1”不能按人员、类别等缩小范围。</source>
        <translation>统计指标“%1”不能按人员、类别等缩小范围。</translation>
    </message>
    <message>
        <source>没有名为“%1”的统计指标，请检查拼写。</source>
        <translation>没有名为“%1”的统计指标，请检查拼写。</translation>
    </message>
    <message>
        <source>应开会议规则“%1”的“%2”无法识别，请更正。</source>
        <translation>应开会议规则“%1”的“%2”无法识别，请更正。</translation>
    </message>
    <message>
        <source>期末当日尚未任职</source>
        <translation>期末当日尚未任职</translation>
    </message>
    <message>
        <source>期末当日已不再任职</source>
        <translation>期末当日已不再任职</translation>
    </message>
    <message>
        <source>不知道出生年月，无法计算年龄</source>
        <translation>不知道出生年月，无法计算年龄</translation>
    </message>
    <message>
        <source>%1周岁，超过%2周岁</source>
        <translation>%1周岁，超过%2周岁</translation>
    </message>
    <message>
        <source>没有可计的内容，或已随前面的记录计过</source>
        <translation>没有可计的内容，或已随前面的记录计过</translation>
    </message>
    <message>
        <source>期末当日不在有效期内</source>
        <translation>期末当日不在有效期内</translation>
    </message>
    <message>
        <source>期末当日尚未成立或已撤销</source>
        <translation>期末当日尚未成立或已撤销</translation>
    </message>
    <message>
        <source>当日不在任何党组织的名册上</source>
        <translation>当日不在任何党组织的名册上</translation>
    </message>
    <message>
        <source>日期不精确到日，不能确定在统计期内</source>
        <translation>日期不精确到日，不能确定在统计期内</translation>
    </message>
    <message>
        <source>统计指标“%1”不能这样分组统计。</source>
        <translation>统计指标“%1”不能这样分组统计。</translation>
    </message>
    <message>
        <source>应开会议规则“%1”读不出来，缺项无法计算。请从备份恢复，或改正规则。</source>
        <translation>应开会议规则“%1”读不出来，缺项无法计算。请从备份恢复，或改正规则。</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>请核对</source>
        <translation>请核对</translation>
    </message>
    <message>
        <source>不成立</source>
        <translation>不成立</translation>
    </message>
    <message>
        <source>首届支委会于 %1 产生，此前不要求</source>
        <translation>首届支委会于 %1 产生，此前不要求</translation>
    </message>
    <message>
        <source>%1 有正式党员 %2 名，不足 %3 名，不要求（%4）</source>
        <translation>%1 有正式党员 %2 名，不足 %3 名，不要求（%4）</translation>
    </message>
    <message>
        <source>%1 成立，此前不要求</source>
        <translation>%1 成立，此前不要求</translation>
    </message>
    <message>
        <source>%1 撤销，此后不要求</source>
        <translation>%1 撤销，此后不要求</translation>
    </message>
    <message>
        <source>本单位自 %1 起停用这一条</source>
        <translation>本单位自 %1 起停用这一条</translation>
    </message>
    <message>
        <source>这段时间没有党小组</source>
        <translation>这段时间没有党小组</translation>
    </message>
    <message>
        <source>%1按规则免做</source>
        <translation>%1按规则免做</translation>
    </message>
    <message>
        <source>预备期曾经延长</source>
        <translation>预备期曾经延长</translation>
    </message>
    <message>
        <source>正式</source>
        <translation>正式</translation>
    </message>
    <message>
        <source>预备</source>
        <translation>预备</translation>
    </message>
    <message>
        <source>缺少规则文件“%1”，请重新安装程序。</source>
        <translation>缺少规则文件“%1”，请重新安装程序。</translation>
    </message>
    <message>
        <source>%1 改为 %2</source>
        <translation>%1 改为 %2</translation>
    </message>
    <message>
        <source>停用</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>每月至少 %1 次</source>
        <translation>每月至少 %1 次</translation>
    </message>
    <message>
        <source>每季度至少 %1 次</source>
        <translation>每季度至少 %1 次</translation>
    </message>
    <message>
        <source>每年至少 %1 次</source>
        <translation>每年至少 %1 次</translation>
    </message>
    <message>
        <source>届满前 %1 个月提醒</source>
        <translation>届满前 %1 个月提醒</translation>
    </message>
    <message>
        <source>本单位放宽</source>
        <translation>本单位放宽</translation>
    </message>
    <message>
        <source>本单位要求</source>
        <translation>本单位要求</translation>
    </message>
    <message>
        <source>要求的党组织类型与规定不同</source>
        <translation>要求的党组织类型与规定不同</translation>
    </message>
    <message>
        <source>免做的党组织比规定多</source>
        <translation>免做的党组织比规定多</translation>
    </message>
    <message>
        <source>离退休党支部也要求</source>
        <translation>离退休党支部也要求</translation>
    </message>
    <message>
        <source>算数的会议与规定不同</source>
        <translation>算数的会议与规定不同</translation>
    </message>
    <message>
        <source>正式党员满 %1 名才要求，改为满 %2 名</source>
        <translation>正式党员满 %1 名才要求，改为满 %2 名</translation>
    </message>
    <message>
        <source>规定里没有这一条，由本单位提出</source>
        <translation>规定里没有这一条，由本单位提出</translation>
    </message>
    <message>
        <source>%1合计</source>
        <translation>%1合计</translation>
    </message>
    <message>
        <source>全机关合计</source>
        <translation>全机关合计</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>“%1”：%2低于%3，表决的比例只能从严，没有采用。</source>
        <translation>“%1”：%2低于%3，表决的比例只能从严，没有采用。</translation>
    </message>
    <message>
        <source>“%1”的“%2”应在 %3 至 %4 之间。</source>
        <translation>“%1”的“%2”应在 %3 至 %4 之间。</translation>
    </message>
    <message>
        <source>，</source>
        <translation>，</translation>
    </message>
    <message>
        <source>会议表决</source>
        <translation>会议表决</translation>
    </message>
    <message>
        <source>支部和支委会</source>
        <translation>支部和支委会</translation>
    </message>
    <message>
        <source>工作台期限</source>
        <translation>工作台期限</translation>
    </message>
    <message>
        <source>未达到法定人数（%1），%2</source>
        <translation>未达到法定人数（%1），%2</translation>
    </message>
    <message>
        <source>%1，不计入</source>
        <translation>%1，不计入</translation>
    </message>
    <message>
        <source>%1 %2：%3</source>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>未达到法定人数的会议不计入</source>
        <translation>未达到法定人数的会议不计入</translation>
    </message>
    <message>
        <source>未达到法定人数的会议也计入</source>
        <translation>未达到法定人数的会议也计入</translation>
    </message>
    <message>
        <source>统计指标“%1”不能按人员统计。</source>
        <translation>统计指标“%1”不能按人员统计。</translation>
    </message>
    <message>
        <source>未填</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>责任清单实际进度</source>
        <translation>责任清单实际进度</translation>
    </message>
    <message>
        <source>责任清单序时进度</source>
        <translation>责任清单序时进度</translation>
    </message>
    <message>
        <source>完成 %1，序时 %2</source>
        <translation>完成 %1，序时 %2</translation>
    </message>
    <message>
        <source>已开展的组织生活</source>
        <translation>已开展的组织生活</translation>
    </message>
    <message>
        <source>应开展而未开展的组织生活</source>
        <translation>应开展而未开展的组织生活</translation>
    </message>
    <message>
        <source>期限未到的组织生活</source>
        <translation>期限未到的组织生活</translation>
    </message>
    <message>
        <source>换届逾期的党组织</source>
        <translation>换届逾期的党组织</translation>
    </message>
    <message>
        <source>%1 %2已开满规定次数，多开的不再计</source>
        <translation>%1 %2已开满规定次数，多开的不再计</translation>
    </message>
    <message>
        <source>本单位的工作计划读不出来。请在驾驶舱的“工作计划”里恢复内置的计划。</source>
        <translation>本单位的工作计划读不出来。请在驾驶舱的“工作计划”里恢复内置的计划。</translation>
    </message>
    <message>
        <source>没有核定月应交党费</source>
        <translation>没有核定月应交党费</translation>
    </message>
    <message>
        <source>免交</source>
        <translation>免交</translation>
    </message>
    <message>
        <source>没有欠交</source>
        <translation>没有欠交</translation>
    </message>
    <message>
        <source>年末上报的党员数“%1”不是人数，请填写整数。</source>
        <translation>年末上报的党员数“%1”不是人数，请填写整数。</translation>
    </message>
    <message>
        <source>差额%1名，期初上报%2名，按现有记录当日在册%3名</source>
        <translation>差额%1名，期初上报%2名，按现有记录当日在册%3名</translation>
    </message>
    <message>
        <source>欠交 %1 个月（%2月），共 %3 元</source>
        <translation>欠交 %1 个月（%2月），共 %3 元</translation>
    </message>
    <message>
        <source>应开展的组织生活</source>
        <translation>应开展的组织生活</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>预览之后台账又有了新记录，请重新预览后再导入。</source>
        <translation>预览之后台账又有了新记录，请重新预览后再导入。</translation>
    </message>
    <message>
        <source>导入已取消，台账未改动。</source>
        <translation>导入已取消，台账未改动。</translation>
    </message>
    <message>
        <source>导入%1</source>
        <translation>导入%1</translation>
    </message>
    <message>
        <source>导入之后修改过，保留现在的内容</source>
        <translation>导入之后修改过，保留现在的内容</translation>
    </message>
    <message>
        <source>撤销导入</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>这个导入批次已经撤销过。</source>
        <translation>这个导入批次已经撤销过。</translation>
    </message>
    <message>
        <source>“%1”不是能识别的日期，请改成 2022-07-01 或 2022年7月1日 的样子</source>
        <translation>“%1”不是能识别的日期，请改成 2022-07-01 或 2022年7月1日 的样子</translation>
    </message>
    <message>
        <source>“%1”不是数字，请写成数字，如 30、约30 或 1.5</source>
        <translation>“%1”不是数字，请写成数字，如 30、约30 或 1.5</translation>
    </message>
    <message>
        <source>“%1”不在“%2”的词表里</source>
        <translation>“%1”不在“%2”的词表里</translation>
    </message>
    <message>
        <source>单元格的公式出错：%1</source>
        <translation>单元格的公式出错：%1</translation>
    </message>
    <message>
        <source>文件里没有名为“%1”的工作表。</source>
        <translation>文件里没有名为“%1”的工作表。</translation>
    </message>
    <message>
        <source>没有名为“%1”的上级党组织</source>
        <translation>没有名为“%1”的上级党组织</translation>
    </message>
    <message>
        <source>身份证号位数不全（按数字保存会丢失末几位），请改成文本后重新填写</source>
        <translation>身份证号位数不全（按数字保存会丢失末几位），请改成文本后重新填写</translation>
    </message>
    <message>
        <source>身份证号的校验码或出生日期不对，请逐位核对</source>
        <translation>身份证号的校验码或出生日期不对，请逐位核对</translation>
    </message>
    <message>
        <source>性别与身份证号不一致</source>
        <translation>性别与身份证号不一致</translation>
    </message>
    <message>
        <source>出生年月与身份证号不一致</source>
        <translation>出生年月与身份证号不一致</translation>
    </message>
    <message>
        <source>该支部没有名为“%1”的党小组</source>
        <translation>该支部没有名为“%1”的党小组</translation>
    </message>
    <message>
        <source>与本次导入的另一行是同一个人，但内容不同；请留下正确的一行</source>
        <translation>与本次导入的另一行是同一个人，但内容不同；请留下正确的一行</translation>
    </message>
    <message>
        <source>只有年月，没有具体日期</source>
        <translation>只有年月，没有具体日期</translation>
    </message>
    <message>
        <source>没有名为“%1”的党组织；请在党组织的别名里补上，或改正名称</source>
        <translation>没有名为“%1”的党组织；请在党组织的别名里补上，或改正名称</translation>
    </message>
    <message>
        <source>“%1”对应不止一个党组织，请写全称</source>
        <translation>“%1”对应不止一个党组织，请写全称</translation>
    </message>
    <message>
        <source>与本次导入的另一行是同一件事，但内容不同；请留下正确的一行</source>
        <translation>与本次导入的另一行是同一件事，但内容不同；请留下正确的一行</translation>
    </message>
    <message>
        <source>当天花名册上有不止一个“%1”，请写明是哪一位</source>
        <translation>当天花名册上有不止一个“%1”，请写明是哪一位</translation>
    </message>
    <message>
        <source>人数 %1，写出名字的是 %2 人</source>
        <translation>人数 %1，写出名字的是 %2 人</translation>
    </message>
    <message>
        <source>“%1”不在当天任何支部的花名册上</source>
        <translation>“%1”不在当天任何支部的花名册上</translation>
    </message>
    <message>
        <source>应到 %1 人，当天名册上是 %2 人</source>
        <translation>应到 %1 人，当天名册上是 %2 人</translation>
    </message>
    <message>
        <source>实到 %1 人，写出名字的是 %2 人</source>
        <translation>实到 %1 人，写出名字的是 %2 人</translation>
    </message>
    <message>
        <source>实到 %1 人，按名册减去缺席应是 %2 人</source>
        <translation>实到 %1 人，按名册减去缺席应是 %2 人</translation>
    </message>
    <message>
        <source>缺少“%1”，这一行不能导入</source>
        <translation>缺少“%1”，这一行不能导入</translation>
    </message>
    <message>
        <source>上级党组织：%1</source>
        <translation>上级党组织：%1</translation>
    </message>
    <message>
        <source>保留的记录还用到它，一并保留</source>
        <translation>保留的记录还用到它，一并保留</translation>
    </message>
    <message>
        <source>导入“%1”等 %2 个文件</source>
        <translation>导入“%1”等 %2 个文件</translation>
    </message>
    <message>
        <source>“%1”不是日期：%2，请核对</source>
        <translation>“%1”不是日期：%2，请核对</translation>
    </message>
    <message>
        <source>“%1”不是整数，这里只能是整数</source>
        <translation>“%1”不是整数，这里只能是整数</translation>
    </message>
    <message>
        <source>“%1”：%2</source>
        <translation>“%1”：%2</translation>
    </message>
    <message>
        <source>月应交 %1 元，按规定计算是 %2 元；按表里的金额导入，请核对并写明理由</source>
        <translation>月应交 %1 元，按规定计算是 %2 元；按表里的金额导入，请核对并写明理由</translation>
    </message>
    <message>
        <source>合计写的是 %1 元，各月相加是 %2 元</source>
        <translation>合计写的是 %1 元，各月相加是 %2 元</translation>
    </message>
    <message>
        <source>“%1”不是日期（%2）</source>
        <translation>“%1”不是日期（%2）</translation>
    </message>
    <message>
        <source>词表里没有“%1”（%2）</source>
        <translation>词表里没有“%1”（%2）</translation>
    </message>
    <message>
        <source>“%1”应写 1 或 0（%2）</source>
        <translation>“%1”应写 1 或 0（%2）</translation>
    </message>
    <message>
        <source>“%1”不是金额（%2）</source>
        <translation>“%1”不是金额（%2）</translation>
    </message>
    <message>
        <source>“%1”不是数（%2）</source>
        <translation>“%1”不是数（%2）</translation>
    </message>
    <message>
        <source>“%1”里缺少%2</source>
        <translation>“%1”里缺少%2</translation>
    </message>
    <message>
        <source>缴费记录的月份应为 1 到 12，这里是 %1</source>
        <translation>缴费记录的月份应为 1 到 12，这里是 %1</translation>
    </message>
    <message>
        <source>%1已上报，这一行连同原因记为更正或补录</source>
        <translation>%1已上报，这一行连同原因记为更正或补录</translation>
    </message>
    <message>
        <source>%1已上报，改动要说明原因；请说明原因后再导入，或先重新打开这个期间</source>
        <translation>%1已上报，改动要说明原因；请说明原因后再导入，或先重新打开这个期间</translation>
    </message>
    <message>
        <source>台账里这一项已销号，内容只读，没有按本行修改；确需修改请先在台账里重新打开</source>
        <translation>台账里这一项已销号，内容只读，没有按本行修改；确需修改请先在台账里重新打开</translation>
    </message>
</context>
<context>
    <name>ledger</name>
    <message>
        <source>“%1”没有通过核对：内容已损坏，不能作为备份使用。请运行检查，或改用更早的备份。</source>
        <translation>“%1”没有通过核对：内容已损坏，不能作为备份使用。请运行检查，或改用更早的备份。</translation>
    </message>
    <message>
        <source>无法读取“%1”。请检查存储设备后重试。</source>
        <translation>无法读取“%1”。请检查存储设备后重试。</translation>
    </message>
    <message>
        <source>“%1”就是要复制的文件本身。请另选一个文件名。</source>
        <translation>“%1”就是要复制的文件本身。请另选一个文件名。</translation>
    </message>
    <message>
        <source>无法在“%1”写入副本：磁盘空间不足或存储设备出错。原有文件没有改动。</source>
        <translation>无法在“%1”写入副本：磁盘空间不足或存储设备出错。原有文件没有改动。</translation>
    </message>
    <message>
        <source>不能在“%1”旁建立锁文件：文件夹不存在、没有写入权限，或者磁盘已满。</source>
        <translation>不能在“%1”旁建立锁文件：文件夹不存在、没有写入权限，或者磁盘已满。</translation>
    </message>
    <message>
        <source>台账“%1”正在被打开使用，不能用备份替换。请先关闭它。</source>
        <translation>台账“%1”正在被打开使用，不能用备份替换。请先关闭它。</translation>
    </message>
    <message>
        <source>无法先保留原台账“%1”的副本，因此没有恢复。请把原文件移到别处后重试。</source>
        <translation>无法先保留原台账“%1”的副本，因此没有恢复。请把原文件移到别处后重试。</translation>
    </message>
    <message>
        <source>本机用户</source>
        <translation>本机用户</translation>
    </message>
    <message>
        <source>从备份“%1”恢复</source>
        <translation>从备份“%1”恢复</translation>
    </message>
    <message>
        <source>建立演示台账</source>
        <translation>建立演示台账</translation>
    </message>
    <message>
        <source>党组织与党员</source>
        <translation>党组织与党员</translation>
    </message>
    <message>
        <source>%1年的记录</source>
        <translation>%1年的记录</translation>
    </message>
    <message>
        <source>演示台账至少要有一个党支部、一年，党员人数不能少于党支部个数。</source>
        <translation>演示台账至少要有一个党支部、一年，党员人数不能少于党支部个数。</translation>
    </message>
    <message>
        <source>完成</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>缺少演示用的词句文件，请重新安装程序。</source>
        <translation>缺少演示用的词句文件，请重新安装程序。</translation>
    </message>
    <message>
        <source>不能在台账“%1”旁建立锁文件，因此不能写入。请检查文件夹权限和磁盘空间。</source>
        <translation>不能在台账“%1”旁建立锁文件，因此不能写入。请检查文件夹权限和磁盘空间。</translation>
    </message>
    <message>
        <source>“%1”已存在，不会覆盖。请换一个文件名。</source>
        <translation>“%1”已存在，不会覆盖。请换一个文件名。</translation>
    </message>
    <message>
        <source>不能在“%1”建立台账：文件夹不存在、没有写入权限，或者磁盘已满。</source>
        <translation>不能在“%1”建立台账：文件夹不存在、没有写入权限，或者磁盘已满。</translation>
    </message>
    <message>
        <source>本版本尚不支持 PostgreSQL 服务器上的台账，请使用台账文件。</source>
        <translation>本版本尚不支持 PostgreSQL 服务器上的台账，请使用台账文件。</translation>
    </message>
    <message>
        <source>台账以只读方式打开。</source>
        <translation>台账以只读方式打开。</translation>
    </message>
    <message>
        <source>词表里已经有“%1”，不用再增加。</source>
        <translation>词表里已经有“%1”，不用再增加。</translation>
    </message>
    <message>
        <source>同类问题共 %1 处，这里只列出前 %2 处。</source>
        <translation>同类问题共 %1 处，这里只列出前 %2 处。</translation>
    </message>
    <message>
        <source>“%1”的“%2”与重新计算的结果不一致。请打开该记录重新保存。</source>
        <translation>“%1”的“%2”与重新计算的结果不一致。请打开该记录重新保存。</translation>
    </message>
    <message>
        <source>“%1”在搜索索引中的内容已过时。请打开该记录重新保存。</source>
        <translation>“%1”在搜索索引中的内容已过时。请打开该记录重新保存。</translation>
    </message>
    <message>
        <source>数据库结构损坏：%1。请从最近的备份恢复。</source>
        <translation>数据库结构损坏：%1。请从最近的备份恢复。</translation>
    </message>
    <message>
        <source>数据表“%1”与本程序的结构不符，可能被其他程序改动过。请从备份恢复。</source>
        <translation>数据表“%1”与本程序的结构不符，可能被其他程序改动过。请从备份恢复。</translation>
    </message>
    <message>
        <source>“%1”引用的记录不存在。请从备份恢复，或重新填写该项。</source>
        <translation>“%1”引用的记录不存在。请从备份恢复，或重新填写该项。</translation>
    </message>
    <message>
        <source>编号为 %1 的党组织的上级党组织绕回到了自己。请改正它的上级党组织。</source>
        <translation>编号为 %1 的党组织的上级党组织绕回到了自己。请改正它的上级党组织。</translation>
    </message>
    <message>
        <source>“%1”处的日期不存在或前后不符。请打开该记录改正日期。</source>
        <translation>“%1”处的日期不存在或前后不符。请打开该记录改正日期。</translation>
    </message>
    <message>
        <source>导入批次“%1”登记的记录数与实际不符，该批次不能完整撤销。</source>
        <translation>导入批次“%1”登记的记录数与实际不符，该批次不能完整撤销。</translation>
    </message>
    <message>
        <source>“%1”的佐证记录已不存在。请打开该责任事项改正佐证。</source>
        <translation>“%1”的佐证记录已不存在。请打开该责任事项改正佐证。</translation>
    </message>
    <message>
        <source>“%1”与搜索索引不一致，搜索可能找不到或多找出它。请打开该记录重新保存。</source>
        <translation>“%1”与搜索索引不一致，搜索可能找不到或多找出它。请打开该记录重新保存。</translation>
    </message>
    <message>
        <source>编号为 %1 的“%2”记录与保存时的摘要不符，可能已损坏或被其他程序改动。请与备份核对。</source>
        <translation>编号为 %1 的“%2”记录与保存时的摘要不符，可能已损坏或被其他程序改动。请与备份核对。</translation>
    </message>
    <message>
        <source>检查已取消。</source>
        <translation>检查已取消。</translation>
    </message>
    <message>
        <source>第 %1 条修改日志与日志链不符，日志被改动过。</source>
        <translation>第 %1 条修改日志与日志链不符，日志被改动过。</translation>
    </message>
    <message>
        <source>搜索已取消。</source>
        <translation>搜索已取消。</translation>
    </message>
    <message>
        <source>“%1”早于“%2”</source>
        <translation>“%1”早于“%2”</translation>
    </message>
    <message>
        <source>“%1”里没有“%2”这一项</source>
        <translation>“%1”里没有“%2”这一项</translation>
    </message>
    <message>
        <source>“%1”不能是负数</source>
        <translation>“%1”不能是负数</translation>
    </message>
    <message>
        <source>请填写“%1”</source>
        <translation>请填写“%1”</translation>
    </message>
    <message>
        <source>身份证号不正确，请核对每一位和校验码</source>
        <translation>身份证号不正确，请核对每一位和校验码</translation>
    </message>
    <message>
        <source>台账未打开，不能写入。</source>
        <translation>台账未打开，不能写入。</translation>
    </message>
    <message>
        <source>撤销：%1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>重做：%1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>没有可以撤销的操作。</source>
        <translation>没有可以撤销的操作。</translation>
    </message>
    <message>
        <source>没有可以重做的操作。</source>
        <translation>没有可以重做的操作。</translation>
    </message>
    <message>
        <source>“%1”已存在，不会覆盖。请换一个文件名；确要覆盖，请加 --force。</source>
        <translation>“%1”已存在，不会覆盖。请换一个文件名；确要覆盖，请加 --force。</translation>
    </message>
    <message>
        <source>已取消，原有文件没有改动。</source>
        <translation>已取消，原有文件没有改动。</translation>
    </message>
    <message>
        <source>台账“%1”正由 %2 上的 %3（进程 %4）打开，这里不能写入。要修改，请先关闭那边的程序。</source>
        <translation>台账“%1”正由 %2 上的 %3（进程 %4）打开，这里不能写入。要修改，请先关闭那边的程序。</translation>
    </message>
    <message>
        <source>请填写所在党支部，否则不计入任何支部和党员总数</source>
        <translation>请填写所在党支部，否则不计入任何支部和党员总数</translation>
    </message>
    <message>
        <source>词表里没有“%1”。</source>
        <translation>词表里没有“%1”。</translation>
    </message>
    <message>
        <source>请写新的名称，不超过 %1 个字。</source>
        <translation>请写新的名称，不超过 %1 个字。</translation>
    </message>
    <message>
        <source>“%1”已经是“%2”的写法，请换一个名称。</source>
        <translation>“%1”已经是“%2”的写法，请换一个名称。</translation>
    </message>
    <message>
        <source>词“%1”改称“%2”</source>
        <translation>词“%1”改称“%2”</translation>
    </message>
    <message>
        <source>停用词“%1”</source>
        <translation>停用词“%1”</translation>
    </message>
    <message>
        <source>恢复词“%1”</source>
        <translation>恢复词“%1”</translation>
    </message>
    <message>
        <source>这两个党组织一个在另一个之下，不是同一个，不能合并。</source>
        <translation>这两个党组织一个在另一个之下，不是同一个，不能合并。</translation>
    </message>
    <message>
        <source>要合并的记录刚刚被改过或删除了。请关闭后重新选择再合并。</source>
        <translation>要合并的记录刚刚被改过或删除了。请关闭后重新选择再合并。</translation>
    </message>
    <message>
        <source>合并%1：%2</source>
        <translation>合并%1：%2</translation>
    </message>
    <message>
        <source>请填写“%1”，不超过 %2 个字。</source>
        <translation>请填写“%1”，不超过 %2 个字。</translation>
    </message>
    <message>
        <source>“%1”最多 %2 个。</source>
        <translation>“%1”最多 %2 个。</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>表头写法</source>
        <translation>表头写法</translation>
    </message>
    <message>
        <source>名称里要有文字或数字。</source>
        <translation>名称里要有文字或数字。</translation>
    </message>
    <message>
        <source>名称或表头写法与“%1”相同，导入时分不清。请换一个。</source>
        <translation>名称或表头写法与“%1”相同，导入时分不清。请换一个。</translation>
    </message>
    <message>
        <source>选项</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>请至少写一个选项。</source>
        <translation>请至少写一个选项。</translation>
    </message>
    <message>
        <source>增加自定字段“%1”</source>
        <translation>增加自定字段“%1”</translation>
    </message>
    <message>
        <source>修改自定字段“%1”</source>
        <translation>修改自定字段“%1”</translation>
    </message>
    <message>
        <source>停用自定字段“%1”</source>
        <translation>停用自定字段“%1”</translation>
    </message>
    <message>
        <source>搜索索引由旧版程序建立，搜索不完整。请用本程序打开台账一次，会自动重建。</source>
        <translation>搜索索引由旧版程序建立，搜索不完整。请用本程序打开台账一次，会自动重建。</translation>
    </message>
    <message>
        <source>附件“%1”的内容缺失或不完整。请从备份恢复，或移除后重新添加。</source>
        <translation>附件“%1”的内容缺失或不完整。请从备份恢复，或移除后重新添加。</translation>
    </message>
    <message>
        <source>附件“%1”的内容与添加时不同，被改动过。请从备份恢复。</source>
        <translation>附件“%1”的内容与添加时不同，被改动过。请从备份恢复。</translation>
    </message>
    <message>
        <source>没有附件使用内容“%1”。下次打开台账录入时会自动清除，不影响任何记录。</source>
        <translation>没有附件使用内容“%1”。下次打开台账录入时会自动清除，不影响任何记录。</translation>
    </message>
    <message>
        <source>“%1”所属的记录不存在。请从备份恢复。</source>
        <translation>“%1”所属的记录不存在。请从备份恢复。</translation>
    </message>
    <message>
        <source>这条记录刚才在别处改过或删除了。请核对最新内容后再改。</source>
        <translation>这条记录刚才在别处改过或删除了。请核对最新内容后再改。</translation>
    </message>
    <message>
        <source>新建时没有旧值</source>
        <translation>新建时没有旧值</translation>
    </message>
    <message>
        <source>记录在回收站里，请先恢复记录</source>
        <translation>记录在回收站里，请先恢复记录</translation>
    </message>
    <message>
        <source>个人信息的旧值不写入日志，可撤销的操作里也没有留存，不能恢复</source>
        <translation>个人信息的旧值不写入日志，可撤销的操作里也没有留存，不能恢复</translation>
    </message>
    <message>
        <source>这一项由其他内容算出，随它们一起恢复</source>
        <translation>这一项由其他内容算出，随它们一起恢复</translation>
    </message>
    <message>
        <source>现在就是这个值</source>
        <translation>现在就是这个值</translation>
    </message>
    <message>
        <source>那时记录在回收站里</source>
        <translation>那时记录在回收站里</translation>
    </message>
    <message>
        <source>现在就是这样</source>
        <translation>现在就是这样</translation>
    </message>
    <message>
        <source>恢复“%1”的%2</source>
        <translation>恢复“%1”的%2</translation>
    </message>
    <message>
        <source>恢复“%1”到 %2</source>
        <translation>恢复“%1”到 %2</translation>
    </message>
    <message>
        <source>恢复 %1 条记录</source>
        <translation>恢复 %1 条记录</translation>
    </message>
    <message>
        <source>恢复%1：%2</source>
        <translation>恢复%1：%2</translation>
    </message>
    <message>
        <source>搜索的名称</source>
        <translation>搜索的名称</translation>
    </message>
    <message>
        <source>请给这个搜索起一个名称，不超过 %1 个字。</source>
        <translation>请给这个搜索起一个名称，不超过 %1 个字。</translation>
    </message>
    <message>
        <source>已经有名为“%1”的搜索，请换一个名称。</source>
        <translation>已经有名为“%1”的搜索，请换一个名称。</translation>
    </message>
    <message>
        <source>%1，任至 %2</source>
        <translation>%1，任至 %2</translation>
    </message>
    <message>
        <source>%1，%2 起</source>
        <translation>%1，%2 起</translation>
    </message>
    <message>
        <source>任职</source>
        <translation>任职</translation>
    </message>
    <message>
        <source>名单</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>搜索索引没有重建，台账保持原样。</source>
        <translation>搜索索引没有重建，台账保持原样。</translation>
    </message>
    <message>
        <source>没有名为“%1”的党组织。可以写名称、简称、别名或拼音首字母，例如：%2。</source>
        <translation>没有名为“%1”的党组织。可以写名称、简称、别名或拼音首字母，例如：%2。</translation>
    </message>
    <message>
        <source>没有“%1”这个种类或类别。种类有：%2；类别如主题党日、党课。</source>
        <translation>没有“%1”这个种类或类别。种类有：%2；类别如主题党日、党课。</translation>
    </message>
    <message>
        <source>“%1”不是年份。请写四位数字，例如 year:2022 或 年份:2020-2022。</source>
        <translation>“%1”不是年份。请写四位数字，例如 year:2022 或 年份:2020-2022。</translation>
    </message>
    <message>
        <source>这之后又有别的操作，请用“编辑”菜单里的“撤销”依次撤回。</source>
        <translation>这之后又有别的操作，请用“编辑”菜单里的“撤销”依次撤回。</translation>
    </message>
    <message>
        <source>台账“%1”由较早版本的程序建立，要先升级一次才能使用，现在升级不了：%2</source>
        <translation>台账“%1”由较早版本的程序建立，要先升级一次才能使用，现在升级不了：%2</translation>
    </message>
    <message>
        <source>“%1”（%2）多于“%3”（%4）</source>
        <translation>“%1”（%2）多于“%3”（%4）</translation>
    </message>
    <message>
        <source>“%1”是党组织，与类型“%2”不符</source>
        <translation>“%1”是党组织，与类型“%2”不符</translation>
    </message>
    <message>
        <source>“%1”是党员，与类型“%2”不符</source>
        <translation>“%1”是党员，与类型“%2”不符</translation>
    </message>
    <message>
        <source>没有名为“%1”的发展党员规则版本。</source>
        <translation>没有名为“%1”的发展党员规则版本。</translation>
    </message>
    <message>
        <source>文件不是发展党员规则的数据文件（JSON），第%1个字节处读不懂。</source>
        <translation>文件不是发展党员规则的数据文件（JSON），第%1个字节处读不懂。</translation>
    </message>
    <message>
        <source>文件里应有且只有一个版本的规则。</source>
        <translation>文件里应有且只有一个版本的规则。</translation>
    </message>
    <message>
        <source>发展党员规则“%1”读不出来：%2</source>
        <translation>发展党员规则“%1”读不出来：%2</translation>
    </message>
    <message>
        <source>“%1”自%2起施行，这一天不能改；另一个版本请另取名称。</source>
        <translation>“%1”自%2起施行，这一天不能改；另一个版本请另取名称。</translation>
    </message>
    <message>
        <source>“%1”的规定本单位只能更严，不能放宽。文件放宽了：%2。</source>
        <translation>“%1”的规定本单位只能更严，不能放宽。文件放宽了：%2。</translation>
    </message>
    <message>
        <source>“%1”也从%2起施行，两个版本不能从同一天起。</source>
        <translation>“%1”也从%2起施行，两个版本不能从同一天起。</translation>
    </message>
    <message>
        <source>录入发展党员规则“%1”</source>
        <translation>录入发展党员规则“%1”</translation>
    </message>
    <message>
        <source>“%1”随程序提供，不能删除。</source>
        <translation>“%1”随程序提供，不能删除。</translation>
    </message>
    <message>
        <source>删除发展党员规则“%1”</source>
        <translation>删除发展党员规则“%1”</translation>
    </message>
    <message>
        <source>修改本地规程</source>
        <translation>修改本地规程</translation>
    </message>
    <message>
        <source>这一条不是本地规程，不能开关。</source>
        <translation>这一条不是本地规程，不能开关。</translation>
    </message>
    <message>
        <source>生成%1年党费 %2 条</source>
        <translation>生成%1年党费 %2 条</translation>
    </message>
    <message>
        <source>%1没有核定月应交金额，%2月没有登记。</source>
        <translation>%1没有核定月应交金额，%2月没有登记。</translation>
    </message>
    <message>
        <source>%1的%2月已经交过，没有重复登记。</source>
        <translation>%1的%2月已经交过，没有重复登记。</translation>
    </message>
    <message>
        <source>%1的%2月不在应交月份内，没有登记。</source>
        <translation>%1的%2月不在应交月份内，没有登记。</translation>
    </message>
    <message>
        <source>登记党费</source>
        <translation>登记党费</translation>
    </message>
    <message>
        <source>登记党费：%1 人 %2 个月</source>
        <translation>登记党费：%1 人 %2 个月</translation>
    </message>
    <message>
        <source>“%1”的党费记录已经有了，请打开那一条修改</source>
        <translation>“%1”的党费记录已经有了，请打开那一条修改</translation>
    </message>
    <message>
        <source>现在的组织关系从 %1 开始，变动日期要比它晚。</source>
        <translation>现在的组织关系从 %1 开始，变动日期要比它晚。</translation>
    </message>
    <message>
        <source>当日没有组织关系，不能转出。</source>
        <translation>当日没有组织关系，不能转出。</translation>
    </message>
    <message>
        <source>请填写变动日期。</source>
        <translation>请填写变动日期。</translation>
    </message>
    <message>
        <source>请选择转到哪个党组织。</source>
        <translation>请选择转到哪个党组织。</translation>
    </message>
    <message>
        <source>请选择是什么事项。</source>
        <translation>请选择是什么事项。</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>请选择发展步骤。</source>
        <translation>请选择发展步骤。</translation>
    </message>
    <message>
        <source>登记发展步骤“%1”</source>
        <translation>登记发展步骤“%1”</translation>
    </message>
    <message>
        <source>“%1”应为 1 到 12</source>
        <translation>“%1”应为 1 到 12</translation>
    </message>
    <message>
        <source>止交月份早于起交月份</source>
        <translation>止交月份早于起交月份</translation>
    </message>
    <message>
        <source>核定金额与按比例计算的 %1 元不同，请写明理由</source>
        <translation>核定金额与按比例计算的 %1 元不同，请写明理由</translation>
    </message>
    <message>
        <source>缴费记录的月份应为 1 到 12</source>
        <translation>缴费记录的月份应为 1 到 12</translation>
    </message>
    <message>
        <source>日期 %1 在今天之后。</source>
        <translation>日期 %1 在今天之后。</translation>
    </message>
    <message>
        <source>已是正式党员，这一项只用于预备党员。</source>
        <translation>已是正式党员，这一项只用于预备党员。</translation>
    </message>
    <message>
        <source>调整词“%1”的次序</source>
        <translation>调整词“%1”的次序</translation>
    </message>
    <message>
        <source>修改设置“%1”</source>
        <translation>修改设置“%1”</translation>
    </message>
    <message>
        <source>增加词“%1”</source>
        <translation>增加词“%1”</translation>
    </message>
    <message>
        <source>调整自定字段“%1”的次序</source>
        <translation>调整自定字段“%1”的次序</translation>
    </message>
    <message>
        <source>保存搜索“%1”</source>
        <translation>保存搜索“%1”</translation>
    </message>
    <message>
        <source>搜索“%1”改称“%2”</source>
        <translation>搜索“%1”改称“%2”</translation>
    </message>
    <message>
        <source>删除保存的搜索“%1”</source>
        <translation>删除保存的搜索“%1”</translation>
    </message>
    <message>
        <source>“%1”涉及的内容后来又修改过，不能撤销或重做。</source>
        <translation>“%1”涉及的内容后来又修改过，不能撤销或重做。</translation>
    </message>
    <message>
        <source>%1（已上报后改动，原因：%2）</source>
        <translation>%1（已上报后改动，原因：%2）</translation>
    </message>
    <message>
        <source>选举日期 %1 在今天之后。</source>
        <translation>选举日期 %1 在今天之后。</translation>
    </message>
    <message>
        <source>沿用上年清单：%1年 %2 项</source>
        <translation>沿用上年清单：%1年 %2 项</translation>
    </message>
    <message>
        <source>同一责任领导</source>
        <translation>同一责任领导</translation>
    </message>
    <message>
        <source>同一部门</source>
        <translation>同一部门</translation>
    </message>
    <message>
        <source>含“%1”</source>
        <translation>含“%1”</translation>
    </message>
    <message>
        <source>日期在任务期内</source>
        <translation>日期在任务期内</translation>
    </message>
    <message>
        <source>日期在到期之后</source>
        <translation>日期在到期之后</translation>
    </message>
    <message>
        <source>“%1”已销号，内容只读；确需修改请先重新打开并写明原因</source>
        <translation>“%1”已销号，内容只读；确需修改请先重新打开并写明原因</translation>
    </message>
    <message>
        <source>“%1”已填报的进展不能改动或删除；填错的请另填一条更正</source>
        <translation>“%1”已填报的进展不能改动或删除；填错的请另填一条更正</translation>
    </message>
    <message>
        <source>“%1”要销号，请用“销号”：须有佐证，并由另一人审核</source>
        <translation>“%1”要销号，请用“销号”：须有佐证，并由另一人审核</translation>
    </message>
    <message>
        <source>请填写日期</source>
        <translation>请填写日期</translation>
    </message>
    <message>
        <source>日期在今天之后，请核对</source>
        <translation>日期在今天之后，请核对</translation>
    </message>
    <message>
        <source>季度应为 1 到 4</source>
        <translation>季度应为 1 到 4</translation>
    </message>
    <message>
        <source>请填写进展</source>
        <translation>请填写进展</translation>
    </message>
    <message>
        <source>完成比例应为 0 到 100</source>
        <translation>完成比例应为 0 到 100</translation>
    </message>
    <message>
        <source>请填写填报人</source>
        <translation>请填写填报人</translation>
    </message>
    <message>
        <source>没有第 %1 条进展</source>
        <translation>没有第 %1 条进展</translation>
    </message>
    <message>
        <source>第 %1 条进展已经更正过，请更正后来的那一条</source>
        <translation>第 %1 条进展已经更正过，请更正后来的那一条</translation>
    </message>
    <message>
        <source>请填写销号申请人</source>
        <translation>请填写销号申请人</translation>
    </message>
    <message>
        <source>请填写销号审核人</source>
        <translation>请填写销号审核人</translation>
    </message>
    <message>
        <source>审核人不能是申请人本人，请由另一人审核</source>
        <translation>审核人不能是申请人本人，请由另一人审核</translation>
    </message>
    <message>
        <source>“%1”填报过这一项的进展，请由另一人审核</source>
        <translation>“%1”填报过这一项的进展，请由另一人审核</translation>
    </message>
    <message>
        <source>没有佐证，不能销号；请先关联记录，或在这一项上附上文件</source>
        <translation>没有佐证，不能销号；请先关联记录，或在这一项上附上文件</translation>
    </message>
    <message>
        <source>请填写重新打开的人</source>
        <translation>请填写重新打开的人</translation>
    </message>
    <message>
        <source>请写明重新打开的原因</source>
        <translation>请写明重新打开的原因</translation>
    </message>
    <message>
        <source>填报进展</source>
        <translation>填报进展</translation>
    </message>
    <message>
        <source>销号请用“销号”</source>
        <translation>销号请用“销号”</translation>
    </message>
    <message>
        <source>销号</source>
        <translation>销号</translation>
    </message>
    <message>
        <source>这一项已经销号</source>
        <translation>这一项已经销号</translation>
    </message>
    <message>
        <source>重新打开</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>这一项没有销号，不需要重新打开</source>
        <translation>这一项没有销号，不需要重新打开</translation>
    </message>
    <message>
        <source>“%1”不能一登记就是销号：请先按未销号登记，关联佐证后再用“销号”，由另一人审核</source>
        <translation>“%1”不能一登记就是销号：请先按未销号登记，关联佐证后再用“销号”，由另一人审核</translation>
    </message>
</context>
<context>
    <name>ledger::ActionDialog</name>
    <message>
        <source>取消</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ledger::AttachmentDesk</name>
    <message>
        <source> 还有 %1 个文件没有添加。</source>
        <translation> 还有 %1 个文件没有添加。</translation>
    </message>
    <message>
        <source>已添加 %1 个附件。</source>
        <translation>已添加 %1 个附件。</translation>
    </message>
    <message>
        <source>“%1”已经在这条记录里，不用再添加。</source>
        <translation>“%1”已经在这条记录里，不用再添加。</translation>
    </message>
    <message>
        <source>正在查看文件</source>
        <translation>正在查看文件</translation>
    </message>
    <message>
        <source>照片较大</source>
        <translation>照片较大</translation>
    </message>
    <message>
        <source>缩小到 %1 像素</source>
        <translation>缩小到 %1 像素</translation>
    </message>
    <message>
        <source>保留原图</source>
        <translation>保留原图</translation>
    </message>
    <message>
        <source>正在缩小照片</source>
        <translation>正在缩小照片</translation>
    </message>
    <message>
        <source>已取消添加附件，台账没有改动。</source>
        <translation>已取消添加附件，台账没有改动。</translation>
    </message>
    <message>
        <source>正在添加附件</source>
        <translation>正在添加附件</translation>
    </message>
    <message>
        <source>正在取出附件</source>
        <translation>正在取出附件</translation>
    </message>
    <message>
        <source>不直接打开</source>
        <translation>不直接打开</translation>
    </message>
    <message>
        <source>“%1”不是常见的文档或图片，程序不直接打开它。可以另存到别处，确认可靠以后再打开。</source>
        <translation>“%1”不是常见的文档或图片，程序不直接打开它。可以另存到别处，确认可靠以后再打开。</translation>
    </message>
    <message>
        <source>另存为…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>系统里没有能打开“%1”的程序。请用“另存为”存到别处，或安装相应的程序。</source>
        <translation>系统里没有能打开“%1”的程序。请用“另存为”存到别处，或安装相应的程序。</translation>
    </message>
    <message>
        <source>所有文件 (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 文件 (*.%2)</source>
        <translation>%1 文件 (*.%2)</translation>
    </message>
    <message>
        <source>附件另存为</source>
        <translation>附件另存为</translation>
    </message>
    <message>
        <source>已另存到“%1”。</source>
        <translation>已另存到“%1”。</translation>
    </message>
    <message>
        <source>正在恢复附件</source>
        <translation>正在恢复附件</translation>
    </message>
    <message>
        <source>已恢复。</source>
        <translation>已恢复。</translation>
    </message>
    <message>
        <source>已移除附件“%1”。</source>
        <translation>已移除附件“%1”。</translation>
    </message>
    <message>
        <source>已移除 %1 个附件。</source>
        <translation>已移除 %1 个附件。</translation>
    </message>
    <message>
        <source>正在移除附件</source>
        <translation>正在移除附件</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>正在修改附件</source>
        <translation>正在修改附件</translation>
    </message>
    <message>
        <source>有 %1 张照片的长边超过 %2 像素。
例如“%3”：%4×%5

缩小以后仍可清楚地打印，台账和备份会小得多。这次添加的照片都照此办理。</source>
        <translation>有 %1 张照片的长边超过 %2 像素。
例如“%3”：%4×%5

缩小以后仍可清楚地打印，台账和备份会小得多。这次添加的照片都照此办理。</translation>
    </message>
</context>
<context>
    <name>ledger::AttachmentPanel</name>
    <message>
        <source>添加…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>粘贴</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>粘贴剪贴板里的图片或文件（Ctrl+V）</source>
        <translation>粘贴剪贴板里的图片或文件（Ctrl+V）</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>另存为…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>改名…</source>
        <translation>改名…</translation>
    </message>
    <message>
        <source>说明…</source>
        <translation>说明…</translation>
    </message>
    <message>
        <source>移除</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>附件</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>附件 %1</source>
        <translation>附件 %1</translation>
    </message>
    <message>
        <source>照片、扫描件、Word 文件都可以拖到这里，或者复制后粘贴。</source>
        <translation>照片、扫描件、Word 文件都可以拖到这里，或者复制后粘贴。</translation>
    </message>
    <message>
        <source>没有附件。</source>
        <translation>没有附件。</translation>
    </message>
    <message>
        <source>添加附件</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>所有文件 (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>照片 (*.jpg *.jpeg *.png *.heic *.webp *.tif)</source>
        <translation>照片 (*.jpg *.jpeg *.png *.heic *.webp *.tif)</translation>
    </message>
    <message>
        <source>文档 (*.pdf *.ofd *.doc *.docx *.wps *.xls *.xlsx *.et)</source>
        <translation>文档 (*.pdf *.ofd *.doc *.docx *.wps *.xls *.xlsx *.et)</translation>
    </message>
    <message>
        <source>剪贴板里没有图片或文件。请先复制一张图片，或在文件夹里复制文件。</source>
        <translation>剪贴板里没有图片或文件。请先复制一张图片，或在文件夹里复制文件。</translation>
    </message>
    <message>
        <source>附件改名</source>
        <translation>附件改名</translation>
    </message>
    <message>
        <source>新的名称</source>
        <translation>新的名称</translation>
    </message>
    <message>
        <source>附件说明</source>
        <translation>附件说明</translation>
    </message>
</context>
<context>
    <name>ledger::AttachmentView</name>
    <message>
        <source>保存记录时添加</source>
        <translation>保存记录时添加</translation>
    </message>
    <message>
        <source>附件</source>
        <translation>附件</translation>
    </message>
</context>
<context>
    <name>ledger::AttendanceEditor</name>
    <message>
        <source>按当日花名册列出</source>
        <translation>按当日花名册列出</translation>
    </message>
    <message>
        <source>全部到会</source>
        <translation>全部到会</translation>
    </message>
    <message>
        <source>缺席原因</source>
        <translation>缺席原因</translation>
    </message>
    <message>
        <source>先填日期和支部</source>
        <translation>先填日期和支部</translation>
    </message>
    <message>
        <source>还没有名单。填好日期和支部后可以按当日花名册列出；应到、实到没有填时按名单计算。</source>
        <translation>还没有名单。填好日期和支部后可以按当日花名册列出；应到、实到没有填时按名单计算。</translation>
    </message>
    <message>
        <source>名单 %1 人，到会 %2 人，缺席 %3 人</source>
        <translation>名单 %1 人，到会 %2 人，缺席 %3 人</translation>
    </message>
    <message>
        <source>到会</source>
        <translation>到会</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>%1到会</source>
        <translation>%1到会</translation>
    </message>
    <message>
        <source>缺席的人</source>
        <translation>缺席的人</translation>
    </message>
    <message>
        <source>谁缺席：打姓名、拼音或首字母，回车记缺席；再打一次改回到会</source>
        <translation>谁缺席：打姓名、拼音或首字母，回车记缺席；再打一次改回到会</translation>
    </message>
    <message>
        <source>“%1”还没有记上：按回车记为缺席，或者清空。</source>
        <translation>“%1”还没有记上：按回车记为缺席，或者清空。</translation>
    </message>
    <message>
        <source>书面意见</source>
        <translation>书面意见</translation>
    </message>
    <message>
        <source>不计入应到的原因</source>
        <translation>不计入应到的原因</translation>
    </message>
    <message>
        <source>%1提交书面意见</source>
        <translation>%1提交书面意见</translation>
    </message>
    <message>
        <source>，不计入应到 %1 人</source>
        <translation>，不计入应到 %1 人</translation>
    </message>
</context>
<context>
    <name>ledger::BookRuleDialog</name>
    <message>
        <source>标“本单位要求”</source>
        <translation>标“本单位要求”</translation>
    </message>
    <message>
        <source>标“本单位放宽”</source>
        <translation>标“本单位放宽”</translation>
    </message>
    <message>
        <source>核对和提醒会因此减少；设置里会标明“本单位放宽”，</source>
        <translation>核对和提醒会因此减少；设置里会标明“本单位放宽”，</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>这一天规定还没有生效，请换一个生效日期。</source>
        <translation>这一天规定还没有生效，请换一个生效日期。</translation>
    </message>
    <message>
        <source>规定本身从 %1 起生效，不能改写。本单位的要求请换一个晚于它的生效日期。</source>
        <translation>规定本身从 %1 起生效，不能改写。本单位的要求请换一个晚于它的生效日期。</translation>
    </message>
</context>
<context>
    <name>ledger::BookRulesTab</name>
    <message>
        <source>表决、任期和期限</source>
        <translation>表决、任期和期限</translation>
    </message>
    <message>
        <source>用于</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>规则</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>要求</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>生效</source>
        <translation>生效</translation>
    </message>
    <message>
        <source>与规定相比</source>
        <translation>与规定相比</translation>
    </message>
    <message>
        <source>会议的法定人数和通过票数、支部和支委会的规模与任期、工作台的期限，都按这里核对。本单位可以要求得更严；放宽要写明理由，再确认一次，记入改动。表决的比例只能从严。</source>
        <translation>会议的法定人数和通过票数、支部和支委会的规模与任期、工作台的期限，都按这里核对。本单位可以要求得更严；放宽要写明理由，再确认一次，记入改动。表决的比例只能从严。</translation>
    </message>
    <message>
        <source>同规定</source>
        <translation>同规定</translation>
    </message>
</context>
<context>
    <name>ledger::BranchPicker</name>
    <message>
        <source>全机关</source>
        <translation>全机关</translation>
    </message>
    <message>
        <source>支部范围：%1</source>
        <translation>支部范围：%1</translation>
    </message>
    <message>
        <source>支部名称、简称或拼音首字母</source>
        <translation>支部名称、简称或拼音首字母</translation>
    </message>
    <message>
        <source>全机关（不限支部）</source>
        <translation>全机关（不限支部）</translation>
    </message>
    <message>
        <source>%1（已撤销）</source>
        <translation>%1（已撤销）</translation>
    </message>
    <message>
        <source>没有找到</source>
        <translation>没有找到</translation>
    </message>
</context>
<context>
    <name>ledger::CalendarPage</name>
    <message>
        <source>缺项日历</source>
        <translation>缺项日历</translation>
    </message>
    <message>
        <source>正在计算…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>没有应开展的组织生活</source>
        <translation>没有应开展的组织生活</translation>
    </message>
    <message>
        <source>先在“党组织”里建好支部；要求哪些会议，在“设置”的规则里看。</source>
        <translation>先在“党组织”里建好支部；要求哪些会议，在“设置”的规则里看。</translation>
    </message>
    <message>
        <source>%1&#x3000;%2 项缺，%3 项待办</source>
        <translation>%1&#x3000;%2 项缺，%3 项待办</translation>
    </message>
    <message>
        <source>导入党组织表</source>
        <translation>导入党组织表</translation>
    </message>
    <message>
        <source>新建党支部</source>
        <translation>新建党支部</translation>
    </message>
    <message>
        <source>所选的党组织在这一年没有要求。换一个范围或年份；要求哪些会议，在“设置”的规则里看。</source>
        <translation>所选的党组织在这一年没有要求。换一个范围或年份；要求哪些会议，在“设置”的规则里看。</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>已送往打印机。</source>
        <translation>已送往打印机。</translation>
    </message>
    <message>
        <source>导出缺项日历</source>
        <translation>导出缺项日历</translation>
    </message>
    <message>
        <source>PDF 文件 (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Excel 工作簿 (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>%1缺项日历.pdf</source>
        <translation>%1缺项日历.pdf</translation>
    </message>
    <message>
        <source>已写出 %1</source>
        <translation>已写出 %1</translation>
    </message>
    <message>
        <source>打印和 PDF 的纸张</source>
        <translation>打印和 PDF 的纸张</translation>
    </message>
    <message>
        <source>A4 横向</source>
        <translation>A4 横向</translation>
    </message>
    <message>
        <source>A3 横向</source>
        <translation>A3 横向</translation>
    </message>
    <message>
        <source>%1【%2】</source>
        <translation>%1【%2】</translation>
    </message>
</context>
<context>
    <name>ledger::CardChooser</name>
    <message>
        <source>卡片</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>显示、隐藏和排列卡片</source>
        <translation>显示、隐藏和排列卡片</translation>
    </message>
    <message>
        <source>恢复原来的排列</source>
        <translation>恢复原来的排列</translation>
    </message>
    <message>
        <source>全屏时自动翻页</source>
        <translation>全屏时自动翻页</translation>
    </message>
    <message>
        <source>不自动翻页</source>
        <translation>不自动翻页</translation>
    </message>
    <message>
        <source>每 %1 秒</source>
        <translation>每 %1 秒</translation>
    </message>
</context>
<context>
    <name>ledger::CellSaver</name>
    <message>
        <source>修改%1的“%2”</source>
        <translation>修改%1的“%2”</translation>
    </message>
    <message>
        <source>正在保存</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>这条记录刚才在别处改过，没有覆盖。请核对这一行的最新内容，按 F2 再确认一次。</source>
        <translation>这条记录刚才在别处改过，没有覆盖。请核对这一行的最新内容，按 F2 再确认一次。</translation>
    </message>
</context>
<context>
    <name>ledger::ChangeFieldDialog</name>
    <message>
        <source>修改 %1 行</source>
        <translation>修改 %1 行</translation>
    </message>
    <message>
        <source>修改选中行的字段</source>
        <translation>修改选中行的字段</translation>
    </message>
    <message>
        <source>修改选中的 %1 行</source>
        <translation>修改选中的 %1 行</translation>
    </message>
    <message>
        <source>字段</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>改为（留空则清空）</source>
        <translation>改为（留空则清空）</translation>
    </message>
    <message>
        <source>清空</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>要把选中的 %1 行的“%2”清空吗？可以撤销。</source>
        <translation>要把选中的 %1 行的“%2”清空吗？可以撤销。</translation>
    </message>
    <message>
        <source>修改 %1 行%2的“%3”</source>
        <translation>修改 %1 行%2的“%3”</translation>
    </message>
    <message>
        <source>已修改 %1 行，可以撤销。</source>
        <translation>已修改 %1 行，可以撤销。</translation>
    </message>
    <message>
        <source>一行也没有改。选中的第 %1 行：%2</source>
        <translation>一行也没有改。选中的第 %1 行：%2</translation>
    </message>
</context>
<context>
    <name>ledger::ChangeView</name>
    <message>
        <source>恢复到此时</source>
        <translation>恢复到此时</translation>
    </message>
    <message>
        <source>改动内容</source>
        <translation>改动内容</translation>
    </message>
    <message>
        <source>在左边选一次改动</source>
        <translation>在左边选一次改动</translation>
    </message>
    <message>
        <source>整条记录（连同名单等各部分）回到这次改动之后的样子，恢复本身也可以撤销。</source>
        <translation>整条记录（连同名单等各部分）回到这次改动之后的样子，恢复本身也可以撤销。</translation>
    </message>
    <message>
        <source>那时的个人信息没有留存，保持现在的值。</source>
        <translation>那时的个人信息没有留存，保持现在的值。</translation>
    </message>
    <message>
        <source>内容没有变化。</source>
        <translation>内容没有变化。</translation>
    </message>
    <message>
        <source>旧值</source>
        <translation>旧值</translation>
    </message>
    <message>
        <source>新值</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>恢复此字段</source>
        <translation>恢复此字段</translation>
    </message>
    <message>
        <source>把%1恢复成旧值</source>
        <translation>把%1恢复成旧值</translation>
    </message>
</context>
<context>
    <name>ledger::ChartCard</name>
    <message>
        <source>前一页</source>
        <translation>前一页</translation>
    </message>
    <message>
        <source>后一页</source>
        <translation>后一页</translation>
    </message>
    <message>
        <source>“%1”的更多操作</source>
        <translation>“%1”的更多操作</translation>
    </message>
    <message>
        <source>以表格显示</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>复制图片</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>复制数值</source>
        <translation>复制数值</translation>
    </message>
    <message>
        <source>存为图片…</source>
        <translation>存为图片…</translation>
    </message>
    <message>
        <source>编辑工作计划…</source>
        <translation>编辑工作计划…</translation>
    </message>
    <message>
        <source>上移</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>下移</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>隐藏</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>&#x3000;列出前 %1 行，另有 %2 行</source>
        <translation>&#x3000;列出前 %1 行，另有 %2 行</translation>
    </message>
</context>
<context>
    <name>ledger::ChoiceEditor</name>
    <message>
        <source>未填</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>是</source>
        <translation>是</translation>
    </message>
    <message>
        <source>否</source>
        <translation>否</translation>
    </message>
    <message>
        <source>词表里没有这个词，请从列表中选；确实需要的词可以先在“设置”的词表里增加。</source>
        <translation>词表里没有这个词，请从列表中选；确实需要的词可以先在“设置”的词表里增加。</translation>
    </message>
</context>
<context>
    <name>ledger::ColumnTable</name>
    <message>
        <source>已改</source>
        <translation>已改</translation>
    </message>
    <message>
        <source>不导入</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>自动识别</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>没有表头</source>
        <translation>没有表头</translation>
    </message>
    <message>
        <source>没认出</source>
        <translation>没认出</translation>
    </message>
    <message>
        <source>列与字段的对应</source>
        <translation>列与字段的对应</translation>
    </message>
    <message>
        <source>列</source>
        <translation>列</translation>
    </message>
    <message>
        <source>表头</source>
        <translation>表头</translation>
    </message>
    <message>
        <source>前几行的内容</source>
        <translation>前几行的内容</translation>
    </message>
    <message>
        <source>导入为</source>
        <translation>导入为</translation>
    </message>
    <message>
        <source>识别</source>
        <translation>识别</translation>
    </message>
    <message>
        <source>%1 列“%2”导入为</source>
        <translation>%1 列“%2”导入为</translation>
    </message>
</context>
<context>
    <name>ledger::DashboardChart</name>
    <message>
        <source>没有记录</source>
        <translation>没有记录</translation>
    </message>
</context>
<context>
    <name>ledger::DashboardPage</name>
    <message>
        <source>打印</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>导入已有的台账</source>
        <translation>导入已有的台账</translation>
    </message>
    <message>
        <source>新建党支部</source>
        <translation>新建党支部</translation>
    </message>
    <message>
        <source>正在计算…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>驾驶舱还是空的</source>
        <translation>驾驶舱还是空的</translation>
    </message>
    <message>
        <source>先导入已有的台账，或新建党支部、录入记录；数字和图表随后自动出现在这里。</source>
        <translation>先导入已有的台账，或新建党支部、录入记录；数字和图表随后自动出现在这里。</translation>
    </message>
    <message>
        <source>驾驶舱没有算出来</source>
        <translation>驾驶舱没有算出来</translation>
    </message>
    <message>
        <source>导出驾驶舱</source>
        <translation>导出驾驶舱</translation>
    </message>
    <message>
        <source>PNG 图片 (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>PDF 文件 (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>驾驶舱 %1.png</source>
        <translation>驾驶舱 %1.png</translation>
    </message>
    <message>
        <source>已写出 %1</source>
        <translation>已写出 %1</translation>
    </message>
    <message>
        <source>已送往打印机。</source>
        <translation>已送往打印机。</translation>
    </message>
    <message>
        <source>图片已复制。</source>
        <translation>图片已复制。</translation>
    </message>
    <message>
        <source>数值已复制，可以粘贴到表格里。</source>
        <translation>数值已复制，可以粘贴到表格里。</translation>
    </message>
    <message>
        <source>存为图片</source>
        <translation>存为图片</translation>
    </message>
    <message>
        <source>用哪一种纸？</source>
        <translation>用哪一种纸？</translation>
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
        <translation>导出</translation>
    </message>
    <message>
        <source>全屏</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>点数字、条形或折点看记录；用键盘：Tab 选卡片，方向键选条形，回车打开</source>
        <translation>点数字、条形或折点看记录；用键盘：Tab 选卡片，方向键选条形，回车打开</translation>
    </message>
    <message>
        <source>从驾驶舱打开。</source>
        <translation>从驾驶舱打开。</translation>
    </message>
    <message>
        <source>返回驾驶舱</source>
        <translation>返回驾驶舱</translation>
    </message>
    <message>
        <source>全屏 (F11)</source>
        <translation>全屏 (F11)</translation>
    </message>
</context>
<context>
    <name>ledger::DetailPanel</name>
    <message>
        <source>修改</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>记录详情</source>
        <translation>记录详情</translation>
    </message>
    <message>
        <source>关闭详情</source>
        <translation>关闭详情</translation>
    </message>
    <message>
        <source>关闭详情（F9）</source>
        <translation>关闭详情（F9）</translation>
    </message>
    <message>
        <source>详情</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>在列表中选一条记录，这里显示它的全部内容、历史和计入的数字。</source>
        <translation>在列表中选一条记录，这里显示它的全部内容、历史和计入的数字。</translation>
    </message>
    <message>
        <source>显示</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>显示%1</source>
        <translation>显示%1</translation>
    </message>
    <message>
        <source>隐藏</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>共 %1 行，打开记录看全部</source>
        <translation>共 %1 行，打开记录看全部</translation>
    </message>
    <message>
        <source>计入这些数字</source>
        <translation>计入这些数字</translation>
    </message>
    <message>
        <source>历史</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>%1的数字</source>
        <translation>%1的数字</translation>
    </message>
    <message>
        <source>全部历史…</source>
        <translation>全部历史…</translation>
    </message>
    <message>
        <source>谁在什么时候把什么改成了什么，可以恢复（Ctrl+Shift+H）</source>
        <translation>谁在什么时候把什么改成了什么，可以恢复（Ctrl+Shift+H）</translation>
    </message>
    <message>
        <source>按规则核对</source>
        <translation>按规则核对</translation>
    </message>
    <message>
        <source>办理</source>
        <translation>办理</translation>
    </message>
</context>
<context>
    <name>ledger::DevelopmentDetail</name>
    <message>
        <source>登记下一步</source>
        <translation>登记下一步</translation>
    </message>
    <message>
        <source>打开档案</source>
        <translation>打开档案</translation>
    </message>
    <message>
        <source>逾期 %1 天</source>
        <translation>逾期 %1 天</translation>
    </message>
    <message>
        <source>没有日期限制</source>
        <translation>没有日期限制</translation>
    </message>
    <message>
        <source>依据：%1</source>
        <translation>依据：%1</translation>
    </message>
    <message>
        <source>已登记的步骤</source>
        <translation>已登记的步骤</translation>
    </message>
    <message>
        <source>下一步</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>选表中的一人，这里说明下一步是什么、最早和最迟哪一天、依据哪一条。</source>
        <translation>选表中的一人，这里说明下一步是什么、最早和最迟哪一天、依据哪一条。</translation>
    </message>
    <message>
        <source>日期未登记</source>
        <translation>日期未登记</translation>
    </message>
    <message>
        <source>还没有登记任何步骤</source>
        <translation>还没有登记任何步骤</translation>
    </message>
    <message>
        <source>已到“%1”（%2）</source>
        <translation>已到“%1”（%2）</translation>
    </message>
    <message>
        <source>预备期至 %1</source>
        <translation>预备期至 %1</translation>
    </message>
</context>
<context>
    <name>ledger::DevelopmentPage</name>
    <message>
        <source>发展党员</source>
        <translation>发展党员</translation>
    </message>
    <message>
        <source>新建申请人</source>
        <translation>新建申请人</translation>
    </message>
    <message>
        <source>导入发展党员台账</source>
        <translation>导入发展党员台账</translation>
    </message>
    <message>
        <source>正在读取…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>%1 人，逾期 %2 人</source>
        <translation>%1 人，逾期 %2 人</translation>
    </message>
    <message>
        <source>按%1</source>
        <translation>按%1</translation>
    </message>
    <message>
        <source>%1。新版本的数据文件在“设置”的“发展党员规则”里录入。</source>
        <translation>%1。新版本的数据文件在“设置”的“发展党员规则”里录入。</translation>
    </message>
    <message>
        <source>没有正在发展的人员</source>
        <translation>没有正在发展的人员</translation>
    </message>
    <message>
        <source>新建一名入党申请人，或者导入已有的发展党员台账；这里随后列出每个人在哪一步、下一步和期限。</source>
        <translation>新建一名入党申请人，或者导入已有的发展党员台账；这里随后列出每个人在哪一步、下一步和期限。</translation>
    </message>
    <message>
        <source>所选的党组织没有入党申请人、积极分子、发展对象和预备党员。换一个范围，或新建一名申请人。</source>
        <translation>所选的党组织没有入党申请人、积极分子、发展对象和预备党员。换一个范围，或新建一名申请人。</translation>
    </message>
    <message>
        <source>%1：打开这个数字背后的记录</source>
        <translation>%1：打开这个数字背后的记录</translation>
    </message>
</context>
<context>
    <name>ledger::DevelopmentRulesTab</name>
    <message>
        <source>录入新版本</source>
        <translation>录入新版本</translation>
    </message>
    <message>
        <source>另存为文件</source>
        <translation>另存为文件</translation>
    </message>
    <message>
        <source>启用</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>删除这个版本</source>
        <translation>删除这个版本</translation>
    </message>
    <message>
        <source>每一步按它发生那天适用的版本核对。中央规定不能放宽；本地规程与它同时适用，可以逐条启用。步骤的名称和次序在“词表”里改。</source>
        <translation>每一步按它发生那天适用的版本核对。中央规定不能放宽；本地规程与它同时适用，可以逐条启用。步骤的名称和次序在“词表”里改。</translation>
    </message>
    <message>
        <source>版本</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>发展党员规则</source>
        <translation>发展党员规则</translation>
    </message>
    <message>
        <source>步骤</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>要求</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>适用</source>
        <translation>适用</translation>
    </message>
    <message>
        <source>%1（%2 起）</source>
        <translation>%1（%2 起）</translation>
    </message>
    <message>
        <source>中央规定</source>
        <translation>中央规定</translation>
    </message>
    <message>
        <source>本地规程，已启用</source>
        <translation>本地规程，已启用</translation>
    </message>
    <message>
        <source>本地规程，未启用</source>
        <translation>本地规程，未启用</translation>
    </message>
    <message>
        <source>每%1至少一次</source>
        <translation>每%1至少一次</translation>
    </message>
    <message>
        <source>停用</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>规则数据文件 (*.json)</source>
        <translation>规则数据文件 (*.json)</translation>
    </message>
    <message>
        <source>与“%1”相比，文件放宽了这些规定：

%2

确认原文如此，再录入。</source>
        <translation>与“%1”相比，文件放宽了这些规定：

%2

确认原文如此，再录入。</translation>
    </message>
    <message>
        <source>仍然录入</source>
        <translation>仍然录入</translation>
    </message>
    <message>
        <source>已录入“%1”，自 %2 起适用。</source>
        <translation>已录入“%1”，自 %2 起适用。</translation>
    </message>
    <message>
        <source>已保存到 %1。</source>
        <translation>已保存到 %1。</translation>
    </message>
    <message>
        <source>已停用这一条本地规程。</source>
        <translation>已停用这一条本地规程。</translation>
    </message>
    <message>
        <source>已启用这一条本地规程。</source>
        <translation>已启用这一条本地规程。</translation>
    </message>
    <message>
        <source>删除“%1”以后，它施行期间的步骤改按前一个版本核对。</source>
        <translation>删除“%1”以后，它施行期间的步骤改按前一个版本核对。</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>已删除“%1”。</source>
        <translation>已删除“%1”。</translation>
    </message>
</context>
<context>
    <name>ledger::DevelopmentTree</name>
    <message>
        <source>有疑点</source>
        <translation>有疑点</translation>
    </message>
    <message>
        <source>逾期 %1 天</source>
        <translation>逾期 %1 天</translation>
    </message>
    <message>
        <source>正在发展的人员</source>
        <translation>正在发展的人员</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>党组织</source>
        <translation>党组织</translation>
    </message>
    <message>
        <source>已到步骤</source>
        <translation>已到步骤</translation>
    </message>
    <message>
        <source>自</source>
        <translation>自</translation>
    </message>
    <message>
        <source>下一步</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>%1&#x3000;%2 人</source>
        <translation>%1&#x3000;%2 人</translation>
    </message>
</context>
<context>
    <name>ledger::DictionaryTab</name>
    <message>
        <source>增加</source>
        <translation>增加</translation>
    </message>
    <message>
        <source>词表</source>
        <translation>词表</translation>
    </message>
    <message>
        <source>词</source>
        <translation>词</translation>
    </message>
    <message>
        <source>导入时也认的写法</source>
        <translation>导入时也认的写法</translation>
    </message>
    <message>
        <source>本单位要增加的词</source>
        <translation>本单位要增加的词</translation>
    </message>
    <message>
        <source>词表里已经有“%1”。</source>
        <translation>词表里已经有“%1”。</translation>
    </message>
    <message>
        <source>已增加“%1”。</source>
        <translation>已增加“%1”。</translation>
    </message>
    <message>
        <source>改名…</source>
        <translation>改名…</translation>
    </message>
    <message>
        <source>上移</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>下移</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>停用</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>已停用</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>给词改名</source>
        <translation>给词改名</translation>
    </message>
    <message>
        <source>新的名称（已有记录也随之显示新名称，旧名称仍然认得）</source>
        <translation>新的名称（已有记录也随之显示新名称，旧名称仍然认得）</translation>
    </message>
</context>
<context>
    <name>ledger::DocumentActions</name>
    <message>
        <source>打印%1</source>
        <translation>打印%1</translation>
    </message>
    <message>
        <source>打印本支部%1…</source>
        <translation>打印本支部%1…</translation>
    </message>
    <message>
        <source>打印全机关%1…</source>
        <translation>打印全机关%1…</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>有没保存的修改：打印的是已保存的内容，先保存再打印就是最新的。</source>
        <translation>有没保存的修改：打印的是已保存的内容，先保存再打印就是最新的。</translation>
    </message>
</context>
<context>
    <name>ledger::DocumentDialog</name>
    <message>
        <source>期间</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Ctrl+P 打印&#x3000;Ctrl+E 导出 PDF&#x3000;Ctrl 加滚轮 缩放&#x3000;Esc 关闭</source>
        <translation>Ctrl+P 打印&#x3000;Ctrl+E 导出 PDF&#x3000;Ctrl 加滚轮 缩放&#x3000;Esc 关闭</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>导出 PDF</source>
        <translation>导出 PDF</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>正在生成</source>
        <translation>正在生成</translation>
    </message>
    <message>
        <source>内容取自台账，版式按 GB/T 9704-2012。</source>
        <translation>内容取自台账，版式按 GB/T 9704-2012。</translation>
    </message>
    <message>
        <source>已完成 %1%</source>
        <translation>已完成 %1%</translation>
    </message>
    <message>
        <source>已取消</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>没有生成</source>
        <translation>没有生成</translation>
    </message>
    <message>
        <source>第 %1 页，共 %2 页&#x3000;%3%</source>
        <translation>第 %1 页，共 %2 页&#x3000;%3%</translation>
    </message>
    <message>
        <source>已送往打印机。</source>
        <translation>已送往打印机。</translation>
    </message>
    <message>
        <source>PDF 文件 (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>已写出，共 %1 页：%2</source>
        <translation>已写出，共 %1 页：%2</translation>
    </message>
    <message>
        <source>另有 %1 人不是党员，没有生成：%2</source>
        <translation>另有 %1 人不是党员，没有生成：%2</translation>
    </message>
</context>
<context>
    <name>ledger::DuesPage</name>
    <message>
        <source>按花名册生成</source>
        <translation>按花名册生成</translation>
    </message>
    <message>
        <source>登记缴费…</source>
        <translation>登记缴费…</translation>
    </message>
    <message>
        <source>为花名册上还没有本年党费记录的党员各建一条，基数沿用上年</source>
        <translation>为花名册上还没有本年党费记录的党员各建一条，基数沿用上年</translation>
    </message>
    <message>
        <source>给选中的党员登记几个月的缴费</source>
        <translation>给选中的党员登记几个月的缴费</translation>
    </message>
    <message>
        <source>生成%1年党费记录</source>
        <translation>生成%1年党费记录</translation>
    </message>
    <message>
        <source>花名册上的党员都有%1年的党费记录了，共 %2 条。</source>
        <translation>花名册上的党员都有%1年的党费记录了，共 %2 条。</translation>
    </message>
    <message>
        <source>已生成 %1 条，其中 %2 条的基数沿用上年，请逐人核定。</source>
        <translation>已生成 %1 条，其中 %2 条的基数沿用上年，请逐人核定。</translation>
    </message>
    <message>
        <source>已生成 %1 条，请逐人填写党费基数。</source>
        <translation>已生成 %1 条，请逐人填写党费基数。</translation>
    </message>
    <message>
        <source>请先选中要登记的党员，可以选多行。</source>
        <translation>请先选中要登记的党员，可以选多行。</translation>
    </message>
</context>
<context>
    <name>ledger::DuesPaymentDialog</name>
    <message>
        <source>登记</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>登记缴费：%1 人</source>
        <translation>登记缴费：%1 人</translation>
    </message>
    <message>
        <source>%1月</source>
        <translation>%1月</translation>
    </message>
    <message>
        <source>第%1季度</source>
        <translation>第%1季度</translation>
    </message>
    <message>
        <source>全年</source>
        <translation>全年</translation>
    </message>
    <message>
        <source>按每人核定的月应交金额登记；已经交过的月份不会重复登记。</source>
        <translation>按每人核定的月应交金额登记；已经交过的月份不会重复登记。</translation>
    </message>
    <message>
        <source>月份</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>交纳日期</source>
        <translation>交纳日期</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>例如：补交、由家属代交</source>
        <translation>例如：补交、由家属代交</translation>
    </message>
    <message>
        <source>请至少选一个月份。</source>
        <translation>请至少选一个月份。</translation>
    </message>
    <message>
        <source>交纳日期：%1</source>
        <translation>交纳日期：%1</translation>
    </message>
    <message>
        <source>请填写。</source>
        <translation>请填写。</translation>
    </message>
    <message>
        <source>登记党费</source>
        <translation>登记党费</translation>
    </message>
    <message>
        <source>另有 %1 人类似。</source>
        <translation>另有 %1 人类似。</translation>
    </message>
    <message>
        <source>登记缴费</source>
        <translation>登记缴费</translation>
    </message>
    <message>
        <source>已登记 %1 人 %2 个月，共 %3 元。</source>
        <translation>已登记 %1 人 %2 个月，共 %3 元。</translation>
    </message>
    <message>
        <source>在今天之后，请核对。</source>
        <translation>在今天之后，请核对。</translation>
    </message>
</context>
<context>
    <name>ledger::DuesTab</name>
    <message>
        <source>党支部同意按季度交纳（季度末以后才算欠交）</source>
        <translation>党支部同意按季度交纳（季度末以后才算欠交）</translation>
    </message>
    <message>
        <source>月应交金额</source>
        <translation>月应交金额</translation>
    </message>
    <message>
        <source>四舍五入到分</source>
        <translation>四舍五入到分</translation>
    </message>
    <message>
        <source>四舍五入到角</source>
        <translation>四舍五入到角</translation>
    </message>
    <message>
        <source>四舍五入到元</source>
        <translation>四舍五入到元</translation>
    </message>
    <message>
        <source>本单位的规定</source>
        <translation>本单位的规定</translation>
    </message>
    <message>
        <source>一行一条，写明生效日期，例如：2023-01-01 离退休 ≤5000 0.5%；其余 1%</source>
        <translation>一行一条，写明生效日期，例如：2023-01-01 离退休 ≤5000 0.5%；其余 1%</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>比例乘以全部基数，不分段累进。金额在年初核定，改动这里只影响以后核定的记录。</source>
        <translation>比例乘以全部基数，不分段累进。金额在年初核定，改动这里只影响以后核定的记录。</translation>
    </message>
    <message>
        <source>党费规则</source>
        <translation>党费规则</translation>
    </message>
    <message>
        <source>人员类别</source>
        <translation>人员类别</translation>
    </message>
    <message>
        <source>基数（元）</source>
        <translation>基数（元）</translation>
    </message>
    <message>
        <source>比例或金额</source>
        <translation>比例或金额</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>生效</source>
        <translation>生效</translation>
    </message>
    <message>
        <source>比上级规定宽：%1。</source>
        <translation>比上级规定宽：%1。</translation>
    </message>
    <message>
        <source>已保存。</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>党支部同意按季度交纳</source>
        <translation>党支部同意按季度交纳</translation>
    </message>
    <message>
        <source>修改党费规则“%1”</source>
        <translation>修改党费规则“%1”</translation>
    </message>
</context>
<context>
    <name>ledger::ElectionDialog</name>
    <message>
        <source>登记换届</source>
        <translation>登记换届</translation>
    </message>
    <message>
        <source>正在读取…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>设支部委员会</source>
        <translation>设支部委员会</translation>
    </message>
    <message>
        <source>选举日期</source>
        <translation>选举日期</translation>
    </message>
    <message>
        <source>届次</source>
        <translation>届次</translation>
    </message>
    <message>
        <source>本届任期起</source>
        <translation>本届任期起</translation>
    </message>
    <message>
        <source>届满日期</source>
        <translation>届满日期</translation>
    </message>
    <message>
        <source>应到（有选举权）</source>
        <translation>应到（有选举权）</translation>
    </message>
    <message>
        <source>实到</source>
        <translation>实到</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>“%1”不是党支部，这里只登记党支部的换届；其他党组织请直接修改任期和任职。</source>
        <translation>“%1”不是党支部，这里只登记党支部的换届；其他党组织请直接修改任期和任职。</translation>
    </message>
    <message>
        <source>%1：上一届的任期和委员职务到新一届开始的前一天为止，新一届从填写的日期起，一次登记，可以撤销。</source>
        <translation>%1：上一届的任期和委员职务到新一届开始的前一天为止，新一届从填写的日期起，一次登记，可以撤销。</translation>
    </message>
    <message>
        <source>换届：%1%2</source>
        <translation>换届：%1%2</translation>
    </message>
    <message>
        <source>正在保存</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>已登记换届。</source>
        <translation>已登记换届。</translation>
    </message>
    <message>
        <source>。</source>
        <translation>。</translation>
    </message>
</context>
<context>
    <name>ledger::ElectionPosts</name>
    <message>
        <source>姓名或拼音首字母，按 ↓ 列出全部</source>
        <translation>姓名或拼音首字母，按 ↓ 列出全部</translation>
    </message>
    <message>
        <source>现任：%1</source>
        <translation>现任：%1</translation>
    </message>
    <message>
        <source>当日本支部没有这位有被选举权的正式党员，请从列表中选。</source>
        <translation>当日本支部没有这位有被选举权的正式党员，请从列表中选。</translation>
    </message>
</context>
<context>
    <name>ledger::EvidenceEditor</name>
    <message>
        <source>（记录已删除）</source>
        <translation>（记录已删除）</translation>
    </message>
    <message>
        <source>查找佐证记录</source>
        <translation>查找佐证记录</translation>
    </message>
    <message>
        <source>查找会议、荣誉、志愿服务或成果，回车加入</source>
        <translation>查找会议、荣誉、志愿服务或成果，回车加入</translation>
    </message>
    <message>
        <source>记录</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>删除这一行</source>
        <translation>删除这一行</translation>
    </message>
    <message>
        <source>（关联后改动过）</source>
        <translation>（关联后改动过）</translation>
    </message>
    <message>
        <source>已核对，仍能证明</source>
        <translation>已核对，仍能证明</translation>
    </message>
</context>
<context>
    <name>ledger::EvidenceProposals</name>
    <message>
        <source>推荐佐证</source>
        <translation>推荐佐证</translation>
    </message>
    <message>
        <source>按责任领导、日期和任务里的词，找出可能的佐证记录</source>
        <translation>按责任领导、日期和任务里的词，找出可能的佐证记录</translation>
    </message>
    <message>
        <source>推荐的佐证记录，回车加入</source>
        <translation>推荐的佐证记录，回车加入</translation>
    </message>
    <message>
        <source>没有找到相近的记录，可以在上面查找。</source>
        <translation>没有找到相近的记录，可以在上面查找。</translation>
    </message>
    <message>
        <source>点一下或回车加入；保存后生效。</source>
        <translation>点一下或回车加入；保存后生效。</translation>
    </message>
</context>
<context>
    <name>ledger::ExchangePage</name>
    <message>
        <source>已撤销导入：删除 %1 条，恢复 %2 条原来的内容。</source>
        <translation>已撤销导入：删除 %1 条，恢复 %2 条原来的内容。</translation>
    </message>
    <message>
        <source>有 %1 条在导入后改过，保留不动：</source>
        <translation>有 %1 条在导入后改过，保留不动：</translation>
    </message>
    <message>
        <source>导入工作簿</source>
        <translation>导入工作簿</translation>
    </message>
    <message>
        <source>导入记录</source>
        <translation>导入记录</translation>
    </message>
    <message>
        <source>每次导入可以整体撤销；导入后改过的记录会保留</source>
        <translation>每次导入可以整体撤销；导入后改过的记录会保留</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>新增</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>更新</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>还没有导入过</source>
        <translation>还没有导入过</translation>
    </message>
    <message>
        <source>把已有的花名册、三会一课、荣誉、责任清单等表格直接导入：支持 .xlsx、.xls、.ods、.csv，自动识别表头，先看预览再写入，随时可以撤销。</source>
        <translation>把已有的花名册、三会一课、荣誉、责任清单等表格直接导入：支持 .xlsx、.xls、.ods、.csv，自动识别表头，先看预览再写入，随时可以撤销。</translation>
    </message>
    <message>
        <source>已撤销</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>撤销导入</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>撤销 %1 的导入？由它新增的记录会删除，被它更新的记录会恢复原来的内容；导入后改过的保留不动。</source>
        <translation>撤销 %1 的导入？由它新增的记录会删除，被它更新的记录会恢复原来的内容；导入后改过的保留不动。</translation>
    </message>
    <message>
        <source>正在撤销导入</source>
        <translation>正在撤销导入</translation>
    </message>
</context>
<context>
    <name>ledger::ExportCard</name>
    <message>
        <source>导出</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>只导出上方选定的范围</source>
        <translation>只导出上方选定的范围</translation>
    </message>
    <message>
        <source>导出…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Excel 工作簿 (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>开放文档表格 (*.ods)</source>
        <translation>开放文档表格 (*.ods)</translation>
    </message>
    <message>
        <source>文本表格 (*.csv)</source>
        <translation>文本表格 (*.csv)</translation>
    </message>
    <message>
        <source>导出哪一类</source>
        <translation>导出哪一类</translation>
    </message>
    <message>
        <source>文件格式</source>
        <translation>文件格式</translation>
    </message>
    <message>
        <source>导出的表格改过以后可以再导入：按记录编号找到原来的记录，只更新改动的内容。</source>
        <translation>导出的表格改过以后可以再导入：按记录编号找到原来的记录，只更新改动的内容。</translation>
    </message>
    <message>
        <source>全部记录</source>
        <translation>全部记录</translation>
    </message>
    <message>
        <source>导出%1</source>
        <translation>导出%1</translation>
    </message>
    <message>
        <source>正在导出%1</source>
        <translation>正在导出%1</translation>
    </message>
    <message>
        <source>已导出 %1 条到“%2”。</source>
        <translation>已导出 %1 条到“%2”。</translation>
    </message>
</context>
<context>
    <name>ledger::FilesStep</name>
    <message>
        <source>Excel 工作簿</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>Excel 97–2003 工作簿</source>
        <translation>Excel 97–2003 工作簿</translation>
    </message>
    <message>
        <source>OpenDocument 表格</source>
        <translation>OpenDocument 表格</translation>
    </message>
    <message>
        <source>文本表格</source>
        <translation>文本表格</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>等待读取</source>
        <translation>等待读取</translation>
    </message>
    <message>
        <source>正在读取 %1 行</source>
        <translation>正在读取 %1 行</translation>
    </message>
    <message>
        <source>正在读取</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>读不了</source>
        <translation>读不了</translation>
    </message>
    <message>
        <source>%1 张工作表，%2 行</source>
        <translation>%1 张工作表，%2 行</translation>
    </message>
    <message>
        <source>内容与“%1”完全相同</source>
        <translation>内容与“%1”完全相同</translation>
    </message>
    <message>
        <source>重复</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>已读取</source>
        <translation>已读取</translation>
    </message>
    <message>
        <source>移除选中(&amp;R)</source>
        <translation>移除选中(&amp;R)</translation>
    </message>
    <message>
        <source>移除读不了的</source>
        <translation>移除读不了的</translation>
    </message>
    <message>
        <source>选择文件…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>选择要导入的工作簿，或把文件、文件夹拖到这里</source>
        <translation>选择要导入的工作簿，或把文件、文件夹拖到这里</translation>
    </message>
    <message>
        <source>支持 .xlsx、.xls、.ods、.csv，可以一次选很多个，次序不限。表头会自动识别，写入之前先看预览；原来的文件不会改动。</source>
        <translation>支持 .xlsx、.xls、.ods、.csv，可以一次选很多个，次序不限。表头会自动识别，写入之前先看预览；原来的文件不会改动。</translation>
    </message>
    <message>
        <source>要导入的文件</source>
        <translation>要导入的文件</translation>
    </message>
    <message>
        <source>添加文件(&amp;A)…</source>
        <translation>添加文件(&amp;A)…</translation>
    </message>
    <message>
        <source>还可以继续把文件拖进来</source>
        <translation>还可以继续把文件拖进来</translation>
    </message>
    <message>
        <source>选择要导入的工作簿</source>
        <translation>选择要导入的工作簿</translation>
    </message>
    <message>
        <source>工作簿 (%1)</source>
        <translation>工作簿 (%1)</translation>
    </message>
    <message>
        <source>所有文件 (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>有 %1 个文件已经在列表里，没有重复添加。</source>
        <translation>有 %1 个文件已经在列表里，没有重复添加。</translation>
    </message>
    <message>
        <source>下一步(&amp;N)</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>正在读取，共 %1 个文件…</source>
        <translation>正在读取，共 %1 个文件…</translation>
    </message>
    <message>
        <source>有文件读不了。先移除它（或换成好的文件），其余的才能继续。</source>
        <translation>有文件读不了。先移除它（或换成好的文件），其余的才能继续。</translation>
    </message>
    <message>
        <source>共 %1 个文件，已全部读取</source>
        <translation>共 %1 个文件，已全部读取</translation>
    </message>
    <message>
        <source>拖进来的文件夹里没有工作簿。</source>
        <translation>拖进来的文件夹里没有工作簿。</translation>
    </message>
</context>
<context>
    <name>ledger::FilterHeader</name>
    <message>
        <source>筛选：%1</source>
        <translation>筛选：%1</translation>
    </message>
    <message>
        <source>筛选…</source>
        <translation>筛选…</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>是</source>
        <translation>是</translation>
    </message>
    <message>
        <source>否</source>
        <translation>否</translation>
    </message>
    <message>
        <source>看不懂这个日期。可以写 2022-07、2022Q3、3.15。</source>
        <translation>看不懂这个日期。可以写 2022-07、2022Q3、3.15。</translation>
    </message>
    <message>
        <source>看不懂这个数。可以写 20、≥20、&lt;5。</source>
        <translation>看不懂这个数。可以写 20、≥20、&lt;5。</translation>
    </message>
</context>
<context>
    <name>ledger::FindingsPanel</name>
    <message>
        <source>按规则核对</source>
        <translation>按规则核对</translation>
    </message>
</context>
<context>
    <name>ledger::FormDialog</name>
    <message>
        <source>保存</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>保存并录下一条</source>
        <translation>保存并录下一条</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Ctrl+回车</source>
        <translation>Ctrl+回车</translation>
    </message>
    <message>
        <source>新建%1</source>
        <translation>新建%1</translation>
    </message>
    <message>
        <source>修改%1</source>
        <translation>修改%1</translation>
    </message>
    <message>
        <source>%1（未保存）</source>
        <translation>%1（未保存）</translation>
    </message>
    <message>
        <source>还没有保存</source>
        <translation>还没有保存</translation>
    </message>
    <message>
        <source>这条记录有改动还没有保存。</source>
        <translation>这条记录有改动还没有保存。</translation>
    </message>
    <message>
        <source>不保存</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>正在保存</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>已保存，可以录下一条。</source>
        <translation>已保存，可以录下一条。</translation>
    </message>
    <message>
        <source>重新读取</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>保存并改下一条</source>
        <translation>保存并改下一条</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>别处改过这条记录</source>
        <translation>别处改过这条记录</translation>
    </message>
    <message>
        <source>这条记录打开以后被别处改过，您的改动还没有写入。

重新读取：显示最新内容，您刚才填的会丢掉。
保留我填的：您没有动过的各项换成最新内容，您填的照旧，核对后再保存。</source>
        <translation>这条记录打开以后被别处改过，您的改动还没有写入。

重新读取：显示最新内容，您刚才填的会丢掉。
保留我填的：您没有动过的各项换成最新内容，您填的照旧，核对后再保存。</translation>
    </message>
    <message>
        <source>保留我填的</source>
        <translation>保留我填的</translation>
    </message>
    <message>
        <source>这条记录打开以后被别处改过。可以取来最新内容，您填的照旧。</source>
        <translation>这条记录打开以后被别处改过。可以取来最新内容，您填的照旧。</translation>
    </message>
    <message>
        <source>取最新内容</source>
        <translation>取最新内容</translation>
    </message>
    <message>
        <source>已取回 %1 没有保存的内容；这条记录后来又改过，请逐项核对后保存。</source>
        <translation>已取回 %1 没有保存的内容；这条记录后来又改过，请逐项核对后保存。</translation>
    </message>
    <message>
        <source>已取回 %1 没有保存的内容，请核对后保存。</source>
        <translation>已取回 %1 没有保存的内容，请核对后保存。</translation>
    </message>
    <message>
        <source>请核对日期</source>
        <translation>请核对日期</translation>
    </message>
    <message>
        <source>就这样保存吗？</source>
        <translation>就这样保存吗？</translation>
    </message>
    <message>
        <source>照样保存</source>
        <translation>照样保存</translation>
    </message>
    <message>
        <source>回车到下一项&#x3000;Ctrl+回车 保存并到下一条&#x3000;Ctrl+D 照抄上一条&#x3000;Esc 关闭</source>
        <translation>回车到下一项&#x3000;Ctrl+回车 保存并到下一条&#x3000;Ctrl+D 照抄上一条&#x3000;Esc 关闭</translation>
    </message>
    <message>
        <source>还没有这一种记录，没有可以照抄的。</source>
        <translation>还没有这一种记录，没有可以照抄的。</translation>
    </message>
    <message>
        <source>空着的各项照上一条填好了，请核对。</source>
        <translation>空着的各项照上一条填好了，请核对。</translation>
    </message>
    <message>
        <source>这是台账里已有的记录。刚才填的已存为草稿，关闭后可以取回。</source>
        <translation>这是台账里已有的记录。刚才填的已存为草稿，关闭后可以取回。</translation>
    </message>
    <message>
        <source>还没有保存的附件请重新添加。</source>
        <translation>还没有保存的附件请重新添加。</translation>
    </message>
    <message>
        <source>已换成最新内容，您填的各项保留着；两边都改过的，别处的写法标在下面。请核对后保存。</source>
        <translation>已换成最新内容，您填的各项保留着；两边都改过的，别处的写法标在下面。请核对后保存。</translation>
    </message>
    <message>
        <source>已保存，但有不成立的：%1</source>
        <translation>已保存，但有不成立的：%1</translation>
    </message>
    <message>
        <source>已销号，内容只读；确需修改请先重新打开并写明原因。</source>
        <translation>已销号，内容只读；确需修改请先重新打开并写明原因。</translation>
    </message>
    <message>
        <source>办理</source>
        <translation>办理</translation>
    </message>
    <message>
        <source>请先保存改动，再办理。</source>
        <translation>请先保存改动，再办理。</translation>
    </message>
</context>
<context>
    <name>ledger::FrozenStrip</name>
    <message>
        <source>本期已上报，改动需说明原因：%1</source>
        <translation>本期已上报，改动需说明原因：%1</translation>
    </message>
</context>
<context>
    <name>ledger::GapDetail</name>
    <message>
        <source>为什么缺</source>
        <translation>为什么缺</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>应开展 %1 次，已开展 %2 次</source>
        <translation>应开展 %1 次，已开展 %2 次</translation>
    </message>
    <message>
        <source>依据：%1</source>
        <translation>依据：%1</translation>
    </message>
    <message>
        <source>立即补录</source>
        <translation>立即补录</translation>
    </message>
    <message>
        <source>录入</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>选表中的一格，这里说明按哪一条要求、已经算了哪些会议，并可以立即补录。</source>
        <translation>选表中的一格，这里说明按哪一条要求、已经算了哪些会议，并可以立即补录。</translation>
    </message>
    <message>
        <source>不作要求，已开展 %1 次</source>
        <translation>不作要求，已开展 %1 次</translation>
    </message>
    <message>
        <source>不要求的原因：%1</source>
        <translation>不要求的原因：%1</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1。仍计入，请核对。</source>
        <translation>%1。仍计入，请核对。</translation>
    </message>
    <message>
        <source>本届任期至 %1，选举以后在这里登记换届。</source>
        <translation>本届任期至 %1，选举以后在这里登记换届。</translation>
    </message>
    <message>
        <source>登记换届…</source>
        <translation>登记换届…</translation>
    </message>
</context>
<context>
    <name>ledger::GapView</name>
    <message>
        <source>应开展的组织生活</source>
        <translation>应开展的组织生活</translation>
    </message>
</context>
<context>
    <name>ledger::GridActions</name>
    <message>
        <source>表格编辑</source>
        <translation>表格编辑</translation>
    </message>
    <message>
        <source>在列表里直接改格子：F2 或直接打字开始，回车、Tab 到下一格，Esc 放弃</source>
        <translation>在列表里直接改格子：F2 或直接打字开始，回车、Tab 到下一格，Esc 放弃</translation>
    </message>
    <message>
        <source>粘贴</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>向下填充</source>
        <translation>向下填充</translation>
    </message>
    <message>
        <source>修改选中行的字段…</source>
        <translation>修改选中行的字段…</translation>
    </message>
    <message>
        <source>清空格子</source>
        <translation>清空格子</translation>
    </message>
    <message>
        <source>姓名按姓氏笔画排序</source>
        <translation>姓名按姓氏笔画排序</translation>
    </message>
    <message>
        <source>“%1”没有保存：%2</source>
        <translation>“%1”没有保存：%2</translation>
    </message>
    <message>
        <source>继续修改</source>
        <translation>继续修改</translation>
    </message>
    <message>
        <source>向下填充 %1 行%2</source>
        <translation>向下填充 %1 行%2</translation>
    </message>
    <message>
        <source>清空 %1 行%2的格子</source>
        <translation>清空 %1 行%2的格子</translation>
    </message>
    <message>
        <source>%1：已完成，可以撤销。</source>
        <translation>%1：已完成，可以撤销。</translation>
    </message>
    <message>
        <source>一格也没有改。第 %1 行：%2</source>
        <translation>一格也没有改。第 %1 行：%2</translation>
    </message>
    <message>
        <source>剪贴板里有 %1 个格子，太多了。请存成工作簿，再用“导入工作簿”。</source>
        <translation>剪贴板里有 %1 个格子，太多了。请存成工作簿，再用“导入工作簿”。</translation>
    </message>
    <message>
        <source>要粘贴到格子里，请先点“表格编辑”或按 F2，再选中格子。</source>
        <translation>要粘贴到格子里，请先点“表格编辑”或按 F2，再选中格子。</translation>
    </message>
    <message>
        <source>剪贴板里有 %1 列，从这里往右只有 %2 列。请从更靠左的格子开始粘贴，或先显示需要的列。</source>
        <translation>剪贴板里有 %1 列，从这里往右只有 %2 列。请从更靠左的格子开始粘贴，或先显示需要的列。</translation>
    </message>
    <message>
        <source>列表还在读取，请稍候再粘贴。</source>
        <translation>列表还在读取，请稍候再粘贴。</translation>
    </message>
    <message>
        <source>选中的格子太多了。同一个值请用“修改选中行的字段…”。</source>
        <translation>选中的格子太多了。同一个值请用“修改选中行的字段…”。</translation>
    </message>
    <message>
        <source>剪贴板的第一行是表头，但这个列表没有“%1”，或者重复了。请改好或去掉这些列再复制。</source>
        <translation>剪贴板的第一行是表头，但这个列表没有“%1”，或者重复了。请改好或去掉这些列再复制。</translation>
    </message>
    <message>
        <source>看一看…</source>
        <translation>看一看…</translation>
    </message>
</context>
<context>
    <name>ledger::HeadlineCard</name>
    <message>
        <source>点开看记录</source>
        <translation>点开看记录</translation>
    </message>
</context>
<context>
    <name>ledger::HelpWindow</name>
    <message>
        <source>使用手册</source>
        <translation>使用手册</translation>
    </message>
    <message>
        <source>快捷键一览</source>
        <translation>快捷键一览</translation>
    </message>
</context>
<context>
    <name>ledger::HistoryDialog</name>
    <message>
        <source>修改历史</source>
        <translation>修改历史</translation>
    </message>
    <message>
        <source>改动列表</source>
        <translation>改动列表</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>操作人</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>操作</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>↑ ↓ 选择改动&#x3000;Tab 到右边&#x3000;Esc 关闭</source>
        <translation>↑ ↓ 选择改动&#x3000;Tab 到右边&#x3000;Esc 关闭</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>修改历史：%1</source>
        <translation>修改历史：%1</translation>
    </message>
    <message>
        <source>（在回收站里）</source>
        <translation>（在回收站里）</translation>
    </message>
    <message>
        <source>已恢复“%1”。</source>
        <translation>已恢复“%1”。</translation>
    </message>
    <message>
        <source>已恢复到 %1 的样子。</source>
        <translation>已恢复到 %1 的样子。</translation>
    </message>
    <message>
        <source>其中 %1 个党组织或党员在回收站里，请核对。</source>
        <translation>其中 %1 个党组织或党员在回收站里，请核对。</translation>
    </message>
</context>
<context>
    <name>ledger::HitDelegate</name>
    <message>
        <source>%1：</source>
        <translation>%1：</translation>
    </message>
</context>
<context>
    <name>ledger::ImportDraft</name>
    <message>
        <source>正在读取 %1</source>
        <translation>正在读取 %1</translation>
    </message>
</context>
<context>
    <name>ledger::ImportRun</name>
    <message>
        <source>正在检查要导入的内容</source>
        <translation>正在检查要导入的内容</translation>
    </message>
    <message>
        <source>正在导入</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>正在撤销导入</source>
        <translation>正在撤销导入</translation>
    </message>
    <message>
        <source>正在保存退回的行</source>
        <translation>正在保存退回的行</translation>
    </message>
</context>
<context>
    <name>ledger::ImportWizard</name>
    <message>
        <source>文件</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>表与列</source>
        <translation>表与列</translation>
    </message>
    <message>
        <source>预览</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>上一步(&amp;B)</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>导入工作簿</source>
        <translation>导入工作簿</translation>
    </message>
    <message>
        <source>退回的行已保存到 %1。</source>
        <translation>退回的行已保存到 %1。</translation>
    </message>
    <message>
        <source>保存退回的行</source>
        <translation>保存退回的行</translation>
    </message>
    <message>
        <source>Excel 工作簿 (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>退回的行-%1.xlsx</source>
        <translation>退回的行-%1.xlsx</translation>
    </message>
    <message>
        <source>放弃这次导入</source>
        <translation>放弃这次导入</translation>
    </message>
    <message>
        <source>还没有写入台账。关闭后，选好的文件和改过的列要重新来过。</source>
        <translation>还没有写入台账。关闭后，选好的文件和改过的列要重新来过。</translation>
    </message>
    <message>
        <source>放弃</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>停止导入</source>
        <translation>停止导入</translation>
    </message>
    <message>
        <source>正在写入台账。停止后台账保持原样，可以再导入。</source>
        <translation>正在写入台账。停止后台账保持原样，可以再导入。</translation>
    </message>
    <message>
        <source>停止</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>ledger::ImportingStep</name>
    <message>
        <source>正在写入台账…</source>
        <translation>正在写入台账…</translation>
    </message>
    <message>
        <source>全部写完才算数；中途停止，台账保持原样。</source>
        <translation>全部写完才算数；中途停止，台账保持原样。</translation>
    </message>
</context>
<context>
    <name>ledger::ItemListOverview</name>
    <message>
        <source>本年的清单</source>
        <translation>本年的清单</translation>
    </message>
    <message>
        <source>%1，完成 %2，%3</source>
        <translation>%1，完成 %2，%3</translation>
    </message>
    <message>
        <source>全部清单</source>
        <translation>全部清单</translation>
    </message>
</context>
<context>
    <name>ledger::ItemListPage</name>
    <message>
        <source>亮灯</source>
        <translation>亮灯</translation>
    </message>
    <message>
        <source>亮灯原因</source>
        <translation>亮灯原因</translation>
    </message>
    <message>
        <source>填报进展…</source>
        <translation>填报进展…</translation>
    </message>
    <message>
        <source>沿用上年清单…</source>
        <translation>沿用上年清单…</translation>
    </message>
    <message>
        <source>全部清单</source>
        <translation>全部清单</translation>
    </message>
    <message>
        <source>给选中的一项填报本季度的进展</source>
        <translation>给选中的一项填报本季度的进展</translation>
    </message>
    <message>
        <source>把上一年的清单沿用到本年，日期顺延一年</source>
        <translation>把上一年的清单沿用到本年，日期顺延一年</translation>
    </message>
    <message>
        <source>完成 %1/%2&#x3000;%3</source>
        <translation>完成 %1/%2&#x3000;%3</translation>
    </message>
</context>
<context>
    <name>ledger::ItemStepDialog</name>
    <message>
        <source>登记</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>不是更正</source>
        <translation>不是更正</translation>
    </message>
    <message>
        <source>更正第 %1 条：%2</source>
        <translation>更正第 %1 条：%2</translation>
    </message>
    <message>
        <source>填报进展</source>
        <translation>填报进展</translation>
    </message>
    <message>
        <source>第%1季度</source>
        <translation>第%1季度</translation>
    </message>
    <message>
        <source>季度</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>进展</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>完成比例（%）</source>
        <translation>完成比例（%）</translation>
    </message>
    <message>
        <source>完成状态</source>
        <translation>完成状态</translation>
    </message>
    <message>
        <source>更正</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>填报人</source>
        <translation>填报人</translation>
    </message>
    <message>
        <source>填报日期</source>
        <translation>填报日期</translation>
    </message>
    <message>
        <source>销号</source>
        <translation>销号</translation>
    </message>
    <message>
        <source>申请人</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>审核人</source>
        <translation>审核人</translation>
    </message>
    <message>
        <source>不能是申请人，也不能是填报过进展的人</source>
        <translation>不能是申请人，也不能是填报过进展的人</translation>
    </message>
    <message>
        <source>销号日期</source>
        <translation>销号日期</translation>
    </message>
    <message>
        <source>审核意见</source>
        <translation>审核意见</translation>
    </message>
    <message>
        <source>重新打开</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>由谁打开</source>
        <translation>由谁打开</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>例如：检查发现整改反弹</source>
        <translation>例如：检查发现整改反弹</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>填报后只能再填一条更正，不能改动或删除。</source>
        <translation>填报后只能再填一条更正，不能改动或删除。</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>已登记：%1。</source>
        <translation>已登记：%1。</translation>
    </message>
    <message>
        <source>请只选一项责任清单。</source>
        <translation>请只选一项责任清单。</translation>
    </message>
    <message>
        <source>这一项已销号，内容只读；确需修改请先重新打开。</source>
        <translation>这一项已销号，内容只读；确需修改请先重新打开。</translation>
    </message>
    <message>
        <source>这一项没有销号，不需要重新打开。</source>
        <translation>这一项没有销号，不需要重新打开。</translation>
    </message>
</context>
<context>
    <name>ledger::LightsTab</name>
    <message>
        <source>未启动的也按序时</source>
        <translation>未启动的也按序时</translation>
    </message>
    <message>
        <source>增加规定</source>
        <translation>增加规定</translation>
    </message>
    <message>
        <source>删除所选</source>
        <translation>删除所选</translation>
    </message>
    <message>
        <source>亮灯规则</source>
        <translation>亮灯规则</translation>
    </message>
    <message>
        <source>规定</source>
        <translation>规定</translation>
    </message>
    <message>
        <source>生效</source>
        <translation>生效</translation>
    </message>
    <message>
        <source>到期前几天亮黄灯</source>
        <translation>到期前几天亮黄灯</translation>
    </message>
    <message>
        <source>落后几点亮黄灯</source>
        <translation>落后几点亮黄灯</translation>
    </message>
    <message>
        <source>落后几点亮红灯</source>
        <translation>落后几点亮红灯</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>到期前 %1 天</source>
        <translation>到期前 %1 天</translation>
    </message>
    <message>
        <source>依据，例如：院党组2026年第1次会议</source>
        <translation>依据，例如：院党组2026年第1次会议</translation>
    </message>
    <message>
        <source>自</source>
        <translation>自</translation>
    </message>
    <message>
        <source>黄</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>红</source>
        <translation>红</translation>
    </message>
    <message>
        <source>灰灯：未到期未启动；绿灯：按序时或已完成；黄灯：临近到期或落后序时；红灯：逾期或落后较多。序时进度从清单年度1月1日到完成日期按日历天数计算。按查看那天适用的规定亮灯。</source>
        <translation>灰灯：未到期未启动；绿灯：按序时或已完成；黄灯：临近到期或落后序时；红灯：逾期或落后较多。序时进度从清单年度1月1日到完成日期按日历天数计算。按查看那天适用的规定亮灯。</translation>
    </message>
    <message>
        <source>本单位的规定</source>
        <translation>本单位的规定</translation>
    </message>
    <message>
        <source>%1（含未启动）</source>
        <translation>%1（含未启动）</translation>
    </message>
    <message>
        <source>比默认规则宽：%1。</source>
        <translation>比默认规则宽：%1。</translation>
    </message>
    <message>
        <source>请填写生效日期。</source>
        <translation>请填写生效日期。</translation>
    </message>
    <message>
        <source>亮红灯的点数不能小于亮黄灯的点数。</source>
        <translation>亮红灯的点数不能小于亮黄灯的点数。</translation>
    </message>
    <message>
        <source>比默认规则宽（%1），请写明依据。</source>
        <translation>比默认规则宽（%1），请写明依据。</translation>
    </message>
    <message>
        <source>比默认规则宽</source>
        <translation>比默认规则宽</translation>
    </message>
    <message>
        <source>%1。仍要这样规定吗？</source>
        <translation>%1。仍要这样规定吗？</translation>
    </message>
    <message>
        <source>仍要增加</source>
        <translation>仍要增加</translation>
    </message>
    <message>
        <source>不增加</source>
        <translation>不增加</translation>
    </message>
    <message>
        <source>已增加亮灯规定。</source>
        <translation>已增加亮灯规定。</translation>
    </message>
    <message>
        <source>请先选中一条本单位的规定；默认规则不能删除。</source>
        <translation>请先选中一条本单位的规定；默认规则不能删除。</translation>
    </message>
    <message>
        <source>已删除。</source>
        <translation>已删除。</translation>
    </message>
</context>
<context>
    <name>ledger::LineEditor</name>
    <message>
        <source>请填整数，例如 26。</source>
        <translation>请填整数，例如 26。</translation>
    </message>
    <message>
        <source>请填数字，例如 1.5。</source>
        <translation>请填数字，例如 1.5。</translation>
    </message>
    <message>
        <source>如 3.15、2022-07、今天</source>
        <translation>如 3.15、2022-07、今天</translation>
    </message>
    <message>
        <source>这不是日期。可以写 2022-07-01、2022年7月、3.15 或“今天”。</source>
        <translation>这不是日期。可以写 2022-07-01、2022年7月、3.15 或“今天”。</translation>
    </message>
    <message>
        <source>选择日期</source>
        <translation>选择日期</translation>
    </message>
    <message>
        <source>看不懂这个数，请只填数字，例如 26。</source>
        <translation>看不懂这个数，请只填数字，例如 26。</translation>
    </message>
    <message>
        <source>，请核对。</source>
        <translation>，请核对。</translation>
    </message>
</context>
<context>
    <name>ledger::ListCopyDialog</name>
    <message>
        <source>沿用</source>
        <translation>沿用</translation>
    </message>
    <message>
        <source>沿用%1年清单到%2年</source>
        <translation>沿用%1年清单到%2年</translation>
    </message>
    <message>
        <source>日期和文字里的年份顺延一年；进展、佐证和完成情况不带过去，已终止的事项不沿用。</source>
        <translation>日期和文字里的年份顺延一年；进展、佐证和完成情况不带过去，已终止的事项不沿用。</translation>
    </message>
    <message>
        <source>要沿用的清单</source>
        <translation>要沿用的清单</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1&#x3000;%2 项</source>
        <translation>%1&#x3000;%2 项</translation>
    </message>
    <message>
        <source>%1年没有责任清单可以沿用。</source>
        <translation>%1年没有责任清单可以沿用。</translation>
    </message>
    <message>
        <source>请至少选一张清单。</source>
        <translation>请至少选一张清单。</translation>
    </message>
    <message>
        <source>%1年已有相同的事项</source>
        <translation>%1年已有相同的事项</translation>
    </message>
    <message>
        <source>有 %1 项与%2年清单里的事项相同（同一清单、同一内容或序号）。</source>
        <translation>有 %1 项与%2年清单里的事项相同（同一清单、同一内容或序号）。</translation>
    </message>
    <message>
        <source>跳过这些</source>
        <translation>跳过这些</translation>
    </message>
    <message>
        <source>也沿用一份</source>
        <translation>也沿用一份</translation>
    </message>
    <message>
        <source>没有要沿用的事项。</source>
        <translation>没有要沿用的事项。</translation>
    </message>
    <message>
        <source>已沿用 %1 项到%2年。</source>
        <translation>已沿用 %1 项到%2年。</translation>
    </message>
</context>
<context>
    <name>ledger::MainWindow</name>
    <message>
        <source>党建台账</source>
        <translation>党建台账</translation>
    </message>
    <message>
        <source>%1 — 党建台账</source>
        <translation>%1 — 党建台账</translation>
    </message>
    <message>
        <source>台账打不开</source>
        <translation>台账打不开</translation>
    </message>
    <message>
        <source>取回</source>
        <translation>取回</translation>
    </message>
    <message>
        <source>有 %1 条记录填了还没有保存。</source>
        <translation>有 %1 条记录填了还没有保存。</translation>
    </message>
    <message>
        <source>搜索索引没有升级</source>
        <translation>搜索索引没有升级</translation>
    </message>
    <message>
        <source>&amp;%1&#x3000;新建%2</source>
        <translation>&amp;%1&#x3000;新建%2</translation>
    </message>
    <message>
        <source>还有没有保存的格子</source>
        <translation>还有没有保存的格子</translation>
    </message>
    <message>
        <source>表格里有 %1 格填的内容没有保存（标红的格子）。关闭后就没有了。</source>
        <translation>表格里有 %1 格填的内容没有保存（标红的格子）。关闭后就没有了。</translation>
    </message>
    <message>
        <source>放弃并关闭</source>
        <translation>放弃并关闭</translation>
    </message>
    <message>
        <source>已完成“%1”，窗口已按现在的字段显示。</source>
        <translation>已完成“%1”，窗口已按现在的字段显示。</translation>
    </message>
</context>
<context>
    <name>ledger::MeetingRoom</name>
    <message>
        <source>← → 翻页&#x3000;空格 暂停或继续&#x3000;Tab 和 ↑ ↓ 选条形&#x3000;回车 看记录&#x3000;Esc 退出</source>
        <translation>← → 翻页&#x3000;空格 暂停或继续&#x3000;Tab 和 ↑ ↓ 选条形&#x3000;回车 看记录&#x3000;Esc 退出</translation>
    </message>
    <message>
        <source>已暂停翻页</source>
        <translation>已暂停翻页</translation>
    </message>
    <message>
        <source>每 %1 秒翻页</source>
        <translation>每 %1 秒翻页</translation>
    </message>
    <message>
        <source>第 %1 页 共 %2 页&#x3000;%3</source>
        <translation>第 %1 页 共 %2 页&#x3000;%3</translation>
    </message>
</context>
<context>
    <name>ledger::MemberIndex</name>
    <message>
        <source>%1（%2年生）</source>
        <translation>%1（%2年生）</translation>
    </message>
</context>
<context>
    <name>ledger::MemberMoveDialog</name>
    <message>
        <source>登记</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>登记变动</source>
        <translation>登记变动</translation>
    </message>
    <message>
        <source>%1等 %2 人</source>
        <translation>%1等 %2 人</translation>
    </message>
    <message>
        <source>变动</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>转到本单位其他支部或党小组</source>
        <translation>转到本单位其他支部或党小组</translation>
    </message>
    <message>
        <source>转出本单位</source>
        <translation>转出本单位</translation>
    </message>
    <message>
        <source>登记变动：%1</source>
        <translation>登记变动：%1</translation>
    </message>
    <message>
        <source>正在保存</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>已登记 %1 人的变动，可以撤销。</source>
        <translation>已登记 %1 人的变动，可以撤销。</translation>
    </message>
</context>
<context>
    <name>ledger::MemberNumbersTab</name>
    <message>
        <source>%1年末</source>
        <translation>%1年末</translation>
    </message>
    <message>
        <source>年末上报的党员数</source>
        <translation>年末上报的党员数</translation>
    </message>
    <message>
        <source>党组织</source>
        <translation>党组织</translation>
    </message>
    <message>
        <source>按现有记录当日在册</source>
        <translation>按现有记录当日在册</translation>
    </message>
    <message>
        <source>年末上报数</source>
        <translation>年末上报数</translation>
    </message>
    <message>
        <source>相差</source>
        <translation>相差</translation>
    </message>
    <message>
        <source>哪一年</source>
        <translation>哪一年</translation>
    </message>
    <message>
        <source>填上一年度党内统计上报的党员数，次年的“党员增减变动表”和 member-change 以它作期初数；不填就用现有记录的数。</source>
        <translation>填上一年度党内统计上报的党员数，次年的“党员增减变动表”和 member-change 以它作期初数；不填就用现有记录的数。</translation>
    </message>
    <message>
        <source>全机关</source>
        <translation>全机关</translation>
    </message>
    <message>
        <source>各支部上报数之和是 %1，全机关上报数是 %2，请核对。</source>
        <translation>各支部上报数之和是 %1，全机关上报数是 %2，请核对。</translation>
    </message>
    <message>
        <source>已保存。</source>
        <translation>已保存。</translation>
    </message>
</context>
<context>
    <name>ledger::MemberPage</name>
    <message>
        <source>截至某日</source>
        <translation>截至某日</translation>
    </message>
    <message>
        <source>某一天的名册：当日所在支部、党小组、类别和职务</source>
        <translation>某一天的名册：当日所在支部、党小组、类别和职务</translation>
    </message>
</context>
<context>
    <name>ledger::MergeCell</name>
    <message>
        <source>（空）</source>
        <translation>（空）</translation>
    </message>
</context>
<context>
    <name>ledger::MergeDialog</name>
    <message>
        <source>合并</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>合并两条%1</source>
        <translation>合并两条%1</translation>
    </message>
    <message>
        <source>正在填写，还没有保存</source>
        <translation>正在填写，还没有保存</translation>
    </message>
    <message>
        <source>保留这一条，历史和指向它的记录都归它</source>
        <translation>保留这一条，历史和指向它的记录都归它</translation>
    </message>
    <message>
        <source>只看不同的项</source>
        <translation>只看不同的项</translation>
    </message>
    <message>
        <source>显示证件号、电话等个人信息</source>
        <translation>显示证件号、电话等个人信息</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Ctrl+回车</source>
        <translation>Ctrl+回车</translation>
    </message>
    <message>
        <source>两条的各项都相同。</source>
        <translation>两条的各项都相同。</translation>
    </message>
    <message>
        <source>有 %1 项不同，每项选一边。</source>
        <translation>有 %1 项不同，每项选一边。</translation>
    </message>
    <message>
        <source>另一条进回收站。</source>
        <translation>另一条进回收站。</translation>
    </message>
    <message>
        <source>指向它的 %1 条记录改为指向保留的这一条。</source>
        <translation>指向它的 %1 条记录改为指向保留的这一条。</translation>
    </message>
    <message>
        <source>合并可以撤销。</source>
        <translation>合并可以撤销。</translation>
    </message>
    <message>
        <source>正在合并</source>
        <translation>正在合并</translation>
    </message>
    <message>
        <source>已合并为“%1”。</source>
        <translation>已合并为“%1”。</translation>
    </message>
    <message>
        <source>要合并的记录已不在列表里，请重新选择。</source>
        <translation>要合并的记录已不在列表里，请重新选择。</translation>
    </message>
    <message>
        <source>这两条看起来不是同一个，请核对无误再合并。</source>
        <translation>这两条看起来不是同一个，请核对无误再合并。</translation>
    </message>
    <message>
        <source>“%1”已有这些内容，没有需要并入的。</source>
        <translation>“%1”已有这些内容，没有需要并入的。</translation>
    </message>
</context>
<context>
    <name>ledger::MergeFields</name>
    <message>
        <source>%1，左边：</source>
        <translation>%1，左边：</translation>
    </message>
    <message>
        <source>%1，右边：</source>
        <translation>%1，右边：</translation>
    </message>
</context>
<context>
    <name>ledger::MergeParts</name>
    <message>
        <source>两边</source>
        <translation>两边</translation>
    </message>
    <message>
        <source>左</source>
        <translation>左</translation>
    </message>
    <message>
        <source>右</source>
        <translation>右</translation>
    </message>
    <message>
        <source>%1（合在一起，共 %2 行）</source>
        <translation>%1（合在一起，共 %2 行）</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>左右两边现在的组织关系不一样，默认取保留的那一条。</source>
        <translation>左右两边现在的组织关系不一样，默认取保留的那一条。</translation>
    </message>
</context>
<context>
    <name>ledger::MessageBar</name>
    <message>
        <source>操作没有完成，台账没有改动。请重试；若仍不行，请把日志交给维护人员。</source>
        <translation>操作没有完成，台账没有改动。请重试；若仍不行，请把日志交给维护人员。</translation>
    </message>
    <message>
        <source>消息</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>关闭消息</source>
        <translation>关闭消息</translation>
    </message>
</context>
<context>
    <name>ledger::NavButton</name>
    <message>
        <source>%1，%2 项缺</source>
        <translation>%1，%2 项缺</translation>
    </message>
</context>
<context>
    <name>ledger::Navigation</name>
    <message>
        <source>页面导航</source>
        <translation>页面导航</translation>
    </message>
    <message>
        <source>党建台账</source>
        <translation>党建台账</translation>
    </message>
    <message>
        <source>菜单</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>菜单（F10）</source>
        <translation>菜单（F10）</translation>
    </message>
</context>
<context>
    <name>ledger::OwnFieldDialog</name>
    <message>
        <source>必填：录入时不能空着</source>
        <translation>必填：录入时不能空着</translation>
    </message>
    <message>
        <source>计入统计：为它建立统计指标</source>
        <translation>计入统计：为它建立统计指标</translation>
    </message>
    <message>
        <source>给“%1”增加字段</source>
        <translation>给“%1”增加字段</translation>
    </message>
    <message>
        <source>修改“%1”的字段</source>
        <translation>修改“%1”的字段</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>词表</source>
        <translation>词表</translation>
    </message>
    <message>
        <source>选项</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>表头写法</source>
        <translation>表头写法</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>新的词表</source>
        <translation>新的词表</translation>
    </message>
    <message>
        <source>例如：小时、元</source>
        <translation>例如：小时、元</translation>
    </message>
    <message>
        <source>导入时表头还会写成什么，用、隔开</source>
        <translation>导入时表头还会写成什么，用、隔开</translation>
    </message>
    <message>
        <source>一行一个</source>
        <translation>一行一个</translation>
    </message>
</context>
<context>
    <name>ledger::OwnFieldsTab</name>
    <message>
        <source>已停用</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>必填</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>计入统计</source>
        <translation>计入统计</translation>
    </message>
    <message>
        <source>增加字段…</source>
        <translation>增加字段…</translation>
    </message>
    <message>
        <source>修改…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>上移</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>下移</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>停用</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>自定字段</source>
        <translation>自定字段</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>选项或单位</source>
        <translation>选项或单位</translation>
    </message>
    <message>
        <source>表头写法</source>
        <translation>表头写法</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>停用字段</source>
        <translation>停用字段</translation>
    </message>
    <message>
        <source>要停用“%1”吗？它不再出现在录入和列表里；已填的内容保留，恢复后照旧。</source>
        <translation>要停用“%1”吗？它不再出现在录入和列表里；已填的内容保留，恢复后照旧。</translation>
    </message>
    <message>
        <source>这个种类还没有自定字段。增加的字段会出现在录入、列表、详情、导入、导出、搜索和统计里。</source>
        <translation>这个种类还没有自定字段。增加的字段会出现在录入、列表、详情、导入、导出、搜索和统计里。</translation>
    </message>
    <message>
        <source>自定字段出现在录入、列表、详情、导入、导出、搜索和统计里。停用只是不再显示，已填的内容一直保留。</source>
        <translation>自定字段出现在录入、列表、详情、导入、导出、搜索和统计里。停用只是不再显示，已填的内容一直保留。</translation>
    </message>
    <message>
        <source>统计（%1）：%2</source>
        <translation>统计（%1）：%2</translation>
    </message>
</context>
<context>
    <name>ledger::PartTable</name>
    <message>
        <source>添加一行</source>
        <translation>添加一行</translation>
    </message>
    <message>
        <source>删除这一行</source>
        <translation>删除这一行</translation>
    </message>
    <message>
        <source>第 %1 行“%2”：%3</source>
        <translation>第 %1 行“%2”：%3</translation>
    </message>
    <message>
        <source>还没有填。</source>
        <translation>还没有填。</translation>
    </message>
</context>
<context>
    <name>ledger::PasteDialog</name>
    <message>
        <source>粘贴</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>粘贴到列表</source>
        <translation>粘贴到列表</translation>
    </message>
    <message>
        <source>粘贴后的样子</source>
        <translation>粘贴后的样子</translation>
    </message>
    <message>
        <source>不能粘贴的格子</source>
        <translation>不能粘贴的格子</translation>
    </message>
    <message>
        <source>灰字不变，绿底将改，红底不能粘贴</source>
        <translation>灰字不变，绿底将改，红底不能粘贴</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>将修改 %1 行</source>
        <translation>将修改 %1 行</translation>
    </message>
    <message>
        <source>将新增 %1 条</source>
        <translation>将新增 %1 条</translation>
    </message>
    <message>
        <source>共 %1 个格子</source>
        <translation>共 %1 个格子</translation>
    </message>
    <message>
        <source>与现有内容相同，没有需要改的</source>
        <translation>与现有内容相同，没有需要改的</translation>
    </message>
    <message>
        <source>%1 个格子不能粘贴，改好再粘贴，或去掉它们</source>
        <translation>%1 个格子不能粘贴，改好再粘贴，或去掉它们</translation>
    </message>
    <message>
        <source>去掉不能粘贴的 %1 格</source>
        <translation>去掉不能粘贴的 %1 格</translation>
    </message>
    <message>
        <source>粘贴 %1 行</source>
        <translation>粘贴 %1 行</translation>
    </message>
    <message>
        <source>还有 %1 处。</source>
        <translation>还有 %1 处。</translation>
    </message>
    <message>
        <source>粘贴 %1 行%2</source>
        <translation>粘贴 %1 行%2</translation>
    </message>
    <message>
        <source>正在粘贴</source>
        <translation>正在粘贴</translation>
    </message>
    <message>
        <source>已粘贴 %1 行，可以撤销。</source>
        <translation>已粘贴 %1 行，可以撤销。</translation>
    </message>
    <message>
        <source>一个格子也没有写入。%1</source>
        <translation>一个格子也没有写入。%1</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>其中 %1 行可能重复，请核对</source>
        <translation>其中 %1 行可能重复，请核对</translation>
    </message>
    <message>
        <source>去掉可能重复的 %1 行</source>
        <translation>去掉可能重复的 %1 行</translation>
    </message>
    <message>
        <source>仍然粘贴 %1 行</source>
        <translation>仍然粘贴 %1 行</translation>
    </message>
    <message>
        <source>这些新行缺了必填的内容，整行没有粘贴：%1。</source>
        <translation>这些新行缺了必填的内容，整行没有粘贴：%1。</translation>
    </message>
</context>
<context>
    <name>ledger::PasteModel</name>
    <message>
        <source>%1（%2）</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1“%2”：%3</source>
        <translation>%1“%2”：%3</translation>
    </message>
    <message>
        <source>原来：%1</source>
        <translation>原来：%1</translation>
    </message>
    <message>
        <source>（空）</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>位置</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>记录</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>%1：与“%2”是同一条</source>
        <translation>%1：与“%2”是同一条</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 · 可能重复</source>
        <translation>%1 · 可能重复</translation>
    </message>
</context>
<context>
    <name>ledger::PeriodPicker</name>
    <message>
        <source>上一个期间</source>
        <translation>上一个期间</translation>
    </message>
    <message>
        <source>上一个期间（Ctrl+[）</source>
        <translation>上一个期间（Ctrl+[）</translation>
    </message>
    <message>
        <source>下一个期间</source>
        <translation>下一个期间</translation>
    </message>
    <message>
        <source>下一个期间（Ctrl+]）</source>
        <translation>下一个期间（Ctrl+]）</translation>
    </message>
    <message>
        <source>期间：%1</source>
        <translation>期间：%1</translation>
    </message>
</context>
<context>
    <name>ledger::PeriodPopup</name>
    <message>
        <source>上一年</source>
        <translation>上一年</translation>
    </message>
    <message>
        <source>下一年</source>
        <translation>下一年</translation>
    </message>
    <message>
        <source>%1年</source>
        <translation>%1年</translation>
    </message>
    <message>
        <source>全年</source>
        <translation>全年</translation>
    </message>
    <message>
        <source>上半年</source>
        <translation>上半年</translation>
    </message>
    <message>
        <source>下半年</source>
        <translation>下半年</translation>
    </message>
    <message>
        <source>一季度</source>
        <translation>一季度</translation>
    </message>
    <message>
        <source>二季度</source>
        <translation>二季度</translation>
    </message>
    <message>
        <source>三季度</source>
        <translation>三季度</translation>
    </message>
    <message>
        <source>四季度</source>
        <translation>四季度</translation>
    </message>
    <message>
        <source>%1月</source>
        <translation>%1月</translation>
    </message>
    <message>
        <source>近三年</source>
        <translation>近三年</translation>
    </message>
    <message>
        <source>截至今天的全部</source>
        <translation>截至今天的全部</translation>
    </message>
</context>
<context>
    <name>ledger::PersonEditor</name>
    <message>
        <source>姓名或拼音首字母，几个人用、隔开</source>
        <translation>姓名或拼音首字母，几个人用、隔开</translation>
    </message>
</context>
<context>
    <name>ledger::PickEditor</name>
    <message>
        <source>名称、简称或拼音首字母</source>
        <translation>名称、简称或拼音首字母</translation>
    </message>
    <message>
        <source>没有这个党组织，请从列表中选。</source>
        <translation>没有这个党组织，请从列表中选。</translation>
    </message>
    <message>
        <source>姓名或拼音首字母</source>
        <translation>姓名或拼音首字母</translation>
    </message>
    <message>
        <source>花名册里没有这个人，请从列表中选。</source>
        <translation>花名册里没有这个人，请从列表中选。</translation>
    </message>
</context>
<context>
    <name>ledger::PreviewStep</name>
    <message>
        <source>新增 %1&#x3000;更新 %2&#x3000;未变 %3</source>
        <translation>新增 %1&#x3000;更新 %2&#x3000;未变 %3</translation>
    </message>
    <message>
        <source>只看有问题的行(&amp;P)</source>
        <translation>只看有问题的行(&amp;P)</translation>
    </message>
    <message>
        <source>保存退回的行…</source>
        <translation>保存退回的行…</translation>
    </message>
    <message>
        <source>工作表</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>工作表与行数</source>
        <translation>工作表与行数</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>正在逐行检查，还不会写入…</source>
        <translation>正在逐行检查，还不会写入…</translation>
    </message>
    <message>
        <source>检查已停止，台账没有改动。</source>
        <translation>检查已停止，台账没有改动。</translation>
    </message>
    <message>
        <source>重新检查</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>还没有检查完</source>
        <translation>还没有检查完</translation>
    </message>
    <message>
        <source>退回 %1</source>
        <translation>退回 %1</translation>
    </message>
    <message>
        <source>提醒 %1</source>
        <translation>提醒 %1</translation>
    </message>
    <message>
        <source>没有问题</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>退回 %1 行，提醒 %2 处</source>
        <translation>退回 %1 行，提醒 %2 处</translation>
    </message>
    <message>
        <source>导入(&amp;I)</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>导入 %1 条(&amp;I)</source>
        <translation>导入 %1 条(&amp;I)</translation>
    </message>
    <message>
        <source>新增 %1&#x3000;更新 %2&#x3000;未变 %3&#x3000;退回 %4</source>
        <translation>新增 %1&#x3000;更新 %2&#x3000;未变 %3&#x3000;退回 %4</translation>
    </message>
    <message>
        <source>合计 %1。退回的行不写入，其余照常导入。</source>
        <translation>合计 %1。退回的行不写入，其余照常导入。</translation>
    </message>
    <message>
        <source>合计 %1</source>
        <translation>合计 %1</translation>
    </message>
    <message>
        <source>合计 %1。没有可以写入的行。</source>
        <translation>合计 %1。没有可以写入的行。</translation>
    </message>
    <message>
        <source>表里的内容台账都有了，没有需要导入的。</source>
        <translation>表里的内容台账都有了，没有需要导入的。</translation>
    </message>
</context>
<context>
    <name>ledger::ProblemModel</name>
    <message>
        <source>第 %1 行&#x3000;%2</source>
        <translation>第 %1 行&#x3000;%2</translation>
    </message>
    <message>
        <source>退回</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>提醒</source>
        <translation>提醒</translation>
    </message>
</context>
<context>
    <name>ledger::ProgressPane</name>
    <message>
        <source>停止(&amp;S)</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>进度</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>%1 / %2 行</source>
        <translation>%1 / %2 行</translation>
    </message>
    <message>
        <source>正在停止…</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>ledger::PromptDialogs</name>
    <message>
        <source>取消</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>知道了</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>确定</source>
        <translation>确定</translation>
    </message>
</context>
<context>
    <name>ledger::ReasonDesk</name>
    <message>
        <source>更正 %1 条</source>
        <translation>更正 %1 条</translation>
    </message>
    <message>
        <source>补录 %1 条</source>
        <translation>补录 %1 条</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>，</source>
        <translation>，</translation>
    </message>
    <message>
        <source>涉及：%1</source>
        <translation>涉及：%1</translation>
    </message>
    <message>
        <source>原因写进修改记录和下一次报告的“更正与补录”。请说明为什么改：</source>
        <translation>原因写进修改记录和下一次报告的“更正与补录”。请说明为什么改：</translation>
    </message>
    <message>
        <source>这个期间已上报</source>
        <translation>这个期间已上报</translation>
    </message>
</context>
<context>
    <name>ledger::RecordDialog</name>
    <message>
        <source>查看%1</source>
        <translation>查看%1</translation>
    </message>
</context>
<context>
    <name>ledger::RecordForm</name>
    <message>
        <source>%1（%2）</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1，必填</source>
        <translation>%1，必填</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>还有 %1 处，标在各项下面。</source>
        <translation>还有 %1 处，标在各项下面。</translation>
    </message>
    <message>
        <source>别处已把这一项清空；这里是您填的。</source>
        <translation>别处已把这一项清空；这里是您填的。</translation>
    </message>
    <message>
        <source>别处改成了“%1”；这里是您填的。</source>
        <translation>别处改成了“%1”；这里是您填的。</translation>
    </message>
</context>
<context>
    <name>ledger::RecordPage</name>
    <message>
        <source>新建</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>打开修改</source>
        <translation>打开修改</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>复制（带表头）</source>
        <translation>复制（带表头）</translation>
    </message>
    <message>
        <source>清除筛选</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>详情面板</source>
        <translation>详情面板</translation>
    </message>
    <message>
        <source>筛选</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>导入工作簿</source>
        <translation>导入工作簿</translation>
    </message>
    <message>
        <source>还没有记录</source>
        <translation>还没有记录</translation>
    </message>
    <message>
        <source>“%1”范围内没有记录。可以换一个期间或支部，新建一条，或者把已有的表格导入进来。</source>
        <translation>“%1”范围内没有记录。可以换一个期间或支部，新建一条，或者把已有的表格导入进来。</translation>
    </message>
    <message>
        <source>没有符合筛选条件的记录。Ctrl+Shift+L 清除筛选。</source>
        <translation>没有符合筛选条件的记录。Ctrl+Shift+L 清除筛选。</translation>
    </message>
    <message>
        <source>共 %1 条</source>
        <translation>共 %1 条</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>删除%1</source>
        <translation>删除%1</translation>
    </message>
    <message>
        <source>已删除 %1 条记录。</source>
        <translation>已删除 %1 条记录。</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>恢复%1</source>
        <translation>恢复%1</translation>
    </message>
    <message>
        <source>已恢复。</source>
        <translation>已恢复。</translation>
    </message>
    <message>
        <source>本期间</source>
        <translation>本期间</translation>
    </message>
    <message>
        <source>台账里还没有党组织。请先在“党组织”页建立机关党委和各支部，或者把已有的表格导入进来。</source>
        <translation>台账里还没有党组织。请先在“党组织”页建立机关党委和各支部，或者把已有的表格导入进来。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1等 %2 条记录</source>
        <translation>%1等 %2 条记录</translation>
    </message>
    <message>
        <source>要删除%1吗？删除后可以撤销。</source>
        <translation>要删除%1吗？删除后可以撤销。</translation>
    </message>
    <message>
        <source>打字或 F2 修改&#x3000;回车向下&#x3000;Tab 向右&#x3000;Esc 退出</source>
        <translation>打字或 F2 修改&#x3000;回车向下&#x3000;Tab 向右&#x3000;Esc 退出</translation>
    </message>
    <message>
        <source>照抄新建</source>
        <translation>照抄新建</translation>
    </message>
    <message>
        <source>合并…</source>
        <translation>合并…</translation>
    </message>
    <message>
        <source>修改历史…</source>
        <translation>修改历史…</translation>
    </message>
    <message>
        <source>正在排序…</source>
        <translation>正在排序…</translation>
    </message>
</context>
<context>
    <name>ledger::RecordTableModel</name>
    <message>
        <source>“%1”由程序计算，不能直接填写。</source>
        <translation>“%1”由程序计算，不能直接填写。</translation>
    </message>
    <message>
        <source>“%1”由“%2”得出，请打开表单修改。</source>
        <translation>“%1”由“%2”得出，请打开表单修改。</translation>
    </message>
    <message>
        <source>“%1”由程序填写，不能直接修改。</source>
        <translation>“%1”由程序填写，不能直接修改。</translation>
    </message>
    <message>
        <source>“%1”在表单里逐个填写，请按回车打开记录修改。</source>
        <translation>“%1”在表单里逐个填写，请按回车打开记录修改。</translation>
    </message>
</context>
<context>
    <name>ledger::RecordView</name>
    <message>
        <source>记录列表</source>
        <translation>记录列表</translation>
    </message>
    <message>
        <source>恢复默认列</source>
        <translation>恢复默认列</translation>
    </message>
</context>
<context>
    <name>ledger::RecycleBinDialog</name>
    <message>
        <source>查看</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>恢复选中的</source>
        <translation>恢复选中的</translation>
    </message>
    <message>
        <source>回收站</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>所有类别</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <source>名称里的字</source>
        <translation>名称里的字</translation>
    </message>
    <message>
        <source>按名称查找</source>
        <translation>按名称查找</translation>
    </message>
    <message>
        <source>删除的记录</source>
        <translation>删除的记录</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Ctrl+回车</source>
        <translation>Ctrl+回车</translation>
    </message>
    <message>
        <source>没有这样的记录</source>
        <translation>没有这样的记录</translation>
    </message>
    <message>
        <source>回收站里没有符合条件的记录。换一个类别，或者少写几个字再找。</source>
        <translation>回收站里没有符合条件的记录。换一个类别，或者少写几个字再找。</translation>
    </message>
    <message>
        <source>回收站是空的</source>
        <translation>回收站是空的</translation>
    </message>
    <message>
        <source>删除的记录会到这里，随时可以恢复。</source>
        <translation>删除的记录会到这里，随时可以恢复。</translation>
    </message>
    <message>
        <source>党务资料要留存，这里的记录不会自动清除，也不能彻底删除。</source>
        <translation>党务资料要留存，这里的记录不会自动清除，也不能彻底删除。</translation>
    </message>
    <message>
        <source>共 %1 条。</source>
        <translation>共 %1 条。</translation>
    </message>
    <message>
        <source>恢复选中的 %1 条</source>
        <translation>恢复选中的 %1 条</translation>
    </message>
    <message>
        <source>正在恢复</source>
        <translation>正在恢复</translation>
    </message>
    <message>
        <source>已恢复 %1 条记录。</source>
        <translation>已恢复 %1 条记录。</translation>
    </message>
    <message>
        <source>所属的“%1”也在回收站里，请一并恢复。</source>
        <translation>所属的“%1”也在回收站里，请一并恢复。</translation>
    </message>
</context>
<context>
    <name>ledger::RecycleBinModel</name>
    <message>
        <source>类别</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>党组织</source>
        <translation>党组织</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>删除时间</source>
        <translation>删除时间</translation>
    </message>
    <message>
        <source>删除人</source>
        <translation>删除人</translation>
    </message>
    <message>
        <source>操作</source>
        <translation>操作</translation>
    </message>
</context>
<context>
    <name>ledger::Reminder</name>
    <message>
        <source>%1 项已逾期</source>
        <translation>%1 项已逾期</translation>
    </message>
    <message>
        <source>%1 项本周到期</source>
        <translation>%1 项本周到期</translation>
    </message>
    <message>
        <source>本季度缺 %1 次组织生活</source>
        <translation>本季度缺 %1 次组织生活</translation>
    </message>
    <message>
        <source>提醒：%1。</source>
        <translation>提醒：%1。</translation>
    </message>
    <message>
        <source>，</source>
        <translation>，</translation>
    </message>
    <message>
        <source>去工作台</source>
        <translation>去工作台</translation>
    </message>
</context>
<context>
    <name>ledger::ReportLayoutDialog</name>
    <message>
        <source>本单位报表</source>
        <translation>本单位报表</translation>
    </message>
    <message>
        <source>报表由这段文字说明：标题、段落、表格的列和次序都可以改；{…} 是数字和名称的位置。“试看”在后面的页面上显示，不保存；保存后出现在报表的列表里。</source>
        <translation>报表由这段文字说明：标题、段落、表格的列和次序都可以改；{…} 是数字和名称的位置。“试看”在后面的页面上显示，不保存；保存后出现在报表的列表里。</translation>
    </message>
    <message>
        <source>报表的构成说明</source>
        <translation>报表的构成说明</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>还原</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>试看</source>
        <translation>试看</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>回到上次保存的内容</source>
        <translation>回到上次保存的内容</translation>
    </message>
    <message>
        <source>没有问题：%1</source>
        <translation>没有问题：%1</translation>
    </message>
    <message>
        <source>已保存本单位报表“%1”。</source>
        <translation>已保存本单位报表“%1”。</translation>
    </message>
    <message>
        <source>删除本单位报表</source>
        <translation>删除本单位报表</translation>
    </message>
    <message>
        <source>删除“%1”？程序自带的报表不受影响；可以用撤销找回。</source>
        <translation>删除“%1”？程序自带的报表不受影响；可以用撤销找回。</translation>
    </message>
    <message>
        <source>修改还没有保存，要放弃吗？</source>
        <translation>修改还没有保存，要放弃吗？</translation>
    </message>
    <message>
        <source>放弃</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>ledger::ReportPage</name>
    <message>
        <source>正在生成…</source>
        <translation>正在生成…</translation>
    </message>
    <message>
        <source>共 %1 页，A4，按 GB/T 9704-2012 排版</source>
        <translation>共 %1 页，A4，按 GB/T 9704-2012 排版</translation>
    </message>
    <message>
        <source>字体替代：
%1</source>
        <translation>字体替代：
%1</translation>
    </message>
    <message>
        <source>%1（台账里没有）</source>
        <translation>%1（台账里没有）</translation>
    </message>
    <message>
        <source>待补：
%1</source>
        <translation>待补：
%1</translation>
    </message>
    <message>
        <source>报表没有生成</source>
        <translation>报表没有生成</translation>
    </message>
    <message>
        <source>已送往打印机。</source>
        <translation>已送往打印机。</translation>
    </message>
    <message>
        <source>PDF 文件 (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>导出报表</source>
        <translation>导出报表</translation>
    </message>
    <message>
        <source>每个党支部一份：选择文件夹</source>
        <translation>每个党支部一份：选择文件夹</translation>
    </message>
    <message>
        <source>导出各党支部报表</source>
        <translation>导出各党支部报表</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>每个支部一份</source>
        <translation>每个支部一份</translation>
    </message>
    <message>
        <source>报表</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>期间</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>党组织</source>
        <translation>党组织</translation>
    </message>
    <message>
        <source>正在生成报表</source>
        <translation>正在生成报表</translation>
    </message>
    <message>
        <source>数字取自台账，版式按 GB/T 9704-2012。</source>
        <translation>数字取自台账，版式按 GB/T 9704-2012。</translation>
    </message>
    <message>
        <source>全机关</source>
        <translation>全机关</translation>
    </message>
    <message>
        <source>显示比例</source>
        <translation>显示比例</translation>
    </message>
    <message>
        <source>适合宽度</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>整页</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Ctrl 加滚轮、Ctrl 加 + 或 − 也可以缩放</source>
        <translation>Ctrl 加滚轮、Ctrl 加 + 或 − 也可以缩放</translation>
    </message>
    <message>
        <source>第 %1 页，共 %2 页&#x3000;%3%</source>
        <translation>第 %1 页，共 %2 页&#x3000;%3%</translation>
    </message>
    <message>
        <source>已写出 %1 个文件，共 %2 页：%3</source>
        <translation>已写出 %1 个文件，共 %2 页：%3</translation>
    </message>
    <message>
        <source>还没结束，看%1</source>
        <translation>还没结束，看%1</translation>
    </message>
    <message>
        <source>上报稿（第%1次），共 %2 页</source>
        <translation>上报稿（第%1次），共 %2 页</translation>
    </message>
    <message>
        <source>导出上报稿</source>
        <translation>导出上报稿</translation>
    </message>
    <message>
        <source>%1。没有写出 %2 个支部，其中%3：%4</source>
        <translation>%1。没有写出 %2 个支部，其中%3：%4</translation>
    </message>
    <message>
        <source>附数字来源</source>
        <translation>附数字来源</translation>
    </message>
    <message>
        <source>在最后附一张表，列出每个数字背后的记录</source>
        <translation>在最后附一张表，列出每个数字背后的记录</translation>
    </message>
    <message>
        <source>本单位的模板：这里只看文字和数字，版面以写出的文件为准。</source>
        <translation>本单位的模板：这里只看文字和数字，版面以写出的文件为准。</translation>
    </message>
    <message>
        <source>已写出 %1 个文件：%2</source>
        <translation>已写出 %1 个文件：%2</translation>
    </message>
    <message>
        <source>；有 %1 处占位符没有填上，文中标着【待补】</source>
        <translation>；有 %1 处占位符没有填上，文中标着【待补】</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>每个党支部的报表各存一个文件</source>
        <translation>每个党支部的报表各存一个文件</translation>
    </message>
    <message>
        <source>本单位的模板文件…</source>
        <translation>本单位的模板文件…</translation>
    </message>
    <message>
        <source>选择模板文件</source>
        <translation>选择模板文件</translation>
    </message>
    <message>
        <source>Word 或 ODT 文档 (*.docx *.odt)</source>
        <translation>Word 或 ODT 文档 (*.docx *.odt)</translation>
    </message>
    <message>
        <source>占位符清单…</source>
        <translation>占位符清单…</translation>
    </message>
    <message>
        <source>与上期逐句对比…</source>
        <translation>与上期逐句对比…</translation>
    </message>
    <message>
        <source>占位符助手…</source>
        <translation>占位符助手…</translation>
    </message>
    <message>
        <source>写出填好的文件</source>
        <translation>写出填好的文件</translation>
    </message>
    <message>
        <source>ODT 文档 (*.odt)</source>
        <translation>ODT 文档 (*.odt)</translation>
    </message>
    <message>
        <source>Word 文档 (*.docx)</source>
        <translation>Word 文档 (*.docx)</translation>
    </message>
    <message>
        <source>填写模板</source>
        <translation>填写模板</translation>
    </message>
    <message>
        <source>默认不打印：纸上也要遮住不必让人看到的内容</source>
        <translation>默认不打印：纸上也要遮住不必让人看到的内容</translation>
    </message>
    <message>
        <source>全部，或写责任人、部门</source>
        <translation>全部，或写责任人、部门</translation>
    </message>
    <message>
        <source>责任主体</source>
        <translation>责任主体</translation>
    </message>
    <message>
        <source>每个支部一份：文件格式</source>
        <translation>每个支部一份：文件格式</translation>
    </message>
    <message>
        <source>本单位报表 %1</source>
        <translation>本单位报表 %1</translation>
    </message>
    <message>
        <source>复制为本单位报表…</source>
        <translation>复制为本单位报表…</translation>
    </message>
    <message>
        <source>修改本单位报表…</source>
        <translation>修改本单位报表…</translation>
    </message>
    <message>
        <source>复制为本单位报表</source>
        <translation>复制为本单位报表</translation>
    </message>
    <message>
        <source>新报表的名称</source>
        <translation>新报表的名称</translation>
    </message>
    <message>
        <source>本单位%1</source>
        <translation>本单位%1</translation>
    </message>
    <message>
        <source>已经有名为“%1”的本单位报表。</source>
        <translation>已经有名为“%1”的本单位报表。</translation>
    </message>
    <message>
        <source>Excel 工作簿 (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>ledger::ReportPreview</name>
    <message>
        <source>报表预览</source>
        <translation>报表预览</translation>
    </message>
</context>
<context>
    <name>ledger::RosterView</name>
    <message>
        <source>截至日期</source>
        <translation>截至日期</translation>
    </message>
    <message>
        <source>复制</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>导出…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>截至某日的名册</source>
        <translation>截至某日的名册</translation>
    </message>
    <message>
        <source>回到今天的列表</source>
        <translation>回到今天的列表</translation>
    </message>
    <message>
        <source>请填写截至日期。</source>
        <translation>请填写截至日期。</translation>
    </message>
    <message>
        <source>这是 %1 的名册，不是今天的</source>
        <translation>这是 %1 的名册，不是今天的</translation>
    </message>
    <message>
        <source>这一天名册上没有人：请看看日期和上方选的党组织。</source>
        <translation>这一天名册上没有人：请看看日期和上方选的党组织。</translation>
    </message>
    <message>
        <source>已复制 %1 行，第一行写明截至日期。</source>
        <translation>已复制 %1 行，第一行写明截至日期。</translation>
    </message>
    <message>
        <source>导出名册</source>
        <translation>导出名册</translation>
    </message>
    <message>
        <source>Excel 工作簿 (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>正在导出名册</source>
        <translation>正在导出名册</translation>
    </message>
    <message>
        <source>已导出 %1 人到“%2”。</source>
        <translation>已导出 %1 人到“%2”。</translation>
    </message>
    <message>
        <source>今天（%1）的名册</source>
        <translation>今天（%1）的名册</translation>
    </message>
</context>
<context>
    <name>ledger::RuleDialog</name>
    <message>
        <source>离退休党支部免做</source>
        <translation>离退休党支部免做</translation>
    </message>
    <message>
        <source>本单位停用这一条</source>
        <translation>本单位停用这一条</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>每</source>
        <translation>每</translation>
    </message>
    <message>
        <source>至少几次</source>
        <translation>至少几次</translation>
    </message>
    <message>
        <source>届满前几个月提醒</source>
        <translation>届满前几个月提醒</translation>
    </message>
    <message>
        <source>正式党员满几名才要求</source>
        <translation>正式党员满几名才要求</translation>
    </message>
    <message>
        <source>免做的原因</source>
        <translation>免做的原因</translation>
    </message>
    <message>
        <source>月</source>
        <translation>月</translation>
    </message>
    <message>
        <source>季度</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>年</source>
        <translation>年</translation>
    </message>
    <message>
        <source>不看人数</source>
        <translation>不看人数</translation>
    </message>
    <message>
        <source>日历里标“本单位要求”</source>
        <translation>日历里标“本单位要求”</translation>
    </message>
    <message>
        <source>日历和打印件里标“本单位放宽”</source>
        <translation>日历和打印件里标“本单位放宽”</translation>
    </message>
    <message>
        <source>缺项会因此减少；日历和打印件会标明“本单位放宽”，</source>
        <translation>缺项会因此减少；日历和打印件会标明“本单位放宽”，</translation>
    </message>
    <message>
        <source>未达到法定人数的会议</source>
        <translation>未达到法定人数的会议</translation>
    </message>
    <message>
        <source>计入，并提示核对</source>
        <translation>计入，并提示核对</translation>
    </message>
    <message>
        <source>不计入</source>
        <translation>不计入</translation>
    </message>
</context>
<context>
    <name>ledger::RuleListTab</name>
    <message>
        <source>修改要求…</source>
        <translation>修改要求…</translation>
    </message>
    <message>
        <source>恢复规定…</source>
        <translation>恢复规定…</translation>
    </message>
    <message>
        <source>规则还没有改动过。</source>
        <translation>规则还没有改动过。</translation>
    </message>
    <message>
        <source>改动：
%1</source>
        <translation>改动：
%1</translation>
    </message>
</context>
<context>
    <name>ledger::RulesTab</name>
    <message>
        <source>组织生活规则</source>
        <translation>组织生活规则</translation>
    </message>
    <message>
        <source>规则</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>要求</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>算数的会议</source>
        <translation>算数的会议</translation>
    </message>
    <message>
        <source>依据</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>生效</source>
        <translation>生效</translation>
    </message>
    <message>
        <source>，正式党员满 %1 名</source>
        <translation>，正式党员满 %1 名</translation>
    </message>
    <message>
        <source>同规定</source>
        <translation>同规定</translation>
    </message>
    <message>
        <source>缺项按这些要求算，各有依据和生效日期。本单位可以要求得更严；放宽要写明理由，并在日历和打印件上标出来。</source>
        <translation>缺项按这些要求算，各有依据和生效日期。本单位可以要求得更严；放宽要写明理由，并在日历和打印件上标出来。</translation>
    </message>
    <message>
        <source>与规定相比</source>
        <translation>与规定相比</translation>
    </message>
    <message>
        <source>，未达到法定人数的不计入</source>
        <translation>，未达到法定人数的不计入</translation>
    </message>
</context>
<context>
    <name>ledger::SearchBox</name>
    <message>
        <source>搜索全部记录</source>
        <translation>搜索全部记录</translation>
    </message>
    <message>
        <source>搜索全部记录，支持拼音首字母&#x3000;Ctrl+K</source>
        <translation>搜索全部记录，支持拼音首字母&#x3000;Ctrl+K</translation>
    </message>
    <message>
        <source>搜索结果</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>没有找到。换个词，或用姓名、标题的拼音首字母。</source>
        <translation>没有找到。换个词，或用姓名、标题的拼音首字母。</translation>
    </message>
    <message>
        <source>查看全部 %1 条结果</source>
        <translation>查看全部 %1 条结果</translation>
    </message>
    <message>
        <source>查看全部结果（%1 条以上）</source>
        <translation>查看全部结果（%1 条以上）</translation>
    </message>
    <message>
        <source>保存此搜索…</source>
        <translation>保存此搜索…</translation>
    </message>
    <message>
        <source>%1 条</source>
        <translation>%1 条</translation>
    </message>
    <message>
        <source>%1 条以上</source>
        <translation>%1 条以上</translation>
    </message>
    <message>
        <source>已保存的搜索</source>
        <translation>已保存的搜索</translation>
    </message>
    <message>
        <source>F2 改名&#x3000;Del 删除</source>
        <translation>F2 改名&#x3000;Del 删除</translation>
    </message>
    <message>
        <source>最近的搜索</source>
        <translation>最近的搜索</translation>
    </message>
    <message>
        <source>几个词之间是“并且”；可写日期、职务，也可用 支部:二支部&#x3000;类别:荣誉&#x3000;年份:2022 筛选</source>
        <translation>几个词之间是“并且”；可写日期、职务，也可用 支部:二支部&#x3000;类别:荣誉&#x3000;年份:2022 筛选</translation>
    </message>
    <message>
        <source>搜索索引由旧版程序建立，结果可能不全。</source>
        <translation>搜索索引由旧版程序建立，结果可能不全。</translation>
    </message>
    <message>
        <source>改名…</source>
        <translation>改名…</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>ledger::SearchResults</name>
    <message>
        <source>保存此搜索…</source>
        <translation>保存此搜索…</translation>
    </message>
    <message>
        <source>改名…</source>
        <translation>改名…</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>搜索结果</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>搜索全部记录</source>
        <translation>搜索全部记录</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>没有找到。换个词，或用姓名、标题的拼音首字母。</source>
        <translation>没有找到。换个词，或用姓名、标题的拼音首字母。</translation>
    </message>
    <message>
        <source>共 %1 条。回车打开，Esc 关闭。</source>
        <translation>共 %1 条。回车打开，Esc 关闭。</translation>
    </message>
    <message>
        <source>结果很多，这里列出较新的 %1 条。再加一个词或筛选，可以缩小范围。</source>
        <translation>结果很多，这里列出较新的 %1 条。再加一个词或筛选，可以缩小范围。</translation>
    </message>
    <message>
        <source>搜索结果：%1</source>
        <translation>搜索结果：%1</translation>
    </message>
</context>
<context>
    <name>ledger::SettingsPage</name>
    <message>
        <source>本单位</source>
        <translation>本单位</translation>
    </message>
    <message>
        <source>显示</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>词表</source>
        <translation>词表</translation>
    </message>
    <message>
        <source>组织生活规则</source>
        <translation>组织生活规则</translation>
    </message>
    <message>
        <source>单位名称</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>所在城市</source>
        <translation>所在城市</translation>
    </message>
    <message>
        <source>例如：云州市</source>
        <translation>例如：云州市</translation>
    </message>
    <message>
        <source>台账文件</source>
        <translation>台账文件</translation>
    </message>
    <message>
        <source>单位名称用在窗口标题和报表抬头。改完离开输入框即保存。</source>
        <translation>单位名称用在窗口标题和报表抬头。改完离开输入框即保存。</translation>
    </message>
    <message>
        <source>已保存。</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>浅色</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>深色</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>跟随系统</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>外观</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>文字大小</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>应用</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>也可以随时用 Ctrl+= 放大、Ctrl+- 缩小、Ctrl+0 还原。</source>
        <translation>也可以随时用 Ctrl+= 放大、Ctrl+- 缩小、Ctrl+0 还原。</translation>
    </message>
    <message>
        <source>单位名称不能为空，已恢复原来的名称。</source>
        <translation>单位名称不能为空，已恢复原来的名称。</translation>
    </message>
    <message>
        <source>附件</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>自定字段</source>
        <translation>自定字段</translation>
    </message>
    <message>
        <source>每个附件最大（MB）</source>
        <translation>每个附件最大（MB）</translation>
    </message>
    <message>
        <source>照片长边超过多少像素时建议缩小</source>
        <translation>照片长边超过多少像素时建议缩小</translation>
    </message>
    <message>
        <source>不接收的文件类型</source>
        <translation>不接收的文件类型</translation>
    </message>
    <message>
        <source>留空就用灰字显示的默认值，填了就以填的为准。附件存放在台账文件里，同一份文件不论添加到多少条记录都只存一份；附件越大，台账和备份也越大。已经添加的附件不受改动影响。</source>
        <translation>留空就用灰字显示的默认值，填了就以填的为准。附件存放在台账文件里，同一份文件不论添加到多少条记录都只存一份；附件越大，台账和备份也越大。已经添加的附件不受改动影响。</translation>
    </message>
    <message>
        <source>%1已恢复原来的值。</source>
        <translation>%1已恢复原来的值。</translation>
    </message>
    <message>
        <source>发展党员规则</source>
        <translation>发展党员规则</translation>
    </message>
    <message>
        <source>党费</source>
        <translation>党费</translation>
    </message>
    <message>
        <source>到期提醒</source>
        <translation>到期提醒</translation>
    </message>
    <message>
        <source>启动时提醒</source>
        <translation>启动时提醒</translation>
    </message>
    <message>
        <source>启动时和系统托盘</source>
        <translation>启动时和系统托盘</translation>
    </message>
    <message>
        <source>不提醒</source>
        <translation>不提醒</translation>
    </message>
    <message>
        <source>已保存，下次启动起按此提醒。</source>
        <translation>已保存，下次启动起按此提醒。</translation>
    </message>
    <message>
        <source>修改设置“%1”</source>
        <translation>修改设置“%1”</translation>
    </message>
    <message>
        <source>表决和期限</source>
        <translation>表决和期限</translation>
    </message>
    <message>
        <source>年末党员数</source>
        <translation>年末党员数</translation>
    </message>
    <message>
        <source>责任清单亮灯</source>
        <translation>责任清单亮灯</translation>
    </message>
</context>
<context>
    <name>ledger::SheetModel</name>
    <message>
        <source>（空）</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>不导入</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>这一列不导入</source>
        <translation>这一列不导入</translation>
    </message>
    <message>
        <source>导入为“%1”</source>
        <translation>导入为“%1”</translation>
    </message>
</context>
<context>
    <name>ledger::SheetView</name>
    <message>
        <source>工作表预览</source>
        <translation>工作表预览</translation>
    </message>
</context>
<context>
    <name>ledger::SheetsStep</name>
    <message>
        <source>表头占两行</source>
        <translation>表头占两行</translation>
    </message>
    <message>
        <source>工作表</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>打勾的才导入</source>
        <translation>打勾的才导入</translation>
    </message>
    <message>
        <source>这张表是</source>
        <translation>这张表是</translation>
    </message>
    <message>
        <source>请选择</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>表头所在的行</source>
        <translation>表头所在的行</translation>
    </message>
    <message>
        <source>这张表是(&amp;K)</source>
        <translation>这张表是(&amp;K)</translation>
    </message>
    <message>
        <source>表头在第(&amp;H)</source>
        <translation>表头在第(&amp;H)</translation>
    </message>
    <message>
        <source>行</source>
        <translation>行</translation>
    </message>
    <message>
        <source>认出 %1 列，共 %2 列</source>
        <translation>认出 %1 列，共 %2 列</translation>
    </message>
    <message>
        <source>没有认出表格，不导入</source>
        <translation>没有认出表格，不导入</translation>
    </message>
    <message>
        <source>空表</source>
        <translation>空表</translation>
    </message>
    <message>
        <source>隐藏的工作表&#x3000;%1</source>
        <translation>隐藏的工作表&#x3000;%1</translation>
    </message>
    <message>
        <source>跳过</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>这张表没有认出来，不导入。如果它是台账，请在上面选它是哪一种，再核对表头所在的行。</source>
        <translation>这张表没有认出来，不导入。如果它是台账，请在上面选它是哪一种，再核对表头所在的行。</translation>
    </message>
    <message>
        <source>没有找到这些列：%1。缺了它们的行不能导入；如果表里有，请在下面的“导入为”里指定。</source>
        <translation>没有找到这些列：%1。缺了它们的行不能导入；如果表里有，请在下面的“导入为”里指定。</translation>
    </message>
    <message>
        <source>请先在右边选择这张表是哪一种。</source>
        <translation>请先在右边选择这张表是哪一种。</translation>
    </message>
    <message>
        <source>这一项原来用在 %1 列，已改到 %2 列；%1 列不再导入。</source>
        <translation>这一项原来用在 %1 列，已改到 %2 列；%1 列不再导入。</translation>
    </message>
    <message>
        <source>检查并预览(&amp;N)</source>
        <translation>检查并预览(&amp;N)</translation>
    </message>
    <message>
        <source>还没有选中要导入的工作表。</source>
        <translation>还没有选中要导入的工作表。</translation>
    </message>
    <message>
        <source>导入 %1 张工作表，共 %2 张</source>
        <translation>导入 %1 张工作表，共 %2 张</translation>
    </message>
</context>
<context>
    <name>ledger::SlotHelperDialog</name>
    <message>
        <source>占位符助手</source>
        <translation>占位符助手</translation>
    </message>
    <message>
        <source>选好以后，把占位符复制到 Word 或 WPS 的模板里；数值按当前期间（%1）和党组织计算。</source>
        <translation>选好以后，把占位符复制到 Word 或 WPS 的模板里；数值按当前期间（%1）和党组织计算。</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>时段</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>哪年、哪月</source>
        <translation>哪年、哪月</translation>
    </message>
    <message>
        <source>样式</source>
        <translation>样式</translation>
    </message>
    <message>
        <source>只算这个党组织</source>
        <translation>只算这个党组织</translation>
    </message>
    <message>
        <source>只算这个人</source>
        <translation>只算这个人</translation>
    </message>
    <message>
        <source>只算这个类别</source>
        <translation>只算这个类别</translation>
    </message>
    <message>
        <source>只算这个级别</source>
        <translation>只算这个级别</translation>
    </message>
    <message>
        <source>只算名称里有</source>
        <translation>只算名称里有</translation>
    </message>
    <message>
        <source>占位符</source>
        <translation>占位符</translation>
    </message>
    <message>
        <source>复制占位符</source>
        <translation>复制占位符</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>表格：%1（table:%2）</source>
        <translation>表格：%1（table:%2）</translation>
    </message>
    <message>
        <source>报告期</source>
        <translation>报告期</translation>
    </message>
    <message>
        <source>本年初至期末</source>
        <translation>本年初至期末</translation>
    </message>
    <message>
        <source>指定年份</source>
        <translation>指定年份</translation>
    </message>
    <message>
        <source>指定月份</source>
        <translation>指定月份</translation>
    </message>
    <message>
        <source>近三年（至期末）</source>
        <translation>近三年（至期末）</translation>
    </message>
    <message>
        <source>截至期末</source>
        <translation>截至期末</translation>
    </message>
    <message>
        <source>历年累计（至期末）</source>
        <translation>历年累计（至期末）</translation>
    </message>
    <message>
        <source>数字：12</source>
        <translation>数字：12</translation>
    </message>
    <message>
        <source>约数：百余、20余</source>
        <translation>约数：百余、20余</translation>
    </message>
    <message>
        <source>汉字：十二</source>
        <translation>汉字：十二</translation>
    </message>
    <message>
        <source>百分数：96.2%</source>
        <translation>百分数：96.2%</translation>
    </message>
    <message>
        <source>不限</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>例如 2022-03</source>
        <translation>例如 2022-03</translation>
    </message>
    <message>
        <source>例如 2021</source>
        <translation>例如 2021</translation>
    </message>
    <message>
        <source>现在是一张 %1 行的表，要单独成行。</source>
        <translation>现在是一张 %1 行的表，要单独成行。</translation>
    </message>
    <message>
        <source>现在的值：%1</source>
        <translation>现在的值：%1</translation>
    </message>
    <message>
        <source>填不上：%1</source>
        <translation>填不上：%1</translation>
    </message>
    <message>
        <source>已复制：%1</source>
        <translation>已复制：%1</translation>
    </message>
</context>
<context>
    <name>ledger::SlotListDialog</name>
    <message>
        <source>表格，%1 行</source>
        <translation>表格，%1 行</translation>
    </message>
    <message>
        <source>待补</source>
        <translation>待补</translation>
    </message>
    <message>
        <source>模板的占位符</source>
        <translation>模板的占位符</translation>
    </message>
    <message>
        <source>共 %1 种占位符，填不上的 %2 种（排在最前）；双击或按回车查看数字后面的记录。</source>
        <translation>共 %1 种占位符，填不上的 %2 种（排在最前）；双击或按回车查看数字后面的记录。</translation>
    </message>
    <message>
        <source>占位符</source>
        <translation>占位符</translation>
    </message>
    <message>
        <source>填成</source>
        <translation>填成</translation>
    </message>
    <message>
        <source>处数</source>
        <translation>处数</translation>
    </message>
    <message>
        <source>为什么填不上</source>
        <translation>为什么填不上</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ledger::StartDialog</name>
    <message>
        <source>党建台账</source>
        <translation>党建台账</translation>
    </message>
    <message>
        <source>台账是一个文件，保存全部党组织、党员、组织生活和工作记录。请新建一本，或打开已有的。</source>
        <translation>台账是一个文件，保存全部党组织、党员、组织生活和工作记录。请新建一本，或打开已有的。</translation>
    </message>
    <message>
        <source>新建台账…</source>
        <translation>新建台账…</translation>
    </message>
    <message>
        <source>打开台账…</source>
        <translation>打开台账…</translation>
    </message>
    <message>
        <source>非涉密系统，严禁处理、存储涉密信息</source>
        <translation>非涉密系统，严禁处理、存储涉密信息</translation>
    </message>
    <message>
        <source>打开台账</source>
        <translation>打开台账</translation>
    </message>
    <message>
        <source>台账 (*.ledger *.db)</source>
        <translation>台账 (*.ledger *.db)</translation>
    </message>
    <message>
        <source>所有文件 (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>ledger::StatusStrip</name>
    <message>
        <source>取消</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>非涉密系统，严禁处理、存储涉密信息</source>
        <translation>非涉密系统，严禁处理、存储涉密信息</translation>
    </message>
    <message>
        <source>只读</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>全部已保存</source>
        <translation>全部已保存</translation>
    </message>
    <message>
        <source>%1（另有 %2 项）</source>
        <translation>%1（另有 %2 项）</translation>
    </message>
    <message>
        <source>有 %1 格没有保存</source>
        <translation>有 %1 格没有保存</translation>
    </message>
</context>
<context>
    <name>ledger::StepBar</name>
    <message>
        <source>第 %1 步，共 %2 步：%3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
</context>
<context>
    <name>ledger::StepDialog</name>
    <message>
        <source>登记</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>登记发展步骤</source>
        <translation>登记发展步骤</translation>
    </message>
    <message>
        <source>步骤</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>%1：登记发展步骤</source>
        <translation>%1：登记发展步骤</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>同时填写&#x3000;%1</source>
        <translation>同时填写&#x3000;%1</translation>
    </message>
    <message>
        <source>请填写日期。</source>
        <translation>请填写日期。</translation>
    </message>
    <message>
        <source>这一天还没有到，办完以后再登记。</source>
        <translation>这一天还没有到，办完以后再登记。</translation>
    </message>
    <message>
        <source>正在保存</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>已登记“%1”。</source>
        <translation>已登记“%1”。</translation>
    </message>
    <message>
        <source>姓名（几个人用顿号分开）</source>
        <translation>姓名（几个人用顿号分开）</translation>
    </message>
    <message>
        <source>天数</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>学时</source>
        <translation>学时</translation>
    </message>
    <message>
        <source>仍要登记的理由</source>
        <translation>仍要登记的理由</translation>
    </message>
    <message>
        <source>例如：材料在原单位，组织关系转入后补录</source>
        <translation>例如：材料在原单位，组织关系转入后补录</translation>
    </message>
    <message>
        <source>前面还缺 %1 步，没有登记就不能办理这一步：
%2</source>
        <translation>前面还缺 %1 步，没有登记就不能办理这一步：
%2</translation>
    </message>
    <message>
        <source>前面还缺步骤，仍要登记请写明理由。</source>
        <translation>前面还缺步骤，仍要登记请写明理由。</translation>
    </message>
    <message>
        <source>前面的步骤没有登记</source>
        <translation>前面的步骤没有登记</translation>
    </message>
    <message>
        <source>“%1”之前还缺：%2。

缺少这些步骤，这一步按规定不成立。理由“%3”会写进这一步的说明。

确定仍要登记吗？</source>
        <translation>“%1”之前还缺：%2。

缺少这些步骤，这一步按规定不成立。理由“%3”会写进这一步的说明。

确定仍要登记吗？</translation>
    </message>
    <message>
        <source>仍要登记</source>
        <translation>仍要登记</translation>
    </message>
    <message>
        <source>登记时缺少%1，理由：%2</source>
        <translation>登记时缺少%1，理由：%2</translation>
    </message>
    <message>
        <source>%1；%2</source>
        <translation>%1；%2</translation>
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
        <translation>……共 %1 项</translation>
    </message>
    <message>
        <source>看上报稿</source>
        <translation>看上报稿</translation>
    </message>
    <message>
        <source>与现在比较</source>
        <translation>与现在比较</translation>
    </message>
    <message>
        <source>重新打开</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>上报</source>
        <translation>上报</translation>
    </message>
    <message>
        <source>上报情况</source>
        <translation>上报情况</translation>
    </message>
    <message>
        <source>回到现在的报告</source>
        <translation>回到现在的报告</translation>
    </message>
    <message>
        <source>各支部%1报告：谁已上报，谁还没有</source>
        <translation>各支部%1报告：谁已上报，谁还没有</translation>
    </message>
    <message>
        <source>还没有上报</source>
        <translation>还没有上报</translation>
    </message>
    <message>
        <source>上报%1%2的报告？

报告全文、%3 项指标和 %4 条记录的版本就此留存。以后改动这个期间的记录要说明原因，记为更正或补录。上报不能用 Ctrl+Z 撤回，需要时可以重新打开。</source>
        <translation>上报%1%2的报告？

报告全文、%3 项指标和 %4 条记录的版本就此留存。以后改动这个期间的记录要说明原因，记为更正或补录。上报不能用 Ctrl+Z 撤回，需要时可以重新打开。</translation>
    </message>
    <message>
        <source>正在上报</source>
        <translation>正在上报</translation>
    </message>
    <message>
        <source>已上报，校验码 %1。</source>
        <translation>已上报，校验码 %1。</translation>
    </message>
    <message>
        <source>重新打开%1以后，改动不再要求说明原因；上报稿保留备查，改好后要再上报一次。
请说明为什么重新打开：</source>
        <translation>重新打开%1以后，改动不再要求说明原因；上报稿保留备查，改好后要再上报一次。
请说明为什么重新打开：</translation>
    </message>
    <message>
        <source>还有 %1 项缺项，不影响上报：</source>
        <translation>还有 %1 项缺项，不影响上报：</translation>
    </message>
    <message>
        <source>准备上报</source>
        <translation>准备上报</translation>
    </message>
</context>
<context>
    <name>ledger::SubmissionCompare</name>
    <message>
        <source>正在比较…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>不同的指标</source>
        <translation>不同的指标</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>上报时</source>
        <translation>上报时</translation>
    </message>
    <message>
        <source>现在</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>更正与补录</source>
        <translation>更正与补录</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>性质</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>改动</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>谁</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>上报稿与现在比较</source>
        <translation>上报稿与现在比较</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>全部指标与上报时相同；背后的记录有 %1 条改过。</source>
        <translation>全部指标与上报时相同；背后的记录有 %1 条改过。</translation>
    </message>
    <message>
        <source>%1 项指标与上报时不同；背后的记录有 %2 条改过。</source>
        <translation>%1 项指标与上报时不同；背后的记录有 %2 条改过。</translation>
    </message>
</context>
<context>
    <name>ledger::SubmissionList</name>
    <message>
        <source>已上报</source>
        <translation>已上报</translation>
    </message>
    <message>
        <source>迟报</source>
        <translation>迟报</translation>
    </message>
    <message>
        <source>还没上报</source>
        <translation>还没上报</translation>
    </message>
    <message>
        <source>逾期未报</source>
        <translation>逾期未报</translation>
    </message>
    <message>
        <source>正在读取…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>汇总成机关报告</source>
        <translation>汇总成机关报告</translation>
    </message>
    <message>
        <source>上报情况</source>
        <translation>上报情况</translation>
    </message>
    <message>
        <source>%1报告上报情况</source>
        <translation>%1报告上报情况</translation>
    </message>
    <message>
        <source>各支部的上报情况</source>
        <translation>各支部的上报情况</translation>
    </message>
    <message>
        <source>党组织</source>
        <translation>党组织</translation>
    </message>
    <message>
        <source>情况</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>上报日期</source>
        <translation>上报日期</translation>
    </message>
    <message>
        <source>上报人</source>
        <translation>上报人</translation>
    </message>
    <message>
        <source>第几次</source>
        <translation>第几次</translation>
    </message>
    <message>
        <source>上报后改动</source>
        <translation>上报后改动</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 前报送，%2 后为迟报。依据：%3</source>
        <translation>%1 前报送，%2 后为迟报。依据：%3</translation>
    </message>
    <message>
        <source>%1 条</source>
        <translation>%1 条</translation>
    </message>
    <message>
        <source>这个期间没有要上报的党支部。</source>
        <translation>这个期间没有要上报的党支部。</translation>
    </message>
    <message>
        <source>共 %1 个党支部：已上报 %2 个（其中迟报 %3 个），没有上报 %4 个。</source>
        <translation>共 %1 个党支部：已上报 %2 个（其中迟报 %3 个），没有上报 %4 个。</translation>
    </message>
    <message>
        <source>各支部都已上报，这是机关的报告。</source>
        <translation>各支部都已上报，这是机关的报告。</translation>
    </message>
    <message>
        <source>%1等</source>
        <translation>%1等</translation>
    </message>
    <message>
        <source>机关报告已汇总，还有 %1 个支部没有上报：%2。</source>
        <translation>机关报告已汇总，还有 %1 个支部没有上报：%2。</translation>
    </message>
</context>
<context>
    <name>ledger::SummaryStep</name>
    <message>
        <source>保存退回的行(&amp;S)…</source>
        <translation>保存退回的行(&amp;S)…</translation>
    </message>
    <message>
        <source>撤销本次导入(&amp;U)</source>
        <translation>撤销本次导入(&amp;U)</translation>
    </message>
    <message>
        <source>新增</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>更新</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>未变</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>退回</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>每张表</source>
        <translation>每张表</translation>
    </message>
    <message>
        <source>每张表的结果</source>
        <translation>每张表的结果</translation>
    </message>
    <message>
        <source>工作表</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>已全部写入台账。</source>
        <translation>已全部写入台账。</translation>
    </message>
    <message>
        <source>已写入台账。退回的行没有写入：保存出来，按每行后面的原因改好，把改好的文件再导入一次就行，已经导入的行不会重复。</source>
        <translation>已写入台账。退回的行没有写入：保存出来，按每行后面的原因改好，把改好的文件再导入一次就行，已经导入的行不会重复。</translation>
    </message>
    <message>
        <source>查看记录</source>
        <translation>查看记录</translation>
    </message>
    <message>
        <source>查看“%1”的记录</source>
        <translation>查看“%1”的记录</translation>
    </message>
    <message>
        <source>撤销本次导入</source>
        <translation>撤销本次导入</translation>
    </message>
    <message>
        <source>撤销后，本次新增的 %1 条记录会删除，更新的 %2 条会恢复原来的内容。</source>
        <translation>撤销后，本次新增的 %1 条记录会删除，更新的 %2 条会恢复原来的内容。</translation>
    </message>
    <message>
        <source>撤销导入</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>已撤销：删除 %1 条，恢复 %2 条。</source>
        <translation>已撤销：删除 %1 条，恢复 %2 条。</translation>
    </message>
    <message>
        <source>有 %1 条在导入后改过，保留不动。</source>
        <translation>有 %1 条在导入后改过，保留不动。</translation>
    </message>
    <message>
        <source>这次导入已经撤销。可以回到“表与列”改正对应关系后再导入。</source>
        <translation>这次导入已经撤销。可以回到“表与列”改正对应关系后再导入。</translation>
    </message>
    <message>
        <source>完成(&amp;F)</source>
        <translation>完成(&amp;F)</translation>
    </message>
    <message>
        <source>以后也可以在“导入与交换”页撤销这次导入。</source>
        <translation>以后也可以在“导入与交换”页撤销这次导入。</translation>
    </message>
    <message>
        <source>提醒</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>期间已改为%1，以显示导入的记录。</source>
        <translation>期间已改为%1，以显示导入的记录。</translation>
    </message>
    <message>
        <source>换回%1</source>
        <translation>换回%1</translation>
    </message>
</context>
<context>
    <name>ledger::TextCompareDialog</name>
    <message>
        <source>与上期逐句对比</source>
        <translation>与上期逐句对比</translation>
    </message>
    <message>
        <source>逐句对比</source>
        <translation>逐句对比</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>两期文字相同。</source>
        <translation>两期文字相同。</translation>
    </message>
    <message>
        <source>数字有变化的 %1 句，文字有增减的 %2 句；变化处用红色标出。</source>
        <translation>数字有变化的 %1 句，文字有增减的 %2 句；变化处用红色标出。</translation>
    </message>
</context>
<context>
    <name>ledger::TopBar</name>
    <message>
        <source>本机用户</source>
        <translation>本机用户</translation>
    </message>
    <message>
        <source>页面标题、期间与搜索</source>
        <translation>页面标题、期间与搜索</translation>
    </message>
    <message>
        <source>%1：操作系统登录名，写入修改历史</source>
        <translation>%1：操作系统登录名，写入修改历史</translation>
    </message>
</context>
<context>
    <name>ledger::TracePanel</name>
    <message>
        <source>关闭</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>数字背后的记录</source>
        <translation>数字背后的记录</translation>
    </message>
    <message>
        <source>正在查找记录…</source>
        <translation>正在查找记录…</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>没有记录计入这个数字。</source>
        <translation>没有记录计入这个数字。</translation>
    </message>
    <message>
        <source>计入</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>看过而未计入</source>
        <translation>看过而未计入</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>由 %1 条记录得出；双击或按回车打开记录。</source>
        <translation>由 %1 条记录得出；双击或按回车打开记录。</translation>
    </message>
    <message>
        <source>另有 %1 条</source>
        <translation>另有 %1 条</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>更正</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>在列表里看这条记录</source>
        <translation>在列表里看这条记录</translation>
    </message>
    <message>
        <source>打开表单更正这条记录</source>
        <translation>打开表单更正这条记录</translation>
    </message>
</context>
<context>
    <name>ledger::TwinDialog</name>
    <message>
        <source>可能重复</source>
        <translation>可能重复</translation>
    </message>
    <message>
        <source>“%1”还没有保存</source>
        <translation>“%1”还没有保存</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>ledger::TwinPanel</name>
    <message>
        <source>仍然保存</source>
        <translation>仍然保存</translation>
    </message>
    <message>
        <source>可能已有这条记录</source>
        <translation>可能已有这条记录</translation>
    </message>
    <message>
        <source>确实是另一条时，点“仍然保存”，或者再按一次 Ctrl+S（Ctrl+回车）。</source>
        <translation>确实是另一条时，点“仍然保存”，或者再按一次 Ctrl+S（Ctrl+回车）。</translation>
    </message>
    <message>
        <source>可能已有这条记录：有相近的</source>
        <translation>可能已有这条记录：有相近的</translation>
    </message>
    <message>
        <source>相同</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>相近</source>
        <translation>相近</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>打开已有记录</source>
        <translation>打开已有记录</translation>
    </message>
    <message>
        <source>合并…</source>
        <translation>合并…</translation>
    </message>
</context>
<context>
    <name>ledger::UndoActions</name>
    <message>
        <source>撤销</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>撤销：%1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>重做</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>重做：%1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>正在撤销</source>
        <translation>正在撤销</translation>
    </message>
    <message>
        <source>正在重做</source>
        <translation>正在重做</translation>
    </message>
    <message>
        <source>已撤销：%1（%2 条记录）。</source>
        <translation>已撤销：%1（%2 条记录）。</translation>
    </message>
    <message>
        <source>已重做：%1（%2 条记录）。</source>
        <translation>已重做：%1（%2 条记录）。</translation>
    </message>
    <message>
        <source>%1 条后来又改过，保持原样：%2</source>
        <translation>%1 条后来又改过，保持原样：%2</translation>
    </message>
    <message>
        <source> 等</source>
        <translation> 等</translation>
    </message>
    <message>
        <source>已撤销：%1。</source>
        <translation>已撤销：%1。</translation>
    </message>
    <message>
        <source>已重做：%1。</source>
        <translation>已重做：%1。</translation>
    </message>
</context>
<context>
    <name>ledger::UnitRuleDialog</name>
    <message>
        <source>%1 至 %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>本单位对“%1”的要求</source>
        <translation>本单位对“%1”的要求</translation>
    </message>
    <message>
        <source>例如：党委会 2022 年第 3 次会议决定</source>
        <translation>例如：党委会 2022 年第 3 次会议决定</translation>
    </message>
    <message>
        <source>生效日期</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>规定里没有这一条，由本单位提出。</source>
        <translation>规定里没有这一条，由本单位提出。</translation>
    </message>
    <message>
        <source>与规定相同（%1）。</source>
        <translation>与规定相同（%1）。</translation>
    </message>
    <message>
        <source>比规定严，%1：%2。</source>
        <translation>比规定严，%1：%2。</translation>
    </message>
    <message>
        <source>比规定宽，%1：%2。依据 %3。请写明理由。</source>
        <translation>比规定宽，%1：%2。依据 %3。请写明理由。</translation>
    </message>
    <message>
        <source>放宽规定的要求</source>
        <translation>放宽规定的要求</translation>
    </message>
    <message>
        <source>“%1”：%2。

这比规定（%3）宽。%4谁在什么时候为什么放宽，记在修改历史里。

确定放宽吗？</source>
        <translation>“%1”：%2。

这比规定（%3）宽。%4谁在什么时候为什么放宽，记在修改历史里。

确定放宽吗？</translation>
    </message>
    <message>
        <source>放宽</source>
        <translation>放宽</translation>
    </message>
    <message>
        <source>规则“%1”自 %2 起：%3</source>
        <translation>规则“%1”自 %2 起：%3</translation>
    </message>
    <message>
        <source>放宽规定的要求，请写明理由。</source>
        <translation>放宽规定的要求，请写明理由。</translation>
    </message>
    <message>
        <source>放宽规则“%1”自 %2 起：%3（依据 %4）</source>
        <translation>放宽规则“%1”自 %2 起：%3（依据 %4）</translation>
    </message>
    <message>
        <source>。理由：%1</source>
        <translation>。理由：%1</translation>
    </message>
</context>
<context>
    <name>ledger::WhoPicker</name>
    <message>
        <source>责任领导或部门</source>
        <translation>责任领导或部门</translation>
    </message>
    <message>
        <source>责任清单只看一位责任领导或一个牵头部门</source>
        <translation>责任清单只看一位责任领导或一个牵头部门</translation>
    </message>
    <message>
        <source>责任人：%1</source>
        <translation>责任人：%1</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>责任领导</source>
        <translation>责任领导</translation>
    </message>
    <message>
        <source>牵头部门</source>
        <translation>牵头部门</translation>
    </message>
</context>
<context>
    <name>ledger::WorkPlanDialog</name>
    <message>
        <source>工作计划四个部分</source>
        <translation>工作计划四个部分</translation>
    </message>
    <message>
        <source>双击改名称。每项措施下面是驾驶舱里列出的指标，一项最多显示三个。</source>
        <translation>双击改名称。每项措施下面是驾驶舱里列出的指标，一项最多显示三个。</translation>
    </message>
    <message>
        <source>工作计划</source>
        <translation>工作计划</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>添加指标</source>
        <translation>添加指标</translation>
    </message>
    <message>
        <source>添加措施</source>
        <translation>添加措施</translation>
    </message>
    <message>
        <source>移除</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>上移</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>下移</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>恢复内置的计划</source>
        <translation>恢复内置的计划</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>先选一项措施。</source>
        <translation>先选一项措施。</translation>
    </message>
    <message>
        <source>新的措施</source>
        <translation>新的措施</translation>
    </message>
    <message>
        <source>“%1”里有一项没有名称，请填写。</source>
        <translation>“%1”里有一项没有名称，请填写。</translation>
    </message>
    <message>
        <source>修改工作计划</source>
        <translation>修改工作计划</translation>
    </message>
</context>
<context>
    <name>ledger::WorkbenchPage</name>
    <message>
        <source>本期还差什么</source>
        <translation>本期还差什么</translation>
    </message>
    <message>
        <source>正在计算…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>最近录入</source>
        <translation>最近录入</translation>
    </message>
    <message>
        <source>即将到期</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>快捷录入</source>
        <translation>快捷录入</translation>
    </message>
    <message>
        <source>导入工作簿</source>
        <translation>导入工作簿</translation>
    </message>
    <message>
        <source>点一格：看条款、看算数的记录、立即补录。</source>
        <translation>点一格：看条款、看算数的记录、立即补录。</translation>
    </message>
    <message>
        <source>本季度还差什么</source>
        <translation>本季度还差什么</translation>
    </message>
    <message>
        <source>还差什么</source>
        <translation>还差什么</translation>
    </message>
    <message>
        <source>%1&#x3000;%2 项缺，%3 项待办</source>
        <translation>%1&#x3000;%2 项缺，%3 项待办</translation>
    </message>
    <message>
        <source>还没有记录。用右边的按钮录入，或导入已有的表格。</source>
        <translation>还没有记录。用右边的按钮录入，或导入已有的表格。</translation>
    </message>
    <message>
        <source>从这里开始</source>
        <translation>从这里开始</translation>
    </message>
    <message>
        <source>还没有应开展组织生活的支部。先导入已有的党组织、花名册和台账，或新建第一个党支部；以后这里列出本季度还差的会议。</source>
        <translation>还没有应开展组织生活的支部。先导入已有的党组织、花名册和台账，或新建第一个党支部；以后这里列出本季度还差的会议。</translation>
    </message>
    <message>
        <source>新建党支部</source>
        <translation>新建党支部</translation>
    </message>
    <message>
        <source>其余 %1 个支部…</source>
        <translation>其余 %1 个支部…</translation>
    </message>
    <message>
        <source>全年…</source>
        <translation>全年…</translation>
    </message>
    <message>
        <source>打开缺项日历</source>
        <translation>打开缺项日历</translation>
    </message>
    <message>
        <source>%1&#x3000;都已开展</source>
        <translation>%1&#x3000;都已开展</translation>
    </message>
    <message>
        <source>所选的党组织在这个期间没有应开展的组织生活。</source>
        <translation>所选的党组织在这个期间没有应开展的组织生活。</translation>
    </message>
    <message>
        <source>还没保存的草稿</source>
        <translation>还没保存的草稿</translation>
    </message>
    <message>
        <source>备份</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>立即备份</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>还没有备份过，请备份到另一块磁盘</source>
        <translation>还没有备份过，请备份到另一块磁盘</translation>
    </message>
    <message>
        <source>今天已备份并校验</source>
        <translation>今天已备份并校验</translation>
    </message>
    <message>
        <source>%1 天前已备份并校验</source>
        <translation>%1 天前已备份并校验</translation>
    </message>
    <message>
        <source>上次校验过的备份已是 %1 天前，该备份了</source>
        <translation>上次校验过的备份已是 %1 天前，该备份了</translation>
    </message>
    <message>
        <source>眼下没有要到期的事：责任事项、换届、预备期、半年考察和季度报告都不用催。</source>
        <translation>眼下没有要到期的事：责任事项、换届、预备期、半年考察和季度报告都不用催。</translation>
    </message>
    <message>
        <source>%1 项逾期，本月还有 %2 项</source>
        <translation>%1 项逾期，本月还有 %2 项</translation>
    </message>
    <message>
        <source>显示全部 %1 项</source>
        <translation>显示全部 %1 项</translation>
    </message>
    <message>
        <source>%1&#x3000;%2到期
依据：%3</source>
        <translation>%1&#x3000;%2到期
依据：%3</translation>
    </message>
    <message>
        <source>已报送</source>
        <translation>已报送</translation>
    </message>
    <message>
        <source>记下%1报告已报送</source>
        <translation>记下%1报告已报送</translation>
    </message>
    <message>
        <source>共 %1 份</source>
        <translation>共 %1 份</translation>
    </message>
    <message>
        <source>（还没写标题）</source>
        <translation>（还没写标题）</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>正式党员 %1 人，不足 %2 人，应与其他单位成立联合党支部</source>
        <translation>正式党员 %1 人，不足 %2 人，应与其他单位成立联合党支部</translation>
    </message>
    <message>
        <source>党员 %1 人，一般不超过 %2 人</source>
        <translation>党员 %1 人，一般不超过 %2 人</translation>
    </message>
    <message>
        <source>正式党员 %1 人，%2 人以上的应当设立支部委员会</source>
        <translation>正式党员 %1 人，%2 人以上的应当设立支部委员会</translation>
    </message>
    <message>
        <source>正式党员 %1 人，不足 %2 人的不设支部委员会，设书记 1 名</source>
        <translation>正式党员 %1 人，不足 %2 人的不设支部委员会，设书记 1 名</translation>
    </message>
    <message>
        <source>支委会现有 %1 人，一般 %2 至 %3 人，最多不超过 %4 人</source>
        <translation>支委会现有 %1 人，一般 %2 至 %3 人，最多不超过 %4 人</translation>
    </message>
    <message>
        <source>%1空缺的职务：%2</source>
        <translation>%1空缺的职务：%2</translation>
    </message>
    <message>
        <source>应有的职务都有人担任：%1</source>
        <translation>应有的职务都有人担任：%1</translation>
    </message>
    <message>
        <source>已不在本支部名册而任职没有结束：%1</source>
        <translation>已不在本支部名册而任职没有结束：%1</translation>
    </message>
    <message>
        <source>当日花名册</source>
        <translation>当日花名册</translation>
    </message>
    <message>
        <source>本届任期已于%1届满，还没有换届</source>
        <translation>本届任期已于%1届满，还没有换届</translation>
    </message>
    <message>
        <source>本届任期%1届满，应提前 %2 个月准备换届</source>
        <translation>本届任期%1届满，应提前 %2 个月准备换届</translation>
    </message>
    <message>
        <source>任期长于 %1 年</source>
        <translation>任期长于 %1 年</translation>
    </message>
    <message>
        <source>历届任期重叠：%1、%2</source>
        <translation>历届任期重叠：%1、%2</translation>
    </message>
    <message>
        <source>历届任期里的“%1”晚于本届任期：请把本届任期改成新的一届</source>
        <translation>历届任期里的“%1”晚于本届任期：请把本届任期改成新的一届</translation>
    </message>
    <message>
        <source>支委会规则“%1”无法识别，请更正。</source>
        <translation>支委会规则“%1”无法识别，请更正。</translation>
    </message>
    <message>
        <source>没有入党时间，不在任何名册上</source>
        <translation>没有入党时间，不在任何名册上</translation>
    </message>
    <message>
        <source>“%1”没有日期，没有计入增减</source>
        <translation>“%1”没有日期，没有计入增减</translation>
    </message>
    <message>
        <source>“%1”之前没有停止党籍或出党的记录，没有计入增减</source>
        <translation>“%1”之前没有停止党籍或出党的记录，没有计入增减</translation>
    </message>
    <message>
        <source>现在的组织关系没有转入时间，按入党时间起算，没有计入转入</source>
        <translation>现在的组织关系没有转入时间，按入党时间起算，没有计入转入</translation>
    </message>
    <message>
        <source>同一天在两个党组织的名册上：请补上转出时间</source>
        <translation>同一天在两个党组织的名册上：请补上转出时间</translation>
    </message>
    <message>
        <source>单位可以从严，不能低于规定</source>
        <translation>单位可以从严，不能低于规定</translation>
    </message>
    <message>
        <source>%1等</source>
        <translation>%1等</translation>
    </message>
    <message>
        <source>应到填了 %1 人，当日名册上是 %2 人（免于考勤 %3 人，不计入应到 %4 人）</source>
        <translation>应到填了 %1 人，当日名册上是 %2 人（免于考勤 %3 人，不计入应到 %4 人）</translation>
    </message>
    <message>
        <source>实到填了 %1 人，名单上到会 %2 人</source>
        <translation>实到填了 %1 人，名单上到会 %2 人</translation>
    </message>
    <message>
        <source>出席名单</source>
        <translation>出席名单</translation>
    </message>
    <message>
        <source>不在当日名册上，不计入应到和表决：%1</source>
        <translation>不在当日名册上，不计入应到和表决：%1</translation>
    </message>
    <message>
        <source>当日名册上有、名单里没有：%1</source>
        <translation>当日名册上有、名单里没有：%1</translation>
    </message>
    <message>
        <source>到会而没有表决权 %1 人：%2</source>
        <translation>到会而没有表决权 %1 人：%2</translation>
    </message>
    <message>
        <source>基层组织选举工作条例；发展党员工作细则</source>
        <translation>基层组织选举工作条例；发展党员工作细则</translation>
    </message>
    <message>
        <source>不计入应到 %1 人：%2。须报上级党组织同意并经会议通过</source>
        <translation>不计入应到 %1 人：%2。须报上级党组织同意并经会议通过</translation>
    </message>
    <message>
        <source>%1：填的原因不在可以不计入应到的情形之内，核对时仍计入应到</source>
        <translation>%1：填的原因不在可以不计入应到的情形之内，核对时仍计入应到</translation>
    </message>
    <message>
        <source>一般表决没有不计入应到的情形</source>
        <translation>一般表决没有不计入应到的情形</translation>
    </message>
    <message>
        <source>没有出席名单，也没有填实到，无法核对到会人数是否有效</source>
        <translation>没有出席名单，也没有填实到，无法核对到会人数是否有效</translation>
    </message>
    <message>
        <source>没有出席名单，按填写的实到人数核对，分不出有无表决权</source>
        <translation>没有出席名单，按填写的实到人数核对，分不出有无表决权</translation>
    </message>
    <message>
        <source>书面意见只在接收预备党员和转正时计入票数，这里没有计入：%1</source>
        <translation>书面意见只在接收预备党员和转正时计入票数，这里没有计入：%1</translation>
    </message>
    <message>
        <source>“%1”应由%2表决，%3不能作出决定</source>
        <translation>“%1”应由%2表决，%3不能作出决定</translation>
    </message>
    <message>
        <source>不是党员</source>
        <translation>不是党员</translation>
    </message>
    <message>
        <source>预备党员</source>
        <translation>预备党员</translation>
    </message>
    <message>
        <source>本单位的设置“%1”不是 2/3 这样的分数，没有采用。</source>
        <translation>本单位的设置“%1”不是 2/3 这样的分数，没有采用。</translation>
    </message>
    <message>
        <source>本单位的设置“%1”（%2）低于%3，没有采用。</source>
        <translation>本单位的设置“%1”（%2）低于%3，没有采用。</translation>
    </message>
    <message>
        <source>表决规则“%1”的“%2”无法识别，请更正。</source>
        <translation>表决规则“%1”的“%2”无法识别，请更正。</translation>
    </message>
    <message>
        <source>当日没有应到会的有表决权党员，无法核对到会人数是否有效：请核对名册和日期。</source>
        <translation>当日没有应到会的有表决权党员，无法核对到会人数是否有效：请核对名册和日期。</translation>
    </message>
    <message>
        <source>支委会委员 %1 人，实到 %2 人</source>
        <translation>支委会委员 %1 人，实到 %2 人</translation>
    </message>
    <message>
        <source>应到有表决权 %1 人，实到 %2 人</source>
        <translation>应到有表决权 %1 人，实到 %2 人</translation>
    </message>
    <message>
        <source>%1：到会人数有效（须%2）</source>
        <translation>%1：到会人数有效（须%2）</translation>
    </message>
    <message>
        <source>%1：到会人数不足，须%2，至少 %3 人</source>
        <translation>%1：到会人数不足，须%2，至少 %3 人</translation>
    </message>
    <message>
        <source>“%1”：%2</source>
        <translation>“%1”：%2</translation>
    </message>
    <message>
        <source>有表决权的到会 %1 人、书面意见 %2 份</source>
        <translation>有表决权的到会 %1 人、书面意见 %2 份</translation>
    </message>
    <message>
        <source>有表决权的到会 %1 人</source>
        <translation>有表决权的到会 %1 人</translation>
    </message>
    <message>
        <source>共 %1 票，多于%2：请核对票数和名单</source>
        <translation>共 %1 票，多于%2：请核对票数和名单</translation>
    </message>
    <message>
        <source>共 %1 票，少于%2：未收回的票不计入</source>
        <translation>共 %1 票，少于%2：未收回的票不计入</translation>
    </message>
    <message>
        <source>没有填赞成票数，无法核对是否通过</source>
        <translation>没有填赞成票数，无法核对是否通过</translation>
    </message>
    <message>
        <source>赞成 %1 票，应到有表决权 %2 人，须%3：通过</source>
        <translation>赞成 %1 票，应到有表决权 %2 人，须%3：通过</translation>
    </message>
    <message>
        <source>赞成 %1 票，应到有表决权 %2 人，须%3（至少 %4 票）：没有通过</source>
        <translation>赞成 %1 票，应到有表决权 %2 人，须%3（至少 %4 票）：没有通过</translation>
    </message>
    <message>
        <source>赞成 %1 票，但到会人数不足，表决无效：没有通过</source>
        <translation>赞成 %1 票，但到会人数不足，表决无效：没有通过</translation>
    </message>
    <message>
        <source>还没有填票数</source>
        <translation>还没有填票数</translation>
    </message>
    <message>
        <source>应逐人讨论和表决：没有填表决对象</source>
        <translation>应逐人讨论和表决：没有填表决对象</translation>
    </message>
    <message>
        <source>应采取无记名投票方式</source>
        <translation>应采取无记名投票方式</translation>
    </message>
    <message>
        <source>表决对象%1在%2已是%3，应是%4</source>
        <translation>表决对象%1在%2已是%3，应是%4</translation>
    </message>
    <message>
        <source>表决对象%1在%2才成为%3，会议时还不是</source>
        <translation>表决对象%1在%2才成为%3，会议时还不是</translation>
    </message>
    <message>
        <source>表决对象%1的人员类别是“%2”，应是%3</source>
        <translation>表决对象%1的人员类别是“%2”，应是%3</translation>
    </message>
    <message>
        <source>表决对象%1会议当天不在本党组织，应由其所在党支部讨论表决</source>
        <translation>表决对象%1会议当天不在本党组织，应由其所在党支部讨论表决</translation>
    </message>
    <message>
        <source>会议日期没有具体到月，无法按花名册核对到会人数和表决结果</source>
        <translation>会议日期没有具体到月，无法按花名册核对到会人数和表决结果</translation>
    </message>
    <message>
        <source>日期只到月：按当月任何一天在册的人核对，应到和实到的人数不核对</source>
        <translation>日期只到月：按当月任何一天在册的人核对，应到和实到的人数不核对</translation>
    </message>
    <message>
        <source>“出席”里的赞成、反对、弃权票数与逐项表决都不同：以逐项表决为准，请核对</source>
        <translation>“出席”里的赞成、反对、弃权票数与逐项表决都不同：以逐项表决为准，请核对</translation>
    </message>
    <message>
        <source>表决</source>
        <translation>表决</translation>
    </message>
    <message>
        <source>%1 至 %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1：须%2，到会人数是否有效要看是当月哪一天，请填写日期</source>
        <translation>%1：须%2，到会人数是否有效要看是当月哪一天，请填写日期</translation>
    </message>
    <message>
        <source>赞成 %1 票，应到有表决权 %2 人，须%3：是否通过要看是当月哪一天，请填写日期</source>
        <translation>赞成 %1 票，应到有表决权 %2 人，须%3：是否通过要看是当月哪一天，请填写日期</translation>
    </message>
    <message>
        <source>请填写选举日期。</source>
        <translation>请填写选举日期。</translation>
    </message>
    <message>
        <source>请填写本届任期从哪天起。</source>
        <translation>请填写本届任期从哪天起。</translation>
    </message>
    <message>
        <source>本届任期早于选举日期，请核对。</source>
        <translation>本届任期早于选举日期，请核对。</translation>
    </message>
    <message>
        <source>届满日期早于任期开始，请核对。</source>
        <translation>届满日期早于任期开始，请核对。</translation>
    </message>
    <message>
        <source>请填写届次，例如：第三届。</source>
        <translation>请填写届次，例如：第三届。</translation>
    </message>
    <message>
        <source>请至少填写一个职务由谁担任。</source>
        <translation>请至少填写一个职务由谁担任。</translation>
    </message>
    <message>
        <source>实到人数多于应到人数，请核对。</source>
        <translation>实到人数多于应到人数，请核对。</translation>
    </message>
    <message>
        <source>“%1”在 %2 不是本支部有被选举权的正式党员，不能担任%3。</source>
        <translation>“%1”在 %2 不是本支部有被选举权的正式党员，不能担任%3。</translation>
    </message>
    <message>
        <source>%1的“%2”从 %3 起，新一届的任期要比它晚。</source>
        <translation>%1的“%2”从 %3 起，新一届的任期要比它晚。</translation>
    </message>
    <message>
        <source>没有填写应到、实到人数，没有核对到会人数是否有效。</source>
        <translation>没有填写应到、实到人数，没有核对到会人数是否有效。</translation>
    </message>
    <message>
        <source>花名册上当日有表决权的正式党员 %1 人，填写的应到 %2 人</source>
        <translation>花名册上当日有表决权的正式党员 %1 人，填写的应到 %2 人</translation>
    </message>
    <message>
        <source>上一届任期%1届满，提前换届一般不超过 %2 个月</source>
        <translation>上一届任期%1届满，提前换届一般不超过 %2 个月</translation>
    </message>
    <message>
        <source>上一届任期%1届满，延期换届一般不超过 %2 个月</source>
        <translation>上一届任期%1届满，延期换届一般不超过 %2 个月</translation>
    </message>
    <message>
        <source>选举结果须报上级党组织批准：%1</source>
        <translation>选举结果须报上级党组织批准：%1</translation>
    </message>
    <message>
        <source>选举结果须报上级党组织备案：%1</source>
        <translation>选举结果须报上级党组织备案：%1</translation>
    </message>
    <message>
        <source>发展</source>
        <translation>发展</translation>
    </message>
    <message>
        <source>转入</source>
        <translation>转入</translation>
    </message>
    <message>
        <source>恢复党籍</source>
        <translation>恢复党籍</translation>
    </message>
    <message>
        <source>转出</source>
        <translation>转出</translation>
    </message>
    <message>
        <source>出党</source>
        <translation>出党</translation>
    </message>
    <message>
        <source>停止党籍</source>
        <translation>停止党籍</translation>
    </message>
    <message>
        <source>死亡</source>
        <translation>死亡</translation>
    </message>
    <message>
        <source>转入时间早于本支部的成立日期 %1，计在期初数里</source>
        <translation>转入时间早于本支部的成立日期 %1，计在期初数里</translation>
    </message>
    <message>
        <source>没有转入时间，按入党时间起算，早于本支部的成立日期 %1，计在期初数里：请补上转入时间</source>
        <translation>没有转入时间，按入党时间起算，早于本支部的成立日期 %1，计在期初数里：请补上转入时间</translation>
    </message>
    <message>
        <source>组织关系所在的党组织已经删除</source>
        <translation>组织关系所在的党组织已经删除</translation>
    </message>
    <message>
        <source>组织关系登记在“%1”，不在任何党支部</source>
        <translation>组织关系登记在“%1”，不在任何党支部</translation>
    </message>
    <message>
        <source>转入“%1”的时间早于它的成立日期 %2，那时它还不在表里</source>
        <translation>转入“%1”的时间早于它的成立日期 %2，那时它还不在表里</translation>
    </message>
    <message>
        <source>“%1”%2 才成立，组织关系没有转入时间，按入党时间起算：请补上转入时间和原来的支部</source>
        <translation>“%1”%2 才成立，组织关系没有转入时间，按入党时间起算：请补上转入时间和原来的支部</translation>
    </message>
    <message>
        <source>“%1”已于 %2 撤销，组织关系没有转出时间</source>
        <translation>“%1”已于 %2 撤销，组织关系没有转出时间</translation>
    </message>
    <message>
        <source>所在的“%1”不在表里</source>
        <translation>所在的“%1”不在表里</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <source>没有编号为“%1”的导入批次。</source>
        <translation>没有编号为“%1”的导入批次。</translation>
    </message>
    <message>
        <source>缺少数据文件“%1”，请重新安装程序。</source>
        <translation>缺少数据文件“%1”，请重新安装程序。</translation>
    </message>
    <message>
        <source>临时文件夹不可写，无法核对数据结构。请清理磁盘后重试。</source>
        <translation>临时文件夹不可写，无法核对数据结构。请清理磁盘后重试。</translation>
    </message>
    <message>
        <source>检查已取消。</source>
        <translation>检查已取消。</translation>
    </message>
    <message>
        <source>“%1”已存在，不会覆盖。请换一个文件名。</source>
        <translation>“%1”已存在，不会覆盖。请换一个文件名。</translation>
    </message>
    <message>
        <source>找不到台账文件“%1”。</source>
        <translation>找不到台账文件“%1”。</translation>
    </message>
    <message>
        <source>“%1”不是文件，不能作为台账打开。</source>
        <translation>“%1”不是文件，不能作为台账打开。</translation>
    </message>
    <message>
        <source>没有读取台账“%1”的权限。</source>
        <translation>没有读取台账“%1”的权限。</translation>
    </message>
    <message>
        <source>“%1”是空文件，不是党建台账。</source>
        <translation>“%1”是空文件，不是党建台账。</translation>
    </message>
    <message>
        <source>台账“%1”或它所在的文件夹只读，不能写入。</source>
        <translation>台账“%1”或它所在的文件夹只读，不能写入。</translation>
    </message>
    <message>
        <source>“%1”是数据库文件，但不是党建台账。</source>
        <translation>“%1”是数据库文件，但不是党建台账。</translation>
    </message>
    <message>
        <source>台账“%1”的安全设置 %2 未能生效，不能打开写入。</source>
        <translation>台账“%1”的安全设置 %2 未能生效，不能打开写入。</translation>
    </message>
    <message>
        <source>“%1”的筛选条件“%2”不是数或日期，请改正后重试。</source>
        <translation>“%1”的筛选条件“%2”不是数或日期，请改正后重试。</translation>
    </message>
    <message>
        <source>“%1”没有“%2”这个字段，不能按它筛选或排序。</source>
        <translation>“%1”没有“%2”这个字段，不能按它筛选或排序。</translation>
    </message>
    <message>
        <source>“%1”里没有台账的数据表，不是党建台账。</source>
        <translation>“%1”里没有台账的数据表，不是党建台账。</translation>
    </message>
    <message>
        <source>台账“%1”由更新版本的程序建立（结构版本 %2，本程序支持到 %3）。请升级本程序后再打开。</source>
        <translation>台账“%1”由更新版本的程序建立（结构版本 %2，本程序支持到 %3）。请升级本程序后再打开。</translation>
    </message>
    <message>
        <source>缺少数据结构文件，请重新安装程序。</source>
        <translation>缺少数据结构文件，请重新安装程序。</translation>
    </message>
    <message>
        <source>升级后引用不完整，台账保持原样。请从备份恢复。</source>
        <translation>升级后引用不完整，台账保持原样。请从备份恢复。</translation>
    </message>
    <message>
        <source>这条记录在您打开之后已被修改。请重新载入，对照后再保存。</source>
        <translation>这条记录在您打开之后已被修改。请重新载入，对照后再保存。</translation>
    </message>
    <message>
        <source>这条记录已不存在。</source>
        <translation>这条记录已不存在。</translation>
    </message>
    <message>
        <source>台账“%1”正被另一个程序占用。请关闭该程序后重试；本次修改未保存。</source>
        <translation>台账“%1”正被另一个程序占用。请关闭该程序后重试；本次修改未保存。</translation>
    </message>
    <message>
        <source>台账“%1”只读，不能保存修改。请检查文件和文件夹的权限。</source>
        <translation>台账“%1”只读，不能保存修改。请检查文件和文件夹的权限。</translation>
    </message>
    <message>
        <source>操作已取消，台账未改动。</source>
        <translation>操作已取消，台账未改动。</translation>
    </message>
    <message>
        <source>磁盘已满，本次修改没有保存到“%1”。请腾出空间后重试。</source>
        <translation>磁盘已满，本次修改没有保存到“%1”。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>读写台账“%1”时出错：磁盘已满，或者存储设备有故障。台账没有改动；请腾出空间或检查设备后重试。</source>
        <translation>读写台账“%1”时出错：磁盘已满，或者存储设备有故障。台账没有改动；请腾出空间或检查设备后重试。</translation>
    </message>
    <message>
        <source>台账“%1”已损坏。请从最近的备份恢复。</source>
        <translation>台账“%1”已损坏。请从最近的备份恢复。</translation>
    </message>
    <message>
        <source>打不开台账“%1”：文件或文件夹不存在，或没有权限。</source>
        <translation>打不开台账“%1”：文件或文件夹不存在，或没有权限。</translation>
    </message>
    <message>
        <source>“%1”不是党建台账文件。</source>
        <translation>“%1”不是党建台账文件。</translation>
    </message>
    <message>
        <source>记录之间的引用或唯一性不成立，本次修改未保存。</source>
        <translation>记录之间的引用或唯一性不成立，本次修改未保存。</translation>
    </message>
    <message>
        <source>数据库出错，本次修改未保存。详情见日志。</source>
        <translation>数据库出错，本次修改未保存。详情见日志。</translation>
    </message>
    <message>
        <source>这个附件已不存在。</source>
        <translation>这个附件已不存在。</translation>
    </message>
    <message>
        <source>这个附件刚被别处改过。请看过最新的内容后再改。</source>
        <translation>这个附件刚被别处改过。请看过最新的内容后再改。</translation>
    </message>
    <message>
        <source>规定本身从 %1 起生效，不能改写。本单位的要求请换一个晚于它的生效日期。</source>
        <translation>规定本身从 %1 起生效，不能改写。本单位的要求请换一个晚于它的生效日期。</translation>
    </message>
</context>
</TS>
