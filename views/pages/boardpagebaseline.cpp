// What the drift of the board's cells is counted from, as a person chooses it.
#include "models/base/text.h"
#include "views/pages/boardpage.h"

#include <QActionGroup>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace slipway {

void BoardPage::fillBaselineMenu()
{
    QMenu *menu = m_baseline->menu();
    menu->clear();
    auto *choices = new QActionGroup(menu);
    const auto add = [&](const QString &words, EnvironmentId environment) {
        QAction *action = choices->addAction(
            menu->addAction(words, this, [this, environment] { Q_EMIT baselineChosen(environment); }));
        action->setCheckable(true);
        action->setChecked(m_model.baseline() == environment);
    };
    add(tr("The environment &before each"), {});
    menu->addSeparator();
    for (const Environment &environment : m_model.environments())
        add(oneLine(environment.name, 60).replace(u'&', u"&&"_s), environment.id);
}

void BoardPage::showBaseline()
{
    QString name;
    for (const Environment &environment : m_model.environments()) {
        if (environment.id == m_model.baseline())
            name = oneLine(environment.name, 24);
    }
    const QString from = name.isEmpty() ? tr("the one before") : QString(name).replace(u'&', u"&&"_s);
    m_baseline->setText(tr("&Drift: from %1").arg(from));
    m_baseline->setAccessibleName(name.isEmpty() ? tr("Drift is counted from the environment before each")
                                                 : tr("Drift is counted from %1").arg(name));
}

void BoardPage::toggleBaseline()
{
    const QString name = m_view->current().environment;
    for (const Environment &environment : m_model.environments()) {
        if (environment.name == name)
            Q_EMIT baselineChosen(environment.id == m_model.baseline() ? EnvironmentId() : environment.id);
    }
}

} // namespace slipway
