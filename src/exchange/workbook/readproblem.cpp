// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/readproblem.h"

#include <QCoreApplication>

namespace ledger {
namespace {

const char* containerSentence(const ReadProblem& problem)
{
    switch (problem.failure) {
    case ReadFailure::Missing:
        return QT_TRANSLATE_NOOP("ReadProblem", "找不到文件“%1”，请检查路径后重试。");
    case ReadFailure::NotAFile:
        return QT_TRANSLATE_NOOP("ReadProblem", "“%1”不是普通文件，无法读取；请选择一个工作簿文件。");
    case ReadFailure::NoPermission:
        return QT_TRANSLATE_NOOP("ReadProblem", "没有读取“%1”的权限，请检查文件权限后重试。");
    case ReadFailure::EmptyFile:
        return QT_TRANSLATE_NOOP("ReadProblem", "“%1”是空文件（0 字节），里面没有数据。");
    case ReadFailure::FileTooLarge:
        return QT_TRANSLATE_NOOP("ReadProblem", "“%1”超过 %2 MiB，无法读取；请拆分后分别导入。");
    case ReadFailure::WrongEnding:
        return QT_TRANSLATE_NOOP("ReadProblem", "“%1”的内容其实是 %3 文件；请改正扩展名，或用表格软件另存后再导入。");
    case ReadFailure::WebPage:
        return QT_TRANSLATE_NOOP("ReadProblem",
                                 "“%1”的内容是网页，不是工作簿；请用表格软件打开后另存为 .xlsx 再导入。");
    case ReadFailure::Unsupported:
        return QT_TRANSLATE_NOOP("ReadProblem", "“%1”是 %3 文件，不支持这种格式；请用表格软件另存为 .xlsx 再导入。");
    case ReadFailure::Protected:
        return QT_TRANSLATE_NOOP("ReadProblem", "“%1”设有打开密码，无法读取；请去掉密码后再导入。");
    case ReadFailure::DamagedContainer:
        return QT_TRANSLATE_NOOP("ReadProblem", "“%1”已损坏或不完整，无法读取；请重新取得完整的文件。");
    case ReadFailure::Bomb:
        return QT_TRANSLATE_NOOP("ReadProblem", "“%1”解压后大得异常，为安全起见没有读取；请用表格软件另存后再导入。");
    case ReadFailure::DuplicateEntry:
    case ReadFailure::UnsafeEntry:
        return QT_TRANSLATE_NOOP("ReadProblem",
                                 "“%1”的压缩包结构不正常，为安全起见没有读取；请用表格软件另存后再导入。");
    case ReadFailure::NoSheet:
        return QT_TRANSLATE_NOOP("ReadProblem", "“%1”里没有工作表。");
    case ReadFailure::TooManySheets:
        return QT_TRANSLATE_NOOP("ReadProblem", "“%1”的工作表超过 %2 张，无法读取；请拆分后分别导入。");
    default:
        return nullptr;
    }
}

const char* contentSentence(const ReadProblem& problem)
{
    switch (problem.failure) {
    case ReadFailure::NotText:
        return QT_TRANSLATE_NOOP("ReadProblem", "“%1”不是文本：第 %2 字节处不是文字；请检查文件。");
    case ReadFailure::BadEncoding:
        return QT_TRANSLATE_NOOP("ReadProblem",
                                 "“%1”的文字编码有误：第 %2 字节处不是有效的 %3；请另存为 UTF-8 后再导入。");
    case ReadFailure::OpenQuote:
        return QT_TRANSLATE_NOOP("ReadProblem", "“%1”第 %2 行的引号没有结束，无法读取；请补上引号后再导入。");
    case ReadFailure::DamagedPart:
        return QT_TRANSLATE_NOOP("ReadProblem", "“%1”%4的内容已损坏，无法读取；请用表格软件另存后再导入。");
    case ReadFailure::TooManyRows:
        return QT_TRANSLATE_NOOP("ReadProblem", "“%1”%4超过 %2 行，无法读取；请拆分后分别导入。");
    case ReadFailure::TooManyColumns:
        return QT_TRANSLATE_NOOP("ReadProblem", "“%1”%4超过 %2 列，无法读取；请删去多余的列后再导入。");
    case ReadFailure::TooManyCells:
        return QT_TRANSLATE_NOOP("ReadProblem", "“%1”%4的单元格总数超过 %2 个，无法读取；请拆分后分别导入。");
    case ReadFailure::TooManyMerges:
        return QT_TRANSLATE_NOOP("ReadProblem", "“%1”%4的合并单元格超过 %2 处，无法读取；请取消多余的合并后再导入。");
    case ReadFailure::CellTooLong:
        return QT_TRANSLATE_NOOP("ReadProblem", "“%1”%4第 %2 行有一个单元格的文字过长，无法读取；请缩短后再导入。");
    case ReadFailure::BadReference:
        return QT_TRANSLATE_NOOP("ReadProblem",
                                 "“%1”%4第 %2 行附近的单元格位置有误，无法读取；请用表格软件另存后再导入。");
    case ReadFailure::DuplicateCell:
        return QT_TRANSLATE_NOOP("ReadProblem",
                                 "“%1”%4第 %2 行的同一单元格出现了两次，无法读取；请用表格软件另存后再导入。");
    default:
        return nullptr;
    }
}

const char* processSentence(const ReadProblem& problem)
{
    switch (problem.failure) {
    case ReadFailure::OutOfMemory:
        return QT_TRANSLATE_NOOP("ReadProblem", "读取“%1”%4所需的内存超过上限，无法读取；请拆分后分别导入。");
    case ReadFailure::TimedOut:
        return QT_TRANSLATE_NOOP("ReadProblem", "读取“%1”%4用时过长，已经停止；请拆分后分别导入。");
    case ReadFailure::NotStarted:
        return QT_TRANSLATE_NOOP("ReadProblem", "“%1”无法读取：读取程序没有启动；请重新安装本程序。");
    case ReadFailure::ReadError:
        return QT_TRANSLATE_NOOP("ReadProblem", "读取“%1”时磁盘或网络出错；请检查后重试。");
    default:
        return QT_TRANSLATE_NOOP("ReadProblem", "“%1”%4无法读取：文件已损坏或内容异常；请用表格软件另存后再导入。");
    }
}

QString filled(const QString& sentence, const QStringList& values)
{
    // Names may hold "%2", so all places are filled at once; QString::arg would renumber those left out.
    QString message;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const bool place = sentence.at(i) == u'%' && i + 1 < sentence.size();
        const int number = place ? sentence.at(i + 1).digitValue() : 0;
        if (number < 1 || number > values.size()) {
            message += sentence.at(i);
            continue;
        }
        message += values.at(number - 1);
        ++i;
    }
    return message;
}

QString translated(const char* source)
{
    return QCoreApplication::translate("ReadProblem", source);
}

} // namespace

Error readingError(const QString& fileName, const ReadProblem& problem)
{
    const char* sentence = containerSentence(problem);
    if (!sentence)
        sentence = contentSentence(problem);
    if (!sentence)
        sentence = processSentence(problem);
    const QString sheet = problem.sheet.isEmpty()
        ? QString()
        : filled(translated(QT_TRANSLATE_NOOP("ReadProblem", "工作表“%1”")), {QString::fromUtf8(problem.sheet)});
    const QString message = filled(
        translated(sentence), {fileName, QString::number(problem.number), QString::fromUtf8(problem.detail), sheet});
    const QString detail =
        QStringLiteral("workbook failure %1, number %2").arg(int(problem.failure)).arg(problem.number);
    return fail(ErrorCode::Unreadable, message, detail);
}

} // namespace ledger
