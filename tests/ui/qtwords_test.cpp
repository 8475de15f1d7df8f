// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Qt's own dialogs and menus in Vietnamese, compared with the same ones in English.
#include "tests/catch.h"
#include "ui/translations.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QTimer>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QUndoStack>
#include <QtPrintSupport/QPageSetupDialog>
#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrintPreviewDialog>
#include <QtPrintSupport/QPrinter>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QColorDialog>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QErrorMessage>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QGroupBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QInputDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QProgressDialog>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QWizard>
#include <functional>
#include <memory>

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

using Made = std::unique_ptr<QWidget>;

/// What a widget says of itself, children apart; markup and mnemonics as written.
QStringList wordsOf(const QWidget &widget)
{
    QStringList words{widget.windowTitle(), widget.toolTip(), widget.accessibleName(),
                      widget.accessibleDescription()};
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        words += label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        words += button->text();
    if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
        words += group->title();
    if (const auto *spin = qobject_cast<const QSpinBox *>(&widget))
        words += spin->suffix();
    if (const auto *combo = qobject_cast<const QComboBox *>(&widget)) {
        for (int item = 0; item < combo->count(); ++item)
            words += combo->itemText(item);
    }
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        for (int tab = 0; tab < tabs->count(); ++tab)
            words += tabs->tabText(tab);
    }
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget);
        header && header->model()) {
        for (int section = 0; section < header->count(); ++section)
            words += header->model()->headerData(section, header->orientation()).toString();
    }
    for (const QAction *action : widget.actions())
        words += {action->text(), action->toolTip()};
    return words;
}

/// Every text with a word in it, below the widget and itself.
QStringList words(const QWidget &top)
{
    static const QRegularExpression word(u"\\p{L}{2}"_s);
    QStringList all = wordsOf(top);
    for (const QWidget *widget : top.findChildren<QWidget *>())
        all += wordsOf(*widget);
    for (QString &text : all)
        text = text.section(u'\t', 0, 0).remove(u'&'); // the shortcut of a menu's line
    all.removeIf([](const QString &text) { return !text.contains(word); });
    all.removeDuplicates();
    return all;
}

/// What is the same in both languages: sizes of paper, units and paths.
bool isOfNoLanguage(const QString &text)
{
    static const QRegularExpression name(
        u"^((JIS B|ANSI |Architect |Super |PRC )[A-E\\d].*|[AB]\\d (Extra|Plus|Small)"
        u"|(Legal|Letter|Tabloid|Ledger)( / ANSI [A-E]| Extra| Plus| Small)?|Note|Quarto|Statement"
        u"|(Pica|Didot|Cicero) \\(.*\\)|/.*)$"_s);
    return name.match(text).hasMatch();
}

struct Sample {
    const char *name;
    std::function<Made()> make;
};

template <class Dialog>
Made shown(std::unique_ptr<Dialog> dialog)
{
    dialog->show();
    QCoreApplication::processEvents();
    return dialog;
}

/// The menu without the widget it is of.
Made apart(QMenu *menu)
{
    menu->setParent(nullptr);
    return Made(menu);
}

