// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/plantemplate.h"

#include "core/base/error.h"
#include "core/exchange/rowedit.h"
#include "core/model/rules.h"
#include "core/sheet/sheetreader.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

/// Identities of template records follow from their entity and key, so that plans made apart can be
/// merged.
QUuid templateId(EntityKind kind, const QString &key)
{
    static const QUuid space(u"{6b1d3f0e-2f5c-5a7e-9a58-1f0c7c1f9d21}"_s);
    return QUuid::createUuidV5(space, QString(entityInfo(kind).keyText()) + QChar(0x1f) + key);
}

/// Reads the sheet of a data file; what makes it unreadable is told with the whole path, since many
/// folders have a file of that name.
void readDataFile(const QString &path, const SheetReader::RowHandler &handler)
{
    std::optional<Error> refusal;
    try {
        SheetReader(path).read(0, [&](int number, std::span<const Cell> cells) {
            try {
                return handler(number, cells);
            } catch (const Error &error) {
                refusal = error; // names its file already
                return false;
            }
        });
    } catch (const Error &error) {
        throw Error(
            QCoreApplication::translate("PlanTemplate", "The data file “%1” cannot be used. %2")
                .arg(QDir::toNativeSeparators(path), error.text()),
            error.detail());
    }
    if (refusal)
        throw Error(*refusal);
}

/// The rows of a small CSV file with a header, by column name.
std::vector<QHash<QString, QString>> readRows(const QString &path)
{
    std::vector<QHash<QString, QString>> rows;
    QStringList header;
    readDataFile(path, [&](int, std::span<const Cell> cells) {
        QHash<QString, QString> row;
        for (qsizetype index = 0; index < static_cast<qsizetype>(cells.size()); ++index) {
            const QString text = cellText(cells[static_cast<std::size_t>(index)]);
            if (rows.empty() && header.size() == index)
                header += text;
            else if (index < header.size())
                row.insert(header[index], text);
        }
        if (!row.isEmpty())
            rows.push_back(row);
        return true;
    });
    return rows;
}

QString readAbout(const QString &folder, QLatin1String key)
{
    for (const auto &row : readRows(folder + u"/about.csv"_s)) {
        if (row.value(u"key"_s) == key)
            return row.value(u"value"_s);
    }
    return {};
}

[[noreturn]] void refuse(const QString &path, int row, const QString &problem)
{
    throw Error(QCoreApplication::translate(
                    "PlanTemplate",
                    "The template file “%1” has a problem in row %2: %3 Mend the file or install "
                    "the program again.")
                    .arg(QDir::toNativeSeparators(path))
                    .arg(row)
                    .arg(problem));
}

class Loader
{
public:
    explicit Loader(QString resources) : m_resources(std::move(resources)) {}

    void load(EntityKind kind, const QString &file)
    {
        const QString path = m_resources + u'/' + file;
        if (!QFile::exists(path))
            throw Error(QCoreApplication::translate(
                            "PlanTemplate", "The file “%1” is missing. Install the program again.")
                            .arg(QDir::toNativeSeparators(path)));
        RowEdit edit(m_records, kind, NumberForm::Machine, QDate::currentDate());
        const auto &columns = edit.columns();
        std::vector<int> positions;
        readDataFile(path, [&](int number, std::span<const Cell> cells) {
            if (positions.empty()) {
                positions = header(path, cells, columns);
                return true;
            }
            if (cells.size() > positions.size())
                refuse(path, number,
                       QCoreApplication::translate("PlanTemplate",
                                                   "it has more cells than the header."));
            TypedRow row(columns.size(), nullptr);
            for (std::size_t index = 0; index < cells.size(); ++index)
                row[static_cast<std::size_t>(positions[index])] = &cells[index];
            RowChange change = edit.add(row);
            for (const Issue &issue : change.issues)
                refuse(path, number, issue.message);
            for (const Record &added : add(change, path, number))
                edit.remember(added);
            return true;
        });
    }

