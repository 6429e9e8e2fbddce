-- A word that waits for a server is said on the machine that it was said on, and nowhere else; of those from before nobody knows.
ALTER TABLE queued_verdict ADD COLUMN machine TEXT NOT NULL DEFAULT '';
