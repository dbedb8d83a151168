CREATE TABLE `unanswered_search` (
	`language` text NOT NULL,
	`folded` text NOT NULL,
	`words` text NOT NULL,
	`times` integer DEFAULT 1 NOT NULL,
	`month` text NOT NULL,
	PRIMARY KEY(`language`, `folded`)
);
