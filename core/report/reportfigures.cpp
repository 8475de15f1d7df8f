// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportfigures.h"

#include "core/base/error.h"
#include "core/report/flattable.h"
#include "core/report/indicatorfigures.h"
#include "core/report/namedparts.h"
#include "core/report/paperformat.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

// What of a template's texts is a figure; the rest are names, dates and words.
constexpr QLatin1StringView texts[] = {
    "register.facilities"_L1, "register.enterprises"_L1, "register.labour"_L1,
    "register.outside"_L1,    "coverage.fully_known"_L1, "coverage.with_use"_L1,
    "activities.all"_L1,      "activities.done"_L1,      "activities.in_progress"_L1,
    "activities.overdue"_L1,  "events.count"_L1,         "events.participants"_L1,
    "events.facilities"_L1,   "measures.done"_L1,        "measures.facilities"_L1,
    "measures.investment"_L1, "measures.support"_L1,     "measures.money"_L1,
    "measures.worth"_L1,      "measures.toe"_L1,         "measures.co2"_L1};

constexpr QLatin1StringView indicatorTexts[] = {"value"_L1,
                                                "value_known"_L1,
                                                "count"_L1,
                                                "unknown"_L1,
                                                "target"_L1,
                                                "planned"_L1,
                                                "state"_L1,
                                                "trajectory"_L1,
                                                "adopters"_L1,
                                                "counted"_L1,
                                                "left_out"_L1,
                                                "weighted_mean"_L1,
                                                "simple_mean"_L1,
                                                "at_or_above"_L1,
                                                "verified"_L1,
                                                "share_at_or_above"_L1,
                                                "avoided_toe"_L1,
                                                "expected_toe"_L1,
                                                "avoided_co2"_L1,
                                                "metered_mean"_L1,
                                                "metered_half_width"_L1};

class Figures
{
public:
    explicit Figures(const ReportBasis &basis) : m_basis(basis) {}

    std::vector<ReportFigure> take()
    {
        for (const QString key : texts) {
            const NamedText *named =
                findPart(TemplateParts<ReportBasis>::texts(), key, &NamedText::key);
            Q_ASSERT(named);
            add(key, word(key), named->text(m_basis));
        }
        for (const ListItem &item : itemsOf(m_basis, u"indicators"))
            addIndicator(item);
        for (const IndicatorGroup &group : m_basis.byUnit) {
            for (const IndicatorResult &result : group.indicators) {
                if (result.kind == IndicatorKind::Share)
                    add(result.code + u'@' + group.key, result.code + u", "_s + group.name,
                        countText(m_basis, result));
            }
        }
        for (const ListItem &item : itemsOf(m_basis, u"stages")) {
            const QString name = itemText(u"stage.name"_s, item);
            add(u"money.%1.year"_s.arg(item.place), word(u"money.year"_s).arg(name),
                itemText(u"stage.year_total_dong"_s, item));
            add(u"money.%1"_s.arg(item.place), word(u"money"_s).arg(name),
                itemText(u"stage.total_dong"_s, item));
        }
        return std::move(m_figures);
    }

private:
    QString word(QStringView key) const { return m_basis.text.word(u"figure."_s + key.toString()); }

    QString itemText(const QString &key, const ListItem &item) const
    {
        const ItemText *named =
            findPart(TemplateParts<ReportBasis>::itemTexts(), key, &ItemText::key);
        Q_ASSERT(named);
        return named->text(m_basis, item);
    }

    void addIndicator(const ListItem &item)
    {
        const QString code = itemText(u"indicator.code"_s, item);
        for (const QString key : indicatorTexts) {
            const QString whole = u"indicator."_s + key;
            const QString text = itemText(whole, item);
            if (!text.isEmpty())
                add(code + u'.' + key, code + u": "_s + word(whole), text);
        }
    }

    void add(const QString &key, const QString &name, const QString &text)
    {
        m_figures.push_back({.key = key, .name = name, .text = text});
    }

    const ReportBasis &m_basis;
    std::vector<ReportFigure> m_figures;
};

[[noreturn]] void failReading(const QString &detail)
{
    throw Error(QCoreApplication::translate(
                    "Report", "The figures of the frozen report cannot be read: the file is "
                              "damaged. Check it."),
                detail);
}

} // namespace

