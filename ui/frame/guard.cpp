// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/guard.h"

#include <QtCore/QCoreApplication>
#include <new>

namespace sxsh {

bool Guard::run(const std::function<void()> &action, const QString &kept)
{
    Notice notice;
    try {
        action();
        return true;
    } catch (const Error &error) {
        notice.text = error.text();
        notice.detail = error.detail();
    } catch (const std::bad_alloc &) {
        notice.text = QCoreApplication::translate(
            "Guard", "There is not enough memory for this. Close other programs and try again.");
    } catch (const std::exception &error) {
        notice.text =
            QCoreApplication::translate("Guard", "This could not be done. Nothing was changed.");
        notice.detail = QString::fromUtf8(error.what());
    }
    if (!kept.isEmpty()) {
        notice.text += u' ' + kept;
        notice.isOfChange = true;
    }
    tell(notice);
    return false;
}

} // namespace sxsh
