#pragma once

#include "models/domain/commitid.h"

#include <QVarLengthArray>

#include <cstdint>
#include <string_view>
#include <vector>

namespace slipway {

/// One commit as release notes read it: its words as UTF-8 views over memory that somebody else owns (the
/// history's index, or a WordsOfMessages). A changelog is made of tens of thousands of these; nothing here is
/// copied before it is written.
struct CommitWords
{
    static constexpr std::uint32_t noAuthor = 0xffffffffu;

    CommitId id;
    std::uint32_t place = 0; ///< a number of the commit, one for each of those handed out together
    QVarLengthArray<std::uint32_t, 2> parents; ///< their places
    std::int64_t authoredAt = 0; ///< seconds since 1970; 0: unknown
    std::uint32_t author = noAuthor; ///< the same number: the same name and address
    std::string_view authorName;
    std::string_view authorMail;

    std::string_view subject; ///< whole, in one line
    std::string_view type; ///< empty where the message is not conventional
    std::string_view scope;
    bool breaking = false;
    bool hasEquivalent = false; ///< the other side of the comparison has the same patch
    std::string_view pullRequest;
    std::string_view reverts; ///< lower-case id, maybe abbreviated
    std::string_view cherryPickedFrom; ///< likewise
    std::vector<std::string_view> tickets;
    std::vector<std::string_view> breakingNotes;
    std::vector<std::string_view> coAuthors; ///< "Name <mail>"
    std::vector<std::string_view> references; ///< addresses that footers point to
    std::vector<std::string_view> changes; ///< of a squashed commit: its further changes, as subjects
    std::string_view mergeTitle; ///< of a merged pull request: its title

    bool isConventional() const { return !type.empty(); }
    bool isMerge() const { return parents.size() > 1; }
};

/// The subject without a trailing "(#12)" or "(!12)".
std::string_view subjectWithoutPullRequest(std::string_view subject);

/// What the subject says without type, scope and pull request.
std::string_view descriptionOf(const CommitWords &words);

/// One of `commit.changes` as words of its own, by the same person and with the same id. What footers say
/// stays with the commit's first words.
CommitWords wordsOfChange(const CommitWords &commit, std::string_view change);

/// A merged pull request as one commit with the request's title; where that is not known, with its own
/// subject.
CommitWords wordsOfMerge(CommitWords merge);

} // namespace slipway
