// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QUuid>

#include <functional>
#include <vector>

class QCompleter;
class QLineEdit;
class QStandardItemModel;

namespace sxsh {

/// A record that may be meant by what is typed.
struct OfferedRecord {
    QUuid id{};
    QString text{};  ///< as it is offered
    QString words{}; ///< what it is found by, folded
};

/// What a line offers while something is typed into it: those of the offers that hold every word
/// typed, in any order and without accents.
class TypingOffers final : public QObject
{
    Q_OBJECT

public:
    using Make = std::function<std::vector<OfferedRecord>()>;

    /// The offers are made when something is typed for the first time, and again once forgotten.
    TypingOffers(QLineEdit &line, Make make);

    void forget() { m_offers.clear(); }

signals:
    void chosen(QUuid id);

private:
    void offer(const QString &typed);

    QLineEdit &m_line;
    Make m_make;
    std::vector<OfferedRecord> m_offers;
    QStandardItemModel *m_model;
    QCompleter *m_completer;
};

} // namespace sxsh
