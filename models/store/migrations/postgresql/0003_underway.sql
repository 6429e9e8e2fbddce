-- For the board as it was at some moment: what was created before it and ended after it. Nearly all of that ended
-- within a day; the few that took longer are found here.
CREATE INDEX deployment_long ON deployment (place) WHERE finished_at - created_at > 86400000;
