// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/fieldeditor.h"

#include "core/base/foldedtext.h"
#include "core/base/unit.h"
#include "core/exchange/recordview.h"
#include "core/exchange/shownvalue.h"
#include "ui/forms/datefield.h"
#include "ui/forms/findinglabel.h"
#include "ui/forms/recordpicker.h"
#include "ui/forms/typingoffers.h"
#include "ui/frame/choicebox.h"
#include "ui/frame/elidedlabel.h"
#include "ui/frame/lastwords.h"
#include "ui/frame/linkbutton.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stateshape.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QToolButton>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

/// Of numbers and days, in pixels: they need no more.
constexpr int shortFieldWidth = 190;

QString valueText(const Workspace &workspace, const Record *record, const SheetColumn &column)
{
    if (!record || !column.field)
        return {};
    return shownValue(workspace.records(), *record, column, workspace.language(),
                      workspace.today());
}

bool isNumber(const Field &field)
{
    return field.type == FieldType::Integer || field.type == FieldType::Money ||
           field.type == FieldType::Decimal;
}

/// The codes of the records that the field takes them from and that are in force, with their names.
/// A code that several records share is offered once, whether they are in force or not.
std::vector<OfferedRecord> codeOffers(const Workspace &workspace, const Field &taking)
{
    const EntityKind kind = *taking.codesOf;
    const EntityInfo &info = entityInfo(kind);
    const bool isShared = QLatin1String(taking.codesKey) != "code"_L1;
    QSet<QString> offered;
    const auto textOf = [&info](const Record &record, const char *key) {
        const Field *field = info.field(QLatin1String(key));
        return field ? record.value(*field).toString() : QString();
    };
    const QString today = workspace.today().toString(Qt::ISODate);
    std::vector<OfferedRecord> offers;
    for (const Record &record : workspace.records().records(kind)) {
        const QString until = textOf(record, "valid_to");
        const bool isInForce =
            textOf(record, "valid_from") <= today && (until.isEmpty() || today < until);
        const QString code = textOf(record, taking.codesKey);
        if (isShared ? offered.contains(code) : !isInForce)
            continue;
        offered.insert(code);
        const QString text = code + u" – "_s + textOf(record, isShared ? "note" : "name");
        offers.push_back({.id = record.id(), .text = text, .words = folded(text)});
    }
    return offers;
}

/// One line of text: names, numbers, due dates.
class LineEditor final : public FieldEditor
{
public:
    LineEditor(Workspace &workspace, const SheetColumn &column)
        : FieldEditor(workspace, column), m_line(new TextLine)
    {
        m_line->setFixedHeight(metrics::fieldHeight);
        if (isNumber(*column.field)) {
            m_line->setAlignment(Qt::AlignRight);
            m_line->setMaximumWidth(shortFieldWidth);
        }
        if (column.field->type == FieldType::Due) {
            m_line->setPlaceholderText(
                QCoreApplication::translate("Form", "30/6/2018, quarter III/2018…"));
        }
        setControl(m_line);
        connect(m_line, &QLineEdit::editingFinished, this, &FieldEditor::left);
        if (column.field->codesOf)
            offerCodes(*column.field);
    }
    QString typed() const override { return nfc(m_line->text()); }
    void showValue(const Record *record) override
    {
        m_line->setText(valueText(m_workspace, record, column()));
        m_line->setCursorPosition(0);
        rememberShown();
    }
    void showTyped(const QString &text) override { m_line->setText(text); }
    QWidget *control() const override { return m_line; }

private:
    void offerCodes(const Field &field)
    {
        auto *offers =
            new TypingOffers(*m_line, [this, &field] { return codeOffers(m_workspace, field); });
        connect(&m_workspace, &Workspace::changed, offers, &TypingOffers::forget);
        connect(offers, &TypingOffers::chosen, this, [this, &field](QUuid id) {
            if (const auto record = m_workspace.records().find(*field.codesOf, id))
                m_line->setText(record->value(QLatin1String(field.codesKey)).toString());
            emit left();
        });
    }

    QLineEdit *m_line;
};