    ChangeSet finish(const QString &title)
    {
        for (const Issue &issue : checkRules(m_records, m_set, QDate::currentDate())) {
            if (issue.severity == Severity::Hard)
                throw Error(QCoreApplication::translate(
                                "PlanTemplate", "The template does not hold together: %1 (%2 %3).")
                                .arg(issue.message, issue.entity, issue.record));
        }
        m_set.title = title;
        return std::move(m_set);
    }

private:
    static std::vector<int> header(const QString &path, std::span<const Cell> cells,
                                   const std::vector<SheetColumn> &columns)
    {
        std::vector<int> positions;
        for (const Cell &cell : cells) {
            const auto at = std::ranges::find(columns, cellText(cell), &SheetColumn::key);
            if (at == columns.end())
                refuse(path, 1,
                       QCoreApplication::translate("PlanTemplate", "the column “%1” is not known.")
                           .arg(cellText(cell)));
            positions.push_back(static_cast<int>(at - columns.begin()));
        }
        return positions;
    }

    std::vector<Record> add(const RowChange &change, const QString &path, int number)
    {
        std::vector<Record> added;
        for (const Change &made : change.changes) {
            RecordDraft draft(*made.after);
            QString key;
            for (const char *natural : draft.info().naturalKey) {
                key += draft.value(*draft.info().field(QLatin1String(natural))).toString();
                key += QChar(0x1f);
            }
            draft.set("id"_L1, templateId(made.after->kind(), key).toString(QUuid::WithoutBraces));
            const Record record = draft.finish();
            if (m_records.find(record.kind(), record.id()))
                refuse(
                    path, number,
                    QCoreApplication::translate("PlanTemplate", "the same record is there twice."));
            ChangeSet one;
            one.add(record);
            m_records.apply(one);
            m_set.add(record);
            added.push_back(record);
        }
        return added;
    }

    QString m_resources;
    Records m_records;
    ChangeSet m_set;
};

constexpr std::array<std::pair<EntityKind, const char *>, 10> referenceFiles{{
    {EntityKind::AdminUnit, "reference/admin_unit.csv"},
    {EntityKind::UnitTransition, "reference/unit_transition.csv"},
    {EntityKind::Industry, "reference/industry.csv"},
    {EntityKind::Resource, "reference/resource.csv"},
    {EntityKind::Factor, "reference/factor.csv"},
    {EntityKind::FundingCeiling, "reference/funding_ceiling.csv"},
    {EntityKind::FundingSource, "reference/funding_source.csv"},
    {EntityKind::SizeRule, "reference/size_rule.csv"},
    {EntityKind::OutputType, "reference/output_type.csv"},
    {EntityKind::DerivationRule, "reference/derivation_rule.csv"},
}};

} // namespace

std::vector<PlanTemplate> planTemplates(const QString &resources)
{
    std::vector<PlanTemplate> templates;
    const QDir folder(resources + u"/templates"_s);
    for (const QString &key : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QString path = folder.filePath(key);
        if (QFile::exists(path + u"/about.csv"_s))
            templates.push_back({.key = key,
                                 .name = readAbout(path, "name"_L1),
                                 .description = readAbout(path, "description"_L1)});
    }
    return templates;
}

ChangeSet templateSet(const QString &resources, const QString &key)
{
    const QString folder = resources + u"/templates/"_s + key;
    if (key.isEmpty() || key.contains(u'/') || key.contains(u'\\') ||
        !QFile::exists(folder + u"/template.csv"_s)) {
        QStringList known;
        for (const PlanTemplate &one : planTemplates(resources))
            known += one.key;
        throw Error(QCoreApplication::translate(
                        "PlanTemplate", "There is no template “%1” in “%2”. Known templates: %3.")
                        .arg(key, QDir::toNativeSeparators(resources + u"/templates"_s),
                             known.join(u", ")));
    }
    Loader loader(resources);
    for (const auto &row : readRows(folder + u"/template.csv"_s)) {
        const EntityInfo *info = findEntity(row.value(u"entity"_s));
        if (!info)
            refuse(folder + u"/template.csv"_s, 1,
                   QCoreApplication::translate("PlanTemplate", "the entity “%1” is not known.")
                       .arg(row.value(u"entity"_s)));
        loader.load(info->kind, row.value(u"file"_s));
    }
    return loader.finish(
        QCoreApplication::translate("PlanTemplate", "New plan from the template “%1”")
            .arg(readAbout(folder, "name"_L1)));
}

ChangeSet referenceSet(const QString &resources)
{
    Loader loader(resources);
    for (const auto &[kind, file] : referenceFiles)
        loader.load(kind, QString::fromLatin1(file));
    return loader.finish(
        QCoreApplication::translate("PlanTemplate", "New plan with reference data"));
}

} // namespace sxsh
