"""What Debian's Buildbot lacks: the web application called "base", without which the master answers nothing."""
from buildbot.www.plugin import Application

ep = Application(__name__, "REST API only", ui=True)
