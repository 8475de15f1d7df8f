// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportjson.h"

#include "core/base/error.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr int storedVersion = 1;

/// What is wrong with stored bytes; told as one Error.
struct Damage {
    QString detail{};
};

/// One description of a value's members serves writing and reading: visit() names them once.
class Writer
{
public:
    template <class T>
    void operator()(const char *key, const T &value)
    {
        m_object.insert(QLatin1String(key), toJson(value));
    }
    /// A member that reports stored earlier do not have; left out where it says nothing.
    template <class T>
    void later(const char *key, const T &value)
    {
        if (value != T())
            (*this)(key, value);
    }
    QJsonObject take() { return std::move(m_object); }

    template <class T>
    static QJsonValue toJson(const T &value);

private:
    QJsonObject m_object;
};

class Reader
{
public:
    explicit Reader(const QJsonValue &value) : m_object(value.toObject())
    {
        if (!value.isObject())
            throw Damage{u"no object"_s};
    }
    template <class T>
    void operator()(const char *key, T &value)
    {
        const QJsonValue found = m_object.value(QLatin1String(key));
        if (found.isUndefined())
            throw Damage{QLatin1String(key) + u" is missing"_s};
        fromJson(found, value);
    }
    /// A member that may be missing.
    template <class T>
    void later(const char *key, T &value)
    {
        if (m_object.contains(QLatin1String(key)))
            (*this)(key, value);
    }

    template <class T>
    static void fromJson(const QJsonValue &json, T &value);

private:
    QJsonObject m_object;
};

void visit(auto &&of, auto &run) requires std::is_same_v<std::remove_cvref_t<decltype(run)>, Run>
{
    of("text", run.text);
    of("bold", run.bold);
    of("italic", run.italic);
    of.later("about", run.about);
}

void visit(auto &&of, auto &paragraph) requires
    std::is_same_v<std::remove_cvref_t<decltype(paragraph)>, Paragraph>
{
    of("runs", paragraph.runs);
    of("align", paragraph.align);
    of("size", paragraph.size);
    of("before", paragraph.before);
    of("after", paragraph.after);
    of("indented", paragraph.indented);
    of("keep", paragraph.keepWithNext);
    of("rule", paragraph.rule);
}

void visit(auto &&of,
           auto &heading) requires std::is_same_v<std::remove_cvref_t<decltype(heading)>, Heading>
{
    of("level", heading.level);
    of("text", heading.text);
}

void visit(auto &&of,
           auto &cell) requires std::is_same_v<std::remove_cvref_t<decltype(cell)>, TableCell>
{
    of("text", cell.text);
    of("align", cell.align);
    of("bold", cell.bold);
    of("italic", cell.italic);
    of("columns", cell.columnSpan);
    of("rows", cell.rowSpan);
    of("number", cell.number);
    of.later("about", cell.about);
}

void visit(auto &&of,
           auto &table) requires std::is_same_v<std::remove_cvref_t<decltype(table)>, ReportTable>
{
    of("caption", table.caption);
    of("columns", table.columns);
    of("header_rows", table.headerRows);
    of("rows", table.rows);
    of("size", table.size);
}

void visit(auto &&of,
           auto &value) requires std::is_same_v<std::remove_cvref_t<decltype(value)>, DatedValue>
{
    of("date", value.date);
    of("value", value.value);
}

void visit(auto &&of,
           auto &spread) requires std::is_same_v<std::remove_cvref_t<decltype(spread)>, Spread>
{
    of("low", spread.low);
    of("high", spread.high);
}

void visit(auto &&of,
           auto &span) requires std::is_same_v<std::remove_cvref_t<decltype(span)>, DaySpan>
{
    of("from", span.from);
    of("to", span.to);
}

void visit(auto &&of,
           auto &point) requires std::is_same_v<std::remove_cvref_t<decltype(point)>, ChartPoint>
{
    of("x", point.x);
    of("y", point.y);
    of("name", point.name);
}

void visit(auto &&of,
           auto &series) requires std::is_same_v<std::remove_cvref_t<decltype(series)>, Series>
{
    of("name", series.name);
    of("role", series.role);
    of("values", series.values);
    of("spreads", series.spreads);
    of("spread_name", series.spreadName);
    of("points", series.points);
    of("cloud", series.cloud);
    of.later("spans", series.spans);
}

