CREATE TABLE `notice` (
	`id` text PRIMARY KEY NOT NULL,
	`member_id` text NOT NULL,
	`reco_id` text NOT NULL,
	`kind` text NOT NULL,
	`at` integer NOT NULL,
	`actor_id` text,
	`thread_id` text,
	`step` text,
	`seen_at` integer,
	`settled_at` integer,
	FOREIGN KEY (`member_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`reco_id`) REFERENCES `reco`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`actor_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`thread_id`) REFERENCES `remark_thread`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `notice_member` ON `notice` (`member_id`,`at`,`id`);--> statement-breakpoint
CREATE INDEX `notice_unsettled` ON `notice` (`settled_at`,`member_id`);--> statement-breakpoint
CREATE TABLE `notice_pace` (
	`member_id` text NOT NULL,
	`kind` text NOT NULL,
	`pace` text NOT NULL,
	PRIMARY KEY(`member_id`, `kind`),
	FOREIGN KEY (`member_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
ALTER TABLE `outbox` ADD `unsubscribe` text;