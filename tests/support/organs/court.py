# SPDX-FileCopyrightText: 2026 branchledger engineers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A district court: everything of a year in one book with a cover, an index and statistics, quarters as lines across the
table, a row of column numbers below the heads; and the lists of the holders as text files."""
from office import Office, id_number
from sheetfiles import AsDate

BOOK = '2023年度党建工作台账.xlsx'


def numbers(count):
    return [str(i + 1) for i in range(count)]


def others(o):
    o.sheet(BOOK, '封面', [[None], ['河岸区人民法院'], ['二〇二三年度党建工作台账'], [None], ['机关党委办公室制']])
    o.sheet(BOOK, '目录', [['目  录'], ['序号', '名称', '页码', '备注'], [1, '党支部信息', 1], [2, '党员花名册', 2], [3, '三会一课', 3]])
    o.sheet(BOOK, '开展情况统计', [
        ['2023年度各支部组织生活开展情况统计表'],
        ['支部', '应到', '实到', '参加率', '党课', '主题党日', '备注'],
        ['立案庭支部', 40, 39, '97.5%', 4, 12], ['刑庭支部', 42, 40, '95.2%', 4, 12], ['合计', 82, 79, '96.3%', 8, 24]])
    o.sheet(BOOK, '荣誉统计', [
        ['支部', '国家级', '省级', '市级', '区级', '合计'], ['立案庭支部', 0, 1, 0, 1, 2], ['刑庭支部', 0, 0, 0, 2, 2]])
    o.sheet(BOOK, '下拉选项', [['性别', '民族', '学历'], ['男', '汉族', '大学'], ['女', '满族', '研究生']], hidden=True)
    o.skips(BOOK, '封面', '目录', '开展情况统计', '荣誉统计', '下拉选项')


def branches(o):
    head = ['序号', '支部全称', '规范简称', '又称', '所属党委', '建立时间', '选举日期', '任期至', '支部书记', '支部委员']
    o.sheet(BOOK, '党支部信息', [
        ['附件1'], ['河岸区人民法院党支部基本信息'], ['单位（盖章）：机关党委', None, None, None, '日期：2023年12月'], head, numbers(10),
        [1, '立案庭党支部', '立案庭支部', '第一党支部、一支部', '院机关党委', '2018.5', '2021.5.6', '2024.5.5', '梁秋'],
        [2, '刑事审判庭党支部', '刑庭支部', '第二党支部、二支部', '院机关党委', '2018.5', '2021.5.6', '2024.5.5', '邓川', '蓝天、田野'],
        [3, '离退休干部党支部', '老干部支部', '第三党支部', '院机关党委', '2018.5', '2021.5.6', '2024.5.5', '祝平'],
        [4, '河岸区人民法院机关党委', '机关党委', '院机关党委', None, '2018.5', '2021.5.6', '2026.5.5', '关山'],
        [5, '执行局党支部', '执行局支部', '第二党支部', '院机关党支部', '2018.5', '2021.5.6', '2024.5.5']],
        merges=[(2, 1, 2, 10)])
    o.gives(BOOK, '党支部信息', 'branch', 4, 1, [(10, '所属党委', 'branch_unknown')])


def members(o):
    o.sheet(BOOK, '党员花名册', [
        ['河岸区人民法院党员花名册'],
        ['序号', '支部', '姓名', '性别', '民族', '出生年月', '入党时间', '转正时间', '党员身份', '学历学位', '现任职务', '法官等级', '手机'],
        numbers(13),
        [1, '立案庭支部', '梁秋', '女', '汉族', '1979年5月', '2001年7月', '2002年7月', '正式党员', '大学', '庭长', '四级高级法官'],
        [2, '〃', '白雪', '女', '朝鲜族', '1993.02', '2015.06', '2016.06', '正式党员', '硕士', '法官助理'],
        [3, '〃', '白雪', '女', '汉族', '1996.11', '2019.06', '2020.06', '正式党员', '大学', '书记员'],
        [4, '二支部', '邓川', '男', '汉族', '1974.9', '1996.6', '1997.6', '正式党员', '大学', '庭长'],
        [5, '同上', '蓝天', '男', '汉族', '1988.1', AsDate(39965, 'yyyy"年"m"月"'), '2010.6', '正式党员', '研究生', '法官'],
        [6, '同上', '田野', '男', '汉族', '1995.4', '2023.3.20', None, '预备党员', '大学', '法官助理'],
        [7, '第三党支部', '祝平', '男', '汉族', '1955.4', '1978.3', '1979.3', '正式党员', '大专', '退休'],
        [8, '机关党委', '关山', '男', '汉族', '1970.4', '1993.3', '1994.3', '正式党员', '大学', '党组书记、院长'],
        [9, '二支部', '田野', '男', '汉族', '1995.4', '2023.3.20', None, '预备党员', '大学', '法官助理'],
        [10, '第四党支部', '侯明', '男', '汉族', '1990.4', '2012.3', '2013.3', '正式党员', '大学', '法官']],
        merges=[(1, 1, 1, 13)])
    # Row 12 says the same as row 9 once more: nothing new, nothing wrong.
    o.expected['import'].append({'file': BOOK, 'sheet': '党员花名册', 'kind': 'member', 'created': 8, 'rejected': 1, 'problems': [
        {'row': 13, 'column': '支部', 'code': 'branch_unknown', 'severity': 'error'}]})


def meetings(o):
    o.sheet(BOOK, '三会一课', [
        ['河岸区人民法院2023年“三会一课”台账'],
        ['序号', '支部名称', '组织生活类型', '召开时间', '召开地点', '出席', None, None, '会议主题', '备注'],
        [None, None, None, None, None, '应出席', '实际出席', '缺席', None, None],
        ['第一季度'],
        [1, '第一党支部', '支部大会', '2023-01-16 14:30', '第一会议室', 3, 3, 0, '年度总结大会'],
        [2, '第二党支部', '支委会', '2023年2月3日下午', '〃', 3, 3, 0, '研究学习计划'],
        [3, '第二党支部', '支部党员大会', '2023年3月20日（星期一）', '〃', 3, 3, 0, '讨论接收田野同志为预备党员'],
        ['第二季度'],
        [4, '第一党支部', '专题党课', '2023/4/18', '大法庭', 3, 2, 1, '梁秋讲党课'],
        [5, '第二党支部', '党员大会', '二〇二三年五月九日', '大法庭', 5, 5, 0, '主题教育学习'],
        [6, '老干支部', '党员大会', '2023/5/19', '活动室', 1, 1, 0, '送学上门'],
        [None, None, None, None, None, None, None, None, '合计6次']],
        merges=[(1, 1, 1, 10), (2, 6, 2, 8), (4, 1, 4, 10), (8, 1, 8, 10)] + [(2, c, 3, c) for c in (1, 2, 3, 4, 5, 9, 10)])
    # 缺席 holds counts, so nobody is named; only what was expected is compared with the roster. 老干支部 is nobody's name.
    o.gives(BOOK, '三会一课', 'study_session', 5, 1, [
        (10, '应出席', 'count_mismatch'), (11, '支部名称', 'branch_unknown')])


def theme_days(o):
    o.sheet(BOOK, '主题党日', [
        ['支部', '党日时间', '党日主题', '活动方式', '参加人员', '请假人员'],
        ['一支部', '2023.3.10', '学雷锋', '志愿服务', '梁秋、白雪', None],
        ['二支部', '2023.4.10', '参观廉政教育基地', '现场教学', '全体党员', '蓝天（开庭）'],
        ['二支部', '2023.6.10', '集体政治生日', '座谈', None, '无']])
    o.gives(BOOK, '主题党日', 'study_session', 2, 1, [(2, '参加人员', 'person_ambiguous')])


def honors(o):
    o.sheet(BOOK, '荣誉', [
        ['时间', '荣誉称号/奖项', '受表彰单位或个人', '对象类别', '表彰层级', '表彰部门', '奖次'],
        ['2023.12', '全省法院先进集体', '刑事审判庭', '集体', '省级', '省高级人民法院', None],
        ['2023-06-30', '优秀共产党员', '梁秋\n邓川', '个人', '区级', '区委', None],
        ['2023-09-28', '庭审观摩一等奖', '邓川', '个人', '市级', '市中级人民法院', '一等奖'],
        ['2023-10', '典型案例奖', '张某诉李某案', '案例', '国家级', '最高人民法院', None],
        ['2023.13', '优秀法官', '蓝天', '个人', '本院', '本院', None]])
    o.gives(BOOK, '荣誉', 'honor', 4, 1, [(6, '时间', 'date_unreadable')])


def volunteering(o):
    o.sheet(BOOK, '志愿服务', [
        ['日期', '服务项目', '类别', '单位', '姓名', '人数', '服务时间', '联系社区'],
        ['2023.5.4', '巡回审判普法', '普法宣传', '立案庭支部', '梁秋', '1人', 2, '沿河社区'],
        ['2023.6.1', '双报到志愿服务', '社区报到', '刑庭支部', '邓川、蓝天', '2人', 3.5, '沿河社区'],
        ['2023.7.1', '慰问老党员', '走访慰问', '机关党委', '关山', '1人', 1, '/']])
    o.gives(BOOK, '志愿服务', 'volunteer_activity', 3)


def publications(o):
    o.sheet(BOOK, '信息宣传', [
        ['河岸区人民法院2023年信息宣传情况'],
        ['标题', '作品种类', '发表日期', '发表刊物', '刊物类别', '刊物级别', '作者', '篇数', '原创', '被转发'],
        ['巡回法庭进乡村', '新闻', '2023.5.8', '法治报', '报纸', '省级', '白雪', '1篇', '√', '×'],
        ['以案释法', '微信公众号', '2023.6.8', '河岸法院', '公众号', '县级', '蓝天', '2', '√', '×'],
        ['读书心得', '心得体会', '2023.7.8', '机关党建', '刊物', '市级', '邓川', '1', '√', '√']], merges=[(1, 1, 1, 10)])
    o.gives(BOOK, '信息宣传', 'work_record', 3)


def lists(o):
    head = ['序号', '责任事项', '工作措施', '责任院领导', '责任部门', '完成时限', '落实情况', '是否完成']
    for holder, rows in {
        '院党组': [['1', '加强政治建设', '定期学习', '关山', '机关党委', '2023年12月31日', '已开展', '是'],
                ['2', '从严管理队伍', '谈话提醒', '关山', '政治部', '长期坚持', '推进中', '否']],
        '党组书记': [['1', '履行第一责任人责任', '带头述责述廉', '关山', '机关党委', '年底前', '已述责', '已完成']],
        '领导班子成员': [['1', '落实一岗双责', '指导分管庭室', '关山', '刑庭', '上半年', '已指导', '已完成']],
        '党支部': [['1', '规范组织生活', '按时开展', '梁秋', '立案庭', '每月', '按时开展', '已落实']],
    }.items():
        name = f'2023年{holder}主体责任清单'
        o.book(name + '.csv', encoding='gb18030')
        o.sheet(name + '.csv', name, [head, *rows])
        o.gives(name + '.csv', name, 'responsibility_item', len(rows))


def figures(o):
    o.figures(
        '2023', member__total=8, member__probationary=1, member__female=3, member__minority=1, member__admitted=1,
        member__college_or_above=8, branch__in_service=2, branch__retired=1,
        meeting__assembly=3, meeting__committee=1, meeting__lecture=1, meeting__theme_day=2,
        attendance__rate=round(21 / 23, 4), study__person_times=21,
        honor__total=4, honor__national=1, honor__provincial=1, honor__municipal=1, honor__people=2,
        volunteer__activities=3, volunteer__person_times=4, volunteer__hours=10, volunteer__double_registered=2,
        volunteer__law_publicity=1, volunteer__visits=1,
        publication__provincial_print=1, publication__two_micro=2, publication__reflections_forwarded=1,
        responsibility__total=5, responsibility__done=4, responsibility__overdue=0, responsibility__rate=0.8)
    o.figures('2023', '二支部', member__total=3, meeting__assembly=2, meeting__committee=1, meeting__theme_day=2)


def office():
    o = Office('河岸区人民法院', '2024-01-10')
    o.book(BOOK)
    for part in (others, branches, members, meetings, theme_days, honors, volunteering, publications, lists, figures):
        part(o)
    return o
