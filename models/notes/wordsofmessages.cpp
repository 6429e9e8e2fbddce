#include "models/notes/wordsofmessages.h"

namespace slipway {

WordsOfMessages::WordsOfMessages(const QVector<ReadCommit> &commits)
{
    m_words.reserve(size_t(commits.size()));
    for (const ReadCommit &read : commits)
        m_words.push_back(wordsOf(read));
}

std::uint32_t WordsOfMessages::placeOf(const CommitId &id)
{
    const auto known = m_places.constFind(id);
    return known != m_places.cend() ? *known : *m_places.insert(id, std::uint32_t(m_places.size()));
}

std::string_view WordsOfMessages::kept(const QString &text)
{
    return text.isEmpty() ? std::string_view() : m_texts.emplace_back(text.toStdString());
}

std::vector<std::string_view> WordsOfMessages::kept(const QStringList &texts)
{
    std::vector<std::string_view> views;
    for (const QString &text : texts)
        views.push_back(kept(text));
    return views;
}

CommitWords WordsOfMessages::wordsOf(const ReadCommit &read)
{
    const CommitMessage &message = read.message;
    CommitWords words;
    words.id = read.commit.id;
    words.place = placeOf(read.commit.id);
    for (const CommitId &parent : read.commit.parents)
        words.parents.append(placeOf(parent));
    words.authoredAt = read.commit.authoredAt.isValid() ? read.commit.authoredAt.toSecsSinceEpoch() : 0;
    const std::pair author(read.commit.author, read.commit.authorEmail);
    const auto known = m_authors.constFind(author);
    words.author = known != m_authors.cend() ? *known : std::uint32_t(m_authors.size());
    m_authors.insert(author, words.author);
    words.authorName = kept(read.commit.author);
    words.authorMail = kept(read.commit.authorEmail);
    words.subject = kept(read.commit.subject.isEmpty() ? message.subject : read.commit.subject);
    words.type = kept(message.type);
    words.scope = kept(message.scope);
    words.breaking = message.breaking;
    words.hasEquivalent = !read.commit.equivalent.isNull();
    words.pullRequest = kept(message.pullRequest);
    words.reverts = kept(message.reverts);
    words.cherryPickedFrom = kept(message.cherryPickedFrom);
    words.tickets = kept(message.tickets);
    words.breakingNotes = kept(message.breakingNotes);
    words.coAuthors = kept(message.coAuthors);
    words.references = kept(message.references);
    words.changes = kept(message.changes);
    return words;
}

} // namespace slipway
