// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "ui/kit/fieldpins.h"
#include "ui/kit/kindtraits.h"

#include <QHash>
#include <QWidget>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace ledger {

class FieldEditor;
class PartEditor;

/// The form of a record, made from its descriptor: sections in two columns, parts below, errors at the field and summed up on top.
class RecordForm : public QWidget
{
    Q_OBJECT
public:
    RecordForm(const KindTraits& traits, Session& session, QWidget* parent);
    ~RecordForm() override;

    /// Shows a record; not an edit.
    void setRecord(const Record& record);
    /// The record shown with what was typed; fields the form does not show stay as they were.
    Record record() const;
    /// Takes over what was changed elsewhere meanwhile; what was typed here stays.
    void rebase(const Record& latest);
    /// Fills in what was typed earlier and not saved; it counts as modified.
    void retype(const Record& typed);
    /// What was typed and cannot be read as a value: field key → text. retypeUnread() puts it in again, marked.
    QHash<QString, QString> unread() const;
    void retypeUnread(const QHash<QString, QString>& texts);
    /// Takes over what the record says where nobody has typed anything; counts as typed.
    void fillGaps(const Record& record);
    bool isModified() const;
    /// Whether somebody typed another value than the one shown first.
    bool isChanged(const QString& key) const;
    /// Marks the fields and lists the errors on top; the first wrong field takes the keyboard.
    void showErrors(const QList<FieldError>& errors);
    /// What cannot be read and what the write door would refuse, in the order of the form.
    QList<FieldError> problems() const;
    /// An empty field of a new record, the first one of a known record.
    void focusFirst();
    /// The first list of people or things, where there is one.
    void focusParts();
    /// The sum of the errors; the window round the form may keep it in view.
    QWidget* errorBox() const { return m_errorBox; }
    /// Something that belongs to the record and not to its fields, below them.
    void addBelow(QWidget* widget);

    Session& session() const { return m_session; }
    /// The record as it was shown first.
    const Record& shown() const { return m_shown; }
    FieldEditor* editor(const QString& key) const { return m_editors.value(key); }
    PartEditor* partEditor(const QString& key) const { return m_parts.value(key); }
    QVariant value(const QString& key) const;
    /// The field with the keyboard keeps its value for the next new record, or does so no more.
    void togglePin();
    /// As if typed, but without announcing it; only where nobody typed anything else.
    void fillIn(const QString& key, const QVariant& value);

Q_SIGNALS:
    void modifiedChanged(bool isModified);
    /// Somebody typed or chose something.
    void edited();

private:
    /// Where Enter stops: at a field or at a part.
    struct Stop {
        FieldEditor* editor = nullptr;
        PartEditor* part = nullptr;
        bool operator==(const Stop& other) const = default;
    };

    void createSections();
    void addField(const Field& field, QGridLayout* grid, int* cell);
    QString fieldWithKeyboard() const;
    void showPins();
    QString noteOf(const Field& field, const Record& latest) const;
    void addRequiredParts();
    void createParts();
    void addPart(const PartInfo& part);
    void noteEdit(const QString& key);
    void goOnAfter(const Stop& from);
    qsizetype stopOf(const QString& place) const;
    void checkLeft(const FieldEditor& editor);
    QList<FieldError> brokenRules() const;
    /// Where the form shows an error of the field: at the part from which a derived field is made.
    QString placeOf(const QString& key) const;
    void focusFirstError();
    void listErrors();
    QString labelOfPlace(const QString& key) const;
    void markError(const QString& key, const QString& reason);

    KindTraits m_traits;
    Session& m_session;
    const KindInfo& m_info;
    FieldPins m_pins;
    QVBoxLayout* m_layout;
    QWidget* m_errorBox;
    QLabel* m_errorText;
    QList<FieldEditor*> m_order;
    QHash<QString, FieldEditor*> m_editors;
    QList<Stop> m_stops;
    QList<FieldError> m_listed; ///< what the box on top names
    QHash<QString, PartEditor*> m_parts;
    QHash<QString, QLabel*> m_errors;
    Record m_record;
    Record m_shown; ///< what record() gave right after setRecord(): the measure of "modified"
    bool m_wasModified = false;
};

} // namespace ledger
