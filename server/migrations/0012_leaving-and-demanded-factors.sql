CREATE TABLE `factor_reset` (
	`member_id` text PRIMARY KEY NOT NULL,
	`asked_by` text NOT NULL,
	`asked_at` integer NOT NULL,
	FOREIGN KEY (`member_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`asked_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
ALTER TABLE `user` ADD `left_at` integer;--> statement-breakpoint
ALTER TABLE `house_mark` ADD `factor_demand` text DEFAULT 'nobody' NOT NULL;--> statement-breakpoint
UPDATE `user` SET `role` = 'member' WHERE `role` = 'trainer';--> statement-breakpoint
UPDATE `invitation` SET `role` = 'member' WHERE `role` = 'trainer';
