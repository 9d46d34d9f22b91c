// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/recordform.h"

#include "core/result.h"
#include "ledger/typedchecks.h"
#include "ledger/unitofwork.h"
#include "ui/kit/approximate.h"
#include "ui/kit/fieldeditor.h"
#include "ui/kit/label.h"
#include "ui/kit/parttable.h"
#include "ui/kit/role.h"
#include "ui/kit/style.h"
#include "ui/shell/session.h"

#include <QApplication>
#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace ledger {

namespace {

constexpr int Columns = 2;
constexpr qsizetype MostErrorsListed = 5;

QGridLayout* makeGrid()
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(scaled(24));
    grid->setVerticalSpacing(scaled(10));
    for (int column = 0; column < Columns; ++column)
        grid->setColumnStretch(column, 1);
    return grid;
}

/// A required text that is made from the first part asks for a row there: the recipients of an honor.
bool isPartRequired(const KindInfo& info, const PartInfo& part)
{
    return part.key == info.parts.constFirst().key
        && std::any_of(info.fields.begin(), info.fields.end(), [](const Field& field) {
               return field.is(FieldFlag::Derived) && field.is(FieldFlag::Required);
           });
}

QString labelText(const Field& field)
{
    const QString label = fieldLabel(field);
    return field.unit.isEmpty() || fieldText(field.unit) == label
        ? label
        : RecordForm::tr("%1（%2）").arg(label, fieldText(field.unit));
}

} // namespace

RecordForm::RecordForm(const KindTraits& traits, Session& session, QWidget* parent)
    : QWidget(parent)
    , m_traits(traits)
    , m_session(session)
    , m_info(session.schema().of(traits.kind))
    , m_pins(session.settings(), m_info)
    , m_layout(new QVBoxLayout(this))
    , m_errorBox(new QFrame(this))
    , m_errorText(makeTextBlock({}, LabelRole::Error, m_errorBox))
{
    m_layout->setContentsMargins(scaled(28), scaled(12), scaled(28), scaled(20));
    m_layout->setSpacing(scaled(10));
    setRole(m_errorBox, "errors");
    m_errorBox->setObjectName(QStringLiteral("errors"));
    auto* box = new QVBoxLayout(m_errorBox);
    box->setContentsMargins(14, 10, 14, 10);
    box->addWidget(m_errorText);
    m_errorBox->hide();
    m_layout->addWidget(m_errorBox);
    createSections();
    createParts();
    m_layout->addStretch();
    m_record.kind = traits.kind;
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget* left) {
        for (const FieldEditor* editor : std::as_const(m_order)) {
            if (left && editor->isAncestorOf(left))
                checkLeft(*editor);
        }
        showPins();
    });
}

RecordForm::~RecordForm()
{
    // While the fields go the keyboard moves on, and there is nothing to check any more.
    qApp->disconnect(this);
}

void RecordForm::createSections()
{
    QString section;
    QGridLayout* grid = nullptr;
    int cell = 0;
    for (const Field& field : m_info.fields) {
        if (field.is(FieldFlag::Derived) || field.is(FieldFlag::Hidden) || m_traits.hiddenInForm.contains(field.key))
            continue;
        if (!grid || field.section != section) {
            if (grid)
                addRequiredParts();
            section = field.section;
            cell = 0;
            grid = makeGrid();
            if (!section.isEmpty())
                m_layout->addWidget(makeLabel(fieldText(section), LabelRole::CardTitle, this));
            m_layout->addLayout(grid);
            m_layout->addSpacing(scaled(6));
        }
        addField(field, grid, &cell);
    }
    addRequiredParts();
}

/// What a record cannot do without is asked for in the first section, not at the foot of the form.
void RecordForm::addRequiredParts()
{
    for (const PartInfo& part : m_info.parts) {
        if (isPartRequired(m_info, part) && !m_parts.contains(part.key))
            addPart(part);
    }
}

