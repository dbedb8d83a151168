CREATE TABLE `etd_college_judgement` (
	`question_id` text NOT NULL,
	`criterion` text NOT NULL,
	`college` text NOT NULL,
	`judgement` text,
	`reason` text DEFAULT '' NOT NULL,
	`set_by` text,
	`at` integer NOT NULL,
	`revision` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`question_id`, `criterion`, `college`),
	FOREIGN KEY (`question_id`) REFERENCES `question`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`set_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE TABLE `etd_conclusion` (
	`question_id` text PRIMARY KEY NOT NULL,
	`content` text NOT NULL,
	`set_by` text,
	`at` integer NOT NULL,
	`revision` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`question_id`) REFERENCES `question`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`set_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
ALTER TABLE `etd_judgement` ADD `reason` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `rereading` ADD `subject` text DEFAULT 'statement' NOT NULL;