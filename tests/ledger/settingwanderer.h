// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/dictionaries.h"
#include "ledger/ledgerfixture.h"
#include "ledger/meetingrules.h"
#include "ledger/ownfields.h"
#include "ledger/savedsearches.h"
#include "storage/catalogstore.h"

#include <random>

namespace ledger::testing {

/// Somebody who changes records and settings in no order at all.
class Wanderer
{
public:
    Wanderer(TestLedger& ledger, unsigned seed)
        : m_ledger(ledger)
        , m_random(seed)
    {
    }

    unsigned upTo(unsigned most) { return static_cast<unsigned>(m_random() % most); }

    void act()
    {
        switch (upTo(9)) {
        case 0:
            return addHonor();
        case 1:
        case 2:
            return changeHonor();
        case 3:
            return changeSetting();
        case 4:
            return changeWord();
        case 5:
            return addField();
        case 6:
        case 7:
            return changeField();
        default:
            return changeRule();
        }
    }

private:
    QString number() { return QString::number(m_next++); }

    void addHonor()
    {
        m_honors.append(m_ledger.honor(QStringLiteral("荣誉") + number(), QDate(2022, 7, 1), QStringLiteral("张三")));
        done(m_ledger.save(m_honors.last()));
    }

    void changeHonor()
    {
        if (m_honors.isEmpty())
            return addHonor();
        Record& honor = m_honors[static_cast<qsizetype>(upTo(static_cast<unsigned>(m_honors.size())))];
        auto now = m_ledger.reader()->load(Kind::Honor, honor.id);
        if (!now)
            return;
        honor = *now;
        if (upTo(5) == 0)
            return done(honor.isDeleted ? m_ledger.restore(honor) : m_ledger.remove(honor));
        honor.set(QStringLiteral("rank"), number());
        const QList<OwnField> fields = ownFields(m_ledger.ledger()).value();
        for (const OwnField& own : fields) {
            if (own.isHidden || !m_ledger.ledger().schema().of(Kind::Honor).field(own.key))
                continue;
            const QList<DictionaryWord> words = m_ledger.ledger().vocabulary().words(own.dictionary);
            honor.set(own.key, own.type == OwnFieldType::Choice ? words.constLast().word : number());
        }
        done(m_ledger.save(honor));
    }

    void changeSetting()
    {
        Ledger& ledger = m_ledger.ledger();
        if (upTo(2) == 0)
            return done(saveSearch(ledger, {QStringLiteral("搜索") + number(), QStringLiteral("党课")}));
        const char* const names[] = {"unit.name", "unit.city", "setting.journal", "setting.attachment_mb"};
        done(ledger.setSetting(QString::fromUtf8(names[upTo(4)]), number()));
    }

    void changeWord()
    {
        Ledger& ledger = m_ledger.ledger();
        const QString dictionary = QStringLiteral("session_category");
        const QList<DictionaryWord> words = ledger.vocabulary().words(dictionary);
        const QString word = words[static_cast<qsizetype>(upTo(static_cast<unsigned>(words.size())))].word;
        switch (upTo(4)) {
        case 0:
            return done(ledger.addWord(dictionary, QStringLiteral("新词") + number()));
        case 1:
            return done(renameWord(ledger, dictionary, word, QStringLiteral("另称") + number()));
        case 2:
            return done(retireWord(ledger, dictionary, word, upTo(2) == 0));
        default:
            return done(moveWord(ledger, dictionary, word, upTo(2) == 0 ? -1 : 1));
        }
    }

    void addField()
    {
        OwnField own;
        own.kind = Kind::Honor;
        own.label = QStringLiteral("字段") + number();
        own.type = upTo(2) == 0 ? OwnFieldType::Choice : OwnFieldType::Text;
        own.isCounted = upTo(2) == 0;
        const QStringList words{QStringLiteral("甲") + number(), QStringLiteral("乙") + number()};
        done(saveOwnField(m_ledger.ledger(), own, own.type == OwnFieldType::Choice ? words : QStringList()));
        // As the window does; sometimes it is busy.
        if (upTo(3) != 0)
            m_ledger.reopen();
    }

    void changeField()
    {
        QList<OwnField> fields = ownFields(m_ledger.ledger()).value();
        if (fields.isEmpty())
            return addField();
        OwnField own = fields[static_cast<qsizetype>(upTo(static_cast<unsigned>(fields.size())))];
        switch (upTo(3)) {
        case 0:
            return done(hideOwnField(m_ledger.ledger(), own, !own.isHidden));
        case 1:
            return done(moveOwnField(m_ledger.ledger(), own, upTo(2) == 0 ? -1 : 1));
        default:
            own.label = QStringLiteral("字段") + number();
            own.headers = {QStringLiteral("表头") + number()};
            own.isCounted = !own.isCounted;
            const QStringList more{QStringLiteral("丙") + number()};
            return done(saveOwnField(m_ledger.ledger(), own, own.type == OwnFieldType::Choice ? more : QStringList()));
        }
    }

    void changeRule()
    {
        QJsonObject edition;
        const auto rules = m_ledger.reader()->meetingRules();
        for (const StoredDefinition& rule : *rules) {
            if (rule.key == u"theme_day")
                edition = rule.definition;
        }
        edition.insert(QStringLiteral("required"), static_cast<int>(1 + upTo(5)));
        edition.insert(QStringLiteral("effective_from"), QStringLiteral("2022-0%1-01").arg(1 + upTo(9)));
        done(putUnitRule(m_ledger.ledger(), edition, QStringLiteral("规则") + number()));
    }

    template<class T>
    static void done(const Result<T>& result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.error().message + result.error().detail));
    }

    TestLedger& m_ledger;
    std::mt19937 m_random;
    QList<Record> m_honors;
    int m_next = 1;
};

} // namespace ledger::testing
