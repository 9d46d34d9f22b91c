// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/attachmentdesk.h"

#include "core/language.h"
#include "core/safefile.h"
#include "ui/kit/pictures.h"
#include "ui/kit/privatecopies.h"
#include "ui/kit/prompt.h"
#include "ui/kit/thumbnails.h"
#include "ui/shell/session.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>

namespace ledger {

namespace {

constexpr qsizetype MostNamed = 2;

/// Up to two sentences, and how many more there are.
QString sentences(const QList<Error>& errors)
{
    QStringList texts;
    for (const Error& error : errors.mid(0, MostNamed))
        texts << errorText(error);
    QString text = texts.join(u' ');
    if (errors.size() > MostNamed)
        text += AttachmentDesk::tr(" 还有 %1 个文件没有添加。").arg(errors.size() - MostNamed);
    return text;
}

Message messageOf(const AttachmentOutcome& outcome)
{
    QStringList parts;
    if (!outcome.added.isEmpty())
        parts << AttachmentDesk::tr("已添加 %1 个附件。").arg(outcome.added.size());
    if (!outcome.alreadyThere.isEmpty())
        parts << AttachmentDesk::tr("“%1”已经在这条记录里，不用再添加。").arg(listText(outcome.alreadyThere));
    if (!outcome.refused.isEmpty())
        parts << sentences(outcome.refused);
    Message::Tone tone = outcome.added.isEmpty() ? Message::Tone::Info : Message::Tone::Good;
    if (!outcome.refused.isEmpty())
        tone = Message::Tone::Warning;
    return {tone, parts.join(u' ')};
}

} // namespace

/// What a look at the files found.
struct AttachmentDesk::Look {
    QList<AttachmentSource> sources;
    QList<qsizetype> large; ///< which of them are large photos
    QSize largest;
    QList<Error> refused;
    int edge = 0;
};

AttachmentDesk::AttachmentDesk(Session& session)
    : m_session(session)
    , m_thumbnails(std::make_unique<Thumbnails>(session.ledger(), limits().thumbnails, nullptr))
    , m_copies(std::make_unique<PrivateCopies>())
    , m_opener([](const QUrl& url) { return QDesktopServices::openUrl(url); })
{
    limitPictureMemory();
}

AttachmentDesk::~AttachmentDesk() = default;

AttachmentLimits AttachmentDesk::limits() const
{
    return attachmentLimits(m_session.ledger().settings());
}

void AttachmentDesk::prepare(QWidget* asker, const QList<IncomingFile>& files, const Tell& tell, const Prepared& done)
{
    if (files.isEmpty())
        return;
    runTask<Look>(
        m_session.tasks(), this, tr("正在查看文件"),
        [files, limits = limits()](const TaskControl&) -> Result<Look> {
            Look look;
            look.edge = limits.photoEdge;
            for (const IncomingFile& file : files) {
                AttachmentSource source = file.source;
                if (!file.image.isNull())
                    source.bytes = pictureBytes(file.image);
                if (auto size = checkSource(source, limits); !size) {
                    look.refused.append(size.error());
                    continue;
                }
                const QSize size = pictureSize(source);
                if (qMax(size.width(), size.height()) > limits.photoEdge) {
                    look.large.append(look.sources.size());
                    look.largest = size;
                }
                look.sources.append(source);
            }
            return look;
        },
        [this, guard = QPointer<QWidget>(asker), tell, done](const Result<Look>& look) {
            if (!look->refused.isEmpty())
                tell({Message::Tone::Warning, sentences(look->refused)});
            if (!look->sources.isEmpty())
                askAboutPhotos(guard, *look, tell, done);
        });
}

void AttachmentDesk::askAboutPhotos(QWidget* asker, const Look& look, const Tell& tell, const Prepared& done)
{
    if (look.large.isEmpty()) {
        done(look.sources);
        return;
    }
    const QString text =
        tr("有 %1 张照片的长边超过 %2 像素。\n例如“%3”：%4×%5\n\n缩小以后仍可清楚地打印，台账和备份会小得多。"
           "这次添加的照片都照此办理。")
            .arg(QString::number(look.large.size()), QString::number(look.edge),
                 look.sources[look.large.constLast()].name, QString::number(look.largest.width()),
                 QString::number(look.largest.height()));
    const Prompt::Answer answer =
        m_session.prompt().ask(asker, {tr("照片较大"), text, tr("缩小到 %1 像素").arg(look.edge), tr("保留原图")});
    if (answer == Prompt::Answer::Yes)
        makeSmaller(look, tell, done);
    else if (answer == Prompt::Answer::No)
        done(look.sources);
}

void AttachmentDesk::makeSmaller(const Look& look, const Tell& tell, const Prepared& done)
{
    runTask<Look>(
        m_session.tasks(), this, tr("正在缩小照片"),
        [look](const TaskControl& control) -> Result<Look> {
            Look smaller = look;
            smaller.sources.clear();
            for (qsizetype i = 0; i < look.sources.size(); ++i) {
                if (control.stop.stop_requested())
                    return fail(ErrorCode::Cancelled, tr("已取消添加附件，台账没有改动。"));
                control.progress(static_cast<int>(i * 100 / look.sources.size()));
                auto source = look.large.contains(i) ? smallerPicture(look.sources[i], look.edge)
                                                     : Result<AttachmentSource>(look.sources[i]);
                if (source)
                    smaller.sources.append(*source);
                else
                    smaller.refused.append(source.error());
            }
            return smaller;
        },
        [tell, done, before = look.refused.size()](const Result<Look>& smaller) {
            if (!smaller) {
                tell({Message::Tone::Info, errorText(smaller.error())});
                return;
            }
            if (smaller->refused.size() > before)
                tell({Message::Tone::Warning, sentences(smaller->refused.mid(before))});
            if (!smaller->sources.isEmpty())
                done(smaller->sources);
        });
}

void AttachmentDesk::attach(Kind kind, qint64 recordId, const QList<AttachmentSource>& sources, const Tell& tell)
{
    runTask<AttachmentOutcome>(
        m_session.tasks(), this, tr("正在添加附件"),
        [&ledger = m_session.ledger(),
         request = AttachmentRequest{kind, recordId, sources, limits()}](const TaskControl& control) {
            return attachFiles(ledger, request, [&control](int percent) {
                control.progress(percent);
                return !control.stop.stop_requested();
            });
        },
        [tell](const Result<AttachmentOutcome>& outcome) {
            if (outcome)
                tell(messageOf(*outcome));
            else if (outcome.error().code == ErrorCode::Cancelled)
                tell({Message::Tone::Info, errorText(outcome.error())});
            else
                tell({Message::Tone::Bad, errorText(outcome.error())});
        });
}

void AttachmentDesk::writeCopy(const Attachment& attachment, const std::function<Result<QString>()>& place,
                               const Tell& tell, const std::function<void(const QString&)>& done)
{
    runTask<QString>(
        m_session.tasks(), this, tr("正在取出附件"),
        [&ledger = m_session.ledger(), attachment, place](const TaskControl&) -> Result<QString> {
            auto path = place();
            if (!path)
                return path;
            auto reader = ledger.reader();
            if (!reader)
                return reader.error();
            auto bytes = readAttachment(**reader, attachment);
            if (!bytes)
                return bytes.error();
            if (auto written = writeFileSafely(*path, *bytes); !written)
                return written.error();
            return path;
        },
        [tell, done](const Result<QString>& written) {
            if (written)
                done(*written);
            else
                tell({Message::Tone::Bad, errorText(written.error())});
        });
}

void AttachmentDesk::open(QWidget* asker, const Attachment& attachment, const Tell& tell)
{
    if (!limits().opened.contains(endingOf(attachment.name))) {
        const Prompt::Question question{
            tr("不直接打开"),
            tr("“%1”不是常见的文档或图片，程序不直接打开它。可以另存到别处，确认可靠以后再打开。").arg(attachment.name),
            tr("另存为…")};
        if (m_session.prompt().confirm(asker, question))
            saveAs(asker, attachment, tell);
        return;
    }
    writeCopy(
        attachment, [this, attachment] { return m_copies->placeFor(attachment.uid, attachment.name); }, tell,
        [this, tell](const QString& path) { openCopy(path, tell); });
}

void AttachmentDesk::openCopy(const QString& path, const Tell& tell)
{
    // Read-only, so that nobody works in a copy whose changes would be lost.
    QFile::setPermissions(path, QFileDevice::ReadOwner);
    if (!m_opener(QUrl::fromLocalFile(path)))
        tell({Message::Tone::Warning,
              tr("系统里没有能打开“%1”的程序。请用“另存为”存到别处，或安装相应的程序。")
                  .arg(QFileInfo(path).fileName())});
}

void AttachmentDesk::saveAs(QWidget* asker, const Attachment& attachment, const Tell& tell)
{
    const QString ending = endingOf(attachment.name);
    const QString filter = ending.isEmpty() ? tr("所有文件 (*)") : tr("%1 文件 (*.%2)").arg(ending.toUpper(), ending);
    const QStringList endings = ending.isEmpty() ? QStringList{QString()} : QStringList{u'.' + ending};
    const QString path = m_session.prompt().saveFileAs(asker, {tr("附件另存为"), {filter}, attachment.name}, endings);
    if (path.isEmpty())
        return;
    writeCopy(
        attachment, [path] { return Result<QString>(path); }, tell,
        [tell](const QString& written) {
            tell({Message::Tone::Good, tr("已另存到“%1”。").arg(QDir::toNativeSeparators(written))});
        });
}

void AttachmentDesk::remove(const QList<Attachment>& attachments, const Tell& tell)
{
    QList<qint64> ids;
    for (const Attachment& attachment : attachments)
        ids << attachment.id;
    const auto run = [this, tell](const QString& title, const std::function<Result<>()>& work, const Message& said) {
        runTask<void>(
            m_session.tasks(), this, title, [work](const TaskControl&) { return work(); },
            [tell, said](const Result<>& done) {
                tell(done ? said : Message{Message::Tone::Bad, errorText(done.error())});
            });
    };
    Ledger& ledger = m_session.ledger();
    const std::function<void()> putBack = [this, run, &ledger, ids] {
        run(tr("正在恢复附件"), [&ledger, ids] { return putBackFiles(ledger, ids); },
            {Message::Tone::Good, tr("已恢复。")});
    };
    const QString said = attachments.size() == 1 ? tr("已移除附件“%1”。").arg(attachments.constFirst().name)
                                                 : tr("已移除 %1 个附件。").arg(attachments.size());
    run(tr("正在移除附件"), [&ledger, ids] { return detachFiles(ledger, ids); },
        {Message::Tone::Info, said, tr("撤销"), putBack});
}

void AttachmentDesk::describe(const Attachment& attachment, const QString& name, const QString& note, const Tell& tell)
{
    runTask<void>(
        m_session.tasks(), this, tr("正在修改附件"),
        [&ledger = m_session.ledger(), id = attachment.id, name, note](const TaskControl&) {
            return describeAttachment(ledger, id, name, note);
        },
        [tell](const Result<>& done) {
            if (!done)
                tell({Message::Tone::Bad, errorText(done.error())});
        });
}

} // namespace ledger
