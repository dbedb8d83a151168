CREATE TABLE `document_history` (
	`document_id` text PRIMARY KEY NOT NULL,
	`claimed_by` text,
	`claimed_until` integer,
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `document_past` (
	`seq` integer PRIMARY KEY NOT NULL,
	`document_id` text NOT NULL,
	`member_id` text,
	`at` integer NOT NULL,
	`deed` text,
	`generation` text NOT NULL,
	`data` blob NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`member_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `document_past_document` ON `document_past` (`document_id`,`seq`);--> statement-breakpoint
CREATE TABLE `named_moment` (
	`through_seq` integer PRIMARY KEY NOT NULL,
	`document_id` text NOT NULL,
	`name` text NOT NULL,
	`member_id` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`member_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `named_moment_document` ON `named_moment` (`document_id`);--> statement-breakpoint
CREATE TABLE `writing_session` (
	`through_seq` integer PRIMARY KEY NOT NULL,
	`document_id` text NOT NULL,
	`generation` text NOT NULL,
	`began_at` integer NOT NULL,
	`ended_at` integer NOT NULL,
	`deed` text,
	`words_added` integer,
	`words_removed` integer,
	`sections` text NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `writing_session_document` ON `writing_session` (`document_id`,`through_seq`);--> statement-breakpoint
CREATE TABLE `writing_session_author` (
	`place` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`through_seq` integer NOT NULL,
	`member_id` text,
	FOREIGN KEY (`through_seq`) REFERENCES `writing_session`(`through_seq`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`member_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `writing_session_author_member` ON `writing_session_author` (`through_seq`,`member_id`);--> statement-breakpoint
CREATE TABLE `writing_session_state` (
	`through_seq` integer PRIMARY KEY NOT NULL,
	`delta` blob NOT NULL,
	`whole` blob,
	FOREIGN KEY (`through_seq`) REFERENCES `writing_session`(`through_seq`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
ALTER TABLE `document_update` ADD `deed` text;