void visit(auto &&of, auto &band) requires std::is_same_v<std::remove_cvref_t<decltype(band)>, Band>
{
    of("from", band.from);
    of("to", band.to);
    of("label", band.label);
}

void visit(auto &&of,
           auto &axis) requires std::is_same_v<std::remove_cvref_t<decltype(axis)>, AcrossAxis>
{
    of("name", axis.name);
    of("unit", axis.unit);
    of("decimals", axis.decimals);
}

void visit(auto &&of, auto &point) requires
    std::is_same_v<std::remove_cvref_t<decltype(point)>, FittedLine::Point>
{
    of("x", point.x);
    of("y", point.y);
    of("spread", point.spread);
}

void visit(auto &&of,
           auto &line) requires std::is_same_v<std::remove_cvref_t<decltype(line)>, FittedLine>
{
    of("name", line.name);
    of("spread_name", line.spreadName);
    of("points", line.points);
}

void visit(auto &&of,
           auto &chart) requires std::is_same_v<std::remove_cvref_t<decltype(chart)>, Chart>
{
    of("kind", chart.kind);
    of("unit", chart.unit);
    of("style", chart.style);
    of("decimals", chart.decimals);
    of("categories", chart.categories);
    of("series", chart.series);
    of("targets", chart.targets);
    of("band", chart.band);
    of("notes", chart.notes);
    of("notes_name", chart.notesName);
    of("expected", chart.expected);
    of("as_of", chart.asOf);
    of("goal", chart.goal);
    of("across", chart.across);
    of("fit", chart.fit);
    of("reason", chart.reason);
    of.later("groups", chart.groups);
    of.later("bands", chart.bands);
    of.later("reach", chart.reach);
    of.later("days", chart.days);
    of.later("remark", chart.remark);
    of.later("about", chart.about);
}

void visit(auto &&of,
           auto &figure) requires std::is_same_v<std::remove_cvref_t<decltype(figure)>, Figure>
{
    of("caption", figure.caption);
    of("chart", figure.chart);
    of("height", figure.height);
}

void visit(auto &&of, auto &columns) requires
    std::is_same_v<std::remove_cvref_t<decltype(columns)>, TwoColumns>
{
    of("left", columns.left);
    of("right", columns.right);
    of("share", columns.leftShare);
    of("before", columns.before);
}

void visit(auto &&, auto &pageBreak) requires
    std::is_same_v<std::remove_cvref_t<decltype(pageBreak)>, PageBreak>
{
}

void visit(auto &&of,
           auto &section) requires std::is_same_v<std::remove_cvref_t<decltype(section)>, Section>
{
    of("orientation", section.orientation);
    of.later("starts_document", section.startsDocument);
}

void visit(auto &&of,
           auto &format) requires std::is_same_v<std::remove_cvref_t<decltype(format)>, PaperFormat>
{
    of("width", format.width);
    of("height", format.height);
    of("left", format.left);
    of("right", format.right);
    of("top", format.top);
    of("bottom", format.bottom);
    of("page_number", format.pageNumber);
    of("page_number_size", format.pageNumberSize);
}

void visit(auto &&of,
           auto &report) requires std::is_same_v<std::remove_cvref_t<decltype(report)>, Report>
{
    of("title", report.title);
    of("format", report.format);
    of("language", report.language);
    of("foot", report.footMark);
    of("seal", report.seal);
    of("blocks", report.blocks);
}

template <class T>
constexpr bool isVector = false;
template <class T>
constexpr bool isVector<std::vector<T>> = true;
template <class T>
constexpr bool isOptional = false;
template <class T>
constexpr bool isOptional<std::optional<T>> = true;

/// The last value of an enumeration.
template <class T>
constexpr int lastOf = 0;
template <>
constexpr int lastOf<Align> = static_cast<int>(Align::Justify);
template <>
constexpr int lastOf<Orientation> = static_cast<int>(Orientation::Landscape);
template <>
constexpr int lastOf<SeriesRole> = static_cast<int>(SeriesRole::Forecast);
template <>
constexpr int lastOf<ChartKind> = static_cast<int>(ChartKind::Bullets);
template <>
constexpr int lastOf<NumberStyle> = static_cast<int>(NumberStyle::Percent);
template <>
constexpr int
    lastOf<PaperFormat::PageNumber> = static_cast<int>(PaperFormat::PageNumber::BottomRight);

