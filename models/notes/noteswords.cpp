#include "models/notes/noteswords.h"

#include <QCoreApplication>

#include <chrono>
#include <cstdio>

namespace slipway {

NotesWords::NotesWords()
    : m_contributors(QCoreApplication::translate("slipway::Notes", "Contributors").toStdString()),
      m_unreleased(QCoreApplication::translate("slipway::Notes", "Unreleased").toStdString()),
      m_heading(QCoreApplication::translate("slipway::Notes", "%1 (%2)", "version (date)").toStdString()),
      m_firstContribution(
          QCoreApplication::translate("slipway::Notes", "%1 (first contribution)").toStdString())
{
    for (int i = 0; i < notesGroupCount; ++i)
        m_titles[size_t(i)] = titleOf(NotesGroup(i)).toStdString();
}

/// The pattern with its places filled, in one pass: what is put in may hold "%1" itself.
static std::string filledPattern(std::string_view pattern, std::string_view first,
                                 std::string_view second = {})
{
    std::string out;
    for (size_t i = 0; i < pattern.size(); ++i) {
        const std::string_view place = pattern.substr(i, 2);
        if (place != "%1" && place != "%2") {
            out.push_back(pattern[i]);
            continue;
        }
        out.append(place == "%1" ? first : second);
        ++i;
    }
    return out;
}

/// The day in UTC, as ISO 8601 writes it.
static std::string isoDay(const QDateTime &date)
{
    using namespace std::chrono;
    const year_month_day day(floor<days>(sys_time<milliseconds>(milliseconds(date.toMSecsSinceEpoch()))));
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", int(day.year()), unsigned(day.month()),
                  unsigned(day.day()));
    return text.data();
}

std::string NotesWords::heading(const QString &version, const QString &tag, const QDateTime &date) const
{
    const QString &released = version.isEmpty() ? tag : version;
    const std::string name = released.isEmpty() ? m_unreleased : released.toStdString();
    return date.isValid() ? filledPattern(m_heading, name, isoDay(date)) : name;
}

std::string NotesWords::contributor(std::string_view name, bool firstTime) const
{
    return firstTime ? filledPattern(m_firstContribution, name) : std::string(name);
}

} // namespace slipway
