// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/attachmentpanel.h"

#include "core/safefile.h"
#include "ui/kit/attachmentview.h"
#include "ui/kit/detailpanel.h"
#include "ui/kit/fieldeditor.h"
#include "ui/kit/formdialog.h"
#include "ui/kit/recordform.h"
#include "ui/kit/thumbnails.h"
#include "ui/pages/kindtable.h"
#include "uifixture.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QDropEvent>
#include <QFileInfo>
#include <QLineEdit>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>

using namespace ledger;
using namespace ledger::testing;

/// Files of a record in its detail panel and in its form: dropped, pasted, opened, removed.
class TestAttachmentPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void takesFilesDroppedOnTheDetailPanel();
    void aFieldOfTheFormDoesNotSwallowThem();
    void pastesAPictureFromTheClipboard();
    void choosesFilesInADialog();
    void opensAPrivateReadOnlyCopy();
    void doesNotOpenWhatItDoesNotKnow();
    void saysWhenNoProgramOpensIt();
    void savesACopyWhereTold();
    void removesWithAKeyAndBringsBack();
    void renamesAndNotes();
    void asksOnceAboutLargePhotos_data();
    void asksOnceAboutLargePhotos();
    void saysWhatItDidNotTake();
    void filesOfANewRecordWaitForIt();
    void asksBeforeWaitingFilesAreLost();
    void anOpenFormLosesNothing();
    void changesNothingInALedgerToRead();
    void showsAPictureAsAPicture();

private:
    AttachmentPanel* detail();
    FormDialog* form(qint64 id);
    QList<Attachment> stored(qint64 id = 0) const;
    QString file(const char* name, const QByteArray& bytes) const;
    QByteArray photo(int width, int height) const;
    AttachmentModel* model(AttachmentPanel* panel) const;
    void attachDirectly(const QStringList& paths);
    static void drop(QWidget* target, const QStringList& paths);

    std::unique_ptr<UiFixture> m_fixture;
    std::unique_ptr<DetailPanel> m_detail;
    QPointer<FormDialog> m_form;
    QStringList m_messages;
    Message m_lastMessage;
    Record m_honor;
};

void TestAttachmentPanel::init()
{
    m_fixture = std::make_unique<UiFixture>();
    m_honor = m_fixture->store.honor(QStringLiteral("先进党支部"), QDate(2022, 7, 1), QStringLiteral("第一党支部"));
    BL_DONE(m_fixture->store.save(m_honor));
    m_messages.clear();
    connect(&m_fixture->session, &Session::messageRequested, this, [this](const Message& message) {
        m_messages << message.text;
        m_lastMessage = message;
    });
}

void TestAttachmentPanel::cleanup()
{
    delete m_form;
    m_detail.reset();
    m_fixture.reset();
}

AttachmentPanel* TestAttachmentPanel::detail()
{
    m_detail = std::make_unique<DetailPanel>(traitsOf(Kind::Honor), m_fixture->session, nullptr);
    m_detail->resize(340, 640);
    m_detail->show();
    m_detail->showRecord(m_honor.id);
    m_detail->activateWindow();
    if (!QTest::qWaitForWindowActive(m_detail.get()))
        qFatal("the panel does not come up");
    return find<AttachmentPanel>(m_detail.get(), "attachments");
}

FormDialog* TestAttachmentPanel::form(qint64 id)
{
    m_form = new FormDialog(traitsOf(Kind::Honor), m_fixture->session, nullptr);
    if (id == 0)
        m_form->showNew({});
    else if (!m_form->showRecord(id))
        qFatal("the record cannot be shown");
    m_form->open();
    m_form->activateWindow();
    if (!QTest::qWaitForWindowActive(m_form))
        qFatal("the form does not come up");
    return m_form;
}

QList<Attachment> TestAttachmentPanel::stored(qint64 id) const
{
    const auto reader = m_fixture->store.reader();
    return attachmentsOf(*reader, Kind::Honor, id == 0 ? m_honor.id : id).value();
}

QString TestAttachmentPanel::file(const char* name, const QByteArray& bytes) const
{
    const QString path = m_fixture->store.folder() + u'/' + QString::fromUtf8(name);
    if (!writeFileSafely(path, bytes))
        qFatal("the file cannot be written");
    return path;
}

QByteArray TestAttachmentPanel::photo(int width, int height) const
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "jpeg");
    return buffer.data();
}

AttachmentModel* TestAttachmentPanel::model(AttachmentPanel* panel) const
{
    return qobject_cast<AttachmentModel*>(find<AttachmentView>(panel, "attachmentList")->model());
}

