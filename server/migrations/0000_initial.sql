CREATE TABLE `account` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`user_id` text NOT NULL,
	`access_token` text,
	`refresh_token` text,
	`id_token` text,
	`access_token_expires_at` integer,
	`refresh_token_expires_at` integer,
	`scope` text,
	`password` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `account_user` ON `account` (`user_id`);--> statement-breakpoint
CREATE TABLE `invitation` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`email` text NOT NULL,
	`college` text NOT NULL,
	`role` text NOT NULL,
	`invited_by` text,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`accepted_at` integer,
	FOREIGN KEY (`invited_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `invitation_token_hash_unique` ON `invitation` (`token_hash`);--> statement-breakpoint
CREATE TABLE `session` (
	`id` text PRIMARY KEY NOT NULL,
	`expires_at` integer NOT NULL,
	`token` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`ip_address` text,
	`user_agent` text,
	`user_id` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `session_token_unique` ON `session` (`token`);--> statement-breakpoint
CREATE INDEX `session_user` ON `session` (`user_id`);--> statement-breakpoint
CREATE TABLE `user` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`email_verified` integer DEFAULT false NOT NULL,
	`image` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`college` text NOT NULL,
	`role` text DEFAULT 'member' NOT NULL,
	`background` text DEFAULT '' NOT NULL,
	`languages` text NOT NULL,
	`active` integer DEFAULT true NOT NULL,
	`revision` integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `user_email_unique` ON `user` (`email`);--> statement-breakpoint
CREATE TABLE `verification` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier` text NOT NULL,
	`value` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `verification_identifier` ON `verification` (`identifier`);--> statement-breakpoint
CREATE TABLE `journal` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`member_id` text,
	`reco_id` text,
	`event` text NOT NULL,
	`detail` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `journal_reco` ON `journal` (`reco_id`,`seq`);--> statement-breakpoint
CREATE TABLE `document` (
	`id` text PRIMARY KEY NOT NULL,
	`reco_id` text NOT NULL,
	`language` text NOT NULL,
	`generation` text NOT NULL,
	`title` text NOT NULL,
	`plain_text` text NOT NULL,
	`last_editor_id` text,
	`last_edited_at` integer,
	FOREIGN KEY (`reco_id`) REFERENCES `reco`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`last_editor_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `document_reco_language` ON `document` (`reco_id`,`language`);--> statement-breakpoint
CREATE TABLE `document_contributor` (
	`document_id` text NOT NULL,
	`member_id` text NOT NULL,
	`last_at` integer NOT NULL,
	PRIMARY KEY(`document_id`, `member_id`),
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`member_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `document_snapshot` (
	`document_id` text PRIMARY KEY NOT NULL,
	`through_seq` integer NOT NULL,
	`state` blob NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `document_update` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`document_id` text NOT NULL,
	`member_id` text,
	`at` integer NOT NULL,
	`data` blob NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`member_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `document_update_document` ON `document_update` (`document_id`,`seq`);--> statement-breakpoint
CREATE TABLE `image` (
	`reco_id` text NOT NULL,
	`asset` text NOT NULL,
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	`bytes` integer NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`reco_id`, `asset`),
	FOREIGN KEY (`reco_id`) REFERENCES `reco`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `reference` (
	`reco_id` text NOT NULL,
	`id` text NOT NULL,
	`csl` text NOT NULL,
	`checked_on` text,
	`mark` text,
	`created_at` integer NOT NULL,
	`revision` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`reco_id`, `id`),
	FOREIGN KEY (`reco_id`) REFERENCES `reco`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` text PRIMARY KEY NOT NULL,
	`to` text NOT NULL,
	`subject` text NOT NULL,
	`text` text NOT NULL,
	`created_at` integer NOT NULL,
	`sent_at` integer,
	`attempts` integer DEFAULT 0 NOT NULL,
	`next_attempt_at` integer NOT NULL,
	`last_error` text
);
--> statement-breakpoint
CREATE INDEX `outbox_waiting` ON `outbox` (`sent_at`,`next_attempt_at`);--> statement-breakpoint
CREATE TABLE `job` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`reco_id` text,
	`version_id` text,
	`state` text NOT NULL,
	`step` text NOT NULL,
	`progress_per_mille` integer DEFAULT 0 NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`begun_at` integer,
	`build` text,
	`replaced_build` text,
	`error` text,
	`error_details` text,
	`started_by` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`reco_id`) REFERENCES `reco`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`version_id`) REFERENCES `version`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`started_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `job_state` ON `job` (`state`);--> statement-breakpoint
CREATE UNIQUE INDEX `job_under_way` ON `job` (`reco_id`) WHERE "job"."state" in ('queued', 'running');--> statement-breakpoint
CREATE TABLE `publication` (
	`version_id` text PRIMARY KEY NOT NULL,
	`published_at` integer NOT NULL,
	FOREIGN KEY (`version_id`) REFERENCES `version`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `reco` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`status` text NOT NULL,
	`settings` text NOT NULL,
	`demonstration` integer DEFAULT false NOT NULL,
	`withdrawn_reason` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`revision` integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reco_slug_unique` ON `reco` (`slug`);--> statement-breakpoint
CREATE TABLE `team_member` (
	`reco_id` text NOT NULL,
	`member_id` text NOT NULL,
	`role` text NOT NULL,
	PRIMARY KEY(`reco_id`, `member_id`),
	FOREIGN KEY (`reco_id`) REFERENCES `reco`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`member_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `team_member_member` ON `team_member` (`member_id`);--> statement-breakpoint
CREATE TABLE `easy_reading` (
	`id` text PRIMARY KEY NOT NULL,
	`version_id` text NOT NULL,
	`language` text NOT NULL,
	`on` text NOT NULL,
	`place` text NOT NULL,
	`readers` text NOT NULL,
	`changed` text NOT NULL,
	`text_hash` text NOT NULL,
	`logged_by` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`version_id`) REFERENCES `version`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`logged_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `easy_reading_version` ON `easy_reading` (`version_id`);--> statement-breakpoint
CREATE TABLE `reading` (
	`id` text PRIMARY KEY NOT NULL,
	`version_id` text NOT NULL,
	`member_id` text NOT NULL,
	`college` text NOT NULL,
	`verdict` text NOT NULL,
	`reason` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`version_id`) REFERENCES `version`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`member_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `reading_version` ON `reading` (`version_id`);--> statement-breakpoint
CREATE TABLE `signature` (
	`version_id` text NOT NULL,
	`member_id` text NOT NULL,
	`college` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`version_id`, `member_id`),
	FOREIGN KEY (`version_id`) REFERENCES `version`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`member_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `translation_reading` (
	`id` text PRIMARY KEY NOT NULL,
	`version_id` text NOT NULL,
	`language` text NOT NULL,
	`member_id` text NOT NULL,
	`part` text NOT NULL,
	`on` text NOT NULL,
	`logged_by` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`version_id`) REFERENCES `version`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`member_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`logged_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `translation_reading_person` ON `translation_reading` (`version_id`,`language`,`member_id`);--> statement-breakpoint
CREATE TABLE `version` (
	`id` text PRIMARY KEY NOT NULL,
	`reco_id` text NOT NULL,
	`number` text NOT NULL,
	`content` text NOT NULL,
	`hash` text NOT NULL,
	`note` text NOT NULL,
	`last_editor_id` text,
	`frozen_by` text,
	`frozen_at` integer NOT NULL,
	FOREIGN KEY (`reco_id`) REFERENCES `reco`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`last_editor_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`frozen_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `version_reco_number` ON `version` (`reco_id`,`number`);--> statement-breakpoint
CREATE TABLE `etd_contribution` (
	`id` text PRIMARY KEY NOT NULL,
	`question_id` text NOT NULL,
	`criterion` text NOT NULL,
	`field` text NOT NULL,
	`member_id` text NOT NULL,
	`college` text NOT NULL,
	`words` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`removed_at` integer,
	`revision` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`question_id`) REFERENCES `question`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`member_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `etd_contribution_question` ON `etd_contribution` (`question_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `etd_contribution_standing` ON `etd_contribution` (`question_id`,`criterion`,`field`,`member_id`) WHERE "etd_contribution"."removed_at" is null;--> statement-breakpoint
CREATE TABLE `etd_judgement` (
	`question_id` text NOT NULL,
	`criterion` text NOT NULL,
	`judgement` text,
	`set_by` text,
	`at` integer NOT NULL,
	`revision` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`question_id`, `criterion`),
	FOREIGN KEY (`question_id`) REFERENCES `question`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`set_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE TABLE `evidence_import` (
	`id` text PRIMARY KEY NOT NULL,
	`reco_id` text NOT NULL,
	`member_id` text,
	`at` integer NOT NULL,
	`fingerprint` text NOT NULL,
	`questions` text NOT NULL,
	`findings` text NOT NULL,
	`kept` text NOT NULL,
	FOREIGN KEY (`reco_id`) REFERENCES `reco`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`member_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `evidence_import_reco` ON `evidence_import` (`reco_id`);--> statement-breakpoint
CREATE TABLE `grading` (
	`id` text PRIMARY KEY NOT NULL,
	`outcome_id` text NOT NULL,
	`member_id` text NOT NULL,
	`college` text NOT NULL,
	`judgements` text NOT NULL,
	`estimate_hash` text NOT NULL,
	`signed_at` integer,
	`seat` integer,
	`updated_at` integer NOT NULL,
	`revision` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`outcome_id`) REFERENCES `outcome`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`member_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `grading_outcome_member` ON `grading` (`outcome_id`,`member_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `grading_outcome_seat` ON `grading` (`outcome_id`,`seat`);--> statement-breakpoint
CREATE TABLE `question_interest` (
	`question_id` text NOT NULL,
	`member_id` text NOT NULL,
	`kind` text NOT NULL,
	`words` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`question_id`, `member_id`),
	FOREIGN KEY (`question_id`) REFERENCES `question`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`member_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `reconciliation` (
	`outcome_id` text PRIMARY KEY NOT NULL,
	`agreed` text NOT NULL,
	`settles` text NOT NULL,
	`estimate_hash` text NOT NULL,
	`decided_by` text,
	`decided_at` integer NOT NULL,
	`revision` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`outcome_id`) REFERENCES `outcome`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`decided_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE TABLE `method_statement` (
	`reco_id` text PRIMARY KEY NOT NULL,
	`content` text NOT NULL,
	`revision` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`reco_id`) REFERENCES `reco`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `treatment_option` (
	`id` text PRIMARY KEY NOT NULL,
	`reco_id` text NOT NULL,
	`position` integer NOT NULL,
	`content` text NOT NULL,
	`created_at` integer NOT NULL,
	`revision` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`reco_id`) REFERENCES `reco`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `treatment_option_reco` ON `treatment_option` (`reco_id`);--> statement-breakpoint
CREATE TABLE `importance_rating` (
	`outcome_id` text NOT NULL,
	`member_id` text NOT NULL,
	`college` text NOT NULL,
	`value` integer NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`outcome_id`, `member_id`),
	FOREIGN KEY (`outcome_id`) REFERENCES `outcome`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`member_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `outcome` (
	`id` text PRIMARY KEY NOT NULL,
	`question_id` text NOT NULL,
	`position` integer NOT NULL,
	`content` text NOT NULL,
	`created_at` integer NOT NULL,
	`revision` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`question_id`) REFERENCES `question`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `outcome_question` ON `outcome` (`question_id`);--> statement-breakpoint
CREATE TABLE `question` (
	`id` text PRIMARY KEY NOT NULL,
	`reco_id` text NOT NULL,
	`position` integer NOT NULL,
	`content` text NOT NULL,
	`created_at` integer NOT NULL,
	`revision` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`reco_id`) REFERENCES `reco`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `question_reco` ON `question` (`reco_id`);--> statement-breakpoint
CREATE TABLE `testimony` (
	`id` text PRIMARY KEY NOT NULL,
	`reco_id` text NOT NULL,
	`words` text NOT NULL,
	`signature` text NOT NULL,
	`collected_by` text,
	`collected_on` text NOT NULL,
	`consent_how` text NOT NULL,
	`consent_on` text NOT NULL,
	`consent_to` text NOT NULL,
	`withdrawn_at` integer,
	`created_at` integer NOT NULL,
	`revision` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`reco_id`) REFERENCES `reco`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`collected_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `testimony_reco` ON `testimony` (`reco_id`);--> statement-breakpoint
CREATE TABLE `estimate_change` (
	`id` text PRIMARY KEY NOT NULL,
	`outcome_id` text NOT NULL,
	`before` text NOT NULL,
	`after` text NOT NULL,
	`why` text NOT NULL,
	`state` text NOT NULL,
	`proposed_by` text,
	`proposed_at` integer NOT NULL,
	`decided_by` text,
	`decided_at` integer,
	`reason` text DEFAULT '' NOT NULL,
	`revision` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`outcome_id`) REFERENCES `outcome`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`proposed_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`decided_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `estimate_change_outcome` ON `estimate_change` (`outcome_id`);--> statement-breakpoint
CREATE TABLE `rereading` (
	`id` text PRIMARY KEY NOT NULL,
	`reco_id` text NOT NULL,
	`statement_id` text NOT NULL,
	`outcome_id` text NOT NULL,
	`change_id` text,
	`asked_at` integer NOT NULL,
	`done_by` text,
	`done_at` integer,
	`note` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`reco_id`) REFERENCES `reco`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`outcome_id`) REFERENCES `outcome`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`change_id`) REFERENCES `estimate_change`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`done_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `rereading_reco` ON `rereading` (`reco_id`);--> statement-breakpoint
CREATE TABLE `statement_basis` (
	`reco_id` text NOT NULL,
	`statement_id` text NOT NULL,
	`outcome_id` text NOT NULL,
	`set_by` text,
	`at` integer NOT NULL,
	PRIMARY KEY(`reco_id`, `statement_id`, `outcome_id`),
	FOREIGN KEY (`reco_id`) REFERENCES `reco`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`outcome_id`) REFERENCES `outcome`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`set_by`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE set null
);
