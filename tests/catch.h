// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Catch2 2.13 (Debian 12) and 3.x (MSYS2) by one name.
#include <QtCore/QDate>
#include <QtCore/QString>
#include <ostream>

inline std::ostream &operator<<(std::ostream &out, const QString &text)
{
    return out << text.toStdString();
}

inline std::ostream &operator<<(std::ostream &out, const QDate &date)
{
    return out << date.toString(Qt::ISODate).toStdString();
}

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif
