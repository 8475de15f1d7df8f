// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/attachmentlist.h"

#include "core/base/datetext.h"
#include "core/base/error.h"
#include "core/base/numbertext.h"
#include "core/exchange/attachedfile.h"
#include "core/model/caption.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtCore/QSaveFile>
#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>
#include <QtGui/QDragEnterEvent>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMenu>
#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

/// The facts that name the file as their evidence.
std::vector<const Fact *> factsBy(const Records &records, QUuid attachment)
{
    std::vector<const Fact *> facts;
    for (const Fact &fact : records.all<Fact>()) {
        if (fact.evidence && fact.evidence->id == attachment)
            facts.push_back(&fact);
    }
    return facts;
}

std::vector<TableColumn> columns(Workspace &workspace)
{
    const auto found = [&workspace](QUuid row) {
        return workspace.records().find(Ref<Attachment>{row});
    };
    return {
        {.key = u"name"_s,
         .title = QCoreApplication::translate("Attachment", "File"),
         .cell =
             [found](QUuid row) {
                 const Attachment *file = found(row);
                 if (!file)
                     return dashCell();
                 ShownCell cell = textCell(file->name);
                 cell.toolTip = file->name;
                 return cell;
             },
         .stretches = true},
        {.key = u"for"_s,
         .title = QCoreApplication::translate("Attachment", "Evidence of"),
         .cell =
             [&workspace](QUuid row) {
                 QStringList facts;
                 for (const Fact *fact : factsBy(workspace.records(), row))
                     facts += choiceLabel(fact->what);
                 facts.removeDuplicates();
                 return textCell(facts.join(u", "_s));
             },
         .width = 110,
         .priority = 1},
        {.key = u"size"_s,
         .title = QCoreApplication::translate("Attachment", "Size"),
         .cell =
             [found, &workspace](QUuid row) {
                 const Attachment *file = found(row);
                 return file ? numberCell(attachmentSize(file->size, workspace.language()),
                                          file->size)
                             : dashCell();
             },
         .alignment = Qt::AlignRight,
         .width = 70,
         .priority = 2},
    };
}

OwnedListPlan planOf(Workspace &workspace, const QString &name,
                     std::function<std::vector<QUuid>(QUuid)> parts)
{
    OwnedListPlan plan{.kind = EntityKind::Attachment,
                       .name = name,
                       .title = QCoreApplication::translate("Attachment", "Files"),
                       .addText = QCoreApplication::translate("Attachment", "Attach…"),
                       .columns = columns(workspace),
                       .none = QCoreApplication::translate(
                           "Attachment", "No file yet. Attach a scan, a photo or a PDF, or drop it "
                                         "here; at most 10 MB each.")};
    plan.rows = [&workspace, parts = std::move(parts)](QUuid owner) {
        std::vector<QUuid> of = parts ? parts(owner) : std::vector<QUuid>();
        of.push_back(owner);
        const Records &records = workspace.records();
        std::vector<const Attachment *> files;
        for (const Attachment &file : records.all<Attachment>()) {
            if (file.record && std::ranges::find(of, file.record->id) != of.end())
                files.push_back(&file);
        }
        for (const QUuid &part : of) {
            const Fact *fact = records.find(Ref<Fact>{part});
            const Attachment *file = fact ? records.find(fact->evidence) : nullptr;
            if (file && std::ranges::find(files, file) == files.end())
                files.push_back(file);
        }
        std::ranges::sort(files, {}, [](const Attachment *file) { return file->code; });
        std::vector<QUuid> rows;
        for (const Attachment *file : files)
            rows.push_back(file->id);
        return rows;
    };
    return plan;
}

} // namespace

AttachmentList::AttachmentList(Workspace &workspace, const QString &name,
                               std::function<std::vector<QUuid>(QUuid)> parts, QWidget *parent)
    : OwnedList(workspace, planOf(workspace, name, std::move(parts)), parent), m_preview(workspace)
{
    setAcceptDrops(!workspace.isReadOnly());
    connect(this, &OwnedList::menuAsked, this, &AttachmentList::fillMenu);
}

