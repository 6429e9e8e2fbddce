#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <QVector>

#include <functional>

namespace slipway {

/// Takes members out of an object one by one, remembering the first that is not what it should be.
class MemberReader
{
public:
    explicit MemberReader(const QJsonObject &object) : m_left(object) { }

    void read(const QString &name, bool &value)
    {
        take(name, QJsonValue::Bool, [&](const QJsonValue &json) { value = json.toBool(); });
    }
    void read(const QString &name, int &value)
    {
        take(name, QJsonValue::Double, [&](const QJsonValue &json) {
            if (json.toDouble() != double(json.toInt()))
                m_wrong = name;
            value = json.toInt();
        });
    }
    void read(const QString &name, double &value)
    {
        take(name, QJsonValue::Double, [&](const QJsonValue &json) { value = json.toDouble(); });
    }
    void read(const QString &name, QString &value)
    {
        take(name, QJsonValue::String, [&](const QJsonValue &json) { value = json.toString(); });
    }
    void read(const QString &name, QStringList &value)
    {
        take(name, QJsonValue::Array, [&](const QJsonValue &json) {
            const QJsonArray array = json.toArray();
            for (const QJsonValue &one : array) {
                if (!one.isString())
                    m_wrong = name;
                value.append(one.toString());
            }
        });
    }
    void read(const QString &name, QVector<int> &value)
    {
        value.clear();
        take(name, QJsonValue::Array, [&](const QJsonValue &json) {
            const QJsonArray array = json.toArray();
            for (const QJsonValue &one : array) {
                if (!one.isDouble())
                    m_wrong = name;
                value.append(one.toInt());
            }
        });
    }
    QJsonObject object(const QString &name)
    {
        QJsonObject object;
        take(name, QJsonValue::Object, [&](const QJsonValue &json) { object = json.toObject(); });
        return object;
    }
    QJsonArray array(const QString &name)
    {
        QJsonArray array;
        take(name, QJsonValue::Array, [&](const QJsonValue &json) { array = json.toArray(); });
        return array;
    }
    bool has(const QString &name) const { return m_left.contains(name); }

    /// The first member that was wrong, or that nobody asked for; empty: all is well.
    QString wrong() const
    {
        if (!m_wrong.isEmpty() || m_left.isEmpty())
            return m_wrong;
        return m_left.constBegin().key();
    }
    void markWrong(const QString &name)
    {
        if (m_wrong.isEmpty())
            m_wrong = name;
    }

private:
    void take(const QString &name, QJsonValue::Type type, const std::function<void(const QJsonValue &)> &use)
    {
        const QJsonValue value = m_left.take(name);
        if (value.type() == type)
            use(value);
        else if (m_wrong.isEmpty())
            m_wrong = name;
    }

    QJsonObject m_left;
    QString m_wrong;
};

} // namespace slipway
