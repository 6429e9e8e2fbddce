-- Whether standing approvals alone let it in: it used up no request, and still was agreed to.
ALTER TABLE promotion ADD COLUMN beforehand INTEGER NOT NULL DEFAULT 0;