bool AttachmentList::attach(const QString &path, QUuid factId)
{
    const Records &records = m_workspace.records();
    const AttachedFile file = readAttachedFile(records, path, owner(), m_workspace.today());
    if (!file.problem.isEmpty()) {
        m_workspace.guard().tell({.text = file.problem});
        return false;
    }
    ChangeSet set{
        .title =
            QCoreApplication::translate("Attachment", "Attached “%1”").arg(file.attachment.name)};
    set.add(file.attachment);
    if (const Fact *fact = records.find(Ref<Fact>{factId})) {
        Fact after = *fact;
        after.evidence = Ref<Attachment>{file.attachment.id};
        set.edit(*fact, after);
    }
    const std::array blobs{file.bytes};
    if (!m_workspace.applyUndoable(set, blobs))
        return false;
    reload();
    table().choose(file.attachment.id);
    return true;
}

void AttachmentList::chooseFiles(QUuid fact)
{
    const QString folder =
        m_workspace.settings().value(attachmentFolderKey(), QDir::homePath()).toString();
    const QStringList paths = QFileDialog::getOpenFileNames(
        window(), QCoreApplication::translate("Attachment", "Attach files"), folder,
        QCoreApplication::translate("Attachment", "Scans, photos, documents") +
            u" (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.webp *.bmp *.docx *.doc *.xlsx *.xls *.odt "
            u"*.ods *.txt *.csv);;"_s +
            QCoreApplication::translate("Attachment", "All files") + u" (*)"_s);
    for (const QString &path : paths) {
        m_workspace.settings().setValue(attachmentFolderKey(), QFileInfo(path).absolutePath());
        if (!attach(path, fact))
            return;
    }
}

void AttachmentList::preview(QUuid id)
{
    const Attachment *found = m_workspace.records().find(Ref<Attachment>{id});
    if (!found)
        return;
    const Attachment file = *found;
    m_workspace.guard().run(
        [&] { m_preview.show(file, m_workspace.session().blob(file.content.sha256), window()); });
}

ChangeSet AttachmentList::removalOf(const std::vector<QUuid> &rows) const
{
    const Records &records = m_workspace.records();
    ChangeSet set;
    for (const QUuid &row : rows) {
        const Attachment *file = records.find(Ref<Attachment>{row});
        if (!file)
            continue;
        for (const Fact *fact : factsBy(records, row)) {
            Fact after = *fact;
            after.evidence.reset();
            set.edit(*fact, after);
        }
        set.remove(*file);
        set.title = rows.size() == 1
                        ? QCoreApplication::translate("Attachment", "Removed “%1”").arg(file->name)
                        : QCoreApplication::translate("Attachment", "Removed %Ln files", nullptr,
                                                      int(rows.size()));
    }
    return set;
}

void AttachmentList::fillMenu(QMenu *menu, QUuid row)
{
    const Records &records = m_workspace.records();
    if (m_workspace.isReadOnly())
        return;
    QMenu *facts = menu->addMenu(QCoreApplication::translate("Attachment", "Evidence of"));
    for (const Fact &fact : records.all<Fact>().of(owner())) {
        QAction *action = facts->addAction(choiceLabel(fact.what) + u", "_s +
                                           dateText(fact.date, m_workspace.language()));
        action->setCheckable(true);
        action->setChecked(fact.evidence && fact.evidence->id == row);
        connect(action, &QAction::toggled, this, [this, row, id = fact.id](bool isLinked) {
            const Fact *before = m_workspace.records().find(Ref<Fact>{id});
            if (!before)
                return;
            Fact after = *before;
            after.evidence = isLinked ? std::optional(Ref<Attachment>{row}) : std::nullopt;
            ChangeSet set{.title = QCoreApplication::translate("Attachment", "Evidence of %1")
                                       .arg(caption(m_workspace.records(), Record(*before)))};
            set.edit(*before, after);
            m_workspace.apply(set);
        });
    }
    facts->setEnabled(!facts->isEmpty());
}

void AttachmentList::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && !owner().isNull())
        event->acceptProposedAction();
}

void AttachmentList::dropEvent(QDropEvent *event)
{
    for (const QUrl &url : event->mimeData()->urls()) {
        if (!url.isLocalFile() || !attach(url.toLocalFile()))
            break;
    }
    event->acceptProposedAction();
}

} // namespace sxsh
