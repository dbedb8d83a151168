CREATE TABLE `branch` (
	`id` text PRIMARY KEY NOT NULL,
	`reco_id` text NOT NULL,
	`of_document_id` text NOT NULL,
	`document_id` text NOT NULL,
	`title` text NOT NULL,
	`reasons` text NOT NULL,
	`is_shared` integer NOT NULL,
	`state` text NOT NULL,
	`opened_by` text,
	`opened_at` integer NOT NULL,
	`proposed_at` integer,
	`revision` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`reco_id`) REFERENCES `reco`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`of_document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`opened_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `branch_document_id_unique` ON `branch` (`document_id`);--> statement-breakpoint
CREATE INDEX `branch_reco` ON `branch` (`reco_id`,`opened_at`);--> statement-breakpoint
CREATE INDEX `branch_opened_by` ON `branch` (`opened_by`);--> statement-breakpoint
CREATE TABLE `branch_base` (
	`branch_id` text PRIMARY KEY NOT NULL,
	`text` text NOT NULL,
	FOREIGN KEY (`branch_id`) REFERENCES `branch`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `branch_decision` (
	`branch_id` text NOT NULL,
	`change` integer NOT NULL,
	`outcome` text NOT NULL,
	`is_by_hand` integer NOT NULL,
	`reason` text NOT NULL,
	`decided_by` text,
	`decided_at` integer NOT NULL,
	PRIMARY KEY(`branch_id`, `change`),
	FOREIGN KEY (`branch_id`) REFERENCES `branch`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`decided_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE TABLE `branch_support` (
	`branch_id` text NOT NULL,
	`member_id` text NOT NULL,
	PRIMARY KEY(`branch_id`, `member_id`),
	FOREIGN KEY (`branch_id`) REFERENCES `branch`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`member_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `branch_support_member` ON `branch_support` (`member_id`);--> statement-breakpoint
DROP INDEX `document_reco_language`;--> statement-breakpoint
ALTER TABLE `document` ADD `branch` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX `document_reco_language` ON `document` (`reco_id`,`language`,`branch`);