// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/workspace.h"
#include "ui/grid/gridcell.h"
#include "ui/grid/typedlines.h"
#include "ui/grid/unsavedtexts.h"
#include "ui/theme/stateshape.h"

#include <QtCore/QAbstractTableModel>
#include <vector>

namespace sxsh {

/// One column or row of the grid: the amounts of a line or, computed, use per output of two tracks.
struct GridTrack {
    std::optional<GridLine> line{}; ///< none where it is computed
    int use = -1;                   ///< computed: the track of the use
    int output = -1;                ///< and of the output
    QString title{};
    QString toolTip{};
    QString group{};             ///< the heading over neighbouring tracks
    bool isFirstOfGroup = false; ///< drawn with a strong line before it
};

/// A doubt about one figure of a track, or the reason for which it is confirmed.
struct CellMark {
    int track = 0;
    int part = 0;
    QString text{};
    bool isConfirmed = false;
};

/// What to tell under the grid.
struct GridHint {
    Tone tone = Tone::Plain;
    QString text{};
    QString advice{}; ///< which key helps; never cut off

    QString whole() const { return advice.isEmpty() ? text : text + QLatin1Char(' ') + advice; }
    bool operator==(const GridHint &) const = default;
};

/// Months of use and output of a facility, read from the records and written as one ChangeSet per
/// action. What cannot be taken stays in its cell as a draft with the reason.
class MonthGridModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Which way the months run: down under tracks side by side, or across.
    enum class Months { Down, Across };
    enum class UnitChange { SameQuantity, SameFigures };
    enum Role { CellRole = Qt::UserRole, GroupRole, FirstOfGroupRole };

    /// A text for one cell.
    struct CellText {
        int track = 0;
        int part = 0;
        QString text{};
    };

    MonthGridModel(Workspace &workspace, Months months, QObject *parent = nullptr);

    Months months() const { return m_months; }
    bool isReadOnly() const { return m_workspace.isReadOnly(); }
    const std::vector<GridTrack> &tracks() const { return m_tracks; }
    /// Makes these the tracks, with cells read anew.
    void setTracks(std::vector<GridTrack> tracks);
    /// Marks these cells as doubtful, and no others.
    void setMarks(std::vector<CellMark> marks);
    const std::vector<CellMark> &marks() const { return m_marks; }

    int trackOf(const QModelIndex &index) const;
    int partOf(const QModelIndex &index) const;
    QModelIndex indexOf(int track, int part) const;
    const GridCell &cell(int track, int part) const;
    const GridCell &cell(const QModelIndex &index) const;
    /// The unit that the track's figures are in; empty where it is computed.
    QString unitOfTrack(int track) const;
    bool isNotApplicable(int track) const;
    /// What is to be known about the cell: why it is refused, doubted, or not to be edited.
    GridHint hintFor(const QModelIndex &index) const;
    /// Why the cell cannot be typed into.
    QString closedText(const QModelIndex &index) const;

    /// Takes the texts as one step of undo: good ones are saved, bad ones kept as drafts. True
    /// where every text was taken.
    bool take(const std::vector<CellText> &texts, GridAct act);
    /// Says that figures of what was pasted had no cell.
    void tellLeftOut(int figures) const;
    /// True where texts wait that the file could not take.
    bool hasUnsaved() const { return !m_unsaved.isEmpty(); }
    /// Takes the texts that the file could not take; true where none is left.
    bool saveAgain();
    /// Empties the cells; where a draft waits only that goes.
    bool clear(const std::vector<std::pair<int, int>> &cells);
    /// Marks the months that are known as estimated, or no longer.
    bool setEstimated(const std::vector<std::pair<int, int>> &cells, bool estimated);
    /// Says that there is nothing to measure in the year, or takes that back.
    bool setNotApplicable(int track, bool notApplicable);
    bool setUnit(int track, const Unit &unit, UnitChange change);
    /// Removes the track's record with its drafts.
    bool removeRecord(int track);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// What became of the last action, where there is something to say.
    void told(const sxsh::GridHint &hint);

private:
    /// A track with what it shows.
    struct Content {
        LineAmounts stored{};
        LineLock lock{};
        GridCells cells{};
    };

    void follow(const ChangeSet &set);
    void read(int track);
    void readAmounts(int track);
    void readRatio(int track);
    void refresh(const std::vector<bool> &touched);
    std::optional<double> ratio(int track, int part) const;
    const Unit *unitOf(int track) const;
    QString closedText(int track, int part) const;
    bool canWrite(int track, int part, QString &why) const;
    bool applyOne(int track, const LineAmounts &after, const QString &title);

    Workspace &m_workspace;
    Months m_months;
    std::vector<GridTrack> m_tracks;
    std::vector<Content> m_contents;
    std::vector<CellMark> m_marks;
    UnsavedTexts m_unsaved;
    bool m_isRetrying = false;
};

} // namespace sxsh
