CREATE TABLE `declaration` (
	`id` text PRIMARY KEY NOT NULL,
	`member_id` text NOT NULL,
	`content` text NOT NULL,
	`signed_on` text NOT NULL,
	`signed_at` integer NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `declaration_member` ON `declaration` (`member_id`,`signed_at`);--> statement-breakpoint
CREATE TABLE `declaration_draft` (
	`member_id` text PRIMARY KEY NOT NULL,
	`content` text NOT NULL,
	`updated_at` integer NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `declaration_reminder` (
	`declaration_id` text NOT NULL,
	`days` integer NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`declaration_id`, `days`),
	FOREIGN KEY (`declaration_id`) REFERENCES `declaration`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `interest_analysis` (
	`question_id` text NOT NULL,
	`member_id` text NOT NULL,
	`level` text NOT NULL,
	`reasons` text NOT NULL,
	`checked_on` text,
	`declaration_id` text,
	`analysed_by` text,
	`at` integer NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`question_id`, `member_id`),
	FOREIGN KEY (`question_id`) REFERENCES `question`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`member_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`declaration_id`) REFERENCES `declaration`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`analysed_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `interest_analysis_member` ON `interest_analysis` (`member_id`);