/// The kinds of block in the order in which they are numbered in stored bytes.
template <class... Blocks>
QJsonValue blockToJson(const std::variant<Blocks...> &block)
{
    return std::visit(
        [&block](const auto &one) {
            Writer writer;
            writer("block", static_cast<int>(block.index()));
            visit(writer, one);
            return QJsonValue(writer.take());
        },
        block);
}

template <std::size_t Place = 0>
void blockFromJson(const QJsonValue &json, int kind, Block &block)
{
    if constexpr (Place < std::variant_size_v<Block>) {
        if (kind != static_cast<int>(Place))
            return blockFromJson<Place + 1>(json, kind, block);
        std::variant_alternative_t<Place, Block> one;
        visit(Reader(json), one);
        block = std::move(one);
    } else {
        throw Damage{u"block %1"_s.arg(kind)};
    }
}

template <class T>
QJsonValue Writer::toJson(const T &value)
{
    if constexpr (std::is_same_v<T, QString> || std::is_same_v<T, bool> || std::is_same_v<T, int> ||
                  std::is_same_v<T, double>) {
        return value;
    } else if constexpr (std::is_enum_v<T>) {
        return static_cast<int>(value);
    } else if constexpr (std::is_same_v<T, QDate>) {
        return value.toString(Qt::ISODate);
    } else if constexpr (isOptional<T>) {
        return value ? toJson(*value) : QJsonValue();
    } else if constexpr (isVector<T>) {
        QJsonArray array;
        for (const auto &one : value)
            array.append(toJson(one));
        return array;
    } else if constexpr (std::is_same_v<T, Block>) {
        return blockToJson(value);
    } else {
        Writer writer;
        visit(writer, value);
        return writer.take();
    }
}

template <class T>
void Reader::fromJson(const QJsonValue &json, T &value)
{
    if constexpr (std::is_same_v<T, QString>) {
        if (!json.isString())
            throw Damage{u"no text"_s};
        value = json.toString();
    } else if constexpr (std::is_same_v<T, bool>) {
        if (!json.isBool())
            throw Damage{u"no truth value"_s};
        value = json.toBool();
    } else if constexpr (std::is_same_v<T, int> || std::is_same_v<T, double>) {
        if (!json.isDouble())
            throw Damage{u"no number"_s};
        value = static_cast<T>(json.toDouble());
    } else if constexpr (std::is_enum_v<T>) {
        const int number = json.toInt(-1);
        if (number < 0 || number > lastOf<T>)
            throw Damage{u"no choice"_s};
        value = static_cast<T>(number);
    } else if constexpr (std::is_same_v<T, QDate>) {
        value = QDate::fromString(json.toString(), Qt::ISODate);
        if (!value.isValid())
            throw Damage{u"no date"_s};
    } else if constexpr (isOptional<T>) {
        value.reset();
        if (!json.isNull())
            fromJson(json, value.emplace());
    } else if constexpr (isVector<T>) {
        if (!json.isArray())
            throw Damage{u"no list"_s};
        value.clear();
        const QJsonArray array = json.toArray();
        for (const QJsonValue one : array)
            fromJson(one, value.emplace_back());
    } else if constexpr (std::is_same_v<T, Block>) {
        blockFromJson(json, json[u"block"_s].toInt(-1), value);
    } else {
        visit(Reader(json), value);
    }
}

} // namespace

QByteArray storedReport(const Report &report)
{
    Writer writer;
    writer("version", storedVersion);
    visit(writer, report);
    return QJsonDocument(writer.take()).toJson(QJsonDocument::Compact);
}

Report reportFromStored(const QByteArray &bytes)
{
    try {
        const QJsonDocument document = QJsonDocument::fromJson(bytes);
        Reader reader(document.isObject() ? QJsonValue(document.object()) : QJsonValue());
        int version = 0;
        reader("version", version);
        if (version != storedVersion)
            throw Damage{u"version %1"_s.arg(version)};
        Report report;
        visit(reader, report);
        return report;
    } catch (const Damage &damage) {
        throw Error(QCoreApplication::translate(
                        "Report", "The frozen report cannot be read: it was made by a newer "
                                  "version of the program, or the file is damaged. Update the "
                                  "program, or check the file."),
                    damage.detail);
    }
}

} // namespace sxsh
