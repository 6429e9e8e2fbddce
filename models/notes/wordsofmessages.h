#pragma once

#include "models/domain/commitwords.h"
#include "models/notes/notescommit.h"

#include <QHash>

#include <deque>
#include <span>
#include <string>

namespace slipway {

/// The words of commits whose messages were read one by one, and the memory they look at.
class WordsOfMessages
{
public:
    explicit WordsOfMessages(const QVector<ReadCommit> &commits);
    Q_DISABLE_COPY_MOVE(WordsOfMessages)

    /// One for each commit, in the order given.
    const std::vector<CommitWords> &words() const { return m_words; }

private:
    std::uint32_t placeOf(const CommitId &id);
    std::string_view kept(const QString &text);
    std::vector<std::string_view> kept(const QStringList &texts);
    CommitWords wordsOf(const ReadCommit &read);

    std::deque<std::string> m_texts; // grows without moving what is in it
    QHash<CommitId, std::uint32_t> m_places;
    QHash<std::pair<QString, QString>, std::uint32_t> m_authors;
    std::vector<CommitWords> m_words;
};

} // namespace slipway
