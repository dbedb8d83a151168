CREATE TABLE `timed_work` (
	`name` text PRIMARY KEY NOT NULL,
	`since` integer NOT NULL,
	`begun_at` integer,
	`done_at` integer,
	`failure` text,
	`told_at` integer,
	`claimed_by` text,
	`claimed_until` integer
);