/// A menu with the lines of the one that the widget opens when it is right-clicked; empty where it
/// opens none.
Made contextMenu(QWidget &of)
{
    auto lines = std::make_unique<QMenu>();
    QTimer::singleShot(0, lines.get(), [&lines] {
        QWidget *open = QApplication::activePopupWidget();
        if (!open)
            return;
        for (const QAction *action : open->actions())
            lines->addAction(action->text());
        open->close();
    });
    QContextMenuEvent click(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QCoreApplication::sendEvent(&of, &click);
    QCoreApplication::processEvents();
    return lines;
}

std::unique_ptr<QFileDialog> fileDialog(QFileDialog::AcceptMode mode)
{
    auto dialog = std::make_unique<QFileDialog>();
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setOption(QFileDialog::DontUseCustomDirectoryIcons);
    dialog->setAcceptMode(mode);
    dialog->setViewMode(QFileDialog::Detail);
    return dialog;
}

QPrinter &printer()
{
    static QPrinter pdf;
    pdf.setOutputFormat(QPrinter::PdfFormat);
    return pdf;
}

const std::vector<Sample> &samples()
{
    static const std::vector<Sample> all{
        {"message box",
         [] {
             auto box = std::make_unique<QMessageBox>();
             box->setText(u"1"_s);
             box->setDetailedText(u"2"_s);
             box->setStandardButtons(QMessageBox::Save | QMessageBox::Discard |
                                     QMessageBox::Cancel);
             return shown(std::move(box));
         }},
        {"button box",
         [] {
             auto box = std::make_unique<QDialogButtonBox>();
             box->setStandardButtons(
                 QDialogButtonBox::Ok | QDialogButtonBox::Save | QDialogButtonBox::SaveAll |
                 QDialogButtonBox::Open | QDialogButtonBox::Yes | QDialogButtonBox::YesToAll |
                 QDialogButtonBox::No | QDialogButtonBox::NoToAll | QDialogButtonBox::Abort |
                 QDialogButtonBox::Retry | QDialogButtonBox::Ignore | QDialogButtonBox::Close |
                 QDialogButtonBox::Cancel | QDialogButtonBox::Discard | QDialogButtonBox::Help |
                 QDialogButtonBox::Apply | QDialogButtonBox::Reset |
                 QDialogButtonBox::RestoreDefaults);
             return shown(std::move(box));
         }},
        {"open dialog", [] { return shown(fileDialog(QFileDialog::AcceptOpen)); }},
        {"save dialog", [] { return shown(fileDialog(QFileDialog::AcceptSave)); }},
        {"folder dialog",
         [] {
             auto dialog = fileDialog(QFileDialog::AcceptOpen);
             dialog->setFileMode(QFileDialog::Directory);
             return shown(std::move(dialog));
         }},
        {"print dialog", [] { return shown(std::make_unique<QPrintDialog>(&printer())); }},
        {"page setup", [] { return shown(std::make_unique<QPageSetupDialog>(&printer())); }},
        {"print preview", [] { return shown(std::make_unique<QPrintPreviewDialog>(&printer())); }},
        {"colour dialog",
         [] {
             auto dialog = std::make_unique<QColorDialog>();
             dialog->setOptions(QColorDialog::DontUseNativeDialog | QColorDialog::ShowAlphaChannel);
             return shown(std::move(dialog));
         }},
        {"input dialog",
         [] {
             auto dialog = std::make_unique<QInputDialog>();
             return shown(std::move(dialog));
         }},
        {"progress dialog",
         [] {
             auto dialog = std::make_unique<QProgressDialog>();
             return shown(std::move(dialog));
         }},
        {"error message",
         [] {
             auto dialog = std::make_unique<QErrorMessage>();
             return shown(std::move(dialog));
         }},
        {"wizard",
         [] {
             auto wizard = std::make_unique<QWizard>();
             wizard->setOption(QWizard::HaveHelpButton);
             wizard->addPage(new QWizardPage);
             wizard->addPage(new QWizardPage);
             return shown(std::move(wizard));
         }},
        {"dock", [] { return shown(std::make_unique<QDockWidget>(u"1"_s)); }},
        {"menu of a line",
         [] {
             QLineEdit edit;
             return apart(edit.createStandardContextMenu());
         }},
        {"menu of a text",
         [] {
             QPlainTextEdit edit;
             return apart(edit.createStandardContextMenu());
         }},
        {"menu of a number",
         [] {
             QSpinBox spin;
             return contextMenu(spin);
         }},
        {"menu of a scroll bar",
         [] {
             QScrollBar bar;
             return contextMenu(bar);
         }},
        {"undo",
         [] {
             auto menu = std::make_unique<QMenu>();
             auto *stack = new QUndoStack(menu.get());
             stack->push(new QUndoCommand(u"1"_s));
             menu->addAction(stack->createUndoAction(menu.get()));
             menu->addAction(stack->createRedoAction(menu.get()));
             return Made(std::move(menu));
         }},
    };
    return all;
}

/// The letters that are pressed with Alt below the widget, each with the text it is in.
std::vector<std::pair<QChar, QString>> mnemonics(const QWidget &top)
{
    QStringList texts;
    const auto collect = [&texts](const QWidget &widget) {
        if (const auto *label = qobject_cast<const QLabel *>(&widget); label && label->buddy())
            texts += label->text();
        if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            texts += button->text();
        if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
            texts += group->title();
        if (qobject_cast<const QMenu *>(&widget)) {
            for (const QAction *action : widget.actions())
                texts += action->text();
        }
    };
    collect(top);
    for (const QWidget *widget : top.findChildren<QWidget *>()) {
        if (widget->isVisibleTo(&top) && widget->window() == top.window())
            collect(*widget);
    }
    std::vector<std::pair<QChar, QString>> letters;
    for (const QString &text : texts) {
        const qsizetype at = text.indexOf(u'&');
        if (at >= 0 && at + 1 < text.size())
            letters.emplace_back(text[at + 1].toLower(), text);
    }
    return letters;
}

} // namespace

