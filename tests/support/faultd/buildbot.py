"""A Buildbot's answers, as far as a sync asks."""
START = 1700000000


class Buildbot:
    def __init__(self, builds=3, grows=False):
        self.builds = builds
        self.grows = grows  # a build more each time a page of builds is read

    @staticmethod
    def build(number):
        began = START + 60 * number
        return {"buildid": number, "buildrequestid": number, "builderid": 1, "number": number, "started_at": began, "complete": True,
                "complete_at": began + 30, "results": 0,
                "properties": {"revision": [f"{number:040x}", "here"], "environment": ["prod", "here"], "project": ["shop", "here"],
                               "owner": ["alice", "here"], "version": [f"1.{number}.0", "here"]}}

    def page(self, after=0, limit=100):
        return [self.build(number) for number in range(after + 1, min(self.builds, after + limit) + 1)]

    def answer(self, request):
        name = request.path.rsplit("/", 1)[-1]
        if name == "builders":
            return {"builders": [{"builderid": 1, "name": "deploy", "tags": []}]}
        if name == "buildrequests":
            newest = request.wants("order") == "-buildrequestid"
            return {"buildrequests": [{"buildrequestid": self.builds}] if newest else []}
        if name == "builds":
            builds = self.page(int(request.wants("buildid__gt") or 0), int(request.wants("limit") or 100))
            if self.grows and self.builds < 260:
                self.builds += 5
            return {"builds": builds}
        return {}
