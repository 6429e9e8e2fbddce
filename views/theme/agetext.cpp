#include "views/theme/agetext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

enum class AgeUnit { Now, Minutes, Hours, Days, Months, Years };

struct Age
{
    AgeUnit unit = AgeUnit::Now;
    int count = 0;
};

Age ageOf(const QDateTime &time, const QDateTime &now)
{
    const qint64 minutes = time.secsTo(now) / 60;
    if (minutes < 1)
        return {};
    if (minutes < 60)
        return {AgeUnit::Minutes, int(minutes)};
    if (minutes < 48 * 60)
        return {AgeUnit::Hours, int(minutes / 60)};
    const qint64 days = minutes / (24 * 60);
    if (days < 60)
        return {AgeUnit::Days, int(days)};
    if (days < 730)
        return {AgeUnit::Months, int(days / 30)};
    return {AgeUnit::Years, int(days / 365)};
}

QString ageText(const char *source, int count)
{
    return QCoreApplication::translate("slipway::Age", source, nullptr, count);
}

} // namespace

QString shortAge(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return {};
    const Age age = ageOf(time, now);
    switch (age.unit) {
    case AgeUnit::Now:
        return QCoreApplication::translate("slipway::Age", "now");
    case AgeUnit::Minutes:
        return ageText(QT_TRANSLATE_N_NOOP("slipway::Age", "%n min"), age.count);
    case AgeUnit::Hours:
        return ageText(QT_TRANSLATE_N_NOOP("slipway::Age", "%n h"), age.count);
    case AgeUnit::Days:
        return ageText(QT_TRANSLATE_N_NOOP("slipway::Age", "%n d"), age.count);
    case AgeUnit::Months:
        return ageText(QT_TRANSLATE_N_NOOP("slipway::Age", "%n mo"), age.count);
    case AgeUnit::Years:
        return ageText(QT_TRANSLATE_N_NOOP("slipway::Age", "%n y"), age.count);
    }
    return {};
}

QString longAge(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return {};
    const Age age = ageOf(time, now);
    // The source language's own file has the plural forms; "%n minute(s) ago" is never shown.
    switch (age.unit) {
    case AgeUnit::Now:
        return QCoreApplication::translate("slipway::Age", "just now");
    case AgeUnit::Minutes:
        return ageText(QT_TRANSLATE_N_NOOP("slipway::Age", "%n minute(s) ago"), age.count);
    case AgeUnit::Hours:
        return ageText(QT_TRANSLATE_N_NOOP("slipway::Age", "%n hour(s) ago"), age.count);
    case AgeUnit::Days:
        return ageText(QT_TRANSLATE_N_NOOP("slipway::Age", "%n day(s) ago"), age.count);
    case AgeUnit::Months:
        return ageText(QT_TRANSLATE_N_NOOP("slipway::Age", "%n month(s) ago"), age.count);
    case AgeUnit::Years:
        return ageText(QT_TRANSLATE_N_NOOP("slipway::Age", "%n year(s) ago"), age.count);
    }
    return {};
}

QString durationText(qint64 milliseconds)
{
    if (milliseconds < 0)
        return {};
    const qint64 seconds = milliseconds / 1000;
    const auto text = [](const char *source) { return QCoreApplication::translate("slipway::Age", source); };
    if (seconds < 60)
        return text(QT_TRANSLATE_NOOP("slipway::Age", "%1 s")).arg(seconds);
    const qint64 minutes = seconds / 60;
    if (minutes < 60)
        return text(QT_TRANSLATE_NOOP("slipway::Age", "%1 min")).arg(minutes);
    const qint64 hours = minutes / 60;
    if (hours < 48)
        return minutes % 60
            ? text(QT_TRANSLATE_NOOP("slipway::Age", "%1 h %2 min")).arg(hours).arg(minutes % 60)
            : text(QT_TRANSLATE_NOOP("slipway::Age", "%1 h")).arg(hours);
    return hours % 24 ? text(QT_TRANSLATE_NOOP("slipway::Age", "%1 d %2 h")).arg(hours / 24).arg(hours % 24)
                      : text(QT_TRANSLATE_NOOP("slipway::Age", "%1 d")).arg(hours / 24);
}

QString exactTime(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    return QLocale().toString(local, QLocale::LongFormat);
}

} // namespace slipway
