CREATE TABLE `document_words` (
	`place` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`document_id` text NOT NULL,
	`plain_text` text NOT NULL,
	`folded` text NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `document_words_document_id_unique` ON `document_words` (`document_id`);--> statement-breakpoint
CREATE VIRTUAL TABLE `document_search` USING fts5(`folded`, content='document_words', content_rowid='place', tokenize='ascii', detail=none, columnsize=0, prefix='1 2');--> statement-breakpoint
INSERT INTO `document_search`(document_search, rank) VALUES ('automerge', 8);--> statement-breakpoint
CREATE TRIGGER `document_words_indexed` AFTER INSERT ON `document_words` BEGIN
	INSERT INTO `document_search`(rowid, folded) VALUES (new.place, new.folded);
END;--> statement-breakpoint
CREATE TRIGGER `document_words_unindexed` AFTER DELETE ON `document_words` BEGIN
	INSERT INTO `document_search`(document_search, rowid, folded) VALUES ('delete', old.place, old.folded);
END;--> statement-breakpoint
UPDATE `document` SET `last_edited_at` = (SELECT `created_at` FROM `reco` WHERE `reco`.`id` = `document`.`reco_id`) WHERE `last_edited_at` IS NULL;--> statement-breakpoint
INSERT INTO `document_words` (`document_id`, `plain_text`, `folded`)
	SELECT `id`, `plain_text`, folded_words(`title` || ' ' || `plain_text`) FROM `document` ORDER BY `last_edited_at`, `id`;--> statement-breakpoint
ALTER TABLE `document` DROP COLUMN `plain_text`;--> statement-breakpoint
CREATE INDEX `document_last_edited` ON `document` (`last_edited_at`,`reco_id`);--> statement-breakpoint
CREATE TABLE `version_content` (
	`version_id` text PRIMARY KEY NOT NULL,
	`content` text NOT NULL,
	FOREIGN KEY (`version_id`) REFERENCES `version`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
INSERT INTO `version_content` (`version_id`, `content`) SELECT `id`, `content` FROM `version`;--> statement-breakpoint
ALTER TABLE `version` DROP COLUMN `content`;--> statement-breakpoint
ALTER TABLE `user` ADD `folded_name` text NOT NULL DEFAULT '';--> statement-breakpoint
UPDATE `user` SET `folded_name` = folded_words(`name`);--> statement-breakpoint
CREATE INDEX `user_folded_name` ON `user` (`folded_name`,`id`);--> statement-breakpoint
CREATE INDEX `outbox_created` ON `outbox` (`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `job_reco` ON `job` (`reco_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `reco_status` ON `reco` (`status`);