void RecordForm::addField(const Field& field, QGridLayout* grid, int* cell)
{
    const bool isWide = field.type == FieldType::LongText || field.key == m_info.titleField;
    if (isWide && *cell % Columns != 0)
        ++*cell;
    FieldEditor* editor = makeEditor(field, m_session, this);
    if (m_session.ledger().isReadOnly())
        editor->setAccess(FieldEditor::Access::ReadOnly);
    auto* box = new QVBoxLayout;
    box->setSpacing(scaled(4));
    QLabel* label = makeLabel(labelText(field), LabelRole::Field, this);
    if (field.is(FieldFlag::Required)) {
        label->setText(label->text() + QStringLiteral(" *"));
        label->setAccessibleName(tr("%1，必填").arg(fieldLabel(field)));
    }
    label->setBuddy(editor);
    // A long label must not make its column, and with it the form, wider than the window.
    label->setWordWrap(true);
    QLabel* error = makeTextBlock({}, LabelRole::Error, this);
    error->setObjectName(QStringLiteral("error_") + field.key);
    error->hide();
    auto* head = new QHBoxLayout;
    head->addWidget(label, 1);
    head->addWidget(m_pins.make(field, this), 0, Qt::AlignTop);
    box->addLayout(head);
    box->addWidget(editor);
    box->addWidget(error);
    box->addStretch();
    grid->addLayout(box, *cell / Columns, *cell % Columns, 1, isWide ? Columns : 1);
    *cell += isWide ? Columns : 1;

    m_order.append(editor);
    m_stops.append({editor, nullptr});
    m_editors.insert(field.key, editor);
    m_errors.insert(field.key, error);
    connect(editor, &FieldEditor::edited, this, [this, key = field.key] { noteEdit(key); });
    connect(editor, &FieldEditor::finished, this, [this, editor] { goOnAfter({editor, nullptr}); });
}

QString RecordForm::fieldWithKeyboard() const
{
    const QWidget* focus = QApplication::focusWidget();
    for (const FieldEditor* editor : m_order) {
        if (focus && editor->isAncestorOf(focus))
            return editor->field().key;
    }
    return {};
}

void RecordForm::showPins()
{
    if (m_record.id == 0)
        m_pins.show(fieldWithKeyboard());
    else
        m_pins.hide();
}

void RecordForm::togglePin()
{
    if (m_record.id == 0)
        m_pins.toggle(fieldWithKeyboard());
}

void RecordForm::createParts()
{
    for (const PartInfo& part : m_info.parts) {
        if (!m_parts.contains(part.key))
            addPart(part);
    }
}

void RecordForm::addPart(const PartInfo& part)
{
    if (m_traits.hiddenInForm.contains(part.key))
        return;
    PartEditor* editor = m_traits.partEditor ? m_traits.partEditor(part, m_session, this) : nullptr;
    if (!editor)
        editor = new PartTable(part, m_session, this);
    editor->setDisabled(m_session.ledger().isReadOnly());
    const QString label = fieldText(part.label);
    m_layout->addWidget(
        makeLabel(isPartRequired(m_info, part) ? label + QStringLiteral(" *") : label, LabelRole::CardTitle, this));
    QLabel* error = makeTextBlock({}, LabelRole::Error, this);
    error->hide();
    m_errors.insert(part.key, error);
    m_layout->addWidget(error);
    m_layout->addWidget(editor);
    m_layout->addSpacing(scaled(6));
    m_parts.insert(part.key, editor);
    m_stops.append({nullptr, editor});
    connect(editor, &PartEditor::edited, this, [this, key = part.key] { noteEdit(key); });
    connect(editor, &PartEditor::prepared, this, [this, key = part.key] {
        m_shown.parts.insert(key, m_parts.value(key)->rows());
        noteEdit(key);
    });
    connect(editor, &PartEditor::finished, this, [this, editor] { goOnAfter({nullptr, editor}); });
}

void RecordForm::addBelow(QWidget* widget)
{
    // Before the stretch that keeps everything at the top.
    m_layout->insertWidget(m_layout->count() - 1, widget);
}

void RecordForm::noteEdit(const QString& key)
{
    markError(key, {});
    // What is being put right is listed no more; whether it is right now is told on leaving the field.
    if (m_listed.removeIf([&](const FieldError& error) { return placeOf(error.field) == key; }) > 0)
        listErrors();
    if (m_traits.onEdited)
        m_traits.onEdited(key, *this);
    if (const FieldEditor* editor = m_editors.value(key); editor && isApproximate(editor->field(), editor->typed()))
        fillIn(approximateKey(), true);
    const Record now = record();
    for (auto it = m_parts.cbegin(); it != m_parts.cend(); ++it) {
        if (it.key() != key)
            it.value()->setRecord(now);
    }
    const bool isChanged = isModified();
    if (isChanged != m_wasModified) {
        m_wasModified = isChanged;
        Q_EMIT modifiedChanged(isChanged);
    }
    Q_EMIT edited();
}

void RecordForm::goOnAfter(const Stop& from)
{
    const qsizetype next = m_stops.indexOf(from) + 1;
    if (next >= m_stops.size())
        focusNextChild();
    else if (m_stops[next].editor)
        m_stops[next].editor->target()->setFocus(Qt::TabFocusReason);
    else
        m_stops[next].part->focusFirst();
}

