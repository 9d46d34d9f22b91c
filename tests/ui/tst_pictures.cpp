// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/pictures.h"

#include <QBuffer>
#include <QTest>

using namespace ledger;

/// Pictures before they are attached: made smaller, looked at, never trusted.
class TestPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { limitPictureMemory(); }
    void aSmallerPhotoTellsNoPlace();
    void aPictureOfSeveralPagesStaysWhole();
    void aFewBytesDoNotTakeAllMemory();
};

static QByteArray photoWithPlace()
{
    QImage image(3000, 1500, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    image.setText(QStringLiteral("Comment"), QStringLiteral("31.2304,121.4737"));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "jpeg");
    return buffer.data();
}

void TestPictures::aSmallerPhotoTellsNoPlace()
{
    const QByteArray bytes = photoWithPlace();
    QVERIFY(bytes.contains("31.2304"));
    const auto made = smallerPicture({QStringLiteral("照片.jpeg"), {}, bytes}, 640);
    QVERIFY(made.has_value());
    const AttachmentSource& smaller = *made;
    QVERIFY(!smaller.bytes.contains("31.2304"));
    QCOMPARE(pictureSize(smaller), QSize(640, 320));
    QCOMPARE(smaller.name, QStringLiteral("照片.jpeg"));
    QVERIFY(!smallerPicture({QStringLiteral("假.jpg"), {}, "不是照片"}, 640).has_value());
}

void TestPictures::aPictureOfSeveralPagesStaysWhole()
{
    const QByteArray frame = QByteArray::fromHex("2c00000000010001000002024401") + '\0';
    const QByteArray head = "GIF89a" + QByteArray::fromHex("01000100800000000000ffffff");
    const auto sizeOf = [](const QByteArray& bytes) { return pictureSize({QStringLiteral("扫描.gif"), {}, bytes}); };
    QCOMPARE(sizeOf(head + frame + ';'), QSize(1, 1));
    QCOMPARE(sizeOf(head + frame + frame + ';'), QSize());
}

void TestPictures::aFewBytesDoNotTakeAllMemory()
{
    // The head of a PNG that claims 60,000 × 60,000 pixels, and next to nothing behind it.
    const QByteArray bytes =
        QByteArray::fromHex("89504e470d0a1a0a0000000d494844520000ea600000ea6008020000000fb0e2150000000b494441"
                            "54789c6360800100000a00017f80745e0000000049454e44ae426082");
    const AttachmentSource source{QStringLiteral("炸弹.png"), {}, bytes};
    QCOMPARE(pictureSize(source), QSize(60000, 60000));
    QVERIFY(pictureTile(bytes, 44).isNull());
    QVERIFY(!smallerPicture(source, 2560).has_value());
}

QTEST_MAIN(TestPictures)
#include "tst_pictures.moc"
