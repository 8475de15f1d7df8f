// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/statusline.h"

#include "core/base/datetext.h"
#include "ui/frame/elidedlabel.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>

namespace sxsh {

using namespace Qt::StringLiterals;

/// An icon with words.
class StatusLine::Part final : public QWidget
{
public:
    Part(const char *iconName, int stretch, QHBoxLayout *line) : m_icon(iconName)
    {
        setFont(uiFont(TextRole::Small));
        setSizePolicy(stretch > 0 ? QSizePolicy::Ignored : QSizePolicy::Maximum,
                      QSizePolicy::Fixed);
        line->addWidget(this, stretch);
        hide();
    }

    void say(const QString &text, const QString &toolTip = {})
    {
        m_text = text;
        setToolTip(toolTip.isEmpty() ? text : toolTip);
        setAccessibleName(toolTip.isEmpty() ? text : toolTip);
        setVisible(!text.isEmpty());
        updateGeometry();
        update();
    }
    void warn(bool isProblem) { m_isProblem = isProblem; }
    QSize sizeHint() const override
    {
        return {before() + fontMetrics().horizontalAdvance(m_text) + 2, metrics::statusBarHeight};
    }
    QSize minimumSizeHint() const override { return {before() + 24, metrics::statusBarHeight}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &tokens = tokensOf(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const int size = metrics::statusIconSize;
        const QColor color = m_isProblem ? tokens.bad : tokens.text2;
        if (m_icon)
            paintIcon(painter, QRectF(0, (height() - size) / 2.0, size, size),
                      m_isProblem ? "alert" : m_icon, color);
        painter.setPen(color);
        painter.drawText(rect().adjusted(before(), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(m_text, Qt::ElideMiddle, width() - before()));
    }

private:
    int before() const { return m_icon ? metrics::statusIconSize + 6 : 0; }

    const char *m_icon;
    QString m_text;
    bool m_isProblem = false;
};

StatusLine::StatusLine(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"status_line"_s);
    setFixedHeight(metrics::statusBarHeight);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(metrics::windowMargin, 0, metrics::windowMargin, 0);
    line->setSpacing(20);
    m_file = new Part("file-document", 0, line);
    m_saved = new Part("check", 0, line);
    m_day = new Part("calendar", 0, line);
    m_register = new Part("domain", 0, line);
    line->addStretch(1);
    m_who = new Part("account", 0, line);
}

void StatusLine::setWorkspace(Workspace *workspace)
{
    if (m_workspace)
        m_workspace->disconnect(this);
    m_workspace = workspace;
    if (workspace) {
        connect(workspace, &Workspace::changed, this, &StatusLine::refresh);
        connect(workspace, &Workspace::asOfChanged, this, &StatusLine::refresh);
        connect(workspace, &Workspace::notSaved, this, &StatusLine::refresh);
    }
    refresh();
}

void StatusLine::refresh()
{
    if (!m_workspace) {
        for (Part *part : {m_file, m_saved, m_day, m_register, m_who})
            part->say({});
        return;
    }
    const Session &session = m_workspace->session();
    const QString path = QDir::toNativeSeparators(session.path());
    m_file->say(QFileInfo(session.path()).fileName(), path);
    const JournalLine last = session.lastLine();
    const QDateTime when = last.when.toLocalTime();
    const bool isToday = when.date() == m_workspace->today();
    const QString clock = when.toString(u"HH:mm"_s);
    const QString time =
        isToday ? clock : dateText(when.date(), m_workspace->language()) + u' ' + clock;
    m_saved->warn(m_workspace->couldNotSave());
    if (session.isReadOnly()) {
        // The reason is long: who writes and since when, or why nothing can be written.
        m_saved->say(QCoreApplication::translate("Window", "Can only be read"), session.notice());
    } else if (m_workspace->couldNotSave()) {
        m_saved->say(QCoreApplication::translate("Window", "Not saved since %1").arg(time),
                     QCoreApplication::translate(
                         "Window", "The last change could not be written to the file."));
    } else {
        m_saved->say(QCoreApplication::translate("Window", "Saved %1").arg(time),
                     QCoreApplication::translate("Window", "Last change: %1").arg(last.title));
    }
    m_day->say(QCoreApplication::translate("Window", "Figures as of %1")
                   .arg(dateText(m_workspace->asOf(), m_workspace->language())));
    const auto facilities = static_cast<int>(m_workspace->records().size(EntityKind::Facility));
    m_register->say(QCoreApplication::translate("Window", "%Ln facilities", nullptr, facilities));
    m_who->say(session.who());
}

} // namespace sxsh
