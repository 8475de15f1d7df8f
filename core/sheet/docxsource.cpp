// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/docxsource.h"

#include "core/base/error.h"
#include "core/sheet/packagerelations.h"
#include "core/sheet/partxml.h"

#include <QtCore/QFileInfo>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t maxTables = 10'000;
constexpr std::size_t maxColumns = 16'384;
constexpr int maxRows = 1'048'576;
constexpr qsizetype maxCellText = 1 << 20;
constexpr qsizetype maxCaption = 120;

/// A number in an attribute, at least `least`; what is no number counts as that.
std::size_t countOf(QByteArrayView text, std::size_t least)
{
    bool isNumber = false;
    const uint number = text.toByteArray().toUInt(&isNumber);
    return isNumber ? std::max<std::size_t>(number, least) : least;
}

/// "Đơn vị tính: triệu đồng", which says how the numbers of the table are meant.
bool isUnitLine(const QString &line)
{
    const qsizetype from = line.startsWith(u'(') ? 1 : 0;
    const QStringView words = QStringView(line).mid(from);
    return words.startsWith(u"Đơn vị", Qt::CaseInsensitive) ||
           words.startsWith(u"ĐVT", Qt::CaseInsensitive);
}

/// "(Kèm theo Kế hoạch số …)" stands between a table and what it is called.
bool isRemark(const QString &line)
{
    return line.startsWith(u'(') && line.endsWith(u')');
}

/// Walks through a document and hands over its tables row by row.
class DocumentTables
{
public:
    /// Called at the start of each table that lies in no other; false stops.
    using TableHandler = std::function<bool(const QString &caption)>;

    DocumentTables(PartXml &xml, TableHandler onTable, const SheetReader::RowHandler *onRow)
        : m_xml(xml), m_onTable(std::move(onTable)), m_onRow(onRow)
    {
    }

    /// The merged cells of the last table whose rows were handed over.
    std::vector<MergedCells> read()
    {
        while (m_xml.next()) {
            if (m_xml.isStart()) {
                if (!start())
                    break;
            } else if (m_xml.isText()) {
                if (m_inText && m_leftOut == 0)
                    append(QString::fromUtf8(m_xml.text()));
            } else if (!end()) {
                break;
            }
        }
        return std::move(m_merged);
    }

private:
    static bool isLeftOut(QByteArrayView name)
    {
        // The second form of a drawing, and text that was moved elsewhere.
        return name == "Fallback" || name == "moveFrom";
    }

    void append(const QString &text)
    {
        if (m_text.size() + text.size() > maxCellText)
            m_xml.fail(
                QCoreApplication::translate("SheetReader", "it holds an implausibly long text"));
        m_text += text;
    }

    bool start()
    {
        const QByteArrayView name = m_xml.name();
        if (isLeftOut(name))
            ++m_leftOut;
        if (m_leftOut > 0)
            return true;
        if (name == "t") {
            m_inText = true;
        } else if (name == "tbl") {
            if (++m_tables == 1)
                return startTable();
        } else if (m_tables == 1 && name == "tr") {
            startRow();
        } else if (m_tables == 1 && name == "tc") {
            startCell();
        } else if (m_tables == 1 && name == "gridSpan") {
            m_span = countOf(m_xml.attribute("val"), 1);
        } else if (m_tables == 1 && name == "vMerge") {
            m_merge = m_xml.attribute("val") == "restart" ? Merge::First : Merge::Further;
        } else if (m_tables == 1 && name == "gridBefore") {
            moveTo(m_column + countOf(m_xml.attribute("val"), 0));
        } else if (name == "tabs") {
            m_inTabs = true;
        } else if (name == "br" || name == "cr") {
            append(u"\n"_s);
        } else if (name == "tab" && !m_inTabs) {
            append(u" "_s);
        } else if (name == "noBreakHyphen") {
            append(u"-"_s);
        }
        return true;
    }

    bool end()
    {
        const QByteArrayView name = m_xml.name();
        if (isLeftOut(name)) {
            --m_leftOut;
            return true;
        }
        if (m_leftOut > 0)
            return true;
        if (name == "t") {
            m_inText = false;
        } else if (name == "tabs") {
            m_inTabs = false;
        } else if (name == "p") {
            endParagraph();
        } else if (name == "tbl") {
            --m_tables;
        } else if (m_tables == 1 && name == "tc") {
            endCell();
        } else if (m_tables == 1 && name == "tr") {
            return endRow();
        }
        return true;
    }

    void endParagraph()
    {
        if (m_tables > 0) {
            append(u"\n"_s);
            return;
        }
        QString line = std::exchange(m_text, {});
        tidyText(line);
        line = line.simplified();
        if (isUnitLine(line)) {
            m_unitLine = line;
            return;
        }
        if (line.isEmpty() || isRemark(line))
            return;
        m_unitLine.clear();
        if (line.size() > maxCaption)
            line = line.left(maxCaption - 1).trimmed() + u'…';
        m_caption = line;
    }

    bool startTable()
    {
        m_text.clear();
        m_row = 0;
        m_xml.setRow(0);
        m_above.clear();
        QString caption = std::exchange(m_caption, {});
        if (const QString unit = std::exchange(m_unitLine, {}); !unit.isEmpty())
            caption = caption.isEmpty() ? unit : caption + u" – "_s + unit;
        if (!m_onTable(caption))
            return false;
        m_merged.clear();
        return true;
    }