void TestAttachmentPanel::attachDirectly(const QStringList& paths)
{
    AttachmentRequest request{Kind::Honor, m_honor.id, {}, attachmentLimits({})};
    for (const QString& path : paths)
        request.sources << AttachmentSource::ofFile(path);
    BL_DONE(attachFiles(m_fixture->store.ledger(), request));
}

void TestAttachmentPanel::drop(QWidget* target, const QStringList& paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls << QUrl::fromLocalFile(path);
    data.setUrls(urls);
    const QPoint place = target->rect().center();
    QDragEnterEvent enter(place, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &enter);
    QVERIFY(enter.isAccepted());
    QCOMPARE(enter.dropAction(), Qt::CopyAction);
    QDropEvent fall(place, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &fall);
    QVERIFY(fall.isAccepted());
}

void TestAttachmentPanel::takesFilesDroppedOnTheDetailPanel()
{
    AttachmentPanel* panel = detail();
    const QAbstractItemModelTester tester(model(panel), QAbstractItemModelTester::FailureReportingMode::Fatal);
    drop(m_detail.get(), {file("证书.pdf", "证书"), file("通知.docx", "通知")});
    QTRY_COMPARE(model(panel)->rowCount(), 2);
    QCOMPARE(model(panel)->index(0).data().toString(), QStringLiteral("证书.pdf"));
    QCOMPARE(stored().size(), 2);
    QTRY_COMPARE(m_messages, QStringList{QStringLiteral("已添加 2 个附件。")});
    // The same again is one already.
    drop(m_detail.get(), {m_fixture->store.folder() + QStringLiteral("/证书.pdf")});
    QTRY_COMPARE(m_messages.size(), 2);
    QVERIFY(m_messages.constLast().contains(QStringLiteral("已经在这条记录里")));
    QCOMPARE(stored().size(), 2);
}

void TestAttachmentPanel::aFieldOfTheFormDoesNotSwallowThem()
{
    FormDialog* dialog = form(m_honor.id);
    auto* line = qobject_cast<QLineEdit*>(dialog->form().editor(QStringLiteral("title"))->target());
    QVERIFY(line);
    line->setFocus();
    auto* panel = find<AttachmentPanel>(dialog, "attachments");
    drop(line, {file("证书.pdf", "证书")});
    QTRY_COMPARE(model(panel)->rowCount(), 1);
    QCOMPARE(stored().size(), 1);
    // Nobody else changed the record: it is not read again under the hands of who types.
    QVERIFY(line->hasFocus());
    QCOMPARE(line->text(), QStringLiteral("先进党支部"));
    QVERIFY(!dialog->form().isModified());
}

void TestAttachmentPanel::pastesAPictureFromTheClipboard()
{
    AttachmentPanel* panel = detail();
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::red);
    QApplication::clipboard()->setImage(image);
    panel->setFocus();
    QTest::keyClick(panel, Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(stored().size(), 1);
    const Attachment attachment = stored().constFirst();
    QVERIFY(attachment.name.startsWith(QStringLiteral("粘贴的图片 20220930")));
    QCOMPARE(attachment.content.mediaType, QStringLiteral("image/png"));
    const auto reader = m_fixture->store.reader();
    BL_TRY(bytes, readAttachment(*reader, attachment));
    QCOMPARE(QImage::fromData(bytes).convertToFormat(QImage::Format_RGB32), image);

    QApplication::clipboard()->setText(QStringLiteral("只有文字"));
    QTest::mouseClick(find<QPushButton>(panel, "pasteAttachment"), Qt::LeftButton);
    QTRY_VERIFY(!m_messages.isEmpty() && m_messages.constLast().contains(QStringLiteral("剪贴板里没有")));
}

void TestAttachmentPanel::choosesFilesInADialog()
{
    AttachmentPanel* panel = detail();
    m_fixture->prompt.filesToOpen = {file("证书.pdf", "证书")};
    QTest::mouseClick(find<QPushButton>(panel, "addAttachment"), Qt::LeftButton);
    QTRY_COMPARE(stored().size(), 1);
    QCOMPARE(m_fixture->prompt.asked, QStringList{QStringLiteral("添加附件")});
}

