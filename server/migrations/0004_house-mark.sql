CREATE TABLE `house_mark` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`marked_at` integer NOT NULL
);
