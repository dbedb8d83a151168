ALTER TABLE `job` ADD `claimed_by` text;--> statement-breakpoint
ALTER TABLE `job` ADD `claimed_until` integer;--> statement-breakpoint
CREATE UNIQUE INDEX `job_running` ON `job` (`state`) WHERE "job"."state" = 'running';--> statement-breakpoint
ALTER TABLE `outbox` ADD `claimed_by` text;--> statement-breakpoint
ALTER TABLE `outbox` ADD `claimed_until` integer;