QList<FieldError> RecordForm::brokenRules() const
{
    const Record now = record();
    const Vocabulary& vocabulary = m_session.vocabulary();
    return validate(m_info, now, vocabulary) + contradictions(m_info, m_shown, now, vocabulary);
}

QList<FieldError> RecordForm::problems() const
{
    QList<FieldError> errors;
    for (const FieldEditor* editor : m_order) {
        if (const QString problem = editor->problem(); !problem.isEmpty())
            errors.append({editor->field().key, problem});
    }
    for (auto it = m_parts.begin(); it != m_parts.end(); ++it) {
        if (const QString problem = it.value()->problem(); !problem.isEmpty())
            errors.append({it.key(), problem});
    }
    // Everything that the write door would refuse, at once and not one after another.
    const auto isNamed = [this, &errors](const QString& place) {
        return std::ranges::any_of(errors, [&](const FieldError& error) { return placeOf(error.field) == place; });
    };
    for (const FieldError& error : brokenRules()) {
        if (!isNamed(placeOf(error.field)))
            errors.append(error);
    }
    std::ranges::stable_sort(errors, {}, [this](const FieldError& error) { return stopOf(placeOf(error.field)); });
    return errors;
}

qsizetype RecordForm::stopOf(const QString& place) const
{
    const Stop stop{m_editors.value(place), m_editors.contains(place) ? nullptr : m_parts.value(place)};
    const qsizetype at = m_stops.indexOf(stop);
    return at < 0 ? m_stops.size() : at;
}

/// Told on leaving a field, before anything is saved: a check digit, an end before its beginning.
void RecordForm::checkLeft(const FieldEditor& editor)
{
    const QString key = editor.field().key;
    if (const QString problem = editor.problem(); !problem.isEmpty())
        markError(key, problem);
    if (!editor.value().isValid() || !editor.error().isEmpty() || !isChanged(key))
        return;
    for (const FieldError& error : brokenRules()) {
        if (error.field == key)
            markError(key, error.message);
    }
}

void RecordForm::markError(const QString& key, const QString& reason)
{
    if (FieldEditor* editor = m_editors.value(key))
        editor->setError(reason);
    if (QLabel* label = m_errors.value(key)) {
        label->setText(reason);
        label->setVisible(!reason.isEmpty());
    }
}

void RecordForm::showErrors(const QList<FieldError>& errors)
{
    for (const QString& key : m_errors.keys())
        markError(key, {});
    for (const FieldError& error : errors)
        markError(placeOf(error.field), error.message);
    m_listed = errors;
    listErrors();
    focusFirstError();
}

void RecordForm::listErrors()
{
    QStringList lines;
    for (const FieldError& error : std::as_const(m_listed)) {
        const QString label = labelOfPlace(error.field);
        lines.append(label.isEmpty() || error.message.contains(label) ? error.message
                                                                      : tr("%1：%2").arg(label, error.message));
    }
    if (lines.size() > MostErrorsListed) {
        const qsizetype more = lines.size() - MostErrorsListed;
        lines = lines.mid(0, MostErrorsListed);
        lines.append(tr("还有 %1 处，标在各项下面。").arg(more));
    }
    m_errorText->setText(lines.join(u'\n'));
    m_errorBox->setVisible(!lines.isEmpty());
}

QString RecordForm::labelOfPlace(const QString& key) const
{
    if (const Field* field = m_info.field(key))
        return fieldLabel(*field);
    const PartInfo* part = m_info.part(key);
    return part ? fieldText(part->label) : QString();
}

QString RecordForm::placeOf(const QString& key) const
{
    const Field* field = m_info.field(key);
    return field && field->is(FieldFlag::Derived) && !m_info.parts.isEmpty() ? m_info.parts.constFirst().key : key;
}

void RecordForm::focusFirstError()
{
    for (FieldEditor* editor : std::as_const(m_order)) {
        if (!editor->error().isEmpty()) {
            editor->target()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    for (const PartInfo& part : m_info.parts) {
        if (m_parts.contains(part.key) && !m_errors.value(part.key)->isHidden()) {
            m_parts.value(part.key)->focusFirst();
            return;
        }
    }
}

void RecordForm::focusParts()
{
    for (const Stop& stop : std::as_const(m_stops)) {
        if (stop.part) {
            stop.part->focusFirst();
            return;
        }
    }
}

void RecordForm::focusFirst()
{
    for (FieldEditor* editor : std::as_const(m_order)) {
        if (m_record.id == 0 && !editor->value().isValid()) {
            editor->target()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    if (!m_order.isEmpty())
        m_order.first()->target()->setFocus(Qt::OtherFocusReason);
}

} // namespace ledger