    void startRow()
    {
        if (++m_row > maxRows)
            m_xml.fail(QCoreApplication::translate("SheetReader", "it holds more than %1 rows")
                           .arg(maxRows));
        m_xml.setRow(m_row);
        m_column = 0;
        m_cells.clear();
        m_carried.clear();
        m_holdsOwn = false;
    }

    void startCell()
    {
        m_text.clear();
        m_span = 1;
        m_merge = Merge::None;
    }

    void moveTo(std::size_t column)
    {
        if (column > maxColumns)
            m_xml.fail(QCoreApplication::translate("SheetReader", "a row holds more than %1 cells")
                           .arg(maxColumns));
        m_column = column;
        m_cells.resize(std::max(m_cells.size(), column));
        m_above.resize(std::max(m_above.size(), column));
    }

    void endCell()
    {
        const std::size_t column = m_column;
        moveTo(column + m_span);
        tidyText(m_text);
        QString text = std::exchange(m_text, {}).trimmed();
        if (m_merge == Merge::First)
            text = withoutRepetition(text);
        Cell cell = Cell::ofText(text);
        Above &above = m_above[column];
        if (m_merge == Merge::Further) {
            cell = above.value;
            if (cell.kind != Cell::Kind::Empty)
                m_carried.push_back(column);
        } else {
            above = m_merge == Merge::First ? Above{.value = cell, .row = m_row} : Above{};
            m_holdsOwn = m_holdsOwn || cell.kind != Cell::Kind::Empty;
        }
        m_cells[column] = std::move(cell);
    }

    /// Programs that merge cells put the texts of all of them under each other.
    static QString withoutRepetition(const QString &text)
    {
        const QStringList lines = text.split(u'\n');
        const bool isSame = std::ranges::all_of(lines, [&](const QString &line) {
            return line.trimmed() == lines.constFirst().trimmed();
        });
        return isSame ? lines.constFirst().trimmed() : text;
    }

    void tellCarried()
    {
        for (const std::size_t column : m_carried) {
            Above &above = m_above[column];
            if (!above.merged) {
                above.merged = m_merged.size();
                m_merged.push_back({.column = static_cast<int>(column), .firstRow = above.row});
            }
            m_merged[*above.merged].lastRow = m_row;
        }
    }

    bool endRow()
    {
        while (!m_cells.empty() && m_cells.back().kind == Cell::Kind::Empty)
            m_cells.pop_back();
        if (!m_holdsOwn)
            return true; // part of the row above
        tellCarried();
        return m_cells.empty() || !m_onRow || (*m_onRow)(m_row, m_cells);
    }

    enum class Merge { None, First, Further };

    /// The cell above that may go on in the next row.
    struct Above {
        Cell value{};
        int row = 0;
        std::optional<std::size_t> merged{}; ///< of m_merged
    };

    PartXml &m_xml;
    TableHandler m_onTable;
    const SheetReader::RowHandler *m_onRow;
    QString m_caption;  ///< the newest line that can name a table
    QString m_unitLine; ///< below it
    QString m_text;     ///< of the cell, or of the paragraph outside tables
    std::vector<Cell> m_cells;
    std::vector<Above> m_above;         ///< by column, cells that are merged downwards
    std::vector<std::size_t> m_carried; ///< columns of the row that have the value above
    std::vector<MergedCells> m_merged;
    std::size_t m_column = 0;
    std::size_t m_span = 1;
    Merge m_merge = Merge::None;
    int m_tables = 0; ///< how many tables lie around
    int m_row = 0;
    int m_leftOut = 0;
    bool m_holdsOwn = false; ///< the row has a value that is not of the row above
    bool m_inText = false;
    bool m_inTabs = false;
};

} // namespace

bool DocxSource::isDocument(const QString &path)
{
    ZipArchive archive(path);
    return mainPart(archive, QFileInfo(path).fileName()).startsWith("word/"_L1);
}

DocxSource::DocxSource(const QString &path) : m_path(path), m_name(QFileInfo(path).fileName())
{
    ZipArchive archive(path);
    m_document = mainPart(archive, m_name);
    PartXml xml(archive, m_name, m_document, {}, Office::Word);
    const auto onTable = [&](const QString &caption) {
        if (m_sheets.size() == maxTables)
            xml.fail(tr("it has too many tables"));
        m_sheets.push_back(
            {.name = caption.isEmpty() ? tr("Table %1").arg(m_sheets.size() + 1) : caption});
        return true;
    };
    DocumentTables(xml, onTable, nullptr).read();
    if (m_sheets.empty())
        throw Error(tr("The document “%1” has no table. Choose another file.").arg(m_name));
}

std::vector<MergedCells> DocxSource::read(int sheet, const SheetReader::RowHandler &handler)
{
    Q_ASSERT(sheet >= 0 && std::size_t(sheet) < m_sheets.size());
    ZipArchive archive(m_path);
    PartXml xml(archive, m_name, m_document, m_sheets[std::size_t(sheet)].name, Office::Word);
    int table = -1;
    const SheetReader::RowHandler onRow = [&](int row, std::span<const Cell> cells) {
        return table != sheet || handler(row, cells);
    };
    const auto onTable = [&](const QString &) { return ++table <= sheet; };
    return DocumentTables(xml, onTable, &onRow).read();
}

} // namespace sxsh