/// Several lines; Tab leaves it.
class TextEditor final : public FieldEditor
{
public:
    TextEditor(Workspace &workspace, const SheetColumn &column)
        : FieldEditor(workspace, column), m_text(new QPlainTextEdit)
    {
        m_text->setTabChangesFocus(true);
        m_text->setFixedHeight(2 * fontMetrics().lineSpacing() + 14);
        setControl(m_text);
    }
    QString typed() const override { return nfc(m_text->toPlainText()); }
    void showValue(const Record *record) override
    {
        m_text->setPlainText(valueText(m_workspace, record, column()));
        rememberShown();
    }
    void showTyped(const QString &text) override { m_text->setPlainText(text); }
    QWidget *control() const override { return m_text; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FocusOut)
            emit left();
        return FieldEditor::eventFilter(watched, event);
    }

private:
    QPlainTextEdit *m_text;
};

class CheckEditor final : public FieldEditor
{
public:
    CheckEditor(Workspace &workspace, const SheetColumn &column)
        : FieldEditor(workspace, column), m_check(new QCheckBox)
    {
        m_check->setMinimumHeight(metrics::fieldHeight);
        setControl(m_check);
        connect(m_check, &QCheckBox::clicked, this, &FieldEditor::left);
    }
    QString typed() const override { return m_check->isChecked() ? u"yes"_s : u"no"_s; }
    void showValue(const Record *record) override
    {
        const bool isOn =
            record &&
            columnCell(m_workspace.records(), *record, column(), m_workspace.today()).text ==
                u"yes";
        m_check->setChecked(isOn);
        m_check->setText(column().title());
        rememberShown();
    }
    void showTyped(const QString &text) override { m_check->setChecked(text == u"yes"); }
    QWidget *control() const override { return m_check; }

private:
    QCheckBox *m_check;
};

/// One of the values of an enumeration, or of the measuring units.
class ChoiceEditor final : public FieldEditor
{
public:
    ChoiceEditor(Workspace &workspace, const SheetColumn &column)
        : FieldEditor(workspace, column), m_combo(new ChoiceBox)
    {
        const Field &field = *column.field;
        m_combo->setFixedHeight(metrics::fieldHeight);
        m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_combo->setMinimumContentsLength(8);
        if (!field.required)
            m_combo->addItem(u"–"_s, QString());
        for (const Choice &choice : field.choices)
            m_combo->addItem(choiceLabel(choice), QString::fromLatin1(choice.key));
        if (field.type == FieldType::Unit) {
            for (const Unit &unit : units())
                m_combo->addItem(unit.code.toString(), unit.code.toString());
        }
        setControl(m_combo);
        connect(m_combo, &QComboBox::activated, this, &FieldEditor::left);
    }
    QString typed() const override { return m_combo->currentData().toString(); }
    void showValue(const Record *record) override
    {
        QString key;
        if (record) {
            key = columnCell(m_workspace.records(), *record, column(), m_workspace.today()).text;
        }
        showTyped(key);
        rememberShown();
    }
    void showTyped(const QString &text) override
    {
        m_combo->setCurrentIndex(m_combo->findData(text));
    }
    QWidget *control() const override { return m_combo; }

private:
    QComboBox *m_combo;
};

class DateEditor final : public FieldEditor
{
public:
    DateEditor(Workspace &workspace, const SheetColumn &column)
        : FieldEditor(workspace, column),
          m_date(column.field ? new DateField(workspace.language(), *column.field)
                              : new DateField(workspace.language()))
    {
        m_date->setMaximumWidth(shortFieldWidth);
        setControl(m_date);
        connect(m_date, &QLineEdit::editingFinished, this, &FieldEditor::left);
    }
    QString typed() const override { return nfc(m_date->text()); }
    void showValue(const Record *record) override
    {
        m_date->setText(valueText(m_workspace, record, column()));
        rememberShown();
    }
    void showTyped(const QString &text) override { m_date->setText(text); }
    QWidget *control() const override { return m_date; }

private:
    DateField *m_date;
};

