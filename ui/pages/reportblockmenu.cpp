// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reportblockmenu.h"

#include "core/report/demonstrationmark.h"
#include "core/report/flattable.h"
#include "core/report/paperformat.h"
#include "ui/charts/charttable.h"
#include "ui/frame/savefile.h"
#include "ui/print/reportfile.h"
#include "ui/print/wordfile.h"
#include "ui/theme/icon.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QMenu>
#include <memory>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<QMimeData> tableData(const std::vector<QStringList> &rows)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(tabSeparated(rows));
    data->setHtml(htmlTable(rows));
    return data;
}

QImage pictureOf(const Report &report, const Figure &figure)
{
    const PaperSize body = bodySize(report.format, Orientation::Portrait);
    return QImage::fromData(wordDrawing(report).picture(figure, body.width, body.height).png,
                            "PNG");
}

QString textOf(const std::vector<Paragraph> &paragraphs)
{
    QStringList lines;
    for (const Paragraph &paragraph : paragraphs)
        lines += wordsOf(paragraph);
    return lines.join(u'\n');
}

QString textOf(const Block &block)
{
    if (const auto *heading = std::get_if<Heading>(&block))
        return heading->text;
    if (const auto *paragraph = std::get_if<Paragraph>(&block))
        return textOf(std::vector{*paragraph});
    if (const auto *columns = std::get_if<TwoColumns>(&block))
        return textOf(columns->left) + u'\n' + textOf(columns->right);
    return {};
}

} // namespace

void copyBlock(const Report &report, const Block &block)
{
    std::unique_ptr<QMimeData> data;
    if (const auto *table = std::get_if<ReportTable>(&block)) {
        data = tableData(flattened(*table).texts());
    } else if (const auto *figure = std::get_if<Figure>(&block)) {
        const Language language = languageFromKey(report.language).value_or(Language::Vietnamese);
        data = tableData(tableOf(figure->chart, language));
        data->setImageData(pictureOf(report, *figure));
    } else if (const QString text = textOf(block); !text.isEmpty()) {
        data = std::make_unique<QMimeData>();
        data->setText(text);
    }
    if (data)
        QGuiApplication::clipboard()->setMimeData(data.release());
}

void addBlockActions(QMenu &menu, Workspace &workspace, const Report &report, const Block &block,
                     QWidget *parent)
{
    const auto add = [&](const char *iconName, const QString &text, const QString &name,
                         std::function<void()> act) {
        QAction *action = menu.addAction(icon(iconName), text);
        action->setObjectName(name);
        QObject::connect(action, &QAction::triggered, parent, std::move(act));
    };
    const auto *table = std::get_if<ReportTable>(&block);
    const auto *figure = std::get_if<Figure>(&block);
    if (table)
        add("content-copy", QCoreApplication::translate("ReportPage", "Copy the table"),
            u"block_copy"_s, [&report, &block] { copyBlock(report, block); });
    else if (figure)
        add("content-copy", QCoreApplication::translate("ReportPage", "Copy the chart"),
            u"block_copy"_s, [&report, &block] { copyBlock(report, block); });
    else if (!textOf(block).isEmpty())
        add("content-copy", QCoreApplication::translate("ReportPage", "Copy the text"),
            u"block_copy"_s, [&report, &block] { copyBlock(report, block); });
    const auto save = [&workspace, parent](const QString &title,
                                           const std::vector<SavedKind> &kinds,
                                           const std::function<void(const QString &)> &write) {
        const QString path = askSavePath(parent, workspace.settings(), title, kinds);
        if (path.isEmpty())
            return;
        workspace.guard().run([&] {
            write(path);
            tellSaved(workspace.guard(), workspace.settings(), path);
        });
    };
    if (table) {
        add("file-excel", QCoreApplication::translate("ReportPage", "Save the table…"),
            u"block_save"_s, [save, table] {
                save(table->caption, {SavedKind::Spreadsheet, SavedKind::Csv},
                     [table](const QString &path) { writeTable(*table, path); });
            });
    } else if (figure) {
        add("export", QCoreApplication::translate("ReportPage", "Save the chart…"), u"block_save"_s,
            [save, figure, &report, &workspace] {
                save(figure->caption, {SavedKind::Picture, SavedKind::Pdf},
                     [&](const QString &path) {
                         Report alone{.title = figure->caption,
                                      .format = report.format,
                                      .language = report.language};
                         alone.blocks.push_back(*figure);
                         writeChartFile(markedReport(std::move(alone), workspace.records()), path);
                     });
            });
    }
}

} // namespace sxsh
