CREATE TABLE `remark` (
	`id` text PRIMARY KEY NOT NULL,
	`thread_id` text NOT NULL,
	`author_id` text,
	`words` text NOT NULL,
	`at` integer NOT NULL,
	`edited_at` integer,
	`removed_at` integer,
	`revision` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`thread_id`) REFERENCES `remark_thread`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`author_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `remark_thread_id` ON `remark` (`thread_id`,`at`);--> statement-breakpoint
CREATE TABLE `remark_mention` (
	`remark_id` text NOT NULL,
	`member_id` text NOT NULL,
	PRIMARY KEY(`remark_id`, `member_id`),
	FOREIGN KEY (`remark_id`) REFERENCES `remark`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`member_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `remark_mention_member` ON `remark_mention` (`member_id`);--> statement-breakpoint
CREATE TABLE `remark_thread` (
	`id` text PRIMARY KEY NOT NULL,
	`reco_id` text NOT NULL,
	`subject` text NOT NULL,
	`document_id` text,
	`section` text,
	`item` text,
	`quote` text DEFAULT '' NOT NULL,
	`anchor_from` text,
	`anchor_to` text,
	`opened_by` text,
	`opened_at` integer NOT NULL,
	`assigned_to` text,
	`resolved_by` text,
	`resolved_at` integer,
	`revision` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`reco_id`) REFERENCES `reco`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`opened_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`assigned_to`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`resolved_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `remark_thread_reco` ON `remark_thread` (`reco_id`,`opened_at`);--> statement-breakpoint
CREATE INDEX `remark_thread_assigned` ON `remark_thread` (`assigned_to`);