void TestAttachmentPanel::opensAPrivateReadOnlyCopy()
{
    attachDirectly({file("证书.pdf", "证书")});
    AttachmentPanel* panel = detail();
    QTRY_COMPARE(model(panel)->rowCount(), 1);
    QString opened;
    m_fixture->session.attachments().setOpener([&](const QUrl& url) {
        opened = url.toLocalFile();
        return true;
    });
    auto* view = find<AttachmentView>(panel, "attachmentList");
    view->setFocus();
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::keyClick(view, Qt::Key_Return);
    QTRY_VERIFY(!opened.isEmpty());
    const QFileInfo copy(opened);
    QCOMPARE(copy.fileName(), QStringLiteral("证书.pdf"));
    const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    QCOMPARE(copy.permissions() & (others | QFileDevice::WriteOwner | QFileDevice::ExeOwner),
             QFileDevice::Permissions());
    const QFileInfo folder(QFileInfo(copy.absolutePath()).absolutePath());
    QCOMPARE(folder.permissions() & others, QFileDevice::Permissions());
    BL_TRY(bytes, readFileChecked(opened, 1000));
    QCOMPARE(bytes, QByteArray("证书"));
    // Opened twice it is written anew.
    opened.clear();
    QTest::keyClick(view, Qt::Key_Return);
    QTRY_VERIFY(!opened.isEmpty());
    m_detail.reset();
    m_fixture.reset();
    QVERIFY(!QFileInfo::exists(folder.absoluteFilePath()));
}

void TestAttachmentPanel::doesNotOpenWhatItDoesNotKnow()
{
    attachDirectly({file("数据.xyz", "数据")});
    AttachmentPanel* panel = detail();
    QTRY_COMPARE(model(panel)->rowCount(), 1);
    bool wasOpened = false;
    m_fixture->session.attachments().setOpener([&](const QUrl&) { return wasOpened = true; });
    m_fixture->prompt.fileToSave = m_fixture->store.folder() + QStringLiteral("/另存.xyz");
    auto* view = find<AttachmentView>(panel, "attachmentList");
    view->setCurrentIndex(view->model()->index(0, 0));
    find<QAction>(panel, "openAttachment")->trigger();
    QTRY_VERIFY(QFileInfo::exists(m_fixture->prompt.fileToSave));
    QCOMPARE(m_fixture->prompt.asked.constFirst(), QStringLiteral("不直接打开"));
    QVERIFY(!wasOpened);
}

void TestAttachmentPanel::saysWhenNoProgramOpensIt()
{
    attachDirectly({file("证书.ofd", "证书")});
    AttachmentPanel* panel = detail();
    QTRY_COMPARE(model(panel)->rowCount(), 1);
    m_fixture->session.attachments().setOpener([](const QUrl&) { return false; });
    auto* view = find<AttachmentView>(panel, "attachmentList");
    view->setCurrentIndex(view->model()->index(0, 0));
    find<QAction>(panel, "openAttachment")->trigger();
    QTRY_VERIFY(!m_messages.isEmpty());
    QVERIFY(m_messages.constLast().contains(QStringLiteral("证书.ofd")));
}

void TestAttachmentPanel::savesACopyWhereTold()
{
    attachDirectly({file("证书.pdf", "证书")});
    AttachmentPanel* panel = detail();
    QTRY_COMPARE(model(panel)->rowCount(), 1);
    m_fixture->prompt.fileToSave = m_fixture->store.folder() + QStringLiteral("/存到这里");
    auto* view = find<AttachmentView>(panel, "attachmentList");
    view->setCurrentIndex(view->model()->index(0, 0));
    find<QAction>(panel, "saveAttachment")->trigger();
    const QString path = m_fixture->prompt.fileToSave + QStringLiteral(".pdf");
    QTRY_VERIFY(QFileInfo::exists(path));
    BL_TRY(bytes, readFileChecked(path, 1000));
    QCOMPARE(bytes, QByteArray("证书"));
}

void TestAttachmentPanel::removesWithAKeyAndBringsBack()
{
    attachDirectly({file("一.pdf", "一"), file("二.pdf", "二")});
    AttachmentPanel* panel = detail();
    QTRY_COMPARE(model(panel)->rowCount(), 2);
    auto* view = find<AttachmentView>(panel, "attachmentList");
    view->setFocus();
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::keyClick(view, Qt::Key_Delete);
    QTRY_COMPARE(model(panel)->rowCount(), 1);
    QCOMPARE(stored().constFirst().name, QStringLiteral("二.pdf"));
    QTRY_COMPARE(m_messages, QStringList{QStringLiteral("已移除附件“一.pdf”。")});
    m_lastMessage.action();
    QTRY_COMPARE(model(panel)->rowCount(), 2);
    QCOMPARE(stored().constFirst().name, QStringLiteral("一.pdf"));
}