class LinkEditor final : public FieldEditor
{
public:
    LinkEditor(Workspace &workspace, const SheetColumn &column)
        : FieldEditor(workspace, column),
          m_picker(new RecordPicker(workspace, column.field->target))
    {
        setControl(m_picker);
        connect(m_picker, &QLineEdit::editingFinished, this, &FieldEditor::left);
        connect(m_picker, &RecordPicker::pickedByOfficer, this, &FieldEditor::left);
    }
    QString typed() const override { return nfc(m_picker->typed()); }
    void showValue(const Record *record) override
    {
        m_picker->pick(linkedTo(record));
        rememberShown();
    }
    void showTyped(const QString &text) override
    {
        const QUuid id = QUuid::fromString(text);
        if (id.isNull())
            m_picker->setText(text);
        else
            m_picker->pick(id);
    }
    QWidget *control() const override { return m_picker; }

private:
    QUuid linkedTo(const Record *record) const
    {
        if (!record)
            return {};
        return storedColumnValue(m_workspace.records(), *record, column(), m_workspace.today())
            .toUuid();
    }

    RecordPicker *m_picker;
};

/// Several records: their names in a line, and a field that adds one.
class LinksEditor final : public FieldEditor
{
public:
    LinksEditor(Workspace &workspace, const SheetColumn &column)
        : FieldEditor(workspace, column), m_box(new QWidget),
          m_picker(new RecordPicker(workspace, column.field->target)), m_list(new QWidget)
    {
        auto *layout = new QVBoxLayout(m_box);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(2);
        auto *lines = new QVBoxLayout(m_list);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(0);
        layout->addWidget(m_list);
        m_picker->setPlaceholderText(QCoreApplication::translate("Form", "Add…"));
        layout->addWidget(m_picker);
        setControl(m_box);
        m_box->setFocusProxy(m_picker);
        connect(m_picker, &RecordPicker::pickedByOfficer, this, [this](QUuid id) {
            if (!m_ids.contains(id))
                m_ids.append(id);
            m_picker->pick({});
            showList();
            emit left();
        });
        connect(m_picker, &QLineEdit::editingFinished, this, &FieldEditor::left);
    }
    QString typed() const override
    {
        QStringList parts;
        for (const QUuid &id : m_ids)
            parts += id.toString(QUuid::WithoutBraces);
        if (!m_picker->text().trimmed().isEmpty())
            parts += nfc(m_picker->typed());
        return parts.join(u"; ");
    }
    void showValue(const Record *record) override
    {
        m_ids.clear();
        const QString stored = record ? storedColumnValue(m_workspace.records(), *record, column(),
                                                          m_workspace.today())
                                            .toString()
                                      : QString();
        for (const QStringView part : QStringView(stored).tokenize(u' ', Qt::SkipEmptyParts))
            m_ids.append(QUuid::fromString(part));
        m_picker->pick({});
        showList();
        rememberShown();
    }
    void showTyped(const QString &text) override
    {
        m_ids.clear();
        QStringList rest;
        for (const QString &part : text.split(u';', Qt::SkipEmptyParts)) {
            const QUuid id = QUuid::fromString(part.trimmed());
            if (id.isNull())
                rest += part.trimmed();
            else
                m_ids.append(id);
        }
        showList();
        m_picker->setText(rest.join(u"; "));
    }
    QWidget *control() const override { return m_picker; }

private:
    void showList()
    {
        qDeleteAll(m_list->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
        for (const QUuid &id : m_ids) {
            const QString name = pickerText(m_workspace.records(), column().field->target, id);
            auto *line = new QWidget;
            auto *layout = new QHBoxLayout(line);
            layout->setContentsMargins(0, 0, 0, 0);
            auto *label = new ElidedLabel(name);
            // Committees of districts differ in their last words.
            label->setElideMode(Qt::ElideMiddle);
            layout->addWidget(label, 1);
            auto *remove = new QToolButton;
            remove->setText(u"×"_s);
            remove->setAutoRaise(true);
            remove->setToolTip(QCoreApplication::translate("Form", "Remove %1").arg(name));
            remove->setAccessibleName(remove->toolTip());
            layout->addWidget(remove);
            connect(remove, &QToolButton::clicked, this, [this, id] {
                m_ids.removeAll(id);
                QMetaObject::invokeMethod(
                    this,
                    [this] {
                        showList();
                        emit left();
                    },
                    Qt::QueuedConnection);
            });
            m_list->layout()->addWidget(line);
        }
        m_list->setVisible(!m_ids.isEmpty());
    }

    QWidget *m_box;
    RecordPicker *m_picker;
    QWidget *m_list;
    QList<QUuid> m_ids;
};

/// A value that is not typed in a form: contents of attachments, yearly amounts.
class ReadOnlyEditor final : public FieldEditor
{
public:
    ReadOnlyEditor(Workspace &workspace, const SheetColumn &column)
        : FieldEditor(workspace, column), m_label(new QLabel)
    {
        m_label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        m_label->setFocusPolicy(Qt::ClickFocus);
        m_label->setMinimumHeight(metrics::fieldHeight);
        setControl(m_label);
    }
    QString typed() const override { return m_text; }
    void showValue(const Record *record) override
    {
        m_text = valueText(m_workspace, record, column());
        constexpr qsizetype longest = 16;
        m_label->setText(m_text.size() > longest ? m_text.left(longest) + u"…"_s : m_text);
        rememberShown();
    }
    void showTyped(const QString &) override {}
    QWidget *control() const override { return m_label; }

private:
    QLabel *m_label;
    QString m_text;
};

} // namespace

