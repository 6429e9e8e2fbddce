#include "models/base/times.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace slipway {

QString toRfc3339(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    const QDateTime utc = time.toUTC();
    return utc.toString(utc.time().msec() ? u"yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"_s
                                          : u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s);
}

QDateTime fromRfc3339(QStringView text)
{
    static const QRegularExpression form(
        u"^(\\d{4})-(\\d\\d)-(\\d\\d)[Tt ](\\d\\d):(\\d\\d):([0-5]\\d|60)(?:\\.(\\d{1,9}))?([Zz]|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)\\z"_s);
    if (text.size() > 40)
        return {};
    const auto match = form.match(text.toString());
    if (!match.hasMatch())
        return {};
    const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    // A leap second is shown as the second before it: no calendar here counts 61 seconds.
    const int second = qMin(match.captured(6).toInt(), 59);
    const int milliseconds =
        match.captured(7).isEmpty() ? 0 : match.captured(7).leftJustified(3, u'0').left(3).toInt();
    const QTime time(match.captured(4).toInt(), match.captured(5).toInt(), second, milliseconds);
    if (!date.isValid() || !time.isValid() || date.year() < 1970)
        return {};
    int offset = 0;
    if (const QString zone = match.captured(8); zone.size() == 6) {
        offset = zone.mid(1, 2).toInt() * 3600 + zone.mid(4, 2).toInt() * 60;
        if (zone[0] == u'-')
            offset = -offset;
    }
    return QDateTime(date, time, Qt::UTC).addSecs(-offset);
}

Result<QDateTime> parseTime(const QString &text, const QDateTime &now)
{
    const QString trimmed = text.trimmed();
    if (trimmed == u"now"_s)
        return now;
    if (const QDateTime exact = fromRfc3339(trimmed); exact.isValid())
        return exact;
    static const QRegularExpression relative(u"^-(\\d{1,6})([mhdw])$"_s);
    if (const auto match = relative.match(trimmed); match.hasMatch()) {
        const qint64 unit =
            QHash<QChar, qint64>{{u'm', 60}, {u'h', 3600}, {u'd', 86400}, {u'w', 604800}}.value(
                match.captured(2).at(0));
        return now.addSecs(-match.captured(1).toLongLong() * unit);
    }
    for (const QString &form : {u"yyyy-MM-dd"_s, u"yyyy-MM-dd HH:mm"_s, u"yyyy-MM-dd HH:mm:ss"_s,
                                u"yyyy-MM-dd'T'HH:mm"_s, u"yyyy-MM-dd'T'HH:mm:ss"_s}) {
        if (const QDateTime local = QDateTime::fromString(trimmed, form); local.isValid())
            return local.toUTC();
    }
    return fail(Error::Kind::Usage,
                QCoreApplication::translate("slipway::times",
                                            "“%1” is not a time. Write it as 2026-11-20, 2026-11-20 14:30, "
                                            "2026-11-20T14:30:00Z, -3d or -2h.")
                    .arg(trimmed.left(80)));
}

qint64 toMilliseconds(const QDateTime &time)
{
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

QDateTime fromMilliseconds(qint64 milliseconds)
{
    return milliseconds ? QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC) : QDateTime();
}

} // namespace slipway