TEST_CASE("No dialog or menu of Qt shows English in Vietnamese")
{
    for (const Sample &sample : samples()) {
        Translations translations(Language::English);
        const QStringList english = words(*sample.make());
        translations.setLanguage(Language::Vietnamese);
        const QStringList vietnamese = words(*sample.make());
        CAPTURE(sample.name);
        REQUIRE_FALSE(english.isEmpty());
        for (const QString &text : vietnamese) {
            CAPTURE(text);
            CHECK((!english.contains(text) || isOfNoLanguage(text)));
        }
    }
}

TEST_CASE("Letters pressed with Alt are alone in their dialog or menu and on every keyboard")
{
    for (const Sample &sample : samples()) {
        const Translations translations(Language::Vietnamese);
        const Made made = sample.make();
        QHash<QChar, QString> seen;
        for (const auto &[letter, text] : mnemonics(*made)) {
            CAPTURE(sample.name, text, seen.value(letter));
            CHECK((letter.unicode() < 0x80 && letter.isLetterOrNumber()));
            CHECK_FALSE(seen.contains(letter));
            seen.insert(letter, text);
        }
    }
}

TEST_CASE("Dialogs that are open change their words with the language")
{
    Translations translations(Language::English);
    const Made open = fileDialog(QFileDialog::AcceptOpen);
    const Made box = std::make_unique<QDialogButtonBox>(QDialogButtonBox::Apply);
    const auto *apply = box->findChild<QAbstractButton *>();
    const auto *name = open->findChild<QLabel *>(u"fileNameLabel"_s);
    REQUIRE(apply);
    REQUIRE(name);
    CHECK(apply->text() == u"Apply"_s);
    translations.setLanguage(Language::Vietnamese);
    QCoreApplication::processEvents();
    CHECK(apply->text() == u"Áp dụng"_s);
    CHECK(name->text() == u"Tê&n file:"_s);
}

TEST_CASE("Shortcuts are the same keys in both languages")
{
    Translations translations(Language::Vietnamese);
    const auto text = GENERATE(as<QString>{}, u"Ctrl+S"_s, u"Ctrl+Shift+Z"_s, u"Alt+Left"_s,
                               u"Ctrl+Up"_s, u"Shift+Space"_s, u"Ctrl+Home"_s, u"Ctrl+PgDown"_s,
                               u"Ins"_s, u"Shift+Del"_s, u"Esc"_s, u"F5"_s, u"Shift+Tab"_s,
                               u"Ctrl++"_s, u"Ctrl+Return"_s, u"Backspace"_s, u"Ctrl+1"_s);
    CAPTURE(text);
    const auto wanted = QKeySequence::fromString(text, QKeySequence::PortableText);
    REQUIRE_FALSE(wanted.isEmpty());
    CHECK(QKeySequence(text) == wanted);
    const QString shown = wanted.toString(QKeySequence::NativeText);
    CHECK(QKeySequence::fromString(shown, QKeySequence::NativeText) == wanted);
}

TEST_CASE("Keys are named as on the keyboard, or in words")
{
    const Translations translations(Language::Vietnamese);
    const auto [key, name] = GENERATE(table<QKeySequence, QString>({
        {QKeySequence(Qt::CTRL | Qt::Key_S), u"Ctrl+S"_s},
        {QKeySequence(Qt::ALT | Qt::Key_Left), u"Alt+Mũi tên trái"_s},
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete), u"Ctrl+Shift+Delete"_s},
        {QKeySequence(Qt::CTRL | Qt::Key_Return), u"Ctrl+Enter"_s},
        {QKeySequence(Qt::Key_PageDown), u"Page Down"_s},
        {QKeySequence(Qt::Key_Space), u"Phím cách"_s},
        {QKeySequence(Qt::Key_F2), u"F2"_s},
    }));
    CHECK(key.toString(QKeySequence::NativeText) == name);
}