FieldEditor::FieldEditor(Workspace &workspace, const SheetColumn &column)
    : m_workspace(workspace), m_column(column)
{
    // Not Maximum: that is as high as the words below the field would be on a wider line.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

FieldEditor::~FieldEditor()
{
    ignoreLastWords(*this);
}

void FieldEditor::setControl(QWidget *control)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(control);
    m_finding = new FindingLabel;
    layout->addWidget(m_finding);
    auto *confirm =
        new LinkButton(QCoreApplication::translate("Form", "Right all the same, because…"));
    confirm->setFont(uiFont(TextRole::Small));
    confirm->setObjectName(m_column.key + u"_confirm"_s);
    confirm->hide();
    connect(confirm, &QAbstractButton::clicked, this, &FieldEditor::confirmAsked);
    m_confirm = confirm;
    auto *line = new QHBoxLayout;
    line->setContentsMargins(16, 0, 0, 0);
    line->addWidget(confirm);
    line->addStretch(1);
    layout->addLayout(line);
    layout->addStretch(1);
    QWidget *taking = this->control();
    const QString help = m_column.field ? fieldHelp(*m_column.field) : QString();
    taking->setObjectName(m_column.key);
    taking->setAccessibleName(m_column.title());
    taking->setAccessibleDescription(help);
    taking->setToolTip(help);
    taking->installEventFilter(this);
    setFocusProxy(taking);
}

void FieldEditor::setFinding(const QString &message, Severity severity)
{
    const bool isHard = severity == Severity::Hard;
    tell(message, isHard ? StateShape::Cross : StateShape::Diamond, isHard ? "hard" : "soft");
    m_message = message;
    m_confirm->setVisible(!isHard && !m_workspace.isReadOnly());
}

void FieldEditor::clearFinding()
{
    tell({}, StateShape::Diamond, "");
    m_message.clear();
    m_confirm->hide();
}

void FieldEditor::tell(const QString &text, StateShape shape, const char *problem)
{
    m_finding->say(text, shape);
    control()->setProperty("problem", QString::fromLatin1(problem));
    const QString help = m_column.field ? fieldHelp(*m_column.field) : QString();
    control()->setAccessibleDescription(text.isEmpty() ? help : text);
    control()->update();
}

void FieldEditor::setConfirmed(const QString &text)
{
    clearFinding();
    tell(text, StateShape::Check, "");
}

QString FieldEditor::finding() const
{
    return m_message;
}

FieldEditor *makeFieldEditor(Workspace &workspace, const SheetColumn &column)
{
    if (!column.field) {
        // The day from which a facility's dated change holds.
        return new DateEditor(workspace, column);
    }
    switch (column.field->type) {
    case FieldType::YesNo:
        return new CheckEditor(workspace, column);
    case FieldType::Choice:
    case FieldType::Unit:
        return new ChoiceEditor(workspace, column);
    case FieldType::Date:
        return new DateEditor(workspace, column);
    case FieldType::Link:
        return new LinkEditor(workspace, column);
    case FieldType::Links:
        return new LinksEditor(workspace, column);
    case FieldType::Blob:
    case FieldType::Id:
    case FieldType::Amounts:
        return new ReadOnlyEditor(workspace, column);
    default:
        break;
    }
    if (column.field->longText)
        return new TextEditor(workspace, column);
    return new LineEditor(workspace, column);
}

} // namespace sxsh