void TestAttachmentPanel::renamesAndNotes()
{
    attachDirectly({file("IMG_0001.jpg", photo(60, 40))});
    AttachmentPanel* panel = detail();
    QTRY_COMPARE(model(panel)->rowCount(), 1);
    auto* view = find<AttachmentView>(panel, "attachmentList");
    view->setFocus();
    view->setCurrentIndex(view->model()->index(0, 0));
    m_fixture->prompt.text = QStringLiteral("颁奖合影");
    QTest::keyClick(view, Qt::Key_F2);
    QTRY_COMPARE(stored().constFirst().name, QStringLiteral("颁奖合影.jpg"));
    QTRY_COMPARE(model(panel)->index(0).data().toString(), QStringLiteral("颁奖合影.jpg"));
    m_fixture->prompt.text = QStringLiteral("七一大会");
    find<QAction>(panel, "noteAttachment")->trigger();
    QTRY_COMPARE(stored().constFirst().note, QStringLiteral("七一大会"));
}

void TestAttachmentPanel::asksOnceAboutLargePhotos_data()
{
    QTest::addColumn<int>("answer");
    QTest::addColumn<int>("longest");
    QTest::newRow("smaller") << static_cast<int>(Prompt::Answer::Yes) << 2560;
    QTest::newRow("as it is") << static_cast<int>(Prompt::Answer::No) << 3000;
    QTest::newRow("neither") << static_cast<int>(Prompt::Answer::Cancel) << 0;
}

void TestAttachmentPanel::asksOnceAboutLargePhotos()
{
    QFETCH(int, answer);
    QFETCH(int, longest);
    detail();
    m_fixture->prompt.answer = static_cast<Prompt::Answer>(answer);
    drop(m_detail.get(),
         {file("一.JPG", photo(3000, 20)), file("小.jpg", photo(60, 40)), file("二.jpg", photo(20, 3000))});
    if (longest == 0) {
        QTRY_COMPARE(m_fixture->prompt.asked.size(), 1);
        QTRY_VERIFY(m_fixture->session.tasks().isIdle());
        QCOMPARE(stored().size(), 0);
        return;
    }
    QTRY_COMPARE(stored().size(), 3);
    QCOMPARE(m_fixture->prompt.asked, QStringList{QStringLiteral("照片较大")});
    const auto reader = m_fixture->store.reader();
    QList<QSize> sizes;
    for (const Attachment& attachment : stored()) {
        BL_TRY(bytes, readAttachment(*reader, attachment));
        sizes << QImage::fromData(bytes).size();
    }
    QCOMPARE(sizes.value(0).width(), longest);
    QCOMPARE(sizes.value(1), QSize(60, 40));
    QCOMPARE(sizes.value(2).height(), longest);
    QCOMPARE(stored().constFirst().name, QStringLiteral("一.JPG"));
}

void TestAttachmentPanel::saysWhatItDidNotTake()
{
    detail();
    drop(m_detail.get(), {file("空.txt", {}), file("病毒.exe", "x"), file("证书.pdf", "证书")});
    QTRY_COMPARE(stored().size(), 1);
    QTRY_VERIFY(m_messages.size() >= 2);
    QVERIFY(m_messages.constFirst().contains(QStringLiteral("空.txt")));
    QVERIFY(m_messages.constFirst().contains(QStringLiteral("病毒.exe")));
}

void TestAttachmentPanel::filesOfANewRecordWaitForIt()
{
    FormDialog* dialog = form(0);
    auto* panel = find<AttachmentPanel>(dialog, "attachments");
    drop(dialog, {file("证书.pdf", "证书")});
    QTRY_COMPARE(model(panel)->rowCount(), 1);
    QVERIFY(panel->hasWaiting());
    QVERIFY(attachmentLine(model(panel)->attachments().constFirst()).contains(QStringLiteral("保存记录时添加")));
    Record typed = m_honor;
    typed.id = 0;
    typed.set(QStringLiteral("title"), QStringLiteral("另一项荣誉"));
    typed.set(QStringLiteral("awarded_on"), QVariant::fromValue(PartialDate::day(QDate(2021, 2, 3))));
    dialog->form().retype(typed);
    qint64 saved = 0;
    connect(dialog, &FormDialog::saved, this, [&](Kind, qint64 id) { saved = id; });
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(saved != 0);
    QTRY_COMPARE(stored(saved).size(), 1);
    QCOMPARE(stored(saved).constFirst().name, QStringLiteral("证书.pdf"));
    // The next new record starts without.
    QTRY_COMPARE(model(panel)->rowCount(), 0);
    QVERIFY(!panel->hasWaiting());
}