std::vector<ReportFigure> figuresOf(const ReportBasis &basis)
{
    return Figures(basis).take();
}

bool hasFigures(const Report &report)
{
    const auto isFigure = [](const Run &run) { return !run.about.isEmpty(); };
    return std::ranges::any_of(report.blocks, [&](const Block &block) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block))
            return std::ranges::any_of(paragraph->runs, isFigure);
        const auto *table = std::get_if<ReportTable>(&block);
        return table && std::ranges::any_of(table->rows, [](const TableRow &row) {
                   return std::ranges::any_of(
                       row, [](const TableCell &cell) { return !cell.about.isEmpty(); });
               });
    });
}

namespace {

/// Words of a row that tell which one it is: its first texts that are no number.
QString rowName(const std::vector<TableCell> &row)
{
    QStringList words;
    for (const TableCell &cell : row) {
        bool isNumber = false;
        cell.text.toInt(&isNumber);
        if (!cell.number && !isNumber && !cell.text.trimmed().isEmpty() && words.size() < 2)
            words += cell.text.simplified();
    }
    return words.join(u", ");
}

/// A code alone, where the words begin with one: a name can be put right.
QString rowKey(const QString &name)
{
    const QString first = name.section(u", "_s, 0, 0);
    const bool isCode = !first.contains(u' ') &&
                        std::ranges::any_of(first, [](QChar letter) { return letter.isDigit(); });
    return isCode ? first : name;
}

/// True for the number of a row, which says nothing but where it stands.
bool countsRows(const std::vector<TableCell> &row, std::size_t column)
{
    bool isNumber = false;
    row[column].text.toInt(&isNumber);
    return column == 0 && isNumber && !row[column].number;
}

} // namespace

std::vector<ReportFigure> printedFigures(const Report &report)
{
    std::vector<ReportFigure> figures;
    QHash<QString, int> turns;
    QString document;
    int centred = 0;
    for (const Block &block : report.blocks) {
        if (const auto *section = std::get_if<Section>(&block); section && section->startsDocument)
            centred = 0;
        if (const auto *paragraph = std::get_if<Paragraph>(&block);
            paragraph && paragraph->align == Align::Center) {
            // The second line of a title says whom it is about.
            ++centred;
            if (centred <= 2 && !paragraph->runs.empty())
                document = wordsOf(*paragraph);
        }
        const auto *table = std::get_if<ReportTable>(&block);
        if (!table)
            continue;
        const FlatTable flat = flattened(*table);
        const QString caption = table->caption.section(u". "_s, 1);
        for (const std::vector<TableCell> &row : flat.rows) {
            const QString about = rowName(row);
            for (std::size_t column = 0; column < row.size(); ++column) {
                const QString text = row[column].text.simplified();
                if (text.isEmpty() || about.contains(text) || countsRows(row, column))
                    continue;
                const QString name = QStringList{document, caption, about,
                                                 flat.titles[static_cast<qsizetype>(column)]}
                                         .join(u": "_s);
                const QString title = flat.titles[static_cast<qsizetype>(column)];
                const QString place =
                    QStringList{document, caption, rowKey(about), title}.join(u": "_s);
                const int turn = ++turns[place];
                figures.push_back(
                    {.key = turn == 1 ? place : place + u" #"_s + QString::number(turn),
                     .name = name,
                     .text = text});
            }
        }
    }
    return figures;
}

QByteArray storedFigures(const std::vector<ReportFigure> &figures)
{
    QJsonArray array;
    for (const ReportFigure &figure : figures)
        array.append(QJsonObject{
            {u"key"_s, figure.key}, {u"name"_s, figure.name}, {u"text"_s, figure.text}});
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

std::vector<ReportFigure> figuresFromStored(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isArray())
        failReading(u"no list"_s);
    std::vector<ReportFigure> figures;
    const QJsonArray array = document.array();
    for (const QJsonValue one : array) {
        const QString key = one[u"key"_s].toString();
        if (key.isEmpty() || !one[u"name"_s].isString() || !one[u"text"_s].isString())
            failReading(u"no figure"_s);
        figures.push_back(
            {.key = key, .name = one[u"name"_s].toString(), .text = one[u"text"_s].toString()});
    }
    return figures;
}

} // namespace sxsh
