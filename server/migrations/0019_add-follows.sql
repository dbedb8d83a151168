CREATE TABLE `reco_follow` (
	`reco_id` text NOT NULL,
	`member_id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`reco_id`, `member_id`),
	FOREIGN KEY (`reco_id`) REFERENCES `reco`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`member_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `reco_follow_member` ON `reco_follow` (`member_id`);