void TestAttachmentPanel::asksBeforeWaitingFilesAreLost()
{
    FormDialog* dialog = form(0);
    auto* panel = find<AttachmentPanel>(dialog, "attachments");
    drop(dialog, {file("一.pdf", "一"), file("二.pdf", "二")});
    QTRY_COMPARE(model(panel)->rowCount(), 2);
    m_fixture->prompt.answer = Prompt::Answer::Cancel;
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCOMPARE(m_fixture->prompt.asked, QStringList{QStringLiteral("还没有保存")});
    QVERIFY(dialog->isVisible());
    auto* view = find<AttachmentView>(panel, "attachmentList");
    view->setFocus();
    view->selectAll();
    QTest::keyClick(view, Qt::Key_Delete);
    QVERIFY(!panel->hasWaiting());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_form || !m_form->isVisible());
    QCOMPARE(m_fixture->prompt.asked.size(), 1);
}

void TestAttachmentPanel::anOpenFormLosesNothing()
{
    FormDialog* dialog = form(m_honor.id);
    auto* line = qobject_cast<QLineEdit*>(dialog->form().editor(QStringLiteral("title"))->target());
    line->setFocus();
    QTest::keyClicks(line, QStringLiteral("2022"));
    drop(dialog, {file("证书.pdf", "证书")});
    QTRY_COMPARE(model(find<AttachmentPanel>(dialog, "attachments"))->rowCount(), 1);
    QVERIFY(dialog->form().isModified());
    QTest::keyClick(dialog, Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!m_form || !m_form->isVisible());
    BL_TRY(record, m_fixture->store.reader()->load(Kind::Honor, m_honor.id));
    QVERIFY(record.text(QStringLiteral("title")).contains(QStringLiteral("2022")));
    QCOMPARE(m_fixture->prompt.asked, QStringList{});
}

void TestAttachmentPanel::changesNothingInALedgerToRead()
{
    attachDirectly({file("证书.pdf", "证书")});
    BL_TRY(ledger, Ledger::open(m_fixture->store.path(), OpenMode::ReadOnly, m_fixture->store.ledger().clock()));
    Session session(*ledger, m_fixture->prompt, m_fixture->settings);
    DetailPanel reading(traitsOf(Kind::Honor), session, nullptr);
    reading.show();
    reading.showRecord(m_honor.id);
    auto* panel = find<AttachmentPanel>(&reading, "attachments");
    QTRY_COMPARE(model(panel)->rowCount(), 1);
    auto* view = find<AttachmentView>(panel, "attachmentList");
    view->setCurrentIndex(view->model()->index(0, 0));
    QVERIFY(find<QPushButton>(panel, "addAttachment")->isHidden());
    QVERIFY(!find<QAction>(panel, "removeAttachment")->isEnabled());
    QVERIFY(find<QAction>(panel, "openAttachment")->isEnabled());
    QStringList said;
    connect(&session, &Session::messageRequested, this, [&](const Message& message) { said << message.text; });
    drop(&reading, {file("通知.docx", "通知")});
    QCOMPARE(said, QStringList{ledger->readOnlyReason()});
    QVERIFY(session.tasks().isIdle());
    QCOMPARE(stored().size(), 1);
    // What lies in the recycle bin is only looked at, in a ledger that could be written too.
    AttachmentPanel* looked = detail();
    QTRY_COMPARE(model(looked)->rowCount(), 1);
    looked->showOnly();
    QVERIFY(find<QPushButton>(looked, "addAttachment")->isHidden());
    drop(m_detail.get(), {file("通知.docx", "通知")});
    QVERIFY(m_fixture->session.tasks().isIdle());
}

void TestAttachmentPanel::showsAPictureAsAPicture()
{
    attachDirectly({file("照片.jpg", photo(200, 100)), file("假.jpg", "不是照片")});
    Thumbnails& thumbnails = m_fixture->session.attachments().thumbnails();
    const QList<Attachment> attachments = stored();
    QTRY_COMPARE(thumbnails.of(attachments[0], 44).size(), QSize(44, 44));
    QCOMPARE(thumbnails.of(attachments[0], 44).toImage().pixelColor(20, 20).green() > 90, true);
    QVERIFY(thumbnails.of(attachments[1], 44).isNull());
}

QTEST_MAIN(TestAttachmentPanel)
#include "tst_attachmentpanel